"""MkDocs hook: build beside the published site and take its place only when all went well.

MkDocs empties ``site_dir`` at the start of a build and the i18n plugin builds
one language after another, so a build that fails or is killed on the way
would leave half a site. A preview has a folder of its own and is left alone.
"""

from __future__ import annotations

import errno
import logging
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

import publication


@dataclass(frozen=True)
class _Staging:
    """A build in progress: where it writes, and whose place that takes."""

    config: MkDocsConfig
    site_dir: str
    target: Path
    folder: Path


_enabled = False
_staging: _Staging | None = None


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Stage what is published."""
    global _enabled, _staging
    _enabled, _staging = command != "serve", None


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Send the outermost build to a new folder beside the site."""
    global _staging
    if _enabled and _staging is None:
        # Beside the folder that a link leads to, so that taking its place is one rename.
        target = Path(os.path.realpath(config.site_dir))
        folder = target.parent / f".{target.name}.new.{os.getpid()}"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _clear_up(target)
            folder.mkdir()
        except OSError as error:
            raise PluginError(f"{target}: nothing can be written beside it ({error.strerror})") from None
        _staging = _Staging(config, config.site_dir, target, folder)
        config.site_dir = str(folder)
    return config


@event_priority(-1000)  # after the i18n plugin, which builds the other languages in this event
def on_post_build(config: MkDocsConfig) -> None:
    """Put the new site in the place of the old one, unless ``--strict`` is about to refuse it."""
    if _staging is None or publication.is_inner_build(config) or (config.strict and _has_warnings()):
        return
    try:
        _replace(_staging.target, _staging.folder)
    except OSError as error:
        raise PluginError(f"{_staging.target}: the new site cannot take its place ({error.strerror})") from None
    config.site_dir = _staging.site_dir


def on_build_error(error: Exception) -> None:
    """Remove what was built; the old site stands. What the system refused is said in one line."""
    if _staging is None:
        return
    shutil.rmtree(_staging.folder, ignore_errors=True)
    _staging.config.site_dir = _staging.site_dir
    if isinstance(error, OSError):
        where = error.filename or _staging.folder
        raise PluginError(f"{where}: {error.strerror or error}; the old site is unchanged") from None


def _has_warnings() -> bool:
    return any(
        bool(handler.get_counts())
        for handler in logging.getLogger("mkdocs").handlers
        if isinstance(handler, utils.CountHandler)
    )


def _set_aside(target: Path) -> Path:
    return target.parent / f".{target.name}.old.seihon"


def _replace(target: Path, folder: Path) -> None:
    """Put ``folder`` in the place of ``target``; hidden files there (``.git``) stay, as MkDocs has it."""
    if not target.exists():
        os.rename(folder, target)
        return
    shutil.copymode(target, folder)
    old = _set_aside(target)
    try:
        os.rename(target, old)
    except OSError as error:
        if error.errno not in (errno.EBUSY, errno.EXDEV):
            raise
        # A mount point cannot be renamed: what is in it changes place instead.
        utils.clean_directory(str(target))
        shutil.copytree(folder, target, dirs_exist_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        return
    try:
        _move_hidden(old, folder)
        os.rename(folder, target)
    except OSError:
        _move_hidden(folder, old)
        os.rename(old, target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _move_hidden(source: Path, target: Path) -> None:
    for path in sorted(source.glob(".*")):
        if not (target / path.name).exists():
            os.rename(path, target / path.name)


def _clear_up(target: Path) -> None:
    """Mend what killed builds left: the old site set aside, folders of processes that are gone."""
    old = _set_aside(target)
    for folder in target.parent.glob(f".{target.name}.new.*"):
        number = re.search(r"\d+$", folder.name)
        if number is not None and not _is_running(int(number[0])):
            if old.exists() and not target.exists():
                _move_hidden(folder, old)
            shutil.rmtree(folder, ignore_errors=True)
    if old.exists() and not target.exists():
        os.rename(old, target)
    elif old.exists():
        _move_hidden(old, target)
        shutil.rmtree(old, ignore_errors=True)


def _is_running(process: int) -> bool:
    if process == os.getpid():
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
