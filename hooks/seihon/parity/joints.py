"""Which words join the same items in two texts, and whether one of them was changed.

The order of words differs between languages, so a joint is known again by the
words around it, those next to it most, and by its place in the sentence. No
sign alone tells a change from a free rendering; each adds to the odds.
"""

from __future__ import annotations

import functools
import math
from collections import Counter
from dataclasses import KW_ONLY, dataclass

from seihon.parity.clues import LATIN_WORD, plain
from seihon.parity.enumerations import (
    Joint,
    Meanings,
    Sentence,
    begins,
    between,
    count,
    has,
    is_bare,
    is_said,
    is_strict,
    joints,
    misfit,
)
from seihon.parity.text import Side

#: How many words on each side of a joint are compared.
_KEPT = 5


@functools.lru_cache(maxsize=256)
def _around(sentence: Sentence, joint: Joint) -> tuple[tuple[Meanings, ...], tuple[Meanings, ...]]:
    """The words on the left and on the right of a joint of ``sentence``, the next ones first."""
    return (
        between(sentence, joint.left, joint.start)[::-1][:_KEPT],
        between(sentence, joint.end, joint.right)[:_KEPT],
    )


def _nearness(first: tuple[Meanings, ...], second: tuple[Meanings, ...]) -> float:
    """How near to both joints the nearest word is that both sides have: 1 for next to both, 0 for none."""
    best = 0.0
    for one, word in enumerate(first):
        for two, other in enumerate(second):
            if not word.isdisjoint(other):
                best = max(best, 1 / (1 + (one + two) / 2))
    return best


@dataclass(frozen=True, slots=True)
class _Match:
    """How well a joint answers another: likeness, on how many sides a word of both is found, and how it is written."""

    likeness: float = 0.0005
    sides: int = 0
    strict: bool = False


#: What likeness is left where no word is known again, and how fast it falls with the distance of the places.
_STRANGE = 0.1
_FAR, _ANYWHERE = 0.3, 0.1
_NONE = _Match()
#: How alike two joints are at least that surely stand between the same words.
_SURE = 0.2


def _matches(joint: Joint, sentence: Sentence, other: Sentence) -> dict[str, _Match]:
    """For each kind of connective, the one in ``other`` that answers ``joint`` best."""
    left, right = _around(sentence, joint)
    place = joint.start / len(sentence.text)
    best: dict[str, _Match] = {}
    for candidate in joints(other):
        distance = (candidate.start / len(other.text) - place) / _FAR
        near = _ANYWHERE + (1 - _ANYWHERE) * math.exp(-distance * distance)
        kind = candidate.says if candidate.kind == "comma" else candidate.kind
        least = best.get(kind, _NONE).likeness
        if (1 + _STRANGE) ** 2 * near <= least:
            continue
        other_left, other_right = _around(other, candidate)
        one, two = _nearness(left, other_left), _nearness(right, other_right)
        likeness = (_STRANGE + one) * (_STRANGE + two) * near
        if likeness > least:
            best[kind] = _Match(likeness, (one > 0) + (two > 0), is_strict(other, candidate))
    return best


