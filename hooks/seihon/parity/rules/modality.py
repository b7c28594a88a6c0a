"""PAR301, PAR302: a duty that became a permission, and the reverse.

Good translators say the same thing with other words, so no count of markers
is compared alone: in one group of sentences that render each other, one thing
must be said less often than in the source and its opposite more often. How
sure the source must be of the first depends on how much in it hints at the
second, and is rendered by no other word. A source that says its duties in plain verbs ("the list is published")
gives little to compare: there a permission counts only if it is leave given
("may publish", not "can be found", not "may differ") to do what a known word
of the source says, and a duty if the source hints at one beside that word. A
changed "shall" at a word of no list goes unnoticed, as does one in a sentence
whose translation left another modal verb out.
"""

from __future__ import annotations

from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.finding import Severity
from seihon.parity.links import turned, unexplained
from seihon.parity.markers import Reading, quote, rendered
from seihon.parity.needs import Fact, Feature, is_so, source_has, target_has
from seihon.parity.predicates import anchored, is_said_of
from seihon.parity.rule import Example, Pair, PairRule, pair_rule


def _doubted(here: Reading, there: Reading, thing: str) -> bool:
    """Whether ``here`` may say ``thing`` in more places than ``there`` may."""
    return here.doubts(thing) > there.doubts(thing)


def _became(source: Reading, target: Reading, old: str, new: str) -> bool:
    """Whether the target says ``new`` more often than the source, and ``old`` less often.

    Advice (should, debería) is no new duty: it also says what is to be expected.
    """
    advice = target.count("advice") if new == "duty" else 0
    if target.count(new) - advice <= source.count(new):
        return False
    lost = source.count(old) - target.count(old)
    doubt = source.doubts(old) - target.doubts(old)
    if lost > 0:
        return doubt >= 0 or unexplained(source, target, new) < 1
    if source.count("ban") > target.count("ban"):  # a ban lost is no duty lost, and a negation's matter
        return False
    excepted = source.reach("exception") if old == "permission" else 0
    return lost + doubt > excepted and not _doubted(source, target, new) and not unexplained(source, target, new)


def _granted(source: Reading, target: Reading) -> bool:
    """Whether the target gives leave to do what the source says in a plain verb, with nothing to be read as a leave."""
    if not target.count("grant") or source.count("duty") < target.count("duty"):
        return False
    if source.most("permission"):
        return False
    if source.hints("request") and not (source.hints("asked") and target.count("leave")):
        return False  # "you can write to us" for ご連絡ください
    if target.hints("only") and (source.hints("only") or source.doubts("duty")):
        return False  # "only they may" for 限る, 欠かせない
    left_open = source.doubts("permission") or source.hints("permission?") or target.hints("only")
    if target.count("leave") and not left_open:
        return True
    return anchored(target, source, "grant") is not None


def _released(source: Reading, target: Reading) -> bool:
    """Whether the target gives a leave more, and says and could say a duty less."""
    return (
        target.count("grant") > source.count("grant")
        and source.count("duty") > target.count("duty")
        and source.reach("duty") > target.reach("duty")
    )


def _advised(source: Reading, target: Reading) -> bool:
    """Whether the target only recommends what the source orders or forbids."""
    if target.count("recommended") <= source.count("recommended"):
        return False
    ordered = source.count("compulsion") + source.count("ban")
    return ordered > target.reach("compulsion") + target.reach("ban") and source.most("duty") > target.most("duty")


def _is_asked(source: Reading) -> bool:
    """Whether the source asks for something (ご提出ください), a duty in a legal text, and leaves no choice."""
    return source.hints("asked") > 0 and not source.reach("permission") and not source.hints("permission")


def _imposed(source: Reading, target: Reading) -> bool:
    """Whether the target compels to do what the source, with at most a hint at a duty, says."""
    if not target.count("compulsion") or source.reach("duty"):  # one duty of several verbs may be said of each
        return False
    if source.hints("rule") or _is_asked(source):  # as in _compelled
        return False
    said = anchored(target, source, "compulsion") if source.count("permission") >= target.count("permission") else None
    return said is not None and (
        is_said_of(source, said.target, "duty") or is_said_of(source, said.target, "permission")
    )


