"""PAR307, PAR308, PAR309: exceptions, and all or a part.

An exception is lost where nothing in the sentences that render it could say
it and they are not as long as to be expected (for を除き, however long), or where they are far too short
though another exception is there: a mere "however" may go, and the sentence
after it remain. An exception that a long translation lacks goes unnoticed.

A word for a part counts as wrong where the source speaks of all and the
translation does so less often, or where the source has nothing that could be
read as a part. "Any" and cualquier, which are all and some at once, and whose
wrong rendering looks like a right one (alguno), are mostly left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.finding import Severity
from seihon.parity.links import unexplained
from seihon.parity.markers import Reading, matched, quote, rendered
from seihon.parity.needs import Fact, Feature, is_so, source_has, target_has
from seihon.parity.rule import Example, Pair, PairRule, pair_rule

#: How long, of what is to be expected, a rendering is at most that leaves an exception out; where the exception is
#: doubtful, or a word hints at one; where another exception is there.
_WHOLE = 0.95
_SHORTENED = 0.78
_CUT = 0.65


def _left_out(source: Reading, target: Reading) -> str | None:
    """The sign of what the source exempts and the target lacks, the connective and the words after it."""
    sign = "exception" if source.count("exception") else "exception!" if source.doubts("exception!") else "exception?"
    if not source.reach("exception"):
        return None
    if sign == "exception!" and target.doubts("not!"):  # "without consent" for 承諾がない限り
        return None
    if sign == "exception!" and target.count("not") > source.count("not"):  # "not … if not"
        return None
    if source.reach("twice") and source.count("not") and target.hints("only"):  # "only if" for not … unless
        return None
    excused = target.reach("exception") or target.hints("exception") or target.doubts("not!") or target.hints("only")
    if source.count("exempting") and not excused:
        return sign
    if source.count("excepted") and target.count("inapplicable"):
        limit = _CUT
    elif target.reach("exception"):
        limit = _CUT if source.reach("exception") >= target.reach("exception") else 0.0
    elif target.hints("exception"):  # "but" renders a mere "however" nearly always
        limit = _SHORTENED if source.count("exception") > source.count("contrast") else _CUT
    else:
        limit = _SHORTENED if sign == "exception?" else _WHOLE
    return sign if target.extent < source.extent * limit else None


def is_part_for_all(source: Reading, target: Reading) -> bool:
    """Whether the target speaks of a part where the source speaks of all."""
    if target.count("single") > source.reach("part") and source.hints("some") < 2:
        return True
    if target.count("part") > source.reach("some") + unexplained(source, target, "some"):
        return True
    fewer = source.count("all") > target.count("all")
    if target.count("some") <= source.count("some"):
        # "Most", "several": no sure sign of a part, so everything else must be.
        less = target.reach("some") > source.reach("some") and source.count("all") > target.reach("all")
        return less and not source.hints("some")
    if fewer:
        return True
    if source.reach("all") > target.reach("all"):
        return unexplained(source, target, "some") < 2
    if source.doubts("some") > target.doubts("some"):  # "any" may be a part
        return False
    return target.count("part") > source.count("some") and not source.hints("some")


@pair_rule(
    "PAR307",
    "exception-lost",
    Severity.WARNING,
    bad=Example("法令に基づく場合を除き、情報を開示しません。", "We do not disclose the information."),
    good=Example(
        "法令に基づく場合を除き、情報を開示しません。",
        "Except as required by law, we do not disclose the information.",
    ),
    needs=is_so(Fact.SAYINGS) & source_has(Feature.MAYBE_EXCEPTION),
)
def exception_lost(pair: Pair) -> Iterator[Message]:
    """The source makes an exception, and nothing in the translation does.

    The rule would hold without the case that the source exempts.

    To fix: translate the exception (except, unless, provided that; salvo,
    excepto, a menos que). Where the sentence says it in other words,
    acknowledge the finding.
    """
    for source, target in matched(pair.sides):
        sign = _left_out(source, target)
        if sign is not None:
            said = quote(source, sign.removesuffix("?"))
            yield say("the source makes an exception ({said}); translate it", said=said)


@pair_rule(
    "PAR308",
    "all-became-some",
    Severity.WARNING,
    bad=Example("すべての情報を削除します。", "We delete some of the information."),
    good=Example("すべての情報を削除します。", "We delete all of the information."),
    needs=is_so(Fact.SAYINGS)
    & target_has(Feature.MAYBE_SOME)
    & (source_has(Feature.MAYBE_ALL) | target_has(Feature.PART)),
)
def all_became_some(pair: Pair) -> Iterator[Message]:
    """The source speaks of all or any, the translation of some.

    A statement about everything becomes one about a part.

    To fix: write all, each, any (todos, cada, cualquier). Where the source
    does mean a part, acknowledge the finding.
    """
    for source, target in rendered(pair.sides):
        if is_part_for_all(source, target):
            if source.reach("all"):
                yield say(
                    "the source speaks of all ({all}) and the translation of a part ({part}); write all, each or any",
                    part=quote(target, "some"),
                    all=quote(source, "all"),
                )
            else:
                yield say(
                    "the translation speaks of a part ({part}), the source does not; leave the word out",
                    part=quote(target, "some"),
                )


@pair_rule(
    "PAR309",
    "some-became-all",
    Severity.WARNING,
    bad=Example("一部の情報を削除します。", "We delete all information."),
    good=Example("一部の情報を削除します。", "We delete some of the information."),
    needs=is_so(Fact.SAYINGS) & source_has(Feature.SOME) & target_has(Feature.ALL),
)
def some_became_all(pair: Pair) -> Iterator[Message]:
    """The source speaks of some, the translation of all.

    A statement about a part becomes one about everything.

    To fix: write some, part of (algunos, parte de).
    """
    for source, target in rendered(pair.sides):
        if source.count("some") > target.count("some") and target.count("all") > source.count("all"):
            yield say(
                "the source speaks of a part ({part}) and the translation of all ({all}); write some",
                part=quote(source, "some"),
                all=quote(target, "all"),
            )


RULES: tuple[PairRule, ...] = (exception_lost, all_became_some, some_became_all)
