"""Qualifiers that one text says and the other does not, or turns: only, at any time, in writing, all or a part.

The scope of a legal sentence hangs on them, and each has few renderings. A
qualifier counts as lost where the sentences that render it have none of the
words that may; as turned where these have words that say its contrary (some
for every, any for all of the following), and the source has nothing that may
say so.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from seihon import languages
from seihon.parity.enumerations import sentences
from seihon.parity.patterns import Compiled, guarded
from seihon.parity.text import Side


@dataclass(frozen=True, slots=True)
class _Words:
    """The compiled data of a language; ``languages/ja/qualifiers.py`` says what it is."""

    any: re.Pattern[str]
    names: tuple[str, ...]
    says: Mapping[str, re.Pattern[str]]
    answers: Mapping[str, re.Pattern[str]]
    answerable: frozenset[str]
    states: Mapping[str, re.Pattern[str]]
    opposed: tuple[str, ...]
    contrary: Mapping[str, re.Pattern[str]]
    contraries: re.Pattern[str]
    excuses: Mapping[str, re.Pattern[str]]
    small_letters: bool

    def read(self, text: str) -> str:
        """``text`` as the patterns have it."""
        return text.lower() if self.small_letters else text


@functools.cache
def _words(language: str) -> _Words | None:
    data = languages.qualifiers(language)
    if data is None:
        return None
    before, after = around = (r"\b", r"(?!\w)") if data.WHOLE_WORDS else ("", "")
    answers = {name: "|".join(filter(None, (words, data.SAYS.get(name)))) for name, words in data.ANSWERS.items()}
    return _Words(
        re.compile(f"{before}{guarded('|'.join(data.SAYS.values()))}{after}"),
        tuple(data.SAYS),
        Compiled(data.SAYS, around=around),
        Compiled(answers, around=around),
        frozenset(answers),
        Compiled(data.STATES, around=around),
        tuple(data.CONTRARY),
        Compiled(data.CONTRARY, around=around),
        re.compile(f"{before}{guarded('|'.join(data.CONTRARY.values()))}{after}"),
        Compiled(data.EXCUSES, around=around),
        data.WHOLE_WORDS,
    )


#: Qualifiers of which the answers stand for nothing else; "no" and "all" answer others, and stand everywhere.
_TELLING = frozenset(
    ("in writing", "promptly", "jointly", "non-exclusive", "indirectly", "negligence", "intent", "minor")
)


@functools.lru_cache(maxsize=256)
def is_qualified(side: Side) -> bool:
    """Does a text say any qualifier?"""
    words = _words(side.language)
    return words is not None and words.any.search(words.read(side.words)) is not None


def lost(source: Side, target: Side) -> Iterator[str]:
    """The qualifiers of ``source``, in its words, that nothing in the sentences that render it answers."""
    here, there = _words(source.language), _words(target.language)
    if here is None or there is None or not is_qualified(source):
        return
    text = here.read(source.words)
    said = [name for name in here.names if name in there.answerable and here.says[name].search(text)]
    groups = [(here.read(one.text), there.read(other.text)) for one, other in sentences(source, target)] if said else []
    for at, (text, rendering) in enumerate(groups):
        for name in said:
            match, answer = here.says[name].search(text), there.answers[name]
            if match is None or answer.search(rendering):
                continue
            # Where sentences were put together wrongly, the one beside it has a word that nothing there asks for.
            beside = (*groups[max(0, at - 1) : at], *groups[at + 1 : at + 2]) if name in _TELLING else ()
            if not any(answer.search(other) and not here.says[name].search(one) for one, other in beside):
                yield match[0]


def turned(source: Side, target: Side) -> Iterator[tuple[str, str, str]]:
    """The qualifiers of which a rendering says the contrary: name, words of the source, words of the translation."""
    here, there = _words(source.language), _words(target.language)
    if here is None or there is None:
        return
    text = there.read(target.words)
    if not there.contraries.search(text):
        return
    said = [name for name in there.opposed if there.contrary[name].search(text)]
    for one, other in sentences(source, target):
        text, rendering = here.read(one.text), there.read(other.text)
        for name in said:
            match, contrary = here.states[name].search(text), there.contrary[name].search(rendering)
            if match and contrary and not here.excuses[name].search(text):
                yield name, match[0], contrary[0]
