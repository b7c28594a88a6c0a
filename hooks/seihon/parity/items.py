"""Which item of an enumeration its translation lacks."""

from __future__ import annotations

import functools

from babel import Locale
from babel.core import UnknownLocaleError

from seihon import languages
from seihon.parity.clues import KATAKANA, LATIN_WORD, clues, consonants, katakana_consonants
from seihon.parity.enumerations import Item, Sentence, between, enumerations, meanings
from seihon.parity.enumerations import _patterns
from seihon.parity.joints import _nearness

#: How many pairs of items are compared at most; longer lists are no sentences.
_MOST = 2500


def lost_item(source: Sentence, target: Sentence) -> str:
    """The item of an enumeration in one sentence that its translation lacks, or an empty text.

    Either the items before and after it stand side by side in the
    translation, or the only list of the translation has one item less; and
    no word of it is found anywhere in the translation.
    """
    lists = [items for items in enumerations(source) if len(items) > 2]
    for items in lists:
        unanswered = [at for at in range(1, len(items) - 1) if _is_unanswered(source, items[at], target)]
        if not unanswered:
            continue
        others = enumerations(target)
        is_only = len(lists) == 1 and sum(len(other) > 2 for other in others) < 2
        is_fewer = is_only and len(items) > 3 and len(items) - max(map(len, others), default=1) == 1
        words = [between(source, *item) for item in items]
        for other in others:
            if len(items) * len(other) > _MOST:
                continue
            there = [between(target, *item) for item in other]
            same = [[_nearness(one, two) > 0 for two in there] for one in words]
            kept = sum(map(any, same))
            # Japanese says an idea in more ways than the list of words knows.
            if kept < (2 if target.language != "ja" else 4) or (len(items) < len(other) and kept > 3):
                continue
            for at in unanswered:
                after = next(
                    place for place in range(at + 1, len(items)) if place not in unanswered or any(same[place])
                )
                side_by_side = after - at < 4 and any(
                    same[at - 1][two] and same[after][two + 1] for two in range(len(other) - 1)
                )
                if not any(same[at]) and (side_by_side or (is_fewer and target.language != "ja")):
                    return source.text[slice(*items[at])].strip()
    return ""


def _is_unanswered(sentence: Sentence, place: Item, target: Sentence) -> bool:
    """Is the item a name of something, of which the target has no word, not even one that sounds alike?"""
    item, language = sentence.text[slice(*place)].strip(), sentence.language
    data = languages.enumeration(language)
    if data is None or 2 * len(item) > data.LONGEST or _patterns(data).clause.search(item):
        return False
    clued = clues(item, language)
    there = meanings(target)
    if not clued or not all(there.isdisjoint(clue) for _, clue in clued):
        return False
    if any(name in item for name in _places(language)):
        return False
    one, two = (LATIN_WORD, KATAKANA) if language != "ja" else (KATAKANA, LATIN_WORD)
    heard = [_sound(run) for run in one.findall(item)]
    there_heard = {_sound(run) for run in two.findall(target.text)} if heard else set()
    return not any(_sounds_alike(first, second) for first in heard for second in there_heard)


def _sound(run: str) -> str:
    """The consonants of a word in katakana, or of one in Latin script without the ``s`` of a plural."""
    return katakana_consonants(run) if KATAKANA.match(run) else consonants(run).removesuffix("s")


def _sounds_alike(first: str, second: str) -> bool:
    """May one word be the other, or a part of it?"""
    short, long = sorted((first, second), key=len)
    return len(short) > 1 and (short in long or long.startswith(short[:3]))


@functools.cache
def _places(language: str) -> frozenset[str]:
    """The names of countries (CLDR): each language has its own."""
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return frozenset()
    return frozenset(name for name in locale.territories.values() if len(name) > 1)
