"""What a marker of duty, permission or negation is said of, and whether the other text says it of the same.

Such a marker governs a predicate: in Japanese the words before it (提供しません:
提供), in English and Spanish those after it (may not be provided; no será
responsable), within its clause. A predicate is known again by its ideas
(``clues``), of which the languages have lists. One that stands more than twice,
or not as often in both texts, tells nothing, and neither does a light verb (be, do, ある).
"""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from seihon.languages import meaning
from seihon.parity.clues import Known, known_words, plain
from seihon.parity.markers import Mark, Reading

#: How many words that a marker may govern are tried, the nearest first, and how many words on one is at most; how
#: many markers of a text are looked at, which keeps the time linear.
_TRIED = 2
_FAR = 14
_MOST = 16
#: How often a word may stand in a sentence so that it is known which one renders which.
_SAME = 2
#: How far from a predicate a marker may stand, and a word that hints at one, in characters of English, before
#: and after the predicate where markers stand before it; the reverse where they stand after.
_REACH = (90, 30)
_HINTED = (30, 20)
_CLAUSE = (150, 150)

#: So many characters before a word are looked at to tell the first of its sentence: marks and figures stand there.
_BEFORE = 40
#: After these begins a sentence, or what is quoted.
_OPENING = "\"'“‘«「『(（[¿¡:"


@dataclass(frozen=True, slots=True, eq=False)
class _Grammar:
    """Where the predicate of a marker stands in a language; see ``languages/en/meaning.py``."""

    follows: bool
    light: frozenset[str]
    clause_end: re.Pattern[str]
    phrase_end: re.Pattern[str]
    unknown: re.Pattern[str] | None
    privative: re.Pattern[str]
    shortest: int


@functools.cache
def _grammar(language: str) -> _Grammar:
    module = meaning(language)
    if module is None:  # no reading is of such a language
        raise LookupError(language)
    return _Grammar(
        module.PREDICATE_FOLLOWS,
        frozenset(map(plain, module.LIGHT.split())),
        re.compile(module.CLAUSE_END),
        re.compile(module.PHRASE_END),
        re.compile(module.UNKNOWN) if module.UNKNOWN else None,
        re.compile(module.PRIVATIVE),
        3 if module.WHOLE_WORDS else 1,
    )


@dataclass(frozen=True, slots=True)
class Said:
    """A word of the source that a marker governs, and the word of the target that says the same.

    ``is_next`` tells that it is the predicate itself and no object beside it, as far as can be told.
    """

    is_next: bool
    source: Known
    target: Known


def _is_name(reading: Reading, word: Known) -> bool:
    """Whether a word is written as a name, or too short to be known."""
    written = reading.text[word.start : word.end]
    if len(written) < _grammar(reading.vocabulary.language).shortest:
        return True
    if not written[0].isupper():
        return False
    before = reading.text[max(0, word.start - _BEFORE) : word.start].rstrip()
    return any(map(str.isalpha, before)) and before[-1] not in _OPENING


def _is_light(reading: Reading, word: Known) -> bool:
    """Whether a word is no predicate: too common, too short, or a name."""
    light = _grammar(reading.vocabulary.language).light
    return plain(reading.text[word.start : word.end]) in light or _is_name(reading, word)


def linkable(reading: Reading) -> list[Known]:
    """The words of a sentence that a word of another may render, in order, names left out."""
    words = known_words(reading.text, reading.vocabulary.language)
    return [word for word in words if word.asks and not _is_name(reading, word)]


def governed(reading: Reading, mark: Mark) -> list[Known]:
    """The words that a marker may govern, the nearest first."""
    grammar = _grammar(reading.vocabulary.language)
    start, end, _ = mark
    words = known_words(reading.text, reading.vocabulary.language)
    if grammar.follows:
        first = bisect.bisect_left(words, start, key=lambda word: word.start)
        near = words[first : first + _FAR]
    else:
        last = bisect.bisect_right(words, end, key=lambda word: word.end)
        near = words[max(0, last - _FAR) : last][::-1]
    found = []
    for word in near:
        between = (end, word.start) if grammar.follows else (word.end, start)
        if grammar.phrase_end.search(reading.text, *between):
            break
        if not _is_light(reading, word):
            found.append(word)
            if len(found) == _TRIED:
                break
    return found


#: How many characters may stand between a Japanese word and a phrase that is said of it (提供し-ようとする-前に), and
#: of how many words after it a phrase of another language may be said.
_NEXT, _FEW = 7, 5


def beside(reading: Reading, start: int, end: int) -> tuple[Known, ...]:
    """The words of which a phrase from ``start`` to ``end`` may be said: the one before it, or the first ones after."""
    language = reading.vocabulary.language
    grammar = _grammar(language)
    words = [word for word in known_words(reading.text, language) if word.asks]
    if not grammar.follows:
        last = next((word for word in reversed(words) if word.end <= start), None)
        if last is None or start - last.end > _NEXT or grammar.phrase_end.search(reading.text, last.end, start):
            return ()
        return () if plain(reading.text[last.start : last.end]) in grammar.light else (last,)
    stop = grammar.phrase_end.search(reading.text, end)
    until = stop.start() if stop else len(reading.text)
    return tuple(word for word in words if end <= word.start < until and not _is_common(reading, word))[:_FEW]


def _is_common(reading: Reading, word: Known) -> bool:
    """Whether a word is too common or too short to be known again."""
    grammar = _grammar(reading.vocabulary.language)
    written = reading.text[word.start : word.end]
    return len(written) < grammar.shortest or plain(written) in grammar.light


