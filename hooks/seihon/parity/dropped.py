"""Which item of a list its translation lacks, from a language whose lists show where they begin and end.

In Japanese the letters around the first and the last item show where these
begin and end, so that every item can be missed, in a list of two as well. An
item is looked for by its words. No sign alone tells a loss from a free
rendering; each adds to the odds.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from operator import itemgetter
from types import MappingProxyType

from seihon.parity.clues import answers
from seihon.parity.enumerations import (
    Item,
    Meanings,
    Sentence,
    enumerations,
    is_bare,
    is_clause,
    is_drafted,
    is_noun,
    is_verb,
    narrowed,
    parted,
    placed,
)
from seihon.parity.listed import Matched, asked, left_over, most_alike, named, union, words_of
from seihon.parity.scripts import length

#: How many items a list has at most, and all lists of a sentence; what has more is none that a person wrote.
_MOST_ITEMS, _MOST_IN_SENTENCE = 60, 300
#: Of how many items it is looked whether each has a word of its own.
_MOST_DISTINCT = 15
#: How many characters around the words of its neighbours an item may be rendered by a word that is not known.
_NEAR = 45
#: More of each than this tells nothing more.
_MOST_JOINTS, _MOST_LEFT, _MOST_UNSAID, _MOST_LETTERS = 3, 4, 3, 12
_FIGURE = re.compile(r"(?<![A-Za-z\d])\d")

#: What each sign adds to the odds that an item is lost, as logarithms; above 0 it is likelier than not. Fitted on
#: ``tune`` and on legal texts that lack an item, with fewer ideas in the lexicon than it has now: texts that it was
#: not made for have more words that it does not know. Rounded.
_WEIGHTS = MappingProxyType({
    "one": -2.7,  # What the odds are beforehand.
    "drafted": 2.35,  # The list is joined as in laws, where translators keep every item.
    "unsaid": 0.45,  # Each word of the item that the translation nowhere says,
    "share": 0.4,  # and the share of these words;
    "short": 0.3,  # the share of those that it says less often.
    "sound": -1,  # One that it does not say is known by its sound only.
    "said": -3.05,  # All its words are said often enough.
    "crowded": 1.4,  # Its words are only found where another item of the list is rendered.
    "letters": -0.2,  # Of an item of which nothing is known, each letter.
    "matched": -1.45,  # The list of the translation has an item with words of it;
    "strange": -0.35,  # that list has none of its words;
    "even": -0.45,  # it is as long;
    "end": 0.75,  # it has fewer items at this end.
    "alone": -1.15,  # No word of a neighbour is found.
    "unknown": -0.3,  # Each word near to the neighbours' that nothing in the source answers.
    "unclear": -0.8,  # There is such a word, and of the item nothing is known: one may render the other.
    "joints": 0.1,  # Each joint that the sentence has less.
    "verb": -1.85,  # It is the verb of a part of the sentence;
    "clause": -1,  # it is no name of something.
})  # fmt: skip
#: What is added to these by the kind of item: between two with a match, where the translation has fewer; one of two;
#: one of which nothing is known. ``before``: how alike the match before it is, from 0 to 1.
_KINDS = MappingProxyType({
    "between": {
        "one": 1.65, "short": -2.35, "clause": -1.2, "drafted": -1.05, "before": 2.1, "share": 2.15, "strange": 1.05,
    },
    "pair": {"one": -0.15, "matched": -1.05, "joints": 0.65, "even": -0.8},
    "unknown": {"one": 0.1, "drafted": -1.2, "even": 0.8},
    "list": {},
})  # fmt: skip

#: Ideas of what everything in a list may be called, so that a translation need not: 情報, データ.
_HEADS = frozenset(("information", "data"))

#: For each thing that a word may stand for, the places where a word says it.
_Index = dict[str, set[int]]


def _index(words: Iterable[tuple[int, Meanings]], wanted: Meanings) -> _Index:
    """The places of those words that say something ``wanted``."""
    found: _Index = defaultdict(set)
    for at, word in words:
        for meaning in word & wanted:
            found[meaning].add(at)
    return found


def _places(word: Meanings, index: _Index) -> set[int]:
    """The places of the words that answer ``word``."""
    return set().union(*(index[meaning] for meaning in word if meaning in index))


def _answers(sentence: Sentence) -> tuple[tuple[int, Meanings], ...]:
    """What each word and name of a sentence may answer, with its place."""
    return (*placed(sentence), *named(sentence))


def _whole(sentence: Sentence) -> Sentence:
    """The whole text of a sentence, as if it were one."""
    return Sentence(sentence.side, 0, sentence.side.words)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the source: where its sentence's translation answers it; whether the whole text does so less often."""

    meanings: Meanings
    there: set[int]
    short: bool

    @property
    def unsaid(self) -> bool:
        """Does the translation not say it, not even where sentences were joined or parted in another way?"""
        return self.short and not self.there


