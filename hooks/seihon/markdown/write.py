"""The clause tree → structured Markdown: canonical, and proven by reading it back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from seihon.errors import PolicyError
from seihon.markdown.inline import MarkupError, parse_inline
from seihon.markdown.notes import write_note
from seihon.markdown.parser import INDENT
from seihon.messages import say
from seihon.model import (
    NOWHERE,
    Block,
    Clause,
    Document,
    Emphasis,
    Inline,
    LineBreak,
    Link,
    List,
    Location,
    Note,
    Paragraph,
    Strong,
    Table,
    Text,
    Unit,
)

_SPECIAL = re.compile(r"[\\`*_\[\]<>&!{}]")
_ADDRESS = re.compile(r"[\\()<>&]")
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
#: The start of a line that CommonMark or the table extension would read as a block; the backslash
#: that prevents it goes between the two groups.
_BLOCK_START = re.compile(
    r"^(\d{1,9}(?=[.)](?:\s|$))|)"
    r"((?<=\d)[.)]|#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|`{3}(?=[^`]*$)|~{3}|=+\s*$|-+\s*$"
    r"|(?P<rule>[-*_])(?:\s*(?P=rule)){2,}\s*$|<|\[(?=[^\]]*\]:)|(?=[^-]*-)[|:\s-]+$)"
)


def write_inline(inlines: tuple[Inline, ...], location: Location = NOWHERE) -> str:
    """Return the canonical inline Markdown of ``inlines``, a line feed for a line break.

    Characters are escaped only where reading the text back would otherwise
    give something else. Raises :class:`PolicyError` when no spelling of these
    inlines reads back as the same (emphasis that touches emphasis).
    """
    escapes: tuple[Callable[[str], str], ...] = (
        lambda text: text,
        lambda text: _SPECIAL.sub(r"\\\g<0>", text),
        lambda text: _PUNCTUATION.sub(r"\\\g<0>", text),
    )
    for escape in escapes:
        written = _write(inlines, escape)
        # Readers of Markdown drop white space at the ends of a line, wide and no-break spaces too.
        if any(line != line.strip() for line in written.split("\n")):
            break
        if escape is escapes[0] and not _SPECIAL.search(written):
            return written
        try:
            if parse_inline(written, location) == inlines:
                return written
        except MarkupError:
            continue
    raise PolicyError(
        location,
        say("the emphasis or the spaces of this text cannot be written so that everyone reads them alike"),
        say("separate neighbouring emphasis by words and keep spaces out of its ends"),
    )


def _write(inlines: tuple[Inline, ...], escape: Callable[[str], str]) -> str:
    parts = []
    for inline in inlines:
        if isinstance(inline, Text):
            parts.append(escape(inline.text))
        elif isinstance(inline, Strong):
            parts.append(f"**{_write(inline.children, escape)}**")
        elif isinstance(inline, Emphasis):
            parts.append(f"*{_write(inline.children, escape)}*")
        elif isinstance(inline, Link):
            # In an address escapes are the same for every level but the first, which has none.
            href = _ADDRESS.sub(r"\\\g<0>", inline.href) if escape("*") != "*" else inline.href
            parts.append(f"[{_write(inline.children, escape)}]({href})")
        elif isinstance(inline, LineBreak):
            parts.append("\n")
        else:
            parts.append(f"[](#{inline.target})")
    return "".join(parts)


def write_document(document: Document) -> str:
    """Return ``document`` as structured Markdown; parsing it gives an equal document."""
    parts = [*_front_matter(document), _heading("#", document.title, "")]
    parts.extend(_blocks(document.preamble, ""))
    for clause in document.clauses:
        parts.extend(_clause(clause, "##"))
    return "\n\n".join(parts) + "\n"


def _front_matter(document: Document) -> Iterator[str]:
    metadata = document.metadata
    lines = []
    if metadata.policy:
        lines.append(f"policy: {metadata.policy}")
    if metadata.version:
        lines.append(f"version: {_quoted(metadata.version)}")
    if metadata.date is not None:
        lines.append(f"date: {metadata.date.isoformat()}")
    if metadata.draft:
        lines.append("status: draft")
    if metadata.list_policies:
        lines.append(f"list_policies: {metadata.list_policies}")
    if metadata.description is not None:
        lines.append(f"description: {_quoted(metadata.description.text)}")
    if metadata.terms:
        lines.append("terms:")
        lines.extend(f"  - {_quoted(term.text)}" for term in metadata.terms)
    if lines:
        yield "\n".join(["---", *lines, "---"])


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _heading(marks: str, unit: Unit, id: str) -> str:
    text = re.sub(r"(^|\s)(#+)$", r"\1\\\2", unit.text)
    return _noted(unit, "", f"{marks} {text} {{#{id}}}" if id else f"{marks} {text}")


def _noted(unit: Unit, indent: str, written: str) -> str:
    """``written``, which begins with ``unit``, below its note for translators."""
    return f"{write_note(unit.note, indent)}\n{written}" if unit.note else written


def _clause(clause: Clause, marks: str) -> Iterator[str]:
    yield _heading(marks, clause.heading, clause.id)
    yield from _blocks(clause.blocks, "")
    for sub_clause in clause.clauses:
        yield from _clause(sub_clause, marks + "#")


def _blocks(blocks: tuple[Block, ...], indent: str) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield _noted(block.unit, indent, indent + _lines(block.unit, indent))
        elif isinstance(block, Note):
            yield _noted(block.unit, indent, f"{indent}※ " + _lines(block.unit, indent, inner=True))
        elif isinstance(block, List):
            yield "\n".join(_list(block, indent))
        else:
            noted = next((cell for cell in block.header if cell.note), block.header[0])
            yield _noted(noted, indent, "\n".join(indent + row for row in _table(block)))


def _lines(unit: Unit, indent: str, *, inner: bool = False) -> str:
    """A unit's text as source lines: hard breaks, and no line that would start a block."""
    lines = [
        _BLOCK_START.sub(r"\1\\\2", line) if number or not inner else line
        for number, line in enumerate(unit.text.split("\n"))
    ]
    # A backslash at the end of a line is punctuation to the emphasis before it; two spaces are not.
    mark = "\\\n" if _reads_as("\\\n".join(lines), unit) else "  \n"
    return f"{mark}{indent}".join(lines)


