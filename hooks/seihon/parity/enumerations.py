"""What joins the items of an enumeration, and which joints of two texts join the same items.

The order of words differs between languages, so joints are told by the words
around them: those next to a joint count most. Words are compared by what they
may stand for (``seihon.parity.clues``): common ideas, names, numbers, and
loanwords by their consonants.
"""

from __future__ import annotations

import functools
import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from types import ModuleType

from seihon import languages
from seihon.parity.alignment import align
from seihon.parity.clues import spoken
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
    list_breaks: re.Pattern[str]
    edges: re.Pattern[str]
    item_end: re.Pattern[str]
    clause: re.Pattern[str]
    drafted: re.Pattern[str]
    first: re.Pattern[str]
    inner: re.Pattern[str]
    last: re.Pattern[str]
    verb: re.Pattern[str]
    verb_end: re.Pattern[str]
    noun: re.Pattern[str]
    pointing: re.Pattern[str]
    sentence_end: re.Pattern[str]
    words: Compiled
    misfits: Mapping[str, re.Pattern[str]]
    sure: Compiled


@functools.cache
def _patterns(data: ModuleType) -> _Patterns:
    joints = "|".join(f"({pattern})" for _, pattern in data.JOINTS)
    flags = re.IGNORECASE if data.CAPITALS else 0
    return _Patterns(
        kinds=tuple(kind for kind, _ in data.JOINTS),
        joints=re.compile(guarded(joints), flags),
        breaks=re.compile(guarded(data.BREAK)),
        list_breaks=re.compile(guarded(data.LIST_BREAK)),
        edges=re.compile(guarded(f"{data.LIST_BREAK}|{data.EDGE}"), flags),
        item_end=re.compile(f"(?:{data.ITEM_END})$"),
        clause=re.compile(data.CLAUSE),
        drafted=re.compile(data.DRAFTED),
        first=re.compile(data.FIRST),
        inner=re.compile(data.INNER),
        last=re.compile(data.LAST),
        verb=re.compile(data.VERB),
        verb_end=re.compile(data.VERB_END),
        noun=re.compile(data.NOUN),
        pointing=re.compile(data.POINTING),
        sentence_end=re.compile(data.SENTENCE_END),
        words=Compiled(
            {
                name: getattr(data, name)
                for name in (
                    "MAYBE_AND",
                    "MAYBE_OR",
                    "EXAMPLES",
                    "NEGATION",
                    "CHOICE",
                    "INDEFINITE",
                    "DUTY",
                    "STRICT",
                    "PAIRED",
                )
            },
            flags,
        ),
        misfits={"and": re.compile(data.MISFIT_AND), "or": re.compile(data.MISFIT_OR)},
        sure=Compiled(
            {kind: "|".join(pattern for name, pattern in data.JOINTS if name == kind) for kind in ("and", "or")},
            flags,
        ),
    )


def is_bare(language: str) -> bool:
    """May the language join items without a word that says which, so that a translation has to choose?"""
    data = languages.enumeration(language)
    return data is not None and data.BARE


@functools.lru_cache(maxsize=128)
def is_said(side: Side, kind: str) -> bool:
    """Does a text say ``and``, or ``or``, anywhere? Most do not, and there is nothing to compare in these."""
    data = languages.enumeration(side.language)
    return data is not None and _patterns(data).sure[kind].search(side.words) is not None


def has_joint(side: Side) -> bool:
    """May a text have two items that are joined?"""
    data = languages.enumeration(side.language)
    return data is not None and _patterns(data).joints.search(side.words) is not None


def has_list(side: Side) -> bool:
    """May a text have an enumeration of three items or more?"""
    data = languages.enumeration(side.language)
    if data is None:
        return False
    found = _patterns(data).joints.finditer(side.words)
    return next(found, None) is not None and next(found, None) is not None


