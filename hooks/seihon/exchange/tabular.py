"""Rows ↔ CSV and TSV, as spreadsheets and agencies read and write them.

RFC 4180 with line feeds; a byte order mark, without which Excel reads UTF-8
as the code page of the machine. What a spreadsheet would take for a formula
goes out with an apostrophe before it and loses it on the way back.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from seihon.errors import PolicyError
from seihon.exchange.rows import Row
from seihon.files import LARGEST_FILE
from seihon.messages import say
from seihon.model import Location, Status

#: The columns in their order. Those for the translator's eyes may be missing from a delivery.
COLUMNS = (
    "id",
    "row",
    "language",
    "policy",
    "clause",
    "citation",
    "status",
    "source",
    "translation",
    "previous_source",
    "previous_translation",
    "note",
)
_NEEDED = ("id", "source", "translation")
#: After OWASP, "CSV Injection": the characters that begin a formula, full-width ones too, and blanks before them.
_FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
_GUARDED = re.compile(r"'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")
#: Not ``1/2``, which spreadsheets turn into a day.
_PLACE = re.compile(r"(\d{1,9}) of (\d{1,9})")


def format_table(rows: tuple[Row, ...], language: str, delimiter: str) -> str:
    """Return ``rows`` as a table whose cells are parted by ``delimiter``; it begins with a byte order mark."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        cells = (
            row.id,
            f"{row.number} of {row.total}",
            language,
            row.domain,
            row.context,
            row.citation,
            row.status.value,
            row.source,
            row.target,
            row.previous,
            row.previous_target,
            row.note,
        )
        writer.writerow([guarded(cell) for cell in cells])
    return "\ufeff" + written.getvalue()


def parse_table(data: bytes, shown: str, language: str) -> tuple[Row, ...]:
    """Read the rows of a delivery: CSV with commas or semicolons, or TSV, told by the header.

    UTF-8 with or without byte order mark, or the UTF-16 of a spreadsheet's
    "Unicode text"; any line ends. :class:`PolicyError` for what is no such
    table, and for a row of another language than ``language``.
    """
    return tuple(_rows(_decoded(data, shown), shown, language))


def guarded(cell: str) -> str:
    """``cell`` as no spreadsheet takes it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """What :func:`guarded` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell


def _decoded(data: bytes, shown: str) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PolicyError(
            Location(shown, line),
            say(
                "byte {byte} is not {encoding}",
                byte=f"0x{data[error.start]:02x}",
                encoding=encoding.upper().removesuffix("-SIG"),
            ),
            say("save the table as CSV UTF-8 (not Shift_JIS, Latin-1 or plain CSV of a spreadsheet)"),
        ) from None
    if (at := text.find("\0")) >= 0:
        raise PolicyError(
            Location(shown, text.count("\n", 0, at) + 1),
            say("the file contains a NUL byte"),
            say("save it as CSV UTF-8"),
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _rows(text: str, shown: str, language: str) -> Iterator[Row]:
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    # The csv module has a limit of its own, for the whole process; that of files is what counts here.
    csv.field_size_limit(LARGEST_FILE)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    names: list[str] = []
    line = 1
    try:
        for cells in reader:
            location, line = Location(shown, line), reader.line_num + 1
            if not names:
                names = _names(cells, location)
            elif any(cell.strip() for cell in cells):
                yield _row(names, cells, location, language)
    except csv.Error as error:
        raise PolicyError(
            Location(shown, line),
            say("the table cannot be read ({reason})", reason=str(error)),
            say('put a cell with commas, quotes or line ends in "…", and write a quote inside as ""'),
        ) from None
    if not names:
        raise PolicyError(
            Location(shown),
            say("the table is empty"),
            say("begin it with the header {header}", header=",".join(COLUMNS)),
        )


def _names(cells: list[str], location: Location) -> list[str]:
    names = [cell.strip().lower() for cell in cells]
    for needed in _NEEDED:
        if names.count(needed) != 1:
            raise PolicyError(
                location,
                say("the column {column} stands twice", column=needed)
                if needed in names
                else say("the column {column} is missing", column=needed),
                say("keep the header that seihon export wrote: {header}", header=",".join(COLUMNS)),
            )
    return names


def _row(names: list[str], cells: list[str], location: Location, language: str) -> Row:
    if len(cells) > len(names) and any(cell.strip() for cell in cells[len(names) :]):
        raise PolicyError(
            location,
            say("the row has {cells} cells and the header {columns}", cells=len(cells), columns=len(names)),
            say('put a cell with commas or line ends in "…"'),
        )
    values = {name: unguarded(cell) for name, cell in zip(names, cells, strict=False)}
    if (other := values.get("language", "").strip()) not in ("", language):
        raise PolicyError(
            location,
            say("the row is for the language {other}", other=other),
            say("import it with --locale {other}, not {language}", other=other, language=language),
        )
    place = _PLACE.fullmatch(values.get("row", "").strip())
    known = {status.value: status for status in Status}
    return Row(
        id=values["id"].strip(),
        domain=values.get("policy", ""),
        context=values.get("clause", ""),
        source=values.get("source", ""),
        target=values.get("translation", ""),
        status=known.get(values.get("status", ""), Status.MISSING),
        citation=values.get("citation", ""),
        note=values.get("note", ""),
        previous=values.get("previous_source", ""),
        previous_target=values.get("previous_translation", ""),
        number=int(place[1]) if place else 0,
        total=int(place[2]) if place else 0,
        location=location,
    )
