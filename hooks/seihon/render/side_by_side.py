"""Two editions of a document → one page: the binding text and the translation, place by place.

Both are the same tree, so that the rows need no alignment. A row has the id
of its place, so that links from either text lead to it. Lists are laid out as
rows too, with their labels as text: a reader compares item by item.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seihon import labels
from seihon.model import PREAMBLE, Block, Clause, Document, Item, List, Note, Paragraph, Table
from seihon.numbering import citations, clause_label
from seihon.render.html import clause_heading, render_table
from seihon.render.page import RenderedPage, Surroundings, clause_views, front
from seihon.render.text import TextWriter, escape, label_link
from seihon.words import Words


def render_side_by_side(
    original: Document,
    translation: Document,
    surroundings: Surroundings,
    original_words: Words,
    cited: tuple[Mapping[str, str], Mapping[str, str]] | None = None,
) -> RenderedPage:
    """Render ``original`` and ``translation``, which is in the language of ``surroundings``, in rows.

    ``original_words`` are the site's words in the language of the original;
    ``cited`` has the citations in both languages, where they are known.
    """
    cited = cited or (citations(original, original_words), citations(translation, surroundings.words))
    return _Renderer((original, translation), surroundings, original_words, cited).page()


class _Renderer:
    def __init__(
        self,
        documents: tuple[Document, Document],
        around: Surroundings,
        words: Words,
        cited: tuple[Mapping[str, str], Mapping[str, str]],
    ) -> None:
        self.lines: list[str] = []
        self.documents = documents
        self.around = around
        self.words = words, around.words
        self.citations = cited[1]
        self.texts = (
            TextWriter(around.source, words, cited[0], around.link),
            TextWriter(around.source, around.words, self.citations, around.link),
        )
        self.views = clause_views(documents[1], around, paired=True)
        self.tags = around.source.tag, around.language.tag

    def page(self) -> RenderedPage:
        original, translation = self.documents
        title = self.around.words.format("side-by-side-title", title=translation.title.plain())
        self.lines.append(f"<h1>{escape(title)}</h1>")
        self.lines.extend(front(translation, self.around, "side-by-side-notice"))
        self.lines.append(f'<div class="seihon-pairs" id="{PREAMBLE}">')
        self.lines.append(
            self._row("", "p", [text.unit(d.title) for text, d in zip(self.texts, self.documents, strict=True)])
        )
        self._blocks(original.preamble, translation.preamble, 0)
        self.lines.append("</div>")
        for pair in zip(original.clauses, translation.clauses, strict=True):
            self._clause(*pair, depth=0)
        description = translation.metadata.description
        return RenderedPage(
            title,
            description.plain() if description is not None else "",
            "\n".join(self.lines) + "\n",
            tuple(clause_heading(translation, self.around, clause, 0) for clause in translation.clauses),
        )

    def _row(self, id: str, tag: str, cells: Sequence[str], style: str = "") -> str:
        """One place in both languages; ``cells`` are HTML."""
        anchor = f' id="{id}"' if id else ""
        one, other = self.tags
        return (
            f'<div class="seihon-pair{style}"{anchor}><{tag} lang="{one}">{cells[0]}</{tag}>'
            f'<{tag} lang="{other}">{cells[1]}</{tag}></div>'
        )

    def _clause(self, original: Clause, translation: Clause, depth: int) -> None:
        id = translation.id
        cells = [
            f"{escape(clause_label(clause, depth, words))} {text.unit(clause.heading)}"
            for clause, words, text in zip((original, translation), self.words, self.texts, strict=True)
        ]
        shown = "".join(f'<span lang="{tag}">{cell}</span> ' for tag, cell in zip(self.tags, cells, strict=True))
        self.lines += (f'<h{depth + 2} class="seihon-pair" id="{id}">', shown, f"</h{depth + 2}>")
        self.lines += (self.views.of(id, self.citations[id]), '<div class="seihon-pairs">')
        self._blocks(original.blocks, translation.blocks, 0)
        self.lines.append("</div>")
        for pair in zip(original.clauses, translation.clauses, strict=True):
            self._clause(*pair, depth=depth + 1)

    def _blocks(self, originals: Sequence[Block], translations: Sequence[Block], depth: int) -> None:
        style = f" seihon-depth-{depth}" if depth else ""
        for pair in zip(originals, translations, strict=True):
            match pair:
                case (Paragraph() as original, Paragraph() as own):
                    self.lines.append(self._row(own.id, "p", self._units(original, own), style))
                case (Note() as original, Note() as own):
                    marks = [f"{escape(words['note-mark'])} " for words in self.words]
                    cells = [mark + cell for mark, cell in zip(marks, self._units(original, own), strict=True)]
                    self.lines.append(self._row(own.id, "p", cells, style))
                case (List() as original, List() as own):
                    for items in zip(original.items, own.items, strict=True):
                        self._item(*items, own.ordered, depth + 1)
                case (Table() as original, Table() as own):
                    tables = zip((original, own), self.texts, strict=True)
                    cells = ["".join(render_table(table, text, "")) for table, text in tables]
                    self.lines.append(self._row(own.id, "div", cells, style))

    def _units(self, original: Paragraph | Note, translation: Paragraph | Note) -> list[str]:
        one, other = self.texts
        return [one.unit(original.unit), other.unit(translation.unit)]

    def _item(self, original: Item, translation: Item, ordered: bool, depth: int) -> None:
        label = labels.label(translation.depth, translation.number) if ordered else "•"
        one, other = original.blocks[0], translation.blocks[0]
        cells, rest = ["", ""], 0
        if isinstance(one, Paragraph) and isinstance(other, Paragraph):
            cells, rest = self._units(one, other), 1
        # The label of the translation is the link: one permanent link a place is enough.
        marks = f'<span class="seihon-label">{escape(label)}</span>', label_link(translation.id, label)
        shown = [f"{marks[0]} {cells[0]}", f"{marks[1]} {cells[1]}"]
        self.lines.append(self._row(translation.id, "p", shown, f" seihon-item seihon-depth-{depth}"))
        self._blocks(original.blocks[rest:], translation.blocks[rest:], depth)
