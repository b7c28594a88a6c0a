"""``seihon extract, update, init``: the work on catalogs."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Collection, Sequence

import click

from seihon import pipeline
from seihon.cache import project_cache
from seihon.catalogs.po import format_catalog, parse_catalog, write_catalog
from seihon.catalogs.template import template
from seihon.catalogs.update import Updated
from seihon.cli.root import main, settings_of
from seihon.errors import PolicyError
from seihon.messages import either, say, together
from seihon.model import PREAMBLE, SITE_DOMAIN, Document, Location
from seihon.pipeline import Source
from seihon.reading import Reading
from seihon.settings import Language
from seihon.updating import update_all


@main.command("extract")
@click.pass_context
def extract_command(context: click.Context) -> None:
    """Write the templates (.pot) of everything there is to translate."""
    source = pipeline.load_source(settings_of(context))
    changed = write_templates(source)
    click.echo(f"{len(source.templates)} templates, {changed} changed")


def write_templates(source: Source) -> int:
    """Write the templates of ``source``; return how many changed."""
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
    settings = settings_of(context)
    chosen = [settings.language(locale) for locale in locales] or settings.languages
    targets = [language for language in chosen if language in pipeline.catalog_languages(settings, SITE_DOMAIN)]
    # Everything is read and computed before anything is written.
    done = update_all(settings, targets, functools.partial(_editorial, editorial), project_cache(settings.root))
    for made in done.templates:
        write_catalog(settings.root / made.path, made)
    written = {
        updated.catalog.path
        for updated in itertools.chain.from_iterable(done.catalogs.values())
        if write_catalog(settings.root / updated.catalog.path, updated.catalog)
    }
    # Nothing is printed before all is written: a reader of the output who stops reading stops no update.
    for language, finished in done.catalogs.items():
        _report_update(language, finished, written)
    for path in pipeline.orphaned_catalogs(settings, done.domains):
        click.echo(f"{path}: belongs to no page; rename it to the id of its policy, or delete it")


def _editorial(clauses: Sequence[str], read: Reading) -> dict[str, set[str]]:
    """The ids of clauses by domain; a clause that two pages have is named ``policy#clause``."""
    chosen: dict[str, set[str]] = {}
    documents = [page.document() for page in read.pages] if clauses else []
    for clause in clauses:
        policy, _, id = clause.rpartition("#")
        having = [
            document.domain for document in documents if policy in ("", document.domain) and id in _headings(document)
        ]
        if len(having) != 1:
            raise PolicyError(
                Location(str(read.settings.docs)),
                say("{clause} is a clause of {policies}", clause=clause, policies=together(having))
                if having
                else say("there is no clause with the id {clause}", clause=clause),
                say("write {forms}", forms=either(f"{domain}#{id}" for domain in having))
                if having
                else say("give the id of a heading, as in --editorial purpose"),
            )
        chosen.setdefault(having[0], set()).add(id)
    return chosen


def _headings(document: Document) -> set[str]:
    return {PREAMBLE} | {clause.id for outer in document.clauses for clause in (outer, *outer.clauses)}


def _report_update(language: Language, updates: Sequence[Updated], written: Collection[str]) -> None:
    """Say what became of each entry; of a catalog that was ``written`` all the same, that its comments changed."""
    updates = [updated for updated in updates if updated.changes or updated.catalog.path in written]
    if not updates:
        click.echo(f"{language.code}: nothing changed")
        return
    is_same = not any(updated.changes for updated in updates)
    click.echo(f"{language.code}: no translation changed" if is_same else f"{language.code}:")
    for updated in updates:
        if not updated.changes:
            click.echo(f"  {updated.catalog.path}: comments brought up to date")
            continue
        # The file as written says on which line a translator writes: the one that check and report name.
        catalog = parse_catalog(format_catalog(updated.catalog), updated.catalog.path)
        lines = {(entry.key, entry.obsolete): entry.string_line for entry in catalog.entries}
        for change, entry in updated.changes:
            location = Location(catalog.path, lines.get((entry.key, entry.obsolete), 0))
            citation = entry.extracted[0] if entry.extracted else ""
            place = " ".join(filter(None, (citation, f"#{entry.context}" if entry.context else "")))
            click.echo(f"  {location}: [{place}] {change.value}")
            click.echo(f"      {_shortened(entry.id)}")


def _shortened(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= 60 else line[:59] + "…"
