"""How far a catalog is: translated, stale, missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from seihon.catalogs.model import Catalog, Entry
from seihon.model import Status


@dataclass(frozen=True, slots=True)
class CatalogStatus:
    """Counts of the entries of one domain in one language, against the source as it is now."""

    domain: str
    locale: str
    translated: int
    stale: int
    missing: int
    obsolete: int

    @property
    def total(self) -> int:
        """How many entries the source has."""
        return self.translated + self.stale + self.missing


def catalog_status(domain: str, locale: str, template: Sequence[Entry], catalog: Catalog) -> CatalogStatus:
    """Count ``catalog`` against ``template``."""
    found = (catalog.live.get(source.key) for source in template)
    states = [entry.status if entry is not None else Status.MISSING for entry in found]
    obsolete = sum(entry.obsolete for entry in catalog.entries)
    return CatalogStatus(
        domain,
        locale,
        states.count(Status.TRANSLATED),
        states.count(Status.STALE),
        states.count(Status.MISSING),
        obsolete,
    )


def totals(statuses: Iterable[CatalogStatus], locale: str) -> CatalogStatus:
    """The sums of ``statuses`` in ``locale``."""
    own = [status for status in statuses if status.locale == locale]
    return CatalogStatus(
        "",
        locale,
        sum(status.translated for status in own),
        sum(status.stale for status in own),
        sum(status.missing for status in own),
        sum(status.obsolete for status in own),
    )
