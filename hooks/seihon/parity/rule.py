"""What a rule is, and what it sees.

A rule is a generator with metadata. It sees one pair of source and
translation, or one whole catalog, and yields a message for each fault; where
that is and which rule said it is added around it.
"""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from seihon.catalogs.model import Catalog, Entry, Key
from seihon.markdown.inline import MarkupError
from seihon.messages import Message
from seihon.model import Unit
from seihon.parity.finding import Severity
from seihon.parity.glossary import NO_TERMS, Glossary
from seihon.parity.needs import NOTHING, Needs
from seihon.parity.text import Side


class Notation(enum.Enum):
    """How the texts of a catalog are written."""

    MARKDOWN = "inline Markdown"
    LOOSE = "whatever another tool or agency wrote"
    PLAIN = "plain text with names in braces"


@dataclass(frozen=True, slots=True)
class Pair:
    """A source unit and what the catalog of one locale has for it.

    ``target`` is the translation, parsed; it is ``None`` without a current
    and readable one, and then ``problem`` says what made it unreadable.
    ``sides`` are the two texts as the rules of value and meaning see them, if
    there is a translation to compare; ``glossary`` has the agreed terms.
    """

    clause: str
    citation: str
    source: Unit
    entry: Entry | None
    target: Unit | None
    problem: MarkupError | None
    notation: Notation = Notation.MARKDOWN
    sides: tuple[Side, Side] | None = None
    glossary: Glossary = NO_TERMS


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One domain in one locale: all pairs in reading order, and the catalog itself."""

    domain: str
    locale: str
    pairs: tuple[Pair, ...]
    catalog: Catalog

    def source_keys(self) -> frozenset[Key]:
        """The keys that the source has."""
        return frozenset((pair.clause, pair.source.text) for pair in self.pairs)


@dataclass(frozen=True, slots=True)
class Example:
    """A case of a rule: one paragraph of the source, and its translation or a whole catalog's entries.

    ``translation`` ``None`` means that the catalog has no entry. ``catalog``,
    if given, is the PO text in place of an entry; it begins with the header
    where it has one of its own. ``glossary`` are agreed terms and their forms.
    ``drift`` means that the translation, a Markdown file, lacks the paragraph.
    """

    source: str
    translation: str | None = None
    fuzzy: bool = False
    catalog: str | None = None
    glossary: tuple[tuple[str, str], ...] = ()
    drift: bool = False


Subject = TypeVar("Subject")
Found = TypeVar("Found")


@dataclass(frozen=True, eq=False)
class Rule(Generic[Subject, Found]):
    """A rule with what its page says. ``check`` yields messages; for a catalog, with the entry meant.

    A rule over pairs finds nothing in one that lacks what it ``needs``.
    """

    code: str
    name: str
    severity: Severity
    check: Callable[[Subject], Iterator[Found]]
    bad: Example
    good: Example
    needs: Needs = NOTHING

    @property
    def documentation(self) -> str:
        """The rule's page: its docstring — what, why, how to fix."""
        return inspect.getdoc(self.check) or ""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """An entry whose findings are known: the codes of the rules that found something, accepted or not."""

    entry: Entry
    codes: frozenset[str]


PairRule = Rule[Pair, Message]
CatalogRule = Rule[Bilingual, tuple[Entry | None, Message]]
ReviewRule = Rule[Reviewed, tuple[Entry | None, Message]]


def pair_rule(
    code: str, name: str, severity: Severity, *, bad: Example, good: Example, needs: Needs = NOTHING
) -> Callable[[Callable[[Pair], Iterator[Message]]], PairRule]:
    """Make a rule of a generator that sees one pair and yields messages."""

    def make(check: Callable[[Pair], Iterator[Message]]) -> PairRule:
        return PairRule(code, name, severity, check, bad, good, needs)

    return make


def catalog_rule(
    code: str, name: str, severity: Severity, *, bad: Example, good: Example
) -> Callable[[Callable[[Bilingual], Iterator[tuple[Entry | None, Message]]]], CatalogRule]:
    """Make a rule of a generator that sees a whole catalog and yields entries with messages."""

    def make(check: Callable[[Bilingual], Iterator[tuple[Entry | None, Message]]]) -> CatalogRule:
        return CatalogRule(code, name, severity, check, bad, good)

    return make


def review_rule(
    code: str, name: str, severity: Severity, *, bad: Example, good: Example
) -> Callable[[Callable[[Reviewed], Iterator[tuple[Entry | None, Message]]]], ReviewRule]:
    """Make a rule of a generator that sees an entry after all other rules have been over it."""

    def make(check: Callable[[Reviewed], Iterator[tuple[Entry | None, Message]]]) -> ReviewRule:
        return ReviewRule(code, name, severity, check, bad, good)

    return make
