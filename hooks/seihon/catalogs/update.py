"""Bringing a catalog up to date with its source: no finished translation is lost or mixed up.

Entries are paired by clause id, not by position and not by likeness across
the catalog. In this order: the same text in the same clause; a text that
moved to another clause; a text that was edited in its clause. What is left of
the catalog becomes obsolete and is found again when its text returns. What is
fuzzy stays fuzzy until a translator says otherwise.
"""

from __future__ import annotations

import enum
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from seihon.catalogs.model import Catalog, Entry, Key
from seihon.catalogs.po import duplicates
from seihon.errors import PolicyError
from seihon.messages import say
from seihon.model import Location

#: How alike an old and a new text of one clause must be to count as an edit (see :func:`likeness`).
LIKE = 0.4
#: The same for the only text that changed between two unchanged ones.
LIKE_ALONE = 0.25
#: The same for an edit that is said to be editorial: a misspelling, not another sentence.
LIKE_EDITORIAL = 0.6
#: Comparisons of one clause beyond this many are not made: whoever rewrites
#: hundreds of items of one clause at once gets them as new, with the old kept as obsolete.
MOST_COMPARISONS = 10_000


class Change(enum.Enum):
    """What an update did to an entry; the value is what the report says."""

    NEW = "new: translate it"
    STALE = "the source changed: bring the translation up to date"
    AMBIGUOUS = "moved, and there were several translations: check that this is the right one"
    REVERTED = "the source is as it was: check the translation and remove the fuzzy mark"
    MOVED = "moved to another clause: nothing to do"
    RESTORED = "back with its translation: nothing to do"
    EDITORIAL = "editorial change: the translation stays current"
    OBSOLETE = "no longer in the source: kept at the end of the catalog"
    DROPPED = "no longer in the source and never translated: removed"


@dataclass(frozen=True, slots=True)
class Updated:
    """An updated catalog, and what changed in it: the change and the entry as it is now."""

    catalog: Catalog
    changes: tuple[tuple[Change, Entry], ...]


def update(old: Catalog, template: Sequence[Entry], editorial: Collection[str] = ()) -> Updated:
    """Return ``old`` with the entries of ``template``.

    ``editorial`` are the ids of clauses whose edits do not touch the meaning:
    their translations stay current where the old and the new text are much
    alike. The catalog must have no duplicates, since one of two translations
    would be lost: :class:`PolicyError`.
    """
    for first, further in duplicates(old):
        raise PolicyError(
            Location(old.path, further.line),
            say("the entry of line {line} stands here again", line=first.line),
            say("keep one of the two before the update"),
        )
    pairing = _Pairing(old, template)
    entries = []
    changes: list[tuple[Change, Entry]] = []
    for source in template:
        change, entry = pairing.carried(source, editorial)
        entries.append(entry)
        if change is not None:
            changes.append((change, entry))
    kept = []
    for entry in pairing.left_over():
        if entry.obsolete:
            kept.append(entry)
        elif entry.string or entry.comments:
            gone = replace(entry, obsolete=True, extracted=(), references=())
            changes.append((Change.OBSOLETE, gone))
            kept.append(gone)
        else:
            changes.append((Change.DROPPED, entry))
    return Updated(replace(old, entries=(*entries, *kept)), tuple(changes))


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """Dice's coefficient of two texts' :func:`features`: 0 nothing in common, 1 the same features.

    Linear in the length of the texts, unlike a longest common subsequence.
    """
    common = sum((one & other).values())
    return 2 * common / (one.total() + other.total())


def features(text: str) -> Counter[str]:
    """The characters of ``text`` and its pairs of neighbours, its ends included."""
    framed = f"\x02{text}\x03"
    return Counter(text) + Counter(map("".join, pairwise(framed)))


class _How(enum.Enum):
    SAME = enum.auto()
    MOVED = enum.auto()
    AMBIGUOUS = enum.auto()
    EDITED = enum.auto()


