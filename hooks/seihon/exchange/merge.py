"""Rows that came back + catalogs → new catalogs, and what became of each row.

Nothing is overwritten unless it is named, and no row is dropped without a
word: each gets an outcome, and so does each text that was to come back and
did not.
"""

from __future__ import annotations

import enum
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from seihon.catalogs.model import Catalog, Entry, Key
from seihon.errors import PolicyError
from seihon.exchange.rows import Row, entries_of, row_id
from seihon.messages import say
from seihon.model import Location, Status


class Outcome(enum.Enum):
    """What became of a row; the value is what the report says."""

    TRANSLATED = "taken: there was no translation"
    UPDATED = "taken: the translation was stale"
    UNREVIEWED = "taken as fuzzy: compare it with the Japanese and remove the mark"
    OVERWRITTEN = "taken in place of the translation that the catalog had"
    SAME = "the same as in the catalog"
    CONFLICT = "not taken: the catalog has another translation"
    EMPTY = "not taken: no translation was delivered"
    ALTERED = "not taken: the delivered source text is not the one that was exported"
    OUTDATED = "not taken: the source text was changed or removed after the export; export again"
    UNKNOWN = "not taken: the source has no such text"
    CONTRADICTORY = "not taken: the text was delivered twice, with two translations"
    REPEATED = "delivered a second time"
    REORDERED = "out of the order of the export"
    ABSENT = "was not delivered"

    @property
    def is_taken(self) -> bool:
        """Whether the row changed the catalog."""
        return self in (Outcome.TRANSLATED, Outcome.UPDATED, Outcome.UNREVIEWED, Outcome.OVERWRITTEN)

    @property
    def is_in_order(self) -> bool:
        """Whether nobody need look at the row."""
        return self in (Outcome.TRANSLATED, Outcome.UPDATED, Outcome.OVERWRITTEN, Outcome.SAME)


@dataclass(frozen=True, slots=True)
class Result:
    """A row or an absent text, and what became of it; ``location`` is in the delivery, or else in the catalog."""

    outcome: Outcome
    location: Location
    row: Row
    detail: str = ""


@dataclass(frozen=True)
class Merged:
    """The catalogs by domain as they are now, those that changed, and the results in the order of the delivery."""

    catalogs: Mapping[str, Catalog]
    changed: Mapping[str, frozenset[Key]]
    results: tuple[Result, ...]


def merge(
    rows: Sequence[Row],
    templates: Mapping[str, Sequence[Entry]],
    catalogs: Mapping[str, Catalog],
    overwrite: Collection[str] = (),
    *,
    is_current: bool = True,
) -> Merged:
    """Take ``rows`` into ``catalogs``, both those of one language and by domain.

    ``overwrite`` are ids of rows that take the place of another translation;
    one that no row has is a :class:`PolicyError`. Without ``is_current``
    nobody has said that the translations are of the source as it is now: they
    are written as fuzzy, and only where there is none.
    """
    for id in overwrite:
        if id not in {row.id for row in rows}:
            raise PolicyError(
                Location(rows[0].location.path if rows else ""),
                say("no row has the id {id}", id=id),
                say("give ids as reported"),
            )
    merging = _Merging(templates, catalogs, frozenset(overwrite), is_current)
    results = [result for row, others in _with_others(rows) for result in merging.row(row, others)]
    results += merging.absent(rows)
    return Merged(merging.catalogs(), merging.changed(), tuple(results))


def _with_others(rows: Sequence[Row]) -> Iterator[tuple[Row, list[Row]]]:
    by_id: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_id[row.id].append(row)
    for row in rows:
        yield row, by_id[row.id]


