"""PAR108, PAR310: a bound or an order turned around: within became after, prior became subsequent.

What these rules cannot see: a bound that only one of the texts gives; one of a
number that stands in the sentence more than once, bounded both ways; one
beside a negation or an exception in one text alone, which can turn a bound
around for good reason (16歳未満は利用できません: "16 or over"); and, of order in words, any
sentence in which something besides may say the other way ("until", "once",
したとき) in the text that does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.bounds import Reversal, claimed, reversals
from seihon.parity.finding import Severity
from seihon.parity.markers import rendered_alike
from seihon.parity.needs import Feature, both_have
from seihon.parity.orders import Orders, exchanged, is_converse, orders_of
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.text import Side, side

#: What a bound is called, and with which words it may be written.
_BOUNDS = {
    "most": say("an upper bound"),
    "least": say("a lower bound"),
    "back": say("a period before something"),
    "forth": say("a period after something"),
}
_WORDS = {
    "most": say("at most, within, until, or the word for it"),
    "least": say("at least, more than, from, or the word for it"),
    "back": say("before, prior to, or the word for it"),
    "forth": say("after, following, or the word for it"),
}
_OPPOSITE = {"most": "least", "least": "most", "back": "forth", "forth": "back"}


def _reversals(sides: tuple[Side, Side]) -> Iterator[Reversal]:
    """The numbers bounded the other way in the whole texts, or else in the sentences that render each other.

    A number that the whole text has several times may stand but once in a sentence.
    """
    found = tuple(reversals(*sides))
    if found:
        yield from found
    elif claimed(sides[0]) != claimed(sides[1]):
        groups = rendered_alike(*sides)
        for readings in groups if len(groups) > 1 else ():
            yield from reversals(*(side(one.text, one.vocabulary.language) for one in readings))


@pair_rule(
    "PAR108",
    "bound-changed",
    Severity.WARNING,
    bad=Example("30日以内に届け出てください。", "Please notify us after 30 days."),
    good=Example("30日以内に届け出てください。", "Please notify us within 30 days."),
    needs=both_have(Feature.BOUND),
)
def bound_changed(pair: Pair) -> Iterator[Message]:
    """A number or date is bounded from above in one text, and from below in the other.

    The number is right and the law is not: "within 30 days" became "after 30
    days", "on or before" became "on or after", "at least once" became "at most
    once", "14 days before" became "14 days after". Only a reversal is told, not
    a bound that is lost, and none where a negation or an exception may turn it.

    To fix: write the bound of the source.
    """
    for found in _reversals(pair.sides) if pair.sides else ():
        yield say(
            "the source gives {what} (“{source}”) and the translation {other} (“{target}”); write {words}",
            what=_BOUNDS[found.what],
            source=found.source,
            other=_BOUNDS[_OPPOSITE[found.what]],
            target=found.target,
            words=_WORDS[found.what],
        )


#: On which side of something a period or an act lies.
_WAYS = ("back", "forth")


def _turned(here: Orders, there: Orders, way: str) -> bool:
    """Whether one text says ``way`` more often than the other may, and the reverse with its opposite."""
    other = _OPPOSITE[way]
    return len(here.words(way)) > there.most(way) and len(there.words(other)) > here.most(other)


@pair_rule(
    "PAR310",
    "order-reversed",
    Severity.WARNING,
    bad=Example("あらかじめ本人の同意を得ます。", "We subsequently obtain the consent of the person."),
    good=Example("あらかじめ本人の同意を得ます。", "We obtain the prior consent of the person."),
    needs=both_have(Feature.ORDER),
)
def order_reversed(pair: Pair) -> Iterator[Message]:
    """What the source says comes before something comes after it in the translation, or the reverse.

    Consent is prior or it is none; a notice after the fact warns nobody. Told
    where the sentences say one way in one text and the other way in the
    other, and nothing in either may say the opposite ("until", "unless", "once");
    and where they say it of the same word ("after providing": 提供する前に).

    To fix: write the order of the source: before, prior, in advance; after,
    subsequently.
    """
    if pair.sides is None or next(_reversals(pair.sides), None) is not None:
        return  # a number tells it better
    for source, target in rendered_alike(*pair.sides):
        here, there = (orders_of(one.text, one.vocabulary.language) for one in (source, target))
        if is_converse(source, target):
            continue  # return it after erasing it: erase it before returning it
        found = [
            (way, here.words(way)[0], there.words(_OPPOSITE[way])[0]) for way in _WAYS if _turned(here, there, way)
        ]
        for way, said, put in found[:1] or exchanged(source, target):
            if way == "back":
                yield say(
                    "the source says before (“{source}”) and the translation after (“{target}”);"
                    " write before, or the word for it",
                    source=said,
                    target=put,
                )
            else:
                yield say(
                    "the source says after (“{source}”) and the translation before (“{target}”);"
                    " write after, or the word for it",
                    source=said,
                    target=put,
                )


RULES: tuple[PairRule, ...] = (bound_changed, order_reversed)