def is_strict(sentence: Sentence, joint: Joint) -> bool:
    """Is ``joint`` written as the drafting of laws has it, where "and" and "or" are chosen with care?"""
    data = languages.enumeration(sentence.language)
    return data is not None and _patterns(data).words["STRICT"].search(joint.written) is not None


@functools.lru_cache(maxsize=512)
def count(sentence: Sentence, name: str) -> int:
    """How many times the pattern ``name`` of the language's data matches in ``sentence``."""
    data = languages.enumeration(sentence.language)
    return sum(1 for _ in _patterns(data).words[name].finditer(sentence.text)) if data is not None else 0


def has(sentence: Sentence, name: str, start: int, end: int) -> bool:
    """Does the pattern ``name`` of the language's data match between two places of ``sentence``?"""
    data = languages.enumeration(sentence.language)
    return data is not None and _patterns(data).words[name].search(sentence.text, start, end) is not None


def begins(sentence: Sentence, name: str, at: int) -> bool:
    """Does the pattern ``name`` of the language's data match what begins at a place of ``sentence``?"""
    data = languages.enumeration(sentence.language)
    return data is not None and _patterns(data).words[name].match(sentence.text, at) is not None


def misfit(sentence: Sentence, kind: str) -> tuple[int, int] | None:
    """Where an ``and`` or ``or`` stands in ``sentence`` that does not fit the words around it."""
    data = languages.enumeration(sentence.language)
    found = _patterns(data).misfits[kind].search(sentence.text) if data is not None else None
    return found.span() if found else None


@functools.lru_cache(maxsize=16)
def sentences(source: Side, target: Side) -> tuple[tuple[Sentence, Sentence], ...]:
    """The groups of sentences that render each other; nothing without data of a language."""
    if languages.enumeration(source.language) is None or languages.enumeration(target.language) is None:
        return ()
    first, second = _sentences(source), _sentences(target)
    if not first or not second:
        return ()
    groups = align(
        tuple(part.text for part in first), tuple(part.text for part in second), source.language, target.language
    )
    return tuple(
        (_together(first[start:end]), _together(second[other:other_end])) for (start, end), (other, other_end) in groups
    )


def _together(parts: Sequence[Sentence]) -> Sentence:
    """What stands from the first to the last of ``parts``."""
    side, start = parts[0].side, parts[0].start
    return Sentence(side, start, side.words[start : parts[-1].start + len(parts[-1].text)])


@functools.lru_cache(maxsize=1024)
def _sentences(side: Side) -> Sequence[Sentence]:
    data = languages.enumeration(side.language)
    ends = [match.span() for match in _patterns(data).sentence_end.finditer(side.words)] if data is not None else []
    if not ends:
        return [Sentence(side, 0, side.words)] if side.words.strip() else []
    places = zip([0, *(after for _, after in ends)], [*(before for before, _ in ends), len(side.words)], strict=True)
    parts = [(start, side.words[start:end]) for start, end in places]
    return [Sentence(side, start, text) for start, text in parts if text.strip()]


@functools.lru_cache(maxsize=64)
def _words(side: Side) -> tuple[tuple[int, Meanings], ...]:
    """The words of a text that may be known again in another language, with their places, in order."""
    return spoken(side.words, side.language)


def between(sentence: Sentence, start: int, end: int) -> tuple[Meanings, ...]:
    """The words between two places of a sentence, in order."""
    words = _words(sentence.side)
    first = bisect_left(words, sentence.start + start, key=itemgetter(0))
    last = bisect_left(words, sentence.start + end, first, key=itemgetter(0))
    return tuple(word for _, word in words[first:last])


def placed(sentence: Sentence) -> tuple[tuple[int, Meanings], ...]:
    """The words of a sentence with their places in it, in order."""
    words = _words(sentence.side)
    if len(sentence.text) == len(sentence.side.words):
        return words
    first = bisect_left(words, sentence.start, key=itemgetter(0))
    last = bisect_left(words, sentence.start + len(sentence.text), first, key=itemgetter(0))
    return tuple((at - sentence.start, word) for at, word in words[first:last])