class _Merging:
    def __init__(
        self,
        templates: Mapping[str, Sequence[Entry]],
        catalogs: Mapping[str, Catalog],
        overwrite: frozenset[str],
        is_current: bool,
    ) -> None:
        self.old = catalogs
        self.overwrite = overwrite
        self.is_current = is_current
        self.known = {
            row_id(domain, source.context, source.id): (domain, source, entry)
            for domain, template in templates.items()
            for source, entry in entries_of(template, catalogs[domain])
        }
        self.taken: dict[str, dict[Key, Entry]] = defaultdict(dict)
        self.last = 0

    def row(self, row: Row, others: Sequence[Row]) -> Iterator[Result]:
        """What becomes of ``row``, of which ``others`` are all with its id."""
        if row is not others[0]:
            outcome = Outcome.REPEATED if row.target.strip() == others[0].target.strip() else Outcome.CONTRADICTORY
            yield Result(outcome, row.location, row, f"first in line {others[0].location.line}")
            return
        if row.number:
            if row.number < self.last:
                yield Result(Outcome.REORDERED, row.location, row, f"row {row.number} after row {self.last}")
            self.last = row.number
        outcome, detail = self._outcome(row, others)
        if outcome.is_taken:
            domain, source, entry = self.known[row.id]
            self.taken[domain][source.key] = replace(
                entry,
                string=row.target.strip(),
                fuzzy=outcome is Outcome.UNREVIEWED,
                previous_id=None,
                previous_context=None,
            )
        yield Result(outcome, row.location, row, detail)

    def _outcome(self, row: Row, others: Sequence[Row]) -> tuple[Outcome, str]:
        if row.id not in self.known:
            was_ours = row.id == row_id(row.domain, row.context, row.source)
            return (Outcome.OUTDATED if was_ours else Outcome.UNKNOWN), row.id
        _, source, entry = self.known[row.id]
        if row.source.strip() != source.id.strip():
            return Outcome.ALTERED, f"it was: {source.id}"
        target, present = row.target.strip(), entry.string.strip()
        if len({other.target.strip() for other in others}) > 1:
            lines = ", ".join(str(other.location.line) for other in others)
            return Outcome.CONTRADICTORY, f"lines {lines}"
        if not target:
            # A translated text that comes back empty is as much of a gap as one that was to do.
            return Outcome.EMPTY, ""
        if entry.status is Status.MISSING:
            return (Outcome.TRANSLATED if self.is_current else Outcome.UNREVIEWED), ""
        if entry.status is Status.STALE and self.is_current:
            return Outcome.UPDATED, ""
        if target == present:
            return Outcome.SAME, ""
        if row.id in self.overwrite:
            return Outcome.OVERWRITTEN if self.is_current else Outcome.UNREVIEWED, f"it was: {entry.string}"
        return Outcome.CONFLICT, f"--overwrite {row.id} takes it in place of: {entry.string}"

    def absent(self, rows: Sequence[Row]) -> Iterator[Result]:
        """What was to come back and did not: texts to do of the delivered domains, and rows by their numbers."""
        delivered = {row.id for row in rows}
        domains = {self.known[id][0] for id in delivered if id in self.known}
        missing = []
        for id, (domain, source, entry) in self.known.items():
            if domain in domains and id not in delivered and entry.status is not Status.TRANSLATED:
                missing.append(id)
                citation = source.extracted[0] if source.extracted else ""
                row = Row(id, domain, source.context, source.id, status=entry.status, citation=citation)
                yield Result(Outcome.ABSENT, Location(self.old[domain].path, entry.line), row)
        total = max((row.total for row in rows), default=0)
        numbers = {row.number for row in rows}
        # A number beyond the delivered ones is bounded, whatever a file says that its total is.
        lost = [number for number in range(1, min(total, len(rows) * 10 + 1000) + 1) if number not in numbers]
        if len(lost) > len(missing):
            # Rows of texts that are not to do: only their numbers are known.
            for number in lost:
                location = Location(rows[0].location.path)
                yield Result(Outcome.ABSENT, location, Row("", "", "", ""), f"row {number} of {total}")

    def changed(self) -> dict[str, frozenset[Key]]:
        return {domain: frozenset(entries) for domain, entries in self.taken.items()}

    def catalogs(self) -> dict[str, Catalog]:
        """The catalogs, each entry that was taken in the place of the old one."""
        return {domain: self._with_taken(catalog, self.taken.get(domain, {})) for domain, catalog in self.old.items()}

    @staticmethod
    def _with_taken(catalog: Catalog, taken: Mapping[Key, Entry]) -> Catalog:
        if not taken:
            return catalog
        # Of duplicates the first is the one in use; the others stay for their translator to see.
        entries = tuple(
            taken[entry.key] if entry.key in taken and entry is catalog.live.get(entry.key) else entry
            for entry in catalog.entries
        )
        return replace(catalog, entries=entries)
