"""Markdown of any kind as a tree of sections and blocks: what other projects write, read leniently.

Nothing here is refused for its form. Texts are brought into our inline
Markdown where that can say the same, and kept as they were written where not:
what is wrong with them is for the rules to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from seihon.errors import PolicyError
from seihon.markdown.inline import LONGEST_LINE, MarkupError, inlines_of, long_line
from seihon.markdown.parser import parser
from seihon.markdown.write import write_inline
from seihon.model import Location

#: ``{#id}`` of Pandoc and Python-Markdown, ``{: #id .class}`` of kramdown, at the end of a heading.
_HEADING_ATTRIBUTES = re.compile(r"\{:?([^{}]*)\}$")
_ID = re.compile(r"#([\w.-]+)")
#: What kramdown and its like put on a line after a block.
_ATTRIBUTES = re.compile(r"\{:[^{}]*\}$")
_EMPTY_ANCHOR = re.compile(r"<a\s+(?:name|id)\s*=\s*[\"']?[\w.-]+[\"']?\s*(?:/>|>\s*</a>)", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_FIELD = re.compile(r"(title|description):(.*)$")


@dataclass(frozen=True, slots=True)
class Group:
    """A block: ``text``, a ``list`` of items, a ``table`` of rows, or a kind that a policy has not.

    ``parts`` are the items of a list or the rows of a table, each a sequence
    of blocks; a cell is a text.
    """

    kind: str
    location: Location
    text: str = ""
    parts: tuple[tuple[Group, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, what follows it up to the next one, and the sections below it; ``id`` may be empty.

    The root of a page has its title for a heading, which may be empty too.
    """

    id: str
    heading: Group
    groups: tuple[Group, ...]
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A whole file: the root of its sections, and the description in its front matter, if it has one."""

    root: Section
    description: Group | None


@dataclass(slots=True)
class _Draft:
    level: int
    id: str
    heading: Group
    groups: list[Group]
    sections: list[_Draft]

    def finished(self) -> Section:
        return Section(self.id, self.heading, tuple(self.groups), tuple(inner.finished() for inner in self.sections))


def read_page(text: str, path: str) -> Page:
    """Read any Markdown. Raises :class:`PolicyError` for lines that no parser reads in linear time."""
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if len(line) > LONGEST_LINE:
            raise long_line(Location(path, number))
    fields = _front_matter(lines, path)
    reader = _Reader(path)
    tokens = parser().parse("\n".join(lines))
    blocks = list(reader.blocks(tokens))
    title = fields.get("title", Group("text", Location(path, 1)))
    root = _Draft(0, "", title, [], [])
    levels = [block.level for block in blocks if isinstance(block, _Draft)]
    if levels and levels.count(min(levels)) == 1 and levels[0] == min(levels):
        # The first heading is above all others: it is the title.
        position = next(number for number, block in enumerate(blocks) if isinstance(block, _Draft))
        first = blocks.pop(position)
        if isinstance(first, _Draft):
            root.id, root.heading = first.id, first.heading
    open_sections = [root]
    for block in blocks:
        if isinstance(block, Group):
            open_sections[-1].groups.append(block)
            continue
        while len(open_sections) > 1 and open_sections[-1].level >= block.level:
            open_sections.pop()
        open_sections[-1].sections.append(block)
        open_sections.append(block)
    return Page(root.finished(), fields.get("description"))


def _front_matter(lines: list[str], path: str) -> dict[str, Group]:
    """Take the front matter out of ``lines``; return its title and description."""
    if lines[0].rstrip() not in ("---", "+++"):
        return {}
    fence = lines[0].rstrip()
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == fence), 0)
    fields: dict[str, Group] = {}
    for number, line in enumerate(lines[1:end], 2):
        if found := _FIELD.match(line):
            value = found[2].strip()
            if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
                value = value[1:-1].strip()
            fields[found[1]] = Group("text", Location(path, number), value)
    if end:
        lines[: end + 1] = [""] * (end + 1)
    return fields


class _Reader:
    def __init__(self, path: str) -> None:
        self.path = path

    def blocks(self, tokens: Sequence[Token]) -> Iterator[Group | _Draft]:
        """The blocks that ``tokens`` are, headings as drafts of sections."""
        position = 0
        while position < len(tokens):
            token = tokens[position]
            end = _closing(tokens, position)
            inner = tokens[position + 1 : end]
            location = self._at(token)
            if token.type == "heading_open":
                yield self._section(token, inner, location)
            elif token.type == "paragraph_open":
                text = self._text(inner[0], location)
                if text:
                    yield Group("text", location, text)
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                yield Group("list", location, parts=tuple(self._parts(inner)))
            elif token.type == "table_open":
                yield Group("table", location, parts=tuple(self._rows(inner)))
            elif token.type == "blockquote_open":
                yield Group("quotation", location)
            elif token.type in ("fence", "code_block"):
                yield Group("code", location)
            elif token.type == "html_block" and _visible(token.content):
                yield Group("HTML", location)
            position = end + 1

    def _at(self, token: Token) -> Location:
        return Location(self.path, token.map[0] + 1 if token.map else 0)

    def _section(self, token: Token, inner: Sequence[Token], location: Location) -> _Draft:
        content = inner[0].content.rstrip()
        found = _HEADING_ATTRIBUTES.search(content)
        if found:
            inner = parser().parseInline(content[: found.start()].rstrip())
        id = _ID.search(found[1]) if found else None
        heading = Group("text", location, self._text(inner[0], location))
        return _Draft(int(token.tag[1:]), id[1] if id else "", heading, [], [])

    def _parts(self, tokens: Sequence[Token]) -> Iterator[tuple[Group, ...]]:
        for item in _outermost(tokens, "list_item_open"):
            # A heading inside an item is no section of the page.
            yield tuple(
                block if isinstance(block, Group) else Group("heading", block.heading.location)
                for block in self.blocks(item)
            )

    def _rows(self, tokens: Sequence[Token]) -> Iterator[tuple[Group, ...]]:
        for part in ("thead_open", "tbody_open"):
            for rows in _outermost(tokens, part):
                position = 0
                while position < len(rows):
                    end = _closing(rows, position)
                    location = self._at(rows[position])
                    cells = [token for token in rows[position:end] if token.type == "inline"]
                    yield tuple(Group("text", location, self._text(cell, location)) for cell in cells)
                    position = end + 1

    def _text(self, inline: Token, location: Location) -> str:
        """The text of a block as our inline Markdown, or as it was written where that cannot say it."""
        content = _ATTRIBUTES.sub("", _EMPTY_ANCHOR.sub("", inline.content).rstrip()).strip()
        tokens = inline.children or []
        if content != inline.content:
            tokens = parser().parseInline(content)[0].children or []
        try:
            return write_inline(inlines_of(tokens, location, breaks=False), location)
        except (MarkupError, PolicyError):
            return " ".join(line.strip() for line in content.split("\n") if line.strip())


def _visible(html: str) -> str:
    """What a reader sees of ``html``: without comments and tags."""
    shown = []
    at = 0
    while (start := html.find("<!--", at)) >= 0:
        shown.append(html[at:start])
        end = html.find("-->", start)
        at = end + 3 if end >= 0 else len(html)
    return _TAG.sub("", "".join((*shown, html[at:]))).strip()


def _closing(tokens: Sequence[Token], position: int) -> int:
    """The position of the token that closes the one at ``position``."""
    depth = 0
    for end in range(position, len(tokens)):
        depth += tokens[end].nesting
        if depth <= 0:
            return end
    return len(tokens) - 1


def _outermost(tokens: Sequence[Token], kind: str) -> Iterator[Sequence[Token]]:
    """Yield what stands in each token of ``kind`` that stands in nothing else."""
    position = 0
    while position < len(tokens):
        end = _closing(tokens, position)
        if tokens[position].type == kind:
            yield tokens[position + 1 : end]
        position = end + 1
