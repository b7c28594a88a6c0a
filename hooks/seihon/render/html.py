"""Document → the HTML of a page's contents, its table of contents and its plain title.

Labels are real text and links to their own clause, so that they are copied,
searched and read aloud. Ids come from the tree and are the same in every
language. A unit that falls back to the source carries its language and a badge.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from babel.dates import format_date

from seihon import labels
from seihon.model import (
    PREAMBLE,
    Block,
    Clause,
    Document,
    Emphasis,
    Inline,
    Item,
    LineBreak,
    Link,
    List,
    Note,
    Paragraph,
    Reference,
    Strong,
    Table,
    Text,
    Unit,
)
from seihon.numbering import citations, clause_label
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

    ``link`` turns the address of a link into one that works on the page.
    ``original`` is the address of the same page in the source language, empty
    on that page itself.
    """

    language: Language
    source: Language
    words: Words
    link: Callable[[str], str]
    original: str = ""
    policies: tuple[PolicyEntry, ...] = ()


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


def render_page(document: Document, surroundings: Surroundings) -> RenderedPage:
    """Render ``document``, which is in the language of ``surroundings``."""
    return _Renderer(document, surroundings).page()


class _Renderer:
    def __init__(self, document: Document, surroundings: Surroundings) -> None:
        self.document = document
        self.around = surroundings
        self.words = surroundings.words
        self.citations: Mapping[str, str] = citations(document, surroundings.words)

    def page(self) -> RenderedPage:
        parts = [f"<h1>{self._unit(self.document.title)}</h1>"]
        parts.extend(self._front())
        parts.append(f'<div class="seihon-preamble" id="{PREAMBLE}">')
        parts.extend(self._blocks(self.document.preamble))
        parts.append("</div>")
        for clause in self.document.clauses:
            parts.extend(self._clause(clause, 0))
        description = self.document.metadata.description
        return RenderedPage(
            self.document.title.plain(),
            description.plain() if description is not None else "",
            "\n".join(parts) + "\n",
            tuple(self._heading(clause, 0) for clause in self.document.clauses),
        )

    # --- before the text ---

    def _front(self) -> Iterator[str]:
        if self.document.is_policy:
            yield f'<p class="seihon-version">{self._version(self.document)}</p>'
        if self.document.metadata.draft:
            yield f'<p class="seihon-draft">{_escape(self.words["draft"])}</p>'
        if self.around.original:
            yield (
                f'<p class="seihon-notice">{_escape(self.words["notice"])}'
                f' <a href="{_escape(self.around.original)}" {self._to(self.around.source)}>'
                f"{_escape(self.words['notice-link'])}</a></p>"
            )

    def _version(self, document: Document) -> str:
        metadata = document.metadata
        parts = [self.words.format("version", version=metadata.version)]
        if metadata.date is not None:
            shown = format_date(metadata.date, "long", locale=self.around.language.locale)
            parts.append(self.words.format("date", date=shown))
        return _escape(" · ".join(parts))

    def _policies(self) -> Iterator[str]:
        yield '<ul class="seihon-policies">'
        for policy in self.around.policies:
            title = self._unit(policy.document.title)
            own = next(url for language, url in policy.urls if language == self.around.language)
            draft = self.words["draft-mark"] if policy.document.metadata.draft else ""
            mark = f' <span class="seihon-draft-mark">{_escape(draft)}</span>' if draft else ""
            languages = " · ".join(
                f'<a href="{_escape(url)}" {self._to(language)} lang="{language.tag}">{_escape(language.name)}</a>'
                for language, url in policy.urls
            )
            yield (
                f'<li><a class="seihon-policy" href="{_escape(own)}">{title}</a>{mark}'
                f'<br><span class="seihon-version">{self._version(policy.document)}</span>'
                f"<br>{_escape(self.words['languages'])}: {languages}</li>"
            )
        yield "</ul>"

    def _to(self, language: Language) -> str:
        """Attributes of a link to a page in ``language``.

        Material's script takes over links that lead to another language and
        drops their anchor, unless they have a target.
        """
        return f'hreflang="{language.tag}" target="_self"'

    # --- clauses ---

    def _label(self, clause: Clause, depth: int) -> str:
        return clause_label(clause, depth, self.words) if self.document.is_policy else ""

    def _clause(self, clause: Clause, depth: int) -> Iterator[str]:
        tag = f"h{depth + 2}"
        label = self._label(clause, depth)
        text = self._unit(clause.heading)
        if label:
            text = f"{_label_link(clause.id, label)} {text}"
        yield '<div class="seihon-heading">'
        yield f'<{tag} id="{clause.id}">{text}</{tag}>'
        if self.around.original and self.document.is_policy:
            name = self.words.format("original-link-name", label=self.citations[clause.id])
            yield (
                f'<a class="seihon-original" href="{_escape(self.around.original)}#{clause.id}"'
                f' {self._to(self.around.source)} aria-label="{_escape(name)}">'
                f"{_escape(self.words['original-link'])}</a>"
            )
        yield "</div>"
        yield from self._blocks(clause.blocks)
        if clause.id == self.document.metadata.list_policies:
            yield from self._policies()
        for sub_clause in clause.clauses:
            yield from self._clause(sub_clause, depth + 1)

    def _heading(self, clause: Clause, depth: int) -> Heading:
        title = _escape(clause.heading.plain())
        if clause.heading.status.is_fallback:
            title = f'<span lang="{self.around.source.tag}">{title}</span>'
        label = self._label(clause, depth)
        return Heading(
            clause.id,
            f"{_escape(label)} {title}" if label else title,
            tuple(self._heading(inner, depth + 1) for inner in clause.clauses),
        )

    # --- blocks ---

    def _blocks(self, blocks: Sequence[Block]) -> Iterator[str]:
        for block in blocks:
            if isinstance(block, Paragraph):
                yield f'<p id="{block.id}">{self._unit(block.unit)}</p>'
            elif isinstance(block, Note):
                mark = f'<span class="seihon-note-mark">{_escape(self.words["note-mark"])}</span>'
                yield f'<p class="seihon-note" id="{block.id}">{mark} {self._unit(block.unit)}</p>'
            elif isinstance(block, List):
                yield from self._list(block)
            else:
                yield from self._table(block)

    def _list(self, block: List) -> Iterator[str]:
        # Safari hides a list without markers from screen readers unless its role is written.
        tag = 'ol class="seihon-list" role="list"' if block.ordered else 'ul class="seihon-bullets"'
        yield f"<{tag}>"
        for item in block.items:
            yield f'<li id="{item.id}">'
            yield from self._item(item, block.ordered)
            yield "</li>"
        yield f"</{tag[:2]}>"

    def _item(self, item: Item, ordered: bool) -> Iterator[str]:
        first = item.blocks[0]
        if isinstance(first, Paragraph):
            label = labels.label(item.depth, item.number) if ordered else ""
            link = f"{_label_link(item.id, label)} " if label else ""
            yield f"<p>{link}{self._unit(first.unit)}</p>"
        yield from self._blocks(item.blocks[1:])

    def _table(self, table: Table) -> Iterator[str]:
        def cells(tag: str, row: Sequence[Unit]) -> str:
            shown = []
            for cell, side in zip(row, table.alignments, strict=True):
                style = f' class="seihon-{side}"' if side else ""
                shown.append(f"<{tag}{style}>{self._unit(cell)}</{tag.partition(' ')[0]}>")
            return "".join(shown)

        yield f'<table id="{table.id}">'
        header = cells('th scope="col"', table.header)
        yield f"<thead><tr>{header}</tr></thead>"
        yield "<tbody>"
        for row in table.rows:
            yield f"<tr>{cells('td', row)}</tr>"
        yield "</tbody></table>"

    # --- inline ---

    def _unit(self, unit: Unit) -> str:
        text = self._inlines(unit.inlines)
        if not unit.status.is_fallback:
            return text
        badge = _escape(self.words[f"badge-{unit.status.value}"])
        return (
            f'<span lang="{self.around.source.tag}">{text}</span>'
            f' <span class="seihon-badge seihon-badge-{unit.status.value}">{badge}</span>'
        )

    def _inlines(self, inlines: Sequence[Inline]) -> str:
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: Inline) -> str:
        if isinstance(inline, Text):
            return _escape(inline.text)
        if isinstance(inline, Strong):
            return f"<strong>{self._inlines(inline.children)}</strong>"
        if isinstance(inline, Emphasis):
            return f"<em>{self._inlines(inline.children)}</em>"
        if isinstance(inline, LineBreak):
            return "<br>"
        if isinstance(inline, Link):
            href = _escape(self.around.link(inline.href))
            return f'<a href="{href}">{self._inlines(inline.children)}</a>'
        return self._reference(inline)

    def _reference(self, reference: Reference) -> str:
        # A translation may refer to what is not there; that is a finding, and no reason to stop a preview.
        label = self.citations.get(reference.target, "?")
        return f'<a class="seihon-reference" href="#{reference.target}">{_escape(label)}</a>'


def _label_link(id: str, label: str) -> str:
    return f'<a class="seihon-label" href="#{id}">{_escape(label)}</a>'


def _escape(text: str) -> str:
    return html.escape(text, quote=True)
