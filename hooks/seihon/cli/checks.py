"""``seihon check, compare, acknowledge, explain, build, preview, links``: what the rules say, and publication."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from seihon import pipeline
from seihon.bitext import align_markdown, read_bitext
from seihon.cache import project_cache
from seihon.catalogs.po import read_catalog, write_catalog
from seihon.cli.root import main, settings_of
from seihon.errors import PolicyError
from seihon.model import Link, Location, places
from seihon.parity.acknowledge import acknowledge, location_of
from seihon.parity.compare import compare
from seihon.parity.explain import explain
from seihon.parity.finding import Finding, Severity
from seihon.parity.glossary import Glossary, glossary_from
from seihon.parity.report import FORMATS
from seihon.parity.rules import RULES
from seihon.proofs import find
from seihon.settings import Settings, check_locale

_format = click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)


@main.command("check")
@_format
@click.pass_context
def check_command(context: click.Context, form: str) -> None:
    """Check every translation against the source; exit status 1 if something stops publication."""
    sys.exit(_check(settings_of(context), form))


def _check(settings: Settings, form: str = "text") -> int:
    findings = find(settings, project_cache(settings.root))
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
    compared = f"{len(bitext.rows)} texts compared"
    sys.exit(_verdict(findings, form, compared, compared))


@main.command("acknowledge")
@click.argument("code", metavar="CODE")
@click.argument("place", metavar="FILE:LINE")
@click.option("--reason", required=True, help="Why the text is right as it is, in one line.")
@click.pass_context
def acknowledge_command(context: click.Context, code: str, place: str, reason: str) -> None:
    """Accept one finding, as seihon check prints it, until either text changes."""
    settings = settings_of(context)
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
    settings = settings_of(context)
    if status := _check(settings):
        sys.exit(status)
    options = ["--strict"]
    if site_dir is not None:
        options += ["--site-dir", str(Path(site_dir).resolve())]
    sys.exit(_mkdocs(settings, options))


def _mkdocs(settings: Settings, options: Sequence[str], **environment: str) -> int:
    """Run ``mkdocs build``; return the exit status."""
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(settings.root / settings.config)]
    done = subprocess.run(
        [*command, *options], env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment}, check=False
    )
    return 1 if done.returncode else 0


@main.command("preview")
@click.option("-d", "--site-dir", type=click.Path(), default="preview", show_default=True, help="Where to write.")
@click.pass_context
def preview_command(context: click.Context, site_dir: str) -> None:
    """Build what mkdocs serve would show: gaps in Japanese with a badge. To look at, not to publish."""
    settings = settings_of(context)
    pipeline.load(settings)
    sys.exit(_mkdocs(settings, ["--site-dir", str(Path(site_dir).resolve())], SEIHON_PREVIEW="1"))


@main.command("links")
@click.pass_context
def links_command(context: click.Context) -> None:
    """Print the web addresses that the texts link to, one a line after its file:line. Opens none of them."""
    publication = pipeline.load(settings_of(context))
    printed = set()
    for document in publication.editions.values():
        for place in places(document):
            for inline in place.unit.inside():
                if isinstance(inline, Link) and inline.href.lower().startswith(("http:", "https:")):
                    printed.add((place.unit.location, inline.href))
    for location, href in sorted(printed, key=lambda found: (found[0].path, found[0].line, found[1])):
        click.echo(f"{location} {href}")
