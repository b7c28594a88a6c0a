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
from dataclasses import dataclass
from operator import itemgetter
from types import ModuleType

from babel import Locale
from babel.core import UnknownLocaleError

from seihon import languages
from seihon.parity.clues import KATAKANA, LATIN_WORD, answers, clues, consonants, katakana_consonants, plain
from seihon.parity.text import Side

#: What a word may stand for.
Meanings = frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Joint:
    """What stands between two items: its kind, ``and``, ``or``, ``either``, ``loose`` or ``comma``.

    ``says`` is the kind of the connective at the end of the list for a comma,
    and else the kind itself; ``left`` and ``right`` are the words around it,
    the next ones first.
    """

    kind: str
    says: str
    start: int
    end: int
    written: str
    left: tuple[Meanings, ...]
    right: tuple[Meanings, ...]


#: Where an item begins and ends in its text.
Item = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The compiled data of a language; ``languages/ja/enumeration.py`` says what it is."""

    kinds: tuple[str, ...]
    joints: re.Pattern[str]
    breaks: re.Pattern[str]
    item_end: re.Pattern[str]
    clause: re.Pattern[str]
    sentence_end: re.Pattern[str]
    words: dict[str, re.Pattern[str]]


@functools.cache
def _patterns(data: ModuleType) -> _Patterns:
    joints = "|".join(f"({pattern})" for _, pattern in data.JOINTS)
    return _Patterns(
        kinds=tuple(kind for kind, _ in data.JOINTS),
        joints=re.compile(joints, re.IGNORECASE),
        breaks=re.compile(data.BREAK),
        item_end=re.compile(f"(?:{data.ITEM_END})$"),
        clause=re.compile(data.CLAUSE),
        sentence_end=re.compile(data.SENTENCE_END),
        words={
            name: re.compile(getattr(data, name), re.IGNORECASE)
            for name in ("AND", "OR", "MAYBE_AND", "MAYBE_OR", "EXAMPLES", "NEGATION", "CHOICE")
        },
    )


def is_bare(language: str) -> bool:
    """May the language join items without a word that says which, so that a translation has to choose?"""
    data = languages.enumeration(language)
    return data is not None and data.BARE


@functools.lru_cache(maxsize=8192)
def count(text: str, language: str, name: str) -> int:
    """How many times the pattern ``name`` of the language's data matches in ``text``."""
    data = languages.enumeration(language)
    return sum(1 for _ in _patterns(data).words[name].finditer(text)) if data is not None else 0


@functools.lru_cache(maxsize=512)
def sentences(source: Side, target: Side) -> tuple[tuple[str, str], ...]:
    """The sentences side by side; the whole texts where their numbers differ; nothing without data of a language."""
    parts = []
    for side in (source, target):
        data = languages.enumeration(side.language)
        if data is None:
            return ()
        parts.append([part for part in _patterns(data).sentence_end.split(side.words) if part.strip()])
    if len(parts[0]) == len(parts[1]):
        return tuple(zip(*parts, strict=True))
    return ((source.words, target.words),)


@functools.lru_cache(maxsize=65536)
def _heard(word: str) -> Meanings:
    """The beginning and the sound of a Latin-script word, as clues have them."""
    sounds = consonants(word)
    beginning = "=" + plain(word).rstrip("s")[:5]
    return frozenset((beginning, "~" + sounds[:4]) if len(sounds) > 1 else (beginning,))


@functools.lru_cache(maxsize=2048)
def _words(text: str, language: str) -> tuple[tuple[int, Meanings], ...]:
    """The words of ``text`` that may be known again in another language, with their places."""
    found: list[tuple[int, Meanings]] = [(at, frozenset(clue)) for at, clue in clues(text, language)]
    found += [(match.start(), _heard(match[0])) for match in LATIN_WORD.finditer(text)]
    if language == "ja":
        found += [
            (match.start(), frozenset(("~" + katakana_consonants(match[0])[:4],))) for match in KATAKANA.finditer(text)
        ]
    return tuple(sorted(found, key=lambda word: word[0]))


def _between(text: str, language: str, start: int, end: int) -> tuple[Meanings, ...]:
    words = _words(text, language)
    first = bisect_left(words, start, key=itemgetter(0))
    return tuple(word for _, word in words[first : bisect_left(words, end, first, key=itemgetter(0))])


