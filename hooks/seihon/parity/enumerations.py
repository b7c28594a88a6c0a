"""What joins the items of an enumeration, and which joints of two texts join the same items.

The order of words differs between languages, so joints are told by the words
around them: those next to a joint count most. Words are compared by what they
may stand for (``seihon.parity.clues``): common ideas, names, numbers, and
loanwords by their consonants.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from types import ModuleType

from babel import Locale
from babel.core import UnknownLocaleError

from seihon import languages
from seihon.parity.clues import (
    KATAKANA,
    LATIN_WORD,
    answers,
    clues,
    consonants,
    katakana_consonants,
    numbers,
    plain,
    without_addresses,
    word_clues,
)
from seihon.parity.patterns import Compiled, guarded
from seihon.parity.text import Side

#: Caches are small: they serve the rules that look at one pair, and many live objects slow down the interpreter.

#: What a word may stand for.
Meanings = frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Joint:
    """What stands between two items: its kind, ``and``, ``or``, ``either``, ``loose`` or ``comma``.

    ``says`` is the kind of the connective at the end of the list for a comma,
    and else the kind itself; ``left`` and ``right`` are the ends of the text
    around it in which its items are looked for.
    """

    kind: str
    says: str
    start: int
    end: int
    written: str
    left: int
    right: int


#: Where an item begins and ends in its text.
Item = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Sentence:
    """A sentence of a text: where it begins there, and its words without markup."""

    side: Side
    start: int
    text: str

    @property
    def language(self) -> str:
        """The code of its language."""
        return self.side.language


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The compiled data of a language; ``languages/ja/enumeration.py`` says what it is."""

    kinds: tuple[str, ...]
    joints: re.Pattern[str]
    breaks: re.Pattern[str]
    item_end: re.Pattern[str]
    clause: re.Pattern[str]
    sentence_end: re.Pattern[str]
    words: Compiled


@functools.cache
def _patterns(data: ModuleType) -> _Patterns:
    joints = "|".join(f"({pattern})" for _, pattern in data.JOINTS)
    return _Patterns(
        kinds=tuple(kind for kind, _ in data.JOINTS),
        joints=re.compile(guarded(joints), re.IGNORECASE),
        breaks=re.compile(guarded(data.BREAK)),
        item_end=re.compile(f"(?:{data.ITEM_END})$"),
        clause=re.compile(data.CLAUSE),
        sentence_end=re.compile(data.SENTENCE_END),
        words=Compiled(
            {
                name: getattr(data, name)
                for name in ("AND", "OR", "MAYBE_AND", "MAYBE_OR", "EXAMPLES", "NEGATION", "CHOICE")
            },
            re.IGNORECASE,
        ),
    )


def is_bare(language: str) -> bool:
    """May the language join items without a word that says which, so that a translation has to choose?"""
    data = languages.enumeration(language)
    return data is not None and data.BARE


@functools.lru_cache(maxsize=512)
def count(sentence: Sentence, name: str) -> int:
    """How many times the pattern ``name`` of the language's data matches in ``sentence``."""
    data = languages.enumeration(sentence.language)
    return sum(1 for _ in _patterns(data).words[name].finditer(sentence.text)) if data is not None else 0


@functools.lru_cache(maxsize=16)
def sentences(source: Side, target: Side) -> tuple[tuple[Sentence, Sentence], ...]:
    """The sentences side by side; the whole texts where their numbers differ; nothing without data of a language."""
    if languages.enumeration(source.language) is None or languages.enumeration(target.language) is None:
        return ()
    first, second = _sentences(source), _sentences(target)
    if len(first) == len(second):
        return tuple(zip(first, second, strict=True))
    return ((Sentence(source, 0, source.words), Sentence(target, 0, target.words)),)


@functools.lru_cache(maxsize=1024)
def _sentences(side: Side) -> Sequence[Sentence]:
    data = languages.enumeration(side.language)
    ends = [match.span() for match in _patterns(data).sentence_end.finditer(side.words)] if data is not None else []
    if not ends:
        return [Sentence(side, 0, side.words)] if side.words.strip() else []
    places = zip([0, *(after for _, after in ends)], [*(before for before, _ in ends), len(side.words)], strict=True)
    parts = [(start, side.words[start:end]) for start, end in places]
    return [Sentence(side, start, text) for start, text in parts if text.strip()]


