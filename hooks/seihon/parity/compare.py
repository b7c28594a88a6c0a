"""Checking any bilingual text: an agency's delivery, another tool's catalog."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seihon.bitext import Bitext
from seihon.catalogs.model import Entry
from seihon.model import NOWHERE, Location, Text, Unit
from seihon.parity.finding import Finding
from seihon.parity.glossary import NO_TERMS, Glossary
from seihon.parity.rule import Notation, Pair, PairRule
from seihon.parity.rules import TEXT_RULES, structure
from seihon.parity.run import pair_findings
from seihon.parity.text import side


def compare(
    bitext: Bitext, source_language: str, target_language: str, glossary: Glossary = NO_TERMS
) -> Iterator[Finding]:
    """Yield what the rules of value and meaning find in ``bitext``, drift of structure first."""
    rule = structure.structural_drift
    for drift in bitext.drifts:
        yield Finding(
            rule.code,
            rule.name,
            rule.severity,
            drift.problem,
            drift.location,
            target_language,
            "",
            drift.id,
        )
    for row in bitext.rows:
        yield from compare_texts(
            row.source,
            row.target,
            source_language,
            target_language,
            id=row.id,
            location=row.location,
            is_stale=row.is_stale,
            glossary=glossary,
        )


def compare_texts(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    *,
    id: str = "",
    location: Location = NOWHERE,
    is_stale: bool = False,
    glossary: Glossary = NO_TERMS,
    rules: Sequence[PairRule] = TEXT_RULES,
) -> list[Finding]:
    """Run the rules that need no catalog over one source text and its translation."""
    unit = Unit(target, (Text(target),), location) if target.strip() else None
    pair = Pair(
        clause=id,
        citation="",
        source=Unit(source, (Text(source),), location),
        entry=Entry(id, source, target, fuzzy=is_stale, line=location.line, string_line=location.line),
        target=unit,
        problem=None,
        notation=Notation.LOOSE,
        sides=(side(source, source_language), side(target, target_language)) if unit else None,
        glossary=glossary,
    )
    return list(pair_findings(pair, rules, location.path, target_language, ""))
