"""Which way numbers and dates are bounded: 30日以内 and "no later than" from above, 以上 and "after" from below.

Around each number of a text the phrases that bound it are looked for, those
next to it only. They are read as one claim: a period before an event turns
"no later than" around (「30日前まで」 is at least 30 days), and phrases that disagree
say nothing. A number is compared with those of the same value in the other
text; only a reversal is told, and only where nothing else near the two numbers
could turn the bound around (16歳未満は利用できません: "16 or over").
"""

from __future__ import annotations

import functools
import itertools
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from types import ModuleType

from seihon import languages
from seihon.parity.dates import Date
from seihon.parity.differences import TIMES
from seihon.parity.numbers import Level, Number, narrow, values_of
from seihon.parity.patterns import guarded
from seihon.parity.text import Side

#: How many characters around a number belong to its phrase at most, before it and behind it.
_BEFORE, _AFTER = 60, 60
#: How near a number follows a word that says which: the first 30 days.
_NEXT = 3
#: What turns around for a time counted back from an event.
_TURNED = {"most": "least", "least": "most"}
#: The claims that bound a time rather than a quantity, by what they bound.
_OF_TIME = {"latest": "most", "earliest": "least"}
_OTHER_SIDE = {"back": "forth", "forth": "back"}
#: What bounds such a number bounds the next one: at least 1 in 2 years (2年に1回).
_PER = "per"


@dataclass(frozen=True, slots=True)
class Bound:
    """A number or date of a text and how it is bounded.

    ``keys`` are what it may be known by in the other text. ``extent`` is
    ``most`` or ``least``, ``side`` is ``back`` or ``forth`` for a period that ends or
    begins with an event; each is ``""`` if nothing, or more than one thing, is
    said. ``timed`` tells that the extent is one of the time when a
    period ends (until 30 days after, after 30 days); ``inverted`` that a word
    near it can turn it around; ``written`` is the number with its phrases; ``hint``
    tells that it may be no number at all.
    """

    keys: tuple[Hashable, ...]
    extent: str
    side: str
    timed: bool
    inverted: bool
    written: str
    hint: bool


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The compiled data of a language; ``languages/ja/bounds.py`` says what it is. Claims are by number of group."""

    before: re.Pattern[str]
    before_claims: tuple[tuple[str, ...], ...]
    after: re.Pattern[str]
    after_claims: tuple[tuple[str, ...], ...]
    sides: re.Pattern[str]
    side_claims: tuple[tuple[str, ...], ...]
    inverts: re.Pattern[str]
    clause_end: re.Pattern[str]
    hint: re.Pattern[str]
    reference: re.Pattern[str]
    article: re.Pattern[str]


def _any(table: Sequence[tuple[str, str]]) -> tuple[str, tuple[tuple[str, ...], ...]]:
    """A pattern for all phrases of ``table``, a group each, and what each group says."""
    return "|".join(f"({pattern})" for _, pattern in table) or "(?!)", tuple(tuple(what.split()) for what, _ in table)


@functools.cache
def _patterns(data: ModuleType, numerals: ModuleType) -> _Patterns:
    before, before_claims = _any(data.BEFORE)
    after, after_claims = _any(data.AFTER)
    sides, side_claims = _any(getattr(data, "SIDES", ()))
    return _Patterns(
        re.compile(f"(?:{before}){data.FILLER}$"),
        before_claims,
        re.compile(f"{data.COUNTED}(?:{after})"),
        after_claims,
        re.compile(sides),
        side_claims,
        re.compile(guarded(data.INVERTS)),
        re.compile(guarded(data.CLAUSE_END)),
        re.compile(guarded(data.BOUND_HINT)),
        re.compile(numerals.REFERENCE_BEFORE + "$"),
        re.compile(numerals.ARTICLES),
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a number or date stands, and what it is known by: ``is_time`` for a period, ``is_date`` for a date.

    ``hint`` tells that it may be no number, ``mark`` that it is one that bounds nothing: of an item, a note, a version.
    """

    start: int
    end: int
    keys: tuple[Hashable, ...]
    is_time: bool
    is_date: bool
    hint: bool
    mark: bool = False


def _of_number(number: Number, text: str, article: re.Pattern[str]) -> _Place:
    value = number.values[0]
    is_period = number.unit in TIMES and not article.match(text, number.start)  # one year, but not once a year
    is_year = isinstance(value, int) and 1500 < value < 2200 and not number.unit
    return _Place(
        number.start,
        number.start + len(number.written),
        number.values,
        number.unit in TIMES,
        is_year,
        number.level == Level.HINT or (value == 1 and number.level == Level.WORD and not is_period),
        number.level == Level.MARK or isinstance(value, str),  # a version
    )


