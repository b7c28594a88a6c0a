"""Reading one written number: digits with separators, numeral characters, words, Roman numerals."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from types import ModuleType

#: A value: an integer, a decimal fraction, or a string for what is compared as written (version 1.3.1).
Value = int | float | str


def plain(value: float) -> Value:
    """An integer where the value is one, so that 5.0 is 5."""
    return int(value) if value == int(value) else round(value, 6)


@functools.lru_cache(maxsize=4096)
def digit_values(written: str) -> tuple[Value, ...]:
    """What digits with points and commas may mean, whatever the language: 12.272 is 12,272 or 12 and a bit."""
    if written.isdecimal() and len(written) < 300:
        return (int(written),)
    if len(written) > 300:  # no number: Python refuses to read some thousand digits
        return (written,)
    written = re.sub(r"[\u00a0\u202f ]", ",", written)
    groups = re.split(r"[.,]", written)
    marks = re.findall(r"[.,]", written)
    if not marks:
        return (int(written),)
    grouped = len(groups[0]) <= 3 and groups[0] != "0" and all(len(group) == 3 for group in groups[1:])
    if len(marks) == 1:
        fraction = plain(float(f"{groups[0]}.{groups[1]}"))
        return (int("".join(groups)), fraction) if grouped else (fraction,)
    if len(set(marks)) == 1:
        return (int("".join(groups)),) if grouped else (".".join(groups),)
    if marks[-1] not in marks[:-1] and all(len(group) == 3 for group in groups[1:-1]):
        return (plain(float("".join(groups[:-1]) + "." + groups[-1])),)
    return (".".join(groups),)


def numeral_value(written: str, data: ModuleType) -> Value:
    """The value of numeral characters, with or without digits: 十四, 二〇二三, 154億, 1億2000万."""
    characters, scales = data.NUMERAL_CHARACTERS, data.NUMERAL_SCALES
    if all(characters.get(character, 10) < 10 for character in written):
        return functools.reduce(lambda total, character: total * 10 + characters[character], written, 0)
    total: float = 0
    section: float = 0
    digit: float | None = None
    for match in re.finditer(r"[\d,.]*\d|\D", written):
        part = match[0]
        if part[0].isdigit():
            digit = float(part.replace(",", ""))
        elif part in scales:
            whole = section + (digit or 0)
            total += (whole or 1) * scales[part]
            section, digit = 0, None
        elif part in characters:
            value = characters[part]
            if value < 10:
                digit = (digit or 0) * 10 + value
            else:
                section += (1 if digit is None else digit) * value
                digit = None
    return plain(total + section + (digit or 0))


@functools.lru_cache(maxsize=4096)
def word_values(written: str, data: ModuleType) -> Sequence[int]:
    """The values of a run of number words: one for ``twenty-one``, two for ``two three``."""
    found: list[int] = []
    total = current = 0
    for word in re.findall(r"\w+", written.lower()):
        if word in data.JOINING_WORDS:
            continue
        if word in data.SCALES:
            scale = data.SCALES[word]
            if scale == 100:
                current = max(current, 1) * 100
            else:
                # mil millones multiplies all before it, two million five hundred thousand only the last part.
                total = max(total + current, 1) * scale if total < scale else total + max(current, 1) * scale
                current = 0
        else:
            value = data.CARDINALS.get(word) or int(data.HINTS.get(word, (1,))[0])  # an article: a hundred
            if current and (value >= 10 ** (len(str(current)) - len(str(current).rstrip("0"))) or current % 10):
                found.append(total + current)
                total, current = 0, value
            else:
                current += value
    found.append(total + current)
    return found


def roman_value(written: str) -> int:
    """The value of a Roman numeral, 0 if it is none."""
    if not re.fullmatch(r"(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})", written):
        return 0
    values = [{"I": 1, "V": 5, "X": 10, "L": 50}[letter] for letter in written]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))
