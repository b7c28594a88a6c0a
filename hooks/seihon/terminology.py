"""Work on the agreed terms: which are lacking, and where a translation calls one something else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.update import features, likeness
from seihon.model import GLOSSARY_DOMAIN, Document, Location, Status, places
from seihon.parity.glossary import Glossary, form_pattern, occurring
from seihon.parity.text import side

#: Where a text defines what it quotes: stressed with its quotation marks, 「X」といいます, 「X」とは.
_STRESSED = re.compile(r"\*\*\s*[「『“\"«](?P<term>[^「」『』“”\"«»]{1,40})[」』”\"»]\s*\*\*")
_NAMED = re.compile(
    r"[「『](?P<term>[^「」『』]{1,40})[」』](?:と(?:いう|いいます|総称|呼|称|定義|は)|をいう|をいいます)"
)
_QUOTED = re.compile(r"[「『](?P<term>[^「」『』]{1,40})[」』]")
#: How alike the words of a passage and of an agreed form must be, on average, to be taken for its rendering (Dice).
_ALIKE = 0.55
#: More words than an agreed form has are not compared with it.
_LONGEST_FORM = 12


@dataclass(frozen=True, slots=True)
class Proposal:
    """A term that the texts define or quote and no page declares: where first, how often it occurs in all texts."""

    term: str
    location: Location
    count: int
    is_defined: bool


def proposals(documents: Sequence[Document]) -> list[Proposal]:
    """Terms to declare: those defined or quoted more than once, that occur more than once; the most frequent first."""
    declared = {term.text for document in documents for term in document.metadata.terms}
    units = [place.unit for document in documents for place in places(document)]
    first: dict[str, Location] = {}
    defined: set[str] = set()
    quoted: dict[str, int] = defaultdict(int)
    for unit in units:
        for pattern, text in ((_STRESSED, unit.text), (_NAMED, unit.plain()), (_QUOTED, unit.plain())):
            for found in pattern.finditer(text):
                term = found["term"].strip()
                first.setdefault(term, unit.location)
                if pattern is not _QUOTED:
                    if term not in defined:
                        first[term] = unit.location
                    defined.add(term)
                else:
                    quoted[term] += 1
    texts = [unit.plain() for unit in units]
    found_terms = []
    for term, location in first.items():
        if term not in declared and (term in defined or quoted[term] > 1):
            count = sum(text.count(term) for text in texts)
            if count > 1:
                found_terms.append(Proposal(term, location, count, term in defined))
    return sorted(found_terms, key=lambda proposal: (not proposal.is_defined, -proposal.count, proposal.term))


@dataclass(frozen=True, slots=True)
class Rendering:
    """How one translation renders a term or a text: ``found`` is the passage, or all of it where none is like it."""

    found: str
    is_passage: bool
    location: Location
    context: str


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """A term with its agreed forms and the texts that have none of them, or a text with its different translations.

    ``forms`` is empty for a text.
    """

    source: str
    forms: tuple[str, ...]
    renderings: tuple[Rendering, ...]


def inconsistencies(
    templates: Mapping[str, Sequence[Entry]],
    catalogs: Mapping[str, Catalog],
    glossary: Glossary,
    source_language: str,
    target_language: str,
) -> list[Inconsistency]:
    """Compare all current translations of one language, by domain: terms first, then texts in more than one place."""
    translated = list(_translated(templates, catalogs))
    by_term: dict[str, list[Rendering]] = defaultdict(list)
    forms = {term.source: term.forms for term in glossary.terms}
    for source, entry, path in translated:
        target = side(entry.string, target_language).words
        for term in occurring(glossary, side(source.id, source_language).words):
            if not any(form_pattern(form).search(target) for form in term.forms):
                passage = _passage_like(term.forms, target)
                location = Location(path, entry.string_line)
                by_term[term.source].append(Rendering(passage or target, bool(passage), location, entry.context))
    found = [Inconsistency(term, forms[term], tuple(renderings)) for term, renderings in by_term.items()]
    return [*found, *_translated_differently(translated)]


def _translated(
    templates: Mapping[str, Sequence[Entry]], catalogs: Mapping[str, Catalog]
) -> Iterator[tuple[Entry, Entry, str]]:
    for domain, template in templates.items():
        catalog = catalogs[domain]
        for source in template if domain != GLOSSARY_DOMAIN else ():
            entry = catalog.live.get(source.key)
            if entry is not None and entry.status is Status.TRANSLATED:
                yield source, entry, catalog.path


def _translated_differently(translated: Iterable[tuple[Entry, Entry, str]]) -> Iterator[Inconsistency]:
    by_text: dict[str, list[Rendering]] = defaultdict(list)
    for source, entry, path in translated:
        rendering = Rendering(entry.string.strip(), True, Location(path, entry.string_line), entry.context)
        by_text[source.id].append(rendering)
    for text, renderings in by_text.items():
        if len({rendering.found for rendering in renderings}) > 1:
            yield Inconsistency(text, (), tuple(renderings))


def _passage_like(forms: Sequence[str], text: str) -> str:
    """The passage of ``text`` that is most like one of ``forms``, word by word; empty if none is."""
    words = [match.span() for match in re.finditer(r"[^\W_]+(?:[-'’][^\W_]+)*", text)]
    own = [features(text[start:end].lower()) for start, end in words]
    # Where something other than spaces stands between two words, a passage ends.
    ends = {number for number, (one, other) in enumerate(pairwise(words)) if text[one[1] : other[0]].strip()}
    best, best_score = "", _ALIKE
    for form in forms:
        wanted = [features(word.lower()) for word in form.split()]
        if len(wanted) > _LONGEST_FORM:
            continue
        for first in range(len(words) - len(wanted) + 1):
            last = first + len(wanted) - 1
            if any(number in ends for number in range(first, last)):
                continue
            score = sum(map(likeness, wanted, own[first : last + 1])) / len(wanted)
            if score > best_score:
                best, best_score = text[words[first][0] : words[last][1]], score
    return best
