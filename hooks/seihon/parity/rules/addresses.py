"""PAR11x: e-mail addresses, telephone numbers, postal codes, web addresses, tags, names."""

from __future__ import annotations

import functools
import html
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from seihon.parity.clues import KATAKANA, LATIN_WORD, consonants, is_common, katakana_consonants, plain
from seihon.parity.finding import Severity
from seihon.parity.rule import Example, Notation, Pair, PairRule, pair_rule
from seihon.parity.text import Side

_EMAIL = re.compile(r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_URL = re.compile(r"(?:https?|ftp)://[!#-'*-;=?-Z_a-z~|$]+(?:\([!#-'*-;=?-Z_a-z~]*\)[!#-'*-;=?-Z_a-z~]*)*", re.I)
#: At least nine digits in groups, or an international number; the groups may be in brackets.
_TELEPHONE = re.compile(
    r"(?<![\w/.:=&?-])(?:\+\d{1,3}[ -]?)?(?:\(0?\d{1,4}\)|\d{1,5})(?:[ -]\(?\d{2,5}\)?){1,4}(?![\w-]|\.\d)"
)
_ISO_DATE = re.compile(r"(?:19|20)\d\d-\d\d?-\d\d?|\d{4}[ -]+\d{4}")
_POSTAL = re.compile(r"(?:〒\s*|(?<![\d-]))(\d{3}-\d{4})(?![\d-])")
#: A language in an address: a part of the path, of the host's name, an ending, or a parameter.
_CODE = r"(?:ja|en|es|fr|de|pt|it|zh|ko|jp|us)(?:[-_](?:jp|us|gb|es|mx|ar|la|419|br|cn|tw|[a-z]{2}))?"
_LANGUAGE_IN_ADDRESS = re.compile(
    rf"(?<=/){_CODE}(?:/|$)|(?<=^){_CODE}\.(?=[a-z])|[._-]{_CODE}(?=\.(?:html?|php|md|pdf|txt)$)"
    rf"|(?<=\.html)\.{_CODE}$|(?<=[?&])(?:hl|lang|locale|language|uselang|setlang|l)=[a-z_-]+&?|(?<=_){_CODE}(?=/|\.|$)"
    rf"|(?<=[a-z])-{_CODE}(?=\.[a-z]+\.[a-z]+(?:/|$))",
    re.IGNORECASE,
)
_RUNS = re.compile(
    r"<\s*/?\s*(?:script|iframe|object|embed|img|svg|form|input|style|link|meta|base|video|audio)\b"
    r"|<[^>]*\son[a-z]+\s*=|(?:javascript|vbscript)\s*:[^\s:/][\w.]*|data:text/html",
    re.IGNORECASE,
)
_NOT_NAMES = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9_.+-]++@[A-Za-z0-9.-]+|(?:https?|ftp)://[!-~]+|[{%$][{(]?[^{}()$%]*[})]|<[^<>]*>"
)


#: Translators set these as their language's typography needs them.
_LOOSE_TAGS = frozenset(
    ("br", "!--", "p", "wbr", "q", "tt", "i", "em", "cite", "abbr", "acronym", "span", "small", "ruby", "rt")
)


def _markdown(pair: Pair) -> bool:
    """Is this a text of our own pages? Their link targets and tags have rules of their own."""
    return pair.notation is Notation.MARKDOWN


def _differences(source: Counter[str], target: Counter[str]) -> tuple[list[str], list[str]]:
    """What only ``source`` has, and what only ``target`` has."""
    return [item for item in source if item not in target], [item for item in target if item not in source]


# --- e-mail -----------------------------------------------------------------------


@functools.lru_cache(maxsize=65536)
def _emails(side: Side) -> Counter[str]:
    if "@" not in side.text:
        return Counter()
    text = side.words + " " + " ".join(side.addresses)
    return Counter(match.rstrip(".-").lower() for match in _EMAIL.findall(text))


@pair_rule(
    "PAR111",
    "email-address",
    Severity.ERROR,
    bad=Example("privacy@example.com にご連絡ください。", "Please write to privcy@example.com."),
    good=Example("privacy@example.com にご連絡ください。", "Please write to privacy@example.com."),
)
def email_address(pair: Pair) -> Iterator[str]:
    """An e-mail address is not that of the source.

    A reader's request would get lost, or reach somebody else.

    To fix: copy the address from the source.
    """
    if pair.sides is None:
        return
    lost, added = _differences(*map(_emails, pair.sides))
    for address in lost:
        yield f"the e-mail address {address} is missing; copy it from the source"
    for address in added:
        yield f"the source has no e-mail address {address}; copy that of the source"


