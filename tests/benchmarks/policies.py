"""Made-up policies: trees of texts in several languages, the same ones each time they are made.

``P`` policies of ``C`` texts. A text is what is translated as one piece: a
heading, a paragraph, an item of a list. So ``P × C`` texts in two languages
beside the source are ``2 × P × C`` pairs to check.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from sentences import ADDRESS, HEADINGS, ITEMS, NOTE, SENTENCES, TERMS, AgreedTerm, Texts, filled, own_terms


@dataclass
class Block:
    """``kind`` is paragraph, note, address, ordered or bullets; the last two have items and no text."""

    kind: str
    texts: Texts = field(default_factory=dict)
    items: list[ListItem] = field(default_factory=list)


@dataclass
class ListItem:
    """An item: its text and the lists below it."""

    texts: Texts
    blocks: list[Block] = field(default_factory=list)


@dataclass
class Section:
    """A clause, or a sub-clause with no sections of its own."""

    id: str
    heading: Texts
    blocks: list[Block] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)


@dataclass
class Policy:
    """A page: ``terms`` are those that it declares in its front matter."""

    id: str
    date: datetime.date
    terms: tuple[AgreedTerm, ...]
    title: Texts
    description: Texts
    preamble: list[Block]
    sections: list[Section]

    def texts(self) -> Iterator[tuple[str, Texts]]:
        """Every text with the ``msgctxt`` that its catalog entry has."""
        yield "title", self.title
        yield "description", self.description
        yield from _block_texts("preamble", self.preamble)
        for section in self.sections:
            for own in (section, *section.sections):
                yield own.id, own.heading
                yield from _block_texts(own.id, own.blocks)


def _block_texts(context: str, blocks: list[Block]) -> Iterator[tuple[str, Texts]]:
    for block in blocks:
        if block.texts:
            yield context, block.texts
        for item in block.items:
            yield context, item.texts
            yield from _block_texts(context, item.blocks)


def policies(count: int, texts: int) -> list[Policy]:
    """``count`` policies of ``texts`` texts each; the first declares the terms that all use."""
    return [_Maker(number, texts).policy() for number in range(count)]


class _Maker:
    def __init__(self, number: int, texts: int) -> None:
        self.number = number
        self.left = texts
        self.draw = random.Random(f"seihon policy {number}")  # noqa: S311 - the same draw each time
        self.own = own_terms(number)
        self.terms = (*TERMS, *self.own, *self.own)
        self.targets: tuple[str, ...] = ()

    def policy(self) -> Policy:
        number = self.number + 1
        title = {"ja": f"規程第{number}号", "en": f"Regulation {number}", "es": f"Reglamento {number}"}
        self.left -= 3
        policy = Policy(
            f"regulation-{number:04}",
            datetime.date(2026, 1, 1) + datetime.timedelta(self.number % 300),
            (*(TERMS if self.number == 0 else ()), *self.own),
            title,
            self._text(SENTENCES[1]),
            [Block("paragraph", self._text(SENTENCES[8]))],
            [],
        )
        while self.left > 0:
            policy.sections.append(self._section(f"clause-{len(policy.sections) + 1}", sub_clauses=True))
            self.targets += (policy.sections[-1].id,)
        return policy

    def _text(self, template: Texts | None = None) -> Texts:
        """A text of one to four sentences, or of ``template``; long enough to be as long as real ones in the mean."""
        if template is not None:
            return filled(template, self.terms, self.targets, self.draw)
        chosen = self.draw.sample(SENTENCES, self.draw.choice((1, 2, 3, 4)))
        parts = [filled(sentence, self.terms, self.targets, self.draw) for sentence in chosen]
        return {
            language: ("" if language == "ja" else " ").join(part[language] for part in parts) for language in parts[0]
        }

    def _take(self, wanted: int) -> range:
        """As many texts as are wanted and left."""
        taken = max(0, min(wanted, self.left))
        self.left -= taken
        return range(taken)

    def _section(self, id: str, *, sub_clauses: bool) -> Section:
        self._take(1)
        section = Section(id, self._text(self.draw.choice(HEADINGS)))
        section.blocks += [Block("paragraph", self._text()) for _ in self._take(self.draw.choice((1, 1, 2)))]
        kind = self.draw.choice(("plain", "list", "list", "deep", "bullets", "address", "sub-clauses"))
        if kind == "sub-clauses" and sub_clauses:
            for number in range(1, self.draw.randrange(3, 5)):
                if self.left > 0:
                    section.sections.append(self._section(f"{id}-part-{number}", sub_clauses=False))
        elif kind == "address":
            section.blocks += [Block("address", self._text(ADDRESS)) for _ in self._take(1)]
            section.blocks += [Block("note", self._text(NOTE)) for _ in self._take(1)]
        elif kind == "bullets":
            section.blocks += self._list("bullets", self.draw.randrange(2, 6), 1)
        elif kind in ("list", "deep"):
            section.blocks += self._list("ordered", self.draw.randrange(3, 7), 3 if kind == "deep" else 1)
        return section

    def _list(self, kind: str, length: int, depth: int) -> list[Block]:
        wordings = (*ITEMS, *self.draw.sample(SENTENCES, 6))
        items = [ListItem(self._text(self.draw.choice(wordings))) for _ in self._take(length)]
        if depth > 1:
            for item in items[:2]:
                item.blocks += self._list(kind, self.draw.randrange(2, 4), depth - 1)
        return [Block(kind, items=items)] if items else []
