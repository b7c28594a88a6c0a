"""Letters, patterns and lengths by the script of a language (``languages/*/script.py``)."""

from __future__ import annotations

import functools
import re

from seihon.languages import script
from seihon.parity.text import Side


@functools.cache
def letters(language: str) -> re.Pattern[str] | None:
    """A run of letters that only this language has, if it has such."""
    module = script(language)
    return re.compile(module.LETTERS + "+") if module is not None and module.OWN_SCRIPT else None


@functools.cache
def pattern(language: str, name: str) -> re.Pattern[str] | None:
    """The pattern ``name`` of a language's data, compiled."""
    module = script(language)
    return re.compile(getattr(module, name), re.IGNORECASE if name == "DOUBLED" else 0) if module else None


def length(text: str, language: str) -> float:
    """The length of ``text`` in characters of English."""
    module, own = script(language), letters(language)
    density = float(module.DENSITY) if module else 1.0
    return len(text) * density if own is None else len(text) + sum(map(len, own.findall(text))) * (density - 1)


@functools.lru_cache(maxsize=2048)
def size(side: Side) -> float:
    """The length of a text in characters of English."""
    return length(side.words, side.language)