@dataclass(frozen=True, slots=True)
class _Weights:
    """What each sign adds to the odds that a connective was changed, as logarithms; above 0 it is likelier than not.

    ``start`` is what the odds are beforehand. ``both`` and ``one``: the source
    joins by the other kind what has the same words on both sides, or on one;
    ``strict``: it is most alike, and written as the drafting of laws has it.
    ``likelier``: how much more alike that joint is than the best of the
    translation's kind. ``alone``: the source has no connective of the
    translation's kind. ``surplus`` and ``more``: it has fewer of them, even
    with those that join either way. ``deficit``: it has more of the other
    kind. ``chain``, ``loose``, ``same``: the joint that is most alike is one of
    verbs, one that joins either way, one of the translation's kind; ``verbs``:
    it is one of verbs, and both are surely the same.
    ``maybe`` and ``open``: words that may be rendered so, in the source, and
    such that leave something open, in the translation; ``near``: these stand
    before the joint; ``duty``: after it stands another duty;
    ``examples``: a word before it says that the list is one of examples;
    ``denied``: the source denies something, and the translation in the same
    part of the sentence; ``article``: an indefinite one follows. ``paired``: how many words of the source are two in
    one (改廃, 送受信). ``doubling``: one word in two forms.
    """

    start: float
    _: KW_ONLY
    both: float = 0.0
    one: float = 0.0
    strict: float = 0.0
    likelier: float = 0.0
    alone: float = 0.0
    surplus: float = 0.0
    more: float = 0.0
    deficit: float = 0.0
    chain: float = 0.0
    verbs: float = 0.0
    loose: float = 0.0
    same: float = 0.0
    maybe: float = 0.0
    maybe_there: float = 0.0
    paired: float = 0.0
    open: float = 0.0
    near: float = 0.0
    examples: float = 0.0
    denied: float = 0.0
    article: float = 0.0
    duty: float = 0.0
    doubling: float = 0.0


#: By whether the source may join without a word that says which, and by what the translation says. Set on ``tune``.
_WEIGHTS = {
    (False, "or"): _Weights(
        -3.3, both=1.5, one=0.5, likelier=0.3, alone=1.5, surplus=0.5, deficit=1.0, maybe_there=-0.5, open=-0.5,
        near=-0.5, examples=-2.5, denied=-1.0, article=-0.5, doubling=-1.0,
    ),
    (False, "and"): _Weights(
        -3.2, both=1.0, one=0.5, likelier=0.2, alone=0.5, surplus=0.5, deficit=2.0, same=-0.5, maybe=0.5,
        maybe_there=0.5, examples=-2.0, denied=-1.0, doubling=-0.5,
    ),
    (True, "or"): _Weights(
        -2.5, both=1.5, strict=1.5, likelier=0.2, alone=1.5, surplus=1.0, more=0.5, chain=1.0, verbs=1.0, loose=-0.5,
        same=-0.5, maybe=-1.0, maybe_there=-0.5, paired=-1.5, open=-0.5, near=-1.0, examples=-2.0, denied=-1.5,
        article=-1.0, duty=3.5, doubling=-1.5,
    ),
    (True, "and"): _Weights(
        -3.9, both=1.0, one=0.5, strict=2.0, likelier=0.3, alone=0.5, deficit=2.5, maybe=-0.5, maybe_there=-1.0,
        paired=-1.5, examples=-2.0, denied=-1.5,
    ),
}  # fmt: skip
_OTHER = {"and": "or", "or": "and"}
#: How many pairs of joints of a sentence are compared at most; what has more is no sentence.
_MOST = 5000


def may_be_changed(source: Side, target: Side, kind: str) -> bool:
    """Does the translation say ``kind`` at all, and the source the other, if it has to?"""
    return is_said(target, kind) and ((kind == "or" and is_bare(source.language)) or is_said(source, _OTHER[kind]))


def changed(source: Sentence, target: Sentence, kind: str) -> tuple[int, int] | None:
    """Where ``target`` says ``kind``, ``and`` or ``or``, and the source seems to say the other: start and end."""
    there = joints(target)
    kinds = Counter(joint.kind for joint in joints(source))
    place = misfit(target, kind)
    if place is not None and not kinds[kind] + kinds["either"]:
        return place
    found = [joint for joint in there if joint.kind == kind]
    if not found or len(found) * len(joints(source)) > _MOST:
        return None
    is_open = is_bare(source.language)
    weights, opposite = _WEIGHTS[is_open, kind], _OTHER[kind]
    kinds_there = Counter(joint.kind for joint in there)
    if not kinds[opposite] and not (is_open and kind == "or"):
        return None
    alike = kinds[kind] + kinds["either"]
    odds = weights.start
    odds += weights.alone * (not kinds[kind])
    odds += weights.surplus * (kinds_there[kind] > alike)
    odds += weights.more * (kinds_there[kind] > alike + kinds["loose"])
    odds += weights.deficit * (kinds_there[opposite] + kinds_there["either"] < kinds[opposite])
    name = f"MAYBE_{kind.upper()}"
    odds += weights.maybe * bool(count(source, name)) + weights.maybe_there * bool(count(target, name))
    odds += weights.open * bool(count(target, "CHOICE"))
    odds += weights.paired * count(source, "PAIRED")
    if odds + _most(weights) <= 0:
        return None
    likeliest = max(found, key=lambda joint: _odds(joint, source, target, weights))
    odds += _odds(likeliest, source, target, weights)
    return (likeliest.start, likeliest.end) if odds > 0 else None


