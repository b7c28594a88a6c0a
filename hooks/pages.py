"""MkDocs hook: each page is the rendering of its clause tree in the language being built.

Python-Markdown gets nothing to do: what was checked is what is published.
"""

from __future__ import annotations

import html

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import get_relative_url

import publication
from seihon.model import Document
from seihon.pipeline import page_target
from seihon.render.html import Heading, PolicyEntry, RenderedPage, Surroundings, render_page
from seihon.settings import Language

_rendered: dict[str, RenderedPage] = {}


@event_priority(-1000)  # after the i18n plugin, which chooses the files of a language
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Make sure that MkDocs publishes the pages that were checked: all of them and no other."""
    source = publication.current().source
    published = {str(source.settings.docs / file.src_uri) for file in files.documentation_pages()}
    checked = {document.path for document in source.documents}
    if published != checked:
        path = min(published ^ checked)
        which = "was checked and is not published" if path in checked else "is published unchecked"
        raise PluginError(f"{path}: the page {which}; look at exclude_docs and draft_docs in mkdocs.yml")
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Render the page, set its title and description, and leave no Markdown to MkDocs."""
    rendered = _render(page, files)
    # MkDocs' templates print titles and descriptions as they are: they are HTML from here on.
    page.meta = {"title": html.escape(rendered.title)}
    if rendered.description:
        page.meta["description"] = html.escape(rendered.description)
    page.update_date = _date(page)
    _rendered[page.file.dest_uri] = rendered
    return ""


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give MkDocs the contents and the table of contents."""
    rendered = _rendered.pop(page.file.dest_uri)
    # Clauses are of level 2: Material takes a single entry of level 1 for the title and skips it.
    page.toc = TableOfContents([_anchor(heading, 2) for heading in rendered.headings])
    return rendered.contents


def _anchor(heading: Heading, level: int) -> AnchorLink:
    link = AnchorLink(heading.title, heading.id, level)
    link.children = [_anchor(child, level + 1) for child in heading.children]
    return link


def _path(page: Page) -> str:
    settings = publication.current().source.settings
    return str(settings.docs / page.file.src_uri)


def _date(page: Page) -> str:
    """The day of the text, for the sitemap: never the day of the build."""
    documents = publication.current().source.documents
    own = publication.current().source.document(_path(page))
    dates = [
        document.metadata.date
        for document in ([own] if own and own.metadata.date else documents)
        if document.metadata.date is not None
    ]
    return max(dates).isoformat() if dates else "1970-01-01"


def _render(page: Page, files: Files) -> RenderedPage:
    current = publication.current()
    settings = current.source.settings
    path = _path(page)
    language = _language(page)
    document = current.editions[path, language.locale]

    def link(href: str) -> str:
        target = page_target(document, href)
        if target is None:
            return href
        path, anchor = target
        address = _url(path, language, page, files)
        return f"{address}#{anchor}" if anchor else address

    def policy(own: Document) -> PolicyEntry:
        urls = tuple((other, _url(own.path, other, page, files)) for other in settings.languages)
        return PolicyEntry(current.editions[own.path, language.locale], urls)

    listed = [own for own in current.source.documents if own.is_policy]
    surroundings = Surroundings(
        language=language,
        source=settings.source,
        words=current.words[language.locale],
        link=link,
        original="" if language == settings.source else _url(path, settings.source, page, files),
        policies=tuple(policy(own) for own in listed) if document.metadata.list_policies else (),
    )
    return render_page(document, surroundings)


def _language(page: Page) -> Language:
    code = getattr(page.file, "locale_alternate_of", "")
    for language in publication.current().source.settings.languages:
        if language.code == code:
            return language
    raise AssertionError(f"MkDocs builds {page.file.dest_uri} in a language without settings: {code}")


def _url(path: str, language: Language, page: Page, files: Files) -> str:
    """The address of a page in a language, seen from ``page``."""
    settings = publication.current().source.settings
    inner = str(path).removeprefix(f"{settings.docs}/")
    file = files.get_file_from_path(inner)
    if file is None:
        raise AssertionError(f"MkDocs does not build {path}")
    # The plugin puts every language but the default below its code.
    url = file.url
    own = _language(page)
    if own != settings.source:
        url = url.removeprefix(f"{own.code}/")
    if language != settings.source:
        url = f"{language.code}/{'' if url == './' else url}"
    return get_relative_url(url or "./", page.url)
