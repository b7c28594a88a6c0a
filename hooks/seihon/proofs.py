"""Checking and rendering page by page: what a build needs, and no more of it in memory than one page at a time.

Each file is read once. What was found and rendered of files that are the same
now is taken from the cache, without parsing them. What is rendered is kept in
the cache too, until the build asks for it: nothing is published before all is
checked.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from seihon import site as sites
from seihon import words as site_words
from seihon.cache import Cache, code_version, digest
from seihon.catalogs.model import Catalog, Entry
from seihon.fronts import with_words, words_of
from seihon.localize import localize
from seihon.messages import message_of
from seihon.model import GLOSSARY_DOMAIN, SITE_DOMAIN, Document, Location
from seihon.numbering import citations
from seihon.parity.finding import Finding, Severity
from seihon.parity.glossary import Glossary, glossary_from
from seihon.project import catalog_languages
from seihon.project import words_of as words_in
from seihon.reading import Reading, ReadPage
from seihon.render.page import Heading, RenderedPage
from seihon.settings import Language, Settings
from seihon.site import Edition, Site, View
from seihon.words import SOURCE_WORDS, Words
from seihon.workers import in_processes, processes


def find(settings: Settings, cache: Cache | None = None) -> tuple[Finding, ...]:
    """Check the project. Raises :class:`PolicyError`.

    What ``cache`` knows of a catalog is not looked for again.
    """
    return _Desk(settings, cache).findings()


def proof(settings: Settings, cache: Cache | None, companies: Mapping[str, str], *, is_preview: bool = False) -> Proofs:
    """Check the project and render its pages, unless a finding stops the publication and this is no preview.

    ``companies`` says by locale whose site it is.
    """
    desk = _Desk(settings, cache)
    press = _Press(desk, cache, companies, is_preview=is_preview)
    found = desk.findings(press)
    press.finish()
    return Proofs(found, press.site(), press)


@dataclass(frozen=True)
class Proofs:
    """What the checks found, and the site as it is to be published; no page of it, if findings stop it."""

    findings: tuple[Finding, ...]
    site: Site
    _press: _Press

    def page(self, view: View) -> RenderedPage:
        """The page ``view``. Raises :class:`PolicyError` if the texts are others now than those that were checked."""
        return _rendered(self._press.kept(view, "page"))

    def search_parts(self, language: Language) -> Iterator[str]:
        """What the search index of ``language`` has of each page."""
        for page in self.site.pages:
            yield self._press.kept(View(page, language), "search").decode()


# --- reading and checking -----------------------------------------------------------

#: Findings by domain and locale.
_Found = dict[tuple[str, str], Sequence[Finding]]
#: From how many characters of catalogs on, some two thousand translations, copying the process pays.
_MUCH = 600_000


class _Desk:
    """One check of a project."""

    def __init__(self, settings: Settings, cache: Cache | None) -> None:
        self.settings = settings
        self.cache = cache
        self.read = Reading(settings, cache)
        self._paths = {page.domain: page.path for page in self.read.pages}
        self._glossaries: dict[Language, Glossary] = {}

    def findings(self, press: _Press | None = None) -> tuple[Finding, ...]:
        """What the checks find, in the order of languages and pages; ``press`` gets what is to be rendered."""
        found: _Found = {}
        # First what all pages look up: the agreed terms and the site's words.
        for domain in (GLOSSARY_DOMAIN, SITE_DOMAIN):
            for language in catalog_languages(self.settings, domain):
                self.read.catalog_text(domain, language)
        for page in self.read.pages:
            for language in self.settings.targets:
                self.read.catalog_text(page.domain, language)
        pages = {page.path: self._remembered(page) for page in self.read.pages}
        self._find_in_processes(pages)
        for page in self.read.pages:
            found |= self._check_page(page, pages[page.path], press)
        for domain in (SITE_DOMAIN, GLOSSARY_DOMAIN):
            for language in catalog_languages(self.settings, domain):
                known = self._known(domain, language.locale)
                if known is None:
                    known = self._plain_findings(domain, language)
                    self._keep(domain, language.locale, known)
                found[domain, language.locale] = known
        domains = [*(page.domain for page in self.read.pages), SITE_DOMAIN, GLOSSARY_DOMAIN]
        locales = [language.locale for language in self.settings.languages]
        return tuple(finding for locale in locales for domain in domains for finding in found.get((domain, locale), ()))

    def _check_page(self, page: ReadPage, known: _Found, press: _Press | None) -> _Found:
        """The findings of ``page``, ``known`` among them; it is parsed if they or its rendering are not known."""
        found = dict(known)
        parsed: list[Document] = []
        catalogs: dict[str, Catalog] = {}
        if missing := self._missing(page, known):
            parsed = [page.document()]
            catalogs = self._catalogs(page, missing)
            found |= self._keep_all(self._document_findings(parsed[0], catalogs))
        if press is not None and press.wants(page, found.values()):
            press.print(page, (parsed or [page.document()])[0], catalogs)
        page.parsed.clear()
        return found

    def _find_in_processes(self, known: dict[str, _Found]) -> None:
        """Add what is not ``known`` of the pages, by path, if there is so much of it that several processes pay.

        The first page is done before there are copies of this process, which
        then have what the rules compile when they are first used.
        """
        unknown = [page for page in self.read.pages if self._missing(page, known[page.path])]
        size = sum(
            self.read.sizes[self.settings.catalog_path(page.domain, language.locale)]
            for page in unknown
            for language in self.settings.targets
        )
        count = processes(size > _MUCH)
        if count < 2 or len(unknown) < 2:
            return
        pieces = [(page, self._missing(page, known[page.path])) for page in unknown]
        made = [self._find(pieces[0]), *in_processes(self._find, pieces[1:], count)]
        for page, found in zip(unknown, made, strict=True):
            known[page.path] |= self._keep_all(found)

    def _find(self, piece: tuple[ReadPage, Sequence[Language]]) -> _Found:
        """What the checks find in some languages of a page."""
        page, languages = piece
        return self._document_findings(page.document(), self._catalogs(page, languages))

    def _catalogs(self, page: ReadPage, languages: Iterable[Language]) -> dict[str, Catalog]:
        return {language.locale: self.read.catalog(page.domain, language) for language in languages}

    def _remembered(self, page: ReadPage) -> _Found:
        """What the cache knows of ``page``."""
        found = {(page.domain, own.locale): self._known(page.domain, own.locale) for own in self.settings.targets}
        return {name: findings for name, findings in found.items() if findings is not None}

    def _missing(self, page: ReadPage, found: _Found) -> list[Language]:
        return [language for language in self.settings.targets if (page.domain, language.locale) not in found]

    # --- findings ---

    def _findings_key(self, domain: str, locale: str) -> str:
        """A digest of all that the findings in one catalog depend on."""
        # The site's words are part of the code; the terms come from all pages.
        own = self._paths.get(domain)
        paths = [own] if own else self._paths.values()
        return digest(
            [
                *(code_version(), "findings", self.settings.source.locale, domain, locale),
                self.settings.catalog_path(domain, locale),
                *(self.read.digest_of(name, locale) for name in (domain, GLOSSARY_DOMAIN)),
                *(part for path in paths for part in (path, self.read.digests[path])),
            ]
        )

    def _known(self, domain: str, locale: str) -> Sequence[Finding] | None:
        if self.cache is None:
            return None
        data = self.cache.get(_findings_name(domain, locale), self._findings_key(domain, locale))
        return [_finding(values) for values in json.loads(data)] if data is not None else None

    def _keep(self, domain: str, locale: str, findings: Sequence[Finding]) -> None:
        if self.cache is not None:
            values = [{**asdict(finding), "severity": finding.severity.value} for finding in findings]
            key = self._findings_key(domain, locale)
            self.cache.put(_findings_name(domain, locale), key, json.dumps(values).encode())

    def _keep_all(self, found: _Found) -> _Found:
        for (domain, locale), findings in found.items():
            self._keep(domain, locale, findings)
        return found

    def _document_findings(self, document: Document, catalogs: Mapping[str, Catalog]) -> _Found:
        """What the checks find in ``catalogs``, by locale, of one page."""
        from seihon.parity.run import Languages, check_languages, document_pairs

        source, cited = self.settings.source.locale, citations(document, SOURCE_WORDS)
        languages = [own for own in self.settings.targets if own.locale in catalogs]
        bilinguals = [
            document_pairs(document, catalogs[own.locale], Languages(source, own.locale, self._glossary(own)), cited)
            for own in languages
        ]
        return {
            (document.domain, own.locale): findings
            for own, findings in zip(languages, check_languages(bilinguals), strict=True)
        }

    def _plain_findings(self, domain: str, language: Language) -> Sequence[Finding]:
        from seihon.catalogs.template import glossary_entries, word_entries
        from seihon.parity.run import Languages, check, plain_pairs

        if domain == SITE_DOMAIN:
            # The site's own words are written in Japanese, whatever language binds.
            entries: tuple[Entry, ...] = word_entries()
            languages = Languages(site_words.LANGUAGE, language.locale)
        else:
            entries = glossary_entries(self.read.terms.values())
            languages = Languages(self.settings.source.locale, language.locale, self._glossary(language))
        return check(plain_pairs(domain, entries, self.read.catalog(domain, language), languages))

    def _glossary(self, language: Language) -> Glossary:
        if language not in catalog_languages(self.settings, GLOSSARY_DOMAIN):
            return Glossary()
        if language not in self._glossaries:
            self._glossaries[language] = glossary_from(self.read.catalog(GLOSSARY_DOMAIN, language))
        return self._glossaries[language]


def _stops(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def _findings_name(domain: str, locale: str) -> str:
    return f"{locale}/{domain}.json"


def _finding(values: dict[str, Any]) -> Finding:
    location, message = Location(**values["location"]), message_of(values["message"])
    return Finding(**{**values, "location": location, "message": message, "severity": Severity(values["severity"])})


# --- rendering ----------------------------------------------------------------------


class _Press:
    """Renders pages and keeps them in the cache; in memory where it cannot be written."""

    def __init__(self, desk: _Desk, cache: Cache | None, companies: Mapping[str, str], *, is_preview: bool) -> None:
        self.desk = desk
        self.cache = cache
        self.companies = companies
        self.is_preview = is_preview
        self.is_stopped = False
        self.keys: dict[str, str] = {}
        self.fronts: dict[tuple[str, str], Document] = {}
        self.in_memory: dict[str, bytes] = {}
        self.lists: list[tuple[ReadPage, Mapping[str, Edition] | None]] = []

    @functools.cached_property
    def words(self) -> Mapping[str, Words]:
        """The site's words by locale."""
        translated = catalog_languages(self.desk.settings, SITE_DOMAIN)
        return {
            language.locale: words_in(self.desk.read.catalog(SITE_DOMAIN, language))
            if language in translated
            else SOURCE_WORDS
            for language in self.desk.settings.languages
        }

    def site(self) -> Site:
        """What the pages share; all of it when all pages were taken."""
        settings = self.desk.settings
        order = [(page.path, language.locale) for language in settings.languages for page in self.desk.read.pages]
        fronts = {name: self.fronts[name] for name in order if name in self.fronts}
        return Site(settings, self.companies, self.words, fronts)

    def wants(self, page: ReadPage, findings: Iterable[Iterable[Finding]]) -> bool:
        """Whether ``page``, with what the checks found in it, is to be printed: not if it is as it was last time."""
        self.is_stopped |= not self.is_preview and any(map(_stops, findings))
        if self.is_stopped:
            return False
        settings, front = self.desk.settings, page.front.document
        locales = [language.locale for language in settings.languages]
        self.fronts[page.path, settings.source.locale] = front
        key = self.keys[page.path] = digest(
            [code_version(), "pages", str(settings.docs), page.path, page.domain, self.desk.read.digests[page.path]]
            + [part for language in settings.languages for part in (language.code, language.name)]
            + [self.companies[locale] for locale in locales]
            + [self.desk.read.digest_of(domain, locale) for domain in (page.domain, SITE_DOMAIN) for locale in locales]
        )
        data = self.cache.get(_words_name(page), key) if self.cache is not None else None
        if data is None:
            return True
        for locale, words in json.loads(data).items():
            self.fronts[page.path, locale] = with_words(front, words, settings.catalog_path(page.domain, locale))
        if front.metadata.list_policies:
            self.lists.append((page, None))
        return False

    def print(self, page: ReadPage, document: Document, catalogs: Mapping[str, Catalog]) -> None:
        """Render all views of ``page``; ``catalogs`` are those that are parsed already, by locale."""
        settings, front = self.desk.settings, page.front.document
        editions = self._editions(page, document, catalogs)
        words = {}
        for language in settings.targets:
            locale = language.locale
            words[locale] = words_of(editions[locale].document)
            path = settings.catalog_path(page.domain, locale)
            self.fronts[page.path, locale] = with_words(front, words[locale], path)
        if front.metadata.list_policies:
            self.lists.append((page, editions))
        else:
            self._render(Site(settings, self.companies, self.words, self.fronts), page, editions)
        if self.cache is not None:
            # Last: it says that the others are there.
            self.cache.put(_words_name(page), self.keys[page.path], json.dumps(words).encode())

    def finish(self) -> None:
        """Render the pages that list the policies: they have something of each."""
        shared = self.site()
        for page, editions in self.lists if not self.is_stopped else ():
            key = self.keys[page.path] = digest([self.keys[page.path], *map(repr, shared.fronts.values())])
            name = f"lists/{page.domain}"
            if self.cache is None or self.cache.get(name, key) is None:
                self._render(shared, page, editions or self._editions(page, page.document(), {}))
                if self.cache is not None:
                    self.cache.put(name, key, b"")

    def _editions(self, page: ReadPage, document: Document, catalogs: Mapping[str, Catalog]) -> dict[str, Edition]:
        """``document`` in all languages; ``catalogs`` are those that are parsed already."""
        settings = self.desk.settings
        editions = {settings.source.locale: sites.edition(document, self.words[settings.source.locale])}
        for language in settings.targets:
            catalog = catalogs.get(language.locale) or self.desk.read.catalog(page.domain, language)
            editions[language.locale] = sites.edition(localize(document, catalog), self.words[language.locale])
        return editions

    def _render(self, shared: Site, page: ReadPage, editions: Mapping[str, Edition]) -> None:
        """Render all views of ``page`` and keep them."""
        for view in sites.views(self.desk.settings, page.front.document):
            self._keep(view, "page", _bytes_of(sites.render(shared, view, editions)))
            if not view.paired:
                part = sites.search_part(shared, view, editions[view.language.locale])
                self._keep(view, "search", part.encode())

    def kept(self, view: View, kind: str) -> bytes:
        """What was rendered of ``view``; rendered again where the cache has lost it."""
        name, key = self._name(view, kind)
        if (data := self._found(name, key)) is not None:
            return data
        page = next(page for page in self.desk.read.pages if page.path == view.document.path)
        editions = self._editions(page, page.document(), {})
        self._render(self.site(), page, editions)
        if (data := self._found(name, key)) is None:
            # The cache loses what is put into it: do without.
            self.cache = None
            self._render(self.site(), page, editions)
            data = self.in_memory[name]
        return data

    def _found(self, name: str, key: str) -> bytes | None:
        data = self.in_memory.get(name)
        return self.cache.get(name, key) if data is None and self.cache is not None else data

    def _keep(self, view: View, kind: str, data: bytes) -> None:
        name, key = self._name(view, kind)
        if self.cache is None or not self.cache.put(name, key, data):
            self.in_memory[name] = data

    def _name(self, view: View, kind: str) -> tuple[str, str]:
        """The name of what is kept of ``view``, and its key."""
        name = f"{view.language.locale}/{view.document.domain}.{'pair' if view.paired else kind}"
        return name, digest([self.keys[view.document.path], name])


def _words_name(page: ReadPage) -> str:
    return f"words/{page.domain}.json"


def _bytes_of(page: RenderedPage) -> bytes:
    head = [page.title, page.description, [_values(heading) for heading in page.headings]]
    return json.dumps(head).encode() + b"\n" + page.contents.encode()


def _rendered(data: bytes) -> RenderedPage:
    head, _, contents = data.partition(b"\n")
    title, description, headings = json.loads(head)
    return RenderedPage(title, description, contents.decode(), tuple(map(_heading, headings)))


def _values(heading: Heading) -> list[Any]:
    return [heading.id, heading.title, [_values(child) for child in heading.children]]


def _heading(values: list[Any]) -> Heading:
    return Heading(values[0], values[1], tuple(map(_heading, values[2])))
