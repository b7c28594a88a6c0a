"""The site's own words: labels, notices, badges; the catalog domain ``site``.

They are written here in Japanese and translated in the catalogs like any
policy. ``pgettext`` marks them, so that ``pybabel extract`` finds them too.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass

#: The language the words below are written in.
LANGUAGE = "ja"


@dataclass(frozen=True, slots=True)
class Word:
    """One word or sentence of the site; ``key`` is its ``msgctxt``."""

    key: str
    text: str

    @property
    def fields(self) -> frozenset[str]:
        """The names in braces that a translation must keep."""
        return fields(self.text)


def fields(text: str) -> frozenset[str]:
    """The names in braces in ``text``, with any conversion or format; ``ValueError`` for broken braces."""
    return frozenset(
        name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
        for _, name, form, conversion in string.Formatter().parse(text)
        if name is not None
    )


def pgettext(key: str, text: str) -> Word:
    """Mark ``text`` for extraction with ``key`` as its context."""
    return Word(key, text)


WORDS: tuple[Word, ...] = (
    # NOTE: before the heading of a clause
    pgettext("clause-label", "第{n}項"),
    # NOTE: a cross-reference to a clause, in the middle of a sentence
    pgettext("clause-reference", "第{n}項"),
    # NOTE: follows the label of a clause or item in a cross-reference to one of its paragraphs
    pgettext("paragraph-reference", "第{n}段落"),
    # NOTE: a cross-reference to the text before the first clause, in the middle of a sentence
    pgettext("preamble-reference", "前文"),
    # NOTE: begins a note
    pgettext("note-mark", "※"),
    # NOTE: on every translated page, before its text
    pgettext(
        "notice",
        "この翻訳は、参考として提供するものです。法的な拘束力を有するのは、日本語版のみです。",
    ),
    # NOTE: link from the notice to the Japanese page
    pgettext("notice-link", "日本語の正本を読む"),
    # NOTE: after the notice, on a translated policy
    pgettext("translated-version", "この翻訳は、日本語版の第{version}版（{date}付）に対応しています。"),
    # NOTE: the same where the policy has no date
    pgettext("translated-version-undated", "この翻訳は、日本語版の第{version}版に対応しています。"),
    # NOTE: link from a translated clause to the same clause in Japanese; it stands beside its heading
    pgettext("original-link", "日本語正本"),
    # NOTE: what a screen reader says of a link or button of a clause; {text} is its text, {label} the clause
    pgettext("of-clause", "{text}（{label}）"),
    # NOTE: link from a clause to itself on the page that shows the Japanese and the translation side by side
    pgettext("side-by-side", "対訳"),
    # NOTE: title of the page that shows the Japanese and the translation side by side
    pgettext("side-by-side-title", "{title}（対訳）"),
    # NOTE: at the top of that page
    pgettext(
        "side-by-side-notice",
        "日本語の正本と参考訳を条項ごとに並べて示します。法的な拘束力を有するのは、日本語版のみです。",
    ),
    # NOTE: link to the page without the Japanese
    pgettext("text-only", "翻訳のみ"),
    # NOTE: button of a clause
    pgettext("copy-link", "リンクをコピー"),
    # NOTE: button of a clause
    pgettext("copy-citation", "引用をコピー"),
    # NOTE: said after either button was used
    pgettext("copied", "コピーしました"),
    # NOTE: opens links and buttons of a clause
    pgettext("clause-menu", "他の言語・引用"),
    # NOTE: how a clause of the Japanese text is cited; the address follows
    pgettext("citation", "{company}「{title}」第{version}版　{label}"),
    # NOTE: how a clause of a translation is cited; the address follows
    pgettext("citation-of-translation", "{company}「{title}」第{version}版　{label}（参考訳。正本は日本語版）"),
    # NOTE: the frame of the site
    pgettext("skip", "本文に移動"),
    pgettext("contents", "目次"),
    pgettext("close", "閉じる"),
    pgettext("search", "検索"),
    # NOTE: label of the field for search
    pgettext("search-field", "語句又は条項番号"),
    pgettext("search-none", "該当する箇所はありません。"),
    pgettext("search-count", "検索結果：{n}"),
    # NOTE: shown when more was found than is listed
    pgettext("search-more", "先頭の{n}だけを示しています。語句を足すと絞り込めます。"),
    pgettext("search-failed", "検索用のデータを読み込めませんでした。"),
    # NOTE: where JavaScript is off
    pgettext("no-script", "検索にはJavaScriptが必要です。本文はJavaScriptがなくても読むことができます。"),
    # NOTE: title of the page for addresses that do not exist
    pgettext("not-found", "ページが見つかりません"),
    pgettext("not-found-text", "お探しのページはありません。ポリシー一覧からお探しください。"),
    # NOTE: link to the home page
    pgettext("home", "ポリシー一覧"),
    # NOTE: on every page of a policy that is not approved yet
    pgettext("draft", "この文書は、承認前の案です。まだ効力を有しておらず、内容が変わることがあります。"),
    # NOTE: below the title of a policy
    pgettext("version", "第{version}版"),
    # NOTE: below the title of a policy, after the version
    pgettext("date", "{date}付"),
    # NOTE: in the list of policies, before the names of the languages
    pgettext("languages", "言語"),
    # NOTE: marks a policy that is not approved yet in the list of policies
    pgettext("draft-mark", "案"),
    # NOTE: preview only: beside a text that has no translation
    pgettext("badge-missing", "未翻訳（日本語を表示）"),
    # NOTE: preview only: beside a text whose translation is older than the Japanese
    pgettext("badge-stale", "翻訳の更新待ち（日本語を表示）"),
    # NOTE: preview only: beside a text whose translation cannot be shown
    pgettext("badge-unreadable", "翻訳に誤りあり（日本語を表示）"),
)


@dataclass(frozen=True, slots=True)
class Words:
    """The site's words in one language, by key."""

    texts: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.texts[key]

    def format(self, key: str, **values: object) -> str:
        """The word ``key`` with the names in braces replaced by ``values``."""
        return self.texts[key].format(**values)


#: The words as they are written above.
SOURCE_WORDS = Words({word.key: word.text for word in WORDS})


def words_from(translations: Mapping[str, str]) -> Words:
    """The words with ``translations`` where they can be used, in Japanese elsewhere.

    A translation that loses or invents a name in braces cannot be used; that
    it does is a finding of the catalog's checks.
    """
    texts = {}
    for word in WORDS:
        text = translations.get(word.key, "")
        texts[word.key] = text if text and is_usable(word, text) else word.text
    return Words(texts)


def is_usable(word: Word, translation: str) -> bool:
    """Whether ``translation`` has the names in braces of ``word`` and no other."""
    try:
        return fields(translation) == word.fields
    except ValueError:
        return False
