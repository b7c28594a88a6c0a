"""Addresses, numbers to dial, tags and names of a source are those of its translation."""

from __future__ import annotations

import pytest

from seihon.parity.compare import compare_texts
from seihon.parity.rules import addresses, names, tags, web


def codes(source: str, target: str, languages: tuple[str, str] = ("ja", "en")) -> set[str]:
    return {
        finding.code
        for finding in compare_texts(
            source, target, *languages, rules=(*addresses.RULES, *names.RULES, *tags.RULES, *web.RULES)
        )
    }


#: (what it is, source, translation, codes)
CASES = [
    ("a letter lost in an e-mail address", "info@example.org まで", "Write to inf@example.org.", {"PAR111"}),
    ("the mailbox of the company of a country", "support@contoso.co.jp まで", "Write to support@contoso.com.", set()),
    ("the mailbox for readers of a language", "support-ja@contoso.com まで", "Write to support-en@contoso.com.", set()),
    ("another mailbox of the company of a country", "support@contoso.co.jp まで", "Write to sales@contoso.com.", {"PAR111"}),
    ("the mailbox of another company of a country", "support@contoso.co.jp まで", "Write to support@fabrikam.com.", {"PAR111"}),
    ("an address spelt out for people", "info [at] contoso.com まで", "Write to info@contoso.com.", set()),
    ("an address spelt out for people in the translation", "info@contoso.com まで", "Write to info (at) contoso (dot) com.", set()),
    ("another address than that spelt out", "info [at] contoso.com まで", "Write to inf@contoso.com.", {"PAR111"}),
    ("a folder for the language at the top of the site", "[甲](/ja/privacy/)", "[A](/privacy/)", set()),
    ("a language at the end of a page's name", "[甲](https://contoso.com/terms-ja)", "[A](https://contoso.com/terms)", set()),
    ("an e-mail address lost", "info@example.org まで", "Write to us.", {"PAR111"}),
    ("an e-mail address as a link", "info@example.org まで", "[Write](mailto:info@example.org) to us.", set()),
    ("a telephone number with the country's code", "電話 03-1234-5678", "Telephone +81 3 1234 5678", set()),
    ("two digits of a telephone number swapped", "電話 03-1234-5678", "Telephone +81 3 1243 5678", {"PAR112"}),
    ("another digit in a link that dials", "[03-1234-5678](tel:+81312345678)", "[03-1234-5678](tel:+81312345679)", {"PAR112"}),
    ("a link that dials the number of the text", "電話 03-1234-5678", "[Telephone](tel:+81312345678)", set()),
    ("a number in full-width digits", "電話 ０３－１２３４－５６７８", "Telephone 03-1234-5678", set()),
    ("a number amid Japanese text", "電話（03）1234-5678まで", "Call +81 3 1234 5678.", set()),
    ("another number amid Japanese text", "電話03-1234-5678まで", "Call +81 3 1234 5679.", {"PAR112"}),
    ("a date is no telephone number", "2026-04-01 に施行", "In force from 1 April 2026", set()),
    ("another postal code", "〒150-0001 渋谷区", "Shibuya-ku 150-0010", {"PAR113"}),
    ("a postal code lost", "〒150-0001 渋谷区", "Shibuya-ku", {"PAR113"}),
    ("a page in another language", "https://example.org/ja/x/ 参照", "See https://www.example.org/en-US/x.", set()),
    ("another edition of an encyclopaedia", "[甲](https://ja.wikipedia.org/wiki/甲)", "[A](https://en.wikipedia.org/wiki/A)", set()),
    ("a parameter for the language", "https://example.org/x?hl=ja 参照", "See http://example.org/x?hl=en", set()),
    ("an ending for the language", "[甲](https://example.org/x.ja.html)", "[A](https://example.org/x.en.html)", set()),
    ("a slip in the ending of a page with a language", "[甲](https://a.example/x/945.en.html)", "[A](https://a.example/x/945.en.htxl)", {"PAR114"}),
    ("a place on the page", "[甲](https://example.org/x#mokuteki)", "[A](https://example.org/x#purpose-of)", set()),
    ("a slip in a place on the page", "[甲](https://example.org/x#purpose)", "[A](https://example.org/x#purpoxe)", {"PAR114"}),
    ("another page", "[甲](https://example.org/x)", "[A](https://example.org/y)", {"PAR114"}),
    ("another page in the same language", "[甲](https://example.org/ja/x)", "[A](https://example.org/ja/y)", {"PAR114"}),
    ("another page on the same matter", "[甲](https://example.org/terms/old)", "[A](https://example.org/terms-of-use)", {"PAR118"}),
    ("another site on the same matter", "[甲](https://a.example/styleguide)", "[A](https://example.org/guide/styleguide)", {"PAR118"}),
    ("a licence in another language", "[甲](https://a.example/by/4.0/deed.ja)", "[A](https://a.example/by/4.0/deed.en)", set()),
    ("a page that finds the reader's language", "[甲](https://a.example/wiki/Terms/ja)", "[A](https://a.example/wiki/Special:MyLanguage/Terms)", set()),
    ("the same path of a host with the same parts", "[甲](https://contososhop.com/wiki/terms)", "[A](https://shop.contoso.com/wiki/terms)", {"PAR118"}),
    ("a page whose name is in kanji", "詳細は https://contoso.com/wiki/利用規約 参照", "See https://contoso.com/wiki/Terms_of_use", set()),
    ("a sentence goes on after an address", "https://contoso.com/を参照", "See https://contoso.com/terms", {"PAR118"}),
    ("the same path of another host", "[甲](https://contoso.com/privacy)", "[A](https://contos0.com/privacy)", {"PAR114"}),
    ("a letter of the host", "[甲](https://contoso.com/)", "[A](https://contosso.com/)", {"PAR114"}),
    ("a placeholder that was left", "[甲](https://contoso.com/docs)", "[A](https://example.com/docs/contoso)", {"PAR114"}),
    ("the site of another country", "[甲](https://contoso.co.jp/)", "[A](https://contoso.com/)", set()),
    ("the same page of the site of another country", "[甲](https://contoso.jp/terms)", "[A](https://contoso.com/terms)", set()),
    ("the sites of two countries", "https://contoso.jp/ 参照", "See https://contoso.us/.", set()),
    ("the site of a country that does not speak the language", "[甲](https://contoso.jp/terms)", "[A](https://contoso.ru/terms)", {"PAR114"}),
    ("a link inside the site lost", "[甲](/x)参照", "See A.", {"PAR114"}),
    ("a link to the top of the site lost", "[甲](/)参照", "See A.", {"PAR118"}),
    ("a link lost with the words around it", "[個人情報の提供先の一覧](/x)", "See A.", {"PAR118"}),
    ("an address reserved for examples", "サイト参照", "See https://example.org/.", {"PAR114"}),
    ("another host", "https://example.org/ 参照", "See https://example.net/", {"PAR114"}),
    ("a link lost", "[甲](https://example.org/x)参照", "See A.", {"PAR114"}),
    ("one of two links to a page lost", "[甲](https://a.example/)と[乙](https://a.example/)", "[A](https://a.example/) and B", {"PAR114"}),
    ("an address from nowhere", "サイト参照", "See https://contoso.com/.", {"PAR118"}),
    ("a script", "甲", "A<script>x()</script>", {"PAR115", "PAR116"}),
    ("an event handler", "<b>甲</b>", '<b onclick="x()">A</b>', {"PAR115"}),
    ("a script in entities", "甲", "A&lt;script&gt;x()&lt;/script&gt;", {"PAR115"}),
    ("an image that the source has too", '<img src="a.png">甲', '<img src="a.png">A', set()),
    ("the word javascript", "JavaScript を使います。", "We use JavaScript: a language.", set()),
    ("a place to fill in, in each language's words", "<名前>:<space>", "<name>:<espacio>", set()),
    ("an attribute that begins as an event does", "<b>甲</b>", '<b only="x">A</b>', set()),
    ("a tag lost", "<strong>甲</strong>", "A", {"PAR116"}),
    ("a tag written as a mark", "<strong>甲</strong>と<b>乙</b>", "**A** and **B**", set()),
    ("another tag for stress", "<strong>甲</strong>", "<b>A</b>", set()),
    ("a code set as one", "<em>amd64</em>です。", "It is <code>amd64</code>.", set()),
    ("a link as a mark and as a tag", '[甲](https://contoso.com/)', '<a href="https://contoso.com/">A</a>', set()),
    ("a link that is not closed", '<a href="https://contoso.com/">甲</a>', '<a href="https://contoso.com/">A', {"PAR116"}),
    ("a row of a table lost", "<tr><td>甲</td></tr><tr><td>乙</td></tr>", "<tr><td>A and B</td></tr>", {"PAR116"}),
    ("the raised ending of an ordinal", "1 月 1 日", "January 1<sup>st</sup>", set()),
    ("a raised mark of a note", "甲", "A<sup>1</sup>", {"PAR116"}),
    ("another name", "Contoso の利用者", "Users of Fabrikam", {"PAR117"}),
    ("a name inflected", "Contoso の利用者", "Contoso's users", set()),
    ("a name read from katakana", "Contoso とファブリカム", "Fabrikam and others", set()),
    ("another name beside a name", "Contoso Suite は Contoso の製品です。", "Contoso Fabrikam is a product of the Contoso suite.", {"PAR117"}),
    ("another word before a number", "Chapter 4 と Chapter 5", "Chapter 4 and Fabrikam 5; see the chapter on chapters", {"PAR117"}),
    ("a city", "Contoso は東京、ロンドンにある。Contoso", "Contoso is in Tokyo and London.", set()),
    ("a pronoun in place of a name", "Contoso は情報を集めます。", "We collect information.", set()),
    ("a title in capitals", "Contoso 利用規約", "Terms of Service", set()),
    ("the top of the site", '<a href="../../x">甲</a>', '<a href="$(HOME)/x">A</a>', set()),
    ("a page as an archive keeps it", "[甲](https://web.archive.org/web/2020/https://example.org/x)", "[A](https://example.org/x)", set()),
    ("parameters that track", "[甲](https://example.org/x?utm_source=a)", "[A](https://example.org/x)", set()),
    ("percent signs", "[甲](https://example.org/%E7%94%B2)", "[A](https://example.org/甲)", set()),
    ("another day of an archived page", "[甲](https://web.archive.org/web/20200101/https://contoso.com/x)", "[A](https://web.archive.org/web/20200102/https://contoso.com/x)", {"PAR114"}),
    ("a page that has moved", "[甲](https://example.org/docs/a/x)", "[A](https://example.org/docs/new/a/x)", {"PAR118"}),
    ("a page above that of the source", "[甲](https://contoso.com/help/account/close)", "[A](https://contoso.com/help/account)", {"PAR118"}),
    ("a page beside that of the source", "[甲](https://contoso.com/help/account/close)", "[A](https://contoso.com/help/account/open)", {"PAR118"}),
    ("a page in a folder named for the language", "[甲](https://contoso.com/japanese/faq)", "[A](https://contoso.com/english/faq)", set()),
    ("the text of a link", "[https://example.org/](https://example.org/ja/)", "[A](https://example.org/en/)", set()),
    ("a link more than in the source", "[甲](https://contoso.com/x)", "[A](https://contoso.com/x), [B](https://contoso.com/y)", set()),
    ("a link to what the source names", "Contoso の規約に従います。", "The [terms](https://contoso.com/terms) of Contoso apply.", set()),
    ("a link to what the source names in katakana", "コントソの規約に従います。", "The [terms](https://contoso.com/terms) of Contoso apply.", set()),
    ("a link to a site that only its path seems to name", "Contoso の規約に従います。", "The [terms](https://fabrikam.com/contoso) of Contoso apply.", {"PAR118"}),
    ("a link whose address the source gives elsewhere", "[規約][1]に従います。", "The [terms](https://contoso.com/terms) apply.", set()),
    ("a link whose address the translation gives elsewhere", "[規約](https://contoso.com/terms)に従います。", "The [terms][1] apply.", set()),
    ("a link more to a page of the site", "規約に従います。", "The [terms](/terms) apply.", set()),
    ("an address between angle brackets written plainly", "<https://contoso.com/a>と<https://contoso.com/b>", "https://contoso.com/a and <https://contoso.com/b>", set()),
    ("a link to the site whose address is its text", '詳細は<a href="/">https://contoso.com/</a>へ', 'See <a href="https://contoso.com/">https://contoso.com/</a>.', set()),
    ("another version", "版 4.4.5 を使います。", "We use version 4.4.6.", {"PAR119"}),
    ("another number of a report", "CVE-2024-12345に対応", "Fixes CVE-2024-12346", {"PAR119"}),
    ("another file", "ファイル data_2024.csv", "The file data_2025.csv", {"PAR119"}),
    ("one of two codes is the other", "A4とA3の用紙、A4の箱", "Paper of A3 and A3 size, box of A4", {"PAR119"}),
    ("a date in another form", "2026-04-01に施行", "In force from 01-04-2026", set()),
    ("one of several strange names", "東京の Contoso の利用者", "Users of Fabrikam in Todai and Keisei", {"PAR117"}),
    ("an acronym written out", "データを SLA に従って扱います。SLA", "Under the Service Level Agreement Brisbane handles data.", set()),
    ("a name that is an acronym", "データを SLA に従って扱います。", "We handle data as Fabrikam says.", {"PAR117"}),
    ("a group of people with a capital", "Contoso は寄付者を Contoso の友とします。", "We call Donors friends of Contoso.", set()),
    ("another name at the start of two sentences", "Contoso は情報を集めます。Contoso は Contoso の社員に渡します。", "Fabrikam collects information. We give it to Contoso's staff.", {"PAR117"}),
    ("another name whose sounds are in the end of katakana", "Contoso のアカウントは Contoso の規約に従います。", "An Initech account is subject to the terms of Contoso.", {"PAR117"}),
    ("the plural of an acronym", "URL を記録します。", "We record URLs.", set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "target", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_addresses_and_names(source: str, target: str, expected: set[str]):
    assert codes(source, target) == expected


#: The same, translated into Spanish.
SPANISH_CASES = [
    ("a page named in each language's words", "[甲](https://contoso.com/privacy-policy)", "[A](https://contoso.com/politica-de-privacidad)", set()),
    ("a slip in a word of an address", "[甲](https://contoso.com/licenses)", "[A](https://contoso.com/licensxs)", {"PAR114"}),
    ("an address with accents", "https://contoso.com/privacy-policy 参照", "Véase https://contoso.com/Política_de_privacidad.", set()),
    ("a page of another name in that language", "[甲](https://contoso.com/privacy-policy)", "[A](https://contoso.com/politica-de-cookies)", {"PAR118"}),
    ("two pages in one language's words", "[甲](https://contoso.com/terms/old)", "[A](https://contoso.com/terms-of-use)", {"PAR118"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "target", "expected"), [case[1:] for case in SPANISH_CASES], ids=[case[0] for case in SPANISH_CASES]
)
def test_pages_are_named_in_spanish(source: str, target: str, expected: set[str]):
    assert codes(source, target, ("ja", "es")) == expected


def test_country_names_are_written_in_each_language():
    assert codes("US と Contoso", "EE. UU. y Contoso", ("ja", "es")) == set()


def test_addresses_need_no_language_data():
    assert codes("info@example.org", "Écrivez à inf@example.org.", ("ja", "fr")) == {"PAR111"}
    assert codes("Contoso の利用者", "Les utilisateurs de Fabrikam", ("ja", "fr")) == set()
