"""PAR114, PAR118: web addresses, in the text and of links.

Publishers send the readers of a translation to another page on purpose: the
same page in their language, a newer one, another one on the same matter. A
slip or a forgery looks otherwise: a few characters of the address differ,
another host has the same path, or nothing in the address has to do with the
text or with what it stands for. Only these are errors.
"""

from __future__ import annotations

import functools
import html
import re
import urllib.parse
from collections import Counter
from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.clues import LATIN_WORD, answers, clues, consonants, is_common, plain, word_ideas
from seihon.parity.finding import Severity
from seihon.parity.needs import Feature, either_has
from seihon.parity.rule import Example, Notation, Pair, PairRule, pair_rule
from seihon.parity.text import Side

#: Accented letters belong to an address, as people write it; kana and kanji do not: a sentence goes on there.
URL = re.compile(
    r"(?:https?|ftp)://[!#-'*-;=?-Z_a-z~|$À-ɏ]+(?:\([!#-'*-;=?-Z_a-z~À-ɏ]*\)[!#-'*-;=?-Z_a-z~À-ɏ]*)*", re.I
)
LINK = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?([^\s()<>]*)")
#: A language in an address: a part of the path, of the host's name, an ending, or a parameter.
_CODE = r"(?:ja|en|es|fr|de|pt|it|zh|ko|jp|us)(?:[-_](?:jp|us|gb|es|mx|ar|la|419|br|cn|tw|[a-z]{2}))?"
_LANGUAGE_IN_ADDRESS = re.compile(
    rf"(?<=/){_CODE}(?:/|$)|^{_CODE}/|(?<=[a-z0-9])[_-]{_CODE}(?=$|/|\?)|(?<=^){_CODE}\.(?=[a-z])|[._-]{_CODE}(?=\.(?:html?|php|md|pdf|txt)$)"
    rf"|(?<=\.html)\.{_CODE}$|(?<=[?&])(?:hl|lang|locale|language|uselang|setlang|l)=[a-z_-]+&?|(?<=_){_CODE}(?=/|\.|$)"
    rf"|(?<=[a-z])-{_CODE}(?=\.[a-z]+\.[a-z]+(?:/|$))|(?<=/deed)\.{_CODE}$|(?<=/legalcode)\.{_CODE}$"
    r"|(?<=/)(?:japanese|nihongo|english|spanish|espanol|castellano)(?:/|$)"
    r"|(?<=[a-z0-9])[._-](?:japanese|nihongo|english|spanish|espanol|castellano)(?=/|\.|$)",
    re.IGNORECASE,
)
#: What sends readers on to the page in their own language (MediaWiki).
_OWN_LANGUAGE = re.compile(r"(?<=/)Special:MyLanguage/", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
#: Ways to write "from the top of this site", and a page as an archive keeps it.
_TOP = re.compile(r"^(?:\$\([A-Z]+\)|\.{1,2}(?:/\.\.)*)?(?:/+|$)")
_ARCHIVED = re.compile(r"^(?:https?:)?//web\.archive\.org/web/[^/]*/(?=https?:|//)", re.IGNORECASE)
_TRACKING = re.compile(r"(?<=[?&])(?:utm_[a-z]+|fbclid|gclid)=[^&#]*&?", re.IGNORECASE)


#: What may be the end of the address before it, the name of a page; a sentence goes on with hiragana (を, から).
_PAGE_NAME = re.compile(r"[ァ-ヿ一-鿿]")


def _markdown(pair: Pair) -> bool:
    """Is this a text of our own pages? Their link targets and tags have rules of their own."""
    return pair.notation is Notation.MARKDOWN


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
    if ":" in text:
        text = _OWN_LANGUAGE.sub("", text)
    host, slash, path = text.partition("/")
    text = host.lower() + slash + path
    plainer = _LANGUAGE_IN_ADDRESS.sub("", text)
    named = " ".join(_LANGUAGE_IN_ADDRESS.findall(text))
    plainer = re.sub(r"(?:index|default)\.(?:html?|php)$", "", plainer)
    return plainer.rstrip("/?&").removesuffix(".html"), named


@functools.lru_cache(maxsize=2048)
def _web(side: Side, links: bool) -> dict[str, tuple[str, str]]:
    """Page → an address of it as written, and the languages that this names."""
    if "://" not in side.text and not side.addresses:
        return {}
    seen = list(URL.finditer(side.words)) if "://" in side.words else []
    found = [match[0].rstrip(".,;:!?'\"*_") for match in seen]
    if links:
        found = [a for a in side.addresses if not a.startswith(("mailto:", "tel:"))] + found
    pages = {}
    for address in found:
        page, named = _page(address)
        pages[page] = (address, named)
    for match in seen:
        if match[0].endswith("/") and _PAGE_NAME.match(side.words, match.end()):
            pages[_page(match[0])[0]] = (match[0], "ja")
    return pages


def _site(page: str) -> str:
    """The name that somebody registered, as ``example.org`` or ``example.co.jp``."""
    parts = page.partition("/")[0].split(".")
    second_level = len(parts) > 2 and len(parts[-1]) == 2 and len(parts[-2]) < 4
    return ".".join(parts[-3:] if second_level else parts[-2:])


def _pages(side: Side) -> Counter[str]:
    """How often each page is given, by a link or in the text that is read; an address between ``<>`` is one of both."""
    seen = URL.findall(side.words) if "://" in side.words else []
    once = [address for address in side.addresses if seen and f"<{address}>" in side.text]
    given = Counter(_page(address)[0] for address in (*side.addresses, *seen))
    return given - Counter(_page(address)[0] for address in once) if once else given


def _is_label(side: Side, address: str) -> bool:
    """Is the address only the text of a link? A translation may put words there."""
    return address not in side.addresses and any(
        f"{before}{address}{after}" in side.text for before, after in (("[", "]("), (">", "</a>"))
    )


def _is_slip_in_part(first: str, second: str) -> bool:
    """Do two addresses of one page differ in digits alone, or their marks after ``#`` as by a slip?

    The words of two languages, as marks often are, differ in more.
    """
    if first != second and len(first) == len(second) and _DIGIT.sub("0", first) == _DIGIT.sub("0", second):
        return True
    one, other = first.partition("#")[2], second.partition("#")[2]
    return len(one) == len(other) > 3 and 0 < sum(a != b for a, b in zip(one, other, strict=True)) < 3


@functools.lru_cache(maxsize=64)
def _web_differences(source: Side, target: Side, links: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The addresses that only the source has, and those that only the target has.

    A page of the same site in another language may be named otherwise, or in its own words. A page
    that is linked less often than in the source is lost.
    """
    here, there = _web(source, links), _web(target, links)
    lost = {page: item for page, item in here.items() if page not in there}
    added = {page: item for page, item in there.items() if page not in here}
    added.pop("#", None)  # Of places on the same page only the number counts; translators add some.
    slips = [page for page in here if page in there and _is_slip_in_part(here[page][0], there[page][0])]
    if links and len(source.addresses) > len(target.addresses) and not lost and not added:
        rest = _pages(source) - _pages(target)
        lost = {page: here[page] for page in rest if page in here}
    if not added and links:
        lost = {page: item for page, item in lost.items() if not _is_label(source, item[0])}
    localised = {
        _site(page)
        for page, (address, named) in lost.items()
        for other, (other_address, also_named) in added.items()
        if _site(page) == _site(other)
        and not _is_slip(address, other_address)
        and (named != also_named or _is_named_in(page, source.language, other, target.language))
    }
    return (
        tuple(address for page, (address, _) in lost.items() if _site(page) not in localised)
        + tuple(here[page][0] for page in slips),
        tuple(address for page, (address, _) in added.items() if _site(page) not in localised)
        + tuple(there[page][0] for page in slips),
    )


#: A word in an address, in any script; and how many letters one has that says something.
_SLUG_WORD = re.compile(r"[^\W\d_]+")
_TELLING = 4


def _slug(page: str, language: str) -> dict[str, set[str]]:
    """The telling words of a page's path, and what they may mean in its language or in English."""
    words = _SLUG_WORD.findall(page.partition("/")[2].lower())
    return {
        word: set(word_ideas(word, language)) | set(word_ideas(word, "en")) for word in words if len(word) >= _TELLING
    }


def _is_named_in(page: str, language: str, other: str, other_language: str) -> bool:
    """Do the paths of two pages say the same, each in its language: ``privacy-policy``, ``politica-de-privacidad``?

    Every word of one that means something must be in the other, or mean the
    same as one that is; one at least must be another word, and not by a slip.
    """
    if _is_slip(page, other):
        return False
    here, there = _slug(page, language), _slug(other, other_language)
    if not here or not there or here.keys() == there.keys():
        return False
    return all(
        any(plain(word) == plain(again) or ideas & meant for again, meant in those.items())
        for these, those in ((here, there), (there, here))
        for word, ideas in these.items()
    )


def _not_web(side: Side) -> list[str]:
    """The links that write a message or dial a number."""
    return [address for address in side.addresses if address.startswith(("mailto:", "tel:"))]


#: Parts of addresses that say nothing of what they lead to.
_EMPTY_WORDS = frozenset(
    ("www", "http", "https", "ftp", "com", "org", "net", "edu", "gov", "html", "htm", "php", "aspx", "index", "default")
)
#: Endings that no country or language has; ``.jp`` for ``.com`` may be the publisher's site in that country.
_GENERIC = frozenset(("com", "org", "net", "info", "io", "biz"))
#: Hosts that nobody owns (RFC 2606): a placeholder that was left.
_RESERVED = re.compile(r"(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)(?::\d+)?(?:/|$)")
_ADDRESS_WORD = re.compile(r"[^\W\d_]{3,}|\d{2,}")


@functools.lru_cache(maxsize=4096)
def _words_of(text: str) -> frozenset[str]:
    """The words of an address that may tell what it leads to, by their first five letters."""
    return frozenset(word[:5] for word in _ADDRESS_WORD.findall(text.lower()) if word not in _EMPTY_WORDS)


def _is_slip(first: str, second: str) -> bool:
    """Do two addresses differ in one place, in at most two characters?"""
    if abs(len(first) - len(second)) > 2:
        return False
    start = next((at for at, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), None)
    if start is None:
        return True
    one, other = first[start:], second[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) <= 2


def _is_renamed(first: str, second: str) -> bool:
    """Is the host of one page the other's in parts: ``exampleshop.org``, ``shop.example.org``?"""
    one, other = (page.partition("/")[0].split(".")[:-1] for page in (first, second))
    return sorted("".join(one)) == sorted("".join(other)) and all(part in "".join(one) for part in other)


#: Where publishers have a site of their own for readers of a language, by the end of its name.
_COUNTRIES = {
    "ja": frozenset(("jp",)),
    "en": frozenset(("uk", "us", "au", "ca", "nz", "ie", "in")),
    "es": frozenset(("es", "mx", "ar", "cl", "pe", "uy", "ec", "ve")),
}


def _is_above(first: str, second: str) -> bool:
    """Is one of two pages of a host above the other, or are folders left out of the way to it?"""
    (host, _, path), (other_host, _, other_path) = first.partition("/"), second.partition("/")
    fewer, more = sorted((path.split("/"), other_path.split("/")), key=len)
    rest = iter(more)
    return host == other_host and fewer != [""] and all(part in rest for part in fewer)


def _is_national(first: str, second: str, sides: tuple[Side, Side]) -> bool:
    """Are these a publisher's sites for the readers of each language: ``example.co.jp``, ``example.es``?"""
    (name, *_), (other_name, *_) = (_site(page).split(".") for page in (first, second))
    ends = [page.partition("/")[0].rpartition(".")[2] for page in (first, second)]
    allowed = [_COUNTRIES.get(side.language, frozenset()) | _GENERIC for side in sides]
    return (
        name == other_name
        and ends[0] != ends[1]
        and all(end in ends_of for end, ends_of in zip(ends, allowed, strict=True))
        and not set(ends) <= _GENERIC
    )


def _is_chosen(old: str, new: str, sides: tuple[Side, Side]) -> bool:
    """May the publisher have put ``new`` in the place of ``old`` on purpose?

    Not if another site has the same path, unless its name has the same parts; else if both, or the new one and the
    words of a text, have something in common.
    """
    first, second = _page(old)[0], _page(new)[0]
    same_site = _site(first) == _site(second)
    path, other = first.partition("/")[2], second.partition("/")[2]
    (name, _, end), (other_name, _, other_end) = (_site(page).rpartition(".") for page in (first, second))
    if name == other_name and end != other_end and {end, other_end} <= _GENERIC:
        return False
    if same_site and (path == other or not path or not other or path.startswith(other) or other.startswith(path)):
        return True
    if len(path) > 3 and path.rstrip("/") == other.rstrip("/"):
        return _is_renamed(first, second)
    if same_site:
        meant, also_meant = (
            set().union(*_slug(page, side.language).values()) for page, side in zip((first, second), sides, strict=True)
        )
        return not _words_of(path).isdisjoint(_words_of(other)) or not meant.isdisjoint(also_meant)
    named = _words_of(second)
    return not named.isdisjoint(_words_of(first)) or any(
        word[:5].lower() in named and not is_common(word, side.language)
        for side in sides
        for word in LATIN_WORD.findall(side.words)
        if len(word) > 2
    )


def _is_spoiled(old: str, new: str) -> bool:
    """Do two addresses differ as by a slip, or was a placeholder left?"""
    first, second = _page(old)[0], _page(new)[0]
    if _is_slip(first, second) or _is_slip(old, new):
        return True
    return _RESERVED.search(second) is not None and not _RESERVED.search(first)


def _is_named(source: Side, address: str) -> bool:
    """Does the source name the site of an address, or have its address, so that readers of it know where to look?"""
    if "://" not in address and not address.startswith("//"):
        return True  # on the same site
    site = _site(_page(address)[0])
    if any(_site(page) == site for page in _pages(source)):
        return True
    name = site.partition(".")[0]
    if len(name) < 3 or is_common(name, source.language):
        return False
    known = answers(source.words, source.language)
    sound = consonants(name)
    return f"={plain(name).rstrip('s')[:5]}" in known or (len(sound) > 2 and f"~{sound[:4]}" in known)


#: A link whose address is defined elsewhere: ``[text][name]``.
_REFERENCE = re.compile(r"\]\[[^\[\]]*\]")


def _references(side: Side) -> int:
    """How many links of a text have their addresses elsewhere."""
    return len(_REFERENCE.findall(side.text)) if "][" in side.text else 0


def _is_read(source: Side, address: str, target: Side) -> bool:
    """Is the text of a link an address itself, which the target gives?"""
    return any(
        shown in target.words
        and _page(shown)[0] != _page(address)[0]
        and (f'{address}">{shown}<' in source.text or f"[{shown}]({address})" in source.text)
        for shown in (URL.findall(source.words) if "://" in source.words else ())
    )


def _is_dropped(side: Side, address: str, target: Side) -> bool:
    """Was a link taken away, and its text kept? Without its text the passage was written anew."""
    if _page(address)[0] in ("/", ""):
        return False  # the top of the same site, which every page links to
    text = next((text for text, link in LINK.findall(side.text) if link == address), "")
    found = {clue for _, clue in clues(text, side.language)}
    there = answers(target.words, target.language)
    return len(found) < 3 or any(not there.isdisjoint(clue) for clue in found)


@functools.lru_cache(maxsize=64)
def _judged(source: Side, target: Side, links: bool) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
    """What is wrong with the addresses of the target, and what may be meant so."""
    lost, added = _web_differences(source, target, links)
    wrong: list[Message] = []
    doubtful: list[Message] = []
    rest = list(added)
    if added and not lost:  # one of several times that the source gives an address, the target gives another one
        fewer = _pages(source) - _pages(target)
        lost = tuple(address for page, (address, _) in _web(source, links=True).items() if page in fewer)
        lost = (lost or tuple(Counter(_not_web(source)) - Counter(_not_web(target))))[: len(added)]
    missing: list[str] = []
    for address in lost:
        if not rest:
            missing.append(address)
            continue
        # The one most like it stands in its place.
        page = _words_of(_page(address)[0])
        new = max(rest, key=lambda other: len(page & _words_of(_page(other)[0])))
        rest.remove(new)
        message = say(
            "the address {address} is not there, but {new} is; copy that of the source", address=address, new=new
        )
        old_page, new_page = _page(address)[0], _page(new)[0]
        if _is_national(old_page, new_page, (source, target)):
            continue
        chosen = not _is_spoiled(address, new) and (
            _is_above(old_page, new_page) or _is_chosen(address, new, (source, target))
        )
        (doubtful if chosen else wrong).append(message)
    for address in missing[_references(target) :]:
        if not _is_read(source, address, target):
            message = say("the address {address} is missing; copy it from the source", address=address)
            (wrong if _is_dropped(source, address, target) else doubtful).append(message)
    for address in () if lost else added:
        message = say("the source has no address {address}; take it out, or add it to the source", address=address)
        if _RESERVED.search(_page(address)[0]) and not _RESERVED.search(source.text):
            wrong.append(message)
        elif not _is_named(source, address) and not _references(source):
            doubtful.append(message)
    return tuple(wrong), tuple(doubtful)


@pair_rule(
    "PAR114",
    "web-address",
    Severity.ERROR,
    bad=Example("https://example.com/out をご覧ください。", "Please see https://example.com/cut."),
    good=Example("https://example.com/ja/out をご覧ください。", "Please see https://example.com/en/out."),
    needs=either_has(Feature.ADDRESS),
)
def web_address(pair: Pair) -> Iterator[Message]:
    """A web address, in the text or of a link, is another one than in the source, or a link was taken away.

    The same page in the reader's language is no fault: `/ja/` may be `/en/`,
    `ja.wikipedia.org` `en.wikipedia.org`, and a mark after `#` may differ. An
    address that may have been chosen on purpose, because it has words in
    common with that of the source or with the text, is a warning (PAR118).

    To fix: copy the address from the source, or take the same page's address
    in the language of the translation.
    """
    if pair.sides is not None:
        yield from _judged(*pair.sides, not _markdown(pair))[0]


@pair_rule(
    "PAR118",
    "web-address-chosen",
    Severity.WARNING,
    bad=Example("サイトをご覧ください。", "Please see the website: https://contoso.com/cut."),
    good=Example("https://example.com/ をご覧ください。", "Please see https://example.com."),
    needs=either_has(Feature.ADDRESS),
)
def web_address_chosen(pair: Pair) -> Iterator[Message]:
    """The translation gives another web address, or one more, as if somebody had chosen it for its readers.

    It leads to another page on the same matter, or stands besides those of
    the source; or a link inside the site is missing.

    To fix: give the addresses of the source, or acknowledge the finding.
    """
    if pair.sides is not None:
        yield from _judged(*pair.sides, not _markdown(pair))[1]


RULES: tuple[PairRule, ...] = (web_address, web_address_chosen)
