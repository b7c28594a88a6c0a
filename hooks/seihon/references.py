"""Anchors of a document and the cross-references between them."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seihon.errors import PolicyError
from seihon.messages import chained, say
from seihon.model import (
    NOWHERE,
    PREAMBLE,
    TITLE,
    Block,
    Clause,
    Document,
    Item,
    Link,
    List,
    Location,
    Note,
    Paragraph,
    Place,
    Reference,
    Table,
    places,
)


class AnchorKind(enum.Enum):
    """What an anchor marks; bullets, notes and tables have no label to cite."""

    PREAMBLE = "preamble"
    CLAUSE = "clause"
    SUB_CLAUSE = "sub-clause"
    ITEM = "item"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NOTE = "note"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place a link can lead to.

    ``parent`` is the id of what encloses it, empty for clauses and the
    preamble. ``number`` and ``depth`` are those of the clause or item, the
    number of a paragraph, note or table among its siblings otherwise.
    """

    id: str
    kind: AnchorKind
    parent: str
    number: int
    depth: int
    location: Location


def anchors(document: Document) -> Sequence[Anchor]:
    """Every anchor of ``document`` in reading order, parents before what they enclose."""
    found = [Anchor(PREAMBLE, AnchorKind.PREAMBLE, "", 0, 0, document.title.location)]
    _in_blocks(document.preamble, PREAMBLE, found)
    for clause in document.clauses:
        _in_clause(clause, AnchorKind.CLAUSE, "", found)
    return found


def _in_clause(clause: Clause, kind: AnchorKind, parent: str, found: list[Anchor]) -> None:
    depth = 1 if kind is AnchorKind.SUB_CLAUSE else 0
    found.append(Anchor(clause.id, kind, parent, clause.number, depth, clause.heading.location))
    _in_blocks(clause.blocks, clause.id, found)
    for sub_clause in clause.clauses:
        _in_clause(sub_clause, AnchorKind.SUB_CLAUSE, clause.id, found)


def _in_blocks(blocks: Sequence[Block], parent: str, found: list[Anchor]) -> None:
    paragraphs = notes = tables = 0
    for block in blocks:
        if isinstance(block, List):
            kind = AnchorKind.ITEM if block.ordered else AnchorKind.BULLET
            for item in block.items:
                found.append(Anchor(item.id, kind, parent, item.number, item.depth, _start(item)))
                _in_blocks(item.blocks, item.id, found)
        elif isinstance(block, Table):
            tables += 1
            found.append(Anchor(block.id, AnchorKind.TABLE, parent, tables, 0, block.header[0].location))
        elif isinstance(block, Note):
            notes += 1
            found.append(Anchor(block.id, AnchorKind.NOTE, parent, notes, 0, block.unit.location))
        else:
            paragraphs += 1
            if block.id:
                found.append(Anchor(block.id, AnchorKind.PARAGRAPH, parent, paragraphs, 0, block.unit.location))


def _start(item: Item) -> Location:
    first = item.blocks[0]
    return first.unit.location if isinstance(first, Paragraph) else NOWHERE


def check_references(document: Document) -> None:
    """Raise :class:`PolicyError` for an anchor used twice and a reference that cannot be followed.

    A reference cannot be followed when it leads to nothing, to something
    without a label, or in a circle: to a text that refers back, so that a
    reader never arrives at what is meant. Lawyers write 本項 (this section)
    for the place they are in.
    """
    found: dict[str, Anchor] = {}
    for anchor in anchors(document):
        if anchor.id in found:
            raise PolicyError(
                anchor.location,
                say("the id {id} is already that of line {line}", id=anchor.id, line=found[anchor.id].location.line),
                say("give the heading another id"),
            )
        found[anchor.id] = anchor
    referring: list[tuple[Place, list[str]]] = []
    for place in places(document):
        targets = []
        for inline in place.unit.inside():
            if isinstance(inline, Reference):
                _check_citable(inline.target, found, place)
                targets.append(inline.target)
            elif isinstance(inline, Link) and inline.href.startswith("#"):
                _check_exists(inline.href[1:], found, place)
        if targets:
            referring.append((place, targets))
    _check_circles(referring, found)


def _check_exists(target: str, found: dict[str, Anchor], place: Place) -> None:
    if target not in found:
        raise PolicyError(
            place.unit.location,
            say("#{target} leads to nothing on this page", target=target),
            say("correct the id after the #, or restore what it led to"),
        )


def _check_citable(target: str, found: dict[str, Anchor], place: Place) -> None:
    _check_exists(target, found, place)
    if not is_citable(found[target], found):
        raise PolicyError(
            place.unit.location,
            say("#{target} has no label that a reference could show", target=target),
            say("number the list it stands in, refer to the clause, or give the link a text"),
        )


def is_citable(anchor: Anchor, found: dict[str, Anchor]) -> bool:
    """Whether a cross-reference to ``anchor`` has a label: it and all around it are numbered."""
    if anchor.kind in (AnchorKind.BULLET, AnchorKind.NOTE, AnchorKind.TABLE):
        return False
    return not anchor.parent or is_citable(found[anchor.parent], found)


def _enclosing(id: str, found: dict[str, Anchor]) -> Iterator[str]:
    while id:
        yield id
        id = found[id].parent if id in found else ""


def _check_circles(referring: list[tuple[Place, list[str]]], found: dict[str, Anchor]) -> None:
    """Walk from text to text along the references; only texts that refer can be in a circle."""
    inside: dict[str, list[int]] = {}
    for index, (place, _) in enumerate(referring):
        if place.anchor != TITLE:
            for id in _enclosing(place.anchor, found):
                inside.setdefault(id, []).append(index)
    following = [[index for id in targets for index in inside.get(id, ())] for _, targets in referring]
    done: set[int] = set()
    for start in range(len(referring)):
        trail = [start] if start not in done else []
        pending = [iter(following[start])] if trail else []
        while pending:
            index = next(pending[-1], -1)
            if index < 0:
                pending.pop()
                done.add(trail.pop())
            elif index in trail:
                raise _circle([referring[step][0] for step in trail[trail.index(index) :]])
            elif index not in done:
                trail.append(index)
                pending.append(iter(following[index]))


def _circle(circle: list[Place]) -> PolicyError:
    location = circle[0].unit.location
    if len(circle) == 1:
        return PolicyError(
            location,
            say("the text refers to the clause or item it stands in"),
            say("write 本項 or 本号, or refer to the item or paragraph that is meant"),
        )
    lines = chained(say("line {line}", line=place.unit.location.line) for place in (*circle, circle[0]))
    return PolicyError(
        location,
        say("the cross-references go in a circle: {lines}", lines=lines),
        say("refer to the item or paragraph that has the text, so that a reader arrives"),
    )
