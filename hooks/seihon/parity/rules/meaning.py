"""PAR30x: duty and permission, negation, and/or, exceptions, all and part.

Good translators say the same thing with other words, so these rules never
compare two counts alone. Either two things must change in opposite
directions in one sentence (a duty less and a permission more), or a marker
must have nothing in the other text that could render it. A word that might
render it ("unauthorized" for 許可されていない) is enough to keep silent.

Sentences are compared one by one where both texts have equally many, else
the texts as wholes. Clauses whose meaning was changed in a way that leaves
such words go unnoticed; these rules do not replace a second reader.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator

from seihon.parity.finding import Severity
from seihon.parity.markers import Reading, readings
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
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


def _switched(source: Reading, target: Reading, old: str, new: str) -> bool:
    """Whether surely one ``old`` less and one ``new`` more is said."""
    return source.count(old) > target.count(old) and target.count(new) > source.count(new)


def _joined_otherwise(source: Reading, target: Reading, old: str, new: str) -> bool:
    """Whether ``old`` became ``new``; lists of examples ("such as a, b or c") are joined with either."""
    return (
        source.count(old) > target.count(old)
        and target.count(new) > source.most(new)
        and not source.most("example")
        and not target.most("example")
    )


def _lost(source: Reading, target: Reading, thing: str) -> bool:
    """Whether the source says ``thing`` and nothing in the target could."""
    return source.count(thing) > target.count(thing) and not target.reach(thing) and not target.most(thing)


def _added(source: Reading, target: Reading, thing: str) -> bool:
    """Whether the target says ``thing`` and nothing in the source could."""
    return _lost(target, source, thing)


def _exceeds(source: Reading, target: Reading, thing: str, strictly: str = "") -> bool:
    """Whether the target says more of ``thing`` (or its strict form) than the source can be read to say."""
    count = target.count(strictly or thing)
    return count > source.reach(thing) and count > source.most(thing)


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


RULES: tuple[PairRule, ...] = (
    and_became_or,
    or_became_and,
)
