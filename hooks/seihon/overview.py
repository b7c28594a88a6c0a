"""How far the translations are, again and again while people work: what stayed the same is not counted again."""

from __future__ import annotations

import functools
from collections.abc import MutableMapping

from seihon.cache import Cache, digest
from seihon.catalogs.model import Entry
from seihon.catalogs.template import document_entries, glossary_entries, word_entries
from seihon.history.git import line_dates
from seihon.history.progress import Progress, progress
from seihon.model import GLOSSARY_DOMAIN, SITE_DOMAIN, Document
from seihon.project import catalog_languages
from seihon.reading import Reading, ReadPage
from seihon.settings import Settings

#: What was counted before, by domain and locale, with a digest of what it was counted from.
Known = MutableMapping[tuple[str, str], tuple[str, Progress]]


def how_far(settings: Settings, cache: Cache | None, known: Known) -> list[Progress]:
    """The progress of every domain in every language. Raises :class:`PolicyError`.

    ``known`` is filled, and used the next time. What has stale texts is always
    counted: since when they are, Git knows, and that changes without a file.
    """
    read = Reading(settings, cache)
    dates = line_dates(settings.root)
    terms = tuple(read.terms)
    found = []
    pages: list[tuple[str, ReadPage | None]] = [(page.domain, page) for page in read.pages]
    for domain, page in (*pages, (GLOSSARY_DOMAIN, None), (SITE_DOMAIN, None)):

        @functools.cache
        def counted(domain: str = domain, page: ReadPage | None = page) -> tuple[tuple[Entry, ...], Document | None]:
            """What there is to translate of a domain, and its page."""
            if page is not None:
                document = page.document()
                return document_entries(document, terms), document
            return (word_entries() if domain == SITE_DOMAIN else glossary_entries(read.terms.values())), None

        for language in catalog_languages(settings, domain):
            locale = language.locale
            read.catalog_text(domain, language)
            own = [read.digests[page.path]] if page is not None else [str(term) for term in read.terms.values()]
            key = digest([settings.source.locale, read.digest_of(domain, locale), *own, *terms])
            was, before = known.get((domain, locale), ("", None))
            if before is None or was != key or before.oldest is not None:
                entries, document = counted()
                locales = (settings.source.locale, locale)
                before = progress(domain, entries, read.catalog(domain, language), locales, document, dates)
                known[domain, locale] = key, before
            found.append(before)
    return found
