"""PAR11x: e-mail addresses, telephone numbers, postal codes, web addresses, codes, tags."""

from __future__ import annotations

import functools
import html
import re
import unicodedata
import urllib.parse
from collections import Counter
from collections.abc import Iterator

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
#: Ways to write "from the top of this site", and a page as an archive keeps it.
_TOP = re.compile(r"^(?:\$\([A-Z]+\)|\.{1,2}(?:/\.\.)*)?(?:/+|$)")
_ARCHIVED = re.compile(r"^(?:https?:)?//web\.archive\.org/web/[^/]*/(?=https?:|//)", re.IGNORECASE)
_TRACKING = re.compile(r"(?<=[?&])(?:utm_[a-z]+|fbclid|gclid)=[^&#]*&?", re.IGNORECASE)
_RUNS = re.compile(
    r"<\s*/?\s*(?:script|iframe|object|embed|img|svg|form|input|style|link|meta|base|video|audio)\b"
    r"|<[^>]*\son[a-z]+\s*=|(?:javascript|vbscript)\s*:[^\s:/][\w.]*|data:text/html",
    re.IGNORECASE,
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
    left out, the parameters that only track readers, and the parts that name a
    language. A fragment alone is ``#``; a page of an archive is the page itself.
    """
    text = html.unescape(address).strip().rstrip(".,;:!?'\"*_")
    if text.startswith("#"):
        return "#", ""
    text = _ARCHIVED.sub("", text)
    if text.startswith(("$(", ".", "/")) and not text.startswith("//"):
        text = _TOP.sub("", text) or "/"
    text = re.sub(r"^(?:(?:https?|ftp):)?//", "", text, flags=re.IGNORECASE)
    if "%" in text:
        text = urllib.parse.unquote(text)
    if "?" in text:
        text = _TRACKING.sub("", text)
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


def _pages(side: Side) -> list[str]:
    """The pages of all addresses, of links and in the text that is read, repeated as they are."""
    seen = _URL.findall(side.words) if "://" in side.words else []
    return [_page(address)[0] for address in (*side.addresses, *seen)]


def _is_label(side: Side, address: str) -> bool:
    """Is the address only the text of a link? A translation may put words there."""
    return address not in side.addresses and any(
        f"{before}{address}{after}" in side.text for before, after in (("[", "]("), (">", "</a>"))
    )


def _is_opaque(first: str, second: str) -> bool:
    """Are these two keys, as of two forms or documents, of which one cannot be a slip for the other?"""
    if not all(
        re.search(r"\d", key) and re.search(r"[A-Z]", key) and re.search(r"[a-z]", key) for key in (first, second)
    ):
        return False
    return sum(a != b for a, b in zip(first, second, strict=False)) * 2 > len(first)


def _is_moved(first: str, second: str) -> bool:
    """Has one address a folder more in its midst, or another long key? Then the page has moved or has a twin."""
    short, long = sorted((first.split("/"), second.split("/")), key=len)
    if len(short) == len(long):
        apart = [(one, other) for one, other in zip(short, long, strict=True) if one != other]
        return len(apart) == 1 and min(map(len, apart[0])) > 20 and _is_opaque(*apart[0])
    if len(long) - len(short) != 1 or len(short) < 3:
        return False
    same = next(at for at, part in enumerate(long) if at == len(short) or part != short[at])
    return 0 < same < len(short) and short[same:] == long[same + 1 :]


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
        rest = Counter(_pages(source)) - Counter(_pages(target))
        lost = {page: here[page] for page in rest if page in here}
    if not added and links:
        lost = {page: item for page, item in lost.items() if not _is_label(source, item[0])}
    for page in [page for page in lost if lost and added]:
        moved = next((other for other in added if _is_moved(page, other)), None)
        if moved is not None:
            del lost[page], added[moved]
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


def _all_there(source: Side, target: Side) -> bool:
    """Stands every address of the source in the target as often? Then what it has besides is an addition."""
    return not Counter(_pages(source)) - Counter(_pages(target))


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
    if added and not lost and _web(pair.sides[0], links=True) and not _all_there(*pair.sides):
        yield f"the source has no address {added[0]}; use the addresses of the source"


@pair_rule(
    "PAR118",
    "web-address-added",
    Severity.WARNING,
    bad=Example("サイトをご覧ください。", "Please see the website: https://example.com/cut."),
    good=Example("https://example.com/ をご覧ください。", "Please see https://example.com."),
)
def web_address_added(pair: Pair) -> Iterator[str]:
    """The translation gives a web address besides those of the source.

    To fix: take it out, or add it to the source.
    """
    if pair.sides is None:
        return
    lost, added = _web_differences(*pair.sides, not _markdown(pair))
    if added and not lost and (not _web(pair.sides[0], links=True) or _all_there(*pair.sides)):
        for address in added:
            yield f"the source has no address {address}; take it out, or add it to the source"


# --- codes ------------------------------------------------------------------------

#: Letters and digits in a group, or groups with a digit: ``4.4.5``, ``CVE-2024-1234``, ``2026-04-01``, ``A4``.
_TOKEN = re.compile(r"(?<![\w.-])(?=[A-Za-z._/-]*\d)[A-Za-z0-9]+(?:[-._/][A-Za-z0-9]+)*(?!\w)", re.ASCII)
_PLAIN_NUMBER = re.compile(r"\d+(?:[.,]\d{1,6})?|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?")
_ADDRESS_IN_TAG = re.compile(r"(?:href|src)\s*=\s*(?:\"[^\"]*\"|'[^']*')|\]\([^)]*\)|mailto:\S+", re.IGNORECASE)


@functools.lru_cache(maxsize=65536)
def _tokens(side: Side) -> dict[str, str]:
    """Code as written → its form, with 0 for each digit. Addresses, numbers to dial and plain numbers are none."""
    text = side.text if side.text.isascii() else unicodedata.normalize("NFKC", side.text)
    if "@" in text or ":" in text or "](" in text or "=" in text:
        text = _EMAIL.sub(" ", _URL.sub(" ", _ADDRESS_IN_TAG.sub(" ", text)))
    dialled = " ".join(_telephones(side).values())
    return {
        token: re.sub(r"\d", "0", token.lower())
        for token in _TOKEN.findall(text)
        if len(token) > 1
        and not token.isdigit()
        and token not in dialled
        and not _PLAIN_NUMBER.fullmatch(token)
        and not _POSTAL.fullmatch(token)
    }


@pair_rule(
    "PAR119",
    "code",
    Severity.ERROR,
    bad=Example("規格 JIS-X-8341 に従います。", "We follow the standard JIS-X-8347."),
    good=Example("規格 JIS-X-8341 に従います。", "We follow the standard JIS-X-8341."),
)
def code(pair: Pair) -> Iterator[str]:
    """A code, version or file name with digits is not that of the source, but one of the same form.

    To fix: copy it from the source.
    """
    if pair.sides is None:
        return
    source, target = map(_tokens, pair.sides)
    if not source or not target:
        return
    here, there = (side.text for side in pair.sides)
    for lost, form in source.items():
        if there.count(lost) >= here.count(lost):
            continue
        for other in target:
            if target[other] == form and _is_near(lost, other) and there.count(other) > here.count(other):
                yield f"the source says {lost} and not {other}; copy it from the source"
                break


def _is_near(first: str, second: str) -> bool:
    """Do two codes of one form differ in at most two characters, and not only in case?"""
    return 0 < sum(a != b for a, b in zip(first.lower(), second.lower(), strict=True)) < 3


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


RULES: tuple[PairRule, ...] = (
    email_address,
    telephone_number,
    postal_code,
    web_address,
    web_address_added,
    code,
    active_content,
    tags,
)
