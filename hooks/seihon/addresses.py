"""Addresses of the published pages: one scheme, the same ids in every language.

An address is relative to the top of the site and ends in ``/``, empty for the
home page of the language that binds: ``personal-data/``, ``es/personal-data/``,
and ``es/personal-data/ja-es/`` for the two languages side by side. The scheme
is that of mkdocs-static-i18n, whose default language stands at the top.
"""

from __future__ import annotations

import functools
from pathlib import PurePosixPath
from urllib.parse import quote

from seihon.settings import Language, Settings


def page_address(settings: Settings, path: str, language: Language) -> str:
    """The address of the page whose file is ``path`` (relative to the root), in ``language``."""
    prefix = "" if language == settings.source else f"{language.code}/"
    return prefix + _in_one_language(str(settings.docs), path)


@functools.lru_cache(maxsize=8192)  # every page links to itself in all languages, and a list to all pages
def _in_one_language(docs: str, path: str) -> str:
    page = PurePosixPath(path).relative_to(docs).with_suffix("")
    if page.name.lower() in ("index", "readme"):
        page = page.parent
    return "" if str(page) == "." else f"{quote(str(page))}/"


def side_by_side_address(settings: Settings, path: str, language: Language) -> str:
    """The address of the page that has the binding text and the translation into ``language``."""
    return f"{page_address(settings, path, language)}{settings.source.code}-{language.code}/"


def file_of(address: str) -> str:
    """The file that holds the page at ``address``, relative to the top of the site."""
    return f"{address}index.html"


def relative(address: str, start: str) -> str:
    """A link to the page at ``address`` from the page at ``start``.

    It names the file, so that it also works from a folder on a disk
    (``file://``), where nobody looks for an ``index.html``.
    """
    parts, own = file_of(address).split("/"), start.split("/")[:-1]
    same = 0
    while same < len(own) and same < len(parts) - 1 and own[same] == parts[same]:
        same += 1
    return "../" * (len(own) - same) + "/".join(parts[same:])
