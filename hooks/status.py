"""MkDocs hook: a preview (``mkdocs serve``) has a page ``/status/`` that says what is left to translate."""

from __future__ import annotations

import datetime
import logging
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

import publication
from seihon.cache import project_cache
from seihon.errors import PolicyError
from seihon.files import exists, write_text
from seihon.messages import reader_language
from seihon.render.status import status_page

log = logging.getLogger("mkdocs.hooks.status")


@event_priority(-1000)  # after the i18n plugin, which builds the other languages in this event
def on_post_build(config: MkDocsConfig) -> None:
    """Write the page into a preview, unless it has one of its own at this address; readers of the site get none."""
    path = Path(config.site_dir) / "status" / "index.html"
    if not publication.is_preview() or publication.is_inner_build(config) or exists(path):
        return
    settings = publication.current().site.settings
    today = datetime.datetime.now(datetime.UTC).date()
    from seihon.overview import how_far  # a build that is published does not wait for it

    try:
        found = how_far(settings, project_cache(settings.root), publication.counted)
    except PolicyError as error:
        raise PluginError(error.text(reader_language())) from None
    write_text(path, status_page(found, settings.languages, settings.source, settings.source.code, today), str(path))
    log.info("What is left to translate: /status/")
