"""Dates of a text, whole or partial: year, month, day, in the forms of each language and in numeric forms."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from types import ModuleType

from seihon.parity.patterns import guarded

_ISO = re.compile(r"(?<![\d.,/-])((?:1[89]|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d/-]|\.\d)")
_NUMERIC = re.compile(r"(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2((?:1[89]|20)\d\d)(?![\d/-]|\.\d)")


@dataclass(frozen=True, slots=True)
class Date:
    """A date; a part that is not given is 0. ``swapped`` is the other reading of 3/7/2018, if there is one.

    ``start`` is where it begins in the text.
    """

    year: int
    month: int
    day: int
    written: str
    swapped: tuple[int, int] | None = None
    start: int = field(default=-1, compare=False)

    def readings(self) -> tuple[tuple[int, int, int], ...]:
        """The date as (year, month, day), in each way it can be read."""
        first = (self.year, self.month, self.day)
        return (first, (self.year, *self.swapped)) if self.swapped else (first,)


@functools.cache
def _patterns(data: ModuleType) -> tuple[re.Pattern[str], re.Pattern[str], tuple[re.Pattern[str], ...]]:
    """What hints at a date, what hints at a numeric one, and the patterns of ``data``."""
    return (
        re.compile(guarded(data.DATE_HINT)),
        re.compile(r"\d[-/.]\d{1,2}[-/.]\d"),
        tuple(re.compile(pattern) for pattern in data.DATES),
    )


def read_small(written: str, data: ModuleType) -> int:
    """The value of a day, a month or a year as dates have them: digits, a word, or numeral characters."""
    digits = re.match(r"\d[\d.]*", written)
    if digits:
        return int(digits[0].replace(".", ""))
    if written in ("元", "primero"):
        return 1
    if written.lower() in data.CARDINALS:
        return int(data.CARDINALS[written.lower()])
    values = [data.NUMERAL_CHARACTERS.get(character, -1) for character in written]
    if not values or -1 in values:
        return 0
    if 10 not in values:
        return functools.reduce(lambda total, value: total * 10 + value, values, 0)
    at = values.index(10)
    return (values[at - 1] if at else 1) * 10 + (values[at + 1] if at + 1 < len(values) else 0)


def dates(text: str, data: ModuleType, has_digits: bool = True) -> tuple[list[Date], str]:
    """The dates of ``text``, and the text with spaces in their place; ``has_digits`` tells of ``text``."""
    found: list[Date] = []

    def worded(match: re.Match[str]) -> str:
        groups = match.groupdict()
        year = read_small(groups["y"], data) if groups.get("y") else 0
        if year and groups.get("era"):
            year += data.ERAS[groups["era"]]
        name = (groups.get("m") or "").rstrip(".").lower()
        month = (data.MONTHS.get(name) or read_small(name, data)) if name else 0
        day = read_small(groups["d"], data) if groups.get("d") else 0
        if not 0 <= month <= 12 or day > 31:
            return match[0]
        found.append(Date(year, month, day, match[0].strip(), start=match.start()))
        return " " * len(match[0])

    def iso(match: re.Match[str]) -> str:
        found.append(Date(int(match[1]), int(match[3]), int(match[4]), match[0], start=match.start()))
        return " " * len(match[0])

    def numeric(match: re.Match[str]) -> str:
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        if not (1 <= first <= 31 and 1 <= second <= 31) or min(first, second) > 12:
            return match[0]
        if first > 12 or second > 12:
            found.append(Date(year, min(first, second), max(first, second), match[0], start=match.start()))
        else:
            found.append(Date(year, first, second, match[0], (second, first), match.start()))
        return " " * len(match[0])

    hint, numeric_hint, patterns = _patterns(data)
    if has_digits and numeric_hint.search(text):
        text = _NUMERIC.sub(numeric, _ISO.sub(iso, text))
    if hint.search(text):
        for pattern in patterns:
            text = pattern.sub(worded, text)
    return found, text
