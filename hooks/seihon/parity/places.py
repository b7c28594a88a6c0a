"""Countries and languages named in a text, as codes, whatever its language calls them (CLDR through Babel)."""

from __future__ import annotations

import functools

from ahocorasick_rs import AhoCorasick, MatchKind
from babel import Locale
from babel.core import UnknownLocaleError

from seihon.parity.clues import LATIN_WORD, plain

#: The words of a name → what it names, as a code that no other clue has.
_Names = dict[tuple[str, ...], str]


@functools.cache
def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


def _names(language: str) -> dict[str, str]:
    """The names of countries and languages, with their codes; regions of the world have numbers and are left out."""
    locale = _locale(language)
    if locale is None:
        return {}
    named = (*locale.territories.items(), *locale.languages.items())
    return {name: "@" + code for code, name in reversed(named) if code.isalpha() and len(code) < 4 and "(" not in name}


@functools.cache
def _latin(language: str) -> tuple[_Names, dict[str, int]]:
    """Names by their words, and how many words the longest name has that begins with a word."""
    names: _Names = {}
    longest: dict[str, int] = {}
    for name, code in _names(language).items():
        words = tuple(map(plain, LATIN_WORD.findall(name)))
        if words and len("".join(words)) > 2:
            names.setdefault(words, code)
            longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return names, longest


@functools.cache
def _unspaced(language: str) -> tuple[AhoCorasick, list[str]]:
    """What finds the names in a text without spaces, the longest first at each place; and their codes."""
    names = {name: code for name, code in _names(language).items() if len(name) > 1}
    return AhoCorasick(list(names), MatchKind.LeftmostLongest), list(names.values())


def places(text: str, language: str) -> list[tuple[int, str]]:
    """Where ``text`` names a country or a language, with its code."""
    if language == "ja":
        finder, codes = _unspaced(language)
        return [(start, codes[name]) for name, start, _ in finder.find_matches_as_indexes(text)]
    names, longest = _latin(language)
    if not longest:
        return []
    words = [(match.start(), plain(match[0])) for match in LATIN_WORD.finditer(text)]
    found = []
    for at, (start, word) in enumerate(words):
        if word not in longest:
            continue
        for length in range(longest[word], 0, -1):
            code = names.get(tuple(other for _, other in words[at : at + length]))
            if code:
                found.append((start, code))
                break
    return found
