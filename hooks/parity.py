"""MkDocs hook, the gate: findings stop the build before anything is written.

In a preview (``mkdocs serve``, ``seihon preview``) they are logged, and the
pages show the source text with a badge where there is no current translation.
"""

from __future__ import annotations

import logging
import os
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer

import publication
from seihon.messages import counted, reader_language
from seihon.parity.finding import Severity

log = logging.getLogger("mkdocs.hooks.parity")
_config: MkDocsConfig | None = None


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether this is a preview; refuse to publish pages that nobody rendered anew."""
    # seihon preview builds into a folder of its own, to be looked at and not to be published.
    publication.set_preview(command == "serve" or "SEIHON_PREVIEW" in os.environ)
    if dirty and not publication.is_preview():
        raise PluginError("a dirty build publishes pages that were not checked; build without --dirty")


def on_pre_build(config: MkDocsConfig) -> None:
    """Check once a build, before MkDocs empties the site."""
    global _config
    if publication.is_inner_build(config):
        return
    _config = config
    findings = publication.load(config).findings
    for finding in findings:
        # Below warning: --strict counts warnings, and a warning of ours does not stop a publication.
        level = logging.ERROR if finding.severity is Severity.ERROR else logging.INFO
        log.log(logging.INFO if publication.is_preview() else level, "%s", finding.text(reader_language()))
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    if errors and not publication.is_preview():
        stop = counted(
            errors,
            "{n} finding stops the publication; nothing was written and the old site is unchanged",
            "{n} findings stop the publication; nothing was written and the old site is unchanged",
        )
        raise PluginError(stop.text(reader_language()))


def on_build_error(error: Exception) -> None:
    """Let the next build of a preview start afresh."""
    if _config is not None:
        publication.forget_inner_builds(_config)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Reload the preview when a catalog changes."""
    settings = publication.current().site.settings
    server.watch(str(settings.root / settings.locales))
    return server
