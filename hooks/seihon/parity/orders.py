"""What a text says comes before or after something, in words without a number: あらかじめ, 事後; prior, subsequent."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from types import ModuleType

from seihon import languages
from seihon.parity.patterns import guarded
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
    sure = "|".join(f"(?:{pattern})" for what, pattern in data.ORDER if what in ("back", "forth"))
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
