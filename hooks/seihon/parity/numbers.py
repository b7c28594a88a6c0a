"""Numbers of a text by value, with their units: digits, words, numeral characters, Roman numerals.

Reading is lenient: what can be read in two ways has two values, and what may
be a number or not (``one of``, ``second``, ``half``) is a hint, which
explains a number of the other text but asks for none.
"""

from __future__ import annotations

import enum
import functools
import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from types import ModuleType

from seihon import languages
from seihon.parity.clues import LATIN_WORD, latin_words
from seihon.parity.dates import Date, dates
from seihon.parity.fractions import fractions
from seihon.parity.numerals import Value, digit_values, numeral_value, plain, roman_value, word_values
from seihon.parity.patterns import any_of, beginnings, guarded
from seihon.parity.text import Side


class Level(enum.IntEnum):
    """How surely something is a number that the other text must have too."""

    HINT = 1
    MARK = 2  # an enumerator or the number of a note
    WORD = 3
    DIGITS = 4


@dataclass(frozen=True, slots=True)
class Number:
    """A number: the values it may be read as, the likeliest first; its unit or ``""``; its place and the text there.

    ``bound`` is ``inclusive`` (20歳以上), ``exclusive`` (over 19) or ``""``; ``start`` is
    where it begins in the text, -1 for a part of a date.
    """

    values: tuple[Value, ...]
    level: Level
    written: str
    unit: str = ""
    bound: str = ""
    part_of_date: bool = False
    start: int = field(default=-1, compare=False)

    @property
    def is_fraction(self) -> bool:
        """Is it a part of something: 3分の2?"""
        return isinstance(self.values[0], float) and 0 < self.values[0] < 1


