"""What a text says of duty, permission, negation, connectives, exceptions and quantity, as counts of markers.

Each thing is counted twice: ``sure`` are the phrases that say it, and
``most`` is how often the text can be read to say it. A good translation
seldom leaves the span of its source, while a bare count of words differs in
every fifth good pair.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from seihon.languages import meaning
from seihon.parity.patterns import beginnings, guarded
from seihon.parity.text import Side


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The compiled data of a language; ``languages/en/meaning.py`` says what it is.

    ``effects`` gives, for the name of a group of ``markers``, the things that
    the phrase says, each with whether it surely does.
    """

    markers: re.Pattern[str]
    effects: Mapping[str, tuple[tuple[str, bool], ...]]
    hints: Mapping[str, re.Pattern[str]]
    sentence_end: re.Pattern[str]
    names: re.Pattern[str] | None
    names_hint: re.Pattern[str]
    small_letters: bool


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What one text, or one sentence, says.

    ``sure`` are the phrases found for a thing; ``doubtful`` how many more
    markers may say it; ``rest`` is the text without markers, where hints are
    looked for when a doubt asks for them.
    """

    sure: Mapping[str, list[str]]
    doubtful: Mapping[str, int]
    rest: str
    vocabulary: Vocabulary

    def count(self, thing: str) -> int:
        """How many markers surely say ``thing``."""
        return len(self.sure.get(thing, ()))

    def reach(self, thing: str) -> int:
        """How many markers say or may say ``thing``."""
        return self.count(thing) + self.doubtful.get(thing, 0)

    def most(self, thing: str) -> int:
        """The most ``thing`` that the text can be read to say, hints and all."""
        pattern = self.vocabulary.hints.get(thing)
        return self.reach(thing) + (sum(1 for _ in pattern.finditer(self.rest)) if pattern else 0)


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
        effects[f"m{number}"] = tuple((thing.rstrip("?"), not thing.endswith("?")) for thing in things.split())
        groups.append(f"(?:{phrases})(?P<m{number}>)")  # an empty group after the phrase is faster than one around it
    starts = beginnings("|".join(phrases for _, phrases in module.MARKERS))
    return Vocabulary(
        re.compile(f"{before}{starts}(?:{'|'.join(groups)}){after}"),
        effects,
        {thing: re.compile(f"{before}{guarded(phrases)}{after}") for thing, phrases in module.HINTS.items()},
        re.compile(module.SENTENCE_END),
        re.compile(guarded(module.NAMES)) if module.NAMES else None,
        re.compile(module.NAMES_HINT),
        module.WHOLE_WORDS,
    )


def read(text: str, words: Vocabulary) -> Reading:
    """Find the markers of ``text``."""
    if words.names is not None and words.names_hint.search(text):
        text = words.names.sub(" ", text)
    if words.small_letters:  # a search that ignores case is several times slower
        text = text.lower()
    sure: dict[str, list[str]] = {}
    doubtful: dict[str, int] = {}
    rest = []
    end = 0
    for match in words.markers.finditer(text):
        rest.append(text[end : match.start()])
        end = match.end()
        for thing, certain in words.effects[match.lastgroup or ""]:
            if certain:
                sure.setdefault(thing, []).append(match[0])
            else:
                doubtful[thing] = doubtful.get(thing, 0) + 1
    rest.append(text[end:])
    return Reading(sure, doubtful, " ".join(rest), words)


def _sum(parts: tuple[Reading, ...], words: Vocabulary) -> Reading:
    sure: dict[str, list[str]] = {}
    doubtful: dict[str, int] = {}
    for part in parts:
        for thing, phrases in part.sure.items():
            sure.setdefault(thing, []).extend(phrases)
        for thing, count in part.doubtful.items():
            doubtful[thing] = doubtful.get(thing, 0) + count
    return Reading(sure, doubtful, "\n".join(part.rest for part in parts), words)


@functools.lru_cache(maxsize=1024)
def readings(side: Side) -> tuple[Reading, tuple[Reading, ...]] | None:
    """The markers of a text, and those of each of its sentences; ``None`` in a language without vocabulary."""
    words = vocabulary(side.language)
    if words is None:
        return None
    parts = [part for part in words.sentence_end.split(side.words) if part.strip()]
    sentences = tuple(read(part, words) for part in parts)
    return (sentences[0] if len(sentences) == 1 else _sum(sentences, words)), sentences
