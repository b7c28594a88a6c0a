"""Two states of a document, clause by clause.

Clauses are matched by their ids: what stands elsewhere among its siblings, or
under another clause, has moved. Inside a clause the texts are paired: the
same text first, then texts that are alike, in order.
"""

from __future__ import annotations

import enum
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seihon.catalogs.update import LIKE, LIKE_ALONE, MOST_COMPARISONS, features, likeness
from seihon.history.sequences import increasing, stretches
from seihon.model import Document, Kind, Place, places

#: The levels of an anchor that are not numbered: see :mod:`seihon.markdown.block`.
_MARKED = re.compile(r"(bullet|note|p|table)\d+")


class What(enum.Enum):
    """What became of a text."""

    SAME = "same"
    EDITED = "edited"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Section:
    """The texts of one clause without its sub-clauses, or of what stands before the clauses.

    ``id`` is the context of its texts, ``parent`` the clause around it or an empty string.
    """

    id: str
    parent: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class TextChange:
    """A text before and after; one of both is ``None`` when it was added or removed.

    ``restructured`` says that it became another kind of block, or stands at another depth.
    """

    what: What
    old: Place | None
    new: Place | None

    @property
    def restructured(self) -> bool:
        """Whether the text became another kind of block or stands deeper or higher than before."""
        return self.old is not None and self.new is not None and _shape(self.old) != _shape(self.new)


@dataclass(frozen=True, slots=True)
class SectionChange:
    """The section ``id`` before and after, and its texts in the order of the new state.

    ``old_id`` is the id it had before, empty if it is the same.
    """

    id: str
    old: Section | None
    new: Section | None
    moved: bool
    texts: tuple[TextChange, ...]
    old_id: str = ""


def sections(document: Document | None) -> list[Section]:
    """The sections of ``document`` in reading order."""
    if document is None:
        return []
    parents = {inner.id: clause.id for clause in document.clauses for inner in clause.clauses}
    found: dict[str, list[Place]] = defaultdict(list)
    for place in places(document):
        found[place.context].append(place)
    return [Section(id, parents.get(id, ""), tuple(own)) for id, own in found.items()]


def compare(old: Document | None, new: Document | None) -> Iterator[SectionChange]:
    """Yield every section of both, unchanged ones too, in the order of ``new``; a removed one where it stood."""
    before, after = sections(old), sections(new)
    # From here on a clause that only changed its id has the new one; its texts keep their old context.
    renamed = _renamed(before, after)
    old_ids = {id: old_id for old_id, id in renamed.items()}
    before = [
        Section(renamed.get(section.id, section.id), renamed.get(section.parent, section.parent), section.places)
        for section in before
    ]
    old_by_id = {section.id: section for section in before}
    new_ids = {section.id for section in after}
    moved = _moved(before, after)
    removed: dict[str, list[Section]] = defaultdict(list)
    last = ""
    for section in before:
        if section.id in new_ids:
            last = section.id
        else:
            removed[last].append(section)
    yield from (_removed(section) for section in removed[""])
    for section in after:
        previous = old_by_id.get(section.id)
        texts = tuple(_texts(previous.places if previous else (), section.places))
        yield SectionChange(section.id, previous, section, section.id in moved, texts, old_ids.get(section.id, ""))
        yield from (_removed(gone) for gone in removed[section.id])


def _removed(section: Section) -> SectionChange:
    return SectionChange(
        section.id, section, None, False, tuple(TextChange(What.REMOVED, place, None) for place in section.places)
    )


def _renamed(before: Sequence[Section], after: Sequence[Section]) -> dict[str, str]:
    """Old id → new id of clauses that have another id but, by length, mostly the same texts."""
    old_ids, new_ids = {section.id for section in before}, {section.id for section in after}
    gone = {section.id: section for section in before if section.id not in new_ids}
    having: dict[str, set[str]] = defaultdict(set)
    for section in gone.values():
        for place in section.places:
            having[place.unit.text].add(section.id)
    scored = []
    for number, section in enumerate(after):
        if section.id in old_ids:
            continue
        shared: Counter[str] = Counter()
        for place in section.places:
            # A text that many clauses have says nothing about which of them this is.
            if len(ids := having.get(place.unit.text, set())) == 1:
                shared[next(iter(ids))] += len(place.unit.text)
        for old_id, length in shared.items():
            if 2 * length >= max(_length(section), _length(gone[old_id])):
                scored.append((-length, number, old_id, section.id))
    renamed: dict[str, str] = {}
    for _, _, old_id, new_id in sorted(scored):
        if old_id not in renamed and new_id not in renamed.values():
            renamed[old_id] = new_id
    return renamed


def _length(section: Section) -> int:
    return sum(len(place.unit.text) for place in section.places)


