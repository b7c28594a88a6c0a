"""PAR311, PAR312: a qualifier on which the scope of a sentence hangs is lost or turned (``seihon.parity.qualifiers``).

What these rules cannot see: a qualifier that is in no list (merely, 現に), one
whose words the sentence has for another reason, and one added by the
translation; a contrary where the same sentence of the source speaks of a part
besides (すべての…の一部).
"""

from __future__ import annotations

from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.finding import Severity
from seihon.parity.markers import rendered
from seihon.parity.needs import TWO_TEXTS
from seihon.parity.qualifiers import lost, turned
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.rules.quantity import is_part_for_all
from seihon.parity.rules.whole import is_other_text


@pair_rule(
    "PAR311",
    "qualifier-lost",
    Severity.WARNING,
    bad=Example("本人は、いつでも同意を撤回することができます。", "You may withdraw your consent."),
    good=Example("本人は、いつでも同意を撤回することができます。", "You may withdraw your consent at any time."),
    needs=TWO_TEXTS,
)
def qualifier_lost(pair: Pair) -> Iterator[Message]:
    """The source limits or widens what it says, and the translation does not.

    Only (のみ, に限る), at any time (いつでも), in principle (原則として), in writing
    (書面により), without delay (遅滞なく), all or a part (全部又は一部), all of the
    following (いずれにも): a right that lost its "at any time", or a use that lost
    its "only", is another right and another use.

    To fix: write the qualifier. Where the sentence says it in other words,
    acknowledge the finding.
    """
    if pair.sides is None:
        return
    for words in lost(*pair.sides):
        if is_other_text(*pair.sides):
            return
        yield say("nothing in the translation says “{words}”; write the word for it", words=words)


@pair_rule(
    "PAR312",
    "qualifier-turned",
    Severity.WARNING,
    bad=Example(
        "いずれの会員も、本規約のすべての条項に同意する。", "Every member agrees to certain provisions of these Terms."
    ),
    good=Example(
        "いずれの会員も、本規約のすべての条項に同意する。", "Every member agrees to all provisions of these Terms."
    ),
    needs=TWO_TEXTS,
)
def qualifier_turned(pair: Pair) -> Iterator[Message]:
    """The translation says the contrary of a qualifier of the source.

    "Certain" for every (すべて, 一切, 全), "sometimes" for always (必ず, いつでも), "all
    of the following" for any of them (いずれか) and the reverse, "including" for
    only (のみ, に限り), "one of" for both (双方), "in part" for in full (全額),
    exclusive for non-exclusive: the words that a careless edit leaves behind.

    To fix: write what the source says. Where the words stand for something
    else in the sentence, acknowledge the finding.
    """
    sides = pair.sides
    if sides is None:
        return
    for name, words, contrary in dict.fromkeys(turned(*sides)):
        if is_other_text(*sides):
            return
        if name == "every" and any(is_part_for_all(*readings) for readings in rendered(sides)):
            continue  # PAR308 says so.
        yield say(
            "the source says “{words}” and the translation “{contrary}”; write what the source says",
            words=words,
            contrary=contrary,
        )


RULES: tuple[PairRule, ...] = (qualifier_lost, qualifier_turned)
