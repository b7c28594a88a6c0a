"""The one markdown-it parser of the project, and how it is set.

It is loaded when the first text needs it: most builds find every page as it was.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

#: Spaces of indentation a level.
INDENT = 4


@functools.cache
def parser() -> MarkdownIt:
    """CommonMark with tables and CJK-friendly emphasis.

    Constructs outside the grammar stay enabled, so that they are recognised
    and refused instead of appearing as literal text. Link targets are neither
    filtered nor rewritten here: the grammar judges them, and a catalog must
    show what the author typed.
    """
    from markdown_it import MarkdownIt

    from seihon.markdown.emphasis import cjk_friendly_emphasis

    markdown = MarkdownIt("commonmark").enable("table").use(cjk_friendly_emphasis)
    # Escaped characters stay tokens of their own, so that what looks like markup can be told from them.
    markdown.disable("text_join")
    # Deeper blocks than this would be dropped without a word; the grammar refuses them long before.
    markdown.options["maxNesting"] = 200
    markdown.validateLink = lambda url: True  # type: ignore[method-assign]
    markdown.normalizeLink = lambda url: url  # type: ignore[method-assign]
    markdown.normalizeLinkText = lambda link: link  # type: ignore[method-assign]
    return markdown


@functools.cache
def block_parser() -> MarkdownIt:
    """The same for blocks alone: their texts are left as they stand, to be read one by one."""
    return parser.__wrapped__().disable("inline")
