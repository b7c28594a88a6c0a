"""The redline between two texts, as a lawyer marks it: whole words and phrases, nothing shredded.

First the sentences are paired, so that a new sentence is one addition; then
the pieces inside each pair (:mod:`seihon.history.segment`). What stays the
same between two changes is taken into them when it says nothing by itself,
such as a particle or a comma, and a pair that shares too little is replaced
as a whole.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from seihon.history.segment import is_weak, pieces, sentences
from seihon.history.sequences import stretches

#: How much two sentences must share, by length, to be shown as one sentence that was edited.
_LIKE = 0.35


class Mark(enum.Enum):
    """What became of a span."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text with one mark."""

    mark: Mark
    text: str


Redline = tuple[Span, ...]


def redline(old: str, new: str, locale: str) -> Redline:
    """The spans that lead from ``old`` to ``new``, both in ``locale``.

    Without the inserted spans they are ``old``, without the deleted ones
    ``new``. Two neighbours never have the same mark; of a replacement the
    deletion comes first.
    """
    spans: list[Span] = []
    for before, after in _sentence_pairs(sentences(old), sentences(new), locale):
        if before == after:
            spans.append(Span(Mark.SAME, before))
        else:
            spans.extend(_pair(before, after, locale))
    return tuple(_joined(spans))


# --- sentences -------------------------------------------------------------------


def _sentence_pairs(olds: Sequence[str], news: Sequence[str], locale: str) -> Iterator[tuple[str, str]]:
    """Pair sentences in order; one without partner is paired with nothing."""
    for part in stretches(olds, news):
        before, after = olds[part.i : part.j], news[part.k : part.m]
        if part.same:
            yield from zip(before, after, strict=True)
        else:
            yield from _alike(before, after, locale)


def _alike(olds: Sequence[str], news: Sequence[str], locale: str) -> Iterator[tuple[str, str]]:
    """Pair edited sentences so that together they share the most, in order."""
    if len(olds) == len(news) == 1 or not olds or not news or len(olds) * len(news) > 2_500:
        yield "".join(olds), "".join(news)
        return
    old_pieces = [_content(text, locale) for text in olds]
    new_pieces = [_content(text, locale) for text in news]
    best = [[0.0] * (len(news) + 1) for _ in range(len(olds) + 1)]
    shared = [[_shared(old, new) for new in new_pieces] for old in old_pieces]
    for i in reversed(range(len(olds))):
        for k in reversed(range(len(news))):
            together = shared[i][k] + best[i + 1][k + 1] if shared[i][k] >= _LIKE else 0.0
            best[i][k] = max(together, best[i + 1][k], best[i][k + 1])
    i = k = 0
    while i < len(olds) and k < len(news):
        if shared[i][k] >= _LIKE and best[i][k] == shared[i][k] + best[i + 1][k + 1]:
            yield olds[i], news[k]
            i, k = i + 1, k + 1
        elif best[i][k] == best[i + 1][k]:
            yield olds[i], ""
            i += 1
        else:
            yield "", news[k]
            k += 1
    yield from ((old, "") for old in olds[i:])
    yield from (("", new) for new in news[k:])


def _content(text: str, locale: str) -> Counter[str]:
    return Counter(piece for piece in pieces(text, locale) if not is_weak(piece, locale))


def _shared(old: Counter[str], new: Counter[str]) -> float:
    """Dice's coefficient of the pieces that say something, each by its length."""
    total = _length(old) + _length(new)
    return 2 * _length(old & new) / total if total else 1.0


def _length(counted: Counter[str]) -> int:
    return sum(len(piece) * times for piece, times in counted.items())


# --- the pieces of one sentence -----------------------------------------------------


@dataclass(slots=True)
class _Change:
    """Pieces ``old`` became pieces ``new``; equal ones are no change."""

    old: list[str]
    new: list[str]

    @property
    def is_same(self) -> bool:
        return self.old == self.new


