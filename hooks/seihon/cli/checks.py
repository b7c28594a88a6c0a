"""``seihon check, build, preview, links``: what the rules say of the project, and publication."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from seihon.cache import project_cache
from seihon.cli.language import language_option
from seihon.cli.root import main, settings_of
from seihon.messages import LANGUAGES, Message, counted, reader_language, say
from seihon.model import Link, places
from seihon.parity.finding import Finding, Severity
from seihon.proofs import find
from seihon.settings import Settings

#: The names of the formats of :mod:`seihon.parity.report`, which is loaded when there is something to format.
FORMS = ("text", "jsonl", "json", "sarif", "github")
format_option = click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True)
language_of_findings = language_option(
    type=click.Choice(LANGUAGES),
    default="en",
    show_default=True,
    help="The language of what is found or cannot be read; codes, names of rules and keys are the same in all.",
)


@main.command("check")
@format_option
@language_of_findings
@click.pass_context
def check_command(context: click.Context, form: str, language: str) -> None:
    """Check every translation against the source; exit status 1 if something stops publication."""
    sys.exit(_check(settings_of(context), form, language))


def _check(settings: Settings, form: str = "text", language: str = "en") -> int:
    findings = find(settings, project_cache(settings.root))
    if findings or form != "text":
        from seihon.parity.report import FORMATS

        click.echo(FORMATS[form](findings, language), nl=False)
    bad, good = say("the translations cannot be published"), say("the translations can be published")
    return verdict(findings, form, language, bad, good)


def verdict(findings: Sequence[Finding], form: str, language: str, bad: Message, good: Message) -> int:
    """Print the count in ``language``, where a person reads it; return the exit status."""
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    if form == "text":
        line = say(
            "{errors}, {warnings}: {verdict}",
            errors=counted(errors, "{n} error", "{n} errors"),
            warnings=counted(len(findings) - errors, "{n} warning", "{n} warnings"),
            verdict=bad if errors else good,
        )
        click.echo(line.text(language))
    return 1 if errors else 0


@main.command("build")
@click.option("-d", "--site-dir", type=click.Path(), help="Where to publish, instead of site_dir.")
@click.pass_context
def build_command(context: click.Context, site_dir: str | None) -> None:
    """Check, then build the site with MkDocs; a build that fails leaves the old site."""
    settings = settings_of(context)
    if status := _check(settings, language=reader_language()):
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
    find(settings, project_cache(settings.root))
    sys.exit(_mkdocs(settings, ["--site-dir", str(Path(site_dir).resolve())], SEIHON_PREVIEW="1"))


@main.command("links")
@click.pass_context
def links_command(context: click.Context) -> None:
    """Print the web addresses that the texts link to, one a line after its file:line. Opens none of them."""
    from seihon import pipeline

    publication = pipeline.load(settings_of(context))
    printed = set()
    for document in publication.editions.values():
        for place in places(document):
            for inline in place.unit.inside():
                if isinstance(inline, Link) and inline.href.lower().startswith(("http:", "https:")):
                    printed.add((place.unit.location, inline.href))
    for location, href in sorted(printed, key=lambda found: (found[0].path, found[0].line, found[1])):
        click.echo(f"{location} {href}")
