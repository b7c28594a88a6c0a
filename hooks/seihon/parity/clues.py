"""What a text speaks of, roughly: very common ideas, loanwords, names, numbers.

Two texts that translate each other share most of these clues; the texts of
two clauses do not. Ideas come from the word lists of ``seihon.languages``;
loanwords in katakana are compared with Latin-script words by their consonants.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator

from babel import Locale
from babel.core import UnknownLocaleError

from seihon.languages import script

LATIN_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9]*")
KATAKANA = re.compile(r"[ァ-ヴー]{2,}")

_ROWS = {
    "k": "カキクケコ", "g": "ガギグゲゴ", "s": "サシスセソザズゼゾ", "j": "ジヂ", "t": "タツテトッ", "c": "チ",
    "d": "ダヅデド", "n": "ナニヌネノン", "f": "フ", "b": "バビブベボヴ", "p": "パピプペポ", "m": "マミムメモ",
    "r": "ラリルレロ",
}  # fmt: skip
_CONSONANT = {ord(kana): letter for letter, row in _ROWS.items() for kana in row if kana != "ッ"}
_SPELLINGS = [
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("tion|cion|sion", "sn"), ("ph", "f"), ("tch|ch|ture", "c"), ("sh|th", "s"), ("ck|qu|q", "k"),
        ("x", "ks"), ("c(?=[eiy])|ç|z", "s"), ("c", "k"), ("g(?=[eiy])", "j"), ("gn", "n"), ("v", "b"),
        ("l", "r"), ("m(?=[pb])", "n"), (r"r(?![aeiouy])", ""), ("ñ", "n"), ("[^bcdfgjkmnprst]", ""),
        (r"(.)\1+", r"\1"),
    )
]  # fmt: skip


@functools.lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """``word`` in lower case without accents."""
    low = word.lower()
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


@functools.lru_cache(maxsize=65536)
def consonants(word: str) -> str:
    """The consonants of a Latin-script word as katakana would render them: ``license`` → ``rsns``."""
    text = plain(word)
    for pattern, letters in _SPELLINGS:
        text = pattern.sub(letters, text)
    return text


@functools.lru_cache(maxsize=65536)
def katakana_consonants(word: str) -> str:
    """The consonants of a katakana word: ``ライセンス`` → ``rsns``."""
    found = (_CONSONANT.get(ord(kana), "") for kana in word)
    return re.sub(r"(.)\1+", r"\1", "".join(found))


@functools.cache
def _ideas(language: str) -> dict[str, tuple[str, ...]]:
    """Word → the ideas it may stand for, from the language's list."""
    module = script(language)
    ideas: dict[str, list[str]] = {}
    if module is not None:
        for line in module.CONCEPTS.replace("\n    ", " ").split("\n"):
            name, _, words = line.partition(":")
            for word in words.split():
                ideas.setdefault(word, []).append(name)
    return {word: tuple(names) for word, names in ideas.items()}


@functools.lru_cache(maxsize=65536)
def word_ideas(word: str, language: str) -> tuple[str, ...]:
    """The ideas of one Latin-script word: those of all its beginnings that the list has.

    One of one to three letters must be the word itself, or nearly.
    """
    ideas = _ideas(language)
    low = plain(word)
    found = list(ideas.get(low, ()))
    for end in range(len(low) - 1, 3, -1):
        found += ideas.get(low[:end], ())
    if not found and 3 < len(low) <= 6:
        found += ideas.get(low[:3], ())
    return tuple(dict.fromkeys(found))


@functools.cache
def _first_letters() -> dict[str, tuple[int, ...]]:
    """The first letter of each Japanese word of the list → how long such words are, the longest first."""
    lengths: dict[str, set[int]] = {}
    for word in _ideas("ja"):
        lengths.setdefault(word[0], set()).add(len(word))
    return {letter: tuple(sorted(found, reverse=True)) for letter, found in lengths.items()}


