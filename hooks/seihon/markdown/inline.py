"""Inline Markdown → inlines: text, strong, emphasis, links, cross-references, line breaks."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from seihon.errors import PolicyError
from seihon.markdown.characters import is_cjk
from seihon.markdown.parser import parser
from seihon.messages import Message, say
from seihon.model import (
    NOWHERE,
    Emphasis,
    Inline,
    LineBreak,
    Link,
    Location,
    Reference,
    Status,
    Strong,
    Text,
    Unit,
)

if TYPE_CHECKING:
    from markdown_it.token import Token

ID_PATTERN = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
_ID = re.compile(ID_PATTERN)
#: Controls other than tab, format characters (bidirectional controls, zero-width spaces, tags, soft
#: hyphens), separators, surrogates, private use, blank letters: characters that change what a reader
#: or a search finds without being seen by an author. Joiners (U+200C, U+200D) are part of some scripts.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
#: A line that looks like an item or a note to a Japanese reader, and is none to a Markdown reader.
_LOOKS_LIKE_AN_ITEM = re.compile(r"[※・●○■□◆◇]|[①-⑳]|[０-９]+[．.]|[（(][０-９0-9]+[）)]|[0-9]+．")
#: Some parsers, ours among them, take time that grows faster than a line does.
LONGEST_LINE = 10_000
#: What every text with markup has: without these characters CommonMark reads a text as it stands.
_MARKUP = re.compile(r"[\\`*_\[\]<&!{\n\r\0]")
_PLAIN = r"[^\\`*_\[\]<&!{\n\r\0]+"
#: Markup that every reader takes alike wherever it stands between plain texts: most of what policies have.
_SIMPLE = re.compile(
    rf"\[\]\(#(?P<target>{ID_PATTERN})\)|\[(?P<text>{_PLAIN})\]\((?P<href>[A-Za-z0-9:/.#?=%@+~,;-]+)\)"
    rf"|(?<!\*)\*\*(?P<strong>{_PLAIN})\*\*(?!\*)"
)
#: How deep emphasis and links may stand in one another.
_DEEPEST = 8
_HEADING_ID = re.compile(r"\{#[^{}\s]*\}")
_WEB = re.compile(r"https?://[^\s/?#\"<>\\]+[^\s\"<>\\]*", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s\"<>\\@]+@[^\s\"<>\\@]+", re.IGNORECASE)
_TELEPHONE = re.compile(r"tel:\+?[0-9().-]+", re.IGNORECASE)
_PAGE = re.compile(rf"(?:\.\./)*[\w.-]+(?:/[\w.-]+)*\.md(?:#{ID_PATTERN})?")


class MarkupError(PolicyError):
    """Inline Markdown outside the grammar; ``construct`` names it, as in ``raw HTML``."""

    def __init__(self, location: Location, construct: str, problem: Message, remedy: Message) -> None:
        super().__init__(location, problem, remedy)
        self.construct = construct


@dataclass(frozen=True, slots=True)
class _SoftBreak:
    """A line end of the source that is no line break of the text; it does not leave this module."""


def parse_inline(text: str, location: Location, *, breaks: bool = True) -> tuple[Inline, ...]:
    """Parse inline Markdown.

    With ``breaks`` every line feed is a line break, as in a catalog; without,
    only a backslash or two spaces before it make one, as CommonMark has it,
    and other line ends are joined. Raises :class:`MarkupError` for anything
    outside the grammar.
    """
    if not _MARKUP.search(text) and len(text) <= LONGEST_LINE:
        refuse_invisible(text, location)
        return (Text(text),) if text else ()
    if len(text) <= LONGEST_LINE and (breaks or "\n" not in text):
        found = _simple(text)
        if found is not None:
            return found
    if len(text) > LONGEST_LINE and max(map(len, text.split("\n"))) > LONGEST_LINE:
        raise long_line(location)
    tokens = parser().parseInline(text)[0].children or []
    return inlines_of(tokens, location, breaks=breaks)


def _simple(text: str) -> tuple[Inline, ...] | None:
    """What markdown-it would make of ``text``, if it has no markup but :data:`_SIMPLE` and nothing to refuse."""
    inlines: list[Inline] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if _INVISIBLE.search(line):
            return None
        if number:
            inlines.append(LineBreak())
            line = line.lstrip(" \t")
        if number < len(lines) - 1:
            line = line.rstrip()
        end = 0
        for match in _SIMPLE.finditer(line):
            if (before := line[end : match.start()]) and not _append_plain(inlines, before):
                return None
            end = match.end()
            target, shown, href, strong = match.groups()
            if target:
                inlines.append(Reference(target))
            elif shown and _is_address(href):
                inlines.append(Link(href, (Text(shown),)))
            elif strong and _is_strong(strong):
                inlines.append(Strong((Text(strong),)))
            else:
                return None
        if (rest := line[end:]) and not _append_plain(inlines, rest):
            return None
    return tuple(inlines)


def _append_plain(inlines: list[Inline], text: str) -> bool:
    """Append ``text`` if it has no markup, and say whether it has none."""
    if _MARKUP.search(text):
        return False
    inlines.append(Text(text))
    return True


def _is_strong(text: str) -> bool:
    """Whether the asterisks around ``text`` open and close whatever stands outside of them."""
    return all(end.isalnum() or (is_cjk(end) and not end.isspace()) for end in (text[0], text[-1]))


def long_line(location: Location) -> MarkupError:
    """The error for a line of more than :data:`LONGEST_LINE` characters."""
    return MarkupError(
        location,
        "a long line",
        say("the line has more than {most} characters", most=f"{LONGEST_LINE:,}"),
        say("break it into paragraphs or sentences of their own lines"),
    )


def parse_unit(text: str, location: Location, status: Status = Status.SOURCE) -> Unit:
    """Parse a catalog's text into a unit that keeps ``text`` as it is."""
    try:
        inlines = _parsed(text)
    except MarkupError:
        inlines = parse_inline(text, location)  # the same error, at its place
    return Unit(text, inlines, location, status)


