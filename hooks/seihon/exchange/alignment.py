"""An existing translation in Markdown, whatever its form, beside our document: rows, and what does not align.

Sections are paired by the id of their heading where the translation has it,
else by position among their siblings if there are as many; where there are
not, sections of a structure that only one of either side has are paired, and
by position what stands between them. Inside a section blocks are paired where
their kinds follow one another alike: paragraphs as many as ours, lists with
as many items, tables with as many cells. Nothing is guessed from the words;
what does not align is listed with the lines of both files.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from seihon.exchange.rows import Row, row_id
from seihon.labels import citation_part
from seihon.markdown.foreign import Group, Page, Section
from seihon.model import DESCRIPTION, PREAMBLE, TITLE, Block, Clause, Document, List, Location, Note, Paragraph, Unit

#: Words that stand before a typed number of a clause; the label in the language's own words is one too.
_NUMBERED = ("section", "article", "clause", "sección", "artículo", "cláusula", "apartado", "numeral", "§", "第")


@dataclass(frozen=True, slots=True)
class Unaligned:
    """What has no counterpart: why, where in our document, where in the translation."""

    problem: str
    ours: tuple[Location, ...]
    theirs: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The rows in the order of the document, and what does not align."""

    rows: tuple[Row, ...]
    unaligned: tuple[Unaligned, ...]


def align(document: Document, translation: Page, path: str) -> Alignment:
    """Align ``translation``, the contents of the file ``path``, with ``document``."""
    aligning = _Aligning(document, Location(path))
    root = translation.root
    ours = _root(document)
    description = document.metadata.description
    if description is not None and translation.description is not None:
        aligning.pair(DESCRIPTION, _group(description), translation.description)
    elif description is not None:
        aligning.list("the translation has no description", [_group(description)], [])
    if not (root.heading.text or root.groups) and len(root.sections) == len(ours.sections) + 1:
        # The title has the depth of the sections: the first heading, before which there is nothing.
        first, *others = root.sections
        root = Section("", first.heading, first.groups, (*first.sections, *others))
    if root.heading.text:
        aligning.pair(TITLE, ours.heading, root.heading)
    else:
        aligning.list("the translation has no title", [ours.heading], [])
    aligning.blocks(PREAMBLE, ours.groups, root.groups)
    aligning.sections(ours.sections, root.sections)
    # A text that stands twice in a clause is one entry; two translations of it are for a person to choose from.
    rows = {(row.id, row.target): row for row in reversed(aligning.rows)}
    return Alignment(tuple(reversed(rows.values())), tuple(aligning.unaligned))


# --- our document in the same form ------------------------------------------------


def _root(document: Document) -> Section:
    return Section(
        "",
        _group(document.title),
        tuple(map(_of_block, document.preamble)),
        tuple(map(_of_clause, document.clauses)),
    )


def _of_clause(clause: Clause) -> Section:
    return Section(
        clause.id,
        _group(clause.heading),
        tuple(map(_of_block, clause.blocks)),
        tuple(map(_of_clause, clause.clauses)),
    )


def _group(unit: Unit) -> Group:
    return Group("text", unit.location, unit.text)


def _of_block(block: Block) -> Group:
    if isinstance(block, Paragraph | Note):
        return _group(block.unit)
    if isinstance(block, List):
        parts = tuple(tuple(map(_of_block, item.blocks)) for item in block.items)
        return Group("list", parts[0][0].location, parts=parts)
    rows = (block.header, *block.rows)
    return Group("table", block.header[0].location, parts=tuple(tuple(map(_group, row)) for row in rows))


# --- aligning ---------------------------------------------------------------------


