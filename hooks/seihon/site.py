"""The site as a whole: its views, how they are linked, and what stands around a text.

Pure functions from a :class:`Site` to what the MkDocs hooks hand to templates
and write beside the pages.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from seihon.addresses import page_address, relative, side_by_side_address
from seihon.fronts import page_target
from seihon.model import Document
from seihon.numbering import citations
from seihon.render.html import render_page
from seihon.render.metadata import Alternate, linked_data, linked_data_of_pair
from seihon.render.page import PolicyEntry, RenderedPage, Surroundings
from seihon.render.search import search_page
from seihon.render.side_by_side import render_side_by_side
from seihon.render.sitemap import SitemapPage
from seihon.settings import Language, Settings
from seihon.words import Words


@dataclass(frozen=True)
class Site:
    """What all pages of a site share.

    ``companies`` says by locale whose site it is, ``words`` has the site's words.
    ``fronts`` are the pages by path and locale, those of the language that
    binds in their order: title, description and metadata; what texts they
    have is not asked for.
    """

    settings: Settings
    companies: Mapping[str, str]
    words: Mapping[str, Words]
    fronts: Mapping[tuple[str, str], Document]

    @functools.cached_property
    def pages(self) -> tuple[Document, ...]:
        """The pages in the language that binds."""
        source = self.settings.source.locale
        return tuple(front for (_, locale), front in self.fronts.items() if locale == source)


@dataclass(frozen=True, slots=True)
class View:
    """A page of the site: one of its ``pages`` in a language, or ``paired`` with the language that binds."""

    document: Document
    language: Language
    paired: bool = False


@dataclass(frozen=True, slots=True)
class Switch:
    """A link to the same page in another language; ``url`` is relative, ``current`` marks the page's own."""

    language: Language
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What a template shows around a text.

    ``switches`` leads to the same page in each language, ``hreflangs`` has the
    absolute addresses of them by BCP 47 tag, with ``x-default``. ``top`` is
    the top of the site and ``home`` its home page in the page's language,
    both seen from the page. ``index`` is the search index, from the top.
    """

    language: Language
    words: Words
    switches: tuple[Switch, ...]
    hreflangs: tuple[tuple[str, str], ...]
    url: str
    home: str
    top: str
    index: str
    status: str


def views(settings: Settings, page: Document) -> Iterator[View]:
    """Every view of ``page``."""
    for language in settings.languages:
        yield View(page, language)
    for language in settings.targets if page.is_policy else ():
        yield View(page, language, paired=True)


def address(settings: Settings, view: View) -> str:
    """The address of ``view`` from the top of the site."""
    if view.paired:
        return side_by_side_address(settings, view.document.path, view.language)
    return page_address(settings, view.document.path, view.language)


@dataclass(frozen=True, slots=True)
class Edition:
    """A document in one language with all its texts, and how its anchors are cited there."""

    document: Document
    cited: Mapping[str, str]


def edition(document: Document, words: Words) -> Edition:
    """``document`` as an edition in the language of ``words``."""
    return Edition(document, citations(document, words))


def render(site: Site, view: View, editions: Mapping[str, Edition]) -> RenderedPage:
    """Render ``view`` of the page whose ``editions`` are given by locale."""
    settings, language = site.settings, view.language
    path, start = view.document.path, address(settings, view)
    own = editions[language.locale]

    def text(path: str, language: Language) -> str:
        return relative(page_address(settings, path, language), start)

    def link(href: str) -> str:
        target = page_target(view.document, href)
        if target is None:
            return href
        path, anchor = target
        return f"{text(path, language)}#{anchor}" if anchor else text(path, language)

    def policy(page: Document) -> PolicyEntry:
        urls = tuple((other, text(page.path, other)) for other in settings.languages)
        return PolicyEntry(site.fronts[page.path, language.locale], urls)

    around = Surroundings(
        company=site.companies[language.locale],
        language=language,
        source=settings.source,
        words=site.words[language.locale],
        link=link,
        texts=tuple((other, text(path, other)) for other in settings.languages),
        pairs=tuple(
            (other, relative(side_by_side_address(settings, path, other), start)) for other in settings.targets
        ),
        policies=tuple(policy(page) for page in site.pages if page.is_policy)
        if view.document.metadata.list_policies
        else (),
    )
    if not view.paired:
        return render_page(own.document, around, own.cited)
    original = editions[settings.source.locale]
    words = site.words[settings.source.locale]
    return render_side_by_side(original.document, own.document, around, words, (original.cited, own.cited))


def title_and_description(site: Site, view: View) -> tuple[str, str]:
    """Title and description of ``view``, as plain text; a page may have no description."""
    front = site.fronts[view.document.path, view.language.locale]
    title = front.title.plain()
    if view.paired:
        title = site.words[view.language.locale].format("side-by-side-title", title=title)
    description = front.metadata.description
    return title, description.plain() if description is not None else ""


def alternates(site: Site, view: View, site_url: str) -> tuple[Alternate, ...]:
    """The text of ``view`` in every language, with absolute addresses."""
    settings, path = site.settings, view.document.path
    return tuple(
        Alternate(
            language,
            site_url + page_address(settings, path, language),
            site.fronts[path, language.locale].title.plain(),
        )
        for language in settings.languages
    )


def description(site: Site, view: View, site_url: str) -> dict[str, Any]:
    """The schema.org description of ``view``."""
    source = site.settings.source
    editions = alternates(site, view, site_url)
    own = next(edition for edition in editions if edition.language == view.language)
    document = site.fronts[view.document.path, view.language.locale]
    if not view.paired:
        return linked_data(document, own, editions, source, site.companies[view.language.locale])
    title = site.words[view.language.locale].format("side-by-side-title", title=own.title)
    pair = [edition for edition in editions if edition.language in (source, view.language)]
    url = site_url + address(site.settings, view)
    return linked_data_of_pair(url, title, pair, site.companies[view.language.locale])


def frame(site: Site, view: View, site_url: str) -> Frame:
    """What stands around ``view``; ``site_url`` ends in ``/``."""
    settings, language = site.settings, view.language
    start = address(settings, view)
    words = site.words[language.locale]
    switches = tuple(
        Switch(
            other,
            relative(address(settings, View(view.document, other, _pairs(settings, view, other))), start),
            other == language,
        )
        for other in settings.languages
    )
    editions = [(other, page_address(settings, view.document.path, other)) for other in settings.languages]
    hreflangs = [(other.tag, site_url + own) for other, own in editions]
    home = home_page(site)
    metadata = view.document.metadata
    status = " · ".join(
        filter(
            None,
            (
                words.format("version", version=metadata.version) if view.document.is_policy else "",
                words["draft-mark"] if metadata.draft else "",
            ),
        )
    )
    return Frame(
        language=language,
        words=words,
        switches=switches,
        hreflangs=(*hreflangs, ("x-default", hreflangs[0][1])) if not view.paired and len(hreflangs) > 1 else (),
        url=site_url + start,
        home=relative(page_address(settings, (home or view.document).path, language), start),
        top="../" * start.count("/"),
        index=search_file(language),
        status=status,
    )


def home_page(site: Site) -> Document | None:
    """The page that lists the policies, if there is one."""
    return next((page for page in site.pages if page.metadata.list_policies), None)


def _pairs(settings: Settings, view: View, other: Language) -> bool:
    """Whether the language switch of ``view`` stays side by side: yes from one translation to another."""
    return view.paired and other != settings.source


def search_file(language: Language) -> str:
    """The file of the search index of ``language``, from the top of the site."""
    return f"search/{language.tag}.js"


def search_part(site: Site, view: View, own: Edition) -> str:
    """What the search index of its language has of ``view``, as :func:`~seihon.render.search.search_index` takes it."""
    return search_page(own.document, address(site.settings, view), own.cited)


def sitemap_pages(site: Site, site_url: str) -> Iterator[SitemapPage]:
    """Every page with its languages; a page without a date of its own has that of the newest text."""
    settings = site.settings
    newest = max((date for document in site.pages if (date := document.metadata.date)), default=None)
    for document in site.pages:
        modified: datetime.date | None = document.metadata.date or newest
        texts = [(other.tag, site_url + page_address(settings, document.path, other)) for other in settings.languages]
        yield SitemapPage(tuple(texts), modified)
        for language in settings.targets if document.is_policy else ():
            pair = side_by_side_address(settings, document.path, language)
            yield SitemapPage(((language.tag, site_url + pair),), modified)


def not_found_words(site: Site) -> Mapping[Language, Words]:
    """The words for the page of addresses that do not exist: all languages on one page."""
    return {language: site.words[language.locale] for language in site.settings.languages}
