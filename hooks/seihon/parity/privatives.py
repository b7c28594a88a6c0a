"""Words that deny by their beginning (unauthorized, 不正確), of which the other text says what they deny.

Such a word may be rendered by one of its kind, by a denial of what it denies
("no autorizado") or by another word (falso), but not by the bare word
(autorizado). What it denies is known by its ideas (``clues``).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from seihon.languages import meaning
from seihon.parity.clues import Known, known_words
from seihon.parity.markers import Reading, rendered_alike
from seihon.parity.patterns import guarded
from seihon.parity.predicates import answering, is_said_of
from seihon.parity.text import Side

#: How far from a word a denial of it may stand, and a word that hints at one: see ``predicates``.
_NEAR = ((60, 30), (25, 20))
#: So many words of a sentence are looked at, which keeps the time linear.
_MOST = 8


@functools.cache
def _beginning(language: str) -> re.Pattern[str] | None:
    """What a word that denies begins with; see ``languages/en/meaning.py``."""
    module = meaning(language)
    if module is None:
        return None
    before = r"\b" if module.WHOLE_WORDS else ""
    return re.compile(f"{before}{guarded(module.PRIVATIVE)}")


@functools.lru_cache(maxsize=1024)
def _is_there(side: Side) -> bool:
    """May a text have such a word?"""
    beginning = _beginning(side.language)
    return beginning is not None and beginning.search(side.words.lower()) is not None


def _denied(reading: Reading) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Where the words of a sentence stand that deny by their beginning, and what each denies: ideas, or a name."""
    language = reading.vocabulary.language
    beginning = _beginning(language)
    if beginning is None:
        return
    for match in list(beginning.finditer(reading.text.lower()))[:_MOST]:
        # Read from there, what follows the beginning is a word.
        rest = reading.text[match.end() : match.end() + 30]
        first = next(iter(known_words(rest, language)), None)
        if first is not None and first.start == 0:
            ideas = frozenset(idea for idea in first.asks if idea[0] not in "=~#") or first.asks
            if ideas:
                yield match.start(), match.end() + first.end, ideas


def _saying(reading: Reading, ideas: frozenset[str]) -> list[Known]:
    """The words of a sentence that say one of ``ideas`` by themselves."""
    words = answering(reading)
    return [known for idea in ideas for known in words.get(idea, ()) if idea in known.asks]


def _is_answered(one: Reading, other: Reading, start: int, end: int, said: list[Known]) -> bool:
    """Whether ``other`` has the word from ``start`` to ``end``, or another one that renders it, besides ``said``."""
    if one.text[start:end].lower() in other.text.lower():
        return True
    whole = frozenset().union(
        *(known.asks for known in known_words(one.text, one.vocabulary.language) if known.start == start)
    )
    return any(known not in said for known in _saying(other, whole))


def undone(source: Side, target: Side) -> Iterator[tuple[str, str]]:
    """The words of ``source`` that deny by their beginning, and those of ``target`` that say what they deny."""
    if not _is_there(source):
        return
    for one, other in rendered_alike(source, target):
        denied_there: frozenset[str] | None = None
        for start, end, ideas in _denied(one):
            if any(not start <= known.start < end for known in _saying(one, ideas)):
                continue  # the source says it, too
            said = _saying(other, ideas)
            if not said or any(is_said_of(other, known, "not", *_NEAR) for known in said):
                continue
            if denied_there is None:
                denied_there = frozenset().union(*(what for *_, what in _denied(other)))
            if ideas.isdisjoint(denied_there) and not _is_answered(one, other, start, end, said):
                yield one.text[start:end], other.text[said[0].start : said[0].end]