@functools.lru_cache(maxsize=65536)
def _heard(word: str) -> Meanings:
    """The beginning and the sound of a Latin-script word, as clues have them."""
    sounds = consonants(word)
    beginning = "=" + plain(word).rstrip("s")[:5]
    return frozenset((beginning, "~" + sounds[:4]) if len(sounds) > 1 else (beginning,))


@functools.cache
def _known(language: str) -> Callable[[str], tuple[Meanings, ...]]:
    """What a Latin-script word in a text of ``language`` may be known by: its clue, if it has one, and its sound."""
    clue_of = word_clues(language)
    return functools.lru_cache(maxsize=65536)(
        lambda word: (frozenset(clue), _heard(word)) if (clue := clue_of(word)) else (_heard(word),)
    )


@functools.lru_cache(maxsize=64)
def _words(side: Side) -> tuple[tuple[int, Meanings], ...]:
    """The words of a text that may be known again in another language, with their places, in order."""
    text = side.words
    found: list[tuple[int, Meanings]]
    if side.language != "ja" and without_addresses(text) is text:
        known = _known(side.language)
        found = [(match.start(), word) for match in LATIN_WORD.finditer(text) for word in known(match[0])]
        found += [(at, frozenset(clue)) for at, clue in numbers(text)]
    else:
        found = [(at, frozenset(clue)) for at, clue in clues(text, side.language)]
        found += [(match.start(), _heard(match[0])) for match in LATIN_WORD.finditer(text)]
    if side.language == "ja":
        found += [
            (match.start(), frozenset(("~" + katakana_consonants(match[0])[:4],))) for match in KATAKANA.finditer(text)
        ]
    return tuple(sorted(found, key=itemgetter(0)))


def _between(sentence: Sentence, start: int, end: int) -> tuple[Meanings, ...]:
    words = _words(sentence.side)
    first = bisect_left(words, sentence.start + start, key=itemgetter(0))
    last = bisect_left(words, sentence.start + end, first, key=itemgetter(0))
    return tuple(word for _, word in words[first:last])


@functools.lru_cache(maxsize=64)
def _meanings(sentence: Sentence) -> Meanings:
    """All that the words of a sentence may stand for."""
    if len(sentence.text) == len(sentence.side.words):
        return answers(sentence.side.words, sentence.language)
    return frozenset().union(*_between(sentence, 0, len(sentence.text)))


#: How many words on each side of a joint are compared.
_KEPT = 5


def around(sentence: Sentence, joint: Joint) -> tuple[tuple[Meanings, ...], tuple[Meanings, ...]]:
    """The words on the left and on the right of a joint of ``sentence``, the next ones first."""
    return (
        _between(sentence, joint.left, joint.start)[::-1][:_KEPT],
        _between(sentence, joint.end, joint.right)[:_KEPT],
    )


@functools.lru_cache(maxsize=64)
def joints(sentence: Sentence) -> tuple[Joint, ...]:
    """The joints of a sentence in order; nothing without data of the language."""
    text = sentence.text
    data = languages.enumeration(sentence.language)
    if data is None:
        return ()
    patterns = _patterns(data)
    matches = [(match, patterns.kinds[(match.lastindex or 1) - 1]) for match in patterns.joints.finditer(text)]
    breaks = [match.span() for match in patterns.breaks.finditer(text)]
    says = _endings(matches, breaks, data.LONGEST)
    found = []
    for at, (match, kind) in enumerate(matches):
        if not kind:
            continue
        start = max(match.start() - data.REACH, matches[at - 1][0].end() if at else 0)
        end = min(match.end() + data.REACH, matches[at + 1][0].start() if at + 1 < len(matches) else len(text))
        start, end = _within(start, match.start(), match.end(), end, breaks)
        found.append(Joint(kind, says[at], match.start(), match.end(), match[0].strip(" ,"), start, end))
    return tuple(found)


def _within(start: int, first: int, last: int, end: int, breaks: list[tuple[int, int]]) -> tuple[int, int]:
    """``start`` and ``end`` drawn in to the breaks nearest to what stands between ``first`` and ``last``."""
    before = bisect_right(breaks, first, key=itemgetter(1))
    after = bisect_left(breaks, last, key=itemgetter(0))
    return (
        max(start, breaks[before - 1][1] if before else 0),
        min(end, breaks[after][0] if after < len(breaks) else end),
    )


