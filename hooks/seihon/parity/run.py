"""Running the rules over a document or the site's words in one language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from seihon.catalogs.model import Catalog, Entry
from seihon.markdown import parse_unit
from seihon.markdown.inline import MarkupError, refuse_invisible
from seihon.messages import say
from seihon.model import GLOSSARY_DOMAIN, Document, Location, Status, Text, Unit, places
from seihon.parity.acknowledge import accepts, acknowledgements
from seihon.parity.finding import Finding
from seihon.parity.glossary import NO_TERMS, Glossary
from seihon.parity.rule import Bilingual, CatalogRule, Notation, Pair, PairRule, Reviewed, ReviewRule
from seihon.parity.rules import CATALOG_RULES, PAIR_RULES, REVIEW_RULES
from seihon.parity.selection import selection
from seihon.parity.text import Side, side


@dataclass(frozen=True, slots=True)
class Languages:
    """Which languages are compared, and the agreed terms of the second: ``source`` and ``target`` are locales."""

    source: str
    target: str
    glossary: Glossary = NO_TERMS

    def sides(self, source: Unit, target: Unit | None) -> tuple[Side, Side] | None:
        """The two texts as the rules of value and meaning see them."""
        if target is None:
            return None
        return side(source.text, self.source), side(target.text, self.target)


def document_pairs(
    document: Document, catalog: Catalog, languages: Languages, citations: Mapping[str, str]
) -> Bilingual:
    """Pair every unit of ``document`` with its entry; a text that stands twice in a clause is one pair."""
    pairs: dict[tuple[str, str], Pair] = {}
    for place in places(document):
        key = (place.context, place.unit.text)
        if key not in pairs:
            entry = catalog.live.get(key)
            target, problem = _parsed(entry, catalog.path)
            pairs[key] = Pair(
                place.context,
                citations.get(place.anchor, ""),
                place.unit,
                entry,
                target,
                problem,
                sides=languages.sides(place.unit, target),
                glossary=languages.glossary,
            )
    return Bilingual(document.domain, languages.target, tuple(pairs.values()), catalog)


def plain_pairs(domain: str, template: Sequence[Entry], catalog: Catalog, languages: Languages) -> Bilingual:
    """Pair every entry of ``template`` with the translation; their texts are no Markdown.

    The renderings of the glossary are lists of forms and no sentences: they
    have no sides to compare.
    """
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
        sides = languages.sides(unit, target) if domain != GLOSSARY_DOMAIN else None
        pairs.append(Pair(source.context, "", unit, entry, target, problem, Notation.PLAIN, sides))
    return Bilingual(domain, languages.target, tuple(pairs), catalog)


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
    review_rules: Sequence[ReviewRule] = REVIEW_RULES,
) -> list[Finding]:
    """Run the rules; the findings are in the order of the source, those of the catalog last.

    A finding that the entry acknowledges is left out.
    """
    return check_languages([bilingual], pair_rules, catalog_rules, review_rules)[0]


#: How many texts are checked in one language before they are in the next.
_AT_ONCE = 200


def check_languages(
    bilinguals: Sequence[Bilingual],
    pair_rules: Sequence[PairRule] = PAIR_RULES,
    catalog_rules: Sequence[CatalogRule] = CATALOG_RULES,
    review_rules: Sequence[ReviewRule] = REVIEW_RULES,
) -> list[list[Finding]]:
    """Run the rules over one domain in several languages: what ``check`` finds in each.

    The languages take turns every so many texts, so that what the rules know
    of a text of the source serves all of them before it is forgotten.
    """
    pair_rules = tuple(pair_rules)
    findings: list[list[Finding]] = [[] for _ in bilinguals]
    for start in range(0, max(len(bilingual.pairs) for bilingual in bilinguals), _AT_ONCE):
        for found, bilingual in zip(findings, bilinguals, strict=True):
            for pair in bilingual.pairs[start : start + _AT_ONCE]:
                found += _of_pair(pair, bilingual, pair_rules, review_rules)
    for found, bilingual in zip(findings, bilinguals, strict=True):
        for rule in catalog_rules:
            found += _catalog(rule, bilingual)
    return findings


def _of_pair(
    pair: Pair, bilingual: Bilingual, pair_rules: tuple[PairRule, ...], review_rules: Sequence[ReviewRule]
) -> list[Finding]:
    """What the rules find in a pair that its entry does not accept."""
    found = list(pair_findings(pair, pair_rules, bilingual.catalog.path, bilingual.locale, bilingual.domain))
    if pair.entry is not None and pair.entry.comments:
        codes = frozenset(finding.code for finding in found)
        found = [finding for finding in found if not _is_accepted(finding, pair.entry)]
        found += _reviewed(pair, Reviewed(pair.entry, codes), review_rules, bilingual)
    return found


def _is_accepted(finding: Finding, entry: Entry) -> bool:
    return any(accepts(given, entry, finding.code) for given in acknowledgements(entry))


def _reviewed(pair: Pair, reviewed: Reviewed, rules: Sequence[ReviewRule], bilingual: Bilingual) -> Iterator[Finding]:
    for rule in rules:
        for entry, message in rule.check(reviewed):
            line = entry.line if entry is not None else 0
            location = Location(bilingual.catalog.path, line)
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


def pair_findings(pair: Pair, rules: Sequence[PairRule], path: str, locale: str, domain: str) -> Iterator[Finding]:
    """Run ``rules`` over one pair of the file ``path``, those that find in it what they need."""
    for rule in selection(tuple(rules)).due(pair):
        for message in rule.check(pair):
            if pair.entry is None:
                location = pair.source.location
                message = say("{path}: {message}", path=path, message=message)
            else:
                location = Location(path, pair.entry.string_line)
            yield Finding(
                rule.code,
                rule.name,
                rule.severity,
                message,
                location,
                locale,
                domain,
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
