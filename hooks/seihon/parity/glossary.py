"""The agreed terms: what each term of the source is called in one language."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seihon.catalogs.model import Catalog
from seihon.model import Status


@dataclass(frozen=True, slots=True)
class AgreedTerm:
    """A term of the source and its accepted forms, the agreed one first."""

    source: str
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The agreed terms of one language, the longest source terms first."""

    terms: tuple[AgreedTerm, ...] = ()


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


def occurring(glossary: Glossary, text: str) -> Iterator[AgreedTerm]:
    """Yield the terms that occur in the source ``text``; a term inside a longer one does not count."""
    for term in glossary.terms:
        if term.source in text:
            text = text.replace(term.source, "\0")
            yield term


def found_forms(terms: Iterable[AgreedTerm], text: str) -> Iterator[tuple[AgreedTerm, re.Match[str]]]:
    """Yield each place in the target ``text`` where a form of ``terms`` stands, longer forms first."""
    forms = sorted(((form, term) for term in terms for form in term.forms), key=lambda pair: -len(pair[0]))
    taken: list[tuple[int, int]] = []
    for form, term in forms:
        for match in form_pattern(form).finditer(text):
            if not any(start < match.end() and match.start() < end for start, end in taken):
                taken.append(match.span())
                yield term, match
