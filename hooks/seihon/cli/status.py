"""``seihon status``: how far each catalog is."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import asdict

import click

from seihon import pipeline
from seihon.catalogs.status import totals
from seihon.cli.root import main, settings_of
from seihon.history.progress import Progress
from seihon.render.status import age

_COLUMNS = ("translated", "stale", "missing", "obsolete", "acknowledged", "to do")


@main.command("status")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_context
def status_command(context: click.Context, form: str) -> None:
    """Say how far each catalog is: what is translated, stale, missing, accepted, and how much is to do.

    What is to do is counted in characters of the source text, or in words if
    the source has spaces. The age of a stale text is the time since its lines
    last changed in Git.
    """
    settings = settings_of(context)
    source = pipeline.load_source(settings)
    catalogs = {
        (domain, language.locale): pipeline.load_catalog(settings, domain, language)
        for domain in source.templates
        for language in pipeline.catalog_languages(settings, domain)
    }
    found = pipeline.progress(source, catalogs)
    today = datetime.datetime.now(datetime.UTC).date()
    if form == "json":
        click.echo(json.dumps([_object(own, today) for own in found], ensure_ascii=False, indent=2))
        return
    width = max(len(domain) for domain in source.templates)
    unit = found[0].unit if found else ""
    header = "  ".join((*_COLUMNS[:-1], f"{_COLUMNS[-1]} ({unit})", "oldest stale"))
    click.echo(f"{'':8}{'':{width}}  {header}")
    for language in settings.languages:
        rows = [own for own in found if own.status.locale == language.locale]
        for own in rows:
            click.echo(_row(own.status.locale, own.status.domain, width, [own], today))
        if rows:
            click.echo(_row(language.locale, "total", width, rows, today))


def _object(own: Progress, today: datetime.date) -> dict[str, object]:
    oldest = own.oldest
    return {
        **asdict(own.status),
        "total": own.status.total,
        "acknowledged": own.acknowledged,
        "to_do": own.to_do,
        "unit": own.unit,
        "oldest_stale": None
        if oldest is None
        else {
            "clause": oldest.context,
            "citation": oldest.citation,
            "file": oldest.location.path,
            "line": oldest.location.line,
            "since": oldest.since.isoformat() if oldest.since is not None else None,
            "days": age(oldest, today),
        },
    }


def _row(locale: str, name: str, width: int, rows: Sequence[Progress], today: datetime.date) -> str:
    sums = totals([own.status for own in rows], locale)
    cells = (
        f"{sums.translated}/{sums.total}",
        sums.stale,
        sums.missing,
        sums.obsolete,
        sum(own.acknowledged for own in rows),
        sum(own.to_do for own in rows),
    )
    unit = rows[0].unit
    widths = [len(column) for column in _COLUMNS[:-1]] + [len(f"{_COLUMNS[-1]} ({unit})")]
    shown = "  ".join(
        f"{cell:>{max(size, 10 if not number else 0)}}"
        for number, (cell, size) in enumerate(zip(cells, widths, strict=True))
    )
    oldest = rows[0].oldest if len(rows) == 1 else None
    if oldest is None:
        return f"{locale:8}{name:{width}}  {shown}".rstrip()
    days = age(oldest, today)
    when = f"since {oldest.since}, {days} days" if days is not None else "since when is unknown"
    return f"{locale:8}{name:{width}}  {shown}  {oldest.citation} #{oldest.context}, {when}"
