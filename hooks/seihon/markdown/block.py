"""Structured Markdown → :class:`Document`: clauses, lists, notes, tables.

The grammar is CommonMark with tables, narrowed so that every reader and every
program sees the same structure: author's ids on headings, four spaces a
level, no raw HTML, nothing that is not in the tree.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from seihon import labels
from seihon.errors import PolicyError
from seihon.markdown.front_matter import split_front_matter
from seihon.markdown.inline import ID_PATTERN, LONGEST_LINE, MarkupError, long_line, parse_inline
from seihon.markdown.notes import parse_note
from seihon.markdown.parser import INDENT, block_parser
from seihon.markdown.write import write_inline
from seihon.messages import say
from seihon.model import (
    PREAMBLE,
    RESERVED_DOMAINS,
    RESERVED_IDS,
    Block,
    Clause,
    Document,
    Item,
    LineBreak,
    Link,
    List,
    Location,
    Metadata,
    Note,
    Paragraph,
    Reference,
    Table,
    Text,
    Unit,
)
from seihon.references import check_references

if TYPE_CHECKING:
    from markdown_it.token import Token

NOTE_MARK = "※"
#: Levels of lists, numbered or not, beyond which nobody finds their way.
DEEPEST_LIST = 12

_HEADING_ID = re.compile(rf"\{{#({ID_PATTERN})\}}$")
_REFUSED = {
    "fence": (say("a code block"), say("write a paragraph")),
    "code_block": (
        say("a block indented as code"),
        say("indent by {indent} spaces for each level of the list", indent=INDENT),
    ),
    "blockquote_open": (say("a block quotation"), say("write a paragraph with quotation marks")),
    "hr": (say("a horizontal rule"), say("use a heading to begin a clause")),
    "heading_open": (say("a heading inside a list item"), say("begin headings at the left margin")),
}


def parse_document(text: str, path: str, *, domain: str = "") -> Document:
    """Parse the page ``text``.

    ``path`` is relative to the project, and goes into locations. ``domain`` names
    the catalogs of a page that is no policy; a policy's is its id. Raises
    :class:`PolicyError` at the first thing outside the grammar.
    """
    metadata, offset = split_front_matter(text, path)
    body = "\n".join([""] * offset + text.split("\n")[offset:])
    document = _Builder(body, path).document()
    domain = metadata.policy or domain
    if domain in RESERVED_DOMAINS:
        raise PolicyError(
            Location(path),
            say("a page named {name} would use the catalogs of the project itself", name=domain),
            say("rename the page"),
        )
    document = replace(document, domain=domain, metadata=metadata)
    if metadata.list_policies not in ("", *(clause.id for clause in document.clauses)):
        line = next(n for n, found in enumerate(text.split("\n"), 1) if "list_policies" in found)
        raise PolicyError(
            Location(path, line),
            say("list_policies names the clause {clause}, which is not on this page", clause=metadata.list_policies),
            say("name the id of a ## heading"),
        )
    check_references(document)
    return document


@dataclass(slots=True)
class _Node:
    """A markdown-it token with the tokens it encloses."""

    token: Token
    children: list[_Node]

    @property
    def line(self) -> int:
        """The first line of the block, from 0."""
        return self.token.map[0] if self.token.map else 0


def _tree(tokens: Sequence[Token]) -> list[_Node]:
    root: list[_Node] = []
    stack = [root]
    for token in tokens:
        if token.nesting < 0:
            stack.pop()
            continue
        node = _Node(token, [])
        stack[-1].append(node)
        if token.nesting > 0:
            stack.append(node.children)
    return root


@dataclass(frozen=True, slots=True)
class _Frame:
    """What holds blocks: the anchor they derive theirs from, and their depths."""

    anchor: str
    label_depth: int
    indent: int = 0


@dataclass(slots=True)
class _Sections:
    """The blocks before the first heading of a level, and each such heading with what follows."""

    leading: list[_Node]
    parts: list[tuple[_Node, list[_Node]]]


class _Builder:
    """Builds one document; keeps the source at hand for messages and indentation."""

    def __init__(self, body: str, path: str) -> None:
        self.path = path
        self.lines = body.split("\n")
        for number, line in enumerate(self.lines):
            if len(line) > LONGEST_LINE:
                raise long_line(self.at(number))
        #: Notes for translators that have been read and await the text they stand before.
        self.notes: list[tuple[str, Location]] = []
        environment: dict[str, object] = {}
        self.nodes = _tree(block_parser().parse(body, environment))
        references = environment.get("references")
        if isinstance(references, dict) and references:
            line = min(entry["map"][0] for entry in references.values())
            raise PolicyError(
                Location(path, line + 1),
                say("a link definition stands apart from its link"),
                say("write [text](address) where the link is"),
            )

    def at(self, line: int) -> Location:
        return Location(self.path, line + 1)

    # --- headings ---

    def document(self) -> Document:
        while self.nodes and self.nodes[0].token.type == "html_block":
            self._note(self.nodes.pop(0))
        if not self.nodes or self._level(self.nodes[0]) != 1:
            line = self.nodes[0].line if self.nodes else 0
            raise PolicyError(self.at(line), say("the page does not begin with its title"), say("begin with # title"))
        title, title_id = self._heading(self.nodes[0])
        if title_id:
            raise PolicyError(title.location, say("the title has an id"), say("leave {{#…}} to ## and ###"))
        if any(isinstance(inline, Link | Reference) for inline in title.inside()):
            raise PolicyError(
                title.location,
                say("the title contains a link"),
                say("put the link in the text: the title is a link itself"),
            )
        sections = self._sections(self.nodes[1:], 2)
        preamble = self._blocks(sections.leading, _Frame(PREAMBLE, 1))
        clauses = tuple(
            self._clause(heading, nodes, number) for number, (heading, nodes) in enumerate(sections.parts, 1)
        )
        if self.notes:
            raise PolicyError(
                self.notes[0][1], say("the note for translators stands before no text"), say("put it before one")
            )
        return Document(self.path, "", Metadata(), title, preamble, clauses)

    def _note(self, node: _Node) -> None:
        location = self.at(node.line)
        self.notes.append((parse_note(node.token.content, location), location))

    def _noted(self, unit: Unit) -> Unit:
        """``unit`` with the notes that stand before it."""
        if not self.notes:
            return unit
        note = "\n".join(text for text, _ in self.notes)
        self.notes.clear()
        return replace(unit, note=note)

    def _sections(self, nodes: Sequence[_Node], level: int) -> _Sections:
        """Split ``nodes`` at the headings of ``level``; refuse headings out of turn."""
        sections = _Sections([], [])
        for node in nodes:
            found = self._level(node)
            if found == level:
                sections.parts.append((node, []))
                continue
            if found == 1:
                raise PolicyError(self.at(node.line), say("the page has a second title"), say("write ## for a clause"))
            if found > 3:
                raise PolicyError(
                    self.at(node.line),
                    say("a heading of level {level} is deeper than a sub-clause", level=found),
                    say("use ## and ### for headings and numbered lists below them"),
                )
            if found and not sections.parts:
                raise PolicyError(
                    self.at(node.line),
                    say("a sub-clause stands before the first clause"),
                    say("write ## for a clause"),
                )
            (sections.parts[-1][1] if sections.parts else sections.leading).append(node)
        return sections

    def _level(self, node: _Node) -> int:
        """1 to 6 for a heading, 0 for anything else."""
        if node.token.type != "heading_open":
            return 0
        if not node.token.markup.startswith("#"):
            raise PolicyError(
                self.at(node.line),
                say("a line of - or = turns the paragraph above it into a heading"),
                say("write # before a heading, or leave an empty line before the rule"),
            )
        return len(node.token.markup)

    def _heading(self, node: _Node) -> tuple[Unit, str]:
        self._check_indent(node, 0)
        content = node.children[0].token
        match = _HEADING_ID.search(content.content)
        text = (content.content[: match.start()] if match else content.content).strip()
        id = match[1] if match else ""
        location = self.at(node.line)
        if not text:
            raise PolicyError(location, say("the heading has no text"), say("write ## heading {{#id}}"))
        inlines = parse_inline(text, location)
        return self._noted(Unit(write_inline(inlines, location), inlines, location)), id

    def _clause(self, node: _Node, contents: list[_Node], number: int, depth: int = 0) -> Clause:
        heading, id = self._heading(node)
        if not id:
            raise PolicyError(
                heading.location,
                say("the heading has no id"),
                say("add one that stays for ever: {marks} {text} {{#id}}", marks="#" * (depth + 2), text=heading.text),
            )
        if id in RESERVED_IDS:
            raise PolicyError(
                heading.location, say("the id {id} is reserved", id=id), say("choose another, such as the subject")
            )
        if depth:
            return Clause(id, number, heading, self._blocks(contents, _Frame(id, 2)))
        sections = self._sections(contents, 3)
        return Clause(
            id,
            number,
            heading,
            self._blocks(sections.leading, _Frame(id, 1)),
            tuple(
                self._clause(inner, nodes, number, depth + 1) for number, (inner, nodes) in enumerate(sections.parts, 1)
            ),
        )

    # --- blocks ---

    def _blocks(self, nodes: Sequence[_Node], frame: _Frame, *, in_item: bool = False) -> tuple[Block, ...]:
        blocks: list[Block] = []
        counts = dict.fromkeys(("p", "note", "table", "bullet", "item"), 0)

        def count(kind: str) -> int:
            counts[kind] += 1
            return counts[kind]

        for index, node in enumerate(nodes):
            kind = node.token.type
            first_of_item = in_item and not blocks
            if index or not in_item:
                self._check_indent(node, frame.indent)
            if kind == "html_block":
                self._note(node)
            elif kind == "paragraph_open":
                unit = self._text_unit(node.children[0].token, node.line)
                if first_of_item:
                    count("p")
                    blocks.append(Paragraph("", self._noted(unit)))
                elif (note := _without_note_mark(unit)) is not None:
                    blocks.append(Note(f"{frame.anchor}-note{count('note')}", self._noted(note)))
                else:
                    blocks.append(Paragraph(f"{frame.anchor}-p{count('p')}", self._noted(unit)))
            elif kind in ("bullet_list_open", "ordered_list_open"):
                ordered = kind == "ordered_list_open"
                if blocks and isinstance(blocks[-1], List) and blocks[-1].ordered == ordered:
                    raise PolicyError(
                        self.at(node.line),
                        say("a second list follows the first without a text between them"),
                        say("use the same mark for all items, or put a paragraph between the lists"),
                    )
                counter = "item" if ordered else "bullet"
                items = self._items(node, frame, ordered, counts[counter])
                counts[counter] += len(items)
                blocks.append(List(ordered, items))
            elif kind == "table_open":
                blocks.append(self._table(node, f"{frame.anchor}-table{count('table')}"))
            else:
                construct, remedy = _REFUSED.get(kind, (kind, say("leave it out")))
                raise PolicyError(
                    self.at(node.line), say("{construct} is not part of a policy", construct=construct), remedy
                )
        return tuple(blocks)

    def _items(self, node: _Node, frame: _Frame, ordered: bool, before: int) -> tuple[Item, ...]:
        start = int(str(node.token.attrs.get("start", 1))) if ordered else 1
        if ordered and start != before + 1:
            raise PolicyError(
                self.at(node.line),
                say(
                    "the list starts at {start}, its first label will be number {number}",
                    start=start,
                    number=before + 1,
                ),
                say(
                    "write {mark}: labels are generated, and a clause numbers its items through", mark=f"{before + 1}."
                ),
            )
        if frame.indent // INDENT >= DEEPEST_LIST:
            raise PolicyError(
                self.at(node.line),
                say("the list is more than {most} levels deep", most=DEEPEST_LIST),
                say("make a sub-clause (###) of the outer level"),
            )
        depth = frame.label_depth if ordered else 0
        if depth > labels.DEEPEST:
            raise PolicyError(
                self.at(node.line),
                say("the numbering is more than {most} levels deep", most=labels.DEEPEST),
                say("make a sub-clause (###) of the outer level"),
            )
        items = []
        for number, child in enumerate(node.children, before + 1):
            self._check_indent(child, frame.indent)
            texts = (inner for inner in child.children if inner.token.type != "html_block")
            if (text := next(texts, None)) is None or text.token.type != "paragraph_open":
                raise PolicyError(
                    self.at(child.line),
                    say("the list item does not begin with a text"),
                    say("write one after its mark"),
                )
            part = f"-{labels.anchor_part(depth, number)}" if ordered else f"-bullet{number}"
            inner = _Frame(
                frame.anchor + part,
                frame.label_depth + (1 if ordered else 0),
                frame.indent + INDENT,
            )
            blocks = self._blocks(child.children, inner, in_item=True)
            items.append(Item(inner.anchor, number, depth, blocks))
        return tuple(items)

    def _table(self, node: _Node, id: str) -> Table:
        from markdown_it.rules_block.table import escapedSplit

        rows = [row for part in node.children for row in part.children]
        for row in rows:
            # markdown-it drops the cells beyond the header's columns without a word.
            cells_written = escapedSplit(self.lines[row.line].strip().removeprefix("|").removesuffix("|"))
            if len(cells_written) != len(rows[0].children):
                raise PolicyError(
                    self.at(row.line),
                    say(
                        "the row has {cells} cells and the header {columns}",
                        cells=len(cells_written),
                        columns=len(rows[0].children),
                    ),
                    say("give every row the same cells; write \\| for a bar inside a cell"),
                )
        cells = [tuple(self._unit(cell.children[0].token, row.line) for cell in row.children) for row in rows]
        alignments = tuple(
            str(cell.token.attrs.get("style", "")).removeprefix("text-align:") for cell in rows[0].children
        )
        # A cell without text is not translated, so its note would be lost.
        noted = next((column for column, cell in enumerate(cells[0]) if cell.text), 0)
        header = tuple(self._noted(cell) if column == noted else cell for column, cell in enumerate(cells[0]))
        return Table(id, alignments, header, tuple(cells[1:]))

    def _unit(self, inline: Token, line: int) -> Unit:
        location = self.at(line)
        try:
            inlines = parse_inline(inline.content, location, breaks=False)
        except MarkupError as error:
            raise self._narrowed(error, inline.content, line) from None
        return Unit(write_inline(inlines, location), inlines, location)

    def _text_unit(self, inline: Token, line: int) -> Unit:
        unit = self._unit(inline, line)
        if not unit.text:
            raise PolicyError(
                self.at(line),
                say("the paragraph is empty but for wide spaces"),
                say("write its text, or delete the line"),
            )
        return unit

    def _narrowed(self, error: MarkupError, content: str, line: int) -> MarkupError:
        """The same error at the line of the paragraph that has it, where one line alone shows it."""
        for offset, part in enumerate(content.split("\n")):
            try:
                parse_inline(part, self.at(line + offset))
            except MarkupError as narrowed:
                return narrowed
        return error

    def _check_indent(self, node: _Node, wanted: int) -> None:
        """Refuse indentation that one Markdown reader nests and another does not.

        Four spaces a level are nested by every reader; anything between is
        nested by CommonMark under some marks and flattened by others.
        """
        source = self.lines[node.line].expandtabs(INDENT)
        found = len(source) - len(source.lstrip(" "))
        if found != wanted:
            level = wanted // INDENT
            place = say("inside a list item of level {level}", level=level) if level else say("outside every list item")
            raise PolicyError(
                self.at(node.line),
                say("the block is indented by {spaces} spaces and would stand {place}", spaces=found, place=place),
                say(
                    "indent by exactly {wanted} to keep it there, or by {indent} for each level to nest it",
                    wanted=wanted,
                    indent=INDENT,
                ),
            )


def _without_note_mark(unit: Unit) -> Unit | None:
    """The unit of a note without its ※; ``None`` for what is no note."""
    if not (unit.inlines and isinstance(unit.inlines[0], Text)):
        return None
    first = unit.inlines[0].text
    if not first.startswith(NOTE_MARK):
        return None
    rest = first.removeprefix(NOTE_MARK).lstrip(" \u3000")
    following = list(unit.inlines[1:])
    while not rest and following and isinstance(following[0], LineBreak):
        del following[0]  # the mark on a line of its own
    inlines = (*((Text(rest),) if rest else ()), *following)
    if not inlines:
        raise PolicyError(unit.location, say("the note has no text"), say("write it after the {mark}", mark=NOTE_MARK))
    return Unit(write_inline(inlines, unit.location), inlines, unit.location)
