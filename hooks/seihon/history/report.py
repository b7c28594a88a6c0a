"""What a change does: the clauses, their translations, the findings, and who has to act. Values only.

:func:`seihon.history.review.review` finds them, :mod:`seihon.render.report`
puts them into words.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from seihon.history.compare import What
from seihon.history.git import Revision
from seihon.history.redline import Redline
from seihon.messages import Message
from seihon.model import Kind, Location
from seihon.settings import Language


class Outcome(enum.Enum):
    """What a change did to one translation."""

    TRANSLATED = "translated"  # a translator brought it up to date, or made it
    KEPT = "kept"  # the source was edited, the translation stays current: an editorial edit
    STALE = "stale"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class TranslationReport:
    """What became of a translation, and where it stands.

    ``spans`` is the redline of one that was translated, a stale one as it is, and empty otherwise.
    """

    locale: str
    outcome: Outcome
    location: Location
    spans: Redline


@dataclass(frozen=True, slots=True)
class TextReport:
    """A changed text, or one whose translation changed: ``spans`` is the redline in the source language.

    ``context`` is the clause's id, ``old_citation`` empty where it is the same as ``citation``.
    """

    what: What
    kind: Kind
    context: str
    citation: str
    old_citation: str
    location: Location
    spans: Redline
    restructured: bool
    translations: tuple[TranslationReport, ...]

    @property
    def is_editorial(self) -> bool:
        """Whether the text was edited and every translation stays current as it is."""
        outcomes = {translation.outcome for translation in self.translations}
        return self.what is What.EDITED and outcomes == {Outcome.KEPT}


@dataclass(frozen=True, slots=True)
class ClauseReport:
    """A clause in which something changed; ``after`` cites the clause before it, for one that moved or came.

    ``old_id`` is the id it had before, empty if it is the same. ``renumbered``
    are the old and new citations of texts that are cited otherwise than before.
    """

    id: str
    old_id: str
    citation: str
    old_citation: str
    heading: str
    inserted: bool
    removed: bool
    moved: bool
    after: str
    texts: tuple[TextReport, ...]
    renumbered: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """A page in which something changed; ``facts`` are (name, before, after) of its front matter.

    ``renumbered`` are the old and new citations of the clauses that have another number now.
    """

    domain: str
    path: str
    title: str
    inserted: bool
    removed: bool
    facts: tuple[tuple[str, str, str], ...]
    clauses: tuple[ClauseReport, ...]
    renumbered: tuple[tuple[str, str], ...]

    @property
    def is_text_changed(self) -> bool:
        """Whether the source itself changed, and not translations only."""
        return any(
            clause.inserted
            or clause.removed
            or clause.moved
            or any(text.what is not What.SAME for text in clause.texts)
            for clause in self.clauses
        )


@dataclass(frozen=True, slots=True)
class Work:
    """A translation that is to be made or brought up to date; ``is_new`` if it was not before the change."""

    outcome: Outcome
    location: Location
    citation: str
    context: str
    text: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class LanguageReport:
    """Where one language stands after the change."""

    language: Language
    work: tuple[Work, ...]
    errors: int
    warnings: int

    @property
    def is_publishable(self) -> bool:
        """Whether nothing in this language stops the publication."""
        return not self.errors

    def count(self, outcome: Outcome) -> int:
        """How many translations are ``outcome``."""
        return sum(work.outcome is outcome for work in self.work)


@dataclass(frozen=True, slots=True)
class Issue:
    """A finding of the checks as a report tells it; ``place`` is the citation and the clause."""

    code: str
    name: str
    is_error: bool
    message: Message
    location: Location
    locale: str
    place: str


@dataclass(frozen=True, slots=True)
class Report:
    """What changed since ``base``, and whether the present state can be published.

    ``needs_update`` says that ``seihon update`` has not been run since the
    last edit: everything here is as it will be after it. ``undated`` are the
    pages in force whose text changed while version and date did not.
    """

    base: Revision
    source: Language
    documents: tuple[DocumentReport, ...]
    languages: tuple[LanguageReport, ...]
    new_issues: tuple[Issue, ...]
    old_issues: tuple[Issue, ...]
    gone_issues: tuple[Issue, ...]
    needs_update: bool
    is_publishable: bool
    undated: tuple[str, ...]
