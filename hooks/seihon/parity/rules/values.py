"""PAR10x: numbers by value, units, dates, amounts."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator

from seihon.languages import values
from seihon.messages import Message, say
from seihon.parity.differences import CONVERTED, CURRENCIES, TIMES, Comparison, compare, kind
from seihon.parity.finding import Severity
from seihon.parity.needs import Fact, Feature, is_so, target_has
from seihon.parity.numbers import Level, Number, known_values, values_of
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.text import Side

#: An address in a text or of a link; one that leaves the scheme to the page (//) included.
_ADDRESS = re.compile(r"//[!-~]+")


def _comparison(pair: Pair) -> Comparison | None:
    return compare(*pair.sides) if pair.sides else None


#: A month that is none (13月) reads as a number; an enumerator may be typed without its mark.
_INTERCHANGEABLE = ({"month", "number"}, {"mark", "number"})


def _is_digit_off(one: Number, two: Number) -> bool:
    """Are these four digits of which one differs, though only one of them may be a year: 1997, 2997; 1500, 1510?"""
    first, second = (str(number.values[0]) for number in (one, two))
    if {kind(one), kind(two)} != {"year", "number"} or not len(first) == len(second) == 4:
        return False
    return sum(a != b for a, b in zip(first, second, strict=True)) == 1


def _substitution(comparison: Comparison) -> tuple[Number, Number] | None:
    """A number that was lost and the one that stands in its place."""
    for one in comparison.lost:
        for two in comparison.added:
            if (
                kind(one) != kind(two)
                and {kind(one), kind(two)} not in _INTERCHANGEABLE
                and not _is_digit_off(one, two)
            ):
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
def number(pair: Pair) -> Iterator[Message]:
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
        yield say(
            "the source has {one} and the translation {two}; give the number of the source",
            one=one.written,
            two=two.written,
        )
    elif comparison and not found:
        unfounded = _unfounded(pair, comparison)
        if unfounded:
            yield say("the source has no {number}; give the number of the source", number=unfounded.written)


def _telling(one: Number) -> bool:
    """Whether a number on one side only is worth a look: a fraction, or written in digits, and large or with a unit."""
    if one.is_fraction:
        return True
    if one.level != Level.DIGITS or one.part_of_date or one.unit in CONVERTED:
        return False
    least = 1 if one.unit in TIMES or one.unit in CURRENCIES or one.unit == "%" else 10
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


#: From one number to another: 1～3, 1 to 3, del 1 al 3.
_RANGE = re.compile(r"(\d{1,4})\s?(?:[~〜～–—-]|から|to|through|al?)\s?(\d{1,4})", re.ASCII)


def _is_between(value: int, side: Side) -> bool:
    """Does a text give a range that has ``value`` in it?"""
    return any(int(first) < value < int(last) for first, last in _RANGE.findall(side.words))


def _is_hinted_at(source: Side, target: Side) -> bool:
    """Has the source a word that may say a number, which the target does not say as often: once, 両?"""
    here, there = values_of(source), values_of(target)
    if here is None or there is None:
        return False
    said = Counter(value for number in there.numbers for value in set(number.values))
    asked = Counter(value for number in here.numbers for value in set(number.values))
    return any(
        number.level == Level.HINT and all(said[value] < asked[value] for value in number.values)
        for number in here.numbers
    )


#: What a number stands before that counts the things named: A か B の2つ.
_COUNTER = re.compile(r"\s?(?:つ|種類|通り|点|項目)")


def _is_count(one: Number, side: Side) -> bool:
    """May a number count the few things that a text names, as languages with counters do where others do not?"""
    place = side.words.find(one.written)
    return (
        one.values[0] in (2, 3, 4) and place >= 0 and _COUNTER.match(side.words, place + len(one.written)) is not None
    )


def _unfounded(pair: Pair, comparison: Comparison) -> Number | None:
    """A small number in digits of which the source has nothing, while a word of it may say another one (once).

    From ten on, and where the number may count what is named, only if the source has such a word left.
    """
    if pair.sides is None or comparison.lost or comparison.lost_dates or len(comparison.added) > 1:
        return None
    source, target = pair.sides
    for one in comparison.added:
        value = one.values[0]
        if one.level != Level.DIGITS or one.part_of_date or one.bound or one.unit in CONVERTED or "." in one.written:
            continue
        if (
            isinstance(value, int)
            and 1 < value < (10 if one.unit else 100)
            and not known_values(source).intersection(one.values)
            and not _is_reference(one, target)
            and not _is_between(value, source)
            and (_is_hinted_at(source, target) or (value < 10 and not _is_count(one, target)))
            and not _is_in_address(one, source)
        ):
            return one
    return None


def _is_edition(one: Number, sides: tuple[Side, Side] | None) -> bool:
    """Is it a year that belongs to a name, as in "Contoso Summit 2024"? It may be left out once it is clear."""
    return kind(one) == "year" and any(re.search(rf"[A-Za-z] {one.written}", side.words) for side in sides or ())


def _is_amount(found: tuple[Number, Number]) -> bool:
    return all(one.unit in CURRENCIES for one in found)


@pair_rule(
    "PAR102",
    "number-missing",
    Severity.WARNING,
    bad=Example("登録から30日間利用できます。", "You may use it for some time after registration."),
    good=Example("登録から30日間利用できます。", "You may use it for thirty days after registration."),
    needs=is_so(Fact.VALUES),
)
def number_missing(pair: Pair) -> Iterator[Message]:
    """A number stands on one side only.

    Good translators do say some numbers in other words, so this is a warning;
    numbers up to ten without a unit that only the source has are left alone, since grammar often says
    them.

    To fix: write the number of the source, or take out the one that it does
    not have.
    """
    comparison = _comparison(pair)
    if comparison is None or _substitution(comparison) or _unfounded(pair, comparison):
        return
    source, target = pair.sides or (None, None)
    for numbers, other in ((comparison.lost, target), (comparison.added, source)):
        known = known_values(other)
        for one in numbers:
            if _telling(one) and not any(value in known for value in one.values) and not _is_edition(one, pair.sides):
                yield (
                    say("the translation lacks {number}; write the number of the source", number=one.written)
                    if other is target
                    else say("the source has no {number}; take it out, or correct it", number=one.written)
                )
                return


@pair_rule(
    "PAR103",
    "date",
    Severity.ERROR,
    bad=Example("令和5年12月26日に改定しました。", "Revised on November 26, 2023."),
    good=Example("令和5年12月26日に改定しました。", "Revised on December 26, 2023."),
    needs=is_so(Fact.VALUES),
)
def date(pair: Pair) -> Iterator[Message]:
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
            yield say(
                "the source has {one} and the translation {two}; give the date of the source",
                one=one_date,
                two=two_date,
            )
    elif found and any(one.part_of_date for one in found):
        one, two = found
        yield say(
            "the source has {one} and the translation {two}; give the date of the source",
            one=one.written,
            two=two.written,
        )


@pair_rule(
    "PAR104",
    "date-missing",
    Severity.WARNING,
    bad=Example("2024年4月1日に施行します。", "It comes into force soon."),
    good=Example("2024年4月1日に施行します。", "It comes into force on 1 April 2024."),
    needs=is_so(Fact.VALUES),
)
def date_missing(pair: Pair) -> Iterator[Message]:
    """A date, or its day or year, stands on one side only.

    To fix: write the date of the source, or take out the one that it does
    not have.
    """
    comparison = _comparison(pair)
    if comparison is None or _substitution(comparison) or (comparison.lost_dates and comparison.added_dates):
        return
    source, target = pair.sides or (None, None)
    for numbers, other in ((comparison.lost, target), (comparison.added, source)):
        known = known_values(other)
        for one in numbers:
            if one.part_of_date and one.level == Level.DIGITS and not any(v in known for v in one.values):
                yield (
                    say("the translation lacks a part of {date}; give the whole date", date=one.written)
                    if other is target
                    else say("the source does not give the whole of {date}; give its date", date=one.written)
                )
                return


@pair_rule(
    "PAR105",
    "unit",
    Severity.ERROR,
    bad=Example("14営業日以内に回答します。", "We will reply within 14 days."),
    good=Example("14営業日以内に回答します。", "We will reply within 14 business days."),
    needs=is_so(Fact.VALUES),
)
def unit(pair: Pair) -> Iterator[Message]:
    """A number of the source counts something else in the translation.

    Business days are not days, months not days, and a percentage is not a
    number. Two weeks for 14 days is fine.

    To fix: give the unit of the source.
    """
    comparison = _comparison(pair)
    for one, two in comparison.units if comparison else ():
        if not (one.unit in CURRENCIES and two.unit in CURRENCIES):
            yield say(
                "the source has {one} and the translation {two}; give the unit of the source",
                one=one.written,
                two=two.written,
            )
            return


@pair_rule(
    "PAR106",
    "amount",
    Severity.ERROR,
    bad=Example("手数料は500円です。", "The fee is $500."),
    good=Example("手数料は500円です。", "The fee is 500 yen."),
    needs=is_so(Fact.VALUES),
)
def amount(pair: Pair) -> Iterator[Message]:
    """An amount of money is another one in the translation, or in another currency.

    154億ドル is $15.4 billion and 15.400 millones de dólares.

    To fix: write the amount of the source.
    """
    comparison = _comparison(pair)
    if comparison is None:
        return
    found = _substitution(comparison)
    pairs = [found] if found and _is_amount(found) else []
    pairs += [both for both in comparison.units if both[0].unit in CURRENCIES and both[1].unit in CURRENCIES]
    for one, two in pairs[:1]:
        yield say(
            "the source has {one} and the translation {two}; give the amount of the source",
            one=one.written,
            two=two.written,
        )


@pair_rule(
    "PAR107",
    "number-twice",
    Severity.ERROR,
    bad=Example("30日以内に回答します。", "We will reply within thirty (20) days."),
    good=Example("30日以内に回答します。", "We will reply within thirty (30) days."),
    needs=target_has(Feature.NUMBER),
)
def number_twice(pair: Pair) -> Iterator[Message]:
    """A number that the translation gives in words and in digits is not the same in both.

    Lawyers write "thirty (30) days"; when only one of the two is corrected,
    nobody can say which one holds.

    To fix: write the number of the source both times.
    """
    values = values_of(pair.sides[1]) if pair.sides else None
    for words, digits in values.twice if values else ():
        yield say(
            "{words} and {digits} are one number written twice and differ; give that of the source both times",
            words=words,
            digits=digits,
        )


RULES: tuple[PairRule, ...] = (number, number_missing, date, date_missing, unit, amount, number_twice)
