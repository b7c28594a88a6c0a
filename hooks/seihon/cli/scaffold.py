"""``seihon init, new``: a language, a policy."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

import click
from babel import Locale

from seihon import languages, pipeline
from seihon.catalogs.model import Catalog
from seihon.catalogs.po import write_catalog
from seihon.catalogs.template import document_entries, empty_catalog, template
from seihon.catalogs.update import update
from seihon.cli.catalogs import write_templates
from seihon.cli.root import main, settings_of
from seihon.errors import PolicyError
from seihon.files import exists, read_text, write_text
from seihon.markdown import parse_document
from seihon.messages import say
from seihon.model import GLOSSARY_DOMAIN, SITE_DOMAIN, Location
from seihon.pipeline import Source
from seihon.scaffold import buildable, new_policy, with_language
from seihon.settings import Language, Settings, check_locale


@main.command("init")
@click.argument("locale")
@click.option("--name", help="The language's own name, as readers see it; otherwise the one that CLDR has.")
@click.pass_context
def init_command(context: click.Context, locale: str, name: str | None) -> None:
    """Add a language: its catalogs and its entry in mkdocs.yml; what exists is left as it is."""
    settings = settings_of(context)
    location = Location(settings.config)
    check_locale(locale, location)
    source = pipeline.load_source(settings)
    asked = Language(buildable(locale, location), name or "")
    language = next((known for known in settings.languages if known.locale == asked.locale), asked)
    is_new = language is asked
    if is_new:
        language = Language(asked.code, name or _own_name(asked))
        # Read back and judged before anything is written.
        path = settings.root / settings.config
        text = read_text(path, settings.config)
        changed = with_language(text, settings.root, settings.config, language)
    write_templates(source)
    wanted = [
        domain for domain in source.templates if is_new or language in pipeline.catalog_languages(settings, domain)
    ]
    made = _make_catalogs(source, language, wanted)
    click.echo(f"{language.code}: {len(made)} catalogs made in {settings.locales / language.locale}/")
    if is_new:
        write_text(path, changed, settings.config)
        click.echo(f"{settings.config}: {language.code} ({language.name}) added under plugins: i18n: languages:")
    for task in _tasks(settings, language, made) if made else ():
        click.echo(f"to do: {task}")


def _own_name(language: Language) -> str:
    name = Locale.parse(language.locale).get_display_name()
    return name[:1].upper() + name[1:] if name else language.code


def _make_catalogs(source: Source, language: Language, domains: Sequence[str]) -> list[str]:
    """Write an empty catalog for each of ``domains`` that has none; return those."""
    settings = source.settings
    made = [domain for domain in domains if not exists(settings.root / settings.catalog_path(domain, language.locale))]
    catalogs = {domain: _catalog(source, domain, language) for domain in (*made, SITE_DOMAIN, GLOSSARY_DOMAIN)}
    commented = pipeline.with_comments(source, language, {d: c for d, c in catalogs.items() if c is not None})
    for domain in made:
        write_catalog(settings.root / commented[domain].path, commented[domain])
    return made


def _catalog(source: Source, domain: str, language: Language) -> Catalog | None:
    """The catalog of ``domain``, or an empty one; ``None`` for one that the language has not."""
    settings = source.settings
    path = settings.catalog_path(domain, language.locale)
    if exists(settings.root / path):
        return pipeline.load_catalog(settings, domain, language)
    if language == settings.source and domain != SITE_DOMAIN:
        return None
    return update(empty_catalog(path, domain, language.locale), source.templates[domain]).catalog


def _tasks(settings: Settings, language: Language, made: Sequence[str]) -> Iterator[str]:
    if SITE_DOMAIN in made:
        path = settings.catalog_path(SITE_DOMAIN, language.locale)
        yield f"translate {path} first: until then the preview shows labels and notices in Japanese"
    yield f"translate the rest: seihon status, or seihon export --locale {language.code} --format xliff"
    if languages.values(language.locale) is None:
        code = language.locale.partition("_")[0]
        yield (
            f"there is no language data (hooks/seihon/languages/{code}/): numbers in words, units, dates, duty,"
            " negation, and/or, exceptions and lost text are not compared; structure, links, references and agreed"
            " terms are"
        )
    yield "nothing can be published until every language is complete: seihon check"


@main.command("new")
@click.argument("policy")
@click.option("--title", default="", help="The title in the language that binds.")
@click.pass_context
def new_command(context: click.Context, policy: str, title: str) -> None:
    """Begin a policy: docs/POLICY.md as a draft, its template, and its catalogs in every language."""
    settings = settings_of(context)
    source = pipeline.load_source(settings)
    shown = str(settings.docs / PurePosixPath(f"{policy}.md"))
    text = new_policy(policy, title, datetime.date.today(), settings.source.locale, shown)
    if exists(settings.root / shown):
        raise PolicyError(Location(shown), say("the page exists"), say("edit it, or choose another id"))
    if (other := next((known for known in source.documents if known.domain == policy), None)) is not None:
        raise PolicyError(
            Location(other.path),
            say("the page is the policy {policy} already", policy=policy),
            say("choose another id"),
        )
    document = parse_document(text, shown, domain=policy)
    terms = dict.fromkeys(term.text for known in source.documents for term in known.metadata.terms)
    entries = document_entries(document, tuple(terms))
    source = replace(source, documents=(*source.documents, document), templates={**source.templates, policy: entries})
    path = settings.template_path(policy)
    if not exists(settings.root / path):
        write_catalog(settings.root / path, template(path, policy, entries))
    for language in pipeline.catalog_languages(settings, policy):
        own = settings.catalog_path(policy, language.locale)
        is_made = bool(_make_catalogs(source, language, [policy]))
        click.echo(f"{own}: " + ("made" if is_made else "left as it was; run seihon update"))
    # The page last: without its catalogs nothing could be built.
    write_text(settings.root / shown, text, shown)
    click.echo(f"{shown}: made; it is a draft, and the home page lists it by itself")
    click.echo("to do: write the text, run seihon update, look at mkdocs serve")
