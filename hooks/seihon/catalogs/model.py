"""What a catalog is: entries in the order of the file, and a header."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from seihon.model import Status

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a PO file, live or obsolete.

    ``comments`` are the translator's (the raw text after ``#``), ``extracted``
    those for the translator (``#.``), ``references`` the places in the source
    (``#:``). ``flags`` are those besides ``fuzzy``. ``previous_id`` is the
    source text that a fuzzy ``string`` translates (``#|``). ``line`` is where
    the entry begins in its file, ``string_line`` where its translation does.
    """

    context: str
    id: str
    string: str = ""
    fuzzy: bool = False
    previous_context: str | None = None
    previous_id: str | None = None
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    obsolete: bool = False
    line: int = field(default=0, compare=False)
    string_line: int = field(default=0, compare=False)

    @property
    def key(self) -> Key:
        """What identifies an entry in its catalog: ``msgctxt`` and ``msgid``."""
        return (self.context, self.id)

    @property
    def status(self) -> Status:
        """Whether there is a translation (white space is none), and one of the present source text."""
        if not self.string.strip():
            return Status.MISSING
        return Status.STALE if self.fuzzy else Status.TRANSLATED


@dataclass(frozen=True)
class Catalog:
    """A PO file: ``path`` for messages, the header entry, the entries in order.

    ``trailing`` are translator's comments after the last entry.
    """

    path: str
    header: Entry
    entries: tuple[Entry, ...] = ()
    trailing: tuple[str, ...] = ()

    @cached_property
    def live(self) -> dict[Key, Entry]:
        """The entries in use, by key; of duplicates the first."""
        found: dict[Key, Entry] = {}
        for entry in self.entries:
            if not entry.obsolete:
                found.setdefault(entry.key, entry)
        return found

    @cached_property
    def headers(self) -> dict[str, str]:
        """The fields of the header, names in lower case."""
        pairs = (line.partition(":") for line in self.header.string.split("\n"))
        return {name.strip().lower(): value.strip() for name, colon, value in pairs if colon}
