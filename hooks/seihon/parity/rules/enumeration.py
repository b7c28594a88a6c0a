"""PAR305, PAR306, PAR125: what joins the items of an enumeration, and items lost from one."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from seihon.languages import script
from seihon.parity.clues import answers, clues
from seihon.parity.finding import Severity
from seihon.parity.markers import Reading, readings
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.rules.whole import compared, is_other_text
from seihon.parity.text import Side

Matched = tuple[tuple[Reading, Reading], ...]


@functools.lru_cache(maxsize=512)
def _matched(source: Side, target: Side) -> Matched:
    """The sentences of both texts side by side; the whole texts where their numbers differ."""
    first, second = readings(source), readings(target)
    if first is None or second is None:
        return ()
    if len(first[1]) == len(second[1]):
        return tuple(zip(first[1], second[1], strict=True))
    return ((first[0], second[0]),)


def _pairs(pair: Pair) -> Matched:
    return _matched(*pair.sides) if pair.sides is not None else ()


def _quote(reading: Reading, thing: str) -> str:
    """The phrases that say ``thing``, for a message."""
    return ", ".join(f"“{phrase.strip()}”" for phrase in dict.fromkeys(reading.sure.get(thing, ()))) or "nothing"


def _joined_otherwise(source: Reading, target: Reading, old: str, new: str) -> bool:
    """Whether ``old`` became ``new``; lists of examples ("such as a, b or c") are joined with either."""
    return (
        source.count(old) > target.count(old)
        and target.count(new) > source.most(new)
        and not source.most("example")
        and not target.most("example")
    )


@pair_rule(
    "PAR305",
    "and-became-or",
    Severity.WARNING,
    bad=Example("氏名及び住所を記入します。", "You enter your name or address."),
    good=Example("氏名及び住所を記入します。", "You enter your name and address."),
)
def and_became_or(pair: Pair) -> Iterator[str]:
    """The source joins with "and", the translation with "or".

    Two conditions that must both be met become a choice between them.

    To fix: write and (y). Where the negation of the sentence asks for "or"
    (neither A nor B), acknowledge the finding.
    """
    for source, target in _pairs(pair):
        if _joined_otherwise(source, target, "and", "or"):
            yield (
                f"the source says “and” ({_quote(source, 'and')}) where the translation says “or”"
                f" ({_quote(target, 'or')}); join as the source does"
            )


@pair_rule(
    "PAR306",
    "or-became-and",
    Severity.WARNING,
    bad=Example("電話又は書面で通知します。", "We notify you by telephone and letter."),
    good=Example("電話又は書面で通知します。", "We notify you by telephone or letter."),
)
def or_became_and(pair: Pair) -> Iterator[str]:
    """The source joins with "or", the translation with "and".

    One of two was enough; the translation asks for both.

    To fix: write or (o).
    """
    for source, target in _pairs(pair):
        if _joined_otherwise(source, target, "or", "and"):
            yield (
                f"the source says “or” ({_quote(source, 'or')}) where the translation says “and”"
                f" ({_quote(target, 'and')}); join as the source does"
            )


@functools.cache
def _pattern(language: str, name: str) -> re.Pattern[str] | None:
    """The pattern ``name`` of a language's data, compiled."""
    module = script(language)
    return re.compile(getattr(module, name)) if module else None


@functools.lru_cache(maxsize=65536)
def _items(side: Side) -> tuple[tuple[str, ...], ...]:
    """The enumerations of a text: the parts between commas and connectives of each sentence, three or more."""
    pattern, marks = _pattern(side.language, "SENTENCE_END"), _pattern(side.language, "ITEM_MARK")
    if pattern is None or marks is None:
        return ()
    found = []
    for sentence in pattern.split(side.words):
        parts = tuple(part for part in marks.split(sentence) if part and part.strip())
        if len(parts) > 2:
            found.append(parts)
    return tuple(found)


@pair_rule(
    "PAR125",
    "item-lost",
    Severity.WARNING,
    bad=Example(
        "氏名、住所、電話番号、生年月日、購入履歴、位置情報を取得します。",
        "We collect names, addresses, telephone numbers, dates of birth, and location information.",
    ),
    good=Example(
        "氏名、住所、電話番号、生年月日、購入履歴、位置情報を取得します。",
        "We collect names, addresses, telephone numbers, dates of birth, purchase histories, and location information.",
    ),
)
def item_lost(pair: Pair) -> Iterator[str]:
    """An item of an enumeration seems to be missing.

    The longest enumeration of the translation is shorter than that of the
    source, and nothing in it answers to one of the source's items.

    To fix: translate every item.
    """
    sides = compared(pair)
    if sides is None or is_other_text(*sides):
        return
    source, target = sides
    lists = _items(source)
    if not lists:
        return
    longest = max(lists, key=len)
    if len(longest) < 4:
        return
    there = max(map(len, _items(target)), default=1)
    if len(longest) - there != 1:
        return
    answered = answers(target.words, target.language)
    lost, kept = [], 0
    for item in longest[:-1]:
        found = {clue for _, clue in clues(item, source.language)}
        if found and all(answered.isdisjoint(clue) for clue in found):
            lost.append(item)
        kept += bool(found) and not all(answered.isdisjoint(clue) for clue in found)
    if len(lost) == 1 and kept > 2 and len(lost[0]) < 40:
        yield f"the item “{lost[0].strip()[:30]}” seems to be missing; translate every item"


RULES: tuple[PairRule, ...] = (and_became_or, or_became_and, item_lost)
