"""What two sequences have in common, in order; never in more than a short time.

``difflib`` finds the longest common run first, which is what people would do,
and needs cubic time for sequences that repeat themselves. So it is asked
about short stretches only: what stands once on both sides parts longer ones
("patience diff"), and a long stretch without such anchors counts as replaced.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

#: Equal pairs times the length of the shorter side: above it a stretch is parted first.
_MOST_STEPS = 1_000_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """``old[i:j]`` and ``new[k:m]``: the same, or one in the place of the other."""

    same: bool
    i: int
    j: int
    k: int
    m: int


def stretches(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Stretch]:
    """The stretches of both sequences in order; neighbours are not both the same or both replaced."""
    found: list[Stretch] = []
    for stretch in _parted(old, new):
        if found and found[-1].same == stretch.same:
            last = found.pop()
            stretch = Stretch(stretch.same, last.i, stretch.j, last.k, stretch.m)
        found.append(stretch)
    return found


def increasing(numbers: Sequence[int]) -> list[int]:
    """The positions of a longest increasing subsequence of ``numbers``, in time n log n."""
    ends: list[int] = []  # the smallest last number of a run of each length, and where it stands
    at: list[int] = []
    before: list[int] = []
    for position, number in enumerate(numbers):
        length = bisect_left(ends, number)
        before.append(at[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        at[length : length + 1] = [position]
    found: list[int] = []
    position = at[-1] if at else -1
    while position >= 0:
        found.append(position)
        position = before[position]
    return found[::-1]


def _parted(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Stretch]:
    # A stack instead of recursion: each stretch waits with its place in both sequences.
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        i, j, k, m = waiting.pop()
        start = 0
        while i + start < j and k + start < m and old[i + start] == new[k + start]:
            start += 1
        end = 0
        while j - end > i + start and m - end > k + start and old[j - end - 1] == new[m - end - 1]:
            end += 1
        if start:
            yield Stretch(True, i, i + start, k, k + start)
        if end:
            waiting.append((j - end, j, m - end, m))
        i, j, k, m = i + start, j - end, k + start, m - end
        if i == j or k == m:
            if (i, k) != (j, m):
                yield Stretch(False, i, j, k, m)
        elif _steps(old[i:j], new[k:m]) <= _MOST_STEPS:
            matcher = SequenceMatcher(None, old[i:j], new[k:m], autojunk=False)
            for tag, a, b, c, d in matcher.get_opcodes():
                yield Stretch(tag == "equal", i + a, i + b, k + c, k + d)
        elif anchors := _anchors(old[i:j], new[k:m]):
            borders = [(i, k), *((i + a, k + c) for a, c in anchors), (j, m)]
            waiting.extend((a, b, c, d) for (a, c), (b, d) in reversed(list(pairwise(borders))))
        else:
            yield Stretch(False, i, j, k, m)


def _steps(old: Sequence[Hashable], new: Sequence[Hashable]) -> int:
    """How long the comparison may take: the number of equal pairs, for each piece of the shorter side."""
    counted = Counter(new)
    return sum(times * counted[piece] for piece, times in Counter(old).items()) * min(len(old), len(new))


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Where pieces stand that each side has once, those in the same order on both."""
    old_times, new_times = Counter(old), Counter(new)
    places = {piece: place for place, piece in enumerate(new) if new_times[piece] == 1}
    pairs = [(at, places[piece]) for at, piece in enumerate(old) if old_times[piece] == 1 and piece in places]
    return [pairs[position] for position in increasing([place for _, place in pairs])]
