"""``seihon compare, acknowledge, explain``: the rules on any text, one finding accepted, the page of a rule."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from seihon import pipeline
from seihon.bitext import align_markdown, read_bitext
from seihon.catalogs.po import read_catalog, write_catalog
from seihon.cli.checks import format_option, language_of_findings, verdict
from seihon.cli.root import main, settings_of
from seihon.errors import PolicyError
from seihon.messages import counted, say
from seihon.model import Location
from seihon.parity.acknowledge import acknowledge, location_of
from seihon.parity.compare import compare
from seihon.parity.explain import explain
from seihon.parity.glossary import Glossary, glossary_from
from seihon.parity.report import FORMATS
from seihon.parity.rules import RULES
from seihon.settings import check_locale


@main.command("compare")
@click.option("--from", "source", required=True, metavar="LANG", help="The language of the source: ja.")
@click.option("--to", "target", required=True, metavar="LANG", help="The language of the translation: es.")
@click.option(
    "--glossary",
    type=click.Path(path_type=Path),
    help="Agreed terms as a PO file: msgid the term, msgstr its forms, parted by ' | '.",
)
@format_option
@language_of_findings
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def compare_command(
    source: str, target: str, glossary: Path | None, form: str, language: str, files: tuple[Path, ...]
) -> None:
    """Check any bilingual text: FILE.jsonl, .csv, .tsv (id, source, target), .po, or SOURCE.md TRANSLATION.md."""
    for compared in (source, target):
        check_locale(compared, Location("--from and --to"))
    terms = glossary_from(read_catalog(glossary, str(glossary))) if glossary else Glossary()
    if len(files) == 2 and all(path.suffix.lower() in (".md", ".markdown") for path in files):
        bitext = align_markdown(*files)
    elif len(files) == 1:
        bitext = read_bitext(files[0])
    else:
        raise PolicyError(
            Location(str(files[-1])),
            say("{n} files are given", n=len(files)),
            say("give one bilingual file, or two Markdown files"),
        )
    findings = list(compare(bitext, source, target, terms))
    click.echo(FORMATS[form](findings, language), nl=False)
    done = counted(len(bitext.rows), "{n} text compared", "{n} texts compared")
    sys.exit(verdict(findings, form, language, done, done))


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
        raise PolicyError(
            location,
            say("{code} finds nothing here", code=code),
            say("give code and file:line as seihon check prints them"),
        )
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
    raise PolicyError(Location(code), say("there is no such rule"), say("run seihon explain for the list"))
