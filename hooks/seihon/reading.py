"""Reading a project: each file once, and parsing no more of it than is asked for.

Where a page is the same as last time its front comes from the cache. What else
is known of files goes by their digests, which are those of what was read.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from seihon.cache import Cache, code_version, digest
from seihon.catalogs.model import Catalog
from seihon.errors import PolicyError
from seihon.files import read_text
from seihon.fronts import Front, PageText, check_fronts, front_of, page_texts, read_front, write_front
from seihon.markdown import parse_document
from seihon.messages import say
from seihon.model import Document, Location, Term
from seihon.project import catalog_text, load_catalog
from seihon.settings import Language, Settings


@dataclass(frozen=True)
class ReadPage:
    """A page as it was read: its text, its front, and the document where it had to be parsed."""

    read: PageText
    front: Front
    parsed: list[Document] = field(default_factory=list)

    @property
    def path(self) -> str:
        """Its file, relative to the root."""
        return self.read.path

    @property
    def domain(self) -> str:
        """The domain of its catalogs."""
        return self.front.document.domain

    def document(self) -> Document:
        """The page with its texts. It is let go of here, so that memory holds the pages at work only."""
        return self.parsed.pop() if self.parsed else _parse(self.read)


def _parse(page: PageText) -> Document:
    return parse_document(page.text, page.path, domain=page.domain)


class Reading:
    """A project being read. Raises :class:`PolicyError` for pages that cannot be.

    ``digests`` has those of all files that were read, by the name they are shown under, ``sizes`` their characters.
    """

    def __init__(self, settings: Settings, cache: Cache | None) -> None:
        self.settings = settings
        self.digests: dict[str, str] = {}
        self.sizes: dict[str, int] = {}
        self._cache = cache
        self.pages = [self._page(page) for page in page_texts(settings, self.text)]
        check_fronts(settings, [page.front for page in self.pages])

    def text(self, path: Path, shown: str) -> str:
        """Read a file; one that was read before must be what it was."""
        text = read_text(path, shown)
        found = digest([text])
        self.sizes[shown] = len(text)
        if self.digests.setdefault(shown, found) != found:
            raise PolicyError(
                Location(shown), say("the file changed while it was at work"), say("run the command again")
            )
        return text

    def _page(self, page: PageText) -> ReadPage:
        key = digest([code_version(), "front", page.path, page.domain, self.digests[page.path]])
        name = f"fronts/{page.path}.json"
        if self._cache is not None and (data := self._cache.get(name, key)) is not None:
            return ReadPage(page, read_front(data, page.path))
        document = _parse(page)
        front = front_of(document)
        if self._cache is not None:
            self._cache.put(name, key, write_front(front))
        return ReadPage(page, front, [document])

    @functools.cached_property
    def terms(self) -> Mapping[str, Term]:
        """The terms that all pages declare."""
        return {term.text: term for page in self.pages for term in page.front.document.metadata.terms}

    def catalog_text(self, domain: str, language: Language) -> None:
        """Read a catalog, whether or not it has to be parsed."""
        catalog_text(self.settings, domain, language, self.text)

    def catalog(self, domain: str, language: Language) -> Catalog:
        """Read and parse a catalog."""
        return load_catalog(self.settings, domain, language, self.text)

    def digest_of(self, domain: str, locale: str) -> str:
        """The digest of a catalog that was read; empty where none was."""
        return self.digests.get(self.settings.catalog_path(domain, locale), "")
