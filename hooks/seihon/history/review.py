"""Comparing two states of the whole project: what :mod:`seihon.history.report` holds is found here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from seihon.catalogs.model import Catalog, Entry, Key
from seihon.history.compare import SectionChange, TextChange, What, compare
from seihon.history.git import Revision
from seihon.history.progress import work
from seihon.history.redline import Redline, redline
from seihon.history.report import (
    ClauseReport,
    DocumentReport,
    Issue,
    LanguageReport,
    Outcome,
    Report,
    TextReport,
    TranslationReport,
    Work,
)
from seihon.markdown import parse_unit
from seihon.markdown.inline import MarkupError
from seihon.messages import Message
from seihon.model import (
    DESCRIPTION,
    NOWHERE,
    TITLE,
    Document,
    Kind,
    LineBreak,
    Location,
    Place,
    Reference,
    Status,
    Text,
    Unit,
)
from seihon.numbering import citations
from seihon.parity.finding import Finding, Severity
from seihon.settings import Language
from seihon.words import Words


@dataclass(frozen=True)
class State:
    """The project at one time: its documents, what there is to translate, the catalogs, the findings."""

    documents: tuple[Document, ...] = ()
    templates: Mapping[str, tuple[Entry, ...]] | None = None
    catalogs: Mapping[tuple[str, str], Catalog] | None = None
    findings: tuple[Finding, ...] = ()

    def document(self, domain: str) -> Document | None:
        """The document of ``domain``."""
        return next((document for document in self.documents if document.domain == domain), None)

    def entry(self, domain: str, locale: str, key: Key) -> Entry | None:
        """The entry of a text in one language."""
        catalog = (self.catalogs or {}).get((domain, locale))
        return catalog.live.get(key) if catalog is not None else None


def review(
    old: State,
    new: State,
    *,
    base: Revision,
    source: Language,
    targets: Sequence[Language],
    words: Mapping[str, Words],
    cite: Words,
    needs_update: bool,
    is_publishable: bool,
) -> Report:
    """Compare two states.

    ``words`` has the words of each language for the labels of references in
    its texts; ``cite`` are those in which this report cites. ``new`` is the
    state after ``seihon update``; ``is_publishable`` says whether the files
    as they are pass the gate.
    """
    comparison = _Comparison(old, new, source, tuple(targets), words, cite)
    documents = tuple(comparison.documents())
    fresh, known, gone = map(_issues, _findings(old.findings, new.findings))
    undated = tuple(
        own.path
        for own in documents
        if own.is_text_changed and not (own.inserted or own.removed) and _is_undated(old, new, own.domain)
    )
    return Report(
        base,
        source,
        documents,
        tuple(comparison.language(language) for language in _all_languages(source, targets, new)),
        fresh,
        known,
        gone,
        needs_update,
        is_publishable and not any(finding.severity is Severity.ERROR for finding in new.findings),
        undated,
    )


def _all_languages(source: Language, targets: Sequence[Language], new: State) -> tuple[Language, ...]:
    """The languages that have catalogs: the source too, where it is not that of the site's words."""
    having = {locale for _, locale in new.catalogs or {}}
    return tuple(language for language in (source, *targets) if language.locale in having)


def _is_undated(old: State, new: State, domain: str) -> bool:
    before, after = old.document(domain), new.document(domain)
    if before is None or after is None or not after.is_policy or after.metadata.draft:
        return False
    return (before.metadata.version, before.metadata.date) == (after.metadata.version, after.metadata.date)


def _findings(
    old: Sequence[Finding], new: Sequence[Finding]
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[Finding, ...]]:
    """The findings that are new, that were there before, and that are gone; lines do not count."""

    def key(finding: Finding) -> tuple[str | Message, ...]:
        return (finding.code, finding.locale, finding.domain, finding.clause, finding.message)

    before = Counter(key(finding) for finding in old)
    fresh, known = [], []
    for finding in new:
        if before[key(finding)]:
            before[key(finding)] -= 1
            known.append(finding)
        else:
            fresh.append(finding)
    gone = []
    for finding in old:
        if before[key(finding)]:
            before[key(finding)] -= 1
            gone.append(finding)
    return tuple(fresh), tuple(known), tuple(gone)


