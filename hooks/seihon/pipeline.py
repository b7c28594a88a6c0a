"""From the files to documents in every language and their findings. Prints nothing.

``load_source`` reads the pages, ``load`` the catalogs too, with what the
checks find. The command line and the MkDocs hooks both stand on these.
"""

from __future__ import annotations

import contextlib
import functools
import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from seihon import words as site_words
from seihon.catalogs.comments import commented
from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.template import document_entries, glossary_entries, word_entries
from seihon.files import read_text
from seihon.fronts import check_fronts, front_of, page_texts
from seihon.localize import localize
from seihon.markdown import parse_document
from seihon.model import GLOSSARY_DOMAIN, SITE_DOMAIN, Document, Term
from seihon.numbering import citations
from seihon.parity.finding import Finding, Severity
from seihon.parity.glossary import Glossary, glossary_from
from seihon.parity.run import Languages, check_languages, document_pairs, plain_pairs
from seihon.parity.run import check as check_pairs
from seihon.project import catalog_languages, load_catalog, words_of
from seihon.settings import Language, Settings
from seihon.words import SOURCE_WORDS, Words
from seihon.workers import in_processes, processes

if TYPE_CHECKING:
    from seihon.history.progress import Progress

__all__ = [
    "Publication",
    "Source",
    "catalog_languages",
    "checked",
    "load",
    "load_catalog",
    "load_catalogs",
    "load_source",
    "orphaned_catalogs",
    "progress",
    "with_comments",
]


#: A page with its catalogs by locale, and findings by domain and locale.
_Edition = tuple[Document, Mapping[str, Catalog]]
_Found = Mapping[tuple[str, str], Sequence[Finding]]


class _Templates(Mapping[str, tuple[Entry, ...]]):
    """What there is to translate, by domain, made when it is asked for: who only checks or builds asks for little."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._documents = {document.domain: document for document in documents}
        self._terms = _terms(documents)
        self._made: dict[str, tuple[Entry, ...]] = {}

    def __getitem__(self, domain: str) -> tuple[Entry, ...]:
        if domain not in self._made:
            self._made[domain] = self._make(domain)
        return self._made[domain]

    def _make(self, domain: str) -> tuple[Entry, ...]:
        if domain == GLOSSARY_DOMAIN:
            return glossary_entries(self._terms.values())
        return (
            word_entries() if domain == SITE_DOMAIN else document_entries(self._documents[domain], tuple(self._terms))
        )

    def __iter__(self) -> Iterator[str]:
        yield from self._documents
        yield from (GLOSSARY_DOMAIN, SITE_DOMAIN)

    def __len__(self) -> int:
        return len(self._documents) + 2


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

    @property
    def is_publishable(self) -> bool:
        """Whether no finding stops the publication."""
        return not any(finding.severity is Severity.ERROR for finding in self.findings)

    @functools.cached_property
    def words(self) -> Mapping[str, Words]:
        """The site's words by locale."""
        words = {}
        for language in self.source.settings.languages:
            if language.locale == site_words.LANGUAGE:
                words[language.locale] = SOURCE_WORDS
                continue
            words[language.locale] = words_of(self.catalogs[SITE_DOMAIN, language.locale])
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


def load_source(settings: Settings, read: Callable[[Path, str], str] = read_text) -> Source:
    """Read all pages with ``read`` and check them. Raises :class:`PolicyError` for the first that cannot be read."""
    documents = tuple(parse_document(page.text, page.path, domain=page.domain) for page in page_texts(settings, read))
    check_fronts(settings, [front_of(document) for document in documents])
    return Source(settings, documents, _Templates(documents))


def _terms(documents: Sequence[Document]) -> dict[str, Term]:
    return {term.text: term for document in documents for term in document.metadata.terms}


# --- the catalogs ---------------------------------------------------------------


@contextlib.contextmanager
def _seldom_collected() -> Iterator[None]:
    """Let Python look for garbage in cycles seldom meanwhile.

    Reading and checking make next to none, but so many objects that it would
    go through all texts and catalogs again and again: a fifth of the time.
    """
    usual = gc.get_threshold()
    gc.set_threshold(20_000, 50, 1000)
    try:
        yield
    finally:
        gc.set_threshold(*usual)


@_seldom_collected()
def load(settings: Settings) -> Publication:
    """Read all pages and catalogs and check them. Raises :class:`PolicyError`."""
    source = load_source(settings)
    return checked(source, load_catalogs(source))


def load_catalogs(source: Source) -> dict[tuple[str, str], Catalog]:
    """Read all catalogs, under the rules of :func:`load_catalog`."""
    return {
        (domain, language.locale): load_catalog(source.settings, domain, language)
        for domain in source.templates
        for language in catalog_languages(source.settings, domain)
    }


@_seldom_collected()
def checked(
    source: Source, catalogs: Mapping[tuple[str, str], Catalog], known: Publication | None = None
) -> Publication:
    """``source`` and ``catalogs`` with what the checks find in them.

    Where texts, catalog and terms are those of ``known`` its findings are
    taken over, so that a state that differs in one policy costs one policy.
    Lines of pages are then those of ``known``.
    """
    reused = _reusable(source, catalogs, known) if known is not None else {}
    return Publication(source, catalogs, tuple(_findings(source, catalogs, reused)))


