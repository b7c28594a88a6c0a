"""The search index of one language: what ``theme/js/search.js`` looks through.

Places, not pages: a place is a heading, a paragraph or an item with its
citation, so that a result names the clause and leads to the very item. The
text is kept whole: a reader's words are looked for as they stand in it, which
finds every word of every language without cutting it into words first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seihon.model import DESCRIPTION, Document, Kind, LineBreak, Reference, Text, Unit, places


def search_index(pages: Iterable[str]) -> str:
    """The index of ``pages``, as :func:`search_page` gives them, as a script.

    A script and not JSON: a page on a disk (``file://``) may load the one and
    not the other. It calls ``seihonSearch`` with the pages.
    """
    return f"seihonSearch([{','.join(pages)}]);\n"


def search_page(document: Document, url: str, cited: Mapping[str, str]) -> str:
    """What the index has of ``document``, as JSON; ``url`` is its address from the top of the site.

    ``url``, ``title``, ``clauses`` as ``[id, citation, heading, places]``,
    ``places`` as ``[anchor, citation, text]``; ``cited`` has the citations.
    """
    clauses: list[list[Any]] = []
    for place in places(document):
        if place.context == DESCRIPTION:
            continue
        if not clauses or clauses[-1][0] != place.context:
            is_heading = place.kind is Kind.HEADING
            label = cited.get(place.context, "") if document.is_policy else ""
            clauses.append([place.context, label, _shown(place.unit, cited) if is_heading else "", []])
            if is_heading:
                continue
        clauses[-1][3].append([place.anchor, cited.get(place.anchor, ""), _shown(place.unit, cited)])
    page = {"url": url, "title": document.title.plain(), "clauses": clauses}
    return json.dumps(page, ensure_ascii=False, separators=(",", ":"))


def _shown(unit: Unit, cited: Mapping[str, str]) -> str:
    """The words of ``unit`` as the page shows them, with the labels of its cross-references."""
    only = unit.inlines[0] if len(unit.inlines) == 1 else None
    if isinstance(only, Text):
        return only.text  # most units
    return "".join(_parts(unit, cited))


def _parts(unit: Unit, cited: Mapping[str, str]) -> Iterator[str]:
    for inline in unit.inside():
        if isinstance(inline, Text):
            yield inline.text
        elif isinstance(inline, LineBreak):
            yield " "
        elif isinstance(inline, Reference):
            yield cited.get(inline.target, "")
