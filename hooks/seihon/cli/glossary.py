"""``seihon glossary propose, inconsistent, export``: work on the agreed terms."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from seihon import pipeline
from seihon.cli.root import main, settings_of
from seihon.errors import PolicyError
from seihon.exchange.tbx import Concept, format_tbx
from seihon.files import write_text
from seihon.messages import say
from seihon.model import GLOSSARY_DOMAIN, SITE_DOMAIN, Location
from seihon.parity.glossary import Glossary, glossary_from
from seihon.settings import Language, Settings
from seihon.terminology import Rendering, inconsistencies, proposals

_YEARS = {"tbx": 2019, "tbx-2008": 2008}


@main.group("glossary")
def glossary_group() -> None:
    """Work on the agreed terms: find lacking ones, find other renderings, export a term base."""


@glossary_group.command("propose")
@click.pass_context
def propose_command(context: click.Context) -> None:
    """List terms that the texts define or quote again and again, and that no page has under terms."""
    found = proposals(pipeline.load_source(settings_of(context)).documents)
    for proposal in found:
        how = "defined here" if proposal.is_defined else "quoted here"
        click.echo(f"{proposal.location}: {proposal.term}: {how}, {proposal.count} times in all")
    click.echo(f"{len(found)} terms to consider; those to agree on go under terms: in the front matter")


@glossary_group.command("inconsistent")
@click.option("--locale", required=True, metavar="LANG", help="The language of the translation: es.")
@click.pass_context
def inconsistent_command(context: click.Context, locale: str) -> None:
    """List where translations call a term something else, or translate the same text in two ways.

    Exit status 1 if there is such a place.
    """
    settings = settings_of(context)
    source = pipeline.load_source(settings)
    language = settings.language(locale)
    # The site's words are labels: the same text may well be two words of another language.
    templates = {
        domain: entries
        for domain, entries in source.templates.items()
        if domain != SITE_DOMAIN and language in pipeline.catalog_languages(settings, domain)
    }
    catalogs = {domain: pipeline.load_catalog(settings, domain, language) for domain in templates}
    glossary = _glossary(settings, language)
    found = inconsistencies(templates, catalogs, glossary, settings.source.locale, language.locale)
    for inconsistency in found:
        if inconsistency.forms:
            click.echo(f"{inconsistency.source}: agreed is {' or '.join(inconsistency.forms)}")
        else:
            click.echo(f"{_shortened(inconsistency.source)}: translated in more than one way")
        for rendering in inconsistency.renderings:
            click.echo(f"  {rendering.location}: {_shown(rendering)}")
    places = sum(len(inconsistency.renderings) for inconsistency in found)
    click.echo(f"{len(found)} terms and texts in {places} places")
    sys.exit(1 if found else 0)


def _glossary(settings: Settings, language: Language) -> Glossary:
    if language not in pipeline.catalog_languages(settings, GLOSSARY_DOMAIN):
        return Glossary()
    return glossary_from(pipeline.load_catalog(settings, GLOSSARY_DOMAIN, language))


def _shown(rendering: Rendering) -> str:
    place = f"[#{rendering.context}] " if rendering.context else ""
    text = _shortened(rendering.found)
    return f"{place}found: {text}" if rendering.is_passage else f"{place}no such words in: {text}"


def _shortened(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= 100 else line[:99] + "…"


@glossary_group.command("export")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_YEARS)),
    default="tbx",
    show_default=True,
    help="TBX-Basic of 2019, or of 2008 for tools that know no other.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write; otherwise standard output.")
@click.pass_context
def export_glossary_command(context: click.Context, form: str, output: Path | None) -> None:
    """Write the agreed terms in all languages as one term base for CAT tools."""
    settings = settings_of(context)
    source = pipeline.load_source(settings)
    terms = [entry.id for entry in source.templates[GLOSSARY_DOMAIN]]
    if not terms:
        raise PolicyError(Location(str(settings.docs)), say("no page declares a term"), say("list them under terms:"))
    renderings = {
        language.tag: {term.source: term.forms for term in _glossary(settings, language).terms}
        for language in pipeline.catalog_languages(settings, GLOSSARY_DOMAIN)
    }
    concepts = [
        Concept(term, tuple((tag, forms[term]) for tag, forms in renderings.items() if forms.get(term)))
        for term in terms
    ]
    title = f"{settings.locales}/*/LC_MESSAGES/{GLOSSARY_DOMAIN}.po"
    text = format_tbx(concepts, settings.source.tag, title, _YEARS[form])
    if output is None:
        click.echo(text, nl=False)
    else:
        write_text(output, text, str(output))
        click.echo(f"{output}: {len(concepts)} terms in {len(renderings) + 1} languages")