def _touches(reading: Reading, word: Known, mark: Mark) -> bool:
    """Whether no unknown word stands between a marker and a word it governs."""
    unknown = _grammar(reading.vocabulary.language).unknown
    return unknown is None or not unknown.search(reading.text, word.end, mark[0])


@functools.lru_cache(maxsize=64)
def _by_answer(text: str, language: str) -> Mapping[str, list[Known]]:
    found: dict[str, list[Known]] = {}
    for word in known_words(text, language):
        for answer in word.answers:
            found.setdefault(answer, []).append(word)
    return found


def answering(reading: Reading) -> Mapping[str, list[Known]]:
    """The words of a sentence by what they answer."""
    return _by_answer(reading.text, reading.vocabulary.language)


def _all(reading: Reading, asked: frozenset[str]) -> list[Known]:
    """The words that answer what is asked, in order; no more than are looked at."""
    answers = answering(reading)
    words = {word.start: word for one in asked for word in answers.get(one, ())[: _SAME + 1]}
    return [words[start] for start in sorted(words)]


def _counterpart(source: Reading, target: Reading, word: Known) -> Known | None:
    """The word of the target that renders one of the source: the first one the first, if both have it equally often."""
    there = _all(target, word.asks)
    if not there or len(there) > _SAME:
        return None
    here = _all(source, word.asks)
    if len(here) != len(there):
        return None
    return next((other for one, other in zip(here, there, strict=True) if one.start == word.start), None)


def rendering(source: Reading, target: Reading, mark: Mark) -> Said | None:
    """The nearest word that a marker of the source governs and the target says as often."""
    for order, word in enumerate(governed(source, mark)):
        there = _counterpart(source, target, word)
        if there is not None and not _is_light(target, there):
            return Said(not order and _touches(source, word, mark), word, there)
    return None


def _around(reading: Reading, word: Known, reach: tuple[int, int]) -> tuple[int, int]:
    """From where to where something may stand that is said of ``word``."""
    grammar = _grammar(reading.vocabulary.language)
    before, after = reach if grammar.follows else reach[::-1]
    text, density = reading.text, reading.vocabulary.density
    low = max(0, word.start - int(before / density))
    high = min(len(text), word.end + int(after / density))
    for end in grammar.clause_end.finditer(text, low, word.start):
        low = end.end()
    first = grammar.clause_end.search(text, word.end, high)
    return low, first.start() if first else high


def is_privative(reading: Reading, word: Known) -> bool:
    """Whether a word denies by its beginning: unable, 不可."""
    privative = _grammar(reading.vocabulary.language).privative
    return privative.match(reading.text[word.start : word.end].lower()) is not None


def is_said_of(
    reading: Reading,
    word: Known,
    thing: str,
    reach: tuple[int, int] = _REACH,
    hinted: tuple[int, int] = _REACH,
    *,
    alike: bool = False,
) -> bool:
    """Whether a marker of ``thing`` within ``reach``, or a hint at it within ``hinted``, may be said of ``word``.

    ``alike`` tells that the other text has a word of the same meaning: then
    what hints inside ``word`` is said by that one, too (無料, "free of charge").
    """
    low, high = _around(reading, word, reach)
    effects = reading.vocabulary.effects
    if any(start < high and end > low and thing in dict(effects[group]) for start, end, group in reading.marks):
        return True
    hints = reading.vocabulary.hints[thing]  # never with ``get``: they are compiled when first asked for
    low, high = _around(reading, word, hinted)
    # A little more than the reach is read, so that a word that is cut through is no hint.
    start = max(0, low - 2)
    text = reading.text[start : high + 20].lower()
    places = (hint.start() + start for hint in hints.finditer(text))
    return any(low <= place < high and not (alike and word.start <= place < word.end) for place in places)


def saying(reading: Reading, thing: str, how: str = "") -> list[Mark]:
    """The first markers that say ``thing`` surely, or as the mark ``how`` says."""
    effects = reading.vocabulary.effects
    return [mark for mark in reading.marks if (thing, how) in effects[mark[2]]][:_MOST]


def bare(source: Reading, target: Reading, thing: str, how: str = "") -> str | None:
    """What the source says ``thing`` of, in its words, while the target says the same word without.

    It must say it surely, or as the mark ``how`` says.
    """
    for mark in saying(source, thing, how):
        said = rendering(source, target, mark)
        if said is None:
            continue
        # A word hints at what stands beside it; what is said of the verb may stand far from its object.
        reaches = (_REACH, _HINTED) if said.is_next else (_CLAUSE, _CLAUSE)
        alike = not said.source.asks.isdisjoint(said.target.asks) and not is_privative(target, said.target)
        if not is_said_of(target, said.target, thing, *reaches, alike=alike):
            return source.text[said.source.start : said.source.end]
    return None


def anchored(here: Reading, there: Reading, thing: str) -> Said | None:
    """The word next to a sure marker of ``thing`` that the other text says too, each once."""
    for mark in saying(here, thing):
        said = rendering(here, there, mark)
        if said is not None and said.is_next:
            return said
    return None


def pointing(reading: Reading, thing: str, how: str = "") -> dict[int, Mark]:
    """The places of the words right beside a marker of ``thing`` that it is said of, with the marker."""
    found: dict[int, Mark] = {}
    for mark in saying(reading, thing, how):
        words = governed(reading, mark)
        if words and _touches(reading, words[0], mark):
            found.setdefault(words[0].start, mark)
    return found