def _words(source: Sentence, target: Sentence, spans: list[Item]) -> list[tuple[int, _Word]]:
    """The words of the source inside ``spans``, with their places, in order; numbers are compared by other rules."""
    known = sorted(asked(source), key=itemgetter(0))
    starts = [at for at, _ in known]
    inside = {at for start, end in spans for at in range(bisect_left(starts, start), bisect_left(starts, end))}
    words = [known[at] for at in sorted(inside) if not all(meaning[0] == "#" for meaning in known[at][1])]
    wanted = frozenset().union(*(word for _, word in words))
    there = _index(_answers(target), wanted)
    whole = there if len(target.text) == len(target.side.words) else _index(_answers(_whole(target)), wanted)
    here = _index(asked(_whole(source)), wanted)
    return [
        (at, _Word(word, _places(word, there), len(_places(word, here)) > len(_places(word, whole))))
        for at, word in words
    ]


@dataclass(frozen=True, slots=True)
class _List:
    """A list of the source: its items, the words and the places of words of each, and which seem to be crowded out."""

    items: tuple[Item, ...]
    words: list[list[_Word]]
    there: list[set[int]]
    crowded: frozenset[int]


@dataclass(frozen=True, slots=True)
class _View:
    """What is to be known of two sentences to judge an item.

    ``left`` are the places of the translation's words that the source does not
    answer, ``fewer`` is how many joints it has less.
    """

    source: Sentence
    left: tuple[int, ...]
    fewer: int


def _distinct(items: list[set[int]]) -> int:
    """How many of the items can each be rendered by a word of its own, if these are the places of their words."""
    taken: dict[int, int] = {}

    def place(item: int, tried: set[int]) -> bool:
        for at in items[item] - tried:
            tried.add(at)
            if at not in taken or place(taken[at], tried):
                taken[at] = item
                return True
        return False

    return sum(place(item, set()) for item in range(len(items)))


def _crowded(there: list[set[int]]) -> frozenset[int]:
    """The items of which the words are found, but only where the translation renders another item."""
    found = [at for at, places in enumerate(there) if places]
    if len(found) > _MOST_DISTINCT:
        return frozenset()
    most = _distinct([there[at] for at in found])
    if most == len(found):
        return frozenset()
    return frozenset(at for at in found if _distinct([there[other] for other in found if other != at]) == most)


#: What parts two words of one name: e-mail address, correo electrónico, dirección de correo.
_IN_NAME = re.compile(r"\w+[\s-](?:(?:de|of) )?")


def _apart(source: Sentence, target: Sentence, items: list[Item], there: list[set[int]]) -> list[set[int]]:
    """``there`` without what belongs to the name of another item: no "e-mail address" says 住所."""
    names = []
    said = set().union(*there)
    for (at, first), (after, second) in itertools.pairwise(placed(target)):
        if at in said and after in said and _IN_NAME.fullmatch(target.text, at, after):
            names += [(at, after, first), (after, at, second)]
    found = [set(places) for places in there]
    if not names:
        return found
    own = [union(words) for words in words_of(source, tuple(items))]
    for at, beside, word in names:
        for item, places in enumerate(found):
            if at in places and any(
                beside in there[other] and beside not in there[item] and not word.isdisjoint(own[other])
                for other in range(len(items))
            ):
                places.discard(at)
    return found