@dataclass(frozen=True, slots=True)
class Values:
    """All numbers and dates of one text.

    ``twice`` are numbers given in digits and in words of which the two differ: thirty (20) days.
    """

    numbers: tuple[Number, ...]
    dates: tuple[Date, ...]
    twice: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The compiled patterns of one language."""

    ignored: re.Pattern[str]
    always: re.Pattern[str]
    words: re.Pattern[str]
    scale: re.Pattern[str]
    unit: re.Pattern[str]
    units: tuple[str, ...]
    numerals: re.Pattern[str] | None
    numeral: re.Pattern[str]
    numeral_before: re.Pattern[str]
    numeral_after: re.Pattern[str]
    ordinal: re.Pattern[str]
    half: re.Pattern[str]
    roman_before: re.Pattern[str]
    bounds: tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]
    afternoon: tuple[re.Pattern[str], re.Pattern[str]]


_NARROW = str.maketrans("０１２３４５６７８９．，％￥：＄－／（）［］　", "0123456789.,%¥:$-/()[] ")
_WIDE = re.compile("[\uff00-\uff5e\u3000]")
#: Addresses, file names, placeholders, entities: their digits are compared elsewhere or not at all.
#: Each with a text that it needs, which is quicker to look for.
_MASKED: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("://", re.compile(r"https?://[^\s<>\"'、。」）]+")),
    ("www.", re.compile(r"www\.[^\s<>\"'、。」）]+")),
    ("@", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+")),
    ("{", re.compile(r"\{\{?(?!\d)[^{}]*\}\}?")),
    ("$(", re.compile(r"\$\([^)]*\)")),
    ("%", re.compile(r"%\d*\$?[sd]\b")),
    ("#", re.compile(r"#[0-9A-Fa-f]{6}\b")),
    ("/", re.compile(r"(?<![\w.-])(?:[\w-]+/){2,30}[\w.-]*[A-Za-z][\w.-]*")),
    (".", re.compile(r"\b[A-Za-z][\w-]*\.(?:html?|pdf|org|com|net|md|txt|jp)\b[\w/.#-]*")),
)
_TELEPHONE = re.compile(
    r"(?<![\w.,])(?:\+\d{1,3}[ -]?)?(?:\(0?\d{1,4}\)[ -]?|0?\d{1,4}[ -])\d{2,4}[ -]\d{3,4}(?:[ -]\d{2,4})?(?![\w])"
    r"|\+\d[\d ()-]{7,}\d|〒\s*\d{3}-?\d{4}|(?<![\w.,-])\d{3}-\d{4}(?![\w-])",
    re.ASCII,  # kana and kanji stand next to a number without a space
)
_DIGITS = re.compile(r"\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*")
_SPACED_DIGITS = re.compile(r"(?<![\d.,/] )\b\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\d.,/-])|" + _DIGITS.pattern)
#: 30 days (thirty days), thirty (30) days.
_DIGITS_AFTER = re.compile(r"\s*\((\d+(?:[.,]\d{3})*)\)")
_DIGITS_BEFORE = re.compile(r"(?<![\d.,])(\d+(?:[.,]\d{3})*)\s?(?:USD|[A-Za-z]{1,10})?\s\($")
_CURRENCIES = {"$": "USD", "¥": "JPY", "€": "EUR", "£": "GBP"}
_CURRENCY = re.compile(r"(?:(US|MX|U\.S\.|USD|MXN|JPY|EUR|GBP)\s?)?([$¥€£]?)\s?$")
_ENUMERATOR_BEFORE = re.compile(r"(?:^|\n)\W*(?:第\s?)?$")
_ENUMERATOR_AFTER = re.compile(r"\s*(?:[)、](?![A-Za-z0-9_.])|[.:．](?![\w.]))")
_DIGIT = re.compile(r"\d")
_DOTTED = re.compile(r"\d{1,2}(?:\.\d{1,2})+")
_ROMAN = re.compile(r"[IVXL]+")
_BESIDE_NAME = re.compile(r"[\w.-]")
_NAME_BEFORE = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ_]-?$")
_VERSION_BEFORE = re.compile(r"(?:^|[^A-Za-z])v$", re.IGNORECASE)
_MEASURE = re.compile(r"[KMGTkmgt]i?(?:[Bb]|Hz|bps)|[kcm]?[mgl]\b")
_LETTER = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ_]")
_NEVER = re.compile(r"(?!)")


@functools.cache
def _patterns(data: ModuleType) -> _Patterns:
    """Compile the patterns of ``data``, once a language."""

    edge, end = (r"\b", r"\b") if not data.NUMERAL_CHARACTERS else ("", "")
    number_word = f"(?:{any_of([*data.CARDINALS, *data.SCALES])}|{data.ARTICLES})"
    run = rf"(?P<number>{number_word}(?:(?:{data.JOINER}){number_word})*)"
    words = rf"{edge}(?:{run}|(?P<hint>{any_of(data.HINTS)})|(?P<weekday>{any_of(data.WEEKDAYS)})){end}"
    if not data.NUMERAL_CHARACTERS:
        words = f"(?P<ignored>{data.IGNORED})|{words}"
    unit = "|".join(f"({pattern})" for _, pattern in data.UNITS)
    characters, scales = "".join(data.NUMERAL_CHARACTERS), "".join(data.NUMERAL_SCALES)
    numerals = None
    if characters:
        mixed = rf"\d+(?:,\d{{3}})*(?:\.\d+)?\s?[十百千]?[{scales}千百](?!分)"
        numerals = re.compile(rf"(?:{mixed})+(?:\d+(?:,\d{{3}})*(?!\d*[.]))?|[{characters}](?:[{characters}{scales}])*")
    return _Patterns(
        ignored=re.compile(guarded(data.IGNORED)),
        always=re.compile(data.ALWAYS, re.IGNORECASE),
        words=re.compile(f"{beginnings(words)}(?:{words})"),
        scale=re.compile(rf"[\s\u00a0]?({any_of(data.DIGIT_SCALES)}){end}", re.IGNORECASE),
        unit=re.compile(rf"[)\]]?[\s\u00a0-]{{0,2}}(?:{unit})", re.IGNORECASE),
        units=tuple(name for name, _ in data.UNITS),
        numerals=numerals,
        numeral=re.compile(f"[{characters}{scales}]" if characters else "(?!)"),
        numeral_before=re.compile(data.NUMERAL_BEFORE or "(?!)"),
        numeral_after=re.compile(data.NUMERAL_AFTER or "(?!)"),
        ordinal=re.compile(data.ORDINAL_SUFFIX),
        half=re.compile(data.HALF_AFTER),
        roman_before=re.compile(data.ROMAN_BEFORE),
        bounds=(
            re.compile(data.EXCLUSIVE_BEFORE, re.IGNORECASE),
            re.compile(data.EXCLUSIVE_AFTER, re.IGNORECASE),
            re.compile(data.INCLUSIVE_BEFORE, re.IGNORECASE),
            re.compile(data.INCLUSIVE_AFTER, re.IGNORECASE),
        ),
        afternoon=(re.compile(data.AFTERNOON_BEFORE), re.compile(data.AFTERNOON_AFTER)),
    )


def narrow(text: str) -> str:
    """``text`` with characters of full width that numbers are written with made narrow; its length stays."""
    return text.translate(_NARROW) if _WIDE.search(text) else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


#: How much of a number is quoted at most: a long run of words is a number for each of them.
_QUOTED = 200


class _Reader:
    """Reads the numbers of one text; ``numbers`` grows, ``text`` is blanked where something was read."""

    def __init__(self, text: str, data: ModuleType) -> None:
        self.data = data
        self.patterns = _patterns(data)
        self.text = text
        self.numbers: list[Number] = []
        self.twice: list[tuple[str, str]] = []

    def unit(self, end: int) -> tuple[str, int]:
        """The unit after ``end``, and where it ends."""
        match = self.patterns.unit.match(self.text, end)
        if match is None or match.lastindex is None:
            return "", end
        return self.patterns.units[match.lastindex - 1], match.end()

    def bound(self, start: int, end: int) -> str:
        """Whether the number between ``start`` and ``end`` is an inclusive or an exclusive bound."""
        before, after = self.text[max(0, start - 26) : start], self.text[end : end + 40]
        exclusive_before, exclusive_after, inclusive_before, inclusive_after = self.patterns.bounds
        if inclusive_before.search(before) or inclusive_after.match(after):
            return "inclusive"
        return "exclusive" if exclusive_before.search(before) or exclusive_after.match(after) else ""

    def add(self, values: tuple[Value, ...], level: Level, start: int, end: int, unit: str = "") -> None:
        """Take down a number that stands between ``start`` and ``end``, with the unit that follows it."""
        found, after = self.unit(end)
        unit = unit or found
        first = values[0]
        if unit == "tenths":
            unit, values = "%", tuple(v * 10 for v in values if not isinstance(v, str))
        if unit == "year" and isinstance(first, int) and 1500 < first < 2200:
            unit = ""
        if isinstance(first, int) and first < 100:
            match = self.patterns.half.match(self.text, end)
            if match:
                values += (first + 0.5,)
        if level == Level.WORD and first in (0, 1) and not unit:
            level = Level.HINT
        written = self.text[start : min(after, start + _QUOTED)]
        self.numbers.append(Number(values, level, written, unit, self.bound(start, end), start=start))

    def fractions(self) -> None:
        """Fractions, each with its share in per cent as its other value."""
        parts = []
        done = 0
        for start, end, numerator, denominator in fractions(self.text, self.data):
            values = (plain(numerator / denominator), plain(100 * numerator / denominator))
            written = self.text[start:end]
            self.numbers.append(Number(values, Level.WORD, written, "", self.bound(start, end), start=start))
            parts += [self.text[done:start], " " * (end - start)]
            done = end
        self.text = "".join((*parts, self.text[done:]))

    def numerals(self) -> None:
        """Numeral characters, and digits before 万 and the like."""
        if self.patterns.numerals is None or not self.patterns.numeral.search(self.text):
            return

        def read(match: re.Match[str]) -> str:
            written = match[0]
            value = numeral_value(written, self.data)
            digits = written[0].isdigit()
            start, end = match.span()
            sure = digits or bool(
                self.patterns.numeral_before.search(self.text[max(0, start - 3) : start])
                or self.patterns.numeral_after.match(self.text, end)
            )
            level = Level.DIGITS if digits else Level.WORD if sure else Level.HINT
            self.add((value,), level, start, end)
            return " " * len(written)

        self.text = self.patterns.numerals.sub(read, self.text)

    def digits(self) -> None:
        """Numbers in digits."""
        text = self.text
        for match in (_SPACED_DIGITS if self.data.SPACED_THOUSANDS else _DIGITS).finditer(text):
            start, end = match.span()
            values = digit_values(match[0])
            before = text[max(0, start - 6) : start]
            level, unit = Level.DIGITS, ""
            currency = _CURRENCY.search(before)
            if currency and (currency[1] or currency[2]):
                code = currency[1] or ""
                unit = {"US": "USD", "U.S.": "USD", "MX": "MXN"}.get(code, code) or _CURRENCIES[currency[2]]
            scale = self.patterns.scale.match(text, end)
            if scale:
                factor = self.data.DIGIT_SCALES[scale[1].lower()]
                scaled = tuple(plain(value * factor) for value in values if not isinstance(value, str))
                values = (scaled or values) if factor > 12 else values + scaled
                end = scale.end()
                self.text = self.text[: scale.start()] + " " * len(scale[0]) + self.text[end:]
            following = text[end : end + 1]
            if not unit and _NAME_BEFORE.search(before) and not _VERSION_BEFORE.search(before):
                level = Level.HINT  # COVID-19, IPv6, CC-BY-4.0
            elif not scale and _LETTER.match(following) and not self.patterns.unit.match(text, end):
                if not self.patterns.ordinal.match(text, end):
                    level = Level.HINT if len(match[0]) < 2 and not _MEASURE.match(text, end) else Level.DIGITS  # 3D
            elif (before[-1:] in ("(", "[") and following in (")", "]")) or before[-1:] in ("※", "*"):
                level = Level.MARK
            elif _ENUMERATOR_BEFORE.search(text[max(0, start - 6) : start]) and (start < 6 or "\n" in before):
                dotted = _DOTTED.fullmatch(match[0]) and text[end : end + 1] in (" ", "")  # 6.1.1 Policy
                level = Level.MARK if dotted or _ENUMERATOR_AFTER.match(text, end) else level
            self.add(values + self.hours(values, start, end), level, start, end, unit)

    def hours(self, values: tuple[Value, ...], start: int, end: int) -> tuple[Value, ...]:
        """The hour of the day that 5 p.m. is."""
        hour = values[0]
        if not isinstance(hour, int) or not 1 <= hour <= 11:
            return ()
        before, after = self.patterns.afternoon
        if before.search(self.text[max(0, start - 4) : start]) or after.match(self.text, end):
            return (hour + 12,)
        return ()

    def compare_twice(self, words: re.Match[str], value: int) -> None:
        """Take down a number in words that is given in digits too, with another value."""
        after = _DIGITS_AFTER.match(self.text, words.end())
        before = _DIGITS_BEFORE.search(self.text[max(0, words.start() - 24) : words.start()])
        for digits in (after, before):
            if digits and value not in digit_values(digits[1]):
                self.twice.append((words[0], digits[1]))

    def words(self) -> None:
        """Numbers in words, weekdays, Roman numerals."""
        lower = self.text.lower()
        if len(lower) != len(self.text):  # a few capitals have two small letters
            lower = self.text
        for match in self.patterns.words.finditer(lower) if _has_words(lower, self.data) else ():
            kind, written = match.lastgroup, match[0]
            if kind == "ignored":
                first = LATIN_WORD.match(written)
                value = self.data.CARDINALS.get(first[0], 0) if first else 0
                if value > 1:  # two-factor: 二要素, or 2段階
                    self.numbers.append(Number((value,), Level.HINT, written, start=match.start()))
            elif kind == "hint":
                self.numbers.append(Number(self.data.HINTS[written], Level.HINT, written, start=match.start()))
            elif kind == "weekday":
                weekday = f"weekday {self.data.WEEKDAYS[written]}"
                name = self.text[match.start() : match.end()]
                self.numbers.append(Number((weekday,), Level.WORD, name, part_of_date=True))
            elif kind == "number":
                level = Level.HINT if written in self.data.SCALES else Level.WORD
                values = word_values(written, self.data)
                for value in values:
                    self.add((value,), level, match.start(), match.end())
                if len(values) == 1 and values[0] > 1:
                    self.compare_twice(match, values[0])
        for match in _ROMAN.finditer(self.text):
            before, after = self.text[: match.start()][-1:], self.text[match.end() :][:1]
            beside = _BESIDE_NAME.match(before) or (after != "." and _BESIDE_NAME.match(after))
            number = 0 if beside else roman_value(match[0])
            if number:
                sure = bool(self.patterns.roman_before.search(self.text[max(0, match.start() - 10) : match.start()]))
                if sure or len(match[0]) > 1:
                    level = Level.WORD if sure and number > 1 else Level.HINT
                    self.numbers.append(Number((number,), level, match[0], start=match.start()))


#: Roman numerals that may be numbers without a word before them, and those that need one, in small letters.
_ROMANS = frozenset(
    tens + ones
    for tens in ("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx")
    for ones in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
) - {"", "i"}


@dataclass(frozen=True, slots=True)
class _Words:
    """What says a number where there is no digit: words in Latin script, the first of each, other words, articles."""

    sure: frozenset[str]
    all: frozenset[str]
    others: tuple[str, ...]
    article: re.Pattern[str]
    date: re.Pattern[str]


@functools.cache
def _words_for(data: ModuleType) -> _Words:
    keys = {*data.CARDINALS, *data.SCALES, *data.WEEKDAYS}
    # Where a word need not stand apart from others it may be a part of one.
    parted = not data.NUMERAL_CHARACTERS
    latin = frozenset(key for key in keys if parted and LATIN_WORD.fullmatch(key))
    hints = {hint: LATIN_WORD.match(hint) if parted else None for hint in data.HINTS}
    article = re.compile(guarded(rf"\b{data.ARTICLES}")) if data.ARTICLES != "(?!)" else _NEVER
    return _Words(
        latin | _ROMANS,
        latin | {match[0] for match in hints.values() if match},
        (*(keys - latin), *(hint for hint, match in hints.items() if not match)),
        article,
        re.compile(guarded(data.DATE_HINT)),
    )


def _has_words(text: str, data: ModuleType) -> bool:
    """Whether a text in small letters may have a number in words, or a hint at one."""
    words = _words_for(data)
    return (
        not words.all.isdisjoint(latin_words(text))
        or any(word in text for word in words.others)
        or words.article.search(text) is not None
    )


def has_number(side: Side) -> bool:
    """Whether a text may have a number or date that is more than a hint; ``values_of`` says which."""
    data = languages.values(side.language)
    if data is None:
        return False
    text = side.words
    if _DIGIT.search(text):
        return True
    words = _words_for(data)
    if not words.sure.isdisjoint(map(str.lower, latin_words(text))):
        return True
    lower = text.lower()
    if any(word in lower for word in words.others if word not in data.HINTS):
        return True
    if words.article.search(lower) or words.date.search(text):
        return True
    patterns = _patterns(data)
    if patterns.numerals is None or not patterns.numeral.search(text):
        return False
    return patterns.numeral.search(patterns.ignored.sub(" ", text)) is not None


@functools.lru_cache(maxsize=1024)
def values_of(side: Side) -> Values | None:
    """The numbers and dates of one text; ``None`` if nothing is known of its language."""
    data = languages.values(side.language)
    if data is None:
        return None
    text = narrow(side.words)
    has_digits = _DIGIT.search(text) is not None
    if "24" in text:
        text = _patterns(data).always.sub(_blank, text)
    if has_digits:
        for needle, masked in _MASKED:
            if needle in text:
                text = masked.sub(_blank, text)
    found, text = dates(text, data, has_digits)
    patterns = _patterns(data)
    reader = _Reader(text, data)
    if patterns.numerals is not None and (has_digits or patterns.numeral.search(text)):
        reader.text = patterns.ignored.sub(_blank, reader.text)
    if has_digits and ("+" in text or len(_DIGIT.findall(text)) > 5):  # what every number to dial has
        reader.text = _TELEPHONE.sub(_blank, reader.text)
    reader.fractions()
    reader.numerals()
    if has_digits:
        reader.digits()
    reader.words()
    return Values(tuple(reader.numbers), tuple(found), tuple(reader.twice))


def all_values(numbers: Iterable[Number]) -> set[Value]:
    """Every value that one of ``numbers`` may be read as."""
    return {value for number in numbers for value in number.values}


def known_values(side: Side | None) -> set[Value]:
    """All values of a text, those of its dates with them."""
    values = values_of(side) if side else None
    if values is None:
        return set()
    parts = {part for date in values.dates for part in (date.year, date.month, date.day) if part}
    return all_values(values.numbers) | parts


def pair_off(
    left: list[Number], right: list[Number], keys: Callable[[Number], Iterable[Hashable]]
) -> tuple[list[Number], list[Number], list[tuple[Number, Number]]]:
    """Pair numbers that have a key in common, each once: the rest of both, and the pairs."""
    if not left or not right:
        return left, right, []
    places: dict[Hashable, list[int]] = defaultdict(list)
    for place in range(len(right) - 1, -1, -1):
        for key in keys(right[place]):
            places[key].append(place)
    taken: set[int] = set()
    rest: list[Number] = []
    pairs: list[tuple[Number, Number]] = []
    for number in left:
        for key in keys(number):
            free = places.get(key)
            while free and free[-1] in taken:
                free.pop()
            if free:
                place = free.pop()
                taken.add(place)
                pairs.append((number, right[place]))
                break
        else:
            rest.append(number)
    return rest, [number for place, number in enumerate(right) if place not in taken], pairs