@functools.lru_cache(maxsize=65_536)  # what is checked is parsed again to be published, all catalogs later
def _parsed(text: str) -> tuple[Inline, ...]:
    return parse_inline(text, NOWHERE)


def inlines_of(tokens: Sequence[Token], location: Location, *, breaks: bool) -> tuple[Inline, ...]:
    """Turn markdown-it's inline ``tokens`` into inlines."""
    _refuse_leftovers(tokens, location)
    _refuse_joined_items(tokens, location, breaks=breaks)
    return _join_lines(_nest(iter(tokens), "", location, breaks))


_Piece = Inline | _SoftBreak
_CONTAINERS = {"strong_open": "strong_close", "em_open": "em_close", "link_open": "link_close"}


def _nest(tokens: Iterator[Token], closing: str, location: Location, breaks: bool, depth: int = 0) -> list[_Piece]:
    if depth > _DEEPEST:
        raise MarkupError(
            location,
            "deep nesting",
            say("emphasis stands inside emphasis more than {most} times", most=_DEEPEST),
            say("leave out the inner marks"),
        )
    pieces: list[_Piece] = []
    for token in tokens:
        if token.type == closing:
            break
        if token.type in ("text", "text_special"):
            refuse_invisible(token.content, location)
            if token.content:
                _append_text(pieces, token.content)
        elif token.type == "hardbreak" or (token.type == "softbreak" and breaks):
            _strip_end(pieces)
            pieces.append(LineBreak())
        elif token.type == "softbreak":
            pieces.append(_SoftBreak())
        elif token.type in _CONTAINERS:
            children = _nest(tokens, _CONTAINERS[token.type], location, breaks, depth + 1)
            pieces.append(_container(token, children, location))
        else:
            raise _outside_grammar(token, location)
    return pieces


