"""Which sentences of a text render which of the other.

A translator joins sentences and parts them but seldom changes their order. The
sentences of both texts are cut into groups, in order, so that each group of
one text is about as long as its group of the other and speaks of the same
things (``clues``). After Gale and Church, "A Program for Aligning Sentences in
Bilingual Corpora" (Computational Linguistics 19, 1993), whose groups are of
one or two sentences.
"""

from __future__ import annotations

import functools
import math

from seihon.parity.clues import Clue, answers, clues

Group = tuple[tuple[int, int], tuple[int, int]]

#: How many sentences a group may have on either side, and what such a group costs beforehand.
_SHAPES = ((1, 1, 0.0), (1, 2, 1.2), (2, 1, 1.2), (1, 3, 2.5), (3, 1, 2.5), (2, 2, 2.6), (1, 0, 4.0), (0, 1, 4.0))
#: What a length that is not to be expected costs, and what it costs to share nothing.
_LENGTH = 2.0
_STRANGE = 3.0
#: Characters added to both lengths, so that short sentences may differ more.
_SHORT = 6
#: Sentences of as many in both texts are paired unseen if no pair of them is longer or shorter by more than this.
_EVEN = 1.5
#: How far from the diagonal groups are looked for, in sentences: it keeps the time linear.
_BAND = 6

_Sentence = tuple[int, tuple[Clue, ...], frozenset[str]]


def _seen(sentence: str, language: str) -> _Sentence:
    """The length of a sentence, its different clues, and all that it answers."""
    return len(sentence), tuple({clue for _, clue in clues(sentence, language)}), answers(sentence, language)


def align(
    source: tuple[str, ...], target: tuple[str, ...], source_language: str, target_language: str
) -> tuple[Group, ...]:
    """Group the sentences of two texts: ranges of the source's with ranges of the target's.

    Every sentence is in exactly one group, and no group is empty on a side.
    Where the texts cannot be grouped they are one group.
    """
    whole = (((0, len(source)), (0, len(target))),)
    if len(source) < 2 or len(target) < 2:
        return whole
    if len(source) == len(target) and _even(source, target):
        return tuple(((at, at + 1), (at, at + 1)) for at in range(len(source)))
    first = [_seen(sentence, source_language) for sentence in source]
    second = [_seen(sentence, target_language) for sentence in target]
    path = _path(first, second)
    return _joined(path) if path else whole


def _even(source: tuple[str, ...], target: tuple[str, ...]) -> bool:
    """Whether each sentence is about as much longer or shorter than its counterpart as the whole text."""
    ratio = sum(map(len, target)) / sum(map(len, source))
    return all(
        1 / _EVEN < (len(there) + _SHORT) / (len(here) * ratio + _SHORT) < _EVEN
        for here, there in zip(source, target, strict=True)
    )


def _path(first: list[_Sentence], second: list[_Sentence]) -> list[Group]:
    """The cheapest way through both texts, groups of nothing among it."""
    rows, columns = len(first), len(second)
    ratio = sum(length for length, _, _ in second) / sum(length for length, _, _ in first)

    @functools.cache
    def answered(row: int, column: int) -> tuple[int, int]:
        """As bits, which clues of one sentence the other answers, and the reverse."""
        _, here, known_here = first[row]
        _, there, known_there = second[column]
        forth = sum(1 << bit for bit, clue in enumerate(here) if not known_there.isdisjoint(clue))
        back = sum(1 << bit for bit, clue in enumerate(there) if not known_here.isdisjoint(clue))
        return forth, back

    def cost(row: int, rows_end: int, column: int, columns_end: int) -> float:
        """What it costs to take these sentences for translations of each other."""
        lengths = [
            sum(first[at][0] for at in range(row, rows_end)) * ratio + _SHORT,
            sum(second[at][0] for at in range(column, columns_end)) + _SHORT,
        ]
        agreed = 0
        for at in range(row, rows_end):
            bits = 0
            for there in range(column, columns_end):
                bits |= answered(at, there)[0]
            agreed += bits.bit_count()
        for there in range(column, columns_end):
            bits = 0
            for at in range(row, rows_end):
                bits |= answered(at, there)[1]
            agreed += bits.bit_count()
        clued = sum(len(first[at][1]) for at in range(row, rows_end))
        clued += sum(len(second[at][1]) for at in range(column, columns_end))
        return _LENGTH * abs(math.log(lengths[0] / lengths[1])) + _STRANGE * (1 - agreed / (clued + 1))

    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for row in range(rows + 1):
        middle = round(row * columns / rows)
        for column in range(max(0, middle - _BAND), min(columns, middle + _BAND) + 1):
            for down, right, price in _SHAPES:
                before = best.get((row - down, column - right))
                if before is None:
                    continue
                price += before[0] + (cost(row - down, row, column - right, column) if down and right else 0)
                if (row, column) not in best or price < best[row, column][0]:
                    best[row, column] = (price, (row - down, column - right))
    path: list[Group] = []
    at = (rows, columns)
    while at != (0, 0):
        if at not in best:
            return []
        before_at = best[at][1]
        path.append(((before_at[0], at[0]), (before_at[1], at[1])))
        at = before_at
    path.reverse()
    return path


def _joined(path: list[Group]) -> tuple[Group, ...]:
    """``path`` with what has no counterpart put to the group before it, or after it at the beginning."""
    groups: list[Group] = []
    for group in path:
        if groups and any(start == end for part in (groups[-1], group) for start, end in part):
            (row, _), (column, _) = groups[-1]
            groups[-1] = ((row, group[0][1]), (column, group[1][1]))
        else:
            groups.append(group)
    return tuple(groups)
