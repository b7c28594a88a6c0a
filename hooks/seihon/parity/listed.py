"""The words of the items of enumerations, and which item of two lists is which."""

from __future__ import annotations

import functools

from seihon.languages import script
from seihon.parity.clues import clues, known_words
from seihon.parity.enumerations import Item, Meanings, Sentence, between, meanings
from seihon.parity.places import places

#: How many pairs of items of a sentence are compared at most; what has more is no sentence.
_MOST = 5000

#: The words of an item.
Words = tuple[Meanings, ...]
#: Which item is which, and how alike they are, from 0 to 1.
Match = tuple[int, int, float]
#: How two lists match, the items of the other, and their words.
Matched = tuple[list[Match], tuple[Item, ...], list[Words]]


def _likeness(first: Words, all_first: Meanings, second: Words, all_second: Meanings) -> float:
    """The share of the words of two items that the other answers."""
    agreed = sum(not all_second.isdisjoint(word) for word in first)
    if not agreed:
        return 0.0
    return (agreed + sum(not all_first.isdisjoint(word) for word in second)) / (len(first) + len(second))


def _matched(source: list[Words], target: list[Words]) -> list[Match]:
    """The items of both lists that render each other, in order, so that they are as alike as can be altogether."""
    here = [union(words) for words in source]
    there = [union(words) for words in target]
    rows: list[list[float]] = []
    best = [[0.0] * (len(target) + 1)]
    for words, own in zip(source, here, strict=True):
        row = [_likeness(words, own, other, others) for other, others in zip(target, there, strict=True)]
        last, new = best[-1], [0.0]
        for at, likeness in enumerate(row):
            new.append(max(last[at + 1], new[at], last[at] + likeness))
        rows.append(row)
        best.append(new)
    found: list[Match] = []
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


def most_alike(lists: list[list[Words]], others: list[tuple[tuple[Item, ...], list[Words]]]) -> list[Matched]:
    """For the words of each list of a sentence, the list of its translation that matches best."""
    compared = 0
    found: list[Matched] = []
    for words in lists:
        likest: tuple[float, Matched] = (0.0, ([], (), []))
        for other, there in others:
            compared += len(words) * len(other)
            if compared <= _MOST:
                matches = _matched(words, there)
                alike = sum(likeness for *_, likeness in matches)
                if alike > likest[0]:
                    likest = (alike, (matches, other, there))
        found.append(likest[1])
    return found


def words_of(sentence: Sentence, items: tuple[Item, ...]) -> list[Words]:
    """The words of each item, and the places that it names."""
    places_here = named(sentence)
    return [
        (*between(sentence, start, end), *(code for at, code in places_here if start <= at < end))
        for start, end in items
    ]


@functools.lru_cache(maxsize=16)
def named(sentence: Sentence) -> tuple[tuple[int, Meanings], ...]:
    """The countries and languages that a sentence names, with their places."""
    return tuple((at, frozenset((code,))) for at, code in places(sentence.text, sentence.language))


def union(words: Words) -> Meanings:
    """All that the words of an item may stand for."""
    return frozenset().union(*words)


@functools.lru_cache(maxsize=16)
def asked(sentence: Sentence) -> tuple[tuple[int, Meanings], ...]:
    """The words of a sentence that a translation has to answer, with their places."""
    places_here = named(sentence)
    # A place is known by its code, whatever it sounds like.
    known = {at for at, _ in places_here}
    words = ((at, frozenset(clue)) for at, clue in clues(sentence.text, sentence.language) if at not in known)
    return (*words, *places_here)


#: Of how many letters a word is at least that has a meaning of its own, in a script that others share.
_FULL = 4


@functools.lru_cache(maxsize=16)
def left_over(source: Sentence, target: Sentence) -> tuple[int, ...]:
    """Where the words of a translation stand that the source does not answer: they may render what we do not know."""
    said = meanings(source).union(*(code for _, code in named(source)))
    left = [word for word in known_words(target.text, target.language) if said.isdisjoint(word.answers)]
    module = script(target.language)
    if module is not None and not module.OWN_SCRIPT:
        full = (word for word in left if word.end - word.start >= _FULL)
        left = [word for word in full if target.text[word.start : word.end].lower() not in module.WORDS]
    return tuple(word.start for word in left)
