"""What every page of a document has: where it stands, its notices, its headings, its views.

``html.py`` renders one language, ``side_by_side.py`` two; both stand on this.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from seihon.model import Document
from seihon.render.text import escape
from seihon.settings import Language
from seihon.words import Words


@dataclass(frozen=True, slots=True)
class PolicyEntry:
    """A policy in the list of policies: the document in the page's language, and its pages.

    ``urls`` has the address of the policy in each language, seen from the page.
    """

    document: Document
    urls: tuple[tuple[Language, str], ...]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a page shows that is not in its document.

    ``company`` is whose site it is. ``link`` turns the address of a link into
    one that works on the page. ``texts`` has the address of the same page in
    each language, ``pairs`` that of the two languages side by side for each
    translation, both seen from the page.
    """

    company: str
    language: Language
    source: Language
    words: Words
    link: Callable[[str], str]
    texts: tuple[tuple[Language, str], ...] = ()
    pairs: tuple[tuple[Language, str], ...] = ()
    policies: tuple[PolicyEntry, ...] = ()

    @property
    def is_translation(self) -> bool:
        """Whether the page is in a language that does not bind."""
        return self.language != self.source

    @property
    def original(self) -> str:
        """The address of the page in the language that binds."""
        return next((url for language, url in self.texts if language == self.source), "")

    def date(self, date: datetime.date) -> str:
        """``date`` written out in the language of the page."""
        from babel.dates import format_date

        return format_date(date, "long", locale=self.language.locale)


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the table of contents; ``title`` is HTML."""

    id: str
    title: str
    children: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A page: ``title`` and ``description`` are plain text, ``contents`` is HTML."""

    title: str
    description: str
    contents: str
    headings: tuple[Heading, ...]


def version(document: Document, around: Surroundings) -> str:
    """Version and date of a policy in the language of the page, as HTML."""
    metadata = document.metadata
    parts = [around.words.format("version", version=metadata.version)]
    if metadata.date is not None:
        parts.append(around.words.format("date", date=around.date(metadata.date)))
    return escape(" · ".join(parts))


def front(document: Document, around: Surroundings, notice: str) -> Iterator[str]:
    """What stands between the title and the text: version, status, and ``notice``, the word that says what binds."""
    words, metadata = around.words, document.metadata
    if document.is_policy:
        yield f'<p class="seihon-version">{version(document, around)}</p>'
    if metadata.draft:
        yield f'<p class="seihon-draft">{escape(words["draft"])}</p>'
    if not around.is_translation:
        return
    parts = [escape(words[notice])]
    if document.is_policy and metadata.date is not None:
        date = around.date(metadata.date)
        parts.append(escape(words.format("translated-version", version=metadata.version, date=date)))
    elif document.is_policy:
        parts.append(escape(words.format("translated-version-undated", version=metadata.version)))
    parts.append(
        f'<a href="{escape(around.original)}" hreflang="{around.source.tag}">{escape(words["notice-link"])}</a>'
    )
    yield f'<p class="seihon-notice">{" ".join(parts)}</p>'


def citation(document: Document, around: Surroundings, label: str) -> str:
    """How the place ``label`` of ``document`` is cited in the language of the page; plain text, no address."""
    return around.words.format(
        "citation-of-translation" if around.is_translation else "citation",
        company=around.company,
        title=document.title.plain(),
        version=document.metadata.version,
        label=label,
    )


#: What stands for a clause in the parts that all clauses of a page share: no text has these characters.
_ID, _LABEL = "\ue000", "\ue001"


@dataclass(frozen=True, slots=True)
class ClauseViews:
    """The other views of a clause, and what copies its link and its citation (a script shows these buttons).

    They are written once for all clauses of a page, with ``_ID`` and ``_LABEL``
    in the places of what differs.
    """

    html: str

    def of(self, id: str, label: str) -> str:
        """The views of the clause ``id``, cited as ``label``, as HTML."""
        return self.html.replace(_ID, id).replace(_LABEL, escape(label))


def clause_views(document: Document, around: Surroundings, *, paired: bool = False) -> ClauseViews:
    """The views of the clauses of ``document``; ``paired`` says that the page is itself a side-by-side one."""
    words = around.words
    shown, folded = [], []

    def named(text: str) -> str:
        """The name for screen readers, who hear links out of their place; it begins with what others see."""
        return f'aria-label="{escape(words.format("of-clause", text=text, label=_LABEL))}"'

    def link(style: str, url: str, text: str, language: Language | None = None) -> str:
        hreflang = f' hreflang="{language.tag}"' if language else ""
        return f'<a class="seihon-{style}" href="{escape(url)}#{_ID}"{hreflang} {named(text)}>{escape(text)}</a>'

    if around.is_translation:
        shown.append(link("original", around.original, words["original-link"], around.source))
        if paired:
            own = next(url for language, url in around.texts if language == around.language)
            shown.append(link("text", own, words["text-only"]))
    for language, url in around.pairs:
        if language == around.language and not paired:
            shown.append(link("compare", url, words["side-by-side"]))
        elif not around.is_translation:
            folded.append(link("compare", url, f"{words['side-by-side']} ({language.name})"))
    for language, url in around.texts:
        if language not in (around.language, around.source):
            name = f'<span lang="{language.tag}">{escape(language.name)}</span>'
            folded.append(f'<a href="{escape(url)}#{_ID}" hreflang="{language.tag}" {named(language.name)}>{name}</a>')
    for action in ("link", "citation"):
        text = words[f"copy-{action}"]
        data = f' data-citation="{escape(citation(document, around, _LABEL))}"' if action == "citation" else ""
        attributes = f'class="seihon-copy" data-copy="{action}" data-id="{_ID}"{data} {named(text)}'
        folded.append(f'<button type="button" {attributes} hidden>{escape(text)}</button>')
    menu = words["clause-menu"]
    return ClauseViews(
        f'<div class="seihon-views">{"".join(shown)}'
        f'<details class="seihon-menu"><summary {named(menu)}>{escape(menu)}</summary>'
        f'<div class="seihon-menu-body">{"".join(folded)}</div></details></div>'
    )