def _is_broken(start: int, end: int, breaks: list[tuple[int, int]]) -> bool:
    place = bisect_left(breaks, start, key=itemgetter(0))
    return place < len(breaks) and breaks[place][0] < end


def _endings(matches: list[tuple[re.Match[str], str]], breaks: list[tuple[int, int]], longest: int) -> list[str]:
    """The kind of each joint; of a comma, that of the connective at the end of its list, if it has one."""
    says = [kind for _, kind in matches]
    for at in range(len(matches) - 2, -1, -1):
        start, end = matches[at][0].end(), matches[at + 1][0].start()
        if says[at] == "comma" and says[at + 1] and end - start < 2 * longest and not _is_broken(start, end, breaks):
            says[at] = says[at + 1]
    return says


def _likeness(first: tuple[Meanings, ...], second: tuple[Meanings, ...]) -> float:
    """How near to both joints the nearest word is that both sides have: 1 for next to both, 0 for none."""
    best = 0.0
    for one, word in enumerate(first):
        for two, other in enumerate(second):
            if not word.isdisjoint(other):
                best = max(best, 1 / (1 + (one + two) / 2))
    return best


def likeness(joint: Joint, sentence: Sentence, other: Sentence) -> dict[str, float]:
    """For each kind of connective, how likely one in ``other`` joins what ``joint`` joins, from 0 to 1."""
    best = dict.fromkeys(("and", "or", "either", "loose", "comma"), 0.0)
    left, right = around(sentence, joint)
    if not left or not right:
        return best
    for candidate in joints(other):
        other_left, other_right = around(other, candidate)
        like = _likeness(left, other_left)
        like = like * _likeness(right, other_right) if like else 0.0
        if like > best.get(candidate.says, 1.0):
            best[candidate.says] = like
    return best


def is_doubling(joint: Joint, sentence: Sentence) -> bool:
    """Are the words on both sides one word in two forms (member or members, memorized or memorable)?"""
    before = LATIN_WORD.findall(sentence.text[max(0, joint.start - 20) : joint.start])
    after = LATIN_WORD.match(sentence.text[joint.end :].lstrip())
    return bool(before and after and len(after[0]) > 3 and plain(before[-1])[:4] == plain(after[0])[:4])


@functools.lru_cache(maxsize=64)
def enumerations(sentence: Sentence) -> tuple[tuple[Item, ...], ...]:
    """The enumerations of a sentence, two items or more."""
    text = sentence.text
    data = languages.enumeration(sentence.language)
    if data is None:
        return ()
    patterns = _patterns(data)
    matches = list(patterns.joints.finditer(text))
    if not matches:
        return ()
    breaks = [match.span() for match in patterns.breaks.finditer(text)]
    runs: list[list[tuple[int, int]]] = []
    for match in matches:
        kind = patterns.kinds[(match.lastindex or 1) - 1]
        start, end = match.span()
        if not kind or (kind == "comma" and not patterns.item_end.search(text[max(0, start - 2) : start])):
            continue
        if runs:
            last = runs[-1][-1]
            if not text[last[1] : start].strip():  # 、及び is one joint
                runs[-1][-1] = (last[0], end)
                continue
            if start - last[1] <= data.LONGEST and not _is_broken(last[1], start, breaks):
                runs[-1].append((start, end))
                continue
        runs.append([(start, end)])
    return tuple(_items(text, run, breaks, data.LONGEST) for run in runs)


def _items(text: str, run: list[tuple[int, int]], breaks: list[tuple[int, int]], longest: int) -> tuple[Item, ...]:
    """The items between the joints of ``run``, and those before the first and after the last."""
    first, last = run[0][0], run[-1][1]
    start, end = _within(max(0, first - longest), first, last, min(len(text), last + longest), breaks)
    return tuple(zip([start, *(after for _, after in run)], [*(before for before, _ in run), end], strict=True))


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
        words = [_between(source, *item) for item in items]
        for other in others:
            if len(items) * len(other) > _MOST:
                continue
            there = [_between(target, *item) for item in other]
            same = [[_likeness(one, two) > 0 for two in there] for one in words]
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
    if not clued or not all(map(_meanings(target).isdisjoint, (clue for _, clue in clued))):
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
