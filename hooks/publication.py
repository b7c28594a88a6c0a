"""What the hooks share: the publication of the build in progress. No hook itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from seihon.cache import is_code_as_it_was, project_cache
from seihon.errors import PolicyError
from seihon.messages import reader_language
from seihon.proofs import Proofs, proof
from seihon.settings import load_settings

if TYPE_CHECKING:
    from seihon.overview import Known

_current: Proofs | None = None
#: What was counted for the page of the status: a hook is loaded anew for each build of a preview, this module is not.
counted: Known = {}
_contents = ""
_preview = False
_clean_directory = utils.clean_directory


def load(config: MkDocsConfig) -> Proofs:
    """Check pages and catalogs and render them anew; what cannot be read stops the build with one line."""
    global _current
    try:
        settings = load_settings(Path(config.config_file_path).resolve())
        companies = {language.locale: _company(config, language.code) for language in settings.languages}
        # What an old process makes must not be kept as the work of the new code.
        cache = project_cache(settings.root) if not _preview or is_code_as_it_was() else None
        _current = proof(settings, cache, companies, is_preview=_preview)
    except PolicyError as error:
        raise PluginError(error.text(reader_language())) from None
    return _current


def _company(config: MkDocsConfig, code: str) -> str:
    """The name of the site in a language; the i18n plugin lets each have its own."""
    plugin = config.plugins.get("i18n")
    own = (language.site_name for language in plugin.config.languages if language.locale == code) if plugin else ()
    common = plugin.original_configs.get("site_name") if plugin else None
    return str(next(filter(None, own), common or config.site_name))


def current() -> Proofs:
    """The publication that :func:`load` read at the start of this build."""
    if _current is None:
        raise PluginError("hooks/pages.py needs hooks/parity.py; list both under hooks: in mkdocs.yml")
    return _current


def set_contents(contents: str) -> None:
    """Remember what was rendered for the page that MkDocs builds."""
    global _contents
    _contents = contents


def contents() -> str:
    """What was rendered for the page that MkDocs builds."""
    return _contents


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
