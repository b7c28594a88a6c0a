"""PAR10x: numbers by value, units, dates, amounts."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from seihon.languages import values
from seihon.parity.dates import Date
from seihon.parity.finding import Severity
from seihon.parity.needs import Fact, Feature, is_so, target_has
from seihon.parity.numbers import Level, Number, Values, all_values, known_values, pair_off, values_of
from seihon.parity.numerals import Value
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.text import Side

#: How many of another unit make one: 2 weeks are 14 days.
_CONVERSIONS: dict[tuple[str, str], tuple[float, ...]] = {
    ("week", "day"): (7,),
    ("month", "week"): (4,),
    ("month", "day"): (30, 31),
    ("year", "month"): (12,),
    ("year", "day"): (365,),
    ("decade", "year"): (10,),
    ("day", "hour"): (24,),
    ("hour", "minute"): (60,),
    ("minute", "second"): (60,),
}
_TIMES = frozenset(("business day", "day", "week", "month", "year", "hour", "minute", "second"))
_CURRENCIES = frozenset(("USD", "EUR", "JPY", "GBP", "MXN"))
#: What people convert for their readers, or leave in brackets: 7 miles (12 km).
_CONVERTED = frozenset(("mile", "pound", "°F", "inch"))


#: An address in a text or of a link; one that leaves the scheme to the page (//) included.
_ADDRESS = re.compile(r"//[!-~]+")


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is left of the numbers and dates of two texts when all that agrees is taken away.

    ``lost`` and ``added`` are numbers without a partner, ``lost_dates`` and
    ``added_dates`` dates; ``units`` are pairs of the same number with another unit.
    """

    lost: tuple[Number, ...]
    added: tuple[Number, ...]
    lost_dates: tuple[Date, ...]
    added_dates: tuple[Date, ...]
    units: tuple[tuple[Number, Number], ...]


def _by_unit(number: Number) -> list[Hashable]:
    return [(value, number.unit) for value in number.values]


def _by_value(number: Number) -> tuple[Value, ...]:
    return number.values


def _pair_dates(left: list[Date], right: list[Date]) -> tuple[list[Date], list[Date], list[Number], list[Number]]:
    """Pair dates: first whole ones, then those that only differ in a part that one does not give.

    The rest of both, and the parts that only one of two dates gives, as numbers.
    """
    extra_left: list[Number] = []
    extra_right: list[Number] = []
    #: Which parts two dates must have in common, from all of them to the month alone.
    for parts in ((0, 1, 2), (1, 2), (0, 1), (1,), (0,)):
        if not left or not right:
            break
        places: dict[Hashable, list[int]] = defaultdict(list)
        for place in range(len(right) - 1, -1, -1):
            for reading in right[place].readings():
                places[tuple(reading[part] for part in parts)].append(place)
        taken: set[int] = set()
        rest = []
        for date in left:
            partner = None
            for reading in date.readings():
                for place in reversed(places.get(tuple(reading[part] for part in parts), ())):
                    other = right[place]
                    if place not in taken and all(
                        not one or not two or part in parts
                        for part, (one, two) in enumerate(
                            zip((date.year, date.month, date.day), (other.year, other.month, other.day), strict=True)
                        )
                    ):
                        partner = place
                        break
                if partner is not None:
                    break
            if partner is None:
                rest.append(date)
                continue
            taken.add(partner)
            other = right[partner]
            extra_left += _parts(date, without=other)
            extra_right += _parts(other, without=date)
        left, right = rest, [date for place, date in enumerate(right) if place not in taken]
    return left, right, extra_left, extra_right


def _parts(date: Date, without: Date | None = None) -> list[Number]:
    """The parts of ``date`` that ``without`` does not give, as numbers."""
    found = []
    if date.year and not (without and without.year):
        found.append(Number((date.year,), Level.DIGITS, date.written, part_of_date=True))
    if date.month and not (without and without.month):
        months: tuple[Value, ...] = (f"month {date.month}",)
        if date.swapped:
            months += (f"month {date.day}",)
        found.append(Number(months, Level.WORD, date.written, part_of_date=True))
    if date.day and not (without and without.day):
        days = (date.day, date.month) if date.swapped else (date.day,)
        found.append(Number(days, Level.DIGITS, date.written, "day", part_of_date=True))
    return found


