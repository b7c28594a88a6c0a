"""The glossary as TBX, dialect TBX-Basic, which CAT tools load as a term base.

Two editions of the standard: ISO 30042:2019 (style DCA), and ISO 30042:2008,
which is what many tools still read. One concept a term, in each language the
agreed form as the preferred term and further accepted ones as admitted terms;
the language that binds is the first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_STATUS = ("preferredTerm-admn-sts", "admittedTerm-admn-sts")


@dataclass(frozen=True, slots=True)
class Concept:
    """A term of the source, and by language (BCP 47) its forms, the agreed one first."""

    term: str
    forms: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Edition:
    """The names of the elements in one edition of the standard."""

    preamble: tuple[str, ...]
    root: str
    attributes: str
    header: str
    encoding: tuple[str, ...]
    concept: str
    language: str
    term: str


_EDITIONS = {
    2019: _Edition(
        (), "tbx", f' xmlns="{NAMESPACE}" style="dca"', "tbxHeader", (), "conceptEntry", "langSec", "termSec"
    ),
    2008: _Edition(
        ('<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">',),
        "martif",
        "",
        "martifHeader",
        ("    <encodingDesc>", '      <p type="XCSURI">TBXBasicXCSV02.xcs</p>', "    </encodingDesc>"),
        "termEntry",
        "langSet",
        "tig",
    ),
}


def format_tbx(concepts: Sequence[Concept], source: str, title: str, year: int = 2019) -> str:
    """Return ``concepts`` as TBX; ``source`` is the language of the terms, ``title`` says whose they are.

    There is at least one concept. Ids are digests of the terms: they stay when
    terms are added or put in another order. ``year`` is that of the edition,
    2019 or 2008.
    """
    edition = _EDITIONS[year]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        *edition.preamble,
        f'<{edition.root}{edition.attributes} type="TBX-Basic" xml:lang={quoteattr(source)}>',
        f"  <{edition.header}>",
        "    <fileDesc>",
        "      <sourceDesc>",
        f"        <p>{escape(title)}</p>",
        "      </sourceDesc>",
        "    </fileDesc>",
        *edition.encoding,
        f"  </{edition.header}>",
        "  <text>",
        "    <body>",
    ]
    for concept in concepts:
        lines += _concept(concept, source, edition)
    lines += ["    </body>", "  </text>", f"</{edition.root}>"]
    return "\n".join(lines) + "\n"


def _concept(concept: Concept, source: str, edition: _Edition) -> Iterator[str]:
    digest = hashlib.sha256(concept.term.encode("utf-8")).hexdigest()[:10]
    yield f'      <{edition.concept} id="c{digest}">'
    for language, forms in ((source, (concept.term,)), *concept.forms):
        yield f"        <{edition.language} xml:lang={quoteattr(language)}>"
        for number, form in enumerate(forms):
            yield f"          <{edition.term}>"
            yield f"            <term>{escape(form)}</term>"
            yield f'            <termNote type="administrativeStatus">{_STATUS[min(number, 1)]}</termNote>'
            yield f"          </{edition.term}>"
        yield f"        </{edition.language}>"
    yield f"      </{edition.concept}>"
