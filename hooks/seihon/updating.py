"""Bringing all templates and catalogs up to date with the pages, at the cost of those that are not.

A template or catalog that an update once left as it was is left alone as long
as the page, the terms, the words and itself are what they were then: the cache
knows it by their digests.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from seihon import words as site_words
from seihon.cache import Cache, code_version, digest
from seihon.catalogs.comments import commented, hints
from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.po import format_catalog
from seihon.catalogs.template import document_entries, empty_catalog, glossary_entries, template, word_entries
from seihon.catalogs.update import Updated, update
from seihon.errors import PolicyError
from seihon.files import exists, read_bytes
from seihon.model import GLOSSARY_DOMAIN, SITE_DOMAIN, Document
from seihon.project import catalog_languages, words_of
from seihon.reading import Reading, ReadPage
from seihon.settings import Language, Settings
from seihon.words import SOURCE_WORDS, Words

#: The ids of clauses whose edits are editorial, by domain, in the pages that are read.
Editorial = Callable[[Reading], Mapping[str, Collection[str]]]


@dataclass(frozen=True)
class Updates:
    """The templates as they have to be, and what an update did to the catalogs of each language.

    What needed no look is in neither. ``domains`` are all that there are.
    """

    templates: tuple[Catalog, ...]
    catalogs: Mapping[Language, Sequence[Updated]]
    domains: tuple[str, ...]


def update_all(settings: Settings, languages: Sequence[Language], editorial: Editorial, cache: Cache | None) -> Updates:
    """Update the catalogs of ``languages``, and write nothing. Raises :class:`PolicyError`."""
    return _Upkeep(settings, languages, editorial, cache).updates()


class _Upkeep:
    def __init__(
        self, settings: Settings, languages: Sequence[Language], editorial: Editorial, cache: Cache | None
    ) -> None:
        self.settings = settings
        self.languages = languages
        self.cache = cache
        self.read = Reading(settings, cache)
        self.editorial = editorial(self.read)
        self.templates: list[Catalog] = []
        self.catalogs: dict[Language, dict[str, Updated]] = {language: {} for language in languages}
        #: The digests of glossaries and words as this update leaves them, by domain and locale.
        self.after: dict[tuple[str, str], str] = {}

    def updates(self) -> Updates:
        # Comments on pages depend on the terms and words as they are translated: these come first.
        for domain in (GLOSSARY_DOMAIN, SITE_DOMAIN):
            self._plain(domain)
        for page in self.read.pages:
            self._page(page)
        domains = (*(page.domain for page in self.read.pages), GLOSSARY_DOMAIN, SITE_DOMAIN)
        in_order = {
            language: [own[domain] for domain in domains if domain in own] for language, own in self.catalogs.items()
        }
        return Updates(tuple(self.templates), in_order, domains)

    def _plain(self, domain: str) -> None:
        """The glossary or the site's words."""
        terms = [f"{term.text} {term.location}" for term in self.read.terms.values()]
        inputs = terms if domain == GLOSSARY_DOMAIN else []
        languages = [language for language in self.languages if language in catalog_languages(self.settings, domain)]
        entries = functools.cache(
            lambda: glossary_entries(self.read.terms.values()) if domain == GLOSSARY_DOMAIN else word_entries()
        )
        self._template(domain, inputs, entries)
        for language in languages:
            key, name = self._key(domain, language, inputs), _name(domain, language.locale)
            if not self._is_as_it_was(name, key):
                updated = update(self._catalog(domain, language), entries(), self.editorial.get(domain, ()))
                self._done(domain, language, key, updated)
                self.after[domain, language.locale] = digest([format_catalog(updated.catalog)])
            else:
                self.after[domain, language.locale] = self.read.digest_of(domain, language.locale)

    def _page(self, page: ReadPage) -> None:
        terms = tuple(self.read.terms)
        inputs = [page.path, self.read.digests[page.path], *terms]
        parsed = functools.cache(page.document)
        found = functools.cache(lambda: hints(parsed(), terms))
        entries = functools.cache(lambda: document_entries(parsed(), terms, found()))
        self._template(page.domain, inputs, entries)
        for language in [language for language in self.languages if language in self.settings.targets]:
            locale = language.locale
            around = [self.after.get((domain, locale), "") for domain in (GLOSSARY_DOMAIN, SITE_DOMAIN)]
            key = self._key(page.domain, language, [*inputs, *around])
            if self._is_as_it_was(_name(page.domain, locale), key):
                continue
            catalog = self._catalog(page.domain, language)
            updated = update(catalog, entries(), self.editorial.get(page.domain, ()))
            document: Document = parsed()
            words, glossary = self._words(language), self._glossary(language)
            own = commented(updated.catalog, document, terms, locale, words, glossary, found())
            self._done(page.domain, language, key, replace(updated, catalog=own))

    # --- what was as it has to be ---

    def _template(self, domain: str, inputs: Sequence[str], entries: Callable[[], tuple[Entry, ...]]) -> None:
        path = self.settings.template_path(domain)
        try:
            on_disk = read_bytes(self.settings.root / path, path).decode()
        except (PolicyError, UnicodeDecodeError):
            on_disk = ""  # it is written anew
        key = digest([code_version(), "template", path, domain, on_disk, *inputs])
        name = _name(domain, "templates")
        if self._is_as_it_was(name, key):
            return
        made = template(path, domain, entries())
        self.templates.append(made)
        if self.cache is not None and on_disk and format_catalog(made) == on_disk:
            self.cache.put(name, key, b"")

    def _key(self, domain: str, language: Language, inputs: Sequence[str]) -> str:
        path = self.settings.catalog_path(domain, language.locale)
        if self._exists(domain, language):
            self.read.catalog_text(domain, language)
        own = self.read.digest_of(domain, language.locale)
        return digest([code_version(), "update", path, domain, own, *inputs])

    def _is_as_it_was(self, name: str, key: str) -> bool:
        return self.cache is not None and self.cache.get(name, key) is not None

    def _done(self, domain: str, language: Language, key: str, updated: Updated) -> None:
        self.catalogs[language][domain] = updated
        is_same = digest([format_catalog(updated.catalog)]) == self.read.digest_of(domain, language.locale)
        if self.cache is not None and is_same and not updated.changes:
            self.cache.put(_name(domain, language.locale), key, b"")

    # --- catalogs ---

    def _exists(self, domain: str, language: Language) -> bool:
        """Whether there is a catalog; one must be, unless the domain is new in a language that has others."""
        path = self.settings.root / self.settings.catalog_path(domain, language.locale)
        return exists(path) or not any(path.parent.glob("*.po"))

    def _catalog(self, domain: str, language: Language) -> Catalog:
        if self._exists(domain, language):
            return self.read.catalog(domain, language)
        return empty_catalog(self.settings.catalog_path(domain, language.locale), domain, language.locale)

    def _after(self, domain: str, language: Language) -> Catalog | None:
        """A glossary or the words as this update leaves them."""
        if language not in catalog_languages(self.settings, domain):
            return None
        updated = self.catalogs[language].get(domain)
        return updated.catalog if updated is not None else self.read.catalog(domain, language)

    @functools.cache  # noqa: B019 - it lives as long as the update
    def _words(self, language: Language) -> Words:
        site = self._after(SITE_DOMAIN, language)
        return SOURCE_WORDS if language.locale == site_words.LANGUAGE or site is None else words_of(site)

    @functools.cache  # noqa: B019
    def _glossary(self, language: Language) -> Catalog | None:
        return self._after(GLOSSARY_DOMAIN, language)


def _name(domain: str, place: str) -> str:
    return f"{place}/{domain}.updated"
