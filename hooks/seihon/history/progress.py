"""How far the translations are: what is to do, how much text that is, and since when the oldest waits."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from seihon.catalogs.model import Catalog, Entry, Key
from seihon.catalogs.status import CatalogStatus, catalog_status
from seihon.history.report import Outcome, Work
from seihon.history.segment import is_written_without_spaces
from seihon.model import Document, Location, Status, places
from seihon.parity.acknowledge import acknowledgements

#: For a page, the day on which each of its lines last changed; empty where nobody knows.
LineDates = Callable[[str], Sequence[datetime.date | None]]


@dataclass(frozen=True, slots=True)
class Oldest:
    """The stale translation whose source changed first; ``since`` is that day, ``None`` if nobody knows."""

    context: str
    citation: str
    location: Location
    since: datetime.date | None


@dataclass(frozen=True, slots=True)
class Progress:
    """One domain in one language.

    ``title`` is that of the page, empty for the site's words and the
    glossary. ``acknowledged`` counts findings that somebody accepted.
    ``to_do`` is how much source text is stale or missing, in ``unit``:
    characters in languages written without spaces, words in others.
    """

    status: CatalogStatus
    title: str
    acknowledged: int
    to_do: int
    unit: str
    oldest: Oldest | None
    work: tuple[Work, ...]


def progress(
    domain: str,
    template: Sequence[Entry],
    catalog: Catalog,
    locales: tuple[str, str],
    document: Document | None,
    dates: LineDates,
) -> Progress:
    """Count ``catalog`` against the ``template`` of ``domain``; ``locales`` are those of the source and of the catalog.

    ``document`` is the page, if the domain is one's. ``dates`` is only asked
    for a page with stale texts.
    """
    source, target = locales
    todo = tuple(work(template, catalog))
    return Progress(
        catalog_status(domain, target, template, catalog),
        document.title.plain() if document is not None else "",
        sum(1 for entry in catalog.entries if not entry.obsolete for _ in acknowledgements(entry)),
        sum(_amount(item.text, source) for item in todo),
        "characters" if is_written_without_spaces(source) else "words",
        _oldest(todo, document, dates),
        todo,
    )


def work(template: Sequence[Entry], catalog: Catalog, before: Mapping[Key, Entry] | None = None) -> Iterator[Work]:
    """Yield what is stale or missing in ``catalog``, in the order of the source.

    ``before`` is what the catalog held at the time with which to compare.
    """
    for source in template:
        entry = catalog.live.get(source.key)
        status = entry.status if entry is not None else Status.MISSING
        if status is Status.TRANSLATED:
            continue
        was = before.get(source.key) if before is not None else entry
        yield Work(
            Outcome.STALE if status is Status.STALE else Outcome.MISSING,
            Location(catalog.path, entry.string_line if entry is not None else 0),
            source.extracted[0] if source.extracted else "",
            source.context,
            source.id,
            before is not None and (was is None or was.status is not status),
        )


def _amount(text: str, locale: str) -> int:
    """How much text there is to translate; marks and addresses of links are none."""
    text = re.sub(r"\]\([^)]*\)|\*+", " ", text)
    if is_written_without_spaces(locale):
        return sum(not char.isspace() and char != "[" for char in text)
    return len(re.findall(r"\w+(?:['’-]\w+)*", text))


def _oldest(todo: Sequence[Work], document: Document | None, dates: LineDates) -> Oldest | None:
    stale = [item for item in todo if item.outcome is Outcome.STALE]
    if not stale:
        return None
    days = _changed(document, dates(document.path)) if document is not None else {}
    dated = [(days.get((item.context, item.text)), item) for item in stale]
    known = [(day, item) for day, item in dated if day is not None]
    since, first = min(known, key=lambda pair: pair[0]) if known else (None, stale[0])
    return Oldest(first.context, first.citation, first.location, since)


def _changed(document: Document, days: Sequence[datetime.date | None]) -> dict[Key, datetime.date | None]:
    """For each text the day on which one of its lines last changed; ``None`` for one that is not committed."""
    found: dict[Key, datetime.date | None] = {}
    own = list(places(document))
    starts = sorted({place.unit.location.line for place in own})
    ends = dict(zip(starts, [*starts[1:], len(days) + 1], strict=True))
    for place in own:
        first = place.unit.location.line
        lines = days[first - 1 : ends[first] - 1]
        changed = [day for day in lines if day is not None]
        found.setdefault((place.context, place.unit.text), max(changed) if lines and days[first - 1] else None)
    return found
