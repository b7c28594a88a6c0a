"""What the hooks share: the publication of the build in progress. No hook itself."""

from __future__ import annotations

from pathlib import Path

from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from seihon import pipeline
from seihon.cache import findings_cache
from seihon.errors import PolicyError
from seihon.pipeline import Publication
from seihon.settings import load_settings

_current: Publication | None = None
_preview = False
_clean_directory = utils.clean_directory


def load(config: MkDocsConfig) -> Publication:
    """Read pages and catalogs anew; what cannot be read stops the build with one line."""
    global _current
    try:
        settings = load_settings(Path(config.config_file_path).resolve())
        _current = pipeline.load(settings, findings_cache(settings.root))
    except PolicyError as error:
        raise PluginError(str(error)) from None
    return _current


def current() -> Publication:
    """The publication that :func:`load` read at the start of this build."""
    if _current is None:
        raise PluginError("hooks/pages.py needs hooks/parity.py; list both under hooks: in mkdocs.yml")
    return _current


def set_preview(preview: bool) -> None:
    """Remember whether MkDocs was started to show pages (``mkdocs serve``) or to publish them."""
    global _preview
    _preview = preview


def is_preview() -> bool:
    """Whether pages are shown to their makers only."""
    return _preview


def is_inner_build(config: MkDocsConfig) -> bool:
    """Whether the i18n plugin is building a further language inside the build that MkDocs started."""
    return bool(getattr(config.plugins.get("i18n"), "building", False))


def forget_inner_builds(config: MkDocsConfig) -> None:
    """After a failed build, put back what the i18n plugin changed and would only have put back at its end.

    Without this the next build of a preview has one language, in a folder that is never emptied.
    """
    plugin = config.plugins.get("i18n")
    if plugin is not None:
        plugin.building = False
        plugin.current_language = None
    utils.clean_directory = _clean_directory
