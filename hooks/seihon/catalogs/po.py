"""PO text ↔ :class:`Catalog`, after the grammar in the GNU gettext manual, "PO Files".

Babel's reader accepts unquoted strings, drops ``#|`` texts and reads a live
entry before ``#~|`` as obsolete; its writer breaks ``#|`` texts at column 76
and drops the flags of obsolete entries. So the lines are read and laid out
here, strictly; how a string is escaped and split over lines is Babel's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from seihon.catalogs.model import Catalog, Entry, Key
from seihon.errors import PolicyError
from seihon.files import read_text, write_text
from seihon.messages import Message, say
from seihon.model import Location

_KEYWORD = re.compile(r"(msgctxt|msgid_plural|msgid|msgstr\[\d+\]|msgstr)\s*(?=\")")
#: The escapes of C, which the gettext tools write and read.
_ESCAPE = re.compile(r"\\(?:([\\\"abfnrtv])|([0-7]{1,3})|x([0-9A-Fa-f]{1,2}))")
_STRING = re.compile(rf'"(?:[^"\\]|{_ESCAPE.pattern})*"')
#: One or more strings, each on a line; whether their escapes are some is not looked at.
_STRINGS = r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"(?:\n"[^"\\\n]*(?:\\.[^"\\\n]*)*")*'
_LAID_OUT = re.compile(
    rf"(?P<comments>(?:\#(?![~|]).*\n)*)"
    rf"(?:msgctxt (?P<context>{_STRINGS})\n)?msgid (?P<id>{_STRINGS})\nmsgstr (?P<string>{_STRINGS})"
)
_ESCAPED = dict(zip('\\"abfnrtv', '\\"\a\b\f\n\r\t\v', strict=True))
_AFTER = {"": ("msgctxt", "msgid"), "msgctxt": ("msgid",), "msgid": ("msgstr",), "msgstr": ()}


def read_catalog(path: Path, shown: str) -> Catalog:
    """Read the PO file ``path``, ``shown`` in messages. Raises :class:`PolicyError`."""
    return parse_catalog(read_text(path, shown), shown)


def write_catalog(path: Path, catalog: Catalog) -> bool:
    """Write ``catalog`` to ``path`` whole or not at all; return whether the file changed."""
    return write_text(path, format_catalog(catalog), catalog.path)


# --- reading ------------------------------------------------------------------


def parse_catalog(text: str, shown: str) -> Catalog:
    """Parse the PO file ``text``. Raises :class:`PolicyError` at the first malformed line.

    The character set that the header declares must be UTF-8.
    """
    entries = _laid_out(text)
    trailing: tuple[str, ...] = ()
    if entries is None:
        reader = _Reader(shown)
        for number, line in enumerate(text.split("\n"), 1):
            reader.line(number, line.strip())
        entries, trailing = reader.finish()
    if not entries or entries[0].key != ("", "") or entries[0].obsolete:
        raise PolicyError(
            Location(shown, 1),
            say("the catalog has no header"),
            say('begin it with msgid "" and a msgstr with Language and Content-Type'),
        )
    catalog = Catalog(shown, entries[0], tuple(entries[1:]), trailing)
    charset = re.search(r"charset=([\w-]+)", catalog.headers.get("content-type", ""))
    if charset is None or charset[1].upper() not in ("UTF-8", "UTF8"):
        raise PolicyError(
            Location(shown, entries[0].line),
            say("the header declares {charset}", charset=charset[1])
            if charset
            else say("the header declares no charset"),
            say("save the file as UTF-8 and write Content-Type: text/plain; charset=UTF-8"),
        )
    return catalog


def _laid_out(text: str) -> list[Entry] | None:
    """The entries of ``text`` if it is laid out as we write it, apart from what is obsolete or stale; else ``None``.

    It is nearly always: one look at an entry then does what :class:`_Reader` does line by line.
    """
    entries = []
    line = 1
    for block in text.removesuffix("\n").split("\n\n"):
        found = _LAID_OUT.fullmatch(block)
        if found is None:
            return None
        head, context, id, string = found.groups()
        strings = (_unquoted(context or '""'), _unquoted(id), _unquoted(string))
        if None in strings:
            return None
        comments = _Comments()
        for comment in head.split("\n")[:-1]:
            comments.add(comment.strip())
        first = line + head.count("\n")
        entries.append(
            comments.entry(
                *strings,  # type: ignore[arg-type]
                line=first,
                string_line=line + block.count("\n", 0, found.start("string")),
            )
        )
        line += block.count("\n") + 2
    return entries


def _unquoted(strings: str) -> str | None:
    """The text of one string or of several on lines of their own; ``None`` for an escape that is none."""
    if "\\" not in strings:
        return strings[1:-1] if "\n" not in strings else "".join(part[1:-1] for part in strings.split("\n"))
    parts = strings.split("\n")
    if not all(map(_STRING.fullmatch, parts)):
        return None
    return "".join(_ESCAPE.sub(_unescaped, part[1:-1]) for part in parts)


class _Comments:
    """The comments before an entry, sorted by their kind."""

    __slots__ = ("extracted", "flags", "own", "references")

    def __init__(self) -> None:
        self.own: list[str] = []
        self.extracted: list[str] = []
        self.references: list[str] = []
        self.flags: list[str] = []

    def add(self, line: str) -> None:
        kind = line[1:2]
        if kind == ".":
            self.extracted.append(line[2:].strip())
        elif kind == ":":
            self.references += _references(line[2:])
        elif kind in (",", "="):
            self.flags += [flag.strip() for flag in line[2:].split(",") if flag.strip()]
        else:
            self.own.append(line[1:])

    def entry(
        self,
        context: str,
        id: str,
        string: str,
        previous: Mapping[str, str] = MappingProxyType({}),
        *,
        obsolete: bool = False,
        line: int,
        string_line: int,
    ) -> Entry:
        return Entry(
            context,
            id,
            string,
            "fuzzy" in self.flags,
            previous.get("msgctxt"),
            previous.get("msgid"),
            tuple(self.own),
            tuple(self.extracted),
            tuple(self.references),
            tuple(flag for flag in self.flags if flag != "fuzzy") if self.flags else (),
            obsolete,
            line,
            string_line,
        )


class _Reader:
    """Collects lines into entries; ``field`` is the keyword that a continuation line extends."""

    def __init__(self, shown: str) -> None:
        self.shown = shown
        self.entries: list[Entry] = []
        self.field = ""
        self._start()

    def _start(self) -> None:
        self.texts: dict[str, str] = {}
        self.previous: dict[str, str] = {}
        self.previous_field = ""
        self.comments = _Comments()
        self.obsolete = False
        self.first_line = self.string_line = 0
        self.field = ""

    def line(self, number: int, line: str) -> None:
        if not line:
            return
        if line.startswith("#~"):
            rest = line[2:].lstrip()
            if rest.startswith("|"):
                self._previous(number, rest[1:].lstrip())
            else:
                self._message(number, rest, obsolete=True)
        elif line.startswith("#|"):
            self._previous(number, line[2:].lstrip())
        elif line.startswith("#"):
            self._comment(number, line)
        else:
            self._message(number, line, obsolete=False)

    def finish(self) -> tuple[list[Entry], tuple[str, ...]]:
        self._close(0)
        return self.entries, tuple(self.comments.own)

    def _error(self, number: int, problem: Message, remedy: Message) -> PolicyError:
        return PolicyError(Location(self.shown, number), problem, remedy)

    def _comment(self, number: int, line: str) -> None:
        self._close(number)
        self.comments.add(line)

    def _previous(self, number: int, line: str) -> None:
        self._close(number)
        keyword, value = self._split(number, line)
        if keyword not in ("", "msgctxt", "msgid") or (not keyword and not self.previous_field):
            raise self._error(number, say("a #| comment holds no previous text"), say('write #| msgid "previous text"'))
        self.previous_field = keyword or self.previous_field
        self.previous[self.previous_field] = self.previous.get(self.previous_field, "") + value

    def _message(self, number: int, line: str, *, obsolete: bool) -> None:
        keyword, value = self._split(number, line)
        if not keyword:
            if not self.field or obsolete != self.obsolete:
                raise self._error(number, say("a string follows no keyword"), say("write msgid or msgstr before it"))
            self.texts[self.field] += value
            return
        if keyword == "msgid_plural" or keyword.startswith("msgstr["):
            raise self._error(
                number,
                say("{keyword} makes a plural entry", keyword=keyword),
                say("a policy has msgid and msgstr only"),
            )
        if self.field == "msgstr":
            self._close(number)
        if keyword not in _AFTER[self.field] or (self.field and obsolete != self.obsolete):
            raise self._error(
                number,
                say("{keyword} stands after {other}", keyword=keyword, other=self.field)
                if self.field
                else say("{keyword} stands at the start of an entry", keyword=keyword),
                say("write msgctxt, msgid and msgstr in this order, each once"),
            )
        self.field, self.obsolete = keyword, obsolete
        self.texts[keyword] = value
        self.first_line = self.first_line or number
        if keyword == "msgstr":
            self.string_line = number

    def _split(self, number: int, line: str) -> tuple[str, str]:
        """Split a line into its keyword, if any, and its unescaped string."""
        keyword = _KEYWORD.match(line)
        rest = line[keyword.end() :] if keyword else line
        if not _STRING.fullmatch(rest):
            shown = line if len(line) <= 60 else line[:59] + "…"
            raise self._error(
                number,
                say("the line is not PO: {text}", text=shown),
                say(
                    'write a keyword and a string in straight quotes, with \\" for a quote inside and \\\\ for a'
                    " backslash"
                ),
            )
        return keyword[1] if keyword else "", _ESCAPE.sub(_unescaped, rest[1:-1])

    def _close(self, number: int) -> None:
        """End the entry being read, if there is one."""
        if not self.field:
            return
        if self.field != "msgstr":
            raise self._error(
                number or self.first_line,
                say("the entry of line {line} has no msgstr", line=self.first_line),
                say('write msgstr "" under its msgid'),
            )
        self.entries.append(
            self.comments.entry(
                self.texts.get("msgctxt", ""),
                self.texts["msgid"],
                self.texts["msgstr"],
                self.previous,
                obsolete=self.obsolete,
                line=self.first_line,
                string_line=self.string_line,
            )
        )
        self._start()


def _unescaped(match: re.Match[str]) -> str:
    character, octal, hexadecimal = match.groups()
    if character:
        return _ESCAPED[character]
    return chr(int(octal, 8) if octal else int(hexadecimal, 16))


def _references(text: str) -> list[str]:
    """Split ``#:``; U+2068 and U+2069 enclose a file name with spaces."""
    if "\u2068" not in text and "\u2069" not in text:
        return text.split()
    return [
        reference.replace("\u2068", "").replace("\u2069", "")
        for reference in re.findall(r"(?:\u2068[^\u2069]*\u2069\S*|\S)+", text)
    ]