def _explained(one: Number, two: Number) -> bool:
    """Whether two different numbers say the same: 20歳以上 and over 19, 2 weeks and 14 days, 1990 and 90."""
    first, second = one.values[0], two.values[0]
    if isinstance(first, str) or isinstance(second, str):
        return False
    if one.bound and two.bound and one.bound != two.bound and abs(first - second) == 1 and first < 150:
        return True
    for year, short in ((first, second), (second, first)):
        if 1900 < year < 2100 and year % 10 == 0 and short == year % 100 >= 20:
            return True  # 1990年代, the nineties
    for larger, smaller in ((one, two), (two, one)):
        for factor in _CONVERSIONS.get((larger.unit, smaller.unit), ()):
            if any(not isinstance(v, str) and v * factor == smaller.values[0] for v in larger.values):
                return True
    return one.unit in _CONVERTED or two.unit in _CONVERTED


def _units_differ(one: Number, two: Number, source: Values, target: Values) -> bool:
    """Whether the same number counts something else in the other text."""
    if one.unit == two.unit or Level.HINT in (one.level, two.level):
        return False
    for first, second in ((one, two), (two, one)):
        if first.unit == "%" and second.unit == "":
            other = target if first is one else source
            return not any(number.unit == "%" for number in other.numbers)
    units = {one.unit, two.unit}
    if units <= _CURRENCIES:
        return units != {"USD", "MXN"}  # both are written $
    return units <= _TIMES


def _surplus(numbers: list[Number], others: set[Value]) -> list[Number]:
    """The numbers with those that the other text has at all moved to the end."""
    return sorted(numbers, key=lambda number: any(value in others for value in number.values))


@functools.lru_cache(maxsize=512)
def _compare(source_side: Side, target_side: Side) -> Comparison | None:
    """Take away from both texts what agrees; ``None`` if nothing is known of a language."""
    source, target = values_of(source_side), values_of(target_side)
    if source is None or target is None:
        return None
    if not (source.numbers or source.dates) and not (target.numbers or target.dates):
        return Comparison((), (), (), (), ())
    lost_dates, added_dates, extra_lost, extra_added = _pair_dates(list(source.dates), list(target.dates))
    # Dates that are left may be written otherwise on the other side (1-3 May): their parts as numbers tell.
    for date in lost_dates:
        extra_lost += _parts(date)
    for date in added_dates:
        extra_added += _parts(date)
    lost = sorted([*source.numbers, *extra_lost], key=lambda number: -number.level)
    added = sorted([*target.numbers, *extra_added], key=lambda number: -number.level)
    in_source, in_target = all_values(lost), all_values(added)
    sure_lost, hint_lost = _split(lost)
    sure_added, hint_added = _split(added)
    sure_lost, sure_added, _ = pair_off(sure_lost, sure_added, _by_unit)
    sure_lost, sure_added, same = pair_off(sure_lost, sure_added, _by_value)
    units = tuple((one, two) for one, two in same if _units_differ(one, two, source, target))
    sure_lost, hint_added, hinted_lost = pair_off(sure_lost, hint_added, _by_value)
    sure_added, hint_lost, hinted_added = pair_off(sure_added, hint_lost, _by_value)
    sure_lost, sure_added = _without_explained(sure_lost, sure_added)
    # A hint may explain a number by chance: not where the other text has a like number too many.
    if sure_added and not sure_lost:
        sure_lost = _alike([one for one, _ in hinted_lost], hint_lost, sure_added)
    elif sure_lost and not sure_added:
        sure_added = _alike([one for one, _ in hinted_added], hint_added, sure_lost)
    return Comparison(
        lost=tuple(_surplus(sure_lost, in_target)),
        added=tuple(_surplus(sure_added, in_source)),
        lost_dates=tuple(lost_dates),
        added_dates=tuple(added_dates),
        units=units,
    )