def refuse_invisible(text: str, location: Location) -> None:
    """Raise :class:`MarkupError` for characters that nobody sees, however they were written."""
    if (found := _INVISIBLE.search(text)) is not None:
        code = f"U+{ord(found[0]):04X}"
        name = unicodedata.name(found[0], "") or say("control character")
        raise MarkupError(
            location,
            "invisible character",
            say("the text contains the invisible character {code} ({name})", code=code, name=name),
            say("delete it"),
        )


def _append_text(pieces: list[_Piece], text: str) -> None:
    if pieces and isinstance(last := pieces[-1], Text):
        pieces[-1] = Text(last.text + text)
    else:
        pieces.append(Text(text))


def _strip_end(pieces: list[_Piece]) -> None:
    """Remove the blanks before a line break; they are not seen and could not be written back."""
    if pieces and isinstance(last := pieces[-1], Text):
        pieces.pop()
        if text := last.text.rstrip():
            pieces.append(Text(text))


def _container(token: Token, children: list[_Piece], location: Location) -> Inline:
    # Soft breaks inside containers are joined when the outermost list is: they travel as children.
    inner: tuple[Inline, ...] = tuple(children)  # type: ignore[arg-type]
    if token.type == "strong_open":
        return Strong(inner)
    if token.type == "em_open":
        return Emphasis(inner)
    href = str(token.attrs.get("href", ""))
    if "title" in token.attrs:
        raise MarkupError(
            location,
            "link title",
            say("the link to {address} has a title, which nobody could translate", address=href),
            say("write the link as [text](address)"),
        )
    if not inner and href.startswith("#") and _ID.fullmatch(href[1:]):
        return Reference(href[1:])
    if not inner:
        raise MarkupError(
            location,
            "link without text",
            say("the link to {address} has no text", address=href) if href else say("the link to nothing has no text"),
            say("write [text](address), or [](#id) for a cross-reference"),
        )
    check_address(href, location)
    return Link(href, inner)


def check_address(href: str, location: Location) -> None:
    """Raise :class:`MarkupError` unless a link may lead to ``href``."""
    refuse_invisible(href, location)
    if _is_address(href):
        return
    raise MarkupError(
        location,
        "link address",
        say("a link leads to {address}", address=repr(href)) if href else say("a link leads nowhere"),
        say("use https:, http:, mailto:, tel:, #id or a page of this site such as index.md"),
    )


@functools.lru_cache(maxsize=1024)  # the same few in all languages
def _is_address(href: str) -> bool:
    if href.startswith("#"):
        return _ID.fullmatch(href[1:]) is not None
    return any(form.fullmatch(href) for form in (_WEB, _MAIL, _TELEPHONE, _PAGE))


def _outside_grammar(token: Token, location: Location) -> MarkupError:
    construct, remedy = {
        "html_inline": (
            say("raw HTML"),
            say(
                "a note for translators stands on lines of its own before a text of the source: <!-- translators: … -->"
            )
            if token.content.startswith("<!--")
            else say("write the text without tags; & and < stand for themselves"),
        ),
        "image": (say("an image"), say("describe in words what it shows")),
        "code_inline": (say("code between backquotes"), say("use quotation marks or **strong**")),
    }.get(token.type, (token.type, say("leave it out")))
    shown = token.content if len(token.content) <= 40 else token.content[:39] + "…"
    problem = say("{construct} is not part of a policy: {text}", construct=construct, text=shown)
    return MarkupError(location, str(construct), problem, remedy)


# --- line ends --------------------------------------------------------------


