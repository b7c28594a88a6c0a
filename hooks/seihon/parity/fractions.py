"""Fractions of a text: two-thirds, 3分の2, 2/3 of the votes, and majorities (2:1), as numerator and denominator."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from types import ModuleType

from seihon.parity.numerals import numeral_value
from seihon.parity.patterns import guarded

#: Two for each one against it: a majority of two thirds.
_MAJORITY = re.compile(r"(?<![\d:.,])(\d{1,2}):1(?![\d:])")
#: A fraction, and no date: what follows tells.
_SLASHED = re.compile(
    r"(?<![\d/.,])(\d{1,2})/(\d{1,2})(?=\s?(?:majorit|of (?:the|all|its)|de l|de (?:mayor|vot)|の|以上|超|mayor))"
)

#: Where a fraction stands, start and end, and what stands over and under its line.
Fraction = tuple[int, int, int, int]


@functools.cache
def _in_words(data: ModuleType) -> re.Pattern[str]:
    return re.compile(guarded(data.FRACTION))


def _whole(written: str, data: ModuleType) -> int:
    """The number that stands over or under the line of a fraction."""
    if written.isdecimal():
        return int(written)
    return data.DENOMINATORS.get(written) or data.CARDINALS.get(written) or int(numeral_value(written, data))


def _found(text: str, data: ModuleType) -> Iterator[Fraction]:
    lower = text.lower()
    for match in _in_words(data).finditer(lower) if len(lower) == len(text) else ():
        numerator = _whole(match["n"], data) if match["n"] else 1
        yield (*match.span(), numerator, _whole(match["d"] or match["part"], data))
    for match in _MAJORITY.finditer(text) if ":1" in text else ():
        yield (*match.span(), int(match[1]), int(match[1]) + 1)
    for match in _SLASHED.finditer(text) if "/" in text else ():
        if int(match[1]) < int(match[2]):
            yield (*match.span(), int(match[1]), int(match[2]))


def fractions(text: str, data: ModuleType) -> list[Fraction]:
    """The fractions of ``text`` in order, none of which overlap; ``data`` are the ``values`` of its language."""
    found: list[Fraction] = []
    for fraction in sorted(_found(text, data)):
        if fraction[3] and (not found or fraction[0] >= found[-1][1]):
            found.append(fraction)
    return found