def _spans(source: Sentence, cut: bool) -> list[list[Item]]:
    """The items of the lists of the source. Two that no word of laws joins are never likelier lost than not."""
    runs = (part for run in enumerations(source, cut) if len(run) <= _MOST_ITEMS for part in parted(source, run))
    kept = (list(narrowed(source, run)) for run in runs if len(run) > 2 or is_drafted(source, run))
    return [_of_one_kind(source, items) for items in kept]


def _of_one_kind(source: Sentence, items: list[Item]) -> list[Item]:
    """``items`` without the verb of another part of the sentence before the names of things: 提供し、適合性、安定性."""
    verbs = [source.text[slice(*item)].rstrip().endswith("し") for item in items]
    first = max((at for at in range(1, len(items) - 1) if verbs[at - 1] and not verbs[at]), default=0)
    return items[first:]


def _telling(words: list[_Word]) -> list[_Word]:
    """The words of an item without those that need not be said where others are: カード情報, "cards"."""
    return [word for word in words if not word.unsaid or word.meanings.isdisjoint(_HEADS)] or words


def _list(source: Sentence, target: Sentence, items: list[Item], words: list[tuple[int, _Word]]) -> _List:
    """A list with what its items say; ``words`` are those of all lists of the source."""
    starts = [at for at, _ in words]
    own = [
        _telling([word for _, word in words[bisect_left(starts, start) : bisect_left(starts, end)]])
        for start, end in items
    ]
    there = [set().union(*(word.there for word in of_item)) for of_item in own]
    apart = _apart(source, target, items, there)
    gone = (at for at, (before, after) in enumerate(zip(there, apart, strict=True)) if before and not after)
    return _List(tuple(items), own, there, _crowded(apart).union(gone))


def _is_suspect(source: Sentence, listed: _List, at: int, matched: Matched) -> bool:
    """May the item be lost: is a word of it said too seldom, or is none known? Figures are for other rules."""
    start, end = listed.items[at]
    words = listed.words[at]
    if words:
        suspect = at in listed.crowded or any(word.short for word in words) or _is_between(at, matched)
    else:
        # A single letter at an end is rather a part of a word.
        suspect = end - start > 1 or 0 < at < len(listed.items) - 1
    return suspect and is_noun(source, (start, end)) and not _FIGURE.search(source.text, start, end)


def _is_between(at: int, matched: Matched) -> bool:
    """Has the item no match, but one before and one after it, and the translation fewer items between these?"""
    before = max((match for match in matched[0] if match[0] < at), default=None)
    after = min((match for match in matched[0] if match[0] > at), default=None)
    if before is None or after is None or any(match[0] == at for match in matched[0]):
        return False
    return after[0] - before[0] > after[1] - before[1]


def _near(places: tuple[int, ...], of: set[int]) -> int:
    """How many of ``places`` are near to one of ``of``."""
    near: set[int] = set()
    for place in of:
        near.update(range(bisect_left(places, place - _NEAR), bisect_right(places, place + _NEAR)))
    return len(near)


def _is_short_end(at: int, length: int, matched: Matched) -> bool:
    """Does the item stand beyond all matched ones, where the list of the translation has fewer?"""
    found, other, _ = matched
    if not found:
        return False
    (first, first_there, _), (last, last_there, _) = found[0], found[-1]
    return (at < first and first_there < first) or (at > last and len(other) - last_there < length - last)


