"""The clause tree: what a policy is, free of Markdown, PO and HTML.

Everything here is a frozen dataclass over the standard library, so that a
tree can be compared, cached and shared. Positions in files are carried for
messages to authors and do not take part in comparisons.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

#: Contexts (``msgctxt``) of the texts that stand outside every clause. They
#: share a name space with the ids of headings, which may not use them.
DESCRIPTION = "description"
TITLE = "title"
PREAMBLE = "preamble"
RESERVED_IDS = frozenset({DESCRIPTION, TITLE, PREAMBLE})

#: Catalog domains that belong to no page: the site's own words, the agreed terms.
SITE_DOMAIN = "site"
GLOSSARY_DOMAIN = "glossary"
RESERVED_DOMAINS = frozenset({SITE_DOMAIN, GLOSSARY_DOMAIN})


@dataclass(frozen=True, slots=True)
class Location:
    """A place in an author's file; ``line`` counts from 1, 0 means the file as a whole."""

    path: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


NOWHERE = Location("")


# --- inline content ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """Characters, shown as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Strong emphasis: a defined term where it is defined, a warning."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Emphasis."""

    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """A link with a text: ``https:``, ``http:``, ``mailto:``, ``tel:``, ``#id`` or ``page.md#id``."""

    href: str
    children: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A cross-reference without text to an anchor of the same document; its label is generated."""

    target: str


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A line break that belongs to the text, as in an address."""


Inline = Text | Strong | Emphasis | Link | Reference | LineBreak


#: What has inlines inside it. A tuple: a union would be made anew at every inline of every walk.
_CONTAINERS = (Strong, Emphasis, Link)


def walk_inlines(inlines: tuple[Inline, ...]) -> Iterator[Inline]:
    """Yield every inline of ``inlines``, parents before children, in reading order."""
    for inline in inlines:
        yield inline
        if isinstance(inline, _CONTAINERS):
            yield from walk_inlines(inline.children)


# --- blocks -----------------------------------------------------------------


class Status(enum.Enum):
    """Where the words of a unit come from."""

    SOURCE = "source"
    TRANSLATED = "translated"
    MISSING = "missing"
    STALE = "stale"
    UNREADABLE = "unreadable"

    @property
    def is_fallback(self) -> bool:
        """Whether the unit shows the source text because there is no current translation."""
        return not (self is Status.SOURCE or self is Status.TRANSLATED)