def duplicates(catalog: Catalog) -> Iterator[tuple[Entry, Entry]]:
    """Yield (first, further) for live entries with the same ``msgctxt`` and ``msgid``."""
    seen: dict[Key, Entry] = {}
    for entry in catalog.entries:
        if not entry.obsolete:
            first = seen.setdefault(entry.key, entry)
            if first is not entry:
                yield first, entry


# --- writing ------------------------------------------------------------------


def format_catalog(catalog: Catalog) -> str:
    """Return ``catalog`` as PO text: strings on one line but for line feeds, nothing wrapped."""
    parts = ["\n".join(_entry(entry)) + "\n" for entry in (catalog.header, *catalog.entries)]
    if catalog.trailing:
        parts.append("".join(f"#{comment}\n" for comment in catalog.trailing))
    return "\n".join(parts)


def _entry(entry: Entry) -> Iterator[str]:
    mark = "#~ " if entry.obsolete else ""
    for comment in entry.comments:
        yield f"#{comment}"
    for comment in entry.extracted:
        yield f"#. {comment}".rstrip()
    if entry.references:
        yield "#: " + " ".join(_enclosed(reference) for reference in entry.references)
    if entry.fuzzy or entry.flags:
        yield "#, " + ", ".join((*(("fuzzy",) if entry.fuzzy else ()), *entry.flags))
    previous = "#~| " if entry.obsolete else "#| "
    if entry.previous_context is not None:
        yield _string("msgctxt", entry.previous_context, previous)
    if entry.previous_id is not None:
        yield _string("msgid", entry.previous_id, previous)
    if entry.context:
        yield _string("msgctxt", entry.context, mark)
    yield _string("msgid", entry.id, mark)
    yield _string("msgstr", entry.string, mark)


def _string(keyword: str, text: str, mark: str) -> str:
    from babel.messages.pofile import escape, normalize  # what only reads does not wait for it

    if "\n" not in text:
        return f"{mark}{keyword} {escape(text)}"
    return f"{mark}{keyword} {normalize(text, prefix=mark, width=0)}"


def _enclosed(reference: str) -> str:
    path, colon, line = reference.rpartition(":")
    if " " not in path:
        return reference
    return f"\u2068{path}\u2069{colon}{line}"
