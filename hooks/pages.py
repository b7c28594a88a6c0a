"""MkDocs hook: each page is the rendering of its clause tree in the language being built.

Python-Markdown gets nothing to do: what was checked is what is published.
"""

from __future__ import annotations

import functools
import html
import json
from collections.abc import Callable
from pathlib import Path
from typing import cast

from jinja2 import Environment, FileSystemLoader
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.theme import Theme
from mkdocs.utils.templates import TemplateContext

import publication
from seihon import site
from seihon.addresses import file_of, page_address, side_by_side_address
from seihon.errors import PolicyError
from seihon.messages import reader_language
from seihon.render.page import Heading
from seihon.settings import Language
from seihon.site import View

#: The views of the language being built, by the file that MkDocs writes.
_views: dict[str, View] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Spare MkDocs the walk through the 14,000 files of Material, which it makes for every language of the site.

    It lists them to send them; :func:`_leave_out_the_theme_of_others` sends none. The templates are compiled once
    for all languages, anew for each build of a preview.
    """
    if publication.is_inner_build(config) or not config.theme.custom_dir:
        return config
    own = FileSystemLoader(config.theme.custom_dir)
    made: dict[tuple[str, ...], Environment] = {}

    def listed(extensions: object = None, filter_func: Callable[[str], bool] | None = None) -> list[str]:
        return [name for name in own.list_templates() if filter_func is None or filter_func(name)]

    def get_env() -> Environment:
        folders = tuple(dict.fromkeys(config.theme.dirs))  # the i18n plugin adds its own again for each language
        if folders not in made:
            made[folders] = Theme.get_env(config.theme)
            made[folders].list_templates = listed  # type: ignore[method-assign]
        return made[folders]

    config.theme.get_env = get_env  # type: ignore[method-assign]
    return config


@event_priority(-1000)  # after the i18n plugin, which chooses the files of a language
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publish the pages that were checked, all of them and no other, and the two languages side by side."""
    current = publication.current().site
    settings = current.settings
    published = {f"{settings.docs}/{file.src_uri}": file for file in files.documentation_pages()}
    checked = {document.path for document in current.pages}
    if set(published) != checked:
        path = min(set(published) ^ checked)
        which = "was checked and is not published" if path in checked else "is published unchecked"
        raise PluginError(f"{path}: the page {which}; look at exclude_docs and draft_docs in mkdocs.yml")
    _views.clear()
    for document in current.pages:
        file = published[document.path]
        language = _language(file)
        if file.url.removeprefix("./") != page_address(settings, document.path, language):
            raise PluginError(f"{document.path}: MkDocs publishes it at {file.url}; set use_directory_urls: true")
        _views[file.dest_uri] = View(document, language)
        if document.is_policy and language != settings.source:
            pair = File.generated(config, f"{file.src_uri}.pair.md", content="")
            pair.url = side_by_side_address(settings, document.path, language)
            pair.dest_uri = file_of(pair.url)
            # What the i18n plugin gives every file of its own and asks of each when it builds.
            for name in ("locale", "locale_alternate_of", "localization", "alternates", "norm_src_uri"):
                setattr(pair, name, getattr(file, name))
            files.append(pair)
            _views[pair.dest_uri] = View(document, language, paired=True)
    _leave_out_the_theme_of_others(files, config)
    return files


def _leave_out_the_theme_of_others(files: Files, config: MkDocsConfig) -> None:
    """Send the files of this project's theme only: nothing of Material's scripts, styles and fonts is used."""
    own = [Path(folder) for folder in (config.theme.custom_dir, config.docs_dir) if folder]
    for file in list(files):
        path = Path(file.abs_src_path or "")
        if not file.is_documentation_page() and not any(path.is_relative_to(folder) for folder in own):
            files.remove(file)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Set title and description of the page, and leave no Markdown to MkDocs."""
    title, description = site.title_and_description(publication.current().site, _views[page.file.dest_uri])
    # MkDocs' templates print titles and descriptions as they are: they are HTML from here on.
    page.meta = {"title": html.escape(title)}
    if description:
        page.meta["description"] = html.escape(description)
    page.render = functools.partial(_without_markdown, page)  # type: ignore[method-assign]
    return ""


def _without_markdown(page: Page, config: MkDocsConfig, files: Files) -> None:
    """Take the place of ``Page.render``, which makes a parser for each page before it sees that there is no text."""
    page.content = ""


def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> TemplateContext:
    """Give the template the contents, the table of contents and what it shows around them."""
    current, view, url = publication.current(), _views[page.file.dest_uri], config.site_url or ""
    try:
        rendered = current.page(view)
    except PolicyError as error:
        raise PluginError(error.text(reader_language())) from None
    page.content = rendered.contents
    publication.set_contents(rendered.contents)
    page.toc = TableOfContents([_anchor(heading, 2) for heading in rendered.headings])
    frame = site.frame(current.site, view, url)
    data = site.description(current.site, view, url)
    # "<" would end the script in which the data stand.
    shown = {"frame": frame, "linked_data": json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")}
    cast(dict[str, object], context)["seihon"] = shown
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Let go of what is in the page now: the i18n plugin keeps the pages of all languages to the end."""
    page.content, page.toc = "", TableOfContents([])
    return output


def _anchor(heading: Heading, level: int) -> AnchorLink:
    link = AnchorLink(heading.title, heading.id, level)
    link.children = [_anchor(child, level + 1) for child in heading.children]
    return link


def _language(file: File) -> Language:
    code = getattr(file, "locale_alternate_of", "")
    for language in publication.current().site.settings.languages:
        if language.code == code:
            return language
    raise AssertionError(f"MkDocs builds {file.dest_uri} in a language without settings: {code}")
