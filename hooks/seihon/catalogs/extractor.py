"""The extractor that ``pybabel extract`` finds under the name ``seihon``.

It gives what ``seihon extract`` gives of one page: contexts, comments and
lines. Templates of the whole project are best made by ``seihon extract``,
which also writes the terms that occur into the comments.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import BinaryIO

from seihon.catalogs.template import document_entries
from seihon.files import decode
from seihon.markdown import parse_document

Message = tuple[int, str, tuple[str, str], list[str]]


def extract(
    fileobj: BinaryIO,
    keywords: Mapping[str, object],
    comment_tags: Collection[str],
    options: Mapping[str, object],
) -> Iterator[Message]:
    """Yield the units of a page as Babel wants them: line, function, (context, text), comments."""
    shown = getattr(fileobj, "name", "page.md")
    document = parse_document(decode(fileobj.read(), shown), shown, domain="page")
    for entry in document_entries(document):
        for reference in entry.references:
            line = int(reference.rpartition(":")[2])
            yield line, "pgettext", (entry.context, entry.id), list(entry.extracted)
