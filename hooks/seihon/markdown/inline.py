"""Inline Markdown → inlines: text, strong, emphasis, links, cross-references, line breaks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from seihon.errors import PolicyError
from seihon.markdown.parser import parser
from seihon.model import (
    Emphasis,
    Inline,
    LineBreak,
    Link,
    Location,
    Reference,
    Strong,
    Text,
    Unit,
)

ID_PATTERN = r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*"
_ID = re.compile(ID_PATTERN)
#: C0 and C1 controls other than tab, bidirectional controls, separators, BOM: characters that change
#: what a reader sees without being seen by an author.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]"
)
_HEADING_ID = re.compile(r"\{#[^{}\s]*\}")
_WEB = re.compile(r"https?://[^\s/?#\"<>\\]+[^\s\"<>\\]*", re.IGNORECASE)
_MAIL = re.compile(r"mailto:[^\s\"<>\\@]+@[^\s\"<>\\@]+", re.IGNORECASE)
_TELEPHONE = re.compile(r"tel:\+?[0-9().-]+", re.IGNORECASE)
_PAGE = re.compile(rf"(?:\.\./)*[\w.-]+(?:/[\w.-]+)*\.md(?:#{ID_PATTERN})?")


class MarkupError(PolicyError):
    """Inline Markdown outside the grammar; ``construct`` names it, as in ``raw HTML``."""

    def __init__(self, location: Location, construct: str, problem: str, remedy: str) -> None:
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
    tokens = parser().parseInline(text)[0].children or []
    return inlines_of(tokens, text, location, breaks=breaks)


def parse_unit(text: str, location: Location) -> Unit:
    """Parse a catalog's text into a unit that keeps ``text`` as it is."""
    return Unit(text, parse_inline(text, location), location)


def inlines_of(tokens: Sequence[Token], raw: str, location: Location, *, breaks: bool) -> tuple[Inline, ...]:
    """Turn markdown-it's inline ``tokens`` of the source ``raw`` into inlines."""
    pieces = _join_lines(_nest(iter(tokens), None, location, breaks))
    _refuse_leftovers(pieces, raw, location)
    return pieces


_Piece = Inline | _SoftBreak
_CONTAINERS = {"strong_open": "strong_close", "em_open": "em_close", "link_open": "link_close"}


def _nest(tokens: Iterator[Token], closing: str | None, location: Location, breaks: bool) -> list[_Piece]:
    pieces: list[_Piece] = []
    for token in tokens:
        if token.type == closing:
            break
        if token.type == "text":
            if token.content:
                _refuse_invisible(token.content, location)
                _append_text(pieces, token.content)
        elif token.type == "hardbreak" or (token.type == "softbreak" and breaks):
            pieces.append(LineBreak())
        elif token.type == "softbreak":
            pieces.append(_SoftBreak())
        elif token.type in _CONTAINERS:
            children = _nest(tokens, _CONTAINERS[token.type], location, breaks)
            pieces.append(_container(token, children, location))
        else:
            raise _outside_grammar(token, location)
    return pieces


def _refuse_invisible(text: str, location: Location) -> None:
    """Look at the characters themselves, so that those written as entities are seen too."""
    if (found := _INVISIBLE.search(text)) is not None:
        code = ord(found[0])
        name = unicodedata.name(found[0], "control character")
        raise MarkupError(
            location,
            "invisible character",
            f"the text contains the invisible character U+{code:04X} ({name})",
            "delete it",
        )


def _append_text(pieces: list[_Piece], text: str) -> None:
    if pieces and isinstance(pieces[-1], Text):
        text = pieces.pop().text + text  # type: ignore[union-attr]
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
            f"the link to {href} has a title, which nobody could translate",
            "write the link as [text](address)",
        )
    if not inner and href.startswith("#") and _ID.fullmatch(href[1:]):
        return Reference(href[1:])
    if not inner:
        raise MarkupError(
            location,
            "link without text",
            f"the link to {href or 'nothing'} has no text",
            "write [text](address), or [](#id) for a cross-reference",
        )
    check_address(href, location)
    return Link(href, inner)


