"""The command ``seihon``: the only module that prints or exits.

Exit status: 0 done; 1 the texts were read and are not in order; 2 something
could not be read, or the command line is wrong.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from seihon import pipeline
from seihon.bitext import align_markdown, read_bitext
from seihon.catalogs.model import Catalog
from seihon.catalogs.po import format_catalog, parse_catalog, read_catalog, write_catalog
from seihon.catalogs.status import CatalogStatus, catalog_status, totals
from seihon.catalogs.template import empty_catalog, template
from seihon.catalogs.update import Updated, update
from seihon.errors import PolicyError
from seihon.files import exists
from seihon.model import PREAMBLE, SITE_DOMAIN, Document, Location
from seihon.parity.acknowledge import acknowledge, location_of
from seihon.parity.compare import compare
from seihon.parity.explain import explain
from seihon.parity.finding import Finding, Severity
from seihon.parity.glossary import Glossary, glossary_from
from seihon.parity.report import FORMATS
from seihon.parity.rules import RULES
from seihon.pipeline import Source
from seihon.settings import Language, Settings, check_locale, load_settings


class _Group(click.Group):
    """A group that turns what cannot be read into one line and exit status 2."""

    def invoke(self, context: click.Context) -> object:
        try:
            return super().invoke(context)
        except PolicyError as error:
            click.echo(str(error), err=True)
            sys.exit(2)


@click.group(cls=_Group)
@click.option(
    "-f",
    "--config-file",
    default="mkdocs.yml",
    show_default=True,
    type=click.Path(path_type=Path),
    help="The settings of the site.",
)
@click.pass_context
def main(context: click.Context, config_file: Path) -> None:
    """Publish policies in several languages when one language is the law."""
    context.obj = config_file


def _settings(context: click.Context) -> Settings:
    return load_settings(Path(context.obj).resolve())


# --- catalogs -------------------------------------------------------------------


@main.command("extract")
@click.pass_context
def extract_command(context: click.Context) -> None:
    """Write the templates (.pot) of everything there is to translate."""
    source = pipeline.load_source(_settings(context))
    changed = _write_templates(source)
    click.echo(f"{len(source.templates)} templates, {changed} changed")


def _write_templates(source: Source) -> int:
    settings = source.settings
    changed = 0
    for domain, entries in source.templates.items():
        path = settings.template_path(domain)
        changed += write_catalog(settings.root / path, template(path, domain, entries))
    return changed


@main.command("update")
@click.option("--locale", "locales", multiple=True, help="Only this language; repeat for more.")
@click.option(
    "--editorial",
    "editorial",
    multiple=True,
    metavar="[POLICY#]CLAUSE",
    help="A clause whose edits do not change the meaning: its translations stay current.",
)
@click.pass_context
def update_command(context: click.Context, locales: tuple[str, ...], editorial: tuple[str, ...]) -> None:
    """Bring templates and catalogs up to date with the source, and say who has to do what."""
    settings = _settings(context)
    source = pipeline.load_source(settings)
    edits = _editorial(source, editorial)
    chosen = [settings.language(locale) for locale in locales] or settings.languages
    targets = [language for language in chosen if language in pipeline.catalog_languages(settings, SITE_DOMAIN)]
    # Everything is read and computed before anything is written.
    updates = {
        language: [
            (domain, update(_read(settings, domain, language), entries, edits.get(domain, ())))
            for domain, entries in source.templates.items()
            if language in pipeline.catalog_languages(settings, domain)
        ]
        for language in targets
    }
    _write_templates(source)
    for language, own in updates.items():
        for _, updated in own:
            write_catalog(settings.root / updated.catalog.path, updated.catalog)
        _report_update(language, [updated for _, updated in own])
    for path in pipeline.orphaned_catalogs(source):
        click.echo(f"{path}: belongs to no page; rename it to the id of its policy, or delete it")


def _read(settings: Settings, domain: str, language: Language) -> Catalog:
    """The catalog; an empty one for a domain that is new in a language that has others."""
    path = settings.catalog_path(domain, language.locale)
    folder = (settings.root / path).parent
    if exists(settings.root / path) or not any(folder.glob("*.po")):
        return pipeline.load_catalog(settings, domain, language)
    return empty_catalog(path, domain, language.locale)


def _editorial(source: Source, clauses: Sequence[str]) -> dict[str, set[str]]:
    """The ids of clauses by domain; a clause that two pages have is named ``policy#clause``."""
    chosen: dict[str, set[str]] = {}
    for clause in clauses:
        policy, _, id = clause.rpartition("#")
        having = [
            document.domain
            for document in source.documents
            if policy in ("", document.domain) and id in _headings(document)
        ]
        if len(having) != 1:
            many = " and ".join(having)
            raise PolicyError(
                Location(str(source.settings.docs)),
                f"{clause} is a clause of {many}" if having else f"there is no clause with the id {clause}",
                f"write {having[0]}#{id}" if having else "give the id of a heading, as in --editorial purpose",
            )
        chosen.setdefault(having[0], set()).add(id)
    return chosen