def _of_date(date: Date) -> _Place:
    keys = tuple(
        ("date", month, day) if day else ("month", year, month) for year, month, day in date.readings() if month
    )
    return _Place(date.start, date.start + len(date.written), keys or ((date.year,)), False, True, False)


def _joined(places: list[_Place], text: str) -> Iterator[_Place]:
    """``places`` in order, those that give one number twice, thirty (30), as one."""
    last: _Place | None = None
    for place in sorted(places, key=lambda one: (one.start, -one.end)):
        if last is not None:
            between = text[last.end : place.start]
            if between.strip() in ("(", "[") and len(between) < 4 and set(last.keys) & set(place.keys):
                last = _Place(last.start, place.end, last.keys, place.is_time, last.is_date, False)
                continue
            yield last
        last = place
    if last is not None:
        yield last


def has_bound(side: Side) -> bool:
    """Has a text a word that may bound a number? Most have none."""
    data, numerals = languages.bounds(side.language), languages.values(side.language)
    if data is None or numerals is None:
        return False
    return _patterns(data, numerals).hint.search(_read(side.words, data)) is not None


def _read(text: str, data: ModuleType) -> str:
    """``text`` as the patterns have it, as long as it was."""
    text = narrow(text)
    if data.SMALL_LETTERS:
        lower = text.lower()
        return lower if len(lower) == len(text) else text  # a few capitals have two small letters
    return text


