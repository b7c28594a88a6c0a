"""Bringing a catalog up to date with its source: no finished translation is lost or mixed up.

Entries are paired by clause id, not by position and not by likeness across
the catalog. In this order: the same text in the same clause; a text that
moved to another clause; a text that was edited in its clause. What is left of
the catalog becomes obsolete and is found again when its text returns.
"""

from __future__ import annotations

import enum
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from seihon.catalogs.model import Catalog, Entry, Key
from seihon.catalogs.po import duplicates
from seihon.errors import PolicyError
from seihon.model import Location

#: How alike (difflib ratio) an old and a new text of one clause must be to count as an edit.
LIKE = 0.5
#: The same for the only text that changed between two unchanged ones.
LIKE_ALONE = 0.25
#: Comparisons of one clause beyond this many are not made: whoever rewrites
#: hundreds of items of one clause at once gets them as new, with the old kept as obsolete.
MOST_COMPARISONS = 10_000


class Change(enum.Enum):
    """What an update did to an entry; the value is what the report says."""

    NEW = "new: translate it"
    STALE = "the source changed: bring the translation up to date"
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
    their translations stay current. The catalog must have no duplicates,
    since one of two translations would be lost: :class:`PolicyError`.
    """
    for first, further in duplicates(old):
        raise PolicyError(
            Location(old.path, further.line),
            f"the entry of line {first.line} stands here again",
            "keep one of the two before the update",
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
        if entry.string and not entry.obsolete:
            gone = replace(entry, obsolete=True, extracted=(), references=())
            changes.append((Change.OBSOLETE, gone))
            kept.append(gone)
        elif entry.string:
            kept.append(entry)
        elif not entry.obsolete:
            changes.append((Change.DROPPED, entry))
    return Updated(replace(old, entries=(*entries, *kept)), tuple(changes))


class _How(enum.Enum):
    SAME = enum.auto()
    MOVED = enum.auto()
    EDITED = enum.auto()


class _Pairing:
    """Which old entry each template entry takes over, and how they belong together."""

    def __init__(self, old: Catalog, template: Sequence[Entry]) -> None:
        self.old = old
        self.pairs: dict[Key, tuple[_How, Entry]] = {}
        self.taken: set[int] = set()
        self._pair_same(template)
        self._pair_moved(template)
        self._pair_edited(template)

    def carried(self, source: Entry, editorial: Collection[str]) -> tuple[Change | None, Entry]:
        """``source`` with the translation it takes over."""
        if source.key not in self.pairs:
            return Change.NEW, source
        how, old = self.pairs[source.key]
        flags = tuple(dict.fromkeys((*source.flags, *old.flags)))
        entry = replace(source, string=old.string, comments=old.comments, flags=flags)
        if how is _How.EDITED:
            if not old.string:
                return Change.NEW, entry
            if old.fuzzy and old.previous_id == source.id:
                return Change.RESTORED, entry
            if source.context in editorial and not old.fuzzy:
                return Change.EDITORIAL, entry
            previous = old.previous_id if old.fuzzy and old.previous_id is not None else old.id
            return Change.STALE, replace(entry, fuzzy=True, previous_id=previous)
        entry = replace(
            entry,
            fuzzy=old.fuzzy,
            previous_id=old.previous_id,
            previous_context=old.previous_context,
        )
        if old.obsolete:
            return Change.RESTORED, entry
        return (Change.MOVED if how is _How.MOVED else None), entry

    def left_over(self) -> Iterable[Entry]:
        """Old entries that nothing took over: obsolete ones in their order, then those that go now."""
        rest = [entry for entry in self.old.entries if id(entry) not in self.taken]
        live = {entry.key for _, entry in self.pairs.values()}
        return (
            *(entry for entry in rest if entry.obsolete and entry.key not in live),
            *(entry for entry in rest if not entry.obsolete),
        )

    def _take(self, source: Entry, old: Entry, how: _How) -> None:
        self.pairs[source.key] = (how, old)
        self.taken.add(id(old))

    def _free(self) -> list[Entry]:
        return [entry for entry in self.old.entries if id(entry) not in self.taken]

    def _pair_same(self, template: Sequence[Entry]) -> None:
        known: dict[Key, Entry] = {}
        for entry in self.old.entries:
            first = known.setdefault(entry.key, entry)
            # A live entry comes before an obsolete one, unless it is empty.
            if first.obsolete != entry.obsolete and not first.string and entry.string:
                known[entry.key] = entry
        for source in template:
            if (old := known.get(source.key)) is not None:
                self._take(source, old, _How.SAME)
                self.taken.update(
                    id(entry) for entry in (self.old.live.get(source.key),) if entry is not None
                )

    def _pair_moved(self, template: Sequence[Entry]) -> None:
        gone: dict[str, list[Entry]] = defaultdict(list)
        for entry in sorted(self._free(), key=lambda entry: entry.obsolete):
            if entry.string:
                gone[entry.id].append(entry)
        for source in template:
            if source.key not in self.pairs and gone[source.id]:
                self._take(source, gone[source.id].pop(0), _How.MOVED)

    def _pair_edited(self, template: Sequence[Entry]) -> None:
        renamed = self._renamed(template)
        old_by_clause: dict[str, list[Entry]] = defaultdict(list)
        for entry in self.old.entries:
            if not entry.obsolete:
                old_by_clause[renamed.get(entry.context, entry.context)].append(entry)
        new_by_clause: dict[str, list[Entry]] = defaultdict(list)
        for source in template:
            new_by_clause[source.context].append(source)
        for context, sources in new_by_clause.items():
            self._pair_clause(old_by_clause.get(context, []), sources)

    def _renamed(self, template: Sequence[Entry]) -> dict[str, str]:
        """Old clause id → new one, where a clause has gone and most of its texts are in a new one."""
        new_contexts = {source.context for source in template}
        known_contexts = {entry.context for entry in self.old.entries if not entry.obsolete}
        moves: Counter[tuple[str, str]] = Counter(
            (old.context, key[0]) for key, (how, old) in self.pairs.items() if how is _How.MOVED
        )
        renamed: dict[str, str] = {}
        for (old_context, new_context), _ in moves.most_common():
            is_rename = old_context not in new_contexts and new_context not in known_contexts
            if is_rename and new_context not in renamed.values():
                renamed.setdefault(old_context, new_context)
        return renamed

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
        position = {id(old): number for number, old in enumerate(olds)}
        matched = {key: position[id(old)] for key, (_, old) in self.pairs.items() if id(old) in position}
        gaps_new: dict[int, list[Entry]] = defaultdict(list)
        before = -1
        for source in sources:
            if source.key in matched:
                before = matched[source.key]
            elif source.key not in self.pairs:
                gaps_new[before].append(source)
        gaps_old: dict[int, list[Entry]] = defaultdict(list)
        before = -1
        for number, old in enumerate(olds):
            if id(old) in self.taken:
                before = number
            else:
                gaps_old[before].append(old)
        for gap, new in gaps_new.items():
            alone = len(new) == 1 and len(gaps_old[gap]) == 1
            self._pair_alike(gaps_old[gap], new, LIKE_ALONE if alone else LIKE)
        self._pair_alike(
            [entry for entry in free_old if id(entry) not in self.taken],
            [source for source in free_new if source.key not in self.pairs],
            LIKE,
        )

    def _pair_alike(self, olds: Sequence[Entry], sources: Sequence[Entry], like: float) -> None:
        """Pair the most alike first; ties go to the earlier, so that the result is the same each time."""
        if len(olds) * len(sources) > MOST_COMPARISONS:
            return
        scored = []
        for new_position, source in enumerate(sources):
            # ``autojunk`` would drop the commonest characters of a long text.
            matcher = SequenceMatcher(autojunk=False)
            matcher.set_seq2(source.id)
            for old_position, old in enumerate(olds):
                matcher.set_seq1(old.id)
                if matcher.quick_ratio() >= like and (ratio := matcher.ratio()) >= like:
                    scored.append((-ratio, abs(new_position - old_position), new_position, old_position))
        for _, _, new_position, old_position in sorted(scored):
            source, old = sources[new_position], olds[old_position]
            if source.key not in self.pairs and id(old) not in self.taken:
                self._take(source, old, _How.EDITED)
