"""A report in words: :class:`~seihon.history.report.Report` → Markdown, text, HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from seihon.history.compare import What
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
from seihon.model import DESCRIPTION, GLOSSARY_DOMAIN, SITE_DOMAIN, TITLE, Kind, Location
from seihon.render.phrases import Phrases, phrases
from seihon.render.working_page import (
    Block,
    Heading,
    Item,
    Items,
    Line,
    Quote,
    Rows,
    Run,
    Runs,
    Style,
    Verdict,
    html_page,
    markdown_page,
    marked,
    plain,
    text_page,
)

#: GitHub takes comments of up to 65,536 characters; counted in bytes of UTF-8, with room for what a workflow adds.
LONGEST_COMMENT = 60_000
_NO_LIMIT = 1_000_000
_SHORT = 60
#: Of a long run of new numbers the first and the last say enough.
_MOST_PAIRS = 6


def text(report: Report, language: str) -> str:
    """The report for a terminal."""
    return text_page(list(_blocks(report, phrases(language), _NO_LIMIT)))


def markdown(report: Report, language: str) -> str:
    """The report for a comment on a pull request; of a very long one the rest is left out, and it says so."""
    written = ""
    for limit in (_NO_LIMIT, 60, 30, 15, 5, 1, 0):
        written = markdown_page(list(_blocks(report, phrases(language), limit)))
        if len(written.encode()) <= LONGEST_COMMENT:
            break
    return written


def html(report: Report, language: str) -> str:
    """The report as one file of HTML."""
    say = phrases(language)
    return html_page(list(_blocks(report, say, _NO_LIMIT)), say.language, say("title"))


#: The formats by the name the command line has for them.
FORMATS: Mapping[str, Callable[[Report, str], str]] = {"text": text, "markdown": markdown, "html": html}


def _blocks(report: Report, say: Phrases, limit: int) -> Iterator[Block]:
    base = report.base
    yield Heading(1, plain(say("title")))
    verdict = say("publishable" if report.is_publishable else "blocked")
    yield Verdict(report.is_publishable, plain(verdict))
    yield Line(plain(say(f"base-{base.chosen.value}", name=base.name, commit=base.commit[:9], date=base.date)))
    if report.needs_update:
        yield Line((Run(say("needs-update"), Style.STRONG),))
    yield _languages(report, say)
    yield Heading(2, plain(say("steps")))
    yield _steps(report, say)
    yield Heading(2, plain(say("changes")))
    if not report.documents:
        yield Line(plain(say("nothing")))
    else:
        yield Line(plain(say("legend")))
        yield from _documents(report, say, limit)
    yield from _findings(report, say, limit)
    for language in report.languages:
        yield from _work(language, report.source.tag, say, limit)


# --- the verdict -----------------------------------------------------------------------


def _languages(report: Report, say: Phrases) -> Rows:
    rows = tuple(
        (
            plain(own.language.name),
            plain(say("yes" if own.is_publishable else "no")),
            *(
                plain(str(count))
                for count in (own.count(Outcome.STALE), own.count(Outcome.MISSING), own.errors, own.warnings)
            ),
        )
        for own in report.languages
    )
    header = tuple(say(key) for key in ("language", "verdict", "stale", "missing", "errors", "warnings"))
    return Rows(say("languages"), header, rows, (False, False, True, True, True, True))


def _steps(report: Report, say: Phrases) -> Items:
    steps: list[tuple[str, str]] = []
    if report.needs_update:
        steps.append((say("legal"), say("step-update")))
    steps += [(say("legal"), say("step-undated", path=path)) for path in report.undated]
    for own in report.languages:
        who = say("translator", language=own.language.name)
        stale, missing = own.count(Outcome.STALE), own.count(Outcome.MISSING)
        warnings = sum(issue.locale == own.language.locale and not issue.is_error for issue in report.new_issues)
        # Each stale or missing text is an error of its own among the findings.
        errors = sum(
            issue.locale == own.language.locale and issue.is_error and issue.name not in _ALREADY_COUNTED
            for issue in (*report.new_issues, *report.old_issues)
        )
        counted = (("stale", stale), ("missing", missing), ("errors", errors), ("warnings", warnings))
        steps += [(who, say(f"step-{key}", n=count)) for key, count in counted if count]
    if not steps:
        return Items((Item(plain(say("step-none"))),))
    return Items(tuple(Item((Run(who, Style.STRONG), Run(f" {step}"))) for who, step in steps))


#: Rules whose findings the columns of stale and missing translations count.
_ALREADY_COUNTED = frozenset({"missing-entry", "untranslated", "stale"})


# --- the changes -----------------------------------------------------------------------


def _documents(report: Report, say: Phrases, limit: int) -> Iterator[Block]:
    names = {own.language.locale: own.language.name for own in report.languages}
    tags = {own.language.locale: own.language.tag for own in report.languages}
    tags[report.source.locale] = report.source.tag
    shown, total = 0, sum(len(document.clauses) for document in report.documents)
    for document in report.documents:
        if shown < limit:
            yield _document_heading(document, report.source.tag, say)
            facts = [Item(_fact(fact, say)) for fact in document.facts]
            if document.renumbered:
                facts.append(Item(plain(f"{say('renumbered-clauses')}: {_pairs(document.renumbered)}")))
            if facts:
                yield Items(tuple(facts))
        for clause in document.clauses:
            if shown < limit:
                yield from _clause(document, clause, report, say, names, tags)
                shown += 1
    if shown < total:
        yield Line(plain(say("more", n=total - shown)))


def _document_heading(document: DocumentReport, source: str, say: Phrases) -> Heading:
    if document.domain in (SITE_DOMAIN, GLOSSARY_DOMAIN) and not document.path:
        return Heading(2, plain(say(document.domain)))
    runs = [Run(document.title, tag=source), Run(" "), Run(document.path, Style.CODE)]
    for is_so, key in ((document.inserted, "page-new"), (document.removed, "page-removed")):
        if is_so:
            runs += [Run(" "), Run(say(key), Style.BADGE)]
    return Heading(2, tuple(runs), document.domain)


def _fact(fact: tuple[str, str, str], say: Phrases) -> Runs:
    name, was, now = fact
    if name == "draft":
        was, now = (say("draft" if value else "approved") for value in (was, now))
    runs = [Run(f"{say(f'fact-{name}')}: ")]
    if was:
        runs.append(Run(was, Style.DELETED))
    if now:
        runs.append(Run(now, Style.INSERTED))
    return tuple(runs)


def _clause(
    document: DocumentReport,
    clause: ClauseReport,
    report: Report,
    say: Phrases,
    names: Mapping[str, str],
    tags: Mapping[str, str],
) -> Iterator[Block]:
    if clause.id or clause.heading:
        yield Heading(3, tuple(_clause_title(clause, report.source.tag, say)), f"{document.domain}-{clause.id}")
    for own in clause.texts:
        yield Line(_text_line(own, clause, say))
        yield Quote(marked(own.spans), tags[report.source.locale])
        if own.translations and not own.is_editorial:
            yield Items(tuple(_translation(found, say, names, tags) for found in own.translations))
    if clause.renumbered:
        yield Line(plain(f"{say('renumbered-items')}: {_pairs(clause.renumbered)}"))


def _pairs(renumbered: Sequence[tuple[str, str]]) -> str:
    shown = [f"{was} → {now}" for was, now in renumbered]
    if len(shown) > _MOST_PAIRS:
        shown = [*shown[: _MOST_PAIRS - 1], "…", shown[-1]]
    return " · ".join(shown)


def _clause_title(clause: ClauseReport, source: str, say: Phrases) -> Iterator[Run]:
    name = {TITLE: say("title-place"), DESCRIPTION: say("description-place")}.get(clause.id, clause.citation)
    yield Run(name)
    if clause.heading and clause.heading != name:
        yield from (Run(" " if name else ""), Run(clause.heading, tag=source))
    if clause.id not in (TITLE, DESCRIPTION):
        yield from (Run(" "), Run(f"#{clause.id}", Style.CODE))
    badges = []
    if clause.inserted:
        badges.append(say("inserted"))
    if clause.removed:
        badges.append(say("removed"))
    if clause.moved:
        badges.append(say("moved-after", after=clause.after) if clause.after else say("moved"))
    if clause.old_id:
        badges.append(say("id-changed", old=clause.old_id))
    if clause.old_citation:
        badges.append(say("renumbered", old=clause.old_citation))
    for badge in badges:
        yield from (Run(" "), Run(badge, Style.BADGE))


def _text_line(own: TextReport, clause: ClauseReport, say: Phrases) -> Runs:
    place = own.citation
    if own.kind is Kind.HEADING:
        place = f"{place} {say('heading')}"
    place = place or ("" if clause.id else own.context)
    runs = [Run(f"{place} " if place else "", Style.STRONG)]
    if not (clause.inserted or clause.removed):
        runs.append(Run(say(f"text-{own.what.value}"), Style.BADGE))
    if own.what is What.MOVED and own.old_citation:
        runs += [Run(" "), Run(say("renumbered", old=own.old_citation), Style.BADGE)]
    if own.is_editorial:
        runs += [Run(" "), Run(say("editorial"), Style.BADGE)]
    if own.restructured:
        runs += [Run(" "), Run(say("restructured"), Style.BADGE)]
    if own.location.path:
        runs += [Run(" "), Run(str(own.location), Style.CODE)]
    return tuple(run for run in runs if run.text)


def _translation(found: TranslationReport, say: Phrases, names: Mapping[str, str], tags: Mapping[str, str]) -> Item:
    runs = (
        Run(f"{names.get(found.locale, found.locale)} ", Style.STRONG),
        Run(say(f"outcome-{found.outcome.value}"), Style.BADGE),
        Run(" "),
        Run(str(found.location), Style.CODE),
    )
    quote = Quote(marked(found.spans), tags.get(found.locale, "")) if found.spans else None
    return Item(runs, quote)


# --- findings and work -----------------------------------------------------------------


def _findings(report: Report, say: Phrases, limit: int) -> Iterator[Block]:
    for key, found in (
        ("new-findings", report.new_issues),
        ("old-findings", report.old_issues),
        ("gone-findings", report.gone_issues),
    ):
        # A stale or missing translation is told below, with its clause.
        own = [issue for issue in found if issue.name not in _ALREADY_COUNTED]
        if own:
            yield Heading(2, plain(f"{say(key)} ({len(own)})"))
            yield from _limited([Item(_issue(issue, say)) for issue in own], say, limit)


def _issue(issue: Issue, say: Phrases) -> Runs:
    severity = say("error" if issue.is_error else "warning")
    return (
        Run(str(issue.location), Style.CODE),
        Run(" "),
        Run(f"{severity} {issue.code} {issue.name}", Style.STRONG),
        Run(f" [{issue.place}]" if issue.place else ""),
        Run(f": {issue.message.text(say.language)}"),
    )


def _work(own: LanguageReport, source: str, say: Phrases, limit: int) -> Iterator[Block]:
    if own.work:
        yield Heading(2, plain(f"{say('work')}: {own.language.name} ({len(own.work)})"))
        yield from _limited([Item(to_do(work, source, say)) for work in own.work], say, limit)


def to_do(work: Work, source: str, say: Phrases) -> Runs:
    """One translation to do: where, what, and the beginning of its text, which is in the language ``source``."""
    runs = [
        _code(work.location),
        Run(" "),
        Run(say(f"outcome-{work.outcome.value}"), Style.BADGE),
        Run(" ".join(("", *filter(None, (work.citation, f"#{work.context}" if work.context else "")))), tag=source),
    ]
    if work.is_new:
        runs += [Run(" "), Run(say("by-this-change"), Style.BADGE)]
    return (*runs, Run(" "), Run(_shortened(work.text), tag=source))


def _code(location: Location) -> Run:
    return Run(str(location), Style.CODE)


def _limited(items: Sequence[Item], say: Phrases, limit: int) -> Iterator[Block]:
    if limit:
        yield Items(tuple(items[:limit]))
    if len(items) > limit:
        yield Line(plain(say("more", n=len(items) - limit)))


def _shortened(text: str) -> str:
    line = text.replace("\n", " ")
    return line if len(line) <= _SHORT else line[: _SHORT - 1] + "…"