def _compelled(source: Reading, target: Reading) -> bool:
    """Whether the target compels where nothing in the source could be read as a duty.

    Weaker words (have to, debe) also stand for what the source says in plain
    verbs, and the rules of a house in nothing else (連絡する。), so with them the
    source must hint at a permission, or no word of the target may be read as a duty besides.
    """
    surely = target.count("duty") > source.count("duty") and target.reach("duty") > source.reach("duty")
    if surely and target.reach("compulsion") > source.reach("compulsion"):
        if source.count("permission") > target.count("permission"):
            return True
        if source.hints("rule") or _is_asked(source) or (source.count("ban") and target.count("ban")):
            return False  # what stands beside a ban is ordered: 対応し、…てはならない
        most = 1 if target.reach("order") > source.reach("order") else -1 if target.doubts("duty") else 0
        if not source.reach("duty") and unexplained(source, target, "duty") <= most:
            return True
    if not target.count("compulsion") or source.count("duty") or source.hints("rule") or _is_asked(source):
        return False
    if _doubted(source, target, "duty") or source.hints("duty"):
        return False
    return source.hints("permission") > 0 or source.hints("permission?") > 0 or target.count("order") > 0


@pair_rule(
    "PAR301",
    "duty-became-permission",
    Severity.WARNING,
    bad=Example("当社は通知しなければなりません。", "We may notify you."),
    good=Example("当社は通知しなければなりません。", "We must notify you."),
    needs=is_so(Fact.SAYINGS)
    & (
        (source_has(Feature.MAYBE_DUTY) & target_has(Feature.PERMISSION))
        | target_has(Feature.GRANT)
        | target_has(Feature.RECOMMENDED)
    ),
)
def duty_became_permission(pair: Pair) -> Iterator[Message]:
    """The source says that something must be done, and the translation that it may, or that it had better be.

    Whoever reads the translation is told of a choice where there is none.

    To fix: write a duty: must, shall; debe, deberá, tiene que. Where the
    source leaves a choice, acknowledge the finding.
    """
    for source, target in rendered(pair.sides):
        became = _became(source, target, "duty", "permission") or _granted(source, target)
        advised = _advised(source, target)
        if became or advised or _released(source, target) or turned(source, target, "duty", "permission"):
            permission = quote(target, "recommended" if advised and not became else "permission")
            if source.reach("duty"):
                yield say(
                    "the source says a duty ({duty}) and the translation a permission ({permission});"
                    " write must, or the word for it",
                    duty=quote(source, "duty"),
                    permission=permission,
                )
            else:
                yield say(
                    "the source leaves no choice and the translation gives one ({permission});"
                    " write what will or must be done",
                    permission=permission,
                )


@pair_rule(
    "PAR302",
    "permission-became-duty",
    Severity.WARNING,
    bad=Example("登録を取り消すことができます。", "You must cancel the registration."),
    good=Example("登録を取り消すことができます。", "You may cancel the registration."),
    needs=is_so(Fact.SAYINGS)
    & target_has(Feature.DUTY)
    & (source_has(Feature.MAYBE_PERMISSION) | target_has(Feature.COMPULSION)),
)
def permission_became_duty(pair: Pair) -> Iterator[Message]:
    """The source says that something may be done or happen, and the translation that it must.

    A right, or something that may happen, has become an obligation.

    To fix: write a permission: may, can; puede, podrá. Where the source does
    mean a duty, acknowledge the finding.
    """
    for source, target in rendered(pair.sides):
        became = _became(source, target, "permission", "duty") or _compelled(source, target)
        if became or _imposed(source, target) or turned(source, target, "permission", "duty"):
            if source.reach("permission"):
                yield say(
                    "the translation says a duty ({duty}) where the source says a permission ({permission});"
                    " write may, or the word for it",
                    duty=quote(target, "duty"),
                    permission=quote(source, "permission"),
                )
            else:
                yield say(
                    "the translation says a duty ({duty}) that the source does not; write what the source says",
                    duty=quote(target, "duty"),
                )


RULES: tuple[PairRule, ...] = (duty_became_permission, permission_became_duty)
