"""Document → the HTML of a page's contents, its table of contents and its plain title.

Labels are real text and links to their own clause, so that they are copied,
searched and read aloud. Ids come from the tree and are the same in every
language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from seihon import labels
from seihon.model import PREAMBLE, Block, Clause, Document, Item, List, Note, Paragraph, Table, Unit
from seihon.numbering import citations, clause_label
from seihon.render.page import Heading, RenderedPage, Surroundings, clause_views, front, version
from seihon.render.text import TextWriter, escape, label_link


def render_page(document: Document, surroundings: Surroundings, cited: Mapping[str, str] | None = None) -> RenderedPage:
    """Render ``document``, which is in the language of ``surroundings``; ``cited`` has its citations, where known."""
    return _Renderer(document, surroundings, cited or citations(document, surroundings.words)).page()


def clause_heading(document: Document, around: Surroundings, clause: Clause, depth: int) -> Heading:
    """The entry of ``clause`` in the table of contents, with its sub-clauses."""
    title = escape(clause.heading.plain())
    if clause.heading.status.is_fallback:
        title = f'<span lang="{around.source.tag}">{title}</span>'
    label = clause_label(clause, depth, around.words) if document.is_policy else ""
    return Heading(
        clause.id,
        f"{escape(label)} {title}" if label else title,
        tuple(clause_heading(document, around, inner, depth + 1) for inner in clause.clauses),
    )


def render_table(table: Table, text: TextWriter, id: str) -> Iterator[str]:
    """The lines of a table; ``id`` is its anchor, empty where another element has it."""

    def cells(tag: str, row: Sequence[Unit]) -> str:
        shown = []
        for cell, side in zip(row, table.alignments, strict=True):
            style = f' class="seihon-{side}"' if side else ""
            shown.append(f"<{tag}{style}>{text.unit(cell)}</{tag.partition(' ')[0]}>")
        return "".join(shown)

    header = cells('th scope="col"', table.header)
    yield f'<table id="{id}">' if id else "<table>"
    yield f"<thead><tr>{header}</tr></thead>"
    yield "<tbody>"
    for row in table.rows:
        yield f"<tr>{cells('td', row)}</tr>"
    yield "</tbody></table>"


class _Renderer:
    """Appends the lines of a page to ``lines``: it is the part of a build that has most to do."""

    def __init__(self, document: Document, surroundings: Surroundings, cited: Mapping[str, str]) -> None:
        self.lines: list[str] = []
        self.document = document
        self.around = surroundings
        self.words = surroundings.words
        self.citations = cited
        self.views = clause_views(document, surroundings)
        self.text = TextWriter(surroundings.source, surroundings.words, self.citations, surroundings.link)

    def page(self) -> RenderedPage:
        self.lines.append(f"<h1>{self.text.unit(self.document.title)}</h1>")
        self.lines.extend(front(self.document, self.around, "notice"))
        self.lines.append(f'<div class="seihon-preamble" id="{PREAMBLE}">')
        self._blocks(self.document.preamble)
        self.lines.append("</div>")
        for clause in self.document.clauses:
            self._clause(clause, 0)
        description = self.document.metadata.description
        return RenderedPage(
            self.document.title.plain(),
            description.plain() if description is not None else "",
            "\n".join(self.lines) + "\n",
            tuple(clause_heading(self.document, self.around, clause, 0) for clause in self.document.clauses),
        )

    def _policies(self) -> Iterator[str]:
        yield '<ul class="seihon-policies">'
        for policy in self.around.policies:
            title = self.text.unit(policy.document.title)
            own = next(url for language, url in policy.urls if language == self.around.language)
            draft = self.words["draft-mark"] if policy.document.metadata.draft else ""
            mark = f' <span class="seihon-draft-mark">{escape(draft)}</span>' if draft else ""
            languages = " · ".join(
                f'<a href="{escape(url)}" hreflang="{language.tag}" lang="{language.tag}">{escape(language.name)}</a>'
                for language, url in policy.urls
            )
            yield (
                f'<li><a class="seihon-policy" href="{escape(own)}">{title}</a>{mark}'
                f'<br><span class="seihon-version">{version(policy.document, self.around)}</span>'
                f"<br>{escape(self.words['languages'])}: {languages}</li>"
            )
        yield "</ul>"

    # --- clauses ---

    def _clause(self, clause: Clause, depth: int) -> None:
        tag = f"h{depth + 2}"
        text = self.text.unit(clause.heading)
        if self.document.is_policy:
            text = f"{label_link(clause.id, clause_label(clause, depth, self.words))} {text}"
        self.lines.append(f'<{tag} id="{clause.id}">{text}</{tag}>')
        if self.document.is_policy:
            self.lines.append(self.views.of(clause.id, self.citations[clause.id]))
        self._blocks(clause.blocks)
        if clause.id == self.document.metadata.list_policies:
            self.lines.extend(self._policies())
        for sub_clause in clause.clauses:
            self._clause(sub_clause, depth + 1)

    # --- blocks ---

    def _blocks(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):
                self.lines.append(f'<p id="{block.id}">{self.text.unit(block.unit)}</p>')
            elif isinstance(block, Note):
                mark = f'<span class="seihon-note-mark">{escape(self.words["note-mark"])}</span>'
                self.lines.append(f'<p class="seihon-note" id="{block.id}">{mark} {self.text.unit(block.unit)}</p>')
            elif isinstance(block, List):
                self._list(block)
            else:
                self.lines.extend(render_table(block, self.text, block.id))

    def _list(self, block: List) -> None:
        # Safari hides a list without markers from screen readers unless its role is written.
        tag = 'ol class="seihon-list" role="list"' if block.ordered else 'ul class="seihon-bullets"'
        self.lines.append(f"<{tag}>")
        for item in block.items:
            self.lines.append(f'<li id="{item.id}">')
            self._item(item, block.ordered)
            self.lines.append("</li>")
        self.lines.append(f"</{tag[:2]}>")

    def _item(self, item: Item, ordered: bool) -> None:
        first = item.blocks[0]
        if isinstance(first, Paragraph):
            label = labels.label(item.depth, item.number) if ordered else ""
            link = f"{label_link(item.id, label)} " if label else ""
            self.lines.append(f"<p>{link}{self.text.unit(first.unit)}</p>")
        self._blocks(item.blocks[1:])
