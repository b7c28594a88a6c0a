"""Words of one text of which the other says the opposite: first and last, inside and outside, including and excluding.

A pair of opposites is compared where the sentences of one text say only the
one pole and those that render them only the other. Both poles in one text,
or a word that may say the other one, leave it open; so does a denial, where
it turns the pole ("not without consent" is with consent).
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

_ONE, _OTHER = "one", "other"


@dataclass(frozen=True, slots=True)
class _Words:
    """The compiled data of a language: patterns by name and pole; ``languages/ja/opposites.py`` says what it is."""

    any: re.Pattern[str]
    names: tuple[str, ...]
    says: Mapping[str, re.Pattern[str]]
    may_say: Mapping[str, re.Pattern[str]]
    deniable: frozenset[str]
    denial: re.Pattern[str]
    small_letters: bool

    def read(self, text: str) -> str:
        """``text`` as the patterns have it."""
        return text.lower() if self.small_letters else text

    def denies_besides(self, name: str, text: str) -> bool:
        """Does a text deny something apart from the words that say a pole (without, なく)?"""
        rest = text
        for pole in (_ONE, _OTHER):
            rest = self.says[name + pole].sub(" ", rest)
        return self.denial.search(rest) is not None

    def pole(self, name: str, text: str) -> tuple[str, str] | None:
        """The pole that a text surely says, with its words; none if it says the other, too."""
        found = [(pole, match[0]) for pole in (_ONE, _OTHER) if (match := self.says[name + pole].search(text))]
        return found[0] if len(found) == 1 else None


@functools.cache
def _words(language: str) -> _Words | None:
    data = languages.opposites(language)
    if data is None:
        return None
    before, after = around = (r"\b", r"(?!\w)") if data.WHOLE_WORDS else ("", "")
    says = {
        name + pole: words
        for name, poles in data.POLES.items()
        for pole, words in zip((_ONE, _OTHER), poles, strict=True)
    }
    may = {
        name + pole: words
        for name, poles in data.MAYBE.items()
        for pole, words in zip((_ONE, _OTHER), poles, strict=True)
    }
    return _Words(
        re.compile(f"{before}{guarded('|'.join(says.values()))}{after}"),
        tuple(data.POLES),
        Compiled(says, around=around),
        Compiled(may, around=around),
        data.DENIABLE,
        re.compile(f"{before}(?:{data.DENIAL}){after}"),
        data.WHOLE_WORDS,
    )


@functools.lru_cache(maxsize=256)
def _is_said(side: Side) -> bool:
    """Does a text say any pole?"""
    words = _words(side.language)
    return words is not None and words.any.search(words.read(side.words)) is not None


@functools.lru_cache(maxsize=256)
def _poles(side: Side) -> tuple[str, ...]:
    """The names of the pairs of which a text says a pole."""
    words = _words(side.language)
    if words is None:
        return ()
    text = words.read(side.words)
    return tuple(name for name in words.names if any(words.says[name + pole].search(text) for pole in (_ONE, _OTHER)))


def reversed_words(source: Side, target: Side) -> Iterator[tuple[str, str, str]]:
    """The names of pairs, the words of ``source`` that say a pole, and those of ``target`` that say the opposite."""
    here, there = _words(source.language), _words(target.language)
    if here is None or there is None or not (_is_said(source) and _is_said(target)):
        return
    there_too = _poles(target)
    names = [name for name in _poles(source) if name in there_too]
    if not names:
        return
    for one, other in sentences(source, target):
        text, rendering = here.read(one.text), there.read(other.text)
        for name in names:
            said, put = here.pole(name, text), there.pole(name, rendering)
            if said is None or put is None or said[0] == put[0]:
                continue
            if here.may_say[name + put[0]].search(text) or there.may_say[name + said[0]].search(rendering):
                continue
            if name in here.deniable and (here.denies_besides(name, text) or there.denies_besides(name, rendering)):
                continue
            yield name, said[1], put[1]