def _issues(findings: Sequence[Finding]) -> tuple[Issue, ...]:
    return tuple(
        Issue(
            finding.code,
            finding.name,
            finding.severity is Severity.ERROR,
            finding.message,
            finding.location,
            finding.locale,
            " ".join(filter(None, (finding.citation, f"#{finding.clause}" if finding.clause else ""))),
        )
        for finding in findings
    )


@dataclass(frozen=True)
class _Comparison:
    old: State
    new: State
    source: Language
    targets: tuple[Language, ...]
    words: Mapping[str, Words]
    cite: Words

    def documents(self) -> Iterator[DocumentReport]:
        domains = [document.domain for document in self.new.documents]
        domains += [document.domain for document in self.old.documents if document.domain not in domains]
        for domain in domains:
            if (found := _Pages(self, self.old.document(domain), self.new.document(domain)).report()) is not None:
                yield found
        own = set(domains)
        for domain, template in (self.new.templates or {}).items():
            if domain not in own and (texts := tuple(self._entries(domain, template))):
                clause = ClauseReport("", "", "", "", "", False, False, False, "", texts, ())
                yield DocumentReport(domain, "", "", False, False, (), (clause,), ())

    def _entries(self, domain: str, template: Sequence[Entry]) -> Iterator[TextReport]:
        """The site's words and the agreed terms: texts without clauses, by context and text."""
        before = {entry.key: entry for entry in (self.old.templates or {}).get(domain, ())}
        by_context = {entry.context: entry for entry in before.values() if entry.context}
        keys = {entry.key for entry in template}
        for entry in template:
            previous = before.get(entry.key) or by_context.get(entry.context)
            translations = tuple(self.translations(domain, previous.key if previous else None, entry.key, _as_it_is))
            what = What.ADDED if previous is None else What.SAME if previous.id == entry.id else What.EDITED
            if translations or what is not What.SAME:
                spans = redline(previous.id if previous else "", entry.id, self.source.locale)
                yield _plain_report(what, entry, spans, translations)
        for entry in before.values():
            if entry.key not in keys and entry.context not in {context for context, _ in keys if context}:
                yield _plain_report(What.REMOVED, entry, redline(entry.id, "", self.source.locale), ())

    def translations(self, domain: str, old: Key | None, new: Key, shown: _Shown) -> Iterator[TranslationReport]:
        """What became of the translations of the text ``old``, which is ``new`` now."""
        for locale in (self.source.locale, *(language.locale for language in self.targets)):
            if (catalog := (self.new.catalogs or {}).get((domain, locale))) is None:
                continue
            now = self.new.entry(domain, locale, new)
            before = self.old.entry(domain, locale, old) if old is not None else None
            outcome = _outcome(before, now, is_edited=old is None or old[1] != new[1])
            if outcome is None:
                continue
            text = now.string if now is not None else ""
            was = text
            if outcome is Outcome.TRANSLATED:
                was = before.string if before is not None else ""
            if shown(was, locale) != shown(text, locale) or was == text:
                was, text = shown(was, locale), shown(text, locale)
            location = Location(catalog.path, now.string_line if now is not None else 0)
            spans = redline(was, text, locale) if outcome is not Outcome.KEPT else ()
            yield TranslationReport(locale, outcome, location, spans)

    def language(self, language: Language) -> LanguageReport:
        locale = language.locale
        own = [finding for finding in self.new.findings if finding.locale == locale]
        errors = sum(finding.severity is Severity.ERROR for finding in own)
        return LanguageReport(language, tuple(self._work(locale)), errors, len(own) - errors)

    def _work(self, locale: str) -> Iterator[Work]:
        for domain, template in (self.new.templates or {}).items():
            if (catalog := (self.new.catalogs or {}).get((domain, locale))) is not None:
                before = (self.old.catalogs or {}).get((domain, locale))
                yield from work(template, catalog, before.live if before is not None else {})


