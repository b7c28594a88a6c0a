"""The exchanged row: one text of the source, and its translation on the way out or back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seihon.catalogs.model import Catalog, Entry
from seihon.errors import PolicyError
from seihon.messages import say
from seihon.model import NOWHERE, Location, Status


@dataclass(frozen=True, slots=True)
class Row:
    """One text to translate, or translated.

    ``id`` names the text by domain, clause and wording (see :func:`row_id`).
    ``number`` and ``total`` are its place in the export, 0 where a delivery
    does not say. ``previous`` and ``previous_target`` are the earlier source
    text of a stale entry and the translation of that text: they stand apart
    from ``target``, so that a row that nobody touched is told from a row whose
    translation is right as it was. ``note`` is for the translator's eyes only.
    """

    id: str
    domain: str
    context: str
    source: str
    target: str = ""
    status: Status = Status.MISSING
    citation: str = ""
    note: str = ""
    previous: str = ""
    previous_target: str = ""
    number: int = 0
    total: int = 0
    location: Location = field(default=NOWHERE, compare=False)


def row_id(domain: str, context: str, source: str) -> str:
    """The id of a text: ``privacy.purpose.1f0c9a77b2``, an XML name token.

    It has a digest of the text in place of its position: an inserted item
    renames none of its neighbours, and an id says by itself whether it was
    given to this wording.
    """
    digest = hashlib.sha256("\4".join((domain, context, source)).encode("utf-8", "surrogatepass")).hexdigest()[:10]
    name = re.sub(r"[^\w.-]", "_", f"{domain}.{context or 'term'}")
    return f"{name}.{digest}"


def outgoing(
    templates: Mapping[str, Sequence[Entry]], catalogs: Mapping[str, Catalog], *, every: bool = False
) -> tuple[Row, ...]:
    """What is to do in one language, in the order of ``templates``: missing and stale texts, or with ``every`` all.

    ``templates`` and ``catalogs`` are by domain. A catalog that lacks a text
    of its template is older than the source: :class:`PolicyError`.
    """
    rows = [
        _row(domain, source, entry)
        for domain, template in templates.items()
        for source, entry in entries_of(template, catalogs[domain])
        if every or entry.status is not Status.TRANSLATED
    ]
    return tuple(_numbered(rows))


def entries_of(template: Sequence[Entry], catalog: Catalog) -> Iterator[tuple[Entry, Entry]]:
    """Yield each entry of ``template`` with that of ``catalog``; :class:`PolicyError` where there is none."""
    for source in template:
        entry = catalog.live.get(source.key)
        if entry is None:
            raise PolicyError(
                Location(catalog.path),
                say("the catalog is older than {place}", place=source.references[0])
                if source.references
                else say("the catalog is older than the source"),
                say("run seihon update first"),
            )
        yield source, entry


def _row(domain: str, source: Entry, entry: Entry) -> Row:
    is_stale = entry.status is Status.STALE
    # Those of the catalog are in the translator's language.
    comments = entry.extracted or source.extracted
    return Row(
        id=row_id(domain, source.context, source.id),
        domain=domain,
        context=source.context,
        source=source.id,
        target="" if is_stale else entry.string,
        status=entry.status,
        citation=comments[0] if comments else "",
        note="\n".join(comments[1:]),
        previous=(entry.previous_id or "") if is_stale else "",
        previous_target=entry.string if is_stale else "",
    )


def _numbered(rows: Sequence[Row]) -> Iterator[Row]:
    for number, row in enumerate(rows, 1):
        yield replace(row, number=number, total=len(rows))