def _claims(match: re.Match[str] | None, what: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    return what[match.lastindex - 1] if match is not None and match.lastindex else ()


@functools.lru_cache(maxsize=512)
def bounds_of(side: Side) -> tuple[Bound, ...]:
    """The numbers and dates of a text, with their bounds; none without data of its language."""
    data, numerals = languages.bounds(side.language), languages.values(side.language)
    values = values_of(side)
    if data is None or numerals is None or values is None or not has_bound(side):
        return ()
    patterns, text = _patterns(data, numerals), _read(side.words, data)
    places = [_of_number(one, text, patterns.article) for one in values.numbers if one.start >= 0]
    places += [_of_date(one) for one in values.dates]
    found = []
    last_end = 0
    carried: tuple[str, ...] = ()
    joined = list(_joined(places, text))
    sure = [place.start for place in joined if not place.hint]
    for place, following in itertools.zip_longest(joined, joined[1:]):
        is_reference = not place.is_date and patterns.reference.search(text[max(0, place.start - 16) : place.start])
        if place.hint and following is not None and not following.hint and following.start - place.end < _NEXT:
            continue  # the first 30 days
        if not place.mark and not is_reference:
            after = bisect_left(sure, place.end)
            next_start = sure[after] if after < len(sure) else len(text)
            phrase = _phrase(place, text, patterns, last_end, next_start)
            if carried:
                phrase = replace(phrase, claims=(*carried, *phrase.claims))
            carried = tuple(claim for claim in phrase.claims if claim != _PER) if _PER in phrase.claims else ()
            found.append(replace(phrase, claims=("",)) if _PER in phrase.claims else phrase)
        last_end = place.end
    if not any(phrase.claims for phrase in found):
        return ()
    taken = [(phrase.start, phrase.end) for phrase in found if phrase.claims]
    ends = [match.end() for match in patterns.clause_end.finditer(side.words)]
    around = _Around(_inverts(text, taken, patterns), ends, data.REACH)
    return tuple(_bound(phrase, side.words, around) for phrase in found)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A number with what bounds it: where both stand together, and what is claimed."""

    place: _Place
    start: int
    end: int
    claims: tuple[str, ...]


def _phrase(place: _Place, text: str, patterns: _Patterns, last_end: int, next_start: int) -> _Phrase:
    """What bounds a number; what stands before ``last_end`` and from ``next_start`` on belongs to others."""
    window = text[max(last_end, place.start - _BEFORE) : place.start]
    before = patterns.before.search(window)
    # One character more: what follows may be looked at (年に|1回).
    behind = text[place.end : min(place.end + _AFTER, next_start + 1)]
    after = patterns.after.match(behind)
    beside = patterns.sides.match(behind) if place.is_time else None
    said = _claims(before, patterns.before_claims)
    if not place.is_time:  # 登録後、4月1日から: of no date or count
        said = tuple(claim for claim in said if claim not in _OTHER_SIDE)
    behind_it = _claims(after, patterns.after_claims)
    return _Phrase(
        place,
        place.start - (len(window) - before.start() if said and before else 0),
        place.end + max(after.end() if after else 0, beside.end() if beside else 0),
        ("",) if after and not behind_it else (*said, *behind_it, *_claims(beside, patterns.side_claims)),
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """Where the words of a text are that can turn a bound around, and where its clauses end; both in order."""

    inverts: list[int]
    ends: list[int]
    reach: tuple[int, int]

    def is_inverted(self, start: int, end: int) -> bool:
        """Is there such a word within reach of what stands from ``start`` to ``end``, in the same clause?"""
        clause = bisect_right(self.ends, start)
        first = self.ends[clause - 1] if clause else 0
        following = bisect_left(self.ends, end)
        last = min([*self.ends[following : following + 1], end + self.reach[1]])
        at = bisect_left(self.inverts, max(first, start - self.reach[0]))
        return at < len(self.inverts) and self.inverts[at] < last


def _inverts(text: str, taken: list[tuple[int, int]], patterns: _Patterns) -> list[int]:
    """Where words stand that can turn a bound around, those of bounds themselves left out: no more than."""
    return [match.start() for match in patterns.inverts.finditer(text) if not _is_in(match.start(), taken)]


def _is_in(place: int, spans: list[tuple[int, int]]) -> bool:
    """Does ``place`` lie in one of ``spans``, which are in order?"""
    at = bisect_right(spans, place, key=itemgetter(0))
    return at > 0 and place < spans[at - 1][1]


def _bound(phrase: _Phrase, text: str, around: _Around) -> Bound:
    """What the claims of a phrase come to."""
    place = phrase.place
    extent, side, timed = _resolved(phrase.claims, place)
    return Bound(
        place.keys,
        extent,
        side,
        timed and place.is_time and side != "back",
        around.is_inverted(phrase.start, phrase.end),
        text[phrase.start : phrase.end].strip(),
        place.hint,
    )


def _resolved(claims: tuple[str, ...], place: _Place) -> tuple[str, str, bool]:
    """The extent and side that ``claims`` agree on, and whether a claim about time is among them."""
    sides = {claim for claim in claims if claim in _OTHER_SIDE} if place.is_time else set()
    extents = set()
    timed = False
    for claim in claims:
        if not claim:  # a phrase that says that nothing can be told
            return "", "", False
        if claim in _OTHER_SIDE:
            if not place.is_date:
                continue
            claim = "latest" if claim == "back" else "earliest"
        if claim == "since":
            if not place.is_date:
                continue
            claim = "earliest"
        if claim in _OF_TIME:
            timed = True
            claim = _TURNED[_OF_TIME[claim]] if sides == {"back"} else _OF_TIME[claim]
        extents.add(claim)
    return (
        next(iter(extents)) if len(extents) == 1 else "",
        next(iter(sides)) if len(sides) == 1 else "",
        timed,
    )


@dataclass(frozen=True, slots=True)
class Reversal:
    """A number whose bound is turned around, as both texts have it; ``what`` is what the source says."""

    what: str
    source: str
    target: str


_OPPOSITE = _TURNED | _OTHER_SIDE


@dataclass(frozen=True, slots=True)
class _Known:
    """The numbers of a text by what they may be known by: how many say each thing, and the first that does."""

    counts: dict[Hashable, Counter[tuple[str, str]]]
    first: dict[tuple[Hashable, str, str], Bound]


def _known(numbers: Sequence[Bound]) -> _Known:
    """``numbers`` by their keys; those that say nothing count under ``""`` if they are surely numbers."""
    known = _Known(defaultdict(Counter), {})
    for number in numbers:
        for name, what in (("extent", number.extent), ("side", number.side)):
            if not what and number.hint:
                continue
            for key in number.keys:
                known.counts[key][name, what] += 1
                known.first.setdefault((key, name, what), number)
    return known


def claimed(side: Side) -> Counter[str]:
    """How often a text says each thing of its numbers: ``most``, ``least``, ``back``, ``forth``."""
    return Counter(what for one in bounds_of(side) for what in (one.extent, one.side) if what)


def reversals(source: Side, target: Side) -> Iterator[Reversal]:
    """The numbers that are bounded one way in the source and the other way in the target."""
    here, there = bounds_of(source), bounds_of(target)
    if not here or not there:
        return
    ours, theirs = _known(here), _known(there)
    for one in here:
        for name, what in (("extent", one.extent), ("side", one.side)):
            key = next((key for key in one.keys if key in theirs.counts), None)
            if not what or key is None:
                continue
            other = _OPPOSITE[what]
            same, answers = ours.counts[key], theirs.counts[key]
            if same[name, what] <= answers[name, what] + answers[name, ""]:
                continue
            if answers[name, other] <= same[name, other] + same[name, ""]:
                continue
            two = theirs.first[key, name, other]
            if name == "extent" and _may_be_turned(one, two):
                continue
            yield Reversal(what, one.written, two.written)
            break


def _may_be_turned(one: Bound, two: Bound) -> bool:
    """Whether a negation or the like may make the same of the two opposite bounds.

    It does in one of the texts, and in both where a period is over: nothing within 30 days, nothing after 30 days.
    """
    return one.inverted != two.inverted or (one.inverted and (one.timed or two.timed))
