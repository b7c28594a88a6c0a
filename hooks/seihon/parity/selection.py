"""Which of some rules are due for a pair: those that find in it what they need."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence

from seihon.parity.features import facts, features
from seihon.parity.rule import Pair, PairRule


class _Remembered(dict[int, int]):
    """Numbers made of numbers, each once."""

    def __init__(self, make: Callable[[int], int]) -> None:
        self.make = make

    def __missing__(self, key: int) -> int:
        value = self[key] = self.make(key)
        return value


class Selection:
    """Some rules, in their order, and ``due``, those of them that may find something in a pair.

    The ways in which needs are met have a bit each; what a text or a pair has
    gives the bits of the ways that it is enough for, once for all texts that
    have the same. A rule is due if one of its ways is left.
    """

    def __init__(self, rules: Sequence[PairRule]) -> None:
        self._ways = [(rule, way) for rule in rules for way in rule.needs.ways]
        self._by_source, self._by_target, self._by_fact = (_Remembered(self._enough(part)) for part in range(3))
        self._by_ways: dict[int, tuple[PairRule, ...]] = {}

    def _enough(self, part: int) -> Callable[[int], int]:
        asked = [(1 << place, way[part]) for place, (_, way) in enumerate(self._ways)]
        return lambda given: sum(bit for bit, needed in asked if not needed & ~given)

    def due(self, pair: Pair) -> tuple[PairRule, ...]:
        """The rules that ``pair`` has what they need for."""
        ways = self._by_fact[facts(pair)]
        if pair.sides is not None:
            source, target = pair.sides
            ways &= self._by_source[features(source)] & self._by_target[features(target)]
        found = self._by_ways.get(ways)
        if found is None:
            rules = (rule for place, (rule, _) in enumerate(self._ways) if ways >> place & 1)
            found = self._by_ways[ways] = tuple(dict.fromkeys(rules))
        return found


@functools.lru_cache(maxsize=32)
def selection(rules: tuple[PairRule, ...]) -> Selection:
    """The selection of ``rules``."""
    return Selection(rules)