def _judged(view: _View, listed: _List, at: int, matched: Matched) -> tuple[str, dict[str, float]]:
    """The kind of an item, and what speaks for and against its loss; see ``_KINDS`` and ``_WEIGHTS``."""
    words, item, whole = listed.words[at], listed.items[at], len(listed.items)
    found, other, there = matched
    said_there = frozenset().union(*map(union, there))
    neighbours = set().union(*(listed.there[by] for by in (at - 1, at + 1) if 0 <= by < whole))
    # A word that another item has too is often said once for both.
    shared = frozenset().union(*(word.meanings for by, of in enumerate(listed.words) if by != at for word in of))
    unknown = min(_MOST_LEFT, _near(view.left, neighbours))
    unsaid = [word for word in words if word.unsaid]
    count = max(1, len(words))
    before = max((match for match in found if match[0] < at), default=None)
    between = _is_between(at, matched)
    crowded = at in listed.crowded
    signs = {
        "one": 1.0,
        "drafted": is_drafted(view.source, listed.items),
        "unsaid": min(_MOST_UNSAID, len(unsaid)),
        "share": len(unsaid) / count,
        "short": sum(word.unsaid or (word.short and shared.isdisjoint(word.meanings)) for word in words) / count,
        "sound": any(meaning[0] == "~" for word in unsaid for meaning in word.meanings),
        "said": bool(words) and not crowded and not any(word.short for word in words),
        "crowded": crowded,
        "letters": 0 if words else min(_MOST_LETTERS, item[1] - item[0]),
        "matched": any(match[0] == at for match in found),
        "strange": bool(words and there) and all(said_there.isdisjoint(word.meanings) for word in words),
        "even": bool(found) and len(other) == whole,
        "end": _is_short_end(at, whole, matched),
        "before": before[2] if before else 0.0,
        "alone": not neighbours,
        "unknown": unknown,
        "unclear": not words and bool(unknown),
        "joints": max(-_MOST_JOINTS, min(_MOST_JOINTS, view.fewer)),
        "verb": is_verb(view.source, item),
        "clause": is_clause(view.source, item),
    }
    if between:
        return "between", signs
    return ("pair" if whole == 2 else "list") if words else "unknown", signs


def _odds(kind: str, signs: dict[str, float]) -> float:
    """How likely it is that an item is lost, as a logarithm."""
    more = _KINDS[kind]
    return sum((_WEIGHTS.get(sign, 0.0) + more.get(sign, 0.0)) * value for sign, value in signs.items())


def _is_all_said(source: Sentence, target: Sentence, items: list[Item]) -> bool:
    """Does the whole text of the translation say each word of the items? A quick look that spares most texts."""
    said = answers(target.side.words, target.language).union(*(code for _, code in named(_whole(target))))
    return not any(
        said.isdisjoint(word) and any(start <= at < end for start, end in items) for at, word in asked(source)
    )


#: A translation that is as much shorter than its source, in characters of English, lacks more than an item.
_CUT_OFF = 0.45


def _is_cut_off(source: Sentence, target: Sentence) -> bool:
    return length(target.text, target.language) < _CUT_OFF * length(source.text, source.language)


def judged(source: Sentence, target: Sentence) -> list[tuple[Item, str, dict[str, float]]]:
    """The items of the source that may be lost, each with its kind and its signs."""
    # Where one language says after a list what the other says before it, the list ends there.
    cut = not is_bare(target.language)
    spans = _spans(source, cut)
    flat = [item for items in spans for item in items]
    if not flat or len(flat) > _MOST_IN_SENTENCE or _is_cut_off(source, target):
        return []
    others = enumerations(target, cut)
    fewer = sum(len(items) - 1 for items in enumerations(source, cut)) - sum(len(items) - 1 for items in others)
    if fewer <= 0 and _is_all_said(source, target, flat):
        return []
    words = _words(source, target, flat)
    lists = [_list(source, target, items, words) for items in spans]
    matches = most_alike(
        [words_of(source, listed.items) for listed in lists], [(items, words_of(target, items)) for items in others]
    )
    suspects = [
        (listed, matched, at)
        for listed, matched in zip(lists, matches, strict=True)
        for at in range(len(listed.items))
        if _is_suspect(source, listed, at, matched)
    ]
    if not suspects:
        return []
    view = _View(source, left_over(source, target), fewer)
    return [(listed.items[at], *_judged(view, listed, at, matched)) for listed, matched, at in suspects]


def dropped_item(source: Sentence, target: Sentence) -> str:
    """The item of a list that its translation lacks, or an empty text."""
    odds = [(_odds(kind, signs), item) for item, kind, signs in judged(source, target)]
    likeliest, item = max(odds, default=(0.0, (0, 0)))
    return source.text[slice(*item)].strip() if likeliest > 0 else ""
