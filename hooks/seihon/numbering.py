"""Labels of clauses and citations, generated in the language of the page.

A citation is put together from the labels on the way to the anchor: 第8項(2)b,
Section 8(2)b, apartado 8(2)b. Nobody writes or renumbers one by hand.
"""

from __future__ import annotations

from collections.abc import Mapping

from seihon import labels
from seihon.model import Clause, Document
from seihon.references import Anchor, AnchorKind, anchors
from seihon.words import Words

_MARKS = {
    AnchorKind.BULLET: "•",
    AnchorKind.NOTE: "※",
    AnchorKind.TABLE: "▦",
}


def clause_label(clause: Clause, depth: int, words: Words) -> str:
    """The label before a heading: 第2項 for a clause (``depth`` 0), (1) for a sub-clause (1)."""
    if depth:
        return labels.label(depth, clause.number)
    return words.format("clause-label", n=clause.number)


def citations(document: Document, words: Words) -> Mapping[str, str]:
    """How each anchor of ``document`` is cited in the language of ``words``.

    Clauses of a page that is no policy have no numbers: they are cited by
    their heading. Bullets, notes and tables have marks that only catalogs
    show; no reference can lead to them.
    """
    headings = {clause.id: clause.heading.plain() for outer in document.clauses for clause in (outer, *outer.clauses)}
    cited: dict[str, str] = {}
    for anchor in anchors(document):
        if not document.is_policy and anchor.id in headings:
            cited[anchor.id] = headings[anchor.id]
        else:
            cited[anchor.id] = cited.get(anchor.parent, "") + _part(anchor, words)
    return cited


def _part(anchor: Anchor, words: Words) -> str:
    if anchor.kind is AnchorKind.PREAMBLE:
        return words["preamble-reference"]
    if anchor.kind is AnchorKind.CLAUSE:
        return words.format("clause-reference", n=anchor.number)
    if anchor.kind in (AnchorKind.SUB_CLAUSE, AnchorKind.ITEM):
        return labels.citation_part(anchor.depth, anchor.number)
    if anchor.kind is AnchorKind.PARAGRAPH:
        return words.format("paragraph-reference", n=anchor.number)
    return f"{_MARKS[anchor.kind]}{anchor.number}"
