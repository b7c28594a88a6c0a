"""PAR117: names in Latin script that stand in a Japanese text stand in its translation too."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from babel import Locale
from babel.core import UnknownLocaleError, get_global

from seihon.languages import script
from seihon.messages import Message, say
from seihon.parity.clues import (
    KATAKANA,
    LATIN_WORD,
    consonants,
    is_common,
    katakana_consonants,
    latin_words,
    plain,
)
from seihon.parity.finding import Severity
from seihon.parity.needs import Feature, source_has, target_has
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


@functools.lru_cache(maxsize=2048)
def latin(side: Side) -> tuple[str, ...]:
    """The Latin-script words of a text without its addresses and what is in tags or braces."""
    words = side.words
    if "@" in words or "://" in words or "{" in words or "%" in words or "$" in words or "<" in words:
        words = _NOT_NAMES.sub(" ", words)
    return latin_words(words)


@functools.lru_cache(maxsize=1024)
def _stems(side: Side) -> Counter[str]:
    """How often the stem of each Latin-script word stands in a text."""
    return Counter(map(_stem, latin(side)))


@functools.cache
def strange(language: str) -> Callable[[str], bool]:
    """Whether a word of a text in ``language`` may be a name: it has a capital and is no ordinary word of it."""

    @functools.lru_cache(maxsize=65536)
    def is_strange(word: str) -> bool:
        return (
            len(word) > 2
            and word[0].isupper()
            and not is_common(word, language)
            and not is_common(word, "en")
            and plain(word) not in _cities(language)
        )

    return is_strange


@pair_rule(
    "PAR117",
    "name",
    Severity.ERROR,
    bad=Example("Contoso は個人情報を提供しません。", "Fabrikam does not provide personal information."),
    good=Example("Contoso は個人情報を提供しません。", "Contoso does not provide personal information."),
    needs=source_has(Feature.LATIN) & target_has(Feature.NAME),
)
def name(pair: Pair) -> Iterator[Message]:
    """A name in Latin script stands less often than in the source, and a name that the source has not instead.

    Katakana that may be read as the name, ordinary words and acronyms of the
    source's words are no fault.

    To fix: write the name as the source does.
    """
    if pair.sides is None or pair.sides[0].language != "ja":
        return
    source, target = pair.sides
    words, there = latin(source), _stems(source)
    if not words:
        return
    names = _strange(source, target)
    if not 0 < len(names) < 5:
        return
    found, here = latin(target), _stems(target)
    lost = [word for word in dict.fromkeys(words) if _is_rarer(word, (words, there), (found, here))]
    for word in lost:
        for other in names:
            if _stands_for(other, word, source, target):
                yield say(
                    "the source says {name} and not {other}; write the names of the source", name=word, other=other
                )
                return
    lost_pairs = _beside(source.words) - _beside(target.words)
    for left, right in _beside(target.words) if lost_pairs else ():
        for word, beside, other in (
            *((one, two, left) for one, two in lost_pairs if two == right and left in names),
            *((two, one, right) for one, two in lost_pairs if one == left and right in names),
        ):
            if word in words and beside != other:
                yield say(
                    "the source says {name} and not {other}; write the names of the source", name=word, other=other
                )
                return


def _is_rarer(
    word: str, source: tuple[Sequence[str], Counter[str]], target: tuple[Sequence[str], Counter[str]]
) -> bool:
    """Stands a name of the source, as its likes or as it is written, less often in the target?"""
    if len(word) < 2 or word == word.lower():
        return False
    if target[1][_stem(word)] < source[1][_stem(word)]:
        return True
    one, other = ([name.removesuffix("s") for name in names] for names in (source[0], target[0]))
    exact = word.removesuffix("s")
    if _is_marked(word):
        return exact not in other
    return word[0].isupper() and not is_common(word, "en") and other.count(exact) < one.count(exact)


@functools.lru_cache(maxsize=64)
def _strange(source: Side, target: Side) -> tuple[str, ...]:
    """The names of the target that nothing in the source explains."""
    words, there = latin(source), _stems(source)
    is_strange = strange(target.language)
    unknown = [word for word in dict.fromkeys(latin(target)) if is_strange(word) and _stem(word) not in there]
    if not unknown:
        return ()
    loanwords = frozenset(KATAKANA.findall(source.words))
    text = plain(source.text)
    parts = tuple(part for word in words if _is_marked(word) for part in _PART.findall(word))
    return tuple(
        word
        for word in unknown
        if plain(word)[:4] not in text
        and not _is_acronym(word)
        and not word.isupper()
        and not word.startswith(parts)
        and not _is_loanword(word, loanwords)
        and not any(_is_spelling(word, other) for other in words)
    )


def _stands_for(other: str, word: str, source: Side, target: Side) -> bool:
    """May ``other`` stand in the place of ``word``, a name that is rarer than in the source?"""
    # An acronym may be written out; a long one rather is in brackets after that.
    if word.isupper() and len(word) < 6 and (other[0] == word[0] or (len(word) < 4 and _is_written_out(word, target))):
        return False
    # At the start of a sentence any word has a capital: only what stands there in the source too, once more often.
    there, here = (_stems(side)[_stem(word)] for side in (source, target))
    return here == 0 or other not in _first_words(target) or (word in _first_words(source) and there - here < 3)


def _is_written_out(acronym: str, side: Side) -> bool:
    """Do words of a text that stand in a row begin with the letters of an acronym, or in the order of Spanish?"""
    module = script(side.language)
    little = module.WORDS if module is not None else frozenset()
    first = "".join(word[0] for word in map(plain, LATIN_WORD.findall(side.words)) if word not in little)
    low = acronym.lower()
    return low in first or low[::-1] in first


@functools.lru_cache(maxsize=64)
def _beside(text: str) -> Counter[tuple[str, str]]:
    """The Latin-script words and numbers that stand side by side, but for a space, with how often they do."""
    return Counter((match[1], match[2]) for match in _SIDE_BY_SIDE.finditer(text))


@functools.cache
def _cities(language: str) -> frozenset[str]:
    """The words in the names of the larger cities (CLDR, time zones); the source has them in katakana or kanji."""
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names = [str(zone.get("city", "")) for zone in locale.time_zones.values()]
    names += [zone.rpartition("/")[2] for zone in get_global("zone_territories")]
    return frozenset(plain(word) for name in names for word in LATIN_WORD.findall(name))


_SIDE_BY_SIDE = re.compile(r"(?<![\w.])([A-Za-zÀ-ÖØ-öø-ÿ0-9]+)[ -](?=([A-Za-zÀ-ÖØ-öø-ÿ0-9]+(?:[.-]\d+)*))")
#: A part of a name of several words in one, as ``Conf`` in ``DebConf``.
_PART = re.compile(r"[A-Z][a-z]{2,}")
_FIRST = re.compile(r"(?:^|[.!?:。．：…\n]|^[-*\d.)\s]+)[\s\"'“‘«¡¿(「『\[]*([A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9]*)")


def _is_marked(word: str) -> bool:
    """Is it long and has a capital inside? Then it is no ordinary word."""
    return len(word) > 3 and word[1:] != word[1:].lower()


@functools.lru_cache(maxsize=2048)
def _first_words(side: Side) -> frozenset[str]:
    """The Latin-script words at the start of a sentence."""
    return frozenset(_FIRST.findall(side.words))


#: ``r`` comes and goes in katakana; voiced and voiceless, ``ch`` and ``s`` are often told apart otherwise.
_ALIKE = str.maketrans({"g": "k", "j": "s", "c": "s", "r": None})


@functools.lru_cache(maxsize=65536)
def _sounds(run: str) -> str:
    """Consonants without those that katakana adds or loses between languages."""
    return re.sub(r"(.)\1+", r"\1", run.translate(_ALIKE).replace("ts", "t"))


def _is_loanword(word: str, loanwords: frozenset[str]) -> bool:
    """May a run of katakana, or a part of one, be read as ``word``?"""
    exact = consonants(word)
    sounds = _sounds(exact)
    if len(exact) < 2:
        return True
    if plain(word)[0] in "aeiouy":
        # A katakana is one to two letters: ウント is no "Initech", though both are n and t.
        return any(
            _is_read_as(sounds, run[at:])
            for run in loanwords
            for at, kana in enumerate(run)
            if kana in _VOWELS and len(word) <= 2 * (len(run) - at)
        )
    for run in loanwords:
        kana = katakana_consonants(run)
        other = _sounds(kana)
        if kana.startswith(exact) or _is_read_as(sounds, run) or (len(sounds) > 2 and sounds in other):
            return True
        if len(exact) > 2 and exact in kana:
            return True
    return False


_VOWELS = "アイウエオヤユヨ"


def _is_read_as(sounds: str, run: str) -> bool:
    """Has the beginning of a run of katakana the ``sounds`` of a word, all or the first four?"""
    other = _sounds(katakana_consonants(run))
    if sounds == other or (len(sounds) > 2 and other.startswith(sounds)):
        return True
    return (len(other) > 2 and sounds.startswith(other)) or (len(sounds) > 4 and other.startswith(sounds[:4]))


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
