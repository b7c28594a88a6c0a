"""PAR117: names in Latin script that stand in a Japanese text stand in its translation too."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator

from seihon.parity.clues import KATAKANA, LATIN_WORD, consonants, is_common, katakana_consonants, plain
from seihon.parity.finding import Severity
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.text import Side

_NOT_NAMES = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9_.+-]++@[A-Za-z0-9.-]+|(?:https?|ftp)://[!-~]+|[{%$][{(]?[^{}()$%]*[})]|<[^<>]*>"
)


@functools.lru_cache(maxsize=65536)
def _stem(word: str) -> str:
    """A name without case, accents and the ``s`` of a plural, cut so that inflected forms agree."""
    low = plain(word)
    return (low[:-1] if len(low) > 2 and low.endswith("s") else low)[:5]


@functools.lru_cache(maxsize=65536)
def _latin(side: Side) -> tuple[list[str], Counter[str]]:
    """The Latin-script words of a text without its addresses, and how often each stem stands there."""
    words = LATIN_WORD.findall(_NOT_NAMES.sub(" ", side.words))
    return words, Counter(_stem(word) for word in words)


@pair_rule(
    "PAR117",
    "name",
    Severity.ERROR,
    bad=Example("Contoso は個人情報を提供しません。", "Fabrikam does not provide personal information."),
    good=Example("Contoso は個人情報を提供しません。", "Contoso does not provide personal information."),
)
def name(pair: Pair) -> Iterator[str]:
    """A name in Latin script stands less often than in the source, and a name that the source has not instead.

    Katakana that may be read as the name, ordinary words and acronyms of the
    source's words are no fault.

    To fix: write the name as the source does.
    """
    if pair.sides is None or pair.sides[0].language != "ja":
        return
    source, target = pair.sides
    words, there = _latin(source)
    if not words:
        return
    found, here = _latin(target)
    exact = {word.removesuffix("s") for word in found}
    lost = [
        word
        for word in dict.fromkeys(words)
        if len(word) > 1
        and word != word.lower()
        and (here[_stem(word)] < there[_stem(word)] or (_is_marked(word) and word.removesuffix("s") not in exact))
    ]
    if not lost:
        return
    unknown = [
        word
        for word in dict.fromkeys(found)
        if len(word) > 2 and word[0].isupper() and _stem(word) not in there and not is_common(word, target.language)
    ]
    if not unknown:
        return
    loanwords = frozenset(KATAKANA.findall(source.words))
    text = plain(source.text)
    parts = tuple(part for word in words if _is_marked(word) for part in _PART.findall(word))
    unknown = [
        word
        for word in unknown
        if plain(word)[:4] not in text
        and not _is_acronym(word)
        and not word.isupper()
        and not word.startswith(parts)
        and not _is_loanword(word, loanwords)
    ]
    unknown = [word for word in unknown if not any(_is_spelling(word, other) for other in words)]
    if not 0 < len(unknown) < 5:
        return
    first = _first_words(target)
    for word in lost:
        for other in unknown:
            gone = here[_stem(word)] == 0
            # An acronym may be written out; and at the start of a sentence any word has a capital.
            if (word.isupper() and len(word) < 6 and other[0] == word[0]) or (
                other in first and not gone and word not in _first_words(source)
            ):
                continue
            yield f"the source says {word} and not {other}; write the names of the source"
            return


#: A part of a name of several words in one, as ``Conf`` in ``DebConf``.
_PART = re.compile(r"[A-Z][a-z]{2,}")
_FIRST = re.compile(r"(?:^|[.!?:。．…\n]|^[-*\d.)\s]+)[\s\"'“‘«¡¿(「『\[]*([A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9]*)")


def _is_marked(word: str) -> bool:
    """Is it long and has a capital inside? Then it is no ordinary word."""
    return len(word) > 3 and word[1:] != word[1:].lower()


@functools.lru_cache(maxsize=65536)
def _first_words(side: Side) -> frozenset[str]:
    """The Latin-script words at the start of a sentence."""
    return frozenset(_FIRST.findall(side.words))


#: ``r`` comes and goes in katakana; voiced and voiceless, ``ch`` and ``s`` are often told apart otherwise.
_ALIKE = str.maketrans({"g": "k", "j": "s", "c": "s", "r": None})


@functools.lru_cache(maxsize=65536)
def _sounds(run: str) -> str:
    """Consonants without those that katakana adds or loses between languages."""
    return re.sub(r"(.)\1+", r"\1", run.translate(_ALIKE))


def _is_loanword(word: str, loanwords: frozenset[str]) -> bool:
    """May a run of katakana, or a part of one, be read as ``word``?"""
    exact = consonants(word)
    sounds = _sounds(exact)
    vowel = plain(word)[0] in "aeiouy"
    for run in loanwords:
        kana = katakana_consonants(run)
        if exact == kana or (len(exact) > 1 and not vowel and kana.startswith(exact)):
            return True
        if vowel and not any(letter in "アイウエオヤユヨ" for letter in run):
            continue
        other = _sounds(kana)
        if sounds == other or (len(sounds) > 2 and other.startswith(sounds)) or (len(sounds) > 2 and sounds in other):
            return True
        if (len(other) > 2 and sounds.startswith(other)) or (len(sounds) > 4 and other.startswith(sounds[:4])):
            return True
        if len(exact) > 2 and exact in kana:
            return True
    return len(exact) < 2


def _is_acronym(word: str) -> bool:
    """Is it short and in capitals? Such a word may stand for words of the source."""
    return len(word) < 6 and sum(letter.isupper() for letter in word) > 1


def _is_spelling(first: str, second: str) -> bool:
    """May these be one name in two spellings?"""
    one, other = plain(first), plain(second)
    if one[0] != other[0] or len(one) < 4:
        return False
    return consonants(one) == consonants(other) or sorted(set(one)) == sorted(set(other))


RULES: tuple[PairRule, ...] = (name,)
