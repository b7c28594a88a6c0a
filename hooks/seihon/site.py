"""The site as a whole: its views, how they are linked, and what stands around a text.

Pure functions from a :class:`~seihon.pipeline.Publication` to what the MkDocs
hooks hand to templates and write beside the pages.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from seihon.addresses import page_address, relative, side_by_side_address
from seihon.model import Document
from seihon.pipeline import Publication, page_target
from seihon.render.html import render_page
from seihon.render.metadata import Alternate, linked_data, linked_data_of_pair
from seihon.render.page import PolicyEntry, RenderedPage, Surroundings
from seihon.render.search import search_index
from seihon.render.side_by_side import render_side_by_side
from seihon.render.sitemap import SitemapPage
from seihon.settings import Language
from seihon.words import Words


@dataclass(frozen=True, slots=True)
class View:
    """A page of the site: a document of the source in a language, or ``paired`` with the language that binds."""

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


def address(publication: Publication, view: View) -> str:
    """The address of ``view`` from the top of the site."""
    settings = publication.source.settings
    if view.paired:
        return side_by_side_address(settings, view.document.path, view.language)
    return page_address(settings, view.document.path, view.language)


def render(publication: Publication, view: View, company: str) -> RenderedPage:
    """Render ``view``; ``company`` is whose site it is."""
    settings, language = publication.source.settings, view.language
    path, start = view.document.path, address(publication, view)
    document = publication.editions[path, language.locale]

    def text(path: str, language: Language) -> str:
        return relative(page_address(settings, path, language), start)

    def link(href: str) -> str:
        target = page_target(document, href)
        if target is None:
            return href
        path, anchor = target
        return f"{text(path, language)}#{anchor}" if anchor else text(path, language)

    def policy(own: Document) -> PolicyEntry:
        urls = tuple((other, text(own.path, other)) for other in settings.languages)
        return PolicyEntry(publication.editions[own.path, language.locale], urls)

    policies = [own for own in publication.source.documents if own.is_policy]
    around = Surroundings(
        company=company,
        language=language,
        source=settings.source,
        words=publication.words[language.locale],
        link=link,
        texts=tuple((other, text(path, other)) for other in settings.languages),
        pairs=tuple(
            (other, relative(side_by_side_address(settings, path, other), start)) for other in settings.targets
        ),
        policies=tuple(map(policy, policies)) if document.metadata.list_policies else (),
    )
    if not view.paired:
        return render_page(document, around)
    words = publication.words[settings.source.locale]
    return render_side_by_side(publication.editions[path, settings.source.locale], document, around, words)


def alternates(publication: Publication, view: View, site_url: str) -> tuple[Alternate, ...]:
    """The text of ``view`` in every language, with absolute addresses."""
    settings, path = publication.source.settings, view.document.path
    return tuple(
        Alternate(
            language,
            site_url + page_address(settings, path, language),
            publication.editions[path, language.locale].title.plain(),
        )
        for language in settings.languages
    )


def description(publication: Publication, view: View, site_url: str, company: str) -> dict[str, Any]:
    """The schema.org description of ``view``."""
    source = publication.source.settings.source
    editions = alternates(publication, view, site_url)
    own = next(edition for edition in editions if edition.language == view.language)
    document = publication.editions[view.document.path, view.language.locale]
    if not view.paired:
        return linked_data(document, own, editions, source, company)
    title = publication.words[view.language.locale].format("side-by-side-title", title=own.title)
    pair = [edition for edition in editions if edition.language in (source, view.language)]
    return linked_data_of_pair(site_url + address(publication, view), title, pair, company)


def frame(publication: Publication, view: View, site_url: str) -> Frame:
    """What stands around ``view``; ``site_url`` ends in ``/``."""
    settings, language = publication.source.settings, view.language
    start = address(publication, view)
    words = publication.words[language.locale]
    switches = tuple(
        Switch(
            other,
            relative(address(publication, View(view.document, other, _pairs(publication, view, other))), start),
            other == language,
        )
        for other in settings.languages
    )
    editions = [(other, page_address(settings, view.document.path, other)) for other in settings.languages]
    hreflangs = [(other.tag, site_url + own) for other, own in editions]
    home = next((document for document in publication.source.documents if document.metadata.list_policies), None)
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


def _pairs(publication: Publication, view: View, other: Language) -> bool:
    """Whether the language switch of ``view`` stays side by side: yes from one translation to another."""
    return view.paired and other != publication.source.settings.source


def search_file(language: Language) -> str:
    """The file of the search index of ``language``, from the top of the site."""
    return f"search/{language.tag}.js"


def search_files(publication: Publication) -> Iterator[tuple[str, str]]:
    """The search indexes: (file, contents), one a language, of that language's texts only."""
    settings = publication.source.settings
    for language in settings.languages:
        documents = [
            (publication.editions[document.path, language.locale], page_address(settings, document.path, language))
            for document in publication.source.documents
        ]
        yield search_file(language), search_index(documents, publication.words[language.locale])


def sitemap_pages(publication: Publication, site_url: str) -> Iterator[SitemapPage]:
    """Every page with its languages; a page without a date of its own has that of the newest text."""
    settings = publication.source.settings
    newest = max((date for document in publication.source.documents if (date := document.metadata.date)), default=None)
    for document in publication.source.documents:
        modified: datetime.date | None = document.metadata.date or newest
        texts = [(other.tag, site_url + page_address(settings, document.path, other)) for other in settings.languages]
        yield SitemapPage(tuple(texts), modified)
        for language in settings.targets if document.is_policy else ():
            pair = side_by_side_address(settings, document.path, language)
            yield SitemapPage(((language.tag, site_url + pair),), modified)


def not_found_words(publication: Publication) -> Mapping[Language, Words]:
    """The words for the page of addresses that do not exist: all languages on one page."""
    return {language: publication.words[language.locale] for language in publication.source.settings.languages}