@dataclass(frozen=True, slots=True)
class Unit:
    """What is translated as one piece: a heading, a paragraph, a list item's text, a table cell.

    ``text`` is the canonical inline Markdown, with a line feed for a line
    break: it is the ``msgid``. ``inlines`` is the same, parsed. ``note`` is what
    its author tells translators; no reader sees it.
    """

    text: str
    inlines: tuple[Inline, ...]
    location: Location = field(default=NOWHERE, compare=False)
    status: Status = Status.SOURCE
    note: str = ""

    def inside(self) -> Iterator[Inline]:
        """Yield every inline of the unit in reading order."""
        if len(self.inlines) == 1 and isinstance(self.inlines[0], Text):
            return iter(self.inlines)  # most units
        return walk_inlines(self.inlines)

    def plain(self) -> str:
        """The words alone: no markup, no generated labels."""
        return "".join(
            inline.text if isinstance(inline, Text) else " " if isinstance(inline, LineBreak) else ""
            for inline in self.inside()
        )


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``id`` is its anchor, empty for the first paragraph of an item (the item's own)."""

    id: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Note:
    """A note that Japanese texts mark with ※; the mark is generated."""

    id: str
    unit: Unit


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: ``number`` from 1, ``depth`` in the label scheme (0 for a bullet)."""

    id: str
    number: int
    depth: int
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class List:
    """An ordered list, whose labels are generated, or a bullet list."""

    ordered: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``alignments`` has ``left``, ``right``, ``center`` or an empty string a column."""

    id: str
    alignments: tuple[str, ...]
    header: tuple[Unit, ...]
    rows: tuple[tuple[Unit, ...], ...]


Block = Paragraph | Note | List | Table


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause (``##``) or sub-clause (``###``): author's id, number among its siblings, contents."""

    id: str
    number: int
    heading: Unit
    blocks: tuple[Block, ...]
    clauses: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A defined term that the author declares; the glossary holds its renderings."""

    text: str
    location: Location = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the front matter of a page says.

    ``policy`` is the id of a policy, empty for a page that is none. ``draft``
    says that the text awaits approval. ``list_policies`` is the id of the
    clause that the generated list of all policies ends, empty for none.
    """

    policy: str = ""
    version: str = ""
    date: datetime.date | None = None
    draft: bool = False
    description: Unit | None = None
    terms: tuple[Term, ...] = ()
    list_policies: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One page: a policy, or a page that is written and translated the same way.

    ``path`` is relative to the project, with ``/``; ``domain`` names its catalogs.
    """

    path: str
    domain: str
    metadata: Metadata
    title: Unit
    preamble: tuple[Block, ...]
    clauses: tuple[Clause, ...]

    @property
    def is_policy(self) -> bool:
        """Whether this is a policy: numbered, versioned, binding in its source language."""
        return bool(self.metadata.policy)


# --- walking and rewriting the tree -----------------------------------------


class Kind(enum.Enum):
    """The place of a unit in the tree."""

    DESCRIPTION = "description"
    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    NOTE = "note"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Place:
    """A unit where it stands: ``context`` is its heading's id, ``anchor`` the nearest id to link to."""

    context: str
    anchor: str
    kind: Kind
    unit: Unit


def places(document: Document) -> Iterator[Place]:
    """Yield every unit of ``document`` that has text, in reading order."""
    for place in _all_places(document):
        if place.unit.text:
            yield place


def _all_places(document: Document) -> Iterator[Place]:
    yield Place(TITLE, TITLE, Kind.TITLE, document.title)
    if document.metadata.description is not None:
        yield Place(DESCRIPTION, TITLE, Kind.DESCRIPTION, document.metadata.description)
    yield from _block_places(document.preamble, PREAMBLE, PREAMBLE, Kind.PARAGRAPH)
    for clause in document.clauses:
        yield from _clause_places(clause)


def _clause_places(clause: Clause) -> Iterator[Place]:
    yield Place(clause.id, clause.id, Kind.HEADING, clause.heading)
    yield from _block_places(clause.blocks, clause.id, clause.id, Kind.PARAGRAPH)
    for sub_clause in clause.clauses:
        yield from _clause_places(sub_clause)


def _block_places(blocks: tuple[Block, ...], context: str, anchor: str, first: Kind) -> Iterator[Place]:
    for block in blocks:
        if isinstance(block, Paragraph):
            kind = Kind.PARAGRAPH if block.id else first
            yield Place(context, block.id or anchor, kind, block.unit)
        elif isinstance(block, Note):
            yield Place(context, block.id, Kind.NOTE, block.unit)
        elif isinstance(block, List):
            for item in block.items:
                yield from _block_places(item.blocks, context, item.id, Kind.ITEM)
        else:
            for row in (block.header, *block.rows):
                for cell in row:
                    yield Place(context, block.id, Kind.CELL, cell)


def map_units(document: Document, change: Callable[[str, Unit], Unit]) -> Document:
    """Return ``document`` with every unit replaced by ``change(context, unit)``.

    Units without text (empty table cells) are kept. Structure, ids and
    numbers stay: this is why a translation cannot differ in them.
    """

    def apply(context: str, unit: Unit) -> Unit:
        return change(context, unit) if unit.text else unit

    # Constructors, for dataclasses.replace takes three times as long.
    def block(context: str, old: Block) -> Block:
        if isinstance(old, Paragraph):
            return Paragraph(old.id, apply(context, old.unit))
        if isinstance(old, Note):
            return Note(old.id, apply(context, old.unit))
        if isinstance(old, List):
            return List(
                old.ordered,
                tuple(Item(item.id, item.number, item.depth, blocks(context, item.blocks)) for item in old.items),
            )
        return Table(
            old.id,
            old.alignments,
            tuple([apply(context, cell) for cell in old.header]),
            tuple([tuple([apply(context, cell) for cell in row]) for row in old.rows]),
        )

    def blocks(context: str, old: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple([block(context, inner) for inner in old])

    def clause(old: Clause) -> Clause:
        return Clause(
            old.id,
            old.number,
            apply(old.id, old.heading),
            blocks(old.id, old.blocks),
            tuple([clause(inner) for inner in old.clauses]),
        )

    description = document.metadata.description
    if description is not None:
        description = apply(DESCRIPTION, description)
    return replace(
        document,
        metadata=replace(document.metadata, description=description),
        title=apply(TITLE, document.title),
        preamble=blocks(PREAMBLE, document.preamble),
        clauses=tuple(clause(inner) for inner in document.clauses),
    )
