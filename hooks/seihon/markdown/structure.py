"""Whether a text that should be inline begins a block when it is read as Markdown."""

from __future__ import annotations

import re

from seihon.markdown.inline import LONGEST_LINE
from seihon.markdown.parser import parser
from seihon.messages import Message, say

#: Cheap and complete: a line that could begin a block, an empty line, an indented line.
_SUSPECT = re.compile(r"^[ \t]*(?:[#>|+*=~`<_\[-]|\d{1,9}[.)])|^(?: {4}|\t)|\n[ \t]*\n|\n[^\n]*-", re.MULTILINE)
_NAMES = {
    "heading_open": say("a heading"),
    "bullet_list_open": say("a list"),
    "ordered_list_open": say("a numbered list"),
    "table_open": say("a table"),
    "blockquote_open": say("a quotation"),
    "fence": say("a code block"),
    "code_block": say("a code block"),
    "hr": say("a horizontal rule"),
}


def block_construct(text: str) -> Message | None:
    """Name the block that ``text`` begins, as in ``a list``; ``None`` for inline text.

    Raw HTML and lines that are too long are not named: they are found as such.
    """
    # In a text of one line only its beginning can be one of a block.
    suspect = _SUSPECT.search(text) if "\n" in text else _SUSPECT.match(text)
    if suspect is None or len(text) > LONGEST_LINE:
        return None
    environment: dict[str, object] = {}
    blocks = [token for token in parser().parse(text, environment) if token.level == 0]
    if environment.get("references"):
        return say("a link definition")
    for token in blocks:
        if token.type in _NAMES:
            return _NAMES[token.type]
    return say("a second paragraph") if sum(token.nesting == 1 for token in blocks) > 1 else None
