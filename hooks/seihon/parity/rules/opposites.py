"""PAR313: the translation says the opposite of a word of the source.

Opposites are words of a list (``seihon.parity.opposites``), or one word denies
the other by its beginning (``seihon.parity.privatives``).

What this rule cannot see: opposites that are in no list, and a sentence that
has both of them, or a word that may say the other one; 無効 and the like, of
which no part is a word.
"""

from __future__ import annotations

from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.finding import Severity
from seihon.parity.needs import TWO_TEXTS
from seihon.parity.opposites import reversed_words
from seihon.parity.privatives import undone
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.rules.negation import negation_lost
from seihon.parity.rules.whole import is_other_text

#: Opposites of which one is a denial.
_DENIALS = frozenset(("forbidden", "denied"))


@pair_rule(
    "PAR313",
    "opposite-said",
    Severity.WARNING,
    bad=Example("料金は、消費税を含みます。", "The fee is exclusive of consumption tax."),
    good=Example("料金は、消費税を含みます。", "The fee is inclusive of consumption tax."),
    needs=TWO_TEXTS,
)
def opposite_said(pair: Pair) -> Iterator[Message]:
    """The translation has the opposite of a word of the source.

    First for last, earlier for later, inside for outside, included for
    excluded, next for previous, start for end, until for once, both for
    either, forbidden for allowed, attributable for not attributable, with
    consent for without it, authorized for unauthorized. The sentence reads as
    well either way; only the source tells.

    To fix: write what the source says. Where the translation says it from the
    other end ("the preceding month" for 翌月分を前払い), acknowledge the finding.
    """
    if pair.sides is None:
        return
    words = dict.fromkeys((*reversed_words(*pair.sides), *(("denied", *found) for found in undone(*pair.sides))))
    for name, said, opposite in words:
        if is_other_text(*pair.sides):
            return
        if name in _DENIALS and next(iter(negation_lost.check(pair)), None) is not None:
            continue  # PAR303 says so.
        yield say(
            "the source says “{words}” and the translation the opposite, “{opposite}”; write what the source says",
            words=said,
            opposite=opposite,
        )


RULES: tuple[PairRule, ...] = (opposite_said,)
