"""What a text says comes before or after something, in words without a number: あらかじめ, 事後; prior, subsequent.

Of some it is known what: 提供する前に, "before providing". If the other text says
after of the same word, and nowhere before, the two were exchanged, whatever
else the sentence says.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

from seihon import languages
from seihon.parity.clues import Known
from seihon.parity.markers import Reading
from seihon.parity.patterns import guarded
from seihon.parity.predicates import answering, beside
from seihon.parity.text import Side


@dataclass(frozen=True, slots=True)
class Orders:
    """The words of a text for each way: those that surely say ``back`` or ``forth``, and those that may (``back?``)."""

    said: tuple[tuple[str, str], ...]

    def words(self, way: str) -> tuple[str, ...]:
        """The words that say ``way``."""
        return tuple(word for what, word in self.said if what == way)

    def most(self, way: str) -> int:
        """How many words say or may say ``way``."""
        return sum(what.rstrip("?") == way for what, _ in self.said)


@functools.cache
def _patterns(data: ModuleType) -> tuple[re.Pattern[str], tuple[str, ...], re.Pattern[str]]:
    """All phrases, what each group of them says, and those that surely say something."""
    phrases = "|".join(f"({pattern})" for _, pattern in data.ORDER)
    sure = "|".join(f"(?:{pattern})" for what, pattern in (*data.ORDER, *data.ANCHORED) if what in ("back", "forth"))
    return re.compile(guarded(phrases)), tuple(what for what, _ in data.ORDER), re.compile(guarded(sure))


def _read(text: str, data: ModuleType) -> str:
    return text.lower() if data.SMALL_LETTERS else text


def has_order(side: Side) -> bool:
    """Has a text a word that surely says before or after? Most have none."""
    data = languages.bounds(side.language)
    return data is not None and _patterns(data)[2].search(_read(side.words, data)) is not None


@functools.lru_cache(maxsize=512)
def orders_of(text: str, language: str) -> Orders:
    """What ``text`` says of before and after; nothing without data of its language."""
    data = languages.bounds(language)
    if data is None:
        return Orders(())
    pattern, ways, _ = _patterns(data)
    found = []
    for match in pattern.finditer(_read(text, data)):
        way = ways[(match.lastindex or 1) - 1]
        if way:
            found.append((way, match[0].strip()))
    return Orders(tuple(found))


@dataclass(frozen=True, slots=True)
class _Anchored:
    """A phrase that says ``way`` of one of ``words``; ``start`` and ``end`` are those of both."""

    way: str
    words: tuple[Known, ...]
    start: int
    end: int


@functools.cache
def _anchors(data: ModuleType) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """The phrases that say before or after of the word beside them, and what each group of them says."""
    phrases = "|".join(f"({pattern})" for _, pattern in data.ANCHORED)
    return re.compile(guarded(phrases)), tuple(what for what, _ in data.ANCHORED)


@functools.lru_cache(maxsize=64)
def _anchored(reading: Reading) -> tuple[_Anchored, ...]:
    data = languages.bounds(reading.vocabulary.language)
    if data is None:
        return ()
    pattern, ways = _anchors(data)
    found = []
    for match in pattern.finditer(_read(reading.text, data)):
        words = beside(reading, match.start(), match.end())
        if words:
            start, end = min(match.start(), words[0].start), max(match.end(), words[-1].end)
            found.append(_Anchored(ways[(match.lastindex or 1) - 1], words, start, end))
    return tuple(found)


def _are_same(one: _Anchored, other: _Anchored) -> bool:
    """Whether a word of the second answers one of the first."""
    return any(not word.asks.isdisjoint(answer.answers) for word in one.words for answer in other.words)


def _is_said(reading: Reading, words: tuple[Known, ...], without: _Anchored) -> bool:
    """Whether a sentence says one of ``words`` outside of a phrase."""
    return any(
        word.end <= without.start or word.start >= without.end
        for asked in words
        for answer in asked.asks
        for word in answering(reading).get(answer, ())
    )


def is_converse(source: Reading, target: Reading) -> bool:
    """Whether one text says the first thing before the second, the other the second after the first."""
    return any(
        one.way != other.way
        and not _are_same(one, other)
        and _is_said(source, other.words[:1], one)
        and _is_said(target, one.words[:1], other)
        for one in _anchored(source)
        for other in _anchored(target)
    )


def exchanged(source: Reading, target: Reading) -> Iterator[tuple[str, str, str]]:
    """What the target says before of and the source after, or the reverse.

    What the source says, ``back`` or ``forth``, its words, and those of the target.
    """
    if source.count("not") != target.count("not"):
        return  # not before, only after
    here, there = _anchored(source), _anchored(target)
    for other in there:
        same = [one for one in here if _are_same(one, other)]
        if not same or any(one.way == other.way for one in same):
            continue
        if any(another is not other and _are_same(one, another) for one in same for another in there):
            continue  # which of them renders it is not known
        one = same[0]
        yield one.way, source.text[one.start : one.end], target.text[other.start : other.end]
