"""Document + catalog → the document in another language.

The structure is the source's: only the words of each unit are replaced. A
unit without a current, readable translation keeps the source text and says so
in its status, so that a stale translation is never shown as if it were current.
"""

from __future__ import annotations

from dataclasses import replace

from seihon.catalogs.model import Catalog, Entry
from seihon.markdown import parse_unit
from seihon.markdown.inline import MarkupError
from seihon.model import Document, Location, Status, Unit, map_units


def localize(document: Document, catalog: Catalog) -> Document:
    """Return ``document`` with the translations of ``catalog``."""

    def translate(context: str, unit: Unit) -> Unit:
        return translated(unit, catalog.live.get((context, unit.text)), catalog.path)

    return map_units(document, translate)


def translated(unit: Unit, entry: Entry | None, path: str) -> Unit:
    """``unit`` with the words of ``entry``, or itself with the status that says why not."""
    status = entry.status if entry is not None else Status.MISSING
    if entry is None or status is not Status.TRANSLATED:
        return replace(unit, status=status)
    try:
        return parse_unit(entry.string, Location(path, entry.string_line), Status.TRANSLATED)
    except MarkupError:
        return replace(unit, status=Status.UNREADABLE)
