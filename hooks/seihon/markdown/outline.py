"""Any Markdown as a flat list of blocks, to align two files that need not follow our grammar."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seihon.markdown.inline import LONGEST_LINE, long_line
from seihon.markdown.parser import parser
from seihon.messages import Message, say
from seihon.model import Location

_HEADING = say("a heading")
_ID = re.compile(r"\s*\{#([^{}\s]+)\}\s*$")


@dataclass(frozen=True, slots=True)
class OutlineBlock:
    """A block with text: its section (``#id`` of the heading, or ``section 2``), kind as in ``an item``."""

    section: str
    kind: Message
    text: str
    location: Location


def outline(text: str, path: str) -> list[OutlineBlock]:
    """The blocks of ``text`` that have text, in order; front matter is left out."""
    lines = text.split("\n")
    if lines[0].rstrip() == "---" and "---" in (line.rstrip() for line in lines[1:]):
        end = next(number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---")
        lines[: end + 1] = [""] * (end + 1)
    for number, text_line in enumerate(lines, 1):
        if len(text_line) > LONGEST_LINE:
            raise long_line(Location(path, number))
    blocks: list[OutlineBlock] = []
    section, sections = "section 0", 0
    open_blocks: list[str] = []
    for token in parser().parse("\n".join(lines)):
        if token.nesting > 0:
            open_blocks.append(token.type)
        elif token.nesting < 0:
            open_blocks.pop()
        elif token.type == "inline" and token.content.strip():
            content = token.content
            kind = _kind(open_blocks)
            if kind == _HEADING:
                sections += 1
                found = _ID.search(content)
                section = f"#{found[1]}" if found else f"section {sections}"
                content = content[: found.start()] if found else content
            line = token.map[0] + 1 if token.map else 0
            blocks.append(OutlineBlock(section, kind, content, Location(path, line)))
    return blocks


def _kind(open_blocks: list[str]) -> Message:
    innermost = open_blocks[-1] if open_blocks else ""
    depth = sum(name in ("bullet_list_open", "ordered_list_open") for name in open_blocks)
    if innermost == "heading_open":
        return _HEADING
    if innermost in ("th_open", "td_open"):
        return say("a table cell")
    if depth:
        return say("an item of level {depth}", depth=depth)
    return say("a quotation") if "blockquote_open" in open_blocks else say("a paragraph")
