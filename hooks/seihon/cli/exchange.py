"""``seihon export, import``: translations that leave the project and come back."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from seihon import pipeline
from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.po import format_catalog, parse_catalog, write_catalog
from seihon.cli.root import main, settings_of
from seihon.errors import PolicyError
from seihon.exchange.alignment import Unaligned, align
from seihon.exchange.merge import Merged, Outcome, Result, merge
from seihon.exchange.rows import Row, outgoing
from seihon.exchange.tabular import format_table, parse_table
from seihon.exchange.xliff import format_xliff, parse_xliff
from seihon.files import decode, read_bytes, write_text
from seihon.markdown.foreign import read_page
from seihon.messages import listed, reader_language, say
from seihon.model import Location, Status
from seihon.parity.finding import Finding, Severity
from seihon.pipeline import Source
from seihon.settings import Language, Settings

_DELIMITERS = {"csv": ",", "tsv": "\t"}


@dataclass(frozen=True)
class _Desk:
    """What one language has to translate, and its catalogs, both by domain."""

    source: Source
    language: Language
    templates: Mapping[str, Sequence[Entry]]
    catalogs: Mapping[str, Catalog]


def _desk(settings: Settings, locale: str, policies: Sequence[str]) -> _Desk:
    source = pipeline.load_source(settings)
    language = settings.language(locale)
    for policy in policies:
        if policy not in source.templates:
            raise PolicyError(
                Location(str(settings.docs)),
                say("there is no policy {policy}", policy=policy),
                say("use one of {known}", known=listed(source.templates)),
            )
    templates = {
        domain: entries
        for domain, entries in source.templates.items()
        if language in pipeline.catalog_languages(settings, domain) and (domain in policies or not policies)
    }
    if not templates:
        raise PolicyError(
            Location(settings.config),
            say("{language} is the language of the source", language=language.code),
            say("name one that it is translated into"),
        )
    catalogs = {domain: pipeline.load_catalog(settings, domain, language) for domain in templates}
    return _Desk(source, language, templates, catalogs)


@main.command("export")
@click.option("--locale", required=True, metavar="LANG", help="The language of the translation: es.")
@click.option("--format", "form", type=click.Choice(["csv", "tsv", "xliff"]), required=True)
@click.option("--all", "every", is_flag=True, help="Every text, not only what is missing or stale.")
@click.option("--policy", "policies", multiple=True, metavar="ID", help="Only this policy; repeat for more.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write; otherwise standard output.")
@click.pass_context
def export_command(
    context: click.Context, locale: str, form: str, every: bool, policies: tuple[str, ...], output: Path | None
) -> None:
    """Write what is to translate as a table or as XLIFF 2.0, for an agency or a CAT tool."""
    settings = settings_of(context)
    desk = _desk(settings, locale, policies)
    rows = outgoing(desk.templates, desk.catalogs, every=every)
    counts = Counter(row.status for row in rows)
    summary = f"{len(rows)} texts: {counts[Status.MISSING]} missing, {counts[Status.STALE]} stale"
    if not rows:
        click.echo(f"{desk.language.code}: nothing to do, nothing written", err=True)
        return
    if form == "xliff":
        text = format_xliff(rows, settings.source.tag, desk.language.tag)
    else:
        text = format_table(rows, desk.language.code, _DELIMITERS[form])
    if output is None:
        click.echo(text, nl=False)
    else:
        write_text(output, text, str(output))
    click.echo(f"{desk.language.code}: {summary}", err=True)


@main.command("import")
@click.option("--locale", required=True, metavar="LANG", help="The language of the translation: es.")
@click.option("--from", "delivery", required=True, type=click.Path(path_type=Path), help="FILE.csv, .tsv, .xlf, .md.")
@click.option("--policy", metavar="ID", help="The policy that FILE.md translates; otherwise the one of its name.")
@click.option("--current", is_flag=True, help="FILE.md translates the Japanese as it is now: do not mark it fuzzy.")
@click.option("--overwrite", multiple=True, metavar="ID", help="A row that replaces another translation; repeat.")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and write nothing.")
@click.pass_context
def import_command(
    context: click.Context,
    locale: str,
    delivery: Path,
    policy: str | None,
    current: bool,
    overwrite: tuple[str, ...],
    dry_run: bool,
) -> None:
    """Take translations from a file that came back, or from a translation in Markdown that was there before.

    Only what is missing or stale is written. Every row that is not taken is
    reported, and so is every finding of the rules in what was taken. Of a
    Markdown file nobody knows which Japanese it translates: what is taken is
    fuzzy unless --current says so, and what does not align is listed. Exit
    status 1 if somebody has to look at something.
    """
    settings = settings_of(context)
    desk = _desk(settings, locale, ())
    is_markdown = delivery.suffix.lower() in (".md", ".markdown")
    if (policy or current) and not is_markdown:
        raise click.UsageError("--policy and --current are for Markdown files: rows say it themselves.")
    unaligned: tuple[Unaligned, ...] = ()
    if is_markdown:
        rows, unaligned = _aligned(desk, delivery, policy)
    else:
        rows = _delivered(delivery, desk.language)
    merged = merge(rows, desk.templates, desk.catalogs, overwrite, is_current=current or not is_markdown)
    # What does not align is listed with its place in both files; its texts need not be listed again.
    results = [result for result in merged.results if not (is_markdown and result.outcome is Outcome.ABSENT)]
    # Comments tell how headings and terms are translated: those of the catalogs that change are made anew.
    commented = pipeline.with_comments(desk.source, desk.language, merged.catalogs)
    merged = replace(merged, catalogs={**merged.catalogs, **{domain: commented[domain] for domain in merged.changed}})
    findings = _findings(desk, merged)
    if not dry_run:
        for domain in merged.changed:
            write_catalog(settings.root / merged.catalogs[domain].path, merged.catalogs[domain])
    for gap in unaligned:
        _list(gap)
    for result in results:
        if not (result.outcome.is_in_order or result.outcome is Outcome.UNREVIEWED):
            _report(result)
    for finding in findings:
        click.echo(finding.text(reader_language()))
    if unaligned:
        click.echo(f"{len(unaligned)} places where the two files do not align")
    click.echo(_summary(results, findings, dry_run))
    is_in_order = not unaligned and all(result.outcome.is_in_order for result in results)
    sys.exit(0 if is_in_order and not any(finding.severity is Severity.ERROR for finding in findings) else 1)


def _delivered(path: Path, language: Language) -> tuple[Row, ...]:
    shown = str(path)
    suffix = path.suffix.lower()
    if suffix in (".csv", ".tsv"):
        return parse_table(read_bytes(path, shown), shown, language.code)
    if suffix in (".xlf", ".xliff"):
        return parse_xliff(read_bytes(path, shown), shown, language.tag)
    raise PolicyError(
        Location(shown),
        say("{suffix} is no delivery", suffix=suffix or say("a file without suffix")),
        say("give .csv, .tsv, .xlf, .xliff or .md"),
    )


def _aligned(desk: _Desk, path: Path, policy: str | None) -> tuple[tuple[Row, ...], tuple[Unaligned, ...]]:
    """The rows of a Markdown file, and what of it has no counterpart."""
    shown = str(path)
    domain = policy or path.name.split(".")[0].lower()
    document = next((document for document in desk.source.documents if document.domain == domain), None)
    if document is None:
        known = [document.domain for document in desk.source.documents]
        raise PolicyError(
            Location(shown),
            say("there is no policy {policy}", policy=domain),
            say("name it with --policy: {known}", known=listed(known)),
        )
    # Line ends and a byte order mark are no matter of the text.
    data = read_bytes(path, shown).removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
    alignment = align(document, read_page(decode(data, shown), shown), shown)
    return alignment.rows, alignment.unaligned


def _list(gap: Unaligned) -> None:
    ours = ", ".join(map(str, gap.ours)) or "nothing"
    theirs = ", ".join(str(location.line) for location in gap.theirs if location.line) or "nothing"
    click.echo(f"{gap.theirs[0]}: does not align, {gap.problem}; here: {ours}; there: {theirs}")


def _findings(desk: _Desk, merged: Merged) -> list[Finding]:
    """What the rules find in the entries that were taken, with the lines they have in the catalogs as written."""
    settings, locale = desk.source.settings, desk.language.locale
    if not merged.changed:
        return []
    catalogs = {
        (domain, language.locale): pipeline.load_catalog(settings, domain, language)
        for domain in desk.source.templates
        for language in pipeline.catalog_languages(settings, domain)
    }
    lines: dict[str, set[int]] = {}
    for domain, keys in merged.changed.items():
        new = merged.catalogs[domain]
        catalogs[domain, locale] = written = parse_catalog(format_catalog(new), new.path)
        taken = [written.live[key] for key in keys]
        lines[domain] = {line for entry in taken for line in (entry.line, entry.string_line)}
    found = pipeline.checked(desk.source, catalogs).findings
    return [
        finding
        for finding in found
        if finding.locale == locale and finding.location.line in lines.get(finding.domain, ())
    ]


def _report(result: Result) -> None:
    row = result.row
    place = " ".join(filter(None, (row.citation, f"#{row.context}" if row.context else "")))
    where = f" [{place}]" if place else ""
    click.echo(f"{result.location}:{where} {result.outcome.value}")
    for line in filter(None, (_shortened(row.source), result.detail)):
        click.echo(f"    {line}")


def _shortened(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= 80 else line[:79] + "…"


def _summary(results: Sequence[Result], findings: Sequence[Finding], dry_run: bool) -> str:
    counts = Counter(result.outcome for result in results)
    taken = sum(counts[outcome] for outcome in Outcome if outcome.is_taken)
    parts = [f"{taken} rows {'would be taken' if dry_run else 'taken'}"]
    parts.append(f"{counts[Outcome.SAME]} the same as in the catalog")
    parts.append(f"{sum(counts[o] for o in Outcome if not (o.is_taken or o is Outcome.SAME))} to look at")
    parts.append(f"{len(findings)} findings in what was taken")
    return ", ".join(parts)