# --- telephone and postal code ----------------------------------------------------


@functools.lru_cache(maxsize=65536)
def _telephones(side: Side) -> dict[str, str]:
    """Digits without the country's code and the leading zero → the number as written."""
    text = unicodedata.normalize("NFKC", side.words) if not side.words.isascii() else side.words
    numbers = {}
    for match in _TELEPHONE.finditer(text):
        written = match[0].strip()
        digits = re.sub(r"\D", "", written)
        if 7 <= len(digits) <= 15 and not _ISO_DATE.fullmatch(written) and ("+" in written or len(digits) > 8):
            numbers[digits] = written
    return numbers


def _same_number(first: str, second: str) -> bool:
    """Are these the digits of one telephone number, with or without the country's code?"""
    short, long = sorted((first.lstrip("0"), second.lstrip("0")), key=len)
    return len(short) >= 7 and long.endswith(short) and len(long) - len(short) <= 3


@pair_rule(
    "PAR112",
    "telephone-number",
    Severity.ERROR,
    bad=Example("電話 +81 3-1234-5678 まで", "Telephone: +81 3-1234-5679"),
    good=Example("電話 +81 3-1234-5678 まで", "Telephone: +81 3-1234-5678"),
)
def telephone_number(pair: Pair) -> Iterator[str]:
    """A telephone number is not that of the source.

    The number may be written with or without the country's code, and grouped
    otherwise; the digits must be the same.

    To fix: copy the number from the source.
    """
    if pair.sides is None:
        return
    source, target = map(_telephones, pair.sides)
    if not source and not target:
        return
    digits = [re.sub(r"\D", "", side.text) for side in pair.sides]
    for number, written in source.items():
        if not any(_same_number(number, other) for other in target) and number.lstrip("0") not in digits[1]:
            yield f"the telephone number {written} is missing; copy it from the source"
    for number, written in target.items():
        if not any(_same_number(number, other) for other in source) and number.lstrip("0") not in digits[0]:
            yield f"the source has no telephone number {written}; copy that of the source"


@functools.lru_cache(maxsize=65536)
def _postal_codes(side: Side) -> Counter[str]:
    text = side.words if side.words.isascii() else unicodedata.normalize("NFKC", side.words)
    if "-" not in text:
        return Counter()
    return Counter(_POSTAL.findall(text))


@pair_rule(
    "PAR113",
    "postal-code",
    Severity.ERROR,
    bad=Example("〒150-0001 東京都渋谷区", "150-0002 Shibuya-ku, Tokyo"),
    good=Example("〒150-0001 東京都渋谷区", "Shibuya-ku, Tokyo 150-0001"),
)
def postal_code(pair: Pair) -> Iterator[str]:
    """A Japanese postal code is not that of the source.

    To fix: copy the code from the source.
    """
    if pair.sides is None:
        return
    source, target = map(_postal_codes, pair.sides)
    if not source and not target:
        return
    lost, added = _differences(source, target)
    for code in lost:
        if "〒" in pair.sides[0].text or added:
            yield f"the postal code {code} is missing; copy it from the source"
    for code in added:
        if code.replace("-", "") not in re.sub(r"\D", "", pair.sides[0].text):
            yield f"the source has no postal code {code}; copy that of the source"


# --- web addresses ----------------------------------------------------------------


@functools.lru_cache(maxsize=65536)
def _page(address: str) -> tuple[str, str]:
    """What an address leads to, in whatever language, and the languages named in it.

    The scheme, ``www.``, a fragment, a trailing slash and ``index.html`` are
    left out, and the parts that name a language. A fragment alone is ``#``.
    """
    text = html.unescape(address).strip().rstrip(".,;:!?'\"*_")
    if text.startswith("#"):
        return "#", ""
    text = re.sub(r"^(?:https?:)?//", "", text, flags=re.IGNORECASE)
    text = re.sub(r"^www\.", "", text.partition("#")[0], flags=re.IGNORECASE)
    host, slash, path = text.partition("/")
    text = host.lower() + slash + path
    plainer = _LANGUAGE_IN_ADDRESS.sub("", text)
    named = " ".join(_LANGUAGE_IN_ADDRESS.findall(text))
    plainer = re.sub(r"(?:index|default)\.(?:html?|php)$", "", plainer)
    return plainer.rstrip("/?&").removesuffix(".html"), named


