"""``seihon report``: what a change does, relative to a Git revision."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from seihon import pipeline
from seihon.catalogs.model import Catalog
from seihon.catalogs.po import duplicates, format_catalog, parse_catalog
from seihon.catalogs.template import empty_catalog
from seihon.catalogs.update import update
from seihon.cli.language import language_option
from seihon.cli.root import main, settings_of
from seihon.errors import PolicyError
from seihon.files import exists, write_text
from seihon.history.git import Repository, Revision, repository
from seihon.history.review import State, review
from seihon.messages import say
from seihon.model import Location
from seihon.pipeline import Publication
from seihon.render.report import FORMATS
from seihon.settings import Settings, load_settings
from seihon.words import SOURCE_WORDS


@main.command("report")
@click.option(
    "--base",
    metavar="REV",
    help="The Git revision to compare with. Without it: HEAD while there are changes that are not committed, "
    "else the commit where this branch left the main branch.",
)
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="text", show_default=True)
@language_option(help="The language of the report: ja, en or es.  [default: the binding language]")
@click.option("--output", type=click.Path(path_type=Path), help="Write the report to this file.")
@click.pass_context
def report_command(
    context: click.Context, base: str | None, form: str, language: str | None, output: Path | None
) -> None:
    """Say what a change does: clauses, redlines, translations, findings, and who has to act.

    Exit status 0 if the texts as they are can be published, 1 if not, 2 if
    something cannot be read.
    """
    settings = settings_of(context)
    here = repository(settings.root)
    names = (settings.config, str(settings.docs), str(settings.locales))
    revision = here.base(base, names)
    present = _publication(settings)
    updated = _after_update(present)
    chosen = language or settings.source.code
    found = review(
        _old_state(here, revision, settings, present),
        _state(updated),
        base=revision,
        source=settings.source,
        targets=settings.targets,
        words=updated.words,
        cite=updated.words.get(chosen.replace("-", "_"), SOURCE_WORDS),
        needs_update=updated is not present,
        is_publishable=present.is_publishable,
    )
    written = FORMATS[form](found, chosen)
    if output is None:
        click.echo(written, nl=False)
    else:
        write_text(output, written, str(output))
    sys.exit(0 if found.is_publishable else 1)


def _publication(settings: Settings, known: Publication | None = None) -> Publication:
    """The project in ``settings.root``; a language without a catalog has an empty one.

    ``known`` is another state of it, whose findings hold for what is the same in both.
    """
    source = pipeline.load_source(settings)
    catalogs = {}
    for domain in source.templates:
        for language in pipeline.catalog_languages(settings, domain):
            path = settings.catalog_path(domain, language.locale)
            catalogs[domain, language.locale] = (
                pipeline.load_catalog(settings, domain, language)
                if exists(settings.root / path)
                else empty_catalog(path, domain, language.locale)
            )
    return pipeline.checked(source, catalogs, known)


def _after_update(present: Publication) -> Publication:
    """``present`` as ``seihon update`` would leave it; the same object when that changes no entry."""
    source = present.source
    catalogs: dict[tuple[str, str], Catalog] = {}
    is_changed = False
    for (domain, locale), catalog in present.catalogs.items():
        catalogs[domain, locale] = catalog
        # An update refuses a catalog with an entry twice; the checks have found that already.
        if not any(duplicates(catalog)) and (found := update(catalog, source.templates[domain])).changes:
            is_changed = True
            catalogs[domain, locale] = found.catalog
    if not is_changed:
        return present
    for language in source.settings.languages:
        own = {domain: catalog for (domain, locale), catalog in catalogs.items() if locale == language.locale}
        for domain, catalog in pipeline.with_comments(source, language, own).items():
            if catalog != present.catalogs[domain, language.locale]:
                # Read again as it would be written, for the lines.
                catalog = parse_catalog(format_catalog(catalog), catalog.path)
            else:
                catalog = present.catalogs[domain, language.locale]
            catalogs[domain, language.locale] = catalog
    return pipeline.checked(source, catalogs, present)


def _old_state(here: Repository, revision: Revision, settings: Settings, present: Publication) -> State:
    """The project at ``revision``, after an update; nothing where it had no settings or pages yet."""
    with here.state(revision) as old:
        old.take(settings.config)
        if not exists(old.tree / settings.config):
            return State()
        try:
            before = load_settings(old.tree / settings.config)
            old.take(str(before.docs), str(before.locales))
            if not exists(old.tree / before.docs):
                return State()
            return _state(_after_update(_publication(before, present)))
        except PolicyError as error:
            location = Location(f"{revision.commit[:9]}:{error.location.path}", error.location.line)
            raise PolicyError(location, error.problem, say("compare with another revision: --base REV")) from None


def _state(publication: Publication) -> State:
    source = publication.source
    return State(source.documents, source.templates, publication.catalogs, publication.findings)