def _headings(document: Document) -> set[str]:
    return {PREAMBLE} | {clause.id for outer in document.clauses for clause in (outer, *outer.clauses)}


def _report_update(language: Language, updates: Sequence[Updated]) -> None:
    if not any(updated.changes for updated in updates):
        click.echo(f"{language.code}: nothing changed")
        return
    click.echo(f"{language.code}:")
    for updated in updates:
        if not updated.changes:
            continue
        # The file as written says on which line a translator finds each entry.
        written = parse_catalog(format_catalog(updated.catalog), updated.catalog.path)
        lines = {(entry.key, entry.obsolete): entry.line for entry in written.entries}
        for change, entry in updated.changes:
            location = Location(written.path, lines.get((entry.key, entry.obsolete), 0))
            citation = entry.extracted[0] if entry.extracted else ""
            place = " ".join(filter(None, (citation, f"#{entry.context}" if entry.context else "")))
            click.echo(f"  {location}: [{place}] {change.value}")
            click.echo(f"      {_shortened(entry.id)}")


def _shortened(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= 60 else line[:59] + "…"


@main.command("init")
@click.argument("locale")
@click.option("--name", help="The language's own name, as readers see it.")
@click.pass_context
def init_command(context: click.Context, locale: str, name: str | None) -> None:
    """Make the catalogs of a new language; those that exist are left as they are."""
    settings = _settings(context)
    check_locale(locale, Location(settings.config))
    source = pipeline.load_source(settings)
    language = Language(locale, name or locale)
    _write_templates(source)
    made = 0
    is_new = language.locale not in {known.locale for known in settings.languages}
    for domain, entries in source.templates.items():
        wanted = {known.locale for known in pipeline.catalog_languages(settings, domain)}
        path = settings.catalog_path(domain, language.locale)
        if (is_new or language.locale in wanted) and not exists(settings.root / path):
            empty = empty_catalog(path, domain, language.locale)
            write_catalog(settings.root / path, update(empty, entries).catalog)
            made += 1
    click.echo(f"{language.code}: {made} catalogs made in {settings.locales / language.locale}/")
    if is_new:
        click.echo(f"add to {settings.config} under plugins: i18n: languages:")
        click.echo(f"  - locale: {language.code}\n    name: {language.name}")


@main.command("status")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
@click.pass_context
def status_command(context: click.Context, form: str) -> None:
    """Say how far each catalog is."""
    settings = _settings(context)
    source = pipeline.load_source(settings)
    statuses = [
        catalog_status(domain, language.locale, entries, pipeline.load_catalog(settings, domain, language))
        for domain, entries in source.templates.items()
        for language in pipeline.catalog_languages(settings, domain)
    ]
    if form == "json":
        rows = [{**asdict(status), "total": status.total} for status in statuses]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return
    width = max(len(domain) for domain in source.templates)
    click.echo(f"{'':8}{'':{width}}  translated  stale  missing  obsolete")
    for language in settings.languages:
        if language.locale not in {status.locale for status in statuses}:
            continue
        for status in statuses:
            if status.locale == language.locale:
                click.echo(_row(status, status.domain, width))
        click.echo(_row(totals(statuses, language.locale), "total", width))


def _row(status: CatalogStatus, name: str, width: int) -> str:
    done = f"{status.translated}/{status.total}"
    return f"{status.locale:8}{name:{width}}  {done:>10}  {status.stale:>5}  {status.missing:>7}  {status.obsolete:>8}"


# --- checks and publication ------------------------------------------------------


_format = click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)


