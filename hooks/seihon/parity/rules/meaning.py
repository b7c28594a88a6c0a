"""PAR30x: duty and permission, negation, exceptions, all and part; and/or stands in ``enumeration``.

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
    "PAR301",
    "duty-became-permission",
    Severity.WARNING,
    bad=Example("当社は通知しなければなりません。", "We may notify you."),
    good=Example("当社は通知しなければなりません。", "We must notify you."),
)
def duty_became_permission(pair: Pair) -> Iterator[str]:
    """The source says that something must be done, and the translation that it may.

    Whoever reads the translation is told of a choice where there is none.

    To fix: write a duty: must, shall; debe, deberá, tiene que. Where the
    source leaves a choice, acknowledge the finding.
    """
    for source, target in _pairs(pair):
        if _switched(source, target, "duty", "permission") or (
            source.reach("duty") > target.count("duty") and _exceeds(source, target, "permission")
        ):
            yield (
                f"the source says a duty ({_quote(source, 'duty')}) and the translation a permission"
                f" ({_quote(target, 'permission')}); write must, or the word for it"
            )


@pair_rule(
    "PAR302",
    "permission-became-duty",
    Severity.WARNING,
    bad=Example("登録を取り消すことができます。", "You must cancel the registration."),
    good=Example("登録を取り消すことができます。", "You may cancel the registration."),
)
def permission_became_duty(pair: Pair) -> Iterator[str]:
    """The translation says that something must be done, and the source does not.

    A right, or something that may happen, has become an obligation.

    To fix: write a permission: may, can; puede, podrá. Where the source does
    mean a duty, acknowledge the finding.
    """
    for source, target in _pairs(pair):
        more = target.reach("duty") > source.reach("duty")
        if (more and _switched(source, target, "permission", "duty")) or _exceeds(source, target, "duty", "compulsion"):
            yield (
                f"the translation says a duty ({_quote(target, 'duty')}) that the source does not"
                f" (permission: {_quote(source, 'permission')}); write may, or the word for it"
            )


@pair_rule(
    "PAR303",
    "negation-lost",
    Severity.WARNING,
    bad=Example("当社は情報を第三者に提供しません。", "We share the information with third parties."),
    good=Example("当社は情報を第三者に提供しません。", "We do not share the information with third parties."),
)
def negation_lost(pair: Pair) -> Iterator[str]:
    """The source denies something, and nothing in the translation does.

    A lost "not" turns a promise into its opposite. Words such as "without",
    "refuse", "unauthorized" count as denying.

    To fix: write the negation.
    """
    if pair.sides is None:
        return
    whole_source, whole_target = readings(pair.sides[0]), readings(pair.sides[1])
    if whole_source is None or whole_target is None or not _lost(whole_source[0], whole_target[0], "not"):
        return
    yield f"the source denies ({_quote(whole_source[0], 'not')}) and the translation does not; write the negation"


@pair_rule(
    "PAR304",
    "negation-added",
    Severity.WARNING,
    bad=Example("お客様は同意を撤回できます。", "You cannot withdraw your consent."),
    good=Example("お客様は同意を撤回できます。", "You can withdraw your consent."),
)
def negation_added(pair: Pair) -> Iterator[str]:
    """The translation denies something, and nothing in the source does.

    A "not" too many turns a sentence into its opposite.

    To fix: take the negation out.
    """
    for source, target in _pairs(pair):
        if _added(source, target, "not"):
            yield (f"the translation denies ({_quote(target, 'not')}) what the source does not; take the negation out")


@pair_rule(
    "PAR307",
    "exception-lost",
    Severity.WARNING,
    bad=Example("法令に基づく場合を除き、情報を開示しません。", "We do not disclose the information."),
    good=Example(
        "法令に基づく場合を除き、情報を開示しません。",
        "Except as required by law, we do not disclose the information.",
    ),
)
def exception_lost(pair: Pair) -> Iterator[str]:
    """The source makes an exception, and nothing in the translation does.

    The rule would hold without the case that the source exempts.

    To fix: translate the exception (except, unless, provided that; salvo,
    excepto, a menos que). Where the sentence says it in other words,
    acknowledge the finding.
    """
    for source, target in _pairs(pair):
        if _lost(source, target, "exception"):
            yield f"the source makes an exception ({_quote(source, 'exception')}); translate it"


@pair_rule(
    "PAR308",
    "all-became-some",
    Severity.WARNING,
    bad=Example("すべての情報を削除します。", "We delete some of the information."),
    good=Example("すべての情報を削除します。", "We delete all of the information."),
)
def all_became_some(pair: Pair) -> Iterator[str]:
    """The source speaks of all or any, the translation of some.

    A statement about everything becomes one about a part.

    To fix: write all, each, any (todos, cada, cualquier). Where the source
    does mean a part, acknowledge the finding.
    """
    for source, target in _pairs(pair):
        if target.count("some") > source.count("some") and (
            source.reach("all") > target.reach("all") or _exceeds(source, target, "some", "part")
        ):
            yield (
                f"the translation speaks of a part ({_quote(target, 'some')}), the source does not"
                f" (all: {_quote(source, 'all')}); write all, each or any"
            )


@pair_rule(
    "PAR309",
    "some-became-all",
    Severity.WARNING,
    bad=Example("一部の情報を削除します。", "We delete all information."),
    good=Example("一部の情報を削除します。", "We delete some of the information."),
)
def some_became_all(pair: Pair) -> Iterator[str]:
    """The source speaks of some, the translation of all.

    A statement about a part becomes one about everything.

    To fix: write some, part of (algunos, parte de).
    """
    for source, target in _pairs(pair):
        if _switched(source, target, "some", "all"):
            yield (
                f"the source speaks of a part ({_quote(source, 'some')}) and the translation of all"
                f" ({_quote(target, 'all')}); write some"
            )


RULES: tuple[PairRule, ...] = (
    duty_became_permission,
    permission_became_duty,
    negation_lost,
    negation_added,
    exception_lost,
    all_became_some,
    some_became_all,
)
