"""MkDocs hook, the gate: findings stop the build before anything is written.

In a preview (``mkdocs serve``) they are logged, and the pages show the source
text with a badge where there is no current translation.
"""

from __future__ import annotations

import logging
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer

import publication
from seihon.parity.finding import Severity

log = logging.getLogger("mkdocs.hooks.parity")
_state = {"preview": False, "builds": 0}


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Remember whether this is a preview. (The names of the arguments are MkDocs'.)"""
    _state["preview"] = command == "serve"


def on_pre_build(config: MkDocsConfig) -> None:
    """Check once a build, before MkDocs empties the site; builds of further languages are inside it."""
    _state["builds"] += 1
    if _state["builds"] > 1:
        return
    findings = publication.load(config).findings
    for finding in findings:
        # Below warning: --strict counts warnings, and a warning of ours does not stop a publication.
        level = logging.ERROR if finding.severity is Severity.ERROR else logging.INFO
        if _state["preview"]:
            level = min(level, logging.INFO)
        log.log(level, "%s", finding)
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    if errors and not _state["preview"]:
        raise PluginError(
            f"{errors} findings stop the publication; nothing was written and the old site is unchanged"
        )


def on_post_build(config: MkDocsConfig) -> None:
    """Count the builds that are inside one another."""
    _state["builds"] -= 1


def on_build_error(error: Exception) -> None:
    """Let the next build of a preview start afresh."""
    _state["builds"] = 0


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Reload the preview when a catalog changes."""
    settings = publication.current().source.settings
    server.watch(str(settings.root / settings.locales))
    return server