@functools.lru_cache(maxsize=64)
def meanings(sentence: Sentence) -> Meanings:
    """All that the words of a sentence may stand for."""
    return frozenset().union(*between(sentence, 0, len(sentence.text)))


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
    drafted = patterns.words["STRICT"]
    says = _endings(matches, breaks, data.LONGEST)
    found = []
    for at, (match, kind) in enumerate(matches):
        if not kind or _goes_on(matches, at + 1, drafted):
            continue
        # 、又は is one joint.
        opening = at - 1 if _goes_on(matches, at, drafted) else at
        first = matches[opening][0].start()
        start = max(first - data.REACH, matches[opening - 1][0].end() if opening else 0)
        end = min(match.end() + data.REACH, matches[at + 1][0].start() if at + 1 < len(matches) else len(text))
        start, end = _within(start, first, match.end(), end, breaks)
        found.append(Joint(kind, says[at], match.start(), match.end(), match[0].strip(" ,"), start, end))
    return tuple(found)


def _goes_on(matches: list[tuple[re.Match[str], str]], at: int, drafted: re.Pattern[str]) -> bool:
    """Is the match at this place a connective of laws that stands right behind the comma of the one before it?

    Where they are not written as in laws (、または), such a comma parts what is joined loosely.
    """
    if not 0 < at < len(matches) or matches[at][1] not in ("and", "or"):
        return False
    before, here = matches[at - 1], matches[at][0]
    return before[1] in ("comma", "chain") and before[0].end() == here.start() and drafted.match(here[0]) is not None


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


#: What a parenthesis is at most that an item of an enumeration may have, in characters.
_ASIDE = re.compile(r"[(（]([^()（）]{0,60})[)）]")


@functools.lru_cache(maxsize=64)
def enumerations(sentence: Sentence, cut: bool = False) -> tuple[tuple[Item, ...], ...]:
    """The enumerations of a sentence, two items or more, those in a parenthesis apart.

    With ``cut`` a list does not go on over what says that its items are examples.
    """
    data = languages.enumeration(sentence.language)
    if data is None:
        return ()
    text = sentence.text
    asides = [match.span(1) for match in _ASIDE.finditer(text)]
    if not asides:
        return _runs(text, 0, len(text), data, cut)
    # A letter stands for each that is in a parenthesis, so that an item goes on after it.
    outside = _ASIDE.sub(lambda match: "x" * len(match[0]), text)
    inside = (_runs(text, start, end, data, cut) for start, end in asides)
    return (*_runs(outside, 0, len(text), data, cut), *itertools.chain.from_iterable(inside))


def _runs(text: str, start: int, end: int, data: ModuleType, cut: bool) -> tuple[tuple[Item, ...], ...]:
    """The enumerations between two places of a text."""
    patterns = _patterns(data)
    matches = list(patterns.joints.finditer(text, start, end))
    if not matches:
        return ()
    around = (patterns.edges if cut else patterns.list_breaks).finditer(text, start, end)
    breaks = [(start, start), *(match.span() for match in around), (end, end)]
    runs: list[list[tuple[int, int]]] = []
    for match in matches:
        kind = patterns.kinds[(match.lastindex or 1) - 1]
        before, after = match.span()
        if not kind or (kind == "comma" and not patterns.item_end.search(text[max(0, before - 2) : before])):
            continue
        if runs:
            last = runs[-1][-1]
            if not text[last[1] : before].strip():  # 、及び is one joint
                runs[-1][-1] = (last[0], after)
                continue
            if before - last[1] <= data.LONGEST and not _is_broken(last[1], before, breaks):
                runs[-1].append((before, after))
                continue
        runs.append([(before, after)])
    return tuple(_items(text, run, breaks, data.LONGEST) for run in runs)


