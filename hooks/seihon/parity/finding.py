"""A finding: something that was read and is wrong."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from seihon.messages import Message, say
from seihon.model import Location


class Severity(enum.Enum):
    """An error stops publication; a warning asks a person to look."""

    ERROR = "error"
    WARNING = "warning"


_NAMES = {Severity.ERROR: say("error"), Severity.WARNING: say("warning")}


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found in one place of one catalog.

    ``clause`` is the id of the heading, ``citation`` the place as a reader
    cites it in the source language; both are empty for a finding about a whole
    catalog.
    """

    code: str
    name: str
    severity: Severity
    message: Message
    location: Location
    locale: str
    domain: str
    clause: str = ""
    citation: str = ""

    def __str__(self) -> str:
        return self.text("en")

    def text(self, language: str) -> str:
        """The finding as a line in ``language``, as far as that is one of :data:`seihon.messages.LANGUAGES`."""
        place = " ".join(filter(None, (self.citation, f"#{self.clause}" if self.clause else "")))
        where = f" [{place}]" if place else ""
        severity = _NAMES[self.severity].text(language)
        return f"{self.location}: {severity} {self.code} {self.name}{where}: {self.message.text(language)}"
