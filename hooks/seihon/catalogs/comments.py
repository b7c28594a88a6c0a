"""What a translator reads above an entry (``#.``): where it stands, the agreed terms, what to keep, notes of legal.

A template has what depends on no language; the catalog of a language has the
same in its own words, with the clause's heading and the terms as they are
translated there. Comments follow from the texts alone: the same texts give
the same bytes.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from seihon.catalogs.model import Catalog, Key
from seihon.model import Document, Kind, Link, Place, Reference, Status, Unit, places
from seihon.numbering import citations
from seihon.words import SOURCE_WORDS, Words

#: What the first comment says after the citation, for units that are no plain text of the clause.
_KINDS = {
    Kind.TITLE: "表題",
    Kind.DESCRIPTION: "説明（検索結果などに表示）",
    Kind.HEADING: "見出し",
    Kind.NOTE: "注",
    Kind.CELL: "表",
}
#: terms, what to keep, a note, by language; other languages have the English words.
_LABELS = {
    "ja": ("用語", "そのまま残す", "法務からの注記"),
    "en": ("Terms", "Keep", "Note from legal"),
    "es": ("Términos", "Conservar", "Nota del área legal"),
}
#: Of a long list of things to keep the first are named.
_MOST = 8
_JAPANESE = re.compile("[぀-ヿ㐀-鿿]")
_NAME = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.&'’-]*(?:,? [A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9.&'’-]*)*")
_FIGURE = re.compile(r"[0-9０-９](?:[0-9０-９.,．，-]*[0-9０-９])?")
_ADDRESS = re.compile(r"https?://[^\s、。「」（）]+|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


@dataclass(frozen=True, slots=True)
class Hint:
    """What there is to say about one entry, in no language: the places it stands in, with their kinds;
    the keys of the headings around it, outermost first; terms; what to keep as it is; notes."""

    standing: tuple[tuple[str, Kind], ...]
    headings: tuple[Key, ...]
    terms: tuple[str, ...]
    keep: tuple[str, ...]
    notes: tuple[str, ...]


def hints(document: Document, terms: Sequence[str] = ()) -> dict[Key, Hint]:
    """The hints of ``document`` by the keys of its entries; a text twice in a clause has one."""
    around = _headings(document)
    # In a source of Latin letters names do not stand out from the text.
    finds_names = any(_JAPANESE.search(place.unit.text) for place in places(document))
    begun = _by_beginning(tuple(terms))
    found: dict[Key, Hint] = {}
    for place in places(document):
        unit = place.unit
        plain = unit.plain()
        occurring = terms_in(plain, _near(plain, begun))
        hint = Hint(
            ((place.anchor, place.kind),),
            tuple(key for key in around.get(place.context, ()) if key != (place.context, unit.text)),
            tuple(occurring),
            tuple(dict.fromkeys(_kept(unit, occurring, finds_names=finds_names))),
            tuple(unit.note.split("\n")) if unit.note else (),
        )
        key = _key(place)
        found[key] = _merged(found[key], hint) if key in found else hint
    return found


def _key(place: Place) -> Key:
    return (place.context, place.unit.text)


def _merged(one: Hint, other: Hint) -> Hint:
    notes = tuple(dict.fromkeys(one.notes + other.notes))
    return replace(one, standing=one.standing + other.standing, notes=notes)


def _headings(document: Document) -> dict[str, tuple[Key, ...]]:
    around: dict[str, tuple[Key, ...]] = {}
    for clause in document.clauses:
        own = (clause.id, clause.heading.text)
        around[clause.id] = (own,)
        around |= {inner.id: (own, (inner.id, inner.heading.text)) for inner in clause.clauses}
    return around


def terms_in(text: str, terms: Sequence[str]) -> list[str]:
    """The ``terms`` that occur in ``text``, in its order; a term inside a longer one does not count."""
    found: list[tuple[int, str]] = []
    for term in sorted(terms, key=len, reverse=True):
        if (at := text.find(term)) >= 0:
            found.append((at, term))
            text = text.replace(term, "\0" * len(term))
    return [term for _, term in sorted(found)]


@functools.lru_cache(maxsize=4)  # the same for all pages
def _by_beginning(terms: tuple[str, ...]) -> Mapping[str, Sequence[tuple[int, str]]]:
    """``terms`` with their places by their first two characters."""
    begun: dict[str, list[tuple[int, str]]] = {}
    for place, term in enumerate(terms):
        begun.setdefault(term[:2], []).append((place, term))
    return begun


def _near(text: str, begun: Mapping[str, Sequence[tuple[int, str]]]) -> list[str]:
    """The terms that may occur in ``text``, of all by their beginnings: more than do, but not all that there are."""
    pairs = {*map("".join, pairwise(text)), *text}
    return [term for _, term in sorted(found for beginning in begun.keys() & pairs for found in begun[beginning])]


def _kept(unit: Unit, terms: Sequence[str], *, finds_names: bool) -> Iterator[str]:
    """Cross-references, addresses of links, names in Latin letters and figures; not what is a term."""
    for inline in unit.inside():
        if isinstance(inline, Reference):
            yield f"[](#{inline.target})"
        elif isinstance(inline, Link):
            yield inline.href
    text = _ADDRESS.sub(" ", unit.plain())
    for term in sorted(terms, key=len, reverse=True):
        text = text.replace(term, " ")
    if finds_names:
        yield from (name for name in _NAME.findall(text) if len(name) > 1)
        text = _NAME.sub(" ", text)
    yield from (unicodedata.normalize("NFKC", figure) for figure in _FIGURE.findall(text))


# --- in words ------------------------------------------------------------------------


def source_comments(hint: Hint, cited: Mapping[str, str]) -> tuple[str, ...]:
    """The comments of a template; ``cited`` has the citations of anchors in the source language."""
    terms, keep, note = _LABELS["ja"]
    comments = list(
        dict.fromkeys(f"{cited.get(anchor, '')} {_KINDS.get(kind, '')}".strip() for anchor, kind in hint.standing)
    )
    if hint.terms:
        comments.append(f"{terms}: " + "、".join(hint.terms))
    return (*comments, *_endings(hint, keep, note))


def target_comments(
    hint: Hint,
    locale: str,
    cited: Mapping[str, str],
    cited_there: Mapping[str, str],
    translations: Mapping[Key, str],
    renderings: Mapping[str, str],
) -> tuple[str, ...]:
    """The comments of a catalog in ``locale``.

    The first is the citation in the source language, by which findings and
    legal speak of the place; ``cited_there`` has those of the translation.
    ``translations`` are the current ones of the page, ``renderings`` those of
    the terms.
    """
    terms, keep, note = _LABELS.get(re.split("[_-]", locale)[0], _LABELS["en"])
    first = source_comments(replace(hint, terms=(), keep=(), notes=()), cited)
    heading = " › ".join(translations.get(key, key[1]) for key in hint.headings)
    here = []
    for anchor, _ in hint.standing:
        own = cited_there.get(anchor, "")
        here.append(" — ".join(filter(None, (own if own != cited.get(anchor) else "", heading))))
    comments = [*first, *dict.fromkeys(filter(None, here))]
    if hint.terms:
        comments.append(f"{terms}: " + "; ".join(f"{term} → {renderings.get(term, '?')}" for term in hint.terms))
    return (*comments, *_endings(hint, keep, note))


def _endings(hint: Hint, keep: str, note: str) -> Iterator[str]:
    if hint.keep:
        more = " …" if len(hint.keep) > _MOST else ""
        yield f"{keep}: " + " · ".join(hint.keep[:_MOST]) + more
    for line in hint.notes:
        yield f"{note}: {line}"


def commented(
    catalog: Catalog,
    document: Document,
    terms: Sequence[str],
    locale: str,
    words: Words,
    glossary: Catalog | None,
    found: Mapping[Key, Hint] | None = None,
) -> Catalog:
    """``catalog`` of ``document`` with the comments of its entries in use as they have to be now.

    Nothing else changes. ``words`` are the site's in ``locale``; ``glossary``
    is its glossary, if it has one; ``found`` are the hints of ``document``,
    where they are known.
    """
    cited = citations(document, SOURCE_WORDS)
    cited_there = citations(document, words)
    translations = _current(catalog)
    renderings = {id: string for (_, id), string in _current(glossary).items()} if glossary is not None else {}
    found = hints(document, terms) if found is None else found
    entries = tuple(
        replace(
            entry,
            extracted=target_comments(found[entry.key], locale, cited, cited_there, translations, renderings),
        )
        if not entry.obsolete and entry.key in found
        else entry
        for entry in catalog.entries
    )
    return replace(catalog, entries=entries)


def _current(catalog: Catalog) -> dict[Key, str]:
    live: Iterable[tuple[Key, str]] = (
        (key, _line(entry.string)) for key, entry in catalog.live.items() if entry.status is Status.TRANSLATED
    )
    return dict(live)


def _line(text: str) -> str:
    """``text`` as one line, for a comment."""
    return " ".join(text.split())
