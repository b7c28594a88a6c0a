"""Bilingual texts as agencies and other tools deliver them: JSON Lines, CSV, TSV, PO, two Markdown files.

All become rows of source and target with the place they come from. Files of
our own project take another way; these need not follow its grammar.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from seihon.catalogs.po import parse_catalog
from seihon.errors import PolicyError
from seihon.files import LARGEST_FILE, read_text
from seihon.markdown.outline import OutlineBlock, outline
from seihon.messages import Message, say
from seihon.model import Location


@dataclass(frozen=True, slots=True)
class Row:
    """A source text and its translation; ``is_stale`` as a PO file says it of an entry."""

    id: str
    source: str
    target: str
    location: Location
    is_stale: bool = False


@dataclass(frozen=True, slots=True)
class Drift:
    """A block that one of two Markdown files has and the other has not."""

    id: str
    problem: Message
    location: Location


@dataclass(frozen=True, slots=True)
class Bitext:
    """The rows of a file in its order, and where two files have not the same structure."""

    rows: tuple[Row, ...]
    drifts: tuple[Drift, ...] = ()


def read_bitext(path: Path) -> Bitext:
    """Read one bilingual file, by its suffix. Raises :class:`PolicyError`."""
    shown = str(path)
    readers = {".jsonl": _json_lines, ".csv": _csv, ".tsv": _tsv, ".po": _po}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise PolicyError(
            Location(shown),
            say("{suffix} is no bilingual text", suffix=path.suffix or say("a file without suffix")),
            say("give .jsonl, .csv, .tsv, .po, or two .md files"),
        )
    return Bitext(tuple(reader(read_text(path, shown), shown)))


def _json_lines(text: str, shown: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        location = Location(shown, number)
        try:
            values = json.loads(line)
        except (ValueError, RecursionError):
            raise PolicyError(
                location,
                say("the line is not JSON"),
                say('write one object a line: {{"id": …, "source": …, "target": …}}'),
            ) from None
        yield _row(values if isinstance(values, dict) else {}, location)


def _csv(text: str, shown: str) -> Iterator[Row]:
    return _table(text, shown, ",")


def _tsv(text: str, shown: str) -> Iterator[Row]:
    return _table(text, shown, "\t")


def _table(text: str, shown: str, delimiter: str) -> Iterator[Row]:
    # The csv module has a limit of its own, for the whole process; that of files is what counts here.
    csv.field_size_limit(LARGEST_FILE)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for values in reader:
            yield _row(values, Location(shown, reader.line_num))
    except csv.Error as error:
        raise PolicyError(
            Location(shown, reader.line_num),
            say("the table cannot be read ({reason})", reason=str(error)),
            say("quote fields with commas"),
        ) from None


def _row(values: dict[str, object], location: Location) -> Row:
    texts = {key: values.get(key) for key in ("source", "target")}
    for key, value in texts.items():
        if not isinstance(value, str):
            raise PolicyError(
                location, say("the row has no text named {key}", key=key), say("give every row id, source and target")
            )
    id = values.get("id")
    shown = str(id) if isinstance(id, str | int) else str(location.line)
    return Row(shown, str(texts["source"]), str(texts["target"]), location)


def _po(text: str, shown: str) -> Iterator[Row]:
    for entry in parse_catalog(text, shown).entries:
        if not entry.obsolete:
            location = Location(shown, entry.string_line)
            yield Row(entry.context or entry.id[:40], entry.id, entry.string, location, entry.fuzzy)


# --- two Markdown files -------------------------------------------------------------


def align_markdown(source: Path, target: Path) -> Bitext:
    """Pair the blocks of two Markdown files: by section, then by structure inside it.

    Sections are matched by the id of their heading where both have ids, else
    by position. Inside a section blocks are matched in order as long as their
    kinds agree; from the first that does not, the rest is drift. Nothing is
    guessed from the words.
    """
    return aligned(
        outline(read_text(source, str(source)), str(source)),
        outline(read_text(target, str(target)), str(target)),
    )


def aligned(ours: list[OutlineBlock], theirs: list[OutlineBlock]) -> Bitext:
    """Pair the blocks of two outlines, as :func:`align_markdown` says."""
    rows: list[Row] = []
    drifts: list[Drift] = []
    left = _sections(ours)
    right = _sections(theirs)
    if set(left) != set(right) and not any(key.startswith("#") for key in right):
        # The translation has no ids: sections correspond by position.
        right = dict(zip(left, right.values(), strict=False)) | {
            f"section {number}": blocks for number, blocks in enumerate(right.values(), 1) if number > len(left)
        }
    for key, blocks in left.items():
        if key not in right:
            drifts.append(Drift(key, say("the translation has no such section"), blocks[0].location))
            continue
        _pair_blocks(key, blocks, right[key], rows, drifts)
    for key, blocks in right.items():
        if key not in left:
            drifts.append(Drift(key, say("the source has no such section"), blocks[0].location))
    return Bitext(tuple(rows), tuple(drifts))


def _sections(blocks: list[OutlineBlock]) -> dict[str, list[OutlineBlock]]:
    sections: dict[str, list[OutlineBlock]] = {}
    for block in blocks:
        sections.setdefault(block.section, []).append(block)
    return sections


def _pair_blocks(
    section: str,
    ours: list[OutlineBlock],
    theirs: list[OutlineBlock],
    rows: list[Row],
    drifts: list[Drift],
) -> None:
    for number, (left, right) in enumerate(zip(ours, theirs, strict=False), 1):
        id = f"{section}/{number}" if number > 1 else section
        if left.kind != right.kind:
            problem = say(
                "the source has {kind} here and the translation {other}; the rest is not compared",
                kind=left.kind,
                other=right.kind,
            )
            drifts.append(Drift(id, problem, right.location))
            return
        rows.append(Row(id, left.text, right.text, right.location))
    drifts.extend(
        Drift(section, say("the translation lacks {kind} of the source", kind=block.kind), block.location)
        for block in ours[len(theirs) :]
    )
    drifts.extend(
        Drift(section, say("the translation has {kind} too many", kind=block.kind), block.location)
        for block in theirs[len(ours) :]
    )