class _Pairing:
    """Which old entry each template entry takes over, and how they belong together."""

    def __init__(self, old: Catalog, template: Sequence[Entry]) -> None:
        self.old = old
        self.pairs: dict[Key, tuple[_How, Entry]] = {}
        self.taken: set[int] = set()
        self._pair_same(template)
        renamed = self._renamed(template)
        self._pair_moved(template, renamed)
        self._pair_edited(template, renamed)

    def carried(self, source: Entry, editorial: Collection[str]) -> tuple[Change | None, Entry]:
        """``source`` with the translation it takes over."""
        if source.key not in self.pairs:
            return Change.NEW, source
        how, old = self.pairs[source.key]
        flags = tuple(dict.fromkeys((*source.flags, *old.flags)))
        entry = replace(source, string=old.string, comments=old.comments, flags=flags)
        if how is _How.EDITED:
            return self._edited(entry, old, editorial)
        entry = replace(
            entry,
            fuzzy=old.fuzzy,
            previous_id=old.previous_id,
            previous_context=old.previous_context,
        )
        if how is _How.AMBIGUOUS:
            return Change.AMBIGUOUS, replace(entry, fuzzy=True)
        if old.obsolete:
            return Change.RESTORED, entry
        return (Change.MOVED if how is _How.MOVED else None), entry

    def _edited(self, entry: Entry, old: Entry, editorial: Collection[str]) -> tuple[Change, Entry]:
        if not old.string:
            return Change.NEW, entry
        previous = old.previous_id if old.fuzzy and old.previous_id is not None else old.id
        if previous == entry.id:
            # Nobody can tell whether the translation was touched while it was fuzzy.
            return Change.REVERTED, replace(entry, fuzzy=True)
        is_editorial = entry.context in editorial and not old.fuzzy
        if is_editorial and likeness(features(old.id), features(entry.id)) >= LIKE_EDITORIAL:
            return Change.EDITORIAL, entry
        return Change.STALE, replace(entry, fuzzy=True, previous_id=previous)

    def left_over(self) -> Iterable[Entry]:
        """Old entries that nothing took over: obsolete ones in their order, then those that go now."""
        rest = [entry for entry in self.old.entries if id(entry) not in self.taken]
        carried = {(*old.key, old.string) for _, old in self.pairs.values()}
        return (
            *(e for e in rest if e.obsolete and (*e.key, e.string) not in carried),
            *(e for e in rest if not e.obsolete),
        )

    def _take(self, source: Entry, old: Entry, how: _How) -> None:
        self.pairs[source.key] = (how, old)
        self.taken.add(id(old))

    def _free(self) -> list[Entry]:
        return [entry for entry in self.old.entries if id(entry) not in self.taken]

    def _pair_same(self, template: Sequence[Entry]) -> None:
        known: dict[Key, Entry] = dict(self.old.live)
        for entry in self.old.entries:
            # An obsolete entry counts where there is none in use, or an empty one.
            if entry.obsolete and not (entry.key in known and known[entry.key].string):
                known[entry.key] = entry
        for source in template:
            if (old := known.get(source.key)) is not None:
                self._take(source, old, _How.SAME)
                if (empty := self.old.live.get(source.key)) is not None:
                    self.taken.add(id(empty))

    def _renamed(self, template: Sequence[Entry]) -> dict[str, str]:
        """Old clause id → new one, where one has gone, one is new, and they share the most texts.

        Only texts that stand in one clause that has gone and in one that is
        new count: they cannot have come from anywhere else.
        """
        new_contexts = {source.context for source in template}
        old_contexts = {entry.context for entry in self.old.entries if not entry.obsolete}
        gone: dict[str, list[str]] = defaultdict(list)
        for entry in self._free():
            if not entry.obsolete and entry.context not in new_contexts:
                gone[entry.id].append(entry.context)
        came: dict[str, list[str]] = defaultdict(list)
        for source in template:
            if source.context not in old_contexts:
                came[source.id].append(source.context)
        votes = Counter(
            (contexts[0], came[id][0])
            for id, contexts in gone.items()
            if len(contexts) == 1 and len(came.get(id, ())) == 1
        )
        renamed: dict[str, str] = {}
        for (old_context, new_context), _ in votes.most_common():
            if old_context not in renamed and new_context not in renamed.values():
                renamed[old_context] = new_context
        return renamed

    def _pair_moved(self, template: Sequence[Entry], renamed: dict[str, str]) -> None:
        gone: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._free():
            if entry.string:
                gone[entry.id].append(entry)
        missing = [source for source in template if source.key not in self.pairs and source.id in gone]
        for source in missing:
            for entry in gone[source.id]:
                if not entry.obsolete and renamed.get(entry.context) == source.context:
                    self._take(source, entry, _How.MOVED)
                    break
        for source in missing:
            if source.key in self.pairs:
                continue
            free = [entry for entry in gone[source.id] if id(entry) not in self.taken]
            candidates = [entry for entry in free if not entry.obsolete] or free
            if candidates:
                is_clear = len({entry.string for entry in candidates}) == 1
                self._take(source, candidates[0], _How.MOVED if is_clear else _How.AMBIGUOUS)

    def _pair_edited(self, template: Sequence[Entry], renamed: dict[str, str]) -> None:
        old_by_clause: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.old.entries:
            if not entry.obsolete:
                old_by_clause[renamed.get(entry.context, entry.context)].append(entry)
        new_by_clause: dict[str, list[Entry]] = defaultdict(list)
        for source in template:
            new_by_clause[source.context].append(source)
        for context, sources in new_by_clause.items():
            self._pair_clause(old_by_clause.get(context, []), sources)

    def _pair_clause(self, olds: Sequence[Entry], sources: Sequence[Entry]) -> None:
        """Pair what is left of one clause: first between unchanged neighbours, then anywhere in it."""
        free_old = [entry for entry in olds if id(entry) not in self.taken]
        free_new = [source for source in sources if source.key not in self.pairs]
        if not free_old or not free_new:
            return
        # A text that returns to what its stale translation translates.
        by_previous = {entry.previous_id: entry for entry in free_old if entry.fuzzy}
        for source in free_new:
            if (old := by_previous.pop(source.id, None)) is not None:
                self._take(source, old, _How.EDITED)
        gaps_old, gaps_new = self._gaps(olds, sources)
        for gap, new in gaps_new.items():
            alone = len(new) == 1 and len(gaps_old[gap]) == 1
            self._pair_alike(gaps_old[gap], new, LIKE_ALONE if alone else LIKE)
        self._pair_alike(
            [entry for entry in free_old if id(entry) not in self.taken],
            [source for source in free_new if source.key not in self.pairs],
            LIKE,
        )

    def _gaps(
        self, olds: Sequence[Entry], sources: Sequence[Entry]
    ) -> tuple[dict[int, list[Entry]], dict[int, list[Entry]]]:
        """What is not paired, old and new, by the position of the last paired entry before it."""
        position = {id(old): number for number, old in enumerate(olds)}
        gaps_old: dict[int, list[Entry]] = defaultdict(list)
        before = -1
        for number, old in enumerate(olds):
            if id(old) in self.taken:
                before = number
            else:
                gaps_old[before].append(old)
        gaps_new: dict[int, list[Entry]] = defaultdict(list)
        before = -1
        for source in sources:
            if source.key not in self.pairs:
                gaps_new[before].append(source)
            else:
                before = position.get(id(self.pairs[source.key][1]), before)
        return gaps_old, gaps_new

    def _pair_alike(self, olds: Sequence[Entry], sources: Sequence[Entry], like: float) -> None:
        """Pair the most alike first; ties go to the nearer and the earlier, the same way each time."""
        if len(olds) * len(sources) > MOST_COMPARISONS:
            return
        old_features = [features(old.id) for old in olds]
        scored = []
        for new_position, source in enumerate(sources):
            own = features(source.id)
            for old_position, other in enumerate(old_features):
                if (score := likeness(own, other)) >= like:
                    distance = abs(new_position - old_position)
                    scored.append((-score, distance, new_position, old_position))
        for _, _, new_position, old_position in sorted(scored):
            source, old = sources[new_position], olds[old_position]
            if source.key not in self.pairs and id(old) not in self.taken:
                self._take(source, old, _How.EDITED)
