"""From the files to documents in every language and their findings. Prints nothing.

``load_source`` reads the pages, ``load`` the catalogs too, with what the
checks find. The command line and the MkDocs hooks both stand on these.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import itertools
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from seihon import words as site_words
from seihon.cache import FindingsCache, code_version, digest
from seihon.catalogs.comments import commented
from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.po import parse_catalog
from seihon.catalogs.template import document_entries, glossary_entries, word_entries
from seihon.errors import PolicyError
from seihon.files import exists, read_text
from seihon.history.git import line_dates
from seihon.history.progress import Progress
from seihon.history.progress import progress as progress_of
from seihon.localize import localize
from seihon.markdown import parse_document
from seihon.model import GLOSSARY_DOMAIN, SITE_DOMAIN, Document, Link, Location, Status, Term, places
from seihon.numbering import citations
from seihon.parity.finding import Finding, Severity
from seihon.parity.glossary import Glossary, glossary_from
from seihon.parity.run import Languages, check_languages, document_pairs, plain_pairs
from seihon.parity.run import check as check_pairs
from seihon.references import anchors
from seihon.settings import Language, Settings
from seihon.words import SOURCE_WORDS, Words, words_from
from seihon.workers import in_processes, processes

#: What MkDocs takes for a page; only ``.md`` is allowed here, so that both mean the same files.
_PAGE_SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkdn", ".mkd"})


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
            words[language.locale] = _words(self.catalogs[SITE_DOMAIN, language.locale])
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


def _words(catalog: Catalog) -> Words:
    current = (entry for entry in catalog.live.values() if entry.status is Status.TRANSLATED)
    return words_from({entry.context: entry.string for entry in current})


# --- the source -----------------------------------------------------------------


def load_source(settings: Settings, read: Callable[[Path, str], str] = read_text) -> Source:
    """Read all pages with ``read`` and check them. Raises :class:`PolicyError` for the first that cannot be read."""
    documents = tuple(_documents(settings, read))
    if not documents:
        raise PolicyError(Location(str(settings.docs)), "there are no pages", "add index.md and a policy")
    _check_domains(documents)
    _check_page_links(documents)
    return Source(settings, documents, _Templates(documents))


def _terms(documents: Sequence[Document]) -> dict[str, Term]:
    return {term.text: term for document in documents for term in document.metadata.terms}


def _documents(settings: Settings, read: Callable[[Path, str], str]) -> Iterator[Document]:
    for inner in _pages(settings):
        shown = str(settings.docs / inner)
        try:
            shown.encode("utf-8")
        except UnicodeEncodeError:
            name = shown.encode("utf-8", "backslashreplace").decode()
            raise PolicyError(Location(name), "the name of the file is not UTF-8", "rename it") from None
        if inner.suffix != ".md":
            raise PolicyError(Location(shown), f"the name of the page ends in {inner.suffix}", "write .md")
        if "." in inner.stem:
            raise PolicyError(
                Location(shown),
                "the name looks like a page for one language",
                f"translations stand in {settings.locales}/: delete the page or take the dot out of its name",
            )
        if inner.parts[0] in {language.code for language in settings.languages}:
            raise PolicyError(
                Location(shown),
                f"the folder {inner.parts[0]}/ is where that language is published",
                "rename the folder",
            )
        domain = str(inner.with_suffix("")).replace("/", "-").lower()
        text = read(settings.root / settings.docs / inner, shown)
        yield parse_document(text, shown, domain=domain)


def _pages(settings: Settings) -> list[PurePosixPath]:
    """The pages below the folder of pages, links to folders included, hidden ones not, in order."""
    top = settings.root / settings.docs

    def unreadable(error: OSError) -> None:
        raise PolicyError(
            Location(str(settings.docs)),
            f"a folder cannot be read ({error.strerror})",
            "make it readable: pages in it would be missing",
        )

    pages = []
    for folder, folders, names in os.walk(top, onerror=unreadable, followlinks=True):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        inner = PurePosixPath(Path(folder).relative_to(top).as_posix())
        for name in names:
            page = inner / name
            if not name.startswith(".") and page.suffix.lower() in _PAGE_SUFFIXES:
                pages.append(page)
    return sorted(pages)


def _check_domains(documents: tuple[Document, ...]) -> None:
    """Refuse two pages with the same catalogs or the same address."""
    seen: dict[tuple[str, str], Document] = {}
    for document in documents:
        address = PurePosixPath(document.path).with_suffix("")
        if address.name.lower() in ("index", "readme"):
            address = address.parent
        for what, name in (("catalogs named", document.domain), ("address", f"{address}/")):
            first = seen.setdefault((what, name), document)
            if first is not document:
                raise PolicyError(
                    Location(document.path, 1),
                    f"{first.path} already uses the {what} {name}",
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
def load(settings: Settings, cache: FindingsCache | None = None) -> Publication:
    """Read all pages and catalogs and check them. Raises :class:`PolicyError`.

    What ``cache`` knows of a catalog is not looked for again.
    """
    read = _Reading()
    source = load_source(settings, read)
    catalogs = {
        (domain, language.locale): load_catalog(settings, domain, language, read)
        for domain in source.templates
        for language in catalog_languages(settings, domain)
    }
    if cache is None:
        return checked(source, catalogs)
    keys = {name: _cache_key(source, read.digests, *name) for name in catalogs}
    known = {name: found for name, key in keys.items() if (found := cache.get(*name, key)) is not None}
    publication = Publication(source, catalogs, tuple(_findings(source, catalogs, known)))
    if new := keys.keys() - known.keys():
        found_in: dict[tuple[str, str], list[Finding]] = {name: [] for name in new}
        for finding in publication.findings:
            if (finding.domain, finding.locale) in found_in:
                found_in[finding.domain, finding.locale].append(finding)
        for name, findings in found_in.items():
            cache.put(*name, keys[name], findings)
    return publication


class _Reading:
    """Reads texts, and has the digest of each afterwards, by the name it is shown under."""

    def __init__(self) -> None:
        self.digests: dict[str, str] = {}

    def __call__(self, path: Path, shown: str) -> str:
        text = read_text(path, shown)
        self.digests[shown] = digest([text])
        return text


def _cache_key(source: Source, digests: Mapping[str, str], domain: str, locale: str) -> str:
    """A digest of all that the findings in one catalog depend on."""
    settings = source.settings
    document = next((document for document in source.documents if document.domain == domain), None)
    # The site's words are part of the code; the terms come from all pages.
    pages = [document.path] if document else [own.path for own in source.documents]
    catalogs = [settings.catalog_path(name, locale) for name in (domain, GLOSSARY_DOMAIN)]
    read = [(path, digests.get(path, "")) for path in (*pages, *catalogs)]
    return digest([code_version(), settings.source.locale, domain, locale, *itertools.chain.from_iterable(read)])


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


def catalog_languages(settings: Settings, domain: str) -> tuple[Language, ...]:
    """The languages that ``domain`` is translated into; the site's words are written in Japanese."""
    if domain != SITE_DOMAIN:
        return settings.targets
    return tuple(language for language in settings.languages if language.locale != site_words.LANGUAGE)


def load_catalog(
    settings: Settings, domain: str, language: Language, read: Callable[[Path, str], str] = read_text
) -> Catalog:
    """Read one catalog with ``read``; a missing one is a :class:`PolicyError` that says how to make it."""
    shown = settings.catalog_path(domain, language.locale)
    path = settings.root / shown
    if not exists(path):
        raise PolicyError(
            Location(shown),
            f"there is no {language.name} catalog for {domain}",
            f"run seihon init {language.code}",
        )
    return parse_catalog(read(path, shown), shown)


def with_comments(source: Source, language: Language, catalogs: Mapping[str, Catalog]) -> dict[str, Catalog]:
    """``catalogs``, all of ``language`` by domain, with comments for translators as they have to be now.

    What comments say depends on translations, so they come last: when all
    catalogs of the language are as they will be written.
    """
    site = catalogs.get(SITE_DOMAIN)
    words = SOURCE_WORDS if language.locale == site_words.LANGUAGE or site is None else _words(site)
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


def orphaned_catalogs(source: Source) -> list[str]:
    """Catalogs of this project's languages that belong to no page, relative to the root."""
    settings = source.settings
    known = {
        settings.catalog_path(domain, language.locale)
        for domain in source.templates
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