def with_comments(source: Source, language: Language, catalogs: Mapping[str, Catalog]) -> dict[str, Catalog]:
    """``catalogs``, all of ``language`` by domain, with comments for translators as they have to be now.

    What comments say depends on translations, so they come last: when all
    catalogs of the language are as they will be written.
    """
    site = catalogs.get(SITE_DOMAIN)
    words = SOURCE_WORDS if language.locale == site_words.LANGUAGE or site is None else words_of(site)
    terms = tuple(_terms(source.documents))
    changed = dict(catalogs)
    for document in source.documents:
        if document.domain in catalogs:
            catalog = catalogs[document.domain]
            glossary = catalogs.get(GLOSSARY_DOMAIN)
            changed[document.domain] = commented(catalog, document, terms, language.locale, words, glossary)
    return changed


def progress(source: Source, catalogs: Mapping[tuple[str, str], Catalog]) -> list[Progress]:
    """How far each of ``catalogs`` is; Git, where there is one, says since when."""
    from seihon.history.git import line_dates
    from seihon.history.progress import progress as progress_of

    settings = source.settings
    dates = line_dates(settings.root)
    documents = {document.domain: document for document in source.documents}
    return [
        progress_of(
            domain,
            template,
            catalogs[domain, language.locale],
            (settings.source.locale, language.locale),
            documents.get(domain),
            dates,
        )
        for domain, template in source.templates.items()
        for language in catalog_languages(settings, domain)
    ]


def orphaned_catalogs(settings: Settings, domains: Iterable[str]) -> list[str]:
    """Catalogs of this project's languages that belong to none of its ``domains``, relative to the root."""
    known = {
        settings.catalog_path(domain, language.locale)
        for domain in domains
        for language in catalog_languages(settings, domain)
    }
    found: list[str] = []
    for language in settings.languages:
        folder = Path(settings.catalog_path("", language.locale)).parent
        found += [str(folder / path.name) for path in (settings.root / folder).glob("*.po")]
    return sorted(set(found) - known)


def _findings(
    source: Source, catalogs: Mapping[tuple[str, str], Catalog], reused: Mapping[tuple[str, str], Sequence[Finding]]
) -> Iterator[Finding]:
    """Yield what the checks find, or found before where ``reused`` has it, always in the same order."""
    languages = source.settings.languages
    compared = {language.locale: _compared(source, catalogs, language) for language in languages}
    found = dict(reused)
    locales = [language.locale for language in source.settings.targets]
    pages = [page for page in source.documents if any((page.domain, locale) not in found for locale in locales)]
    editions = [
        (page, {locale: catalogs[page.domain, locale] for locale in locales if (page.domain, locale) not in found})
        for page in pages
    ]
    for findings in _spread(functools.partial(_page_findings, compared), editions):
        found.update(findings)
    for language in languages:
        locale = language.locale
        for document in source.documents if language != source.settings.source else ():
            yield from found[document.domain, locale]
        for domain in (SITE_DOMAIN, GLOSSARY_DOMAIN):
            if (domain, locale) in found:
                yield from found[domain, locale]
            elif language in catalog_languages(source.settings, domain):
                template, catalog = source.templates[domain], catalogs[domain, locale]
                # The site's own words are written in Japanese, whatever language binds.
                own = Languages(site_words.LANGUAGE, locale) if domain == SITE_DOMAIN else compared[locale]
                yield from check_pairs(plain_pairs(domain, template, catalog, own))


#: From how many texts on, translations counted each, copying the process pays.
_MANY = 2000


def _spread(work: Callable[[_Edition], _Found], editions: Sequence[_Edition]) -> Iterator[_Found]:
    """What ``work`` finds in each page, in several processes if there is enough to do.

    The first page is done before there are copies of this process, which then
    have what the rules compile when they are first used.
    """
    count = processes(sum(len(catalog.live) for _, own in editions for catalog in own.values()) > _MANY)
    if count > 1:
        yield from map(work, editions[:1])
        yield from in_processes(work, editions[1:], count)
    else:
        yield from map(work, editions)


def _page_findings(compared: Mapping[str, Languages], edition: _Edition) -> _Found:
    """What the checks find in one page, in all languages."""
    document, catalogs = edition
    cited = citations(document, SOURCE_WORDS)
    bilinguals = [document_pairs(document, catalog, compared[locale], cited) for locale, catalog in catalogs.items()]
    return {
        (document.domain, locale): findings
        for locale, findings in zip(catalogs, check_languages(bilinguals), strict=True)
    }


def _compared(source: Source, catalogs: Mapping[tuple[str, str], Catalog], language: Language) -> Languages:
    """The source's language and ``language``, with the terms agreed for it."""
    glossary = Glossary()
    if language in catalog_languages(source.settings, GLOSSARY_DOMAIN):
        glossary = glossary_from(catalogs[GLOSSARY_DOMAIN, language.locale])
    return Languages(source.settings.source.locale, language.locale, glossary)


def _reusable(
    source: Source, catalogs: Mapping[tuple[str, str], Catalog], known: Publication
) -> dict[tuple[str, str], list[Finding]]:
    """The findings of ``known`` by domain and locale, for pages that are the same with the same catalogs."""
    if source.settings.source.locale != known.source.settings.source.locale:
        return {}
    before = {document.domain: document for document in known.source.documents}
    same: dict[tuple[str, str], list[Finding]] = {
        (document.domain, language.locale): []
        for document in source.documents
        for language in source.settings.targets
        if before.get(document.domain) == document
        and all(
            catalogs[domain, language.locale] == known.catalogs.get((domain, language.locale))
            for domain in (document.domain, GLOSSARY_DOMAIN)
        )
    }
    for finding in known.findings:
        if (finding.domain, finding.locale) in same:
            same[finding.domain, finding.locale].append(finding)
    return same