def _moved(before: Sequence[Section], after: Sequence[Section]) -> set[str]:
    """The ids of the sections that have another parent, or left the order of their siblings.

    Of siblings in both states the longest run that keeps its order stays;
    the fewest possible others have moved.
    """
    old_parents = {section.id: section.parent for section in before}
    old_order = {section.id: number for number, section in enumerate(before)}
    moved = {section.id for section in after if old_parents.get(section.id, section.parent) != section.parent}
    siblings: dict[str, list[str]] = defaultdict(list)
    for section in after:
        if section.id in old_order and section.id not in moved:
            siblings[section.parent].append(section.id)
    for ids in siblings.values():
        stay = set(increasing([old_order[id] for id in ids]))
        moved |= {id for number, id in enumerate(ids) if number not in stay}
    return moved


# --- the texts of one section ---------------------------------------------------------


def _texts(olds: Sequence[Place], news: Sequence[Place]) -> Iterator[TextChange]:
    changes: list[TextChange] = []
    for part in stretches(_texts_of(olds), _texts_of(news)):
        before, after = olds[part.i : part.j], news[part.k : part.m]
        if part.same:
            changes += [TextChange(What.SAME, *pair) for pair in zip(before, after, strict=True)]
        else:
            changes += _edited(before, after)
    yield from _with_moves(changes)


def _with_moves(changes: Sequence[TextChange]) -> Iterator[TextChange]:
    """The same text gone from one place of the clause and come in another has moved."""
    gone: dict[str, list[Place]] = defaultdict(list)
    for change in changes:
        if change.what is What.REMOVED and change.old is not None:
            gone[change.old.unit.text].append(change.old)
    moved: dict[int, Place] = {}
    for number, change in enumerate(changes):
        if change.what is What.ADDED and change.new is not None and gone.get(change.new.unit.text):
            moved[number] = gone[change.new.unit.text].pop(0)
    taken = {id(place) for place in moved.values()}
    for number, change in enumerate(changes):
        if number in moved:
            yield TextChange(What.MOVED, moved[number], change.new)
        elif change.what is not What.REMOVED or id(change.old) not in taken:
            yield change


def _texts_of(own: Sequence[Place]) -> list[tuple[bool, str]]:
    return [(place.kind is Kind.HEADING, place.unit.text) for place in own]


def _edited(olds: Sequence[Place], news: Sequence[Place]) -> list[TextChange]:
    """Pair what is alike, in order, so that together the pairs are the most alike."""
    alone = len(olds) == len(news) == 1
    if len(olds) * len(news) > MOST_COMPARISONS:
        return [
            *(TextChange(What.REMOVED, old, None) for old in olds),
            *(TextChange(What.ADDED, None, n) for n in news),
        ]
    old_features = [features(place.unit.text) for place in olds]
    new_features = [features(place.unit.text) for place in news]
    scores = [[likeness(one, other) for other in new_features] for one in old_features]
    for i, old in enumerate(olds):
        for k, new in enumerate(news):
            is_heading = Kind.HEADING in (old.kind, new.kind)
            if is_heading:
                # A clause has one heading: however it was reworded, it is that of the clause.
                scores[i][k] = 1.0 if old.kind is new.kind else 0.0
            elif scores[i][k] < (LIKE_ALONE if alone else LIKE):
                scores[i][k] = 0.0
    best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    for i in reversed(range(len(olds))):
        for k in reversed(range(len(news))):
            together = scores[i][k] + best[i + 1][k + 1] if scores[i][k] else 0.0
            best[i][k] = max(together, best[i + 1][k], best[i][k + 1])
    changes: list[TextChange] = []
    i = k = 0
    while i < len(olds) and k < len(news):
        if scores[i][k] and best[i][k] == scores[i][k] + best[i + 1][k + 1]:
            changes.append(TextChange(What.EDITED, olds[i], news[k]))
            i, k = i + 1, k + 1
        elif best[i][k] == best[i + 1][k]:
            changes.append(TextChange(What.REMOVED, olds[i], None))
            i += 1
        else:
            changes.append(TextChange(What.ADDED, None, news[k]))
            k += 1
    changes += [TextChange(What.REMOVED, old, None) for old in olds[i:]]
    changes += [TextChange(What.ADDED, None, new) for new in news[k:]]
    return changes


def _shape(place: Place) -> tuple[Kind, list[str]]:
    """The kind of block and the kinds of levels it stands in, without their numbers."""
    levels = place.anchor.removeprefix(place.context).split("-")[1:]
    return place.kind, [
        re.sub(r"\d+$", "", level) if level[:1] in "bnpt" and len(level) > 1 else "" for level in levels
    ]