class _Aligning:
    def __init__(self, document: Document, file: Location) -> None:
        self.document = document
        self.file = file
        self.rows: list[Row] = []
        self.unaligned: list[Unaligned] = []

    def pair(self, context: str, ours: Group, theirs: Group, number: int = 0) -> None:
        """A row of two texts; ``number`` is that of the item they begin, whose typed label is left out."""
        if not ours.text:
            return
        text = theirs.text.strip()
        if text.startswith("※"):
            text = text[1:].strip()
        target = _without_label(text, number) if number else text
        domain = self.document.domain
        self.rows.append(
            Row(row_id(domain, context, ours.text), domain, context, ours.text, target, location=theirs.location)
        )

    def list(self, problem: str, ours: Sequence[Group], theirs: Sequence[Group]) -> None:
        self.unaligned.append(
            Unaligned(
                problem,
                tuple(group.location for group in ours),
                tuple(group.location for group in theirs) or (self.file,),
            )
        )

    # --- sections ---

    def sections(self, ours: Sequence[Section], theirs: Sequence[Section]) -> None:
        """Align the sections below one heading."""
        pairs = _pairs_of_sections(ours, theirs)
        # Numbers that were typed into the headings must run as ours do.
        offsets = {
            number: typed - (number + 1)
            for number, other in pairs
            if (typed := _typed_number(theirs[other].heading.text)) is not None
        }
        usual = next(iter(offsets.values()), 0)
        pairs = [(number, other) for number, other in pairs if offsets.get(number, usual) == usual]
        paired, others = dict(pairs), {other for _, other in pairs}
        left = [section.heading for number, section in enumerate(ours) if number not in paired]
        right = [section.heading for number, section in enumerate(theirs) if number not in others]
        if left or right:
            self.list(f"sections: {len(left)} of ours, {len(right)} of the translation", left, right)
        for number, other in pairs:
            self._section(ours[number], theirs[other], number + 1)

    def _section(self, ours: Section, theirs: Section, number: int) -> None:
        heading = replace(theirs.heading, text=_without_number(theirs.heading.text, number))
        self.pair(ours.id, ours.heading, heading)
        self.blocks(ours.id, ours.groups, theirs.groups)
        self.sections(ours.sections, theirs.sections)

    # --- blocks ---

    def blocks(self, context: str, ours: Sequence[Group], theirs: Sequence[Group], number: int = 0) -> None:
        """Align the blocks of one section or item; ``number`` is the item's."""
        foreign = [group for group in theirs if group.kind not in ("text", "list", "table")]
        for group in foreign:
            self.list(f"a policy has no {group.kind}", [], [group])
        left, right = _runs(ours), _runs([group for group in theirs if group not in foreign])
        if [run[0].kind for run in left] != [run[0].kind for run in right]:
            shown = " and ".join(", ".join(map(_described, runs)) or "nothing" for runs in (left, right))
            self.list(f"blocks: {shown}", [run[0] for run in left], [run[0] for run in right])
            return
        for run, other in zip(left, right, strict=True):
            if len(run) != len(other):
                self.list(f"blocks: {_described(run)} and {_described(other)}", run, other)
                continue
            for mine, their in zip(run, other, strict=True):
                if mine.kind == "text":
                    self.pair(context, mine, their, number)
                else:
                    self._parts(context, mine, their)
                number = 0

    def _parts(self, context: str, ours: Group, theirs: Group) -> None:
        """Align the items of two lists or the cells of two tables."""
        if len(ours.parts) != len(theirs.parts):
            what = "items" if ours.kind == "list" else "rows"
            problem = f"a {ours.kind}: {len(ours.parts)} {what} and {len(theirs.parts)}"
            self.list(problem, [part[0] for part in ours.parts], [part[0] for part in theirs.parts if part])
            return
        for number, (mine, their) in enumerate(zip(ours.parts, theirs.parts, strict=True), 1):
            if ours.kind == "list":
                self.blocks(context, mine, their, number)
            elif len(mine) == len(their):
                for cell, other in zip(mine, their, strict=True):
                    self.pair(context, cell, other)
            else:
                self.list(f"a table: {len(mine)} cells and {len(their)}", mine[:1], their[:1])


def _runs(groups: Sequence[Group]) -> list[list[Group]]:
    """The blocks, paragraphs that follow one another together."""
    runs: list[list[Group]] = []
    for kind, own in groupby(groups, key=lambda group: group.kind):
        blocks = list(own)
        runs += [blocks] if kind == "text" else [[group] for group in blocks]
    return runs


def _described(run: Sequence[Group]) -> str:
    first = run[0]
    if first.kind == "text":
        return f"{len(run)} paragraph{'s' if len(run) > 1 else ''}"
    return f"a {first.kind} of {len(first.parts)}"


# --- which sections correspond ------------------------------------------------------


def _pairs_of_sections(ours: Sequence[Section], theirs: Sequence[Section]) -> list[tuple[int, int]]:
    """Pairs of positions, in the order of ours."""
    by_id = {section.id: number for number, section in enumerate(theirs) if section.id}
    fixed = [(number, by_id[section.id]) for number, section in enumerate(ours) if section.id in by_id]
    if any(other >= later for (_, other), (_, later) in pairwise(fixed)):
        # Moved sections: what stands between them belongs nowhere.
        return fixed
    return _between(fixed, len(ours), len(theirs), lambda left, right: _by_structure(ours, theirs, left, right))


def _between(
    fixed: list[tuple[int, int]],
    length: int,
    other_length: int,
    gap: Callable[[range, range], list[tuple[int, int]]],
    start: tuple[int, int] = (0, 0),
) -> list[tuple[int, int]]:
    """``fixed`` with the pairs that ``gap`` finds between each two of them."""
    pairs: list[tuple[int, int]] = []
    at, other_at = start
    for number, other in [*fixed, (length, other_length)]:
        pairs += gap(range(at, number), range(other_at, other))
        if number < length or other < other_length:
            pairs.append((number, other))
        at, other_at = number + 1, other + 1
    return pairs


