"""The agreed terms: what each term of the source is called in one language."""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seihon.catalogs.model import Catalog
from seihon.model import Status


@dataclass(frozen=True, slots=True)
class AgreedTerm:
    """A term of the source and its accepted forms, the agreed one first."""

    source: str
    forms: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Glossary:
    """The agreed terms of one language, the longest source terms first; compared by identity, as a key of caches."""

    terms: tuple[AgreedTerm, ...] = ()

    @functools.cached_property
    def _by_beginning(self) -> Mapping[str, Sequence[tuple[int, AgreedTerm]]]:
        """The terms with their place in ``terms``, by the first two characters of the source."""
        found: dict[str, list[tuple[int, AgreedTerm]]] = {}
        for place, term in enumerate(self.terms):
            found.setdefault(term.source[:2], []).append((place, term))
        return found

    @functools.cached_property
    def _by_word(self) -> Mapping[str, Sequence[tuple[int, frozenset[str], str, AgreedTerm]]]:
        """The forms with their place among all, longer forms first, and words, by the first word; "" for none."""
        found: dict[str, list[tuple[int, frozenset[str], str, AgreedTerm]]] = {}
        for place, (form, term) in enumerate(longest_first(self.terms)):
            words = _words(form)
            found.setdefault(words[0] if words else "", []).append((place, frozenset(words), form, term))
        return found

    def sources_in(self, text: str) -> list[AgreedTerm]:
        """The terms, in their order, that may occur in ``text``: more than do, but not all that there are."""
        begun = self._by_beginning
        near = [found for beginning in begun.keys() & _beginnings(text) for found in begun[beginning]]
        return [term for _, term in sorted(near, key=_place)]

    def forms_in(self, text: str) -> list[tuple[str, AgreedTerm]]:
        """The forms, longer ones first, that may stand in ``text``: more than do, but not all that there are."""
        words = set(_words(text))
        words |= {word[: -len(ending)] for word in words for ending in ("s", "es") if word.endswith(ending)}
        begun = self._by_word
        near = [found for word in begun.keys() & (words | {""}) for found in begun[word] if found[1] <= words]
        return [(form, term) for _, _, form, term in sorted(near, key=_place)]


@functools.lru_cache(maxsize=1024)
def _beginnings(text: str) -> frozenset[str]:
    """All of one and two characters that stand side by side in ``text``."""
    return frozenset((*map("".join, pairwise(text)), *text)) if len(text) > 1 else frozenset((text,))


_WORD = re.compile(r"\w+")
_place = operator.itemgetter(0)


def _words(text: str) -> list[str]:
    """The words of ``text`` in one case.

    Where two of them differ, they differ for ``re.IGNORECASE`` too, to which all letters i are one.
    """
    if text.isascii():
        return _WORD.findall(text.lower())
    return " ".join(_WORD.findall(text)).translate({0x130: "i", 0x131: "i"}).casefold().split()


def longest_first(terms: Iterable[AgreedTerm]) -> list[tuple[str, AgreedTerm]]:
    """All forms of ``terms`` with their terms, longer forms first."""
    return sorted(((form, term) for term in terms for form in term.forms), key=lambda pair: -len(pair[0]))


NO_TERMS = Glossary()


def glossary_from(catalog: Catalog) -> Glossary:
    """The terms of a glossary catalog that have a current rendering; forms are parted by `` | ``."""
    terms = (
        AgreedTerm(entry.id, tuple(form.strip() for form in entry.string.split("|") if form.strip()))
        for entry in catalog.live.values()
        if entry.status is Status.TRANSLATED
    )
    return Glossary(tuple(sorted(terms, key=lambda term: (-len(term.source), term.source))))


@functools.lru_cache(maxsize=4096)
def form_pattern(form: str) -> re.Pattern[str]:
    """Matches ``form`` as whole words, in any case, with a plural ending."""
    words = r"\s+".join(re.escape(word) for word in form.split())
    return re.compile(rf"(?<!\w){words}(?:s|es)?(?!\w)", re.IGNORECASE)


def stands_in(form: str, text: str) -> bool:
    """Whether ``form`` stands in ``text`` as it is written, as a whole word, before other forms are looked for."""
    return form in text and any(match[0].startswith(form) for match in form_pattern(form).finditer(text))


def is_in(form: str, text: str) -> bool:
    """Whether ``form`` stands in ``text`` as ``form_pattern`` has it."""
    pattern = form_pattern(form)
    at = text.find(form)  # mostly it is written as agreed
    return (at >= 0 and pattern.match(text, at) is not None) or pattern.search(text) is not None


@functools.lru_cache(maxsize=64)  # the rules of a pair ask one after another
def occurring(glossary: Glossary, text: str) -> Sequence[AgreedTerm]:
    """The terms that occur in the source ``text``; a term inside a longer one does not count."""
    found = []
    for term in glossary.sources_in(text):
        if term.source in text:
            text = text.replace(term.source, "\0")
            found.append(term)
    return found


def found_forms(terms: Glossary | Sequence[AgreedTerm], text: str) -> Iterator[tuple[AgreedTerm, re.Match[str]]]:
    """Yield each place in the target ``text`` where a form of ``terms`` stands, longer forms first."""
    return found_among(terms.forms_in(text) if isinstance(terms, Glossary) else longest_first(terms), text)


def found_among(forms: Sequence[tuple[str, AgreedTerm]], text: str) -> Iterator[tuple[AgreedTerm, re.Match[str]]]:
    """Yield each place in the target ``text`` where one of ``forms``, longer ones first, stands."""
    taken: list[tuple[int, int]] = []
    for form, term in forms:
        for match in form_pattern(form).finditer(text):
            if not any(start < match.end() and match.start() < end for start, end in taken):
                taken.append(match.span())
                yield term, match
