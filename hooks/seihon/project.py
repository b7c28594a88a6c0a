"""The catalogs of a project: which there are, and reading one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from seihon import words as site_words
from seihon.catalogs.model import Catalog
from seihon.catalogs.po import parse_catalog
from seihon.errors import PolicyError
from seihon.files import exists, read_text
from seihon.messages import say
from seihon.model import SITE_DOMAIN, Location, Status
from seihon.settings import Language, Settings
from seihon.words import Words, words_from


def catalog_languages(settings: Settings, domain: str) -> tuple[Language, ...]:
    """The languages that ``domain`` is translated into; the site's words are written in Japanese."""
    if domain != SITE_DOMAIN:
        return settings.targets
    return tuple(language for language in settings.languages if language.locale != site_words.LANGUAGE)


def load_catalog(
    settings: Settings, domain: str, language: Language, read: Callable[[Path, str], str] = read_text
) -> Catalog:
    """Read one catalog with ``read``; a missing one is a :class:`PolicyError` that says how to make it."""
    return parse_catalog(catalog_text(settings, domain, language, read), settings.catalog_path(domain, language.locale))


def catalog_text(
    settings: Settings, domain: str, language: Language, read: Callable[[Path, str], str] = read_text
) -> str:
    """The text of one catalog, under the rules of :func:`load_catalog`."""
    shown = settings.catalog_path(domain, language.locale)
    path = settings.root / shown
    if not exists(path):
        raise PolicyError(
            Location(shown),
            say("there is no {language} catalog for {policy}", language=language.name, policy=domain),
            say("run seihon init {language}", language=language.code),
        )
    return read(path, shown)


def words_of(catalog: Catalog) -> Words:
    """The site's words as ``catalog``, that of their domain, has them."""
    current = (entry for entry in catalog.live.values() if entry.status is Status.TRANSLATED)
    return words_from({entry.context: entry.string for entry in current})
