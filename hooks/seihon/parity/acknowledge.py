"""Acknowledgements: a person has looked at a finding and says in the catalog why the text is right.

An acknowledgement is a translator's comment on the entry,
``# seihon: PAR301 3f9a1c2e5b70 the reason``. The twelve digits are the
fingerprint of both texts: when either changes, the acknowledgement lapses
and somebody has to look again.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from seihon.catalogs.model import Catalog, Entry
from seihon.errors import PolicyError
from seihon.messages import Message, say
from seihon.model import Location
from seihon.parity.finding import Finding

_COMMENT = re.compile(r"\s*seihon:\s*(?P<code>PAR\d{3})\s+(?P<fingerprint>[0-9a-f]{12})\b[\s:.–—-]*(?P<reason>.*)")
#: What cannot be explained away: structure, markup and the file itself are mended, not acknowledged.
_NEVER = re.compile(r"PAR[09]\d\d|PAR20[1245]")


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """One acknowledgement in an entry's comments."""

    code: str
    fingerprint: str
    reason: str


def fingerprint(source: str, target: str) -> str:
    """Twelve hexadecimal digits that change when either text does."""
    return hashlib.sha256(f"{source}\0{target}".encode()).hexdigest()[:12]


def acknowledgements(entry: Entry) -> Iterator[Acknowledgement]:
    """Yield the acknowledgements in the comments of ``entry``."""
    for comment in entry.comments:
        if (match := _COMMENT.fullmatch(comment)) is not None:
            yield Acknowledgement(match["code"], match["fingerprint"], match["reason"].strip())


def can_acknowledge(code: str) -> bool:
    """Whether findings of the rule ``code`` are a matter of judgement."""
    return not _NEVER.fullmatch(code)


def accepts(acknowledgement: Acknowledgement, entry: Entry, code: str) -> bool:
    """Whether ``acknowledgement`` covers a finding of rule ``code`` on ``entry`` as it is now."""
    return (
        acknowledgement.code == code
        and bool(acknowledgement.reason)
        and can_acknowledge(code)
        and acknowledgement.fingerprint == fingerprint(entry.id, entry.string)
    )


def acknowledge(catalog: Catalog, finding: Finding, reason: str) -> Catalog:
    """Return ``catalog`` with ``finding`` acknowledged; an older acknowledgement of the rule is replaced.

    Raises :class:`PolicyError` for a finding that is not a matter of
    judgement and for an empty reason.
    """
    if not can_acknowledge(finding.code):
        raise PolicyError(
            finding.location,
            say("{code} cannot be acknowledged", code=finding.code),
            say("mend what it found: seihon explain says how"),
        )
    if not reason.strip() or "\n" in reason:
        raise PolicyError(finding.location, say("there is no reason"), say("say in one line why the text is right"))
    entries = tuple(
        _with(entry, finding.code, reason.strip())
        if not entry.obsolete and entry.string_line == finding.location.line
        else entry
        for entry in catalog.entries
    )
    if entries == catalog.entries:
        raise PolicyError(
            finding.location, say("no entry begins there"), say("give file:line as seihon check prints it")
        )
    return replace(catalog, entries=entries)


def _with(entry: Entry, code: str, reason: str) -> Entry:
    kept = tuple(
        comment for comment in entry.comments if (match := _COMMENT.fullmatch(comment)) is None or match["code"] != code
    )
    mark = f" seihon: {code} {fingerprint(entry.id, entry.string)} {reason}"
    return replace(entry, comments=(*kept, mark))


def location_of(place: str) -> Location:
    """Parse ``file:line``. Raises :class:`PolicyError`."""
    path, _, line = place.rpartition(":")
    if not path or not line.isdigit():
        raise PolicyError(
            Location(place), say("this names no line of a catalog"), say("give file:line as seihon check prints it")
        )
    return Location(path, int(line))


def faults(entry: Entry, codes: frozenset[str]) -> Iterator[Message]:
    """Yield what is wrong with the acknowledgements of ``entry``, on which the rules ``codes`` find something."""
    for acknowledgement in acknowledgements(entry):
        code = acknowledgement.code
        if not can_acknowledge(code):
            yield say("{code} cannot be acknowledged; mend what it finds and delete the comment", code=code)
        elif not acknowledgement.reason:
            yield say(
                "the acknowledgement of {code} gives no reason; say why the text is right, or delete it", code=code
            )
        elif acknowledgement.fingerprint != fingerprint(entry.id, entry.string):
            yield say(
                "the texts changed after {code} was acknowledged; look again, then acknowledge anew or delete it",
                code=code,
            )
        elif code not in codes:
            yield say("{code} finds nothing here any more; delete the acknowledgement", code=code)
