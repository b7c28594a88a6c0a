"""PAR2xx: links, cross-references, emphasis, line breaks and names in braces are those of the source."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeVar

from seihon.messages import Message, counted, listed, say
from seihon.model import Emphasis, LineBreak, Link, Reference, Strong
from seihon.parity.finding import Severity
from seihon.parity.needs import Fact, is_so
from seihon.parity.rule import Example, Notation, Pair, pair_rule
from seihon.words import fields

T = TypeVar("T")


def _differences(source: list[T], target: list[T]) -> tuple[list[T], list[T]]:
    """What ``target`` lacks and what it has too many of, as multisets."""
    lost, added = Counter(source), Counter(target)
    return list((lost - added).elements()), list((added - lost).elements())


@pair_rule(
    "PAR201",
    "link-target",
    Severity.ERROR,
    bad=Example("[こちら](https://example.com/out)をご覧ください。", "Please see here."),
    good=Example("[こちら](https://example.com/out)をご覧ください。", "Please see [here](https://example.com/out)."),
    needs=is_so(Fact.MARKUP),
)
def link_target(pair: Pair) -> Iterator[Message]:
    """The translation has not the same links as the source.

    A reader would miss a page, an address or a telephone number that the
    source gives, or be sent elsewhere.

    To fix: give each link of the msgid its place in msgstr, with the same
    address in the round brackets.
    """
    if pair.target is None:
        return
    source, target = (
        [inline.href for inline in unit.inside() if isinstance(inline, Link)] for unit in (pair.source, pair.target)
    )
    lost, added = _differences(source, target)
    if lost:
        yield say(
            "the link to {addresses} is missing; write [text]({first}) where it belongs",
            addresses=listed(lost),
            first=lost[0],
        )
    if added:
        yield say("the source has no link to {addresses}; use the addresses of the msgid", addresses=listed(added))


@pair_rule(
    "PAR202",
    "cross-reference",
    Severity.ERROR,
    bad=Example("[](#preamble)の範囲で利用します。", "We use it within the scope of Section 2."),
    good=Example("[](#preamble)の範囲で利用します。", "We use it within the scope of [](#preamble)."),
    needs=is_so(Fact.MARKUP),
)
def cross_reference(pair: Pair) -> Iterator[Message]:
    """The translation does not refer to the same clauses as the source.

    The label of a reference is generated; typed by hand it goes stale.

    To fix: copy `[](#…)` from the msgid to where the label belongs.
    """
    if pair.target is None:
        return
    source, target = (
        [inline.target for inline in unit.inside() if isinstance(inline, Reference)]
        for unit in (pair.source, pair.target)
    )
    lost, added = _differences(source, target)
    if lost:
        marks = listed(f"[](#{id})" for id in lost)
        yield say("the cross-reference {marks} is missing; copy it to where the label belongs", marks=marks)
    if added:
        marks = listed(f"[](#{id})" for id in added)
        yield say("the source does not refer to {marks}; remove it", marks=marks)


@pair_rule(
    "PAR203",
    "emphasis",
    Severity.WARNING,
    bad=Example("以下**「本サービス」**といいます。", 'hereinafter the "Services".'),
    good=Example("以下**「本サービス」**といいます。", 'hereinafter the **"Services"**.'),
    needs=is_so(Fact.MARKUP),
)
def emphasis(pair: Pair) -> Iterator[Message]:
    """The translation has more or fewer stressed passages than the source.

    Strong text marks a defined term where it is defined, or a warning; a
    lost mark hides it. Good translators do stress differently now and then
    (one pair in two hundred of the texts measured), so this is a warning.

    To fix: put `**…**` (or `*…*`) around the words that render the stressed
    ones.
    """
    if pair.target is None:
        return
    for kind, mark in ((Strong, "**"), (Emphasis, "*")):
        source, target = (
            sum(isinstance(inline, kind) for inline in unit.inside()) for unit in (pair.source, pair.target)
        )
        if source != target:
            yield say(
                "the source has {passages} in {mark}…{mark} and the translation {found};"
                " mark the words that render the same",
                passages=counted(source, "{n} passage", "{n} passages"),
                mark=mark,
                found=target,
            )


@pair_rule(
    "PAR204",
    "line-break",
    Severity.ERROR,
    bad=Example("クエレタロ州\\\nメキシコ", "Querétaro, Mexico"),
    good=Example("クエレタロ州\\\nメキシコ", "Querétaro\nMexico"),
    needs=is_so(Fact.MARKUP),
)
def line_break(pair: Pair) -> Iterator[Message]:
    """The translation has more or fewer line breaks than the source.

    Addresses and the like are set line by line; anywhere else a line break
    is a slip of the keyboard.

    To fix: break the lines as in the msgid.
    """
    if pair.target is None:
        return
    source, target = (
        sum(isinstance(inline, LineBreak) for inline in unit.inside()) for unit in (pair.source, pair.target)
    )
    if source != target:
        yield say(
            "the source has {breaks} and the translation {found}; break the same lines",
            breaks=counted(source, "{n} line break", "{n} line breaks"),
            found=target,
        )


@pair_rule(
    "PAR205",
    "placeholder",
    Severity.ERROR,
    bad=Example("第{n}版", "Version {number}"),
    good=Example("第{n}版", "Version {n}"),
    needs=is_so(Fact.PLAIN),
)
def placeholder(pair: Pair) -> Iterator[Message]:
    """A word of the site has other names in braces than the source.

    The name stands for something that is filled in: a number, a date.

    To fix: keep `{name}` as it is in the msgid.
    """
    if pair.notation is not Notation.PLAIN or pair.target is None:
        return
    wanted = fields(pair.source.text)
    try:
        found = fields(pair.target.text)
    except ValueError:
        yield say("a brace opens or closes nothing; keep {{name}} as it is in the msgid")
        return
    if wanted != found:
        if wanted:
            names = listed(f"{{{name}}}" for name in sorted(wanted))
            yield say("the translation must have {names}; keep {{name}} as it is in the msgid", names=names)
        else:
            yield say("the translation must have no names in braces; keep {{name}} as it is in the msgid")
