"""Labels of list items: one scheme for all languages, by depth.

Depth 1 stands below a clause; a sub-clause itself takes the label of depth 1,
so the lists below it begin at depth 2. The scheme is that of Japanese company
notices, ``(1)`` → ``a.`` → ``①`` → ``1.``, followed by two depths that law
texts of other countries use, ``i.`` → ``(a)``.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

DEEPEST = 6


def _letters(number: int) -> str:
    """1 → a, 26 → z, 27 → aa, as spreadsheets count."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _circled(number: int) -> str:
    """1 → ① … 50 → ㊿ (the range that Unicode has); beyond it the bare number in parentheses."""
    if number <= 20:
        return chr(0x2460 + number - 1)
    if number <= 35:
        return chr(0x3251 + number - 21)
    if number <= 50:
        return chr(0x32B1 + number - 36)
    return f"({number})"


def _roman(number: int) -> str:
    """1 → i, 4 → iv, 9 → ix."""
    numerals = (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    )  # fmt: skip
    roman = ""
    for value, numeral in numerals:
        count, number = divmod(number, value)
        roman += numeral * count
    return roman


#: Per depth: the counter as a label shows it, its frame, the counter as an anchor shows it.
_SCHEME: tuple[tuple[Callable[[int], str], str, Callable[[int], str]], ...] = (
    (str, "({})", str),
    (_letters, "{}.", _letters),
    (_circled, "{}", str),
    (str, "{}.", str),
    (_roman, "{}.", _roman),
    (_letters, "({})", _letters),
)


@functools.cache  # every list of every page in every language has the same few
def label(depth: int, number: int) -> str:
    """The label as it is shown before the item: ``(1)``, ``a.``, ``①``, ``1.``."""
    counter, frame, _ = _SCHEME[depth - 1]
    return frame.format(counter(number))


def citation_part(depth: int, number: int) -> str:
    """The label as it is cited, without the full stop: ``(1)``, ``a``, ``①``, ``1``."""
    return label(depth, number).removesuffix(".")


def anchor_part(depth: int, number: int) -> str:
    """The label as it stands in an anchor: ``1``, ``a``, ``1``, ``1``."""
    return _SCHEME[depth - 1][2](number)
