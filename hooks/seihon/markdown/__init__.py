"""Structured Markdown: the grammar in which policies are written.

``parse_document`` and ``parse_inline`` read it into the clause tree,
``write_document`` and ``write_inline`` write the tree back. This package is
the only one that knows markdown-it-py.
"""

from seihon.markdown.block import parse_document
from seihon.markdown.inline import parse_inline, parse_unit
from seihon.markdown.write import write_document, write_inline

__all__ = ["parse_document", "parse_inline", "parse_unit", "write_document", "write_inline"]