def check_address(href: str, location: Location) -> None:
    """Raise :class:`MarkupError` unless a link may lead to ``href``."""
    _refuse_invisible(href, location)
    if href.startswith("#"):
        if _ID.fullmatch(href[1:]):
            return
    elif any(form.fullmatch(href) for form in (_WEB, _MAIL, _TELEPHONE, _PAGE)):
        return
    raise MarkupError(
        location,
        "link address",
        f"a link leads to {href!r}" if href else "a link leads nowhere",
        "use https:, http:, mailto:, tel:, #id or a page of this site such as index.md",
    )


def _outside_grammar(token: Token, location: Location) -> MarkupError:
    construct, remedy = {
        "html_inline": ("raw HTML", "write the text without tags; & and < stand for themselves"),
        "image": ("an image", "describe in words what it shows"),
        "code_inline": ("code between backquotes", "use quotation marks or **strong**"),
    }.get(token.type, (token.type, "leave it out"))
    shown = token.content if len(token.content) <= 40 else token.content[:39] + "…"
    return MarkupError(location, construct, f"{construct} is not part of a policy: {shown}", remedy)


# --- line ends --------------------------------------------------------------


def _join_lines(pieces: Sequence[_Piece]) -> tuple[Inline, ...]:
    """Remove soft breaks: nothing between East Asian wide characters, a space elsewhere.

    This is the segment break transformation of CSS Text 3, section 4.1.3, so
    that a Japanese paragraph may be wrapped anywhere in the source.
    """
    edges = list(_edges(pieces))
    joined = iter(
        "" if _is_wide(before) and _is_wide(after) else " "
        for index, (is_break, before) in enumerate(edges)
        if is_break
        for after in [_next_edge(edges, index)]
    )

    def rebuild(part: Sequence[_Piece]) -> tuple[Inline, ...]:
        rebuilt: list[_Piece] = []
        for piece in part:
            if isinstance(piece, _SoftBreak):
                if space := next(joined):
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


def _edges(pieces: Sequence[_Piece], before: str = "") -> Iterator[tuple[bool, str]]:
    """Yield (is it a soft break, the character before it) and (False, text) in reading order."""
    for piece in pieces:
        if isinstance(piece, _SoftBreak):
            yield True, before
        elif isinstance(piece, Text):
            yield False, piece.text
            before = piece.text[-1]
        elif isinstance(piece, Strong | Emphasis | Link):
            for edge in _edges(piece.children, before):
                yield edge
                if not edge[0]:
                    before = edge[1][-1]
        else:
            # A generated label stands here: it is of the same script as the text around it.
            before = ""


def _next_edge(edges: Sequence[tuple[bool, str]], index: int) -> str:
    return next((text[0] for is_break, text in edges[index + 1 :] if not is_break), "")


def _is_wide(char: str) -> bool:
    return not char or (
        unicodedata.east_asian_width(char) in ("W", "F", "H") and not "\uac00" <= char <= "\ud7a3"
    )


# --- what looks like markup and is none --------------------------------------


def _refuse_leftovers(inlines: tuple[Inline, ...], raw: str, location: Location) -> None:
    """Refuse text in which asterisks, link brackets or an id have stayed as characters.

    An author who wants them escapes them with a backslash.
    """
    if "**" not in raw and "](" not in raw and "{#" not in raw:
        return
    text = "\n".join(_texts(inlines))
    if "**" in text and "\\*" not in raw:
        raise MarkupError(
            location,
            "unmatched **",
            "a ** opens or closes nothing",
            "write **text** without a space inside, or \\*\\* for two asterisks",
        )
    if "](" in text and "\\]" not in raw and "\\[" not in raw and "\\(" not in raw:
        raise MarkupError(
            location,
            "broken link",
            "]( does not belong to a link",
            "write [text](address) without spaces in the address",
        )
    if "\\{" not in raw and (found := _HEADING_ID.search(text)) is not None:
        raise MarkupError(
            location,
            "misplaced id",
            f"the id {found[0]} stands in the text",
            "an id stands at the end of a heading, once, in lower case: ## heading {#purpose}",
        )


def _texts(inlines: tuple[Inline, ...]) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, Text):
            yield inline.text
        elif isinstance(inline, Strong | Emphasis | Link):
            yield from _texts(inline.children)
