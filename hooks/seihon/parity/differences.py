"""Which numbers, units and dates of two texts do not agree, whatever the words and forms they are written in."""

from __future__ import annotations

import functools
import itertools
import re
from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from seihon.parity.dates import Date
from seihon.parity.numbers import Level, Number, Values, all_values, pair_off, values_of
from seihon.parity.numerals import Value
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
#: Units of time, and those of money.
TIMES = frozenset(("business day", "day", "week", "month", "year", "hour", "minute", "second"))
CURRENCIES = frozenset(("USD", "EUR", "JPY", "GBP", "MXN"))
#: What people convert for their readers, or leave in brackets: 7 miles (12 km).
CONVERTED = frozenset(("mile", "pound", "°F", "inch"))


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
    """Whether two different numbers say the same: 20歳以上 and over 19, 2 weeks and 14 days, 1990 and 90, 4.4.5 4.4."""
    first, second = one.values[0], two.values[0]
    if isinstance(first, str) or isinstance(second, str):
        # An edition told less exactly: 4.4.5, 4.4.
        exact, less = sorted((one.written.strip(), two.written.strip()), key=len, reverse=True)
        return exact.count(".") > 1 and "." in less and exact.startswith(less + ".") and not (one.unit or two.unit)
    if one.bound and two.bound and one.bound != two.bound and abs(first - second) == 1 and first < 150:
        return True
    for year, short in ((first, second), (second, first)):
        if 1900 < year < 2100 and year % 10 == 0 and short == year % 100 >= 20:
            return True  # 1990年代, the nineties
    for larger, smaller in ((one, two), (two, one)):
        for factor in _CONVERSIONS.get((larger.unit, smaller.unit), ()):
            if any(not isinstance(v, str) and v * factor == smaller.values[0] for v in larger.values):
                return True
    return one.unit in CONVERTED or two.unit in CONVERTED


def _units_differ(one: Number, two: Number, source: Values, target: Values) -> bool:
    """Whether the same number counts something else in the other text."""
    if one.unit == two.unit or Level.HINT in (one.level, two.level):
        return False
    if any(number.is_fraction for number in (one, two)):
        return False  # 4分の3, 75%
    for first, second in ((one, two), (two, one)):
        if first.unit == "%" and second.unit == "":
            other = target if first is one else source
            return not any(number.unit == "%" for number in other.numbers)
    units = {one.unit, two.unit}
    if units <= CURRENCIES:
        return units != {"USD", "MXN"}  # both are written $
    return units <= TIMES


def _surplus(numbers: list[Number], others: set[Value]) -> list[Number]:
    """The numbers with those that the other text has at all moved to the end."""
    return sorted(numbers, key=lambda number: any(value in others for value in number.values))


@functools.lru_cache(maxsize=512)
def compare(source_side: Side, target_side: Side) -> Comparison | None:
    """What is left of two texts when all that agrees is taken away; ``None`` if nothing is known of a language."""
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
    lost, added = _without_durations(lost, added)
    sure_lost, hint_lost = _split(lost)
    sure_added, hint_added = _split(added)
    sure_lost, sure_added, _ = pair_off(sure_lost, sure_added, _by_unit)
    sure_lost, sure_added, same = pair_off(sure_lost, sure_added, _by_value)
    units = tuple((one, two) for one, two in same if _units_differ(one, two, source, target))
    sure_lost, hint_added, hinted_lost = pair_off(sure_lost, hint_added, _by_value)
    sure_added, hint_lost, hinted_added = pair_off(sure_added, hint_lost, _by_value)
    sure_lost, sure_added = _without_explained(*_without_joined(sure_lost, sure_added))
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


def kind(number: Number) -> str:
    """What sort of thing a number is: only things of one sort stand in each other's place."""
    value = number.values[0]
    if isinstance(value, str) and value[0].isalpha():
        return value.partition(" ")[0]  # a month, a day of the week
    if isinstance(value, int) and 1500 < value < 2200 and not number.unit:
        return "year"
    return "mark" if number.level == Level.MARK else "number"


def _alike(hinted: list[Number], hints: list[Number], others: list[Number]) -> list[Number]:
    """Those numbers that are written like one of ``others``, in digits, or those hints that count the same."""
    forms = {(number.level, number.unit, kind(number)) for number in others if number.level != Level.WORD}
    units = {unit for _, unit, _ in forms if unit}
    return [
        *(n for n in hinted if n.unit in units or (n.level, n.unit, kind(n)) in forms),
        *(n for n in hints if n.unit in units),
    ]


def _split(numbers: list[Number]) -> tuple[list[Number], list[Number]]:
    """Those that ask for a partner, and hints."""
    return (
        [number for number in numbers if number.level > Level.HINT],
        [number for number in numbers if number.level == Level.HINT],
    )


#: A clause by its numbers, as in 5.2.3.
_JOINED = re.compile(r"\d+(?:\.\d+)+")


def _without_joined(lost: list[Number], added: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without the numbers that one text joins and the other has one by one: 5.2, 第5条第2項."""
    if not lost or not added:
        return lost, added
    for joined, single in ((lost, added), (added, lost)):
        for one in [number for number in joined if not number.unit and _JOINED.fullmatch(number.written.strip())]:
            rest = list(single)
            for part in one.written.strip().split("."):
                found = next((two for two in rest if int(part) in two.values), None)
                if found is None:
                    break
                rest.remove(found)
            else:
                joined.remove(one)
                single[:] = rest
    return lost, added


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


#: The units of which a smaller one may say the rest: 2年6か月, one hour and thirty minutes.
_COMPOUND = frozenset((("year", "month"), ("week", "day"), ("hour", "minute"), ("minute", "second")))
#: How many letters may stand between the two: a space, "and", a comma and a space.
_BETWEEN = 5


def _durations(numbers: list[Number]) -> list[tuple[Number, Number]]:
    """The pairs of numbers that say one duration in two units."""
    placed = sorted((number for number in numbers if number.unit in TIMES and number.start >= 0), key=_start)
    return [
        (one, two)
        for one, two in itertools.pairwise(placed)
        if (one.unit, two.unit) in _COMPOUND and two.start - one.start - len(one.written) <= _BETWEEN
    ]


def _start(number: Number) -> int:
    return number.start


def _as_one(parts: tuple[Number, Number]) -> Iterator[tuple[Value, str]]:
    """What one number would say of a duration that is said in two, with its unit: 30 months, two and a half years."""
    large, small = parts
    first, second = large.values[0], small.values[0]
    if not isinstance(first, str) and not isinstance(second, str):
        for factor in _CONVERSIONS[large.unit, small.unit]:
            yield first * factor + second, small.unit
            yield first + second / factor, large.unit


def _without_durations(lost: list[Number], added: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without the durations that one text says in two units and the other in one."""
    gone: set[int] = set()
    for joined, single in ((lost, added), (added, lost)):
        pairs = _durations(joined)
        said = {(value, number.unit): number for number in single for value in number.values} if pairs else {}
        for parts in pairs:
            whole = next((said[one] for one in _as_one(parts) if one in said), None)
            if whole is not None and gone.isdisjoint(map(id, (whole, *parts))):
                gone.update(map(id, (whole, *parts)))
    if not gone:
        return lost, added
    return [number for number in lost if id(number) not in gone], [n for n in added if id(n) not in gone]


def differ(source: Side, target: Side) -> bool:
    """Whether a number or date of one text has no partner in the other, or one of another unit."""
    found = compare(source, target)
    return found is not None and bool(found.lost or found.added or found.lost_dates or found.added_dates or found.units)