def _outcome(before: Entry | None, now: Entry | None, *, is_edited: bool) -> Outcome | None:
    """What the change did to a translation, ``None`` for nothing."""
    status = now.status if now is not None else Status.MISSING
    old_status = before.status if before is not None else Status.MISSING
    if status is Status.MISSING or now is None:
        return Outcome.MISSING if is_edited or old_status is not Status.MISSING else None
    if status is Status.STALE:
        return Outcome.STALE if is_edited or old_status is not Status.STALE else None
    if before is not None and old_status is Status.TRANSLATED and before.string == now.string:
        return Outcome.KEPT if is_edited else None
    return Outcome.TRANSLATED


class _Shown:
    """How a translation is shown: the source text of ``new`` has its cross-references as labels."""

    def __init__(self, labels: Mapping[str, Mapping[str, str]]) -> None:
        self.labels = labels

    def __call__(self, text: str, locale: str) -> str:
        if locale not in self.labels:
            return text
        try:
            return shown(parse_unit(text, NOWHERE), self.labels[locale])
        except MarkupError:
            return text


_as_it_is = _Shown({})


def shown(unit: Unit, labels: Mapping[str, str]) -> str:
    """The words of ``unit`` with its cross-references as ``labels``, without marks of emphasis and links."""
    parts = []
    for inline in unit.inside():
        if isinstance(inline, Text):
            parts.append(inline.text)
        elif isinstance(inline, Reference):
            parts.append(labels.get(inline.target, f"#{inline.target}"))
        elif isinstance(inline, LineBreak):
            parts.append("\n")
    return "".join(parts)


def _plain_report(what: What, entry: Entry, spans: Redline, translations: tuple[TranslationReport, ...]) -> TextReport:
    path, _, line = entry.references[0].rpartition(":") if entry.references else ("", "", "")
    location = Location(path, int(line)) if line.isdigit() else NOWHERE
    return TextReport(what, Kind.PARAGRAPH, entry.context, "", "", location, spans, False, translations)


