"""Which item of an enumeration its translation lacks: two lists side by side.

Items are matched in order by the words that both have. Between two matched
items the translation must have as many as the source; where it has fewer, each
sign adds to the odds that one of them is lost and not joined with another, or
said in words that we do not know. ``seihon.parity.dropped`` is for languages
whose lists show where they begin and end.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from seihon.parity.enumerations import Item, Meanings, Sentence, between, enumerations, is_bare, meanings
from seihon.parity.listed import Matched, asked, most_alike, named, union, words_of


@dataclass(frozen=True, slots=True)
class _View:
    """What is to be known of two sentences to judge an item.

    ``asked`` are the words of the source with their places, ``answered`` all
    that the translation answers, ``missing`` how many of ``asked`` it does not
    answer.
    """

    source: Sentence
    target: Sentence
    asked: tuple[tuple[int, Meanings], ...]
    answered: Meanings
    missing: int


def _view(source: Sentence, target: Sentence) -> _View:
    words = asked(source)
    answered = meanings(target).union(*(code for _, code in named(target)))
    return _View(source, target, words, answered, sum(answered.isdisjoint(word) for _, word in words))


#: What the signs add to the odds that an item is lost, as logarithms; above 0 it is likelier than not. Fitted on
#: ``tune``. What the odds are beforehand, and where the translation is in a language that may join without a word that
#: says which: it may say one word for two.
_START, _TO_BARE = -3.8, -1.0
#: How alike the matched items are between which one is lost, from 0 to 1; each item that is matched; that the list is
#: short; each item that is one too many or too few elsewhere.
_BEFORE, _AFTER, _MATCHED, _SHORT_LIST, _UNEVEN = 0.5, 2.0, 0.55, -2.0, -1.25
#: Each word of the item; each that the translation says less often; the share that it nowhere says; a name is nowhere
#: said; a word is not said in the list; the share of the other words that it does not answer either.
_WORD, _LESS_OFTEN, _UNSAID, _NAME, _STRANGE, _FREE = -1.0, 1.2, 0.65, 1.6, 1.25, -3.6
#: More of each than this tells nothing more.
_MOST_MATCHED, _MOST_UNEVEN, _MOST_WORDS = 5, 3, 3
#: Of how many items a list is short.
_FEW = 3
#: A name has but few meanings; more are those of an ordinary word.
_NAMED = 4


def lost_item(source: Sentence, target: Sentence) -> str:
    """The item of an enumeration that its translation lacks, or an empty text."""
    # Where one language says after a list what the other says before it, the list ends there.
    cut = is_bare(target.language)
    lists = [items for items in enumerations(source, cut) if len(items) > 2]
    if not lists:
        return ""
    others = [(items, words_of(target, items)) for items in enumerations(target, cut)]
    view = None
    for items, matched in zip(lists, most_alike([words_of(source, items) for items in lists], others), strict=True):
        gaps = [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(matched[0])]
        if any(one > two for one, two in gaps):
            view = view or _view(source, target)
            item = _lost(view, items, matched)
            if item is not None:
                return source.text[slice(*item)].strip()
    return ""


def _lost(view: _View, items: tuple[Item, ...], matched: Matched) -> Item | None:
    """The item between two matched ones that is lost, if one is likelier lost than not."""
    found, _, there = matched
    listed = frozenset().union(*map(union, there))
    odds = _START + _TO_BARE * is_bare(view.target.language)
    odds += _MATCHED * min(_MOST_MATCHED, len(found)) + _SHORT_LIST * (len(items) <= _FEW)
    gaps = [(after[0] - before[0], after[1] - before[1]) for before, after in pairwise(found)]
    uneven = sum(abs(one - two) for one, two in gaps)
    for (one, two), before, after in zip(gaps, found, found[1:], strict=False):
        if one <= two:
            continue
        around = _BEFORE * before[2] + _AFTER * after[2] + _UNEVEN * min(_MOST_UNEVEN, uneven - (one - two))
        likeliest, item = max((_odds(view, items[at], listed), items[at]) for at in range(before[0] + 1, after[0]))
        if odds + around + likeliest > 0:
            return item
    return None


def _odds(view: _View, item: Item, listed: Meanings) -> float:
    """What the words of an item add to the odds that it is lost: whether the translation answers them, and where."""
    own = [word for at, word in view.asked if item[0] <= at < item[1]]
    unsaid = [word for word in own if view.answered.isdisjoint(word)]
    odds = _WORD * min(_MOST_WORDS, len(own))
    odds += _FREE * (view.missing - len(unsaid)) / max(1, len(view.asked) - len(own))
    if not own:
        return odds
    odds += _UNSAID * len(unsaid) / len(own) + _STRANGE * any(listed.isdisjoint(word) for word in own)
    odds += _LESS_OFTEN * min(_MOST_WORDS, sum(_is_short(word, view.source, view.target) for word in own))
    return odds + _NAME * any(meaning[0] in "=@" for word in unsaid if len(word) < _NAMED for meaning in word)


def _is_short(word: Meanings, source: Sentence, target: Sentence) -> bool:
    """Does the source say ``word`` more often than the translation?"""
    said = sum(not word.isdisjoint(other) for _, other in asked(source))
    there = (*between(target, 0, len(target.text)), *(code for _, code in named(target)))
    return said > sum(not word.isdisjoint(other) for other in there)
