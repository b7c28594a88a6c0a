"""Markup as codes: inline Markdown ↔ text in which a CAT tool cannot break links and names.

A link's brackets and address, a cross-reference, asterisks and a name in
braces become codes that carry their own Markdown; text and codes written one
after the other give the Markdown back, whatever it was. So this need not be a
second parser of Markdown: what it takes for a code where Markdown does not,
or the reverse, is shown to a translator otherwise and comes back the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_MARK = re.compile(
    r"\\.|(?P<whole>\[\]\(#[\w-]+\)|\{\w+\})|(?P<close>\]\((?:\\.|[^()\\\s]|\([^()\s]*\))+\))|(?P<open>\[)|(?P<both>\*\*|\*)",
    re.DOTALL,
)
#: How deep codes stand in one another; what is deeper stays text.
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Code:
    """A code: ``start`` and ``end`` are its Markdown; without ``is_paired`` it is ``start`` alone and holds nothing."""

    start: str
    end: str = ""
    is_paired: bool = False
    pieces: tuple[Piece, ...] = ()


Piece = str | Code


@dataclass(slots=True)
class _Open:
    mark: str
    pieces: list[Piece] = field(default_factory=list)


def coded(text: str) -> tuple[Piece, ...]:
    """Return ``text`` as characters and codes; :func:`uncoded` gives it back."""
    stack = [_Open("")]
    at = 0
    for found in _MARK.finditer(text):
        stack[-1].pieces.append(text[at : found.start()])
        at = found.end()
        mark = found[0]
        if found["whole"]:
            stack[-1].pieces.append(Code(mark))
        elif (found["close"] and stack[-1].mark == "[") or (found["both"] and stack[-1].mark == mark):
            inner = stack.pop()
            stack[-1].pieces.append(Code(inner.mark, mark, True, _joined(inner.pieces)))
        elif (found["open"] or found["both"]) and len(stack) <= _DEEPEST:
            stack.append(_Open(mark))
        else:
            stack[-1].pieces.append(mark)
    stack[-1].pieces.append(text[at:])
    while len(stack) > 1:
        # What nothing closes is text.
        inner = stack.pop()
        stack[-1].pieces += [inner.mark, *inner.pieces]
    return _joined(stack[0].pieces)


def _joined(pieces: list[Piece]) -> tuple[Piece, ...]:
    joined: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(last := joined[-1], str):
            joined[-1] = last + piece
        elif piece:
            joined.append(piece)
    return tuple(joined)


def uncoded(pieces: tuple[Piece, ...]) -> str:
    """The Markdown of ``pieces``."""
    return "".join(
        piece if isinstance(piece, str) else f"{piece.start}{uncoded(piece.pieces)}{piece.end}" for piece in pieces
    )


def codes_in(pieces: tuple[Piece, ...]) -> Iterator[Code]:
    """Yield the codes of ``pieces`` in reading order, outer ones first."""
    for piece in pieces:
        if isinstance(piece, Code):
            yield piece
            yield from codes_in(piece.pieces)