@main.command("check")
@_format
@click.pass_context
def check_command(context: click.Context, form: str) -> None:
    """Check every translation against the source; exit status 1 if something stops publication."""
    sys.exit(_check(_settings(context), form))


def _check(settings: Settings, form: str = "text") -> int:
    findings = pipeline.load(settings).findings
    click.echo(FORMATS[form](findings), nl=False)
    return _verdict(findings, form, "the translations cannot be published", "the translations can be published")


def _verdict(findings: Sequence[Finding], form: str, bad: str, good: str) -> int:
    """Print the count, where a person reads it; return the exit status."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    if form == "text":
        click.echo(f"{errors} errors, {len(findings) - errors} warnings: {bad if errors else good}")
    return 1 if errors else 0


@main.command("compare")
@click.option("--from", "source", required=True, metavar="LANG", help="The language of the source: ja.")
@click.option("--to", "target", required=True, metavar="LANG", help="The language of the translation: es.")
@click.option(
    "--glossary",
    type=click.Path(path_type=Path),
    help="Agreed terms as a PO file: msgid the term, msgstr its forms, parted by ' | '.",
)
@_format
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def compare_command(source: str, target: str, glossary: Path | None, form: str, files: tuple[Path, ...]) -> None:
    """Check any bilingual text: FILE.jsonl, .csv, .tsv (id, source, target), .po, or SOURCE.md TRANSLATION.md."""
    for language in (source, target):
        check_locale(language, Location("--from and --to"))
    terms = glossary_from(read_catalog(glossary, str(glossary))) if glossary else Glossary()
    if len(files) == 2 and all(path.suffix.lower() in (".md", ".markdown") for path in files):
        bitext = align_markdown(*files)
    elif len(files) == 1:
        bitext = read_bitext(files[0])
    else:
        raise PolicyError(
            Location(str(files[-1])),
            f"{len(files)} files are given",
            "give one bilingual file, or two Markdown files",
        )
    findings = list(compare(bitext, source, target, terms))
    click.echo(FORMATS[form](findings), nl=False)
    sys.exit(_verdict(findings, form, f"look at {len(bitext.rows)} texts", f"{len(bitext.rows)} texts compared"))


@main.command("acknowledge")
@click.argument("code", metavar="CODE")
@click.argument("place", metavar="FILE:LINE")
@click.option("--reason", required=True, help="Why the text is right as it is, in one line.")
@click.pass_context
def acknowledge_command(context: click.Context, code: str, place: str, reason: str) -> None:
    """Accept one finding, as seihon check prints it, until either text changes."""
    settings = _settings(context)
    location = location_of(place)
    publication = pipeline.load(settings)
    finding = next((f for f in publication.findings if f.code == code.upper() and f.location == location), None)
    if finding is None:
        raise PolicyError(location, f"{code} finds nothing here", "give code and file:line as seihon check prints them")
    catalog = acknowledge(publication.catalogs[finding.domain, finding.locale], finding, reason)
    write_catalog(settings.root / catalog.path, catalog)
    click.echo(f"{location}: {finding.code} acknowledged")


@main.command("explain")
@click.argument("code", required=False)
@click.option("--all", "every", is_flag=True, help="Print the pages of all rules, as one Markdown document.")
def explain_command(code: str | None, every: bool) -> None:
    """Print the page of a rule, or the list of all rules."""
    if every:
        click.echo("\n".join(explain(rule) for rule in RULES), nl=False)
        return
    if code is None:
        for rule in RULES:
            click.echo(f"{rule.code}  {rule.severity.value:8} {rule.name}")
        return
    for rule in RULES:
        if code.upper() in (rule.code, rule.name.upper()):
            click.echo(explain(rule), nl=False)
            return
    raise PolicyError(Location(code), "there is no such rule", "run seihon explain for the list")


@main.command("build")
@click.option("-d", "--site-dir", type=click.Path(), help="Where to publish, instead of site_dir.")
@click.pass_context
def build_command(context: click.Context, site_dir: str | None) -> None:
    """Check, then build the site with MkDocs; a build that fails leaves the old site."""
    settings = _settings(context)
    if status := _check(settings):
        sys.exit(status)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    command += ["--config-file", str(settings.root / settings.config)]
    if site_dir is not None:
        command += ["--site-dir", str(Path(site_dir).resolve())]
    sys.exit(1 if subprocess.run(command, check=False).returncode else 0)