def japanese_ideas(text: str) -> Iterator[tuple[int, str]]:
    """Position and word of each idea in Japanese text, the longest word first at each place."""
    ideas, first = _ideas("ja"), _first_letters()
    taken = 0
    for at, letter in enumerate(text):
        if letter in first and at >= taken:
            for length in first[letter]:
                word = text[at : at + length]
                if word in ideas:
                    yield at, word
                    taken = at + length
                    break


@functools.cache
def _endings(language: str) -> tuple[str, ...]:
    module = script(language)
    return tuple(module.WORD_ENDINGS.split()) if module is not None else ()


@functools.cache
def _places(language: str) -> frozenset[str]:
    """The words in the names of countries and languages (CLDR); the source may write them in any script."""
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names = (*locale.territories.values(), *locale.languages.values())
    return frozenset(plain(word) for name in names for word in LATIN_WORD.findall(name))


@functools.lru_cache(maxsize=65536)
def is_common(word: str, language: str) -> bool:
    """Is this Latin-script word an ordinary one, to be written with a capital only for its place?"""
    module = script(language)
    if module is None:
        return True
    low = plain(word)
    if low in module.COMMON or low in _places(language) or word_ideas(word, language):
        return True
    if low.endswith("s") and low[:-1] in module.COMMON:
        return True
    return len(low) > 4 and low.endswith(_endings(language))


#: A clue is the set of things it may stand for; two clues agree if these have one in common.
Clue = tuple[str, ...]
_NUMBER = re.compile(r"\d+")
_ADDRESS = re.compile(r"(?<![\w.+-])[A-Za-z0-9_.+-]++@[A-Za-z0-9.-]+|(?:https?|ftp)://[!-~]+|[{%$][{(]?[^{}()$%]*[})]")
_KEPT = 4


@functools.lru_cache(maxsize=65536)
def _word_clue(word: str, language: str, own: bool) -> Clue:
    """What a Latin-script word may stand for; empty if nothing is known of it."""
    ideas = word_ideas(word, language if own else "en")
    name = word != word.lower() and (not own or not is_common(word, language))
    return (*ideas, "=" + plain(word).rstrip("s")[:5]) if len(word) > 1 and (name or not own) else ideas


def _latin_clues(text: str, language: str, own: bool) -> Iterator[tuple[int, Clue]]:
    """The clues of the Latin-script words of ``text``; ``own``: they are words of ``language``."""
    for match in LATIN_WORD.finditer(text):
        clue = _word_clue(match[0], language, own)
        if clue:
            yield match.start(), clue


@functools.lru_cache(maxsize=65536)
def clues(text: str, language: str) -> tuple[tuple[int, Clue], ...]:
    """The clues of ``text`` with their places, in no order."""
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    found: list[tuple[int, Clue]] = [(match.start(), ("#" + match[0].lstrip("0"),)) for match in _NUMBER.finditer(text)]
    if language == "ja":
        ideas = _ideas("ja")
        taken = set()
        for at, word in japanese_ideas(text):
            taken.add(at)
            found.append((at, ideas[word]))
        for match in KATAKANA.finditer(text):
            sounds = katakana_consonants(match[0])
            if match.start() not in taken and len(sounds) > 1:
                found.append((match.start(), ("~" + sounds[:_KEPT],)))
        found += _latin_clues(text, language, False)
    else:
        found += _latin_clues(text, language, True)
    return tuple(found)


@functools.lru_cache(maxsize=65536)
def answers(text: str, language: str) -> frozenset[str]:
    """All that the words of ``text`` may stand for, their sound and their beginnings among it."""
    found = {name for _, clue in clues(text, language) for name in clue}
    for word in set(LATIN_WORD.findall(text)):
        found.add("=" + plain(word).rstrip("s")[:5])
        sounds = consonants(word)
        if len(sounds) > 1:
            found.add("~" + sounds[:_KEPT])
    if language == "ja":
        found.update("~" + katakana_consonants(run)[:_KEPT] for run in KATAKANA.findall(text))
    return frozenset(found)


def agreement(found: tuple[tuple[int, Clue], ...], there: frozenset[str]) -> tuple[int, int]:
    """How many different clues of one text the other answers, and how many there are."""
    different = {clue for _, clue in found}
    return sum(not there.isdisjoint(clue) for clue in different), len(different)