def _reads_as(written: str, unit: Unit) -> bool:
    if "\n" not in written:
        return True
    try:
        return parse_inline(written, unit.location, breaks=False) == unit.inlines
    except MarkupError:
        return False


def _list(block: List, indent: str) -> Iterator[str]:
    # The first number, which says where a list goes on, before every item: so none is wider than its place.
    mark = f"{block.items[0].number}." if block.ordered else "-"
    for item in block.items:
        parts = list(_blocks(item.blocks, indent + " " * INDENT))
        text = f"{indent}{mark} {parts[0].lstrip(' ')}"
        for previous, inner, part in zip(item.blocks, item.blocks[1:], parts[1:], strict=False):
            # A list that starts at 1 may follow the text at once; anything else needs an empty line.
            is_tight = isinstance(inner, List) and isinstance(previous, Paragraph) and inner.items[0].number == 1
            text += ("\n" if is_tight else "\n\n") + part
        yield text


def _table(table: Table) -> Iterator[str]:
    def row(cells: tuple[str, ...]) -> str:
        return f"| {' | '.join(cells)} |"

    yield row(tuple(_cell(cell) for cell in table.header))
    marks = {"": "---", "left": ":--", "right": "--:", "center": ":-:"}
    yield row(tuple(marks[alignment] for alignment in table.alignments))
    for cells in table.rows:
        yield row(tuple(_cell(cell) for cell in cells))


def _cell(unit: Unit) -> str:
    return unit.text.replace("|", "\\|")
