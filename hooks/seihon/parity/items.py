"""Which item of an enumeration its translation lacks: two lists side by side.

Items are matched in order by the words that both have. Between two matched
items the translation must have as many as the source; where it has fewer, each
sign adds to the odds that one of them is lost and not joined with another, or
said in words that we do not know.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass
from itertools import pairwise

from seihon.languages import script
from seihon.parity.clues import clues, known_words
from seihon.parity.enumerations import Item, Meanings, Sentence, between, enumerations, is_bare, is_clause, meanings
from seihon.parity.places import places
from seihon.parity.scripts import length, letters

#: How many pairs of items of a sentence are compared at most; what has more is no sentence.
_MOST = 5000

#: The words of an item.
_Words = tuple[Meanings, ...]
#: Which item is which, and how alike they are, from 0 to 1.
_Match = tuple[int, int, float]


def _likeness(first: _Words, all_first: Meanings, second: _Words, all_second: Meanings) -> float:
    """The share of the words of two items that the other answers."""
    agreed = sum(not all_second.isdisjoint(word) for word in first)
    if not agreed:
        return 0.0
    return (agreed + sum(not all_first.isdisjoint(word) for word in second)) / (len(first) + len(second))


def _matched(source: list[_Words], target: list[_Words]) -> list[_Match]:
    """The items of both lists that render each other, in order, so that they are as alike as can be altogether."""
    here = [_union(words) for words in source]
    there = [_union(words) for words in target]
    rows: list[list[float]] = []
    best = [[0.0] * (len(target) + 1)]
    for words, union in zip(source, here, strict=True):
        row = [_likeness(words, union, other, others) for other, others in zip(target, there, strict=True)]
        last, new = best[-1], [0.0]
        for at, likeness in enumerate(row):
            new.append(max(last[at + 1], new[at], last[at] + likeness))
        rows.append(row)
        best.append(new)
    found: list[_Match] = []
    one, two = len(source), len(target)
    while one and two:
        likeness = rows[one - 1][two - 1]
        if likeness and best[one][two] == best[one - 1][two - 1] + likeness:
            one, two = one - 1, two - 1
            found.append((one, two, likeness))
        elif best[one][two] == best[one - 1][two]:
            one -= 1
        else:
            two -= 1
    return found[::-1]


def _words(sentence: Sentence, items: tuple[Item, ...]) -> list[_Words]:
    """The words of each item, and the places that it names."""
    named = _named(sentence)
    return [
        (*between(sentence, start, end), *(code for at, code in named if start <= at < end)) for start, end in items
    ]


@functools.lru_cache(maxsize=16)
def _named(sentence: Sentence) -> tuple[tuple[int, Meanings], ...]:
    """The countries and languages that a sentence names, with their places."""
    return tuple((at, frozenset((code,))) for at, code in places(sentence.text, sentence.language))


def _union(words: _Words) -> Meanings:
    return frozenset().union(*words)


@functools.lru_cache(maxsize=16)
def _asked(sentence: Sentence) -> tuple[tuple[int, Meanings], ...]:
    """The words of a sentence that a translation has to answer, with their places."""
    named = _named(sentence)
    # A place is known by its code, whatever it sounds like.
    known = {at for at, _ in named}
    asked = ((at, frozenset(clue)) for at, clue in clues(sentence.text, sentence.language) if at not in known)
    return (*asked, *named)


#: Of how many letters a word is at least that has a meaning of its own, in a script that others share.
_FULL = 4


def _left(source: Sentence, target: Sentence) -> list[int]:
    """Where the words of a translation stand that the source does not answer: they may render what we do not know."""
    said = meanings(source).union(*(code for _, code in _named(source)))
    left = [word for word in known_words(target.text, target.language) if said.isdisjoint(word.answers)]
    module = script(target.language)
    if module is not None and not module.OWN_SCRIPT:
        full = (word for word in left if word.end - word.start >= _FULL)
        left = [word for word in full if target.text[word.start : word.end].lower() not in module.WORDS]
    return [word.start for word in left]


@dataclass(frozen=True, slots=True)
class _View:
    """What is to be known of two sentences to judge an item.

    ``asked`` are the words of the source with their places, ``answered`` all
    that the translation answers, ``missing`` how many of ``asked`` it does not
    answer; ``left`` are the places of the translation's words that the source
    does not answer; ``longer`` is how much longer the translation is than the
    source, as a logarithm.
    """

    source: Sentence
    target: Sentence
    asked: tuple[tuple[int, Meanings], ...]
    answered: Meanings
    missing: int
    left: list[int]
    longer: float


#: Added to both lengths, so that short sentences may differ more; more than this tells nothing of an item.
_SLACK, _LONGEST = 6, 0.6


def _length(sentence: Sentence) -> float:
    """The length of a sentence in Latin letters: the weights are fitted to these, whatever the language."""
    return length(sentence.text, sentence.language) if letters(sentence.language) else len(sentence.text)


def _view(source: Sentence, target: Sentence) -> _View:
    asked = _asked(source)
    answered = meanings(target).union(*(code for _, code in _named(target)))
    longer = math.log((_length(target) + _SLACK) / (_length(source) + _SLACK))
    return _View(
        source,
        target,
        asked,
        answered,
        sum(answered.isdisjoint(word) for _, word in asked),
        _left(source, target),
        max(-_LONGEST, min(_LONGEST, longer)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weights:
    """What each sign adds to the odds that an item is lost, as logarithms; above 0 it is likelier than not.

    ``start`` is what the odds are beforehand. ``before`` and ``after``: how
    alike the matched items are between which one is lost, from 0 to 1;
    ``matched``: each item that is matched; ``few``: the list is short;
    ``uneven``: each item that is one too many or too few elsewhere. ``word``:
    each word of the item; ``short``: each that the translation says less
    often; ``unsaid``: the share that it nowhere says; ``name``: a name is
    nowhere said; ``strange``: a word is not said in the list. ``clause``: it
    is no name of something. ``unknown``: each word between the matched items
    that nothing in the source answers. ``longer``: how much longer the
    translation is than the source; ``free``: the share of the other words that
    it does not answer either.
    """

    start: float
    before: float
    after: float
    matched: float
    few: float = 0.0
    uneven: float = 0.0
    word: float
    short: float
    unsaid: float
    name: float
    strange: float
    clause: float = 0.0
    unknown: float = 0.0
    longer: float = 0.0
    free: float


#: From a language that may join without a word that says which, and from others. Fitted on ``tune``.
_FROM_BARE = _Weights(
    start=-3.4, before=0.55, after=1.45, matched=0.5, word=-0.7, short=1.1, unsaid=1.8, name=1.5, strange=0.65,
    clause=-0.85, unknown=-0.4, longer=-1.6, free=-1.8,
)  # fmt: skip
_FROM_OTHERS = _Weights(
    start=-3.8, before=0.5, after=2.0, matched=0.55, few=-2.0, uneven=-1.25, word=-1.0, short=1.2, unsaid=0.65,
    name=1.6, strange=1.25, free=-3.6,
)  # fmt: skip
#: What speaks against it besides where the translation is in such a language: it may say one word for two.
_TO_BARE = -1.0
#: More of each than this tells nothing more.
_MOST_MATCHED, _MOST_UNEVEN, _MOST_WORDS, _MOST_UNKNOWN = 5, 3, 3, 4
#: Of how many items a list is short.
_FEW = 3
#: A name has but few meanings; more are those of an ordinary word.
_NAMED = 4


def lost_item(source: Sentence, target: Sentence) -> str:
    """The item of an enumeration that its translation lacks, or an empty text."""
    # Where one language says after a list what the other says before it, the list ends there.
    cut = is_bare(source.language) != is_bare(target.language)
    lists = [items for items in enumerations(source, cut) if len(items) > 2]
    if not lists:
        return ""
    others = [(items, _words(target, items)) for items in enumerations(target, cut)]
    compared = 0
    view = None
    for items in lists:
        words = _words(source, items)
        best: tuple[float, list[_Match], tuple[Item, ...], list[_Words]] = (0.0, [], (), [])
        for other, there in others:
            compared += len(items) * len(other)
            if compared <= _MOST:
                found = _matched(words, there)
                alike = sum(likeness for *_, likeness in found)
                if alike > best[0]:
                    best = (alike, found, other, there)
        _, found, other, there = best
        gaps = [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(found)]
        if any(one > two for one, two in gaps):
            view = view or _view(source, target)
            item = _lost(view, items, found, other, frozenset().union(*map(_union, there)))
            if item is not None:
                return source.text[slice(*item)].strip()
    return ""


def _lost(
    view: _View, items: tuple[Item, ...], found: list[_Match], there: tuple[Item, ...], listed: Meanings
) -> Item | None:
    """The item between two of ``found`` that is lost, if one is likelier lost than not."""
    weights = _FROM_BARE if is_bare(view.source.language) else _FROM_OTHERS
    odds = weights.start + _TO_BARE * is_bare(view.target.language) + weights.longer * view.longer
    odds += weights.matched * min(_MOST_MATCHED, len(found)) + weights.few * (len(items) <= _FEW)
    gaps = [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(found)]
    uneven = sum(abs(one - two) for one, two in gaps)
    for (one, two), before, after in zip(gaps, found, found[1:], strict=False):
        if one <= two:
            continue
        start, end = there[before[1]][0], there[after[1]][1]
        unknown = sum(start <= at < end for at in view.left)
        around = weights.before * before[2] + weights.after * after[2] + weights.unknown * min(_MOST_UNKNOWN, unknown)
        around += weights.uneven * min(_MOST_UNEVEN, uneven - (one - two))
        likeliest, item = max(
            (_odds(view, items[at], listed, weights), items[at]) for at in range(before[0] + 1, after[0])
        )
        if odds + around + likeliest > 0:
            return item
    return None


def _odds(view: _View, item: Item, listed: Meanings, weights: _Weights) -> float:
    """What the words of an item add to the odds that it is lost: whether the translation answers them, and where."""
    own = [word for at, word in view.asked if item[0] <= at < item[1]]
    unsaid = [word for word in own if view.answered.isdisjoint(word)]
    odds = weights.word * min(_MOST_WORDS, len(own)) + weights.clause * is_clause(view.source, item)
    odds += weights.free * (view.missing - len(unsaid)) / max(1, len(view.asked) - len(own))
    if not own:
        return odds
    odds += weights.unsaid * len(unsaid) / len(own) + weights.strange * any(listed.isdisjoint(word) for word in own)
    odds += weights.short * min(_MOST_WORDS, sum(_is_short(word, view.source, view.target) for word in own))
    return odds + weights.name * any(meaning[0] in "=@" for word in unsaid if len(word) < _NAMED for meaning in word)


def _is_short(word: Meanings, source: Sentence, target: Sentence) -> bool:
    """Does the source say ``word`` more often than the translation?"""
    said = sum(not word.isdisjoint(other) for _, other in _asked(source))
    there = (*between(target, 0, len(target.text)), *(code for _, code in _named(target)))
    return said > sum(not word.isdisjoint(other) for other in there)
