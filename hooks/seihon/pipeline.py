"""From the files to documents in every language and their findings. Prints nothing.

``load_source`` reads the pages, ``load`` the catalogs too, with what the
checks find. The command line and the MkDocs hooks both stand on these.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from babel.messages.extract import extract

from seihon import words as site_words
from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.po import read_catalog
from seihon.catalogs.template import (
    GLOSSARY_DOMAIN,
    document_entries,
    glossary_entries,
    word_entries,
)
from seihon.errors import PolicyError
from seihon.files import read_text
from seihon.localize import localize
from seihon.markdown import parse_document
from seihon.model import Document, Link, Location, places
from seihon.numbering import citations
from seihon.parity.finding import Finding
from seihon.parity.run import check as check_pairs
from seihon.parity.run import document_pairs, plain_pairs
from seihon.references import anchors
from seihon.settings import Language, Settings
from seihon.words import SOURCE_WORDS, WORDS, Word, Words, words_from


@dataclass(frozen=True)
class Source:
    """The pages in the language that binds, and what there is to translate, by domain."""

    settings: Settings
    documents: tuple[Document, ...]
    templates: Mapping[str, tuple[Entry, ...]]

    def document(self, path: str) -> Document | None:
        """The page whose file is ``path``, relative to the root."""
        return next((document for document in self.documents if document.path == path), None)


@dataclass(frozen=True)
class Publication:
    """The pages, their catalogs by (domain, locale), and what the checks found."""

    source: Source
    catalogs: Mapping[tuple[str, str], Catalog]
    findings: tuple[Finding, ...]

    @functools.cached_property
    def words(self) -> Mapping[str, Words]:
        """The site's words by locale."""
        words = {self.source.settings.source.locale: SOURCE_WORDS}
        for language in self.source.settings.targets:
            catalog = self.catalogs[site_words.DOMAIN, language.locale]
            words[language.locale] = words_from(
                {entry.context: entry.string for entry in catalog.live.values() if entry.is_current}
            )
        return words

    @functools.cached_property
    def editions(self) -> Mapping[tuple[str, str], Document]:
        """The documents by path and locale."""
        settings = self.source.settings
        editions = {}
        for document in self.source.documents:
            editions[document.path, settings.source.locale] = document
            for language in settings.targets:
                catalog = self.catalogs[document.domain, language.locale]
                editions[document.path, language.locale] = localize(document, catalog)
        return editions


# --- the source -----------------------------------------------------------------


def load_source(settings: Settings) -> Source:
    """Read and check all pages. Raises :class:`PolicyError` for the first that cannot be read."""
    documents = tuple(_documents(settings))
    if not documents:
        raise PolicyError(Location(str(settings.docs)), "there are no pages", "add index.md and a policy")
    _check_domains(documents)
    _check_page_links(documents)
    terms = {term.text: term for document in documents for term in document.metadata.terms}
    templates = {document.domain: document_entries(document, tuple(terms)) for document in documents}
    templates[GLOSSARY_DOMAIN] = glossary_entries(terms.values())
    templates[site_words.DOMAIN] = word_entries(_words())
    return Source(settings, documents, templates)


def _documents(settings: Settings) -> Iterator[Document]:
    folder = settings.root / settings.docs
    for path in sorted(folder.rglob("*.md")):
        inner = PurePosixPath(path.relative_to(folder).as_posix())
        if any(part.startswith(".") for part in inner.parts):
            continue
        shown = str(settings.docs / inner)
        if "." in inner.stem:
            raise PolicyError(
                Location(shown),
                "the name looks like a page for one language",
                f"translations stand in {settings.locales}/: delete the page or take the dot out of its name",
            )
        domain = str(inner.with_suffix("")).replace("/", "-").lower()
        yield parse_document(read_text(path, shown), shown, domain=domain)


def _check_domains(documents: tuple[Document, ...]) -> None:
    seen: dict[str, Document] = {}
    for document in documents:
        first = seen.setdefault(document.domain, document)
        if first is not document:
            raise PolicyError(
                Location(document.path, 1),
                f"{first.path} already uses the catalogs named {document.domain}",
                "give the policy another id, or the page another name",
            )


def _check_page_links(documents: tuple[Document, ...]) -> None:
    """Refuse a link to a page or to an anchor of a page that does not exist."""
    known: dict[str, frozenset[str]] = {}
    for document in documents:
        known[document.path] = frozenset(anchor.id for anchor in anchors(document))
    for document in documents:
        for place in places(document):
            for inline in place.unit.inside():
                if isinstance(inline, Link) and (target := page_target(document, inline.href)):
                    path, anchor = target
                    if path not in known or (anchor and anchor not in known[path]):
                        raise PolicyError(
                            place.unit.location,
                            f"the link {inline.href} leads to nothing",
                            f"write the path of a page from {PurePosixPath(document.path).parent}/,"
                            " and an id that it has",
                        )


def page_target(document: Document, href: str) -> tuple[str, str] | None:
    """The (path, anchor) of the page that ``href`` leads to from ``document``, if it is one's."""
    path, _, anchor = href.partition("#")
    if not path.endswith(".md") or ":" in path:
        return None
    parts: list[str] = []
    for part in (PurePosixPath(document.path).parent / path).parts:
        if part == "..":
            del parts[-1:]
        else:
            parts.append(part)
    return "/".join(parts), anchor


def _words() -> Iterator[tuple[Word, Location, list[str]]]:
    """The site's words with the line and the notes they have in ``words.py``."""
    path = Path(site_words.__file__)
    shown = f"hooks/seihon/{path.name}"
    by_key = {word.key: word for word in WORDS}
    for line, _, comments, key in extract(
        "python",
        io.BytesIO(path.read_bytes()),
        keywords={"pgettext": ((1, "c"), 2)},
        comment_tags=["NOTE:"],
        strip_comment_tags=True,
    ):
        if key in by_key:
            yield by_key[key], Location(shown, line), list(comments)


# --- the catalogs ---------------------------------------------------------------


def load(settings: Settings) -> Publication:
    """Read all pages and catalogs and check them. Raises :class:`PolicyError`."""
    source = load_source(settings)
    catalogs = {
        (domain, language.locale): load_catalog(settings, domain, language)
        for language in settings.targets
        for domain in source.templates
    }
    return Publication(source, catalogs, tuple(_findings(source, catalogs)))


def load_catalog(settings: Settings, domain: str, language: Language) -> Catalog:
    """Read one catalog; a missing one is a :class:`PolicyError` that says how to make it."""
    shown = settings.catalog_path(domain, language.locale)
    path = settings.root / shown
    if not path.exists():
        raise PolicyError(
            Location(shown),
            f"there is no {language.name} catalog for {domain}",
            f"run seihon init {language.code}",
        )
    return read_catalog(path, shown)


def _findings(source: Source, catalogs: Mapping[tuple[str, str], Catalog]) -> Iterator[Finding]:
    cited = {document.path: citations(document, SOURCE_WORDS) for document in source.documents}
    for language in source.settings.targets:
        locale = language.locale
        for document in source.documents:
            catalog = catalogs[document.domain, locale]
            yield from check_pairs(document_pairs(document, catalog, locale, cited[document.path]))
        for domain in (site_words.DOMAIN, GLOSSARY_DOMAIN):
            template, catalog = source.templates[domain], catalogs[domain, locale]
            yield from check_pairs(plain_pairs(domain, template, catalog, locale))
