"""How likely it is that a translation lacks a sentence of its source, by what it answers and by how long it is.

Several things tell of a loss, none of them alone: words that are found
nowhere in the translation, a length as if a sentence of that length were not
there, a sentence less. A free translation differs otherwise: it says things
that the source does not, and what it leaves is spread over all sentences.
"""

from __future__ import annotations

import functools
import math
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from seihon.parity.clues import Clue, agreement, answers, clues, said
from seihon.parity.scripts import length, letters, pattern, size
from seihon.parity.text import Side


@functools.lru_cache(maxsize=2048)
def _sentence_count(side: Side) -> int:
    """How many sentences a text has; two that are joined by a semicolon are two."""
    ends = pattern(side.language, "SENTENCE_END")
    if ends is None:
        return 0
    joined = side.words.count("; ") + side.words.count("；")
    return joined + sum(len(part.strip()) > 3 for part in ends.split(side.words))


@functools.lru_cache(maxsize=2048)
def agreements(source: Side, target: Side) -> tuple[int, int, int, int]:
    """Clues of the source that the target answers, all of the source; the same the other way round."""
    forth = agreement(said(source.words, source.language), answers(target.words, target.language))
    back = agreement(said(target.words, target.language), answers(source.words, source.language))
    return (*forth, *back)


#: How far the lengths of good translations scatter around those of their sources, as a logarithm, for a text of
#: ``_MEASURED`` characters; longer ones less, by the power given. Two languages of one script scatter less.
_SCATTER, _MEASURED, _POWER, _ONE_SCRIPT = 0.25, 70.0, 0.35, 0.66
#: Lengths have more outliers than a normal distribution: Student's, with this many degrees of freedom.
_FREEDOM = 4
_MOST = 6.0


def _unlikely(deviation: float) -> float:
    """How unlikely a length is that is off by so many times the scatter, as a logarithm."""
    return (_FREEDOM + 1) / 2 * math.log(1 + deviation * deviation / _FREEDOM)


#: What each sign says for a loss, as the logarithm of odds; fitted to good translations and ones without a sentence,
#: from and into Japanese, English and Spanish, and rounded. Of words, the square root counts: one of a sentence's is
#: rarely alone.
_MISSING, _ANSWERED, _SHORT, _FEWER, _STRANGE, _AGREED = 1.6, 0.8, 0.65, 3.6, 5.0, 4.5
#: What all the signs together must reach.
_WANTED = 1.6
#: By which sentence a clue looks lost: what an unanswered and an answered one say of it.
_CLUE_MISSING, _CLUE_THERE = math.log(0.7 / 0.25), math.log(0.75 / 0.3)
#: What share of a text without sentences is looked for as a loss, and how many clues agree where there are none.
_HALF, _USUAL = 0.5, 0.7


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence of the source: its clues that no other has, those answered by words that answer no other one."""

    text: str
    missing: int
    answered: int
    only_here: int
    share: float


def _sentences(source: Side, answered: frozenset[str]) -> list[_Sentence]:
    """The sentences of a source, if two at least say something."""
    ends_with = pattern(source.language, "SENTENCE_END")
    ends = [match.end() for match in ends_with.finditer(source.words)] if ends_with else []
    if not ends:
        return []
    starts = [0, *ends]
    parts = [source.words[start:end] for start, end in zip(starts, [*ends, None], strict=True)]
    found: list[set[Clue]] = [set() for _ in parts]
    for at, clue in clues(source.words, source.language):
        found[bisect_right(starts, at) - 1].add(clue)
    if sum(map(bool, found)) < 2:
        return []
    often = Counter(clue for of_part in found for clue in of_part)
    known = Counter(thing for of_part in found for thing in {thing for clue in of_part for thing in clue})
    whole = size(source)
    sentences = []
    for part, of_part in zip(parts, found, strict=True):
        own = [clue for clue in of_part if often[clue] == 1]
        there = [clue for clue in own if not answered.isdisjoint(clue)]
        only = sum(any(thing in answered and known[thing] == 1 for thing in clue) for clue in there)
        share = length(part, source.language) / whole
        if share < 0.999:
            sentences.append(_Sentence(part, len(own) - len(there), len(there), only, share))
    return sentences


def lost_part(source: Side, target: Side) -> str | None:
    """The sentence of the source that seems to be lost; ``""`` if it is a part of a text of one sentence."""
    whole = size(source)
    shortage = -math.log(max(1.0, size(target)) / whole)
    one_script = (letters(source.language) is None) == (letters(target.language) is None)
    scatter = _SCATTER * (_MEASURED / whole) ** _POWER * (_ONE_SCRIPT if one_script else 1.0)
    usual = _unlikely(shortage / scatter)
    agreed, clued, back, back_clued = agreements(source, target)
    odds = -_STRANGE * (1 - back / back_clued if back_clued else 0.0) - _AGREED * (agreed / clued if clued else _USUAL)
    # Were all unanswered clues in one sentence, and the length just so, it could not be likelier than this.
    most = odds + _MISSING * math.sqrt(clued - agreed) + _SHORT * min(_MOST, usual if shortage > 0 else 0.0)
    if most + _FEWER < _WANTED:
        return None
    if _sentence_count(source) > _sentence_count(target):
        odds += _FEWER
    elif most < _WANTED:
        return None

    def short(share: float) -> float:
        """What the length says for the loss of this share of the text."""
        expected = -math.log(1 - min(share, 0.95))
        return max(-_MOST, min(_MOST, usual - _unlikely((shortage - expected) / scatter)))

    sentences = _sentences(source, answers(target.words, target.language))
    if not sentences:
        return "" if odds - _ANSWERED + _SHORT * short(_HALF) >= _WANTED else None
    lost = max(
        sentences,
        key=lambda one: _CLUE_MISSING * one.missing - _CLUE_THERE * one.answered + short(one.share),
    )
    odds += _MISSING * math.sqrt(lost.missing) - _ANSWERED * math.sqrt(lost.only_here) + _SHORT * short(lost.share)
    return lost.text.strip() if odds >= _WANTED else None
