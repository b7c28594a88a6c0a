"""Which item of an enumeration its translation lacks: two lists side by side.

Items are matched in order by the words that both have. Between two matched
items the translation must have as many as the source; where it has fewer, each
sign adds to the odds that one of them is lost and not joined with another, or
said in words that we do not know.
"""

from __future__ import annotations

import functools
import math
import re
from dataclasses import dataclass
from itertools import pairwise

from seihon.languages import script
from seihon.parity.clues import clues, known_words
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
    named = _named(sentence)
    # A place is known by its code, whatever it sounds like.
    known = {at for at, _ in named}
    asked = ((at, frozenset(clue)) for at, clue in clues(sentence.text, sentence.language) if at not in known)
    return (*asked, *named)


@functools.cache
def _letters(language: str) -> re.Pattern[str] | None:
    """A run of the letters that only this language has, if it has such."""
    module = script(language)
    return re.compile(module.LETTERS + "+") if module is not None and module.OWN_SCRIPT else None


def _size(sentence: Sentence) -> float:
    """The length of a sentence in characters of English."""
    module, letters = script(sentence.language), _letters(sentence.language)
    if module is None or letters is None:
        return len(sentence.text)
    return len(sentence.text) + float(module.DENSITY - 1) * sum(map(len, letters.findall(sentence.text)))


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


def _view(source: Sentence, target: Sentence) -> _View:
    asked = _asked(source)
    answered = meanings(target).union(*(code for _, code in _named(target)))
    longer = math.log((_size(target) + _SLACK) / (_size(source) + _SLACK))
    return _View(
        source,
        target,
        asked,
        answered,
        sum(answered.isdisjoint(word) for _, word in asked),
        _left(source, target),
        max(-_LONGEST, min(_LONGEST, longer)),
    )


#: What each sign adds to the odds that an item is lost, as logarithms; above 0 it is likelier than not. Fitted on
#: ``tune``.
#: Beforehand, by whether the source, and whether the translation, is in a language that may join without a word that
#: says which.
_START = {(True, False): -3.2, (False, False): -3.8, (False, True): -5.0, (True, True): -5.0}
#: How alike the matched items before and after the gap are, from 0 to 1, and for each item that is matched.
_BEFORE, _AFTER, _MATCHED = 0.55, 1.45, 0.5
#: For each word of the item, and for each that the translation says less often; the share that it nowhere says.
_WORD, _SHORT, _UNSAID = -0.7, 1.1, 1.8
#: A name is nowhere answered; a word is not answered in the list.
_NAME, _STRANGE = 1.5, 0.65
#: It is no name of something; for each word between the items before and after it that nothing in the source answers.
_CLAUSE, _UNKNOWN = -0.85, -0.4
#: How much longer the translation is than the source; the share of the other words that it does not answer either.
_LONGER, _FREE = -1.6, -1.8
#: More of each than this tells nothing more.
_MOST_MATCHED, _MOST_WORDS, _MOST_UNKNOWN = 5, 3, 4
#: A name has but few meanings; more are those of an ordinary word.
_NAMED = 4


def lost_item(source: Sentence, target: Sentence) -> str:
    """The item of an enumeration that its translation lacks, or an empty text."""
    lists = [items for items in enumerations(source) if len(items) > 2]
    if not lists:
        return ""
    others = [(items, _words(target, items)) for items in enumerations(target)]
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
        for before, after in pairwise(found):
            if after[0] - before[0] <= after[1] - before[1]:
                continue
            view = view or _view(source, target)
            odds = _START[is_bare(source.language), is_bare(target.language)] + _BEFORE * before[2] + _AFTER * after[2]
            odds += _MATCHED * min(_MOST_MATCHED, len(found)) + _LONGER * view.longer
            start, end = other[before[1]][0], other[after[1]][1]
            odds += _UNKNOWN * min(_MOST_UNKNOWN, sum(start <= at < end for at in view.left))
            listed = frozenset().union(*map(_union, there))
            likeliest, item = max((_odds(view, items[at], listed), items[at]) for at in range(before[0] + 1, after[0]))
            if odds + likeliest > 0:
                return source.text[slice(*item)].strip()
    return ""


def _odds(view: _View, item: Item, listed: Meanings) -> float:
    """What the words of an item add to the odds that it is lost: whether the translation answers them, and where."""
    own = [word for at, word in view.asked if item[0] <= at < item[1]]
    unsaid = [word for word in own if view.answered.isdisjoint(word)]
    odds = _WORD * min(_MOST_WORDS, len(own)) + _CLAUSE * is_clause(view.source, item)
    odds += _FREE * (view.missing - len(unsaid)) / max(1, len(view.asked) - len(own))
    if not own:
        return odds
    odds += _UNSAID * len(unsaid) / len(own) + _STRANGE * any(listed.isdisjoint(word) for word in own)
    odds += _SHORT * min(_MOST_WORDS, sum(_is_short(word, view.source, view.target) for word in own))
    return odds + _NAME * any(meaning[0] in "=@" for word in unsaid if len(word) < _NAMED for meaning in word)


def _is_short(word: Meanings, source: Sentence, target: Sentence) -> bool:
    """Does the source say ``word`` more often than the translation?"""
    said = sum(not word.isdisjoint(other) for _, other in _asked(source))
    there = (*between(target, 0, len(target.text)), *(code for _, code in _named(target)))
    return said > sum(not word.isdisjoint(other) for other in there)
