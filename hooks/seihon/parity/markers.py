"""What a text says of duty, permission, negation, exceptions and quantity, as counts of markers.

Each thing is counted three times: phrases that surely say it, phrases that may
say it, and words that hint at it. Texts are compared by groups of sentences
that render each other: there, a good translation seldom leaves the span of
its source, while a bare count of words differs in every fifth good pair.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from seihon.languages import meaning, script
from seihon.messages import Value, listed, say
from seihon.parity.alignment import align
from seihon.parity.patterns import Compiled, beginnings, guarded
from seihon.parity.text import Side

#: As many letters as a sentence has at least.
_SENTENCE = re.compile(r"(?:[^\W\d_][\W\d_]*+){4}")


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The compiled data of a language; ``languages/en/meaning.py`` says what it is.

    ``effects`` gives, for the name of a group of ``markers``, the things that
    the phrase says, each with its mark or without; ``density`` is how many
    characters of English one character of the language stands for.
    """

    markers: re.Pattern[str]
    effects: Mapping[str, tuple[tuple[str, str], ...]]
    hints: Compiled
    sentence_end: re.Pattern[str]
    names: re.Pattern[str] | None
    names_hint: re.Pattern[str]
    small_letters: bool
    denies_each: bool
    language: str
    density: float


#: The place of a marker in the text, start and end, and the name of its group.
Mark = tuple[int, int, str]


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one text, or one sentence, says.

    ``sure`` are the phrases that say a thing, ``doubtful`` those that may say
    it, those of the mark ``!`` among them and once more under ``not!`` and the
    like; ``rest`` is the text without them, where hints are looked for; ``text`` is
    the text as it was written, ``marks`` are the places of the phrases in it;
    ``length`` is that of the text in characters.
    """

    length: int
    sure: Mapping[str, list[str]]
    doubtful: Mapping[str, list[str]]
    rest: str
    text: str
    marks: tuple[Mark, ...]
    vocabulary: Vocabulary

    @property
    def extent(self) -> float:
        """How long the text is, whatever its script: about its length in English."""
        return self.length * self.vocabulary.density

    def count(self, thing: str) -> int:
        """How many markers surely say ``thing``."""
        return len(self.sure.get(thing, ()))

    def doubts(self, thing: str) -> int:
        """How many markers may say ``thing``; for ``not!``, how many say it in passing."""
        return len(self.doubtful.get(thing, ()))

    def reach(self, thing: str) -> int:
        """How many markers say or may say ``thing``."""
        return self.count(thing) + self.doubts(thing)

    def hints(self, thing: str) -> int:
        """How many words hint at ``thing``."""
        return sum(1 for _ in self.vocabulary.hints[thing].finditer(self.rest))

    def hinting(self, thing: str) -> list[tuple[int, int]]:
        """The places of the words that hint at ``thing``, start and end."""
        if not self.hints(thing):
            return []
        text = self.text.lower() if self.vocabulary.small_letters else self.text
        found = []
        marks = iter((*self.marks, (len(text) + 1, 0, "")))
        start, end, _ = next(marks)
        for match in self.vocabulary.hints[thing].finditer(text):
            while end <= match.start() and start <= len(text):  # both are in order
                start, end, _ = next(marks)
            if start >= match.end():
                found.append(match.span())
        return found

    def most(self, thing: str) -> int:
        """The most ``thing`` that the text can be read to say, hints and all."""
        return self.reach(thing) + self.hints(thing)


def quote(reading: Reading, thing: str) -> Value:
    """The phrases that say ``thing``, or may say it where none surely does, for a message: some do."""
    phrases = reading.sure.get(thing) or reading.doubtful.get(thing) or []
    said = [say("“{phrase}”", phrase=phrase.strip()) for phrase in dict.fromkeys(phrases)]
    return listed(said)


@functools.cache
def vocabulary(language: str) -> Vocabulary | None:
    """The vocabulary of a language code, or ``None`` for a language without a module."""
    module = meaning(language)
    if module is None:
        return None
    before, after = (r"\b", r"(?!\w)") if module.WHOLE_WORDS else ("", "")
    effects = {}
    groups = []
    for number, (things, phrases) in enumerate(module.MARKERS):
        effects[f"m{number}"] = tuple(map(_effect, things.split()))
        groups.append(f"(?:{phrases})(?P<m{number}>)")  # an empty group after the phrase is faster than one around it
    starts = beginnings("|".join(phrases for _, phrases in module.MARKERS))
    return Vocabulary(
        re.compile(f"{before}{starts}(?:{'|'.join(groups)}){after}"),
        effects,
        Compiled(module.HINTS, around=(before, after)),
        re.compile(module.SENTENCE_END),
        re.compile(guarded(module.NAMES)) if module.NAMES else None,
        re.compile(module.NAMES_HINT),
        module.WHOLE_WORDS,
        module.DENIES_EACH,
        language,
        density.DENSITY if (density := script(language)) is not None else 1.0,
    )


def _effect(thing: str) -> tuple[str, str]:
    """A thing and its mark."""
    return (thing[:-1], thing[-1]) if thing[-1] in "?!-+~=" else (thing, "")


def read(text: str, words: Vocabulary) -> Reading:
    """Find the markers of ``text``."""
    written = text
    if words.names is not None and words.names_hint.search(text):
        text = words.names.sub(lambda name: " " * len(name[0]), text)
    if words.small_letters:  # a search that ignores case is several times slower
        text = text.lower()
    sure: dict[str, list[str]] = {}
    doubtful: dict[str, list[str]] = {}
    rest = []
    marks = []
    end = 0
    for match in words.markers.finditer(text):
        rest.append(text[end : match.start()])
        end = match.end()
        marks.append((match.start(), end, match.lastgroup or ""))
        for thing, mark in words.effects[match.lastgroup or ""]:
            if mark in ("~", "=") and thing not in sure and thing not in doubtful:
                if mark == "=":
                    doubtful.setdefault(thing + mark, []).append(match[0])
                continue
            if mark in ("?", "!", "-", "~"):
                doubtful.setdefault(thing, []).append(match[0])
                if mark in ("!", "-"):
                    doubtful.setdefault(thing + "!", []).append(match[0])
                if mark == "-":
                    doubtful.setdefault(thing + mark, []).append(match[0])
            elif mark != "=" and (not mark or thing not in sure):
                sure.setdefault(thing, []).append(match[0])
    rest.append(text[end:])
    return Reading(len(text), sure, doubtful, " ".join(rest), written, tuple(marks), words)


def _sum(parts: tuple[Reading, ...]) -> Reading:
    sure: dict[str, list[str]] = {}
    doubtful: dict[str, list[str]] = {}
    for part in parts:
        for thing, phrases in part.sure.items():
            sure.setdefault(thing, []).extend(phrases)
        for thing, phrases in part.doubtful.items():
            doubtful.setdefault(thing, []).extend(phrases)
    marks: list[Mark] = []
    length = 0
    for part in parts:
        marks += ((start + length, end + length, group) for start, end, group in part.marks)
        length += len(part.text) + 1
    text, rest = "\n".join(part.text for part in parts), "\n".join(part.rest for part in parts)
    return Reading(sum(part.length for part in parts), sure, doubtful, rest, text, tuple(marks), parts[0].vocabulary)


def _sentences(text: str, words: Vocabulary) -> tuple[str, ...]:
    """The sentences of ``text``; a number or a dash alone belongs to the sentence before it, the first to the next."""
    sentences: list[str] = []
    for part in filter(str.strip, words.sentence_end.split(text)):
        if sentences and not (_SENTENCE.search(part) and (len(sentences) > 1 or _SENTENCE.search(sentences[0]))):
            sentences[-1] += " " + part
        else:
            sentences.append(part)
    return tuple(sentences)


@functools.lru_cache(maxsize=1024)
def sentences(side: Side) -> tuple[tuple[str, ...], tuple[Reading, ...]] | None:
    """The sentences of a text and their markers; ``None`` in a language without vocabulary."""
    words = vocabulary(side.language)
    if words is None:
        return None
    parts = _sentences(side.words, words)
    return parts, tuple(read(part, words) for part in parts)


@functools.lru_cache(maxsize=1024)
def readings(side: Side) -> tuple[Reading, tuple[Reading, ...]] | None:
    """The markers of a text, and those of each of its sentences; ``None`` in a language without vocabulary."""
    found = sentences(side)
    return (joined(found[1]), found[1]) if found and found[1] else None


def joined(parts: tuple[Reading, ...]) -> Reading:
    """What several sentences, at least one, say together."""
    return parts[0] if len(parts) == 1 else _sum(parts)


#: How many times as long as expected a rendering is at most, and what is added so that short ones may differ more.
_FREE = 2.0
_SHORT = 10
#: What a change of meaning changes the number of, in one text at least.
_COUNTED = ("not", "duty", "permission", "exception", "all", "some")


@functools.lru_cache(maxsize=1024)
def _counts(side: Side) -> tuple[int, ...] | None:
    """How often a text says and may say each thing; ``None`` without a sentence or a vocabulary."""
    found = readings(side)
    if found is None:
        return None
    said, doubtful = found[0].sure, found[0].doubtful
    return (*(len(said.get(thing, ())) for thing in _COUNTED), *(len(doubtful.get(thing, ())) for thing in _COUNTED))


def are_alike(source: Side, target: Side) -> bool:
    """Whether both texts say everything equally often, or cannot be compared.

    Then there is nothing to look for in their sentences.
    """
    first, second = _counts(source), _counts(target)
    return first is None or second is None or first == second


Matched = tuple[tuple[Reading, Reading], ...]


def matched(sides: tuple[Side, Side] | None) -> Matched:
    """The readings of both texts by groups of sentences that render each other.

    Empty without a text on either side, or without a vocabulary of its language.
    """
    return _matched(*sides) if sides is not None else ()


def rendered(sides: tuple[Side, Side] | None) -> Matched:
    """Those of ``matched`` that are neither a summary nor an addition, as their lengths tell."""
    return _of_like_length(matched(sides))


def rendered_alike(source: Side, target: Side) -> Matched:
    """As ``rendered``, also of texts that say the same of duty, negation and the like."""
    return _of_like_length(_grouped(source, target))


def _of_like_length(groups: Matched) -> Matched:
    return tuple(
        (source, target)
        for source, target in groups
        if 1 / _FREE < (target.extent + _SHORT) / (source.extent + _SHORT) < _FREE
    )


@functools.lru_cache(maxsize=512)
def _matched(source: Side, target: Side) -> Matched:
    return () if are_alike(source, target) else _grouped(source, target)


@functools.lru_cache(maxsize=128)
def _grouped(source: Side, target: Side) -> Matched:
    first, second = sentences(source), sentences(target)
    if not (first and first[1] and second and second[1]):
        return ()
    return tuple(
        (joined(first[1][start:end]), joined(second[1][from_:to]))
        for (start, end), (from_, to) in align(first[0], second[0], source.language, target.language)
    )