def _by_structure(
    ours: Sequence[Section], theirs: Sequence[Section], left: range, right: range
) -> list[tuple[int, int]]:
    if len(left) == len(right):
        return _supported(ours, theirs, list(zip(left, right, strict=True)))
    shapes = [_shape(ours[number]) for number in left]
    others = [_shape(theirs[number]) for number in right]
    counts, other_counts = Counter(shapes), Counter(others)
    places = {shape: number for number, shape in enumerate(others)}
    fixed = [
        (left[number], right[places[shape]])
        for number, shape in enumerate(shapes)
        if _is_telling(shape) and counts[shape] == other_counts[shape] == 1
    ]
    fixed = _rising(fixed)
    if not fixed:
        return []

    def by_position(one: range, other: range) -> list[tuple[int, int]]:
        return _supported(ours, theirs, list(zip(one, other, strict=True))) if len(one) == len(other) else []

    return _between(fixed, left.stop, right.stop, by_position, (left.start, right.start))


def _supported(
    ours: Sequence[Section], theirs: Sequence[Section], pairs: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Those of ``pairs``, made by position, that the contents of the sections bear out.

    A section alone among others that are alike was edited; of several in a
    row one may have gone and another come, and nobody knows which is which.
    """
    kept: list[tuple[int, int]] = []
    for alike, run in groupby(pairs, key=lambda pair: _is_alike(ours[pair[0]], theirs[pair[1]])):
        following = list(run)
        if alike or len(following) == 1:
            kept += following
    return kept


def _is_alike(ours: Section, theirs: Section) -> bool:
    """Whether two sections have the same kinds of blocks in the same order, and as many sections below them."""
    if ours.id and ours.id == theirs.id:
        return True
    left, right = _runs(ours.groups), _runs(theirs.groups)
    kinds, others = ([run[0].kind for run in runs] for runs in (left, right))
    are_alike = kinds == others if set(kinds) - {"text"} else list(map(len, left)) == list(map(len, right))
    return are_alike and len(ours.sections) == len(theirs.sections)


def _shape(section: Section) -> str:
    """The structure of a section and all below it, as brackets."""
    blocks = "".join(_shape_of_group(group) for group in section.groups)
    return f"{blocks}({''.join(map(_shape, section.sections))})"


def _shape_of_group(group: Group) -> str:
    if group.kind not in ("list", "table"):
        return group.kind[0]
    return f"[{','.join(''.join(map(_shape_of_group, part)) for part in group.parts)}]"


def _is_telling(shape: str) -> bool:
    """Whether a structure is one of its own: it has a list, a table or sub-sections; paragraphs are everywhere."""
    return "[" in shape or shape.count("(") > 1


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of ``pairs`` whose second numbers rise as the first do (patience sorting)."""
    tails: list[int] = []
    places: list[int] = []
    for _, other in pairs:
        place = bisect_left(tails, other)
        tails[place : place + 1] = [other]
        places.append(place)
    wanted = len(tails) - 1
    found: list[tuple[int, int]] = []
    for pair, place in zip(reversed(pairs), reversed(places), strict=True):
        if place == wanted and (not found or pair[1] < found[-1][1]):
            found.append(pair)
            wanted -= 1
    return found[::-1]


# --- labels that were typed -----------------------------------------------------------


_WORDS = "|".join(map(re.escape, _NUMBERED))
_TYPED = re.compile(
    rf"(?:(?:{_WORDS})\s*)?(?:[(（]?(\d{{1,3}})(?:[.):](?=\s)|[）：、．]|\s+[-–—]\s|\s?[条項章])|(?:\d+\.)+(\d{{1,3}})\.?\s)"
    rf"|(?:{_WORDS})\s*(\d{{1,3}})\s",
    re.IGNORECASE,
)


def _typed_number(heading: str) -> int | None:
    """The number that a heading begins with, as in ``3. Cookies``, ``2.3 Cookies`` or ``Section 3: Cookies``."""
    found = _TYPED.match(heading)
    return int(next(group for group in found.groups() if group)) if found else None


def _without_number(heading: str, number: int) -> str:
    """``heading`` without its typed number, if that is ours."""
    found = _TYPED.match(heading)
    if found is None or _typed_number(heading) != number:
        return heading
    return heading[found.end() :].lstrip(" .:：、．–—-\u3000") or heading


def _without_label(text: str, number: int) -> str:
    """``text`` without the typed label of the item ``number``; another label is left for a person."""
    forms = "|".join(re.escape(form) for form in dict.fromkeys(_forms(number)))
    found = re.match(rf"(?:[(（](?:{forms})[)）]\s*|(?:{forms})(?:[.):]\s+|[）：、．]\s*))(?=\S)", text, re.IGNORECASE)
    return text[found.end() :] if found else text


def _forms(number: int) -> Iterator[str]:
    """The number in figures, as a letter, a circled and a Roman numeral: what labels show."""
    for depth in (1, 2, 3, 5):
        yield citation_part(depth, number).strip("()")