def _join_lines(pieces: Sequence[_Piece]) -> tuple[Inline, ...]:
    """Remove soft breaks: nothing between East Asian wide characters, a space elsewhere.

    This is the segment break transformation of CSS Text 3, section 4.1.3, so
    that a Japanese paragraph may be wrapped anywhere in the source.
    """
    spaces = _spaces(list(_edges(pieces)))

    def rebuild(part: Sequence[_Piece]) -> tuple[Inline, ...]:
        rebuilt: list[_Piece] = []
        for piece in part:
            if isinstance(piece, _SoftBreak):
                if space := next(spaces):
                    _append_text(rebuilt, space)
            elif isinstance(piece, Text):
                _append_text(rebuilt, piece.text)
            elif isinstance(piece, Strong | Emphasis):
                rebuilt.append(type(piece)(rebuild(piece.children)))
            elif isinstance(piece, Link):
                rebuilt.append(Link(piece.href, rebuild(piece.children)))
            else:
                rebuilt.append(piece)
        return tuple(rebuilt)  # type: ignore[arg-type]

    return rebuild(pieces)


#: In reading order: the text between two soft breaks as its first and last character, ``None`` for a
#: soft break. A generated label counts as nothing: it is of the same script as the text around it.
_Edge = tuple[str, str] | None


def _edges(pieces: Sequence[_Piece]) -> Iterator[_Edge]:
    for piece in pieces:
        if isinstance(piece, _SoftBreak):
            yield None
        elif isinstance(piece, Text):
            yield piece.text[0], piece.text[-1]
        elif isinstance(piece, Strong | Emphasis | Link):
            yield from _edges(piece.children)
        else:
            yield "", ""


def _spaces(edges: Sequence[_Edge]) -> Iterator[str]:
    """Yield what takes the place of each soft break."""
    after = [""] * (len(edges) + 1)
    for index in range(len(edges) - 1, -1, -1):
        edge = edges[index]
        after[index] = after[index + 1] if edge is None else edge[0]
    before = ""
    for index, edge in enumerate(edges):
        if edge is None:
            yield "" if _is_wide(before) and _is_wide(after[index]) else " "
        else:
            before = edge[1]


def _is_wide(char: str) -> bool:
    return not char or (unicodedata.east_asian_width(char) in ("W", "F", "H") and not "\uac00" <= char <= "\ud7a3")


# --- what looks like markup and is none --------------------------------------


def _refuse_leftovers(tokens: Sequence[Token], location: Location) -> None:
    """Refuse text in which asterisks, link brackets or an id have stayed as characters.

    An author who wants them escapes them with a backslash; such characters
    come as tokens of their own and do not count.
    """
    text = "".join(token.content if token.type == "text" else "\0" for token in tokens)
    if "**" in text or re.search(r"(?<!_)__(?!_)", text):
        raise MarkupError(
            location,
            "unmatched **",
            say("a ** or __ opens or closes nothing"),
            say("write **text** without a space inside, or \\*\\* for two asterisks"),
        )
    if "](" in text:
        raise MarkupError(
            location,
            "broken link",
            say("]( does not belong to a link"),
            say("write [text](address) without spaces in the address"),
        )
    if (found := _HEADING_ID.search(text)) is not None:
        raise MarkupError(
            location,
            "misplaced id",
            say("the id {id} stands in the text", id=found[0]),
            say("an id stands at the end of a heading, once, in lower case: ## heading {{#purpose}}"),
        )


def _refuse_joined_items(tokens: Sequence[Token], location: Location, *, breaks: bool) -> None:
    """Refuse a line that begins as an item or a note and would be joined to the line above it."""
    if breaks:
        return
    lines = 0
    for previous, token in pairwise(tokens):
        lines += previous.type in ("softbreak", "hardbreak")
        mark = _LOOKS_LIKE_AN_ITEM.match(token.content) if token.type == "text" else None
        if previous.type == "softbreak" and mark is not None:
            raise MarkupError(
                Location(location.path, location.line + lines),
                "a joined line",
                say("a line begins with {mark} and would be joined to the line above it", mark=mark[0]),
                say(
                    "write 1. or - for items, an empty line before a note, or a backslash at the end of the line above"
                ),
            )