class _Pages:
    """One page before and after."""

    def __init__(self, comparison: _Comparison, old: Document | None, new: Document | None) -> None:
        self.comparison = comparison
        self.old, self.new = old, new
        self.old_cited = citations(old, comparison.cite) if old is not None else {}
        self.new_cited = citations(new, comparison.cite) if new is not None else {}
        # A reference to the same clause is the same text, whatever number the clause has now.
        source = comparison.words.get(comparison.source.locale, comparison.cite)
        labels = {**(citations(old, source) if old else {}), **(citations(new, source) if new else {})}
        self.labels: Mapping[str, str] = labels
        self.shown = _Shown({locale: citations(new, own) for locale, own in comparison.words.items()} if new else {})

    def report(self) -> DocumentReport | None:
        document = self.new or self.old
        if document is None:
            return None
        changes = list(compare(self.old, self.new))
        # The last clause of each parent, to say behind which sibling one stands now.
        last: dict[str, str] = {}
        clauses = []
        for change in changes:
            parent = change.new.parent if change.new is not None else ""
            if (found := self._clause(change, last.get(parent, parent))) is not None:
                clauses.append(found)
            if change.new is not None:
                last[parent] = change.id
        facts = tuple(self._facts())
        if not clauses and not facts and self.old is not None and self.new is not None:
            return None
        return DocumentReport(
            document.domain,
            document.path,
            document.title.plain(),
            self.old is None,
            self.new is None,
            facts,
            tuple(clauses),
            tuple(self._renumbered_clauses(changes)),
        )

    def _renumbered_clauses(self, changes: Sequence[SectionChange]) -> Iterator[tuple[str, str]]:
        for change in changes:
            was = self.old_cited.get(change.old_id or change.id, "")
            now = self.new_cited.get(change.id, "")
            if change.old is not None and change.new is not None and was != now and not change.new.parent:
                yield was, now

    def _facts(self) -> Iterator[tuple[str, str, str]]:
        """What the front matter says otherwise than before."""
        if self.old is None or self.new is None:
            return
        if self.old.path != self.new.path:
            yield "path", self.old.path, self.new.path
        before, after = self.old.metadata, self.new.metadata
        for name, was, now in (
            ("version", before.version, after.version),
            ("date", before.date.isoformat() if before.date else "", after.date.isoformat() if after.date else ""),
            ("draft", "draft" if before.draft else "", "draft" if after.draft else ""),
        ):
            if was != now:
                yield name, was, now
        old_terms, new_terms = [term.text for term in before.terms], [term.text for term in after.terms]
        gone = [term for term in old_terms if term not in set(new_terms)]
        came = [term for term in new_terms if term not in set(old_terms)]
        if gone or came:
            yield "terms", "、".join(gone), "、".join(came)

    def _clause(self, change: SectionChange, previous: str) -> ClauseReport | None:
        texts = tuple(found for text in change.texts if (found := self._text(text)) is not None)
        renumbered = tuple(self._renumbered(change))
        inserted, removed = change.old is None, change.new is None
        if not (texts or renumbered or inserted or removed or change.moved or change.old_id):
            return None
        section = change.new or change.old
        heading = section.places[0] if section is not None and section.places[0].kind is Kind.HEADING else None
        old_citation = self.old_cited.get(change.old_id or change.id, "")
        citation = self.new_cited.get(change.id, "")
        return ClauseReport(
            change.id,
            change.old_id,
            citation or old_citation,
            old_citation if not (inserted or removed) and old_citation != citation else "",
            heading.unit.plain() if heading is not None else "",
            inserted and change.id not in (TITLE, DESCRIPTION),
            removed and change.id not in (TITLE, DESCRIPTION),
            change.moved,
            self.new_cited.get(previous, "") if inserted or change.moved else "",
            texts,
            renumbered,
        )

    def _renumbered(self, change: SectionChange) -> Iterator[tuple[str, str]]:
        """Texts that are cited otherwise inside their clause than before: (2)d is (2)e now."""
        seen = set()
        for text in change.texts:
            if text.old is None or text.new is None or text.what is What.MOVED:
                continue
            was = self._inside(self.old_cited, text.old)
            now = self._inside(self.new_cited, text.new)
            if was != now and (was, now) not in seen:
                seen.add((was, now))
                yield was, now

    def _inside(self, cited: Mapping[str, str], place: Place) -> str:
        return cited.get(place.anchor, "").removeprefix(cited.get(place.context, ""))

    def _text(self, change: TextChange) -> TextReport | None:
        place = change.new or change.old
        if place is None:
            return None
        translations: tuple[TranslationReport, ...] = ()
        if self.new is not None and change.new is not None:
            was = (change.old.context, change.old.unit.text) if change.old is not None else None
            key = (change.new.context, change.new.unit.text)
            translations = tuple(self.comparison.translations(self.new.domain, was, key, self.shown))
        if change.what is What.SAME and not translations and not change.restructured:
            return None
        citation = self.new_cited.get(place.anchor, "") if change.new else self.old_cited.get(place.anchor, "")
        old_citation = self.old_cited.get(change.old.anchor, "") if change.old and change.new else ""
        return TextReport(
            change.what,
            place.kind,
            place.context,
            citation,
            old_citation if old_citation != citation else "",
            place.unit.location,
            self._redline(change),
            change.restructured,
            translations,
        )

    def _redline(self, change: TextChange) -> Redline:
        locale = self.comparison.source.locale
        was = shown(change.old.unit, self.labels) if change.old is not None else ""
        now = shown(change.new.unit, self.labels) if change.new is not None else ""
        if was == now and change.old is not None and change.new is not None:
            # Emphasis or the address of a link changed: the words alone would not show it.
            was, now = change.old.unit.text, change.new.unit.text
        if change.what is What.MOVED:
            was = now
        return redline(was, now, locale)
