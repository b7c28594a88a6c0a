"""A finding: something that was read and is wrong."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from seihon.model import Location


class Severity(enum.Enum):
    """An error stops publication; a warning asks a person to look."""

    ERROR = "error"
    WARNING = "warning"


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
    message: str
    location: Location
    locale: str
    domain: str
    clause: str = ""
    citation: str = ""

    def __str__(self) -> str:
        place = " ".join(filter(None, (self.citation, f"#{self.clause}" if self.clause else "")))
        where = f" [{place}]" if place else ""
        return f"{self.location}: {self.severity.value} {self.code} {self.name}{where}: {self.message}"