#: How many words on each side of a joint are compared.
_KEPT = 5


@functools.lru_cache(maxsize=1024)
def joints(text: str, language: str) -> tuple[Joint, ...]:
    """The joints of a text in order; nothing without data of the language."""
    data = languages.enumeration(language)
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
        left = _between(text, language, start, match.start())[::-1][:_KEPT]
        right = _between(text, language, match.end(), end)[:_KEPT]
        found.append(Joint(kind, says[at], match.start(), match.end(), match[0].strip(" ,"), left, right))
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


def likeness(joint: Joint, others: tuple[Joint, ...]) -> dict[str, float]:
    """For each kind of connective, how likely one of ``others`` joins the items that ``joint`` joins, from 0 to 1."""
    best = dict.fromkeys(("and", "or", "either", "loose", "comma"), 0.0)
    for other in others:
        left = _likeness(joint.left, other.left)
        like = left * _likeness(joint.right, other.right) if left else 0.0
        if like > best.get(other.says, 1.0):
            best[other.says] = like
    return best


def is_doubling(joint: Joint, text: str) -> bool:
    """Are the words on both sides one word in two forms (member or members, memorized or memorable)?"""
    before = LATIN_WORD.findall(text[max(0, joint.start - 20) : joint.start])
    after = LATIN_WORD.match(text[joint.end :].lstrip())
    return bool(before and after and len(after[0]) > 3 and plain(before[-1])[:4] == plain(after[0])[:4])


@functools.lru_cache(maxsize=1024)
def enumerations(text: str, language: str) -> tuple[tuple[Item, ...], ...]:
    """The enumerations of a text, two items or more."""
    data = languages.enumeration(language)
    if data is None:
        return ()
    patterns = _patterns(data)
    breaks = [match.span() for match in patterns.breaks.finditer(text)]
    runs: list[list[tuple[int, int]]] = []
    for match in patterns.joints.finditer(text):
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


def lost_item(source: str, source_language: str, target: str, target_language: str) -> str:
    """The item of an enumeration in one sentence that its translation lacks, or an empty text.

    Either the items before and after it stand side by side in the
    translation, or the only list of the translation has one item less; and
    no word of it is found anywhere in the translation.
    """
    lists = [items for items in enumerations(source, source_language) if len(items) > 2]
    for items in lists:
        unanswered = [
            at
            for at in range(1, len(items) - 1)
            if _is_unanswered(source[slice(*items[at])].strip(), source_language, target, target_language)
        ]
        if not unanswered:
            continue
        others = enumerations(target, target_language)
        is_only = len(lists) == 1 and sum(len(other) > 2 for other in others) < 2
        is_fewer = is_only and len(items) > 3 and len(items) - max(map(len, others), default=1) == 1
        words = [_between(source, source_language, *item) for item in items]
        for other in others:
            if len(items) * len(other) > _MOST:
                continue
            there = [_between(target, target_language, *item) for item in other]
            same = [[_likeness(one, two) > 0 for two in there] for one in words]
            kept = sum(map(any, same))
            # Japanese says an idea in more ways than the list of words knows.
            if kept < (2 if target_language != "ja" else 4) or (len(items) < len(other) and kept > 3):
                continue
            for at in unanswered:
                after = next(
                    place for place in range(at + 1, len(items)) if place not in unanswered or any(same[place])
                )
                side_by_side = after - at < 4 and any(
                    same[at - 1][two] and same[after][two + 1] for two in range(len(other) - 1)
                )
                if not any(same[at]) and (side_by_side or (is_fewer and target_language != "ja")):
                    return source[slice(*items[at])].strip()
    return ""


def _is_unanswered(item: str, language: str, target: str, target_language: str) -> bool:
    """Is the item a name of something, of which the translation has no word, not even one that sounds alike?"""
    data = languages.enumeration(language)
    if data is None or 2 * len(item) > data.LONGEST or _patterns(data).clause.search(item):
        return False
    clued = clues(item, language)
    there = answers(target, target_language)
    if not clued or not all(there.isdisjoint(clue) for _, clue in clued):
        return False
    if any(place in item for place in _places(language)):
        return False
    one, two = (LATIN_WORD, KATAKANA) if language != "ja" else (KATAKANA, LATIN_WORD)
    heard = [_sound(run) for run in one.findall(item)]
    there_heard = {_sound(run) for run in two.findall(target)} if heard else set()
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