@functools.lru_cache(maxsize=65536)
def _web(side: Side, links: bool) -> dict[str, tuple[str, str]]:
    """Page → an address of it as written, and the languages that this names."""
    if "://" not in side.text and not side.addresses:
        return {}
    found = [match.rstrip(".,;:!?'\"*_") for match in _URL.findall(side.words)] if "://" in side.words else []
    if links:
        found = [a for a in side.addresses if not a.startswith(("mailto:", "tel:"))] + found
    pages = {}
    for address in found:
        page, named = _page(address)
        pages[page] = (address, named)
    return pages


def _site(page: str) -> str:
    return ".".join(page.partition("/")[0].rsplit(".", 2)[-2:])


def _is_slip(first: str, second: str) -> bool:
    """Do two marks after ``#`` differ as by a slip of the keyboard, and not as words of two languages?"""
    one, other = first.partition("#")[2], second.partition("#")[2]
    return len(one) == len(other) > 3 and 0 < sum(a != b for a, b in zip(one, other, strict=True)) < 3


@functools.lru_cache(maxsize=16384)
def _web_differences(source: Side, target: Side, links: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The addresses that only the source has, and those that only the target has.

    A page of the same site in another language may be named otherwise. A page
    that is linked less often than in the source is lost.
    """
    here, there = _web(source, links), _web(target, links)
    lost = {page: item for page, item in here.items() if page not in there}
    added = {page: item for page, item in there.items() if page not in here}
    added.pop("#", None)  # Of places on the same page only the number counts; translators add some.
    slips = [page for page in here if page in there and _is_slip(here[page][0], there[page][0])]
    if links and len(source.addresses) > len(target.addresses) and not lost and not added:
        rest = Counter(_page(a)[0] for a in source.addresses) - Counter(_page(a)[0] for a in target.addresses)
        lost = {page: here[page] for page in rest if page in here}
    localised = {
        _site(page)
        for page, (_, named) in lost.items()
        for other, (_, also_named) in added.items()
        if named != also_named and _site(page) == _site(other)
    }
    return (
        tuple(address for page, (address, _) in lost.items() if _site(page) not in localised)
        + tuple(here[page][0] for page in slips),
        tuple(address for page, (address, _) in added.items() if _site(page) not in localised)
        + tuple(there[page][0] for page in slips),
    )


@pair_rule(
    "PAR114",
    "web-address",
    Severity.ERROR,
    bad=Example("https://example.com/out をご覧ください。", "Please see https://example.com/cut."),
    good=Example("https://example.com/ja/out をご覧ください。", "Please see https://example.com/en/out."),
)
def web_address(pair: Pair) -> Iterator[str]:
    """A web address, in the text or of a link, is missing or is another one than in the source.

    The same page in the reader's language is no fault: `/ja/` may be `/en/`,
    `ja.wikipedia.org` `en.wikipedia.org`, and a mark after `#` may differ.

    To fix: copy the address from the source, or take the same page's address
    in the language of the translation.
    """
    if pair.sides is None:
        return
    lost, added = _web_differences(*pair.sides, not _markdown(pair))
    for address in lost:
        if added:
            yield f"the address {address} is not there, but {added[0]} is; copy that of the source"
        else:
            yield f"the address {address} is missing; copy it from the source"
    if added and not lost and _web(pair.sides[0], links=True):
        yield f"the source has no address {added[0]}; use the addresses of the source"


@pair_rule(
    "PAR118",
    "web-address-added",
    Severity.WARNING,
    bad=Example("サイトをご覧ください。", "Please see the website: https://example.com/cut."),
    good=Example("https://example.com/ をご覧ください。", "Please see https://example.com."),
)
def web_address_added(pair: Pair) -> Iterator[str]:
    """The translation gives a web address, and the source gives none.

    To fix: take it out, or add it to the source.
    """
    if pair.sides is None:
        return
    lost, added = _web_differences(*pair.sides, not _markdown(pair))
    if not lost and not _web(pair.sides[0], links=True):
        for address in added:
            yield f"the source has no address {address}; take it out, or add it to the source"


# --- tags -------------------------------------------------------------------------


@functools.lru_cache(maxsize=65536)
def _runs(side: Side) -> Counter[str]:
    """The parts of a text that a browser would load or run."""
    if "<" not in side.text and ":" not in side.text and "&" not in side.text:
        return Counter()
    return Counter(re.sub(r"\s+", " ", match.lower())[:20] for match in _RUNS.findall(html.unescape(side.text)))


@pair_rule(
    "PAR115",
    "active-content",
    Severity.ERROR,
    bad=Example("第三者に提供しません。", "We do not provide it. javascript:open()"),
    good=Example("第三者に提供しません。", "We do not provide it to third parties."),
)
def active_content(pair: Pair) -> Iterator[str]:
    """The translation has something that a browser would load or run, and the source has not.

    A script, a frame, an image, an event handler or a `javascript:` address.
    No translation needs one.

    To fix: take it out, and find out how it got there.
    """
    if pair.sides is None or pair.problem is not None:
        return
    target = _runs(pair.sides[1])
    if target:
        for found in target - _runs(pair.sides[0]):
            yield f"the source has nothing like {found.strip()}; take it out"


@functools.lru_cache(maxsize=65536)
def _tags(side: Side) -> Counter[str]:
    return Counter(tag for tag in side.tags if not tag.startswith("/") and tag not in _LOOSE_TAGS)


@pair_rule(
    "PAR116",
    "tags",
    Severity.WARNING,
    bad=Example("第三者に{n}提供しません。", "We do not <b>provide</b> {n} to third parties."),
    good=Example("第三者に{n}提供しません。", "We do not provide {n} to third parties."),
)
def tags(pair: Pair) -> Iterator[str]:
    """The translation has other HTML tags than the source.

    What is stressed, linked or quoted in the source would not be in the
    translation, or the page would break.

    To fix: give each tag of the source its place in the translation.
    """
    if pair.sides is None or _markdown(pair) or pair.problem is not None:
        return
    source, target = pair.sides
    if source.tags == target.tags:
        return
    lost, added = _tags(source) - _tags(target), _tags(target) - _tags(source)
    if lost:
        yield f"the tag <{next(iter(lost))}> of the source is missing; put it around the same words"
    if added:
        yield f"the source has no such tag <{next(iter(added))}>; take it out"


# --- names ------------------------------------------------------------------------


@functools.lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    """A name without case, accents and the ``s`` of a plural, cut so that inflected forms agree."""
    low = plain(word)
    return (low[:-1] if len(low) > 2 and low.endswith("s") else low)[:5]


@functools.lru_cache(maxsize=65536)
def _latin(side: Side) -> tuple[list[str], Counter[str]]:
    """The Latin-script words of a text without its addresses, and how often each stem stands there."""
    words = LATIN_WORD.findall(_NOT_NAMES.sub(" ", side.words))
    return words, Counter(_stem(word) for word in words)


@pair_rule(
    "PAR117",
    "name",
    Severity.ERROR,
    bad=Example("Contoso は個人情報を提供しません。", "Fabrikam does not provide personal information."),
    good=Example("Contoso は個人情報を提供しません。", "Contoso does not provide personal information."),
)
def name(pair: Pair) -> Iterator[str]:
    """A name in Latin script stands less often than in the source, and a name that the source has not instead.

    Katakana that may be read as the name, ordinary words and acronyms of the
    source's words are no fault.

    To fix: write the name as the source does.
    """
    if pair.sides is None or pair.sides[0].language != "ja":
        return
    source, target = pair.sides
    words, there = _latin(source)
    if not words:
        return
    found, here = _latin(target)
    lost = [w for w in dict.fromkeys(words) if len(w) > 1 and w != w.lower() and here[_stem(w)] < there[_stem(w)]]
    if not lost:
        return
    unknown = [
        word
        for word in dict.fromkeys(found)
        if len(word) > 2 and word[0].isupper() and _stem(word) not in there and not is_common(word, target.language)
    ]
    if not unknown:
        return
    loanwords = {katakana_consonants(run) for run in KATAKANA.findall(source.words)}
    text = plain(source.text)
    unknown = [
        word
        for word in unknown
        if plain(word)[:4] not in text and not _is_acronym(word) and not _is_loanword(word, loanwords)
    ]
    if len(unknown) == 1 and not any(_is_spelling(word, unknown[0]) for word in words):
        yield f"the source says {lost[0]} and not {unknown[0]}; write the names of the source"


def _is_loanword(word: str, loanwords: set[str]) -> bool:
    """May one of the katakana words, of which these are the consonants, be read as ``word``?"""
    sounds = consonants(word)
    return len(sounds) < 2 or any(sounds == run or (len(sounds) > 2 and sounds in run) for run in loanwords)


def _is_acronym(word: str) -> bool:
    """Is it short and in capitals? Such a word may stand for words of the source."""
    return len(word) < 6 and sum(letter.isupper() for letter in word) > 1


def _is_spelling(first: str, second: str) -> bool:
    """May these be one name in two spellings?"""
    one, other = plain(first), plain(second)
    if one[0] != other[0] or len(one) < 4:
        return False
    return consonants(one) == consonants(other) or sorted(set(one)) == sorted(set(other))


RULES: tuple[PairRule, ...] = (
    email_address,
    telephone_number,
    postal_code,
    web_address,
    web_address_added,
    active_content,
    tags,
    name,
)