def _alike(hinted: list[Number], hints: list[Number], others: list[Number]) -> list[Number]:
    """Those numbers that are written like one of ``others``, in digits, or those hints that count the same."""
    forms = {(number.level, number.unit, _kind(number)) for number in others if number.level != Level.WORD}
    units = {unit for _, unit, _ in forms if unit}
    return [
        *(n for n in hinted if n.unit in units or (n.level, n.unit, _kind(n)) in forms),
        *(n for n in hints if n.unit in units),
    ]


def _split(numbers: list[Number]) -> tuple[list[Number], list[Number]]:
    """Those that ask for a partner, and hints."""
    return (
        [number for number in numbers if number.level > Level.HINT],
        [number for number in numbers if number.level == Level.HINT],
    )


def _without_explained(lost: list[Number], added: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without the pairs of different numbers that say the same; only a few are tried."""
    if not lost or not added or len(lost) * len(added) > 64:
        return lost, added
    rest = list(added)
    left = []
    for one in lost:
        direct = one.unit and any(one.unit == two.unit and not one.bound for two in rest)
        partner = None if direct else next((two for two in rest if _explained(one, two)), None)
        if partner is None:
            left.append(one)
        else:
            rest.remove(partner)
    return left, rest


def differ(source: Side, target: Side) -> bool:
    """Whether a number or date of one text has no partner in the other, or one of another unit."""
    found = _compare(source, target)
    return found is not None and bool(found.lost or found.added or found.lost_dates or found.added_dates or found.units)


def _comparison(pair: Pair) -> Comparison | None:
    return _compare(*pair.sides) if pair.sides else None


#: A month that is none (13月) reads as a number; an enumerator may be typed without its mark.
_INTERCHANGEABLE = ({"month", "number"}, {"mark", "number"})


def _kind(number: Number) -> str:
    """What sort of thing a number is: only things of one sort stand in each other's place."""
    value = number.values[0]
    if isinstance(value, str) and value[0].isalpha():
        return value.partition(" ")[0]  # a month, a day of the week
    if isinstance(value, int) and 1500 < value < 2200 and not number.unit:
        return "year"
    return "mark" if number.level == Level.MARK else "number"


def _substitution(comparison: Comparison) -> tuple[Number, Number] | None:
    """A number that was lost and the one that stands in its place."""
    for one in comparison.lost:
        for two in comparison.added:
            if _kind(one) != _kind(two) and {_kind(one), _kind(two)} not in _INTERCHANGEABLE:
                continue
            if (1 in one.values or 1 in two.values) and one.unit != two.unit:
                continue  # one is said in too many ways
            return one, two
    return None


@pair_rule(
    "PAR101",
    "number",
    Severity.ERROR,
    bad=Example("十四日以内に回答します。", "We will reply within 15 days."),
    good=Example("十四日以内に回答します。", "We will reply within fourteen days."),
    needs=is_so(Fact.VALUES),
)
def number(pair: Pair) -> Iterator[str]:
    """A number of the source is another one in the translation.

    Numbers are compared by value, however they are written: １４, 十四, 14,
    fourteen and catorce are one number, 154億 is 15.4 billion. Words that are
    no numbers (十分, 第三者, "one of them") ask for none.

    To fix: write the number of the source, in the form that is usual in the
    language.
    """
    comparison = _comparison(pair)
    found = _substitution(comparison) if comparison else None
    if found and not any(one.part_of_date for one in found) and not _is_amount(found):
        one, two = found
        yield f"the source has {one.written} and the translation {two.written}; give the number of the source"
    elif comparison and not found:
        unfounded = _unfounded(pair, comparison)
        if unfounded:
            yield f"the source has no {unfounded.written}; give the number of the source"


def _telling(one: Number) -> bool:
    """Whether a number on one side only is worth a look: written in digits, and large or with a unit."""
    if one.level != Level.DIGITS or one.part_of_date or one.unit in _CONVERTED:
        return False
    least = 1 if one.unit in _TIMES or one.unit in _CURRENCIES or one.unit == "%" else 10
    return all(isinstance(value, str) or value > least for value in one.values)


@functools.cache
def _reference(language: str) -> re.Pattern[str] | None:
    """What stands before the number of a clause, a table or a figure."""
    data = values(language)
    return re.compile(data.REFERENCE_BEFORE + r"$") if data is not None else None


def _is_reference(one: Number, side: Side) -> bool:
    """Is it the number of a clause? A good translation gives it where the source says "the preceding one"."""
    pattern = _reference(side.language)
    place = side.words.find(one.written)
    return place < 0 or (pattern is not None and pattern.search(side.words[max(0, place - 16) : place]) is not None)


def _is_in_address(one: Number, side: Side) -> bool:
    """Does an address of the text have the number, as those of licences and editions do: ``…/by-sa/4.0/``?"""
    return any(one.written in address for address in _ADDRESS.findall(side.text))


def _unfounded(pair: Pair, comparison: Comparison) -> Number | None:
    """A small number in digits of which the source has nothing, while a word of it may say another one (once)."""
    if pair.sides is None or comparison.lost or comparison.lost_dates or len(comparison.added) > 1:
        return None
    source, target = pair.sides
    for one in comparison.added:
        value = one.values[0]
        if one.level != Level.DIGITS or one.part_of_date or one.bound or one.unit in _CONVERTED:
            continue
        if (
            isinstance(value, int)
            and 1 < value < 10
            and not known_values(source).intersection(one.values)
            and not _is_reference(one, target)
            and not _is_in_address(one, source)
        ):
            return one
    return None


def _is_edition(one: Number, sides: tuple[Side, Side] | None) -> bool:
    """Is it a year that belongs to a name, as in "Contoso Summit 2024"? It may be left out once it is clear."""
    return _kind(one) == "year" and any(re.search(rf"[A-Za-z] {one.written}", side.words) for side in sides or ())


def _is_amount(found: tuple[Number, Number]) -> bool:
    return all(one.unit in _CURRENCIES for one in found)


@pair_rule(
    "PAR102",
    "number-missing",
    Severity.WARNING,
    bad=Example("登録から30日間利用できます。", "You may use it for some time after registration."),
    good=Example("登録から30日間利用できます。", "You may use it for thirty days after registration."),
    needs=is_so(Fact.VALUES),
)
def number_missing(pair: Pair) -> Iterator[str]:
    """A number stands on one side only.

    Good translators do say some numbers in other words, so this is a warning;
    numbers up to ten without a unit that only the source has are left alone, since grammar often says
    them.

    To fix: write the number of the source, or take out the one that it does
    not have.
    """
    comparison = _comparison(pair)
    if comparison is None or _substitution(comparison):
        return
    source, target = pair.sides or (None, None)
    for numbers, other, text in (
        (comparison.lost, target, "the translation lacks {}; write the number of the source"),
        (comparison.added, source, "the source has no {}; take it out, or correct it"),
    ):
        known = known_values(other)
        for one in numbers:
            if _telling(one) and not any(value in known for value in one.values) and not _is_edition(one, pair.sides):
                yield text.format(one.written)
                return


@pair_rule(
    "PAR103",
    "date",
    Severity.ERROR,
    bad=Example("令和5年12月26日に改定しました。", "Revised on November 26, 2023."),
    good=Example("令和5年12月26日に改定しました。", "Revised on December 26, 2023."),
    needs=is_so(Fact.VALUES),
)
def date(pair: Pair) -> Iterator[str]:
    """A date of the source is another one in the translation.

    Day, month and year are compared, also those of the Japanese eras and of
    dates that give a part only; so are days of the week.

    To fix: write the date of the source, in the form that is usual in the
    language.
    """
    comparison = _comparison(pair)
    found = _substitution(comparison) if comparison else None
    if comparison and not found and comparison.lost_dates and comparison.added_dates:
        # One of the parts agrees with another number of the text by chance.
        if any(one.part_of_date and one.level == Level.DIGITS for one in (*comparison.lost, *comparison.added)):
            one_date, two_date = comparison.lost_dates[0].written, comparison.added_dates[0].written
            yield f"the source has {one_date} and the translation {two_date}; give the date of the source"
    elif found and any(one.part_of_date for one in found):
        one, two = found
        yield f"the source has {one.written} and the translation {two.written}; give the date of the source"


@pair_rule(
    "PAR104",
    "date-missing",
    Severity.WARNING,
    bad=Example("2024年4月1日に施行します。", "It comes into force soon."),
    good=Example("2024年4月1日に施行します。", "It comes into force on 1 April 2024."),
    needs=is_so(Fact.VALUES),
)
def date_missing(pair: Pair) -> Iterator[str]:
    """A date, or its day or year, stands on one side only.

    To fix: write the date of the source, or take out the one that it does
    not have.
    """
    comparison = _comparison(pair)
    if comparison is None or _substitution(comparison) or (comparison.lost_dates and comparison.added_dates):
        return
    source, target = pair.sides or (None, None)
    for numbers, other, text in (
        (comparison.lost, target, "the translation lacks a part of {}; give the whole date"),
        (comparison.added, source, "the source does not give the whole of {}; give its date"),
    ):
        known = known_values(other)
        for one in numbers:
            if one.part_of_date and one.level == Level.DIGITS and not any(v in known for v in one.values):
                yield text.format(one.written)
                return


@pair_rule(
    "PAR105",
    "unit",
    Severity.ERROR,
    bad=Example("14営業日以内に回答します。", "We will reply within 14 days."),
    good=Example("14営業日以内に回答します。", "We will reply within 14 business days."),
    needs=is_so(Fact.VALUES),
)
def unit(pair: Pair) -> Iterator[str]:
    """A number of the source counts something else in the translation.

    Business days are not days, months not days, and a percentage is not a
    number. Two weeks for 14 days is fine.

    To fix: give the unit of the source.
    """
    comparison = _comparison(pair)
    for one, two in comparison.units if comparison else ():
        if not (one.unit in _CURRENCIES and two.unit in _CURRENCIES):
            yield f"the source has {one.written} and the translation {two.written}; give the unit of the source"
            return


@pair_rule(
    "PAR106",
    "amount",
    Severity.ERROR,
    bad=Example("手数料は500円です。", "The fee is $500."),
    good=Example("手数料は500円です。", "The fee is 500 yen."),
    needs=is_so(Fact.VALUES),
)
def amount(pair: Pair) -> Iterator[str]:
    """An amount of money is another one in the translation, or in another currency.

    154億ドル is $15.4 billion and 15.400 millones de dólares.

    To fix: write the amount of the source.
    """
    comparison = _comparison(pair)
    if comparison is None:
        return
    found = _substitution(comparison)
    pairs = [found] if found and _is_amount(found) else []
    pairs += [both for both in comparison.units if both[0].unit in _CURRENCIES and both[1].unit in _CURRENCIES]
    for one, two in pairs[:1]:
        yield f"the source has {one.written} and the translation {two.written}; give the amount of the source"


@pair_rule(
    "PAR107",
    "number-twice",
    Severity.ERROR,
    bad=Example("30日以内に回答します。", "We will reply within thirty (20) days."),
    good=Example("30日以内に回答します。", "We will reply within thirty (30) days."),
    needs=target_has(Feature.NUMBER),
)
def number_twice(pair: Pair) -> Iterator[str]:
    """A number that the translation gives in words and in digits is not the same in both.

    Lawyers write "thirty (30) days"; when only one of the two is corrected,
    nobody can say which one holds.

    To fix: write the number of the source both times.
    """
    values = values_of(pair.sides[1]) if pair.sides else None
    for words, digits in values.twice if values else ():
        yield f"{words} and {digits} are one number written twice and differ; give that of the source both times"


RULES: tuple[PairRule, ...] = (number, number_missing, date, date_missing, unit, amount, number_twice)
