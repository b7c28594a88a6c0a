"""Which words of two sentences say the same, and which hints a word of the other text explains.

A word that hints at a negation ("inappropriate") answers no "not" of the other
text where it renders a word there that hints at one as well (不適切). Each word
is linked with at most one: the rarest words first, those at about the same
place before others; after Melamed, "Models of Translational Equivalence among
Words" (Computational Linguistics 26, 2000), whose links exclude each other.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping

from seihon.parity.clues import Known
from seihon.parity.markers import Reading
from seihon.parity.predicates import linkable, pointing, saying

#: What a word that is an idea of the lists adds to a link, and what the distance of the places takes away.
_IDEA, _DISTANT = 0.3, 0.6
#: Words of a sentence that are looked at, at most, which keeps the time linear; what has more is no sentence.
_MOST = 300

#: A word's place in its text → the word of the other text that says the same.
Links = Mapping[int, Known]


@functools.lru_cache(maxsize=256)
def links(here: Reading, there: Reading) -> Links:
    """The words of ``here``, by their places, with the words of ``there`` that say the same.

    Words that may answer another but say no idea themselves ("other" for 違う) are left out.
    """
    words, others = linkable(here)[:_MOST], linkable(there)[:_MOST]
    answering: dict[str, list[int]] = {}
    for at, other in enumerate(others):
        for meaning in other.asks:
            answering.setdefault(meaning, []).append(at)
    candidates = []
    for one, word in enumerate(words):
        found = {at for meaning in word.asks for at in answering.get(meaning, ())}
        for at in found:
            other = others[at]
            distance = abs(word.start / len(here.text) - other.start / len(there.text))
            is_idea = any(meaning[0] not in "=~" for meaning in word.asks & other.asks)
            candidates.append((1 / len(found) + _IDEA * is_idea - _DISTANT * distance, one, at))
    linked: dict[int, int] = {}
    taken = set()
    for _, one, at in sorted(candidates, reverse=True):
        if one not in linked and at not in taken:
            linked[one] = at
            taken.add(at)
    return {words[one].start: others[at] for one, at in linked.items()}


def unexplained(here: Reading, there: Reading, thing: str) -> int:
    """How many words of ``here`` hint at ``thing`` and render no word of ``there`` that hints at it, too.

    "Inappropriate" renders 不適切, and "only" のみ, whatever else is denied.
    """
    hints = here.hinting(thing)
    if not hints:
        return 0
    linked = links(here, there)
    words = [word for word in linkable(here) if word.start in linked]
    alike = [*there.hinting(thing)[:_MOST], *there.hinting("only")[:_MOST]]
    strange = len(hints)
    for start, end in hints[:_MOST]:
        if not here.text[start:end].isalnum():  # too complex to, error-free: no single word renders it
            continue
        word = next((word for word in words if word.start < end and word.end > start), None)
        if word is not None:
            other = linked[word.start]
            strange -= any(low < other.end and high > other.start for low, high in alike)
    return strange


def doubts_explained(here: Reading, there: Reading, thing: str) -> int:
    """How many words of ``here`` may say ``thing``, and render a word of ``there`` that only hints at it.

    無効 renders "disable", whatever else may be denied.
    """
    marks = saying(here, thing, "?")
    hints = there.hinting(thing)[:_MOST] if marks else []
    if not hints:
        return 0
    linked = links(here, there)
    found = 0
    for start, end, _ in marks:
        others = (linked.get(word.start) for word in linkable(here) if word.start <= start and end <= word.end)
        found += any(low < other.end and high > other.start for other in others if other for low, high in hints)
    return found


def turned(here: Reading, there: Reading, old: str, new: str) -> bool:
    """Whether one text says ``old`` of what the other says ``new`` of."""
    olds = pointing(here, old)
    news = pointing(there, new) if olds else {}
    linked = links(there, here) if news else {}
    for place, mark in news.items():
        other = linked.get(place)
        if other is None or other.start not in olds or old in dict(there.vocabulary.effects[mark[2]]):
            continue
        if new not in dict(here.vocabulary.effects[olds[other.start][2]]):
            return True
    return False
