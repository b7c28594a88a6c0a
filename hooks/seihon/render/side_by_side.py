"""Two editions of a document → one page: the binding text and the translation, place by place.

Both are the same tree, so that the rows need no alignment. A row has the id
of its place, so that links from either text lead to it. Lists are laid out as
rows too, with their labels as text: a reader compares item by item.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
        parts = [f"<h1>{escape(title)}</h1>"]
        parts.extend(front(translation, self.around, "side-by-side-notice"))
        parts.append(f'<div class="seihon-pairs" id="{PREAMBLE}">')
        parts.append(
            self._row("", "p", [text.unit(d.title) for text, d in zip(self.texts, self.documents, strict=True)])
        )
        parts.extend(self._blocks(original.preamble, translation.preamble, 0))
        parts.append("</div>")
        for pair in zip(original.clauses, translation.clauses, strict=True):
            parts.extend(self._clause(*pair, depth=0))
        description = translation.metadata.description
        return RenderedPage(
            title,
            description.plain() if description is not None else "",
            "\n".join(parts) + "\n",
            tuple(clause_heading(translation, self.around, clause, 0) for clause in translation.clauses),
        )

    def _row(self, id: str, tag: str, cells: Sequence[str], style: str = "") -> str:
        """One place in both languages; ``cells`` are HTML."""
        anchor = f' id="{id}"' if id else ""
        shown = "".join(f'<{tag} lang="{own}">{cell}</{tag}>' for own, cell in zip(self.tags, cells, strict=True))
        return f'<div class="seihon-pair{style}"{anchor}>{shown}</div>'

    def _clause(self, original: Clause, translation: Clause, depth: int) -> Iterator[str]:
        id = translation.id
        cells = [
            f"{escape(clause_label(clause, depth, words))} {text.unit(clause.heading)}"
            for clause, words, text in zip((original, translation), self.words, self.texts, strict=True)
        ]
        yield f'<h{depth + 2} class="seihon-pair" id="{id}">'
        yield "".join(f'<span lang="{tag}">{cell}</span> ' for tag, cell in zip(self.tags, cells, strict=True))
        yield f"</h{depth + 2}>"
        yield self.views.of(id, self.citations[id])
        yield '<div class="seihon-pairs">'
        yield from self._blocks(original.blocks, translation.blocks, 0)
        yield "</div>"
        for pair in zip(original.clauses, translation.clauses, strict=True):
            yield from self._clause(*pair, depth=depth + 1)

    def _blocks(self, originals: Sequence[Block], translations: Sequence[Block], depth: int) -> Iterator[str]:
        style = f" seihon-depth-{depth}" if depth else ""
        for pair in zip(originals, translations, strict=True):
            match pair:
                case (Paragraph(), Paragraph() as own):
                    yield self._row(own.id, "p", self._units(pair), style)
                case (Note(), Note() as own):
                    marks = [f"{escape(words['note-mark'])} " for words in self.words]
                    cells = [mark + cell for mark, cell in zip(marks, self._units(pair), strict=True)]
                    yield self._row(own.id, "p", cells, style)
                case (List() as original, List() as own):
                    for items in zip(original.items, own.items, strict=True):
                        yield from self._item(*items, own.ordered, depth + 1)
                case (Table() as original, Table() as own):
                    tables = zip((original, own), self.texts, strict=True)
                    cells = ["".join(render_table(table, text, "")) for table, text in tables]
                    yield self._row(own.id, "div", cells, style)

    def _units(self, pair: Sequence[Block]) -> list[str]:
        return [
            text.unit(block.unit)
            for text, block in zip(self.texts, pair, strict=True)
            if isinstance(block, Paragraph | Note)
        ]

    def _item(self, original: Item, translation: Item, ordered: bool, depth: int) -> Iterator[str]:
        label = labels.label(translation.depth, translation.number) if ordered else "•"
        first = original.blocks[0], translation.blocks[0]
        cells = self._units(first) or ["", ""]
        # The label of the translation is the link: one permanent link a place is enough.
        marks = f'<span class="seihon-label">{escape(label)}</span>', label_link(translation.id, label)
        shown = [f"{mark} {cell}" for mark, cell in zip(marks, cells, strict=True)]
        yield self._row(translation.id, "p", shown, f" seihon-item seihon-depth-{depth}")
        rest = 1 if isinstance(first[0], Paragraph) else 0
        yield from self._blocks(original.blocks[rest:], translation.blocks[rest:], depth)
