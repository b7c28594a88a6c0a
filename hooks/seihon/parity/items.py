"""Which item of an enumeration its translation lacks: two lists side by side.

Items are matched in order by the words that both have. Between two matched
items the translation must have as many as the source; where it has fewer, each
sign adds to the odds that one of them is lost and not joined with another.
"""

from __future__ import annotations

import functools
from itertools import pairwise

from seihon.parity.clues import clues
from seihon.parity.enumerations import Item, Meanings, Sentence, between, enumerations, is_bare, is_clause, meanings
from seihon.parity.places import places

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
    asked = ((at, frozenset(clue)) for at, clue in clues(sentence.text, sentence.language))
    return (*asked, *_named(sentence))


#: What each sign adds to the odds that an item is lost, as a logarithm, and what they must come to. Set on ``tune``.
#: How alike the matched items before and after the gap are, and both; more than two are matched, more than three.
_BEFORE, _AFTER, _BOTH = 1.0, 0.5, 0.5
_THREE, _FOUR = 0.8, 0.4
#: How alike the matched items of the lists are on average.
_ALIKE = 1.0
#: All words of the item are missing, or said less often; several are, all of them nowhere answered; a name is nowhere
#: answered; a word is not answered in the list.
_MISSING, _SEVERAL, _NAME, _STRANGE = 1.0, 0.4, 1.2, 0.4
#: What speaks against it: other gaps differ too; it is no name of something; the list is short; items of the
#: translation are left over, so that the order may differ.
_UNEVEN, _CLAUSE, _FEW, _SPARE = 0.6, 0.8, 0.6, 0.6
#: By whether the source, and whether the translation, is in a language that may join without a word that says which.
_WANTED = {(True, False): 2.9, (False, False): 3.2, (False, True): 3.8, (True, True): 3.8}
#: More items than this that are one too many or too few elsewhere weigh no more.
_GAPS = 3


def lost_item(source: Sentence, target: Sentence) -> str:
    """The item of an enumeration that its translation lacks, or an empty text."""
    lists = [items for items in enumerations(source) if len(items) > 2]
    if not lists:
        return ""
    others = [(items, _words(target, items)) for items in enumerations(target)]
    compared = 0
    for items in lists:
        words = _words(source, items)
        best: tuple[float, list[_Match], list[_Words]] = (0.0, [], [])
        for other, there in others:
            compared += len(items) * len(other)
            if compared <= _MOST:
                found = _matched(words, there)
                alike = sum(likeness for *_, likeness in found)
                if alike > best[0]:
                    best = (alike, found, there)
        item = _lost(source, target, items, best[1], best[2])
        if item:
            return item
    return ""


def _lost(source: Sentence, target: Sentence, items: tuple[Item, ...], found: list[_Match], there: list[_Words]) -> str:
    """The item between two of ``found`` that is lost, if one is likelier lost than not."""
    gaps = [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(found)]
    uneven = sum(abs(one - two) for one, two in gaps)
    for (one, two), before, after in zip(gaps, found, found[1:], strict=False):
        if one <= two:
            continue
        odds = _BEFORE * before[2] + _AFTER * after[2] + _BOTH * before[2] * after[2]
        odds += _THREE * (len(found) > 2) + _FOUR * (len(found) > 3)
        odds += _ALIKE * sum(likeness for *_, likeness in found) / len(found)
        odds -= _UNEVEN * min(_GAPS, uneven - (one - two))
        odds -= _FEW * (len(items) < 4)
        odds -= _SPARE * (len(there) - len(found) > sum(two - 1 for _, two in gaps))
        wanted = _WANTED[is_bare(source.language), is_bare(target.language)] - odds
        if wanted > _MISSING + _SEVERAL + _NAME + _STRANGE:
            continue
        missing, item = max(
            (_missing(source, items[at], target, there), items[at]) for at in range(before[0] + 1, after[0])
        )
        if missing >= wanted:
            return source.text[slice(*item)].strip()
    return ""


def _missing(source: Sentence, item: Item, target: Sentence, there: list[_Words]) -> float:
    """What the words of an item add to the odds that it is lost: whether the translation answers them, and where."""
    own = [word for at, word in _asked(source) if item[0] <= at < item[1]]
    if not own:
        return 0.0
    answered = meanings(target).union(*(code for _, code in _named(target)))
    unanswered = [word for word in own if answered.isdisjoint(word)]
    odds = _SEVERAL * (len(own) > 1 and len(unanswered) == len(own))
    odds += _NAME * any(meaning[0] in "=@" for word in unanswered if len(word) < _SHORT for meaning in word)
    listed = frozenset().union(*map(_union, there))
    odds += _STRANGE * any(listed.isdisjoint(word) for word in own)
    odds -= _CLAUSE * is_clause(source, item)
    if len(unanswered) == len(own) or all(_is_short(word, source, target) for word in own):
        odds += _MISSING
    return odds


#: A name has but few meanings; more are those of an ordinary word.
_SHORT = 4


def _is_short(word: Meanings, source: Sentence, target: Sentence) -> bool:
    """Does the source say ``word`` more often than the translation?"""
    said = sum(not word.isdisjoint(other) for _, other in _asked(source))
    there = (*between(target, 0, len(target.text)), *(code for _, code in _named(target)))
    return said > sum(not word.isdisjoint(other) for other in there)
