"""What the rules need to know of a language, as data: one package a language.

``values`` is about numerals, units, dates; ``meaning`` about duties,
negation, connectives, exceptions, quantifiers; ``script`` about letters,
brackets, sentences and words of grammar; ``enumeration`` about what joins
items; ``bounds`` about at least and at most, before and after; ``qualifiers``
about only, at any time, all of the following; ``opposites`` about first and
last, inside and outside; ``lexicon`` has the words of some thousand ideas, by
which texts, sentences and the places in them are compared. A language without
a package gets the rules that need none; adding one is adding a folder here.
"""

from __future__ import annotations

import functools
import importlib
import importlib.util
from types import ModuleType


@functools.cache
def values(language: str) -> ModuleType | None:
    """The module ``languages.<language>.values`` for a code such as ``es`` or ``es_MX``, if there is one."""
    return _module(language, "values")


@functools.cache
def meaning(language: str) -> ModuleType | None:
    """The module ``languages.<language>.meaning``, if there is one."""
    return _module(language, "meaning")


@functools.cache
def script(language: str) -> ModuleType | None:
    """The module ``languages.<language>.script``, if there is one."""
    return _module(language, "script")


@functools.cache
def enumeration(language: str) -> ModuleType | None:
    """The module ``languages.<language>.enumeration``, if there is one."""
    return _module(language, "enumeration")


@functools.cache
def bounds(language: str) -> ModuleType | None:
    """The module ``languages.<language>.bounds``, if there is one."""
    return _module(language, "bounds")


@functools.cache
def lexicon(language: str) -> ModuleType | None:
    """The module ``languages.<language>.lexicon``, if there is one."""
    return _module(language, "lexicon")


@functools.cache
def qualifiers(language: str) -> ModuleType | None:
    """The module ``languages.<language>.qualifiers``, if there is one."""
    return _module(language, "qualifiers")


@functools.cache
def opposites(language: str) -> ModuleType | None:
    """The module ``languages.<language>.opposites``, if there is one."""
    return _module(language, "opposites")


def _module(language: str, name: str) -> ModuleType | None:
    code = language.replace("-", "_").partition("_")[0].lower()
    path = f"seihon.languages.{code}"
    if not code.isalpha() or importlib.util.find_spec(path) is None:
        return None
    if importlib.util.find_spec(f"{path}.{name}") is None:
        return None
    return importlib.import_module(f"{path}.{name}")
