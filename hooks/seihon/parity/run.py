"""Running the rules over a document or the site's words in one language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from seihon.catalogs.model import Catalog, Entry
from seihon.markdown import parse_unit
from seihon.markdown.inline import MarkupError, refuse_invisible
from seihon.model import Document, Location, Status, Text, Unit, places
from seihon.parity.finding import Finding
from seihon.parity.rule import Bilingual, CatalogRule, Notation, Pair, PairRule
from seihon.parity.rules import CATALOG_RULES, PAIR_RULES


def document_pairs(
    document: Document, catalog: Catalog, locale: str, citations: Mapping[str, str]
) -> Bilingual:
    """Pair every unit of ``document`` with its entry; a text that stands twice in a clause is one pair."""
    pairs: dict[tuple[str, str], Pair] = {}
    for place in places(document):
        key = (place.context, place.unit.text)
        if key not in pairs:
            entry = catalog.live.get(key)
            target, problem = _parsed(entry, catalog.path)
            citation = citations.get(place.anchor, "")
            pairs[key] = Pair(place.context, citation, place.unit, entry, target, problem)
    return Bilingual(document.domain, locale, tuple(pairs.values()), catalog)


def plain_pairs(domain: str, template: Sequence[Entry], catalog: Catalog, locale: str) -> Bilingual:
    """Pair every entry of ``template`` with the translation; their texts are no Markdown."""
    pairs = []
    for source in template:
        entry = catalog.live.get(source.key)
        target = problem = None
        if entry is not None and entry.status is Status.TRANSLATED:
            target = _plain(entry.string, Location(catalog.path, entry.string_line))
            try:
                refuse_invisible(entry.string, target.location)
            except MarkupError as error:
                target, problem = None, error
        unit = _plain(source.id, _location(source.references))
        pairs.append(Pair(source.context, "", unit, entry, target, problem, Notation.PLAIN))
    return Bilingual(domain, locale, tuple(pairs), catalog)


def _plain(text: str, location: Location) -> Unit:
    return Unit(text, (Text(text),), location)


def _location(references: Sequence[str]) -> Location:
    path, _, line = references[0].rpartition(":") if references else ("", "", "")
    return Location(path, int(line)) if line.isdigit() else Location(path)


def _parsed(entry: Entry | None, path: str) -> tuple[Unit | None, MarkupError | None]:
    """The translation, if it is current; a stale one too is refused when it is unreadable."""
    if entry is None or entry.status is Status.MISSING:
        return None, None
    try:
        unit = parse_unit(entry.string, Location(path, entry.string_line))
    except MarkupError as error:
        return None, error
    return (unit if entry.status is Status.TRANSLATED else None), None


def check(
    bilingual: Bilingual,
    pair_rules: Sequence[PairRule] = PAIR_RULES,
    catalog_rules: Sequence[CatalogRule] = CATALOG_RULES,
) -> list[Finding]:
    """Run the rules; the findings are in the order of the source, those of the catalog last."""
    return [
        *(finding for pair in bilingual.pairs for finding in _pair(pair, bilingual, pair_rules)),
        *(finding for rule in catalog_rules for finding in _catalog(rule, bilingual)),
    ]


def _pair(pair: Pair, bilingual: Bilingual, rules: Sequence[PairRule]) -> Iterator[Finding]:
    for rule in rules:
        for entry, message in rule.check(pair):
            if entry is None:
                location = pair.source.location
                message = f"{bilingual.catalog.path}: {message}"
            else:
                location = Location(bilingual.catalog.path, entry.string_line)
            yield Finding(
                rule.code,
                rule.name,
                rule.severity,
                message,
                location,
                bilingual.locale,
                bilingual.domain,
                pair.clause,
                pair.citation,
            )


def _catalog(rule: CatalogRule, bilingual: Bilingual) -> Iterator[Finding]:
    for entry, message in rule.check(bilingual):
        line = entry.line if entry is not None else 0
        yield Finding(
            rule.code,
            rule.name,
            rule.severity,
            message,
            Location(bilingual.catalog.path, line),
            bilingual.locale,
            bilingual.domain,
            entry.context if entry is not None else "",
        )
