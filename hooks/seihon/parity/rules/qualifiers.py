"""PAR311: a qualifier on which the scope of a sentence hangs is lost (``seihon.parity.qualifiers``).

What this rule cannot see: a qualifier that is in no list (merely, 現に), one
whose words the sentence has for another reason, and one added by the
translation.
"""

from __future__ import annotations

from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.finding import Severity
from seihon.parity.needs import TWO_TEXTS
from seihon.parity.qualifiers import lost
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
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


RULES: tuple[PairRule, ...] = (qualifier_lost,)
