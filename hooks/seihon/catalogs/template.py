"""What there is to translate: documents, the site's words and the glossary as template entries."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from seihon import words
from seihon.catalogs.comments import Hint, hints, source_comments
from seihon.catalogs.model import Catalog, Entry, Key
from seihon.model import Document, Term, places
from seihon.numbering import citations
from seihon.words import SOURCE_WORDS


def document_entries(
    document: Document, terms: Sequence[str] = (), found: Mapping[Key, Hint] | None = None
) -> tuple[Entry, ...]:
    """The entries of ``document`` in reading order, with what translators should know as comments.

    The same text twice in one clause is one entry with two references.
    ``found`` are its hints, where they are known.
    """
    cited = citations(document, SOURCE_WORDS)
    found = hints(document, terms) if found is None else found
    return _merged(
        Entry(
            context=place.context,
            id=place.unit.text,
            extracted=source_comments(found[place.context, place.unit.text], cited),
            references=(str(place.unit.location),),
        )
        for place in places(document)
    )


def word_entries() -> tuple[Entry, ...]:
    """The entries of the site's words, with the line and the notes they have in ``words.py``."""
    from babel.messages.extract import extract

    path = Path(words.__file__)
    by_key = {word.key: word for word in words.WORDS}
    return _merged(
        Entry(
            context=key,
            id=by_key[key].text,
            extracted=tuple(comments),
            references=(f"hooks/seihon/{path.name}:{line}",),
            flags=("python-brace-format",) if by_key[key].fields else (),
        )
        for line, _, comments, key in extract(
            "python",
            io.BytesIO(path.read_bytes()),
            keywords={"pgettext": ((1, "c"), 2)},
            comment_tags=["NOTE:"],
            strip_comment_tags=True,
        )
        if key in by_key
    )


def glossary_entries(terms: Iterable[Term]) -> tuple[Entry, ...]:
    """The entries of the glossary: the terms that the policies declare, each once."""
    return _merged(Entry(context="", id=term.text, references=(str(term.location),)) for term in terms)


def _merged(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    merged: dict[Key, Entry] = {}
    for entry in entries:
        if (first := merged.get(entry.key)) is not None:
            entry = Entry(
                context=first.context,
                id=first.id,
                extracted=tuple(dict.fromkeys(first.extracted + entry.extracted)),
                references=tuple(dict.fromkeys(first.references + entry.references)),
                flags=first.flags,
            )
        merged[entry.key] = entry
    return tuple(merged.values())


def template(path: str, domain: str, entries: tuple[Entry, ...]) -> Catalog:
    """The template (``.pot``) of ``domain``. It has no date: Git knows when it changed."""
    return Catalog(path, Entry("", "", _headers(domain, "")), entries)


def empty_catalog(path: str, domain: str, locale: str) -> Catalog:
    """A new catalog for ``locale`` without entries."""
    return Catalog(path, Entry("", "", _headers(domain, locale)))


def _headers(domain: str, locale: str) -> str:
    return (
        f"Project-Id-Version: {domain}\n"
        f"Language: {locale}\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"
    )