def _pair(before: str, after: str, locale: str) -> Iterator[Span]:
    old, new = pieces(before, locale), pieces(after, locale)
    changes = [_Change(old[part.i : part.j], new[part.k : part.m]) for part in stretches(old, new)]
    changes = _slid(_without_islands(changes, locale))
    if sum(not change.is_same for change in changes) > 1 and _kept(changes, locale) < _LIKE:
        changes = [_Change(old, new)]
    for change in changes:
        if change.is_same:
            yield Span(Mark.SAME, "".join(change.old))
        else:
            yield Span(Mark.DELETED, "".join(change.old))
            yield Span(Mark.INSERTED, "".join(change.new))


def _kept(changes: Sequence[_Change], locale: str) -> float:
    """How much of the shorter text stays, by what says something."""

    def content(parts: Iterable[list[str]]) -> int:
        return sum(len(piece) for part in parts for piece in part if not is_weak(piece, locale))

    same = content(change.old for change in changes if change.is_same)
    shorter = min(content(change.old for change in changes), content(change.new for change in changes))
    return same / shorter if shorter else 1.0


def _without_islands(changes: Sequence[_Change], locale: str) -> list[_Change]:
    """Take what says nothing by itself into the replacements on both its sides."""
    result: list[_Change] = []
    for number, change in enumerate(changes):
        is_between = 0 < number < len(changes) - 1
        if change.is_same and is_between and all(is_weak(piece, locale) for piece in change.old):
            # Two insertions, or two deletions, around a comma stay two: 氏名、{+性別、+}住所.
            around = (result[-1], changes[number + 1])
            if any(side.old for side in around) and any(side.new for side in around):
                result[-1] = _Change(result[-1].old + change.old, result[-1].new + change.new)
                continue
        if result and not result[-1].is_same and not change.is_same:
            result[-1] = _Change(result[-1].old + change.old, result[-1].new + change.new)
        else:
            result.append(_Change(list(change.old), list(change.new)))
    return result


def _slid(changes: list[_Change]) -> list[_Change]:
    """Move a lone insertion or deletion to where a person would have begun it.

    、住所 between 氏名 and 、性別 is the same text as 住所、 one piece later; what
    ends with its comma, or begins after one, reads better.
    """
    for number in range(1, len(changes) - 1):
        left, change, right = changes[number - 1 : number + 2]
        if not (left.is_same and right.is_same) or bool(change.old) == bool(change.new):
            continue
        moved = list(change.old or change.new)
        before, after = list(left.old), list(right.old)
        while before and before[-1] == moved[-1]:
            moved.insert(0, moved.pop())
            after.insert(0, before.pop())
        best = _border(before, moved, after), before[:], moved[:], after[:]
        while after and after[0] == moved[0]:
            moved.append(moved.pop(0))
            before.append(after.pop(0))
            if (score := _border(before, moved, after)) >= best[0]:
                best = score, before[:], moved[:], after[:]
        _, left.old, moved, right.old = best
        left.new, right.new = left.old, right.old
        change.old, change.new = (moved, change.new) if change.old else (change.old, moved)
    return [change for change in changes if change.old or change.new]


def _border(before: Sequence[str], moved: Sequence[str], after: Sequence[str]) -> int:
    """How well ``moved`` stands by itself: after a full stop, after a comma or an opening bracket, with its comma."""
    previous, last = (before[-1] if before else "。"), moved[-1]
    score = 4 if previous.endswith(("。", "\n", ". ")) else 3 if previous in ("、", "（", "「", "(", ", ") else 0
    score += 2 if last in ("。", "、") else 0
    # A Western word goes with the space after it.
    return score + (1 if last.isspace() and not moved[0].isspace() else 0)


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    """Join neighbours of one mark, and the deletions and insertions of one place."""
    deleted = inserted = same = ""
    for span in spans:
        if not span.text:
            continue
        if span.mark is Mark.SAME:
            yield from _marked(Mark.DELETED, deleted)
            yield from _marked(Mark.INSERTED, inserted)
            deleted = inserted = ""
            same += span.text
        else:
            yield from _marked(Mark.SAME, same)
            same = ""
            if span.mark is Mark.DELETED:
                deleted += span.text
            else:
                inserted += span.text
    yield from _marked(Mark.SAME, same)
    yield from _marked(Mark.DELETED, deleted)
    yield from _marked(Mark.INSERTED, inserted)


def _marked(mark: Mark, text: str) -> Iterator[Span]:
    if text:
        yield Span(mark, text)