def _most(weights: _Weights) -> float:
    """The most that the words around a joint can add."""
    likeliest = max(weights.chain + weights.verbs, weights.loose, weights.same, weights.strict, 0.0)
    return max(weights.both, weights.one) + 3 * weights.likelier + likeliest + weights.duty


def _odds(joint: Joint, source: Sentence, target: Sentence, weights: _Weights) -> float:
    """What the words around ``joint`` add to the odds that it was changed."""
    matches = _matches(joint, target, source)
    opposite = matches.get(_OTHER[joint.kind], _NONE)
    same = max(matches.get(joint.kind, _NONE), matches.get("either", _NONE), key=lambda match: match.likeness)
    odds = (0.0, weights.one, weights.both)[opposite.sides]
    odds += weights.likelier * max(-3.0, min(3.0, math.log(opposite.likeness / same.likeness)))
    best = max(matches.values(), key=lambda match: match.likeness, default=_NONE)
    if best is not _NONE:
        odds += weights.chain * (best is matches.get("chain")) + weights.loose * (best is matches.get("loose"))
        odds += weights.same * (best is same)
        odds += weights.verbs * (best is matches.get("chain") and best.sides > 1 and best.likeness >= _SURE)
    start = _clause(target, joint)
    if best is opposite and best.strict:
        # "Not A or B" is neither: a denied "and" may become "or", however it is written.
        denied = joint.kind == "or" and has(target, "NEGATION", start, joint.start) and count(source, "NEGATION")
        odds += weights.strict * (not denied)
    odds += weights.near * has(target, "CHOICE", start, joint.start)
    odds += weights.examples * has(target, "EXAMPLES", start, joint.start)
    if weights.duty and begins(target, "DUTY", joint.end):
        odds += weights.duty
    if weights.denied and count(source, "NEGATION") and has(target, "NEGATION", start, _phrase_end(target, joint)):
        odds += weights.denied
    odds += weights.article * has(target, "INDEFINITE", joint.end, joint.end + 12)
    return odds + weights.doubling * _is_doubling(joint, target)


#: How far before a joint of a translation a word that leaves something open still counts, in characters.
_REACH = 90


def _clause(sentence: Sentence, joint: Joint) -> int:
    """Where the part of ``sentence`` begins in which ``joint`` stands."""
    start = max(0, joint.start - _REACH)
    return max(start, *(sentence.text.rfind(mark, start, joint.start) + 1 for mark in (". ", "; ", ": ", "\n", "(")))


def _phrase_end(sentence: Sentence, joint: Joint) -> int:
    """Where the part of ``sentence`` ends that begins at ``joint``: at the next comma, at the latest."""
    ends = (sentence.text.find(mark, joint.end) for mark in (",", ";", ":", ". ", "、", "。"))
    return min((end for end in ends if end >= 0), default=len(sentence.text))


def _is_doubling(joint: Joint, sentence: Sentence) -> bool:
    """Are the words on both sides one word in two forms (member or members, memorized or memorable)?"""
    before = LATIN_WORD.findall(sentence.text[max(0, joint.start - 20) : joint.start])
    after = LATIN_WORD.match(sentence.text[joint.end :].lstrip())
    return bool(before and after and len(after[0]) > 3 and plain(before[-1])[:4] == plain(after[0])[:4])
