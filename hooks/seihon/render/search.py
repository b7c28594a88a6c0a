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
from seihon.numbering import citations
from seihon.words import Words


def search_index(documents: Iterable[tuple[Document, str]], words: Words) -> str:
    """The index of ``documents``, each with its address from the top of the site, as a script.

    A script and not JSON: a page on a disk (``file://``) may load the one and
    not the other. It calls ``seihonSearch`` with the pages: ``url``, ``title``,
    ``clauses`` as ``[id, citation, heading, places]``, ``places`` as
    ``[anchor, citation, text]``.
    """
    pages = [_page(document, url, words) for document, url in documents]
    return f"seihonSearch({json.dumps(pages, ensure_ascii=False, separators=(',', ':'))});\n"


def _page(document: Document, url: str, words: Words) -> dict[str, Any]:
    cited = citations(document, words)
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
    return {"url": url, "title": document.title.plain(), "clauses": clauses}


def _shown(unit: Unit, cited: Mapping[str, str]) -> str:
    """The words of ``unit`` as the page shows them, with the labels of its cross-references."""
    return "".join(_parts(unit, cited))


def _parts(unit: Unit, cited: Mapping[str, str]) -> Iterator[str]:
    for inline in unit.inside():
        if isinstance(inline, Text):
            yield inline.text
        elif isinstance(inline, LineBreak):
            yield " "
        elif isinstance(inline, Reference):
            yield cited.get(inline.target, "")