def _items(text: str, run: list[tuple[int, int]], breaks: list[tuple[int, int]], longest: int) -> tuple[Item, ...]:
    """The items between the joints of ``run``, and those before the first and after the last."""
    first, last = run[0][0], run[-1][1]
    start, end = _within(max(0, first - longest), first, last, min(len(text), last + longest), breaks)
    return tuple(zip([start, *(after for _, after in run)], [*(before for before, _ in run), end], strict=True))


def is_clause(sentence: Sentence, item: Item) -> bool:
    """Is the item rather a part of a sentence than a name of something?"""
    data = languages.enumeration(sentence.language)
    return data is not None and _patterns(data).clause.search(sentence.text[slice(*item)].strip()) is not None


def is_drafted(sentence: Sentence, items: tuple[Item, ...]) -> bool:
    """Are the items joined as the drafting of laws has it, where each is chosen with care?"""
    data = languages.enumeration(sentence.language)
    if data is None:
        return False
    drafted, gaps = _patterns(data).drafted, itertools.pairwise(items)
    return any(drafted.search(sentence.text, before[1], after[0]) for before, after in gaps)


#: What says nothing about how items are joined.
_LOOSE = frozenset("、，,・/／ \u3000")


def is_loose(sentence: Sentence, before: Item, after: Item) -> bool:
    """Are two items joined by a comma alone?"""
    return _LOOSE.issuperset(sentence.text[before[1] : after[0]])


def parted(sentence: Sentence, items: tuple[Item, ...]) -> list[tuple[Item, ...]]:
    """``items`` as the drafting of laws has them: what 又は or 及び joins is the last of its list (A、B又はC)."""
    data = languages.enumeration(sentence.language)
    if data is None:
        return [items]
    drafted = _patterns(data).drafted
    parts, start = [], 0
    for at in range(1, len(items) - 1):
        is_last = drafted.search(sentence.text, items[at - 1][1], items[at][0]) is not None
        if is_last and is_loose(sentence, items[at], items[at + 1]):
            parts.append(items[start : at + 1])
            start = at + 1
    return [part for part in (*parts, items[start:]) if len(part) > 1]


#: How far back the verb may begin that is an item, in characters.
_BACK = 14


def narrowed(sentence: Sentence, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """``items`` without what stands before the first and after the last of them in the sentence.

    One between them that has the object of another verb begins after it. An
    item without letters between a comma and a joint is the verb before the
    comma.
    """
    data = languages.enumeration(sentence.language)
    if data is None:
        return items
    patterns, text = _patterns(data), sentence.text
    found = list(items)
    start, end = found[0]
    before = [match.end() for match in patterns.first.finditer(text, start, end) if match.end() < end]
    found[0] = (before[-1] if before else start, end)
    for at in range(1, len(found) - 1):
        start, end = found[at]
        inside = [match.end() for match in patterns.inner.finditer(text, start, end)]
        found[at] = (inside[-1] if inside else start, end)
    start, end = found[-1]
    after = patterns.last.search(text, start + 1, end)
    found[-1] = (start, after.start() if after else end)
    for at, (start, end) in enumerate(found):
        if not text[start:end].strip():
            verb = patterns.verb.search(text[max(0, start - _BACK) : start])
            if verb:
                found[at] = (max(0, start - _BACK) + verb.start(), max(0, start - _BACK) + verb.end())
    return tuple(found)


def is_verb(sentence: Sentence, item: Item) -> bool:
    """Is the item rather the verb of a part of the sentence?"""
    data = languages.enumeration(sentence.language)
    return data is not None and _patterns(data).verb_end.search(sentence.text[slice(*item)]) is not None


def is_noun(sentence: Sentence, item: Item) -> bool:
    """Has the item a word that names something, and not only one that points to another?"""
    data = languages.enumeration(sentence.language)
    if data is None:
        return False
    patterns, text = _patterns(data), sentence.text[slice(*item)].strip()
    return patterns.noun.search(text) is not None and patterns.pointing.fullmatch(text) is None
