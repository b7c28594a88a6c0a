"""MkDocs hook: what a site has beside its pages — search indexes, sitemap, robots.txt, the headers of the host.

Also the security policy in each page, and what the page for unknown addresses shows.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page
from mkdocs.utils import write_file
from mkdocs.utils.templates import TemplateContext

import publication
from seihon import site
from seihon.addresses import page_address
from seihon.render.search import search_index
from seihon.render.security import Inline, UnsafeMarkup, content_security_policy, headers, inline_of
from seihon.render.sitemap import robots, sitemap

#: Where the template wants the policy; a page of another template has no such place.
_PLACE = "<!-- content-security-policy -->"
_inlines: list[Inline] = []


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Ask for the address of the site, without which no citation and no alternate can be absolute."""
    if not config.site_url:
        raise PluginError("mkdocs.yml: site_url is not set; write the address at which the site is published")
    # Ours, written once for all languages, takes its place.
    config.theme.static_templates.discard("sitemap.xml")
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Forget the pages of the last build."""
    if not publication.is_inner_build(config):
        _inlines.clear()


def on_template_context(context: TemplateContext, template_name: str, config: MkDocsConfig) -> TemplateContext:
    """Give the templates that are no pages the words of all languages, and the company's colours."""
    current = publication.current().site
    settings = current.settings
    home = site.home_page(current)
    shown = {
        "words": site.not_found_words(current),
        "homes": {
            language: page_address(settings, home.path, language) if home else "" for language in settings.languages
        },
        "source": settings.source,
        "colors": settings.colors,
    }
    cast(dict[str, object], context)["seihon"] = shown
    return context


@event_priority(-1000)
def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    """Put the policy into the page for unknown addresses."""
    return _secured(output, template_name) if template_name.endswith(".html") else output


@event_priority(-1000)  # after whatever else changes a page
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Put the policy into the page."""
    # What was rendered of the clause tree is most of the page and has no script in it: only what is around it is read.
    return _secured(output, page.file.dest_uri, publication.contents())


def _secured(output: str, name: str, contents: str = "") -> str:
    try:
        inline = inline_of(output.replace(contents, "", 1) if contents else output)
    except UnsafeMarkup as error:
        raise PluginError(f"{name}: {error} needs a policy with unsafe-inline; use a file below hooks/theme/") from None
    _inlines.append(inline)
    policy = content_security_policy(inline)
    # A preview has MkDocs' own script in its pages, added after this.
    meta = "" if publication.is_preview() else f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    return output.replace(_PLACE, meta, 1)


@event_priority(-500)  # after the i18n plugin has built the other languages, before the site takes its place
def on_post_build(config: MkDocsConfig) -> None:
    """Write the files, once for all languages."""
    if publication.is_inner_build(config):
        return
    current = publication.current()
    url = config.site_url or ""
    files = {"sitemap.xml": sitemap(list(site.sitemap_pages(current.site, url)))}
    files["robots.txt"] = robots(f"{url}sitemap.xml")
    files["_headers"] = headers(_inlines)
    for language in current.site.settings.languages:
        files[site.search_file(language)] = search_index(current.search_parts(language))
    for name, contents in files.items():
        write_file(contents.encode(), str(Path(config.site_dir) / name))
