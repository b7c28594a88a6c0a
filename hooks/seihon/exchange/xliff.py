"""Rows ↔ XLIFF 2.0 (OASIS Standard, 5 August 2014), the core alone: what every CAT tool reads.

Version 2.0 and not 2.1, whose core is the same in the same namespace, since
more tools know it; a delivery may be either. One ``file`` a policy, one
``unit`` and one ``segment`` a text. Links, cross-references and asterisks are
codes (``pc``, ``ph``) over ``originalData``, so that a CAT tool guards them and
tells the translator when one is missing. A stale text goes out without a
``target``, as its earlier text and translation in notes: a ``target`` that
comes back is work done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from seihon.errors import PolicyError
from seihon.exchange.codes import Code, Piece, coded
from seihon.exchange.rows import Row
from seihon.exchange.xml import Element, parse_xml
from seihon.messages import Message, say
from seihon.model import Location, Status

NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0"
#: The sub-states, whose prefix the standard leaves to each tool.
_SUB_STATES = {Status.MISSING: "seihon:missing", Status.STALE: "seihon:stale"}
#: Characters that XML 1.0 cannot have; XLIFF writes them as ``<cp hex="…"/>``.
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PLACE = re.compile(r"(\d{1,9}) of (\d{1,9})")
_NOTES = ("row", "citation", "note", "previous-source", "previous-translation")


# --- writing --------------------------------------------------------------------


def format_xliff(rows: Sequence[Row], source: str, target: str) -> str:
    """Return ``rows`` as XLIFF from the language ``source`` to ``target`` (BCP 47). There is at least one row."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<xliff xmlns="{NAMESPACE}" version="2.0" srcLang={quoteattr(source)} trgLang={quoteattr(target)}>',
    ]
    for domain, own in groupby(rows, key=lambda row: row.domain):
        name = re.sub(r"[^\w.-]", "_", domain)
        lines.append(
            f'  <file id={quoteattr(name)} original={quoteattr(domain)} canResegment="no" xml:space="preserve">'
        )
        for row in own:
            lines += _unit(row)
        lines.append("  </file>")
    lines.append("</xliff>")
    return "\n".join(lines) + "\n"


def _unit(row: Row) -> Iterator[str]:
    codes = _Codes()
    source = codes.written(coded(row.source))
    codes.reuse()
    target = codes.written(coded(row.target))
    yield f"    <unit id={quoteattr(row.id)} name={quoteattr(row.context)}>"
    yield "      <notes>"
    texts = (f"{row.number} of {row.total}", row.citation, row.note, row.previous, row.previous_target)
    for category, text in zip(_NOTES, texts, strict=True):
        if text:
            yield f'        <note category="{category}">{_plain(text)}</note>'
    yield "      </notes>"
    if codes.data:
        yield "      <originalData>"
        for text, id in codes.data.items():
            yield f'        <data id="{id}">{_data(text)}</data>'
        yield "      </originalData>"
    state = "translated" if row.status is Status.TRANSLATED else "initial"
    sub_state = f' subState="{_SUB_STATES[row.status]}"' if row.status in _SUB_STATES else ""
    yield f'      <segment state="{state}"{sub_state}>'
    yield f"        <source>{source}</source>"
    if row.target:
        yield f"        <target>{target}</target>"
    yield "      </segment>"
    yield "    </unit>"


class _Codes:
    """The codes of one unit: what they stand for, and the ids that source and target share."""

    def __init__(self) -> None:
        self.data: dict[str, str] = {}
        self.ids: list[tuple[str, str, str]] = []
        self.free: list[tuple[str, str, str]] = []

    def reuse(self) -> None:
        """From here on a code that the source has bears the id that it has there."""
        self.free = list(self.ids)

    def written(self, pieces: tuple[Piece, ...]) -> str:
        return "".join(_data(piece) if isinstance(piece, str) else self._code(piece) for piece in pieces)

    def _code(self, code: Code) -> str:
        id = self._id(code)
        is_link = code.start.startswith("[") or "](" in code.end
        kind = ' type="link"' if is_link else ' type="fmt"' if code.is_paired else ' type="ui" subType="xlf:var"'
        if not code.is_paired:
            return f'<ph id="{id}"{kind} dataRef="{self._ref(code.start)}" disp={quoteattr(code.start)}/>'
        if not is_link:
            kind += f' subType="xlf:{"b" if code.start == "**" else "i"}"'
        refs = f'dataRefStart="{self._ref(code.start)}" dataRefEnd="{self._ref(code.end)}"'
        shown = f"dispStart={quoteattr(code.start)} dispEnd={quoteattr(code.end)}"
        return f'<pc id="{id}"{kind} {refs} {shown}>{self.written(code.pieces)}</pc>'

    def _id(self, code: Code) -> str:
        for known in self.free:
            if known[1:] == (code.start, code.end):
                self.free.remove(known)
                return known[0]
        self.ids.append((str(len(self.ids) + 1), code.start, code.end))
        return self.ids[-1][0]

    def _ref(self, text: str) -> str:
        return self.data.setdefault(text, f"d{len(self.data) + 1}")


def _data(text: str) -> str:
    # A carriage return would be read as a line feed.
    written = escape(text, {"\r": "&#13;"})
    return _NO_XML.sub(lambda found: f'<cp hex="{ord(found[0]):04X}"/>', written)


def _plain(text: str) -> str:
    """For notes, which have no ``cp``: the character that stands for what cannot be shown."""
    return escape(_NO_XML.sub("\ufffd", text))


# --- reading --------------------------------------------------------------------


def parse_xliff(data: bytes, shown: str, target: str) -> tuple[Row, ...]:
    """Read the rows of an XLIFF 2.x file in the language ``target``. Raises :class:`PolicyError`.

    A unit may have been segmented anew: its segments are put together in the
    order of the target. Elements of modules and of other name spaces are not
    looked at.
    """
    root = parse_xml(data, shown)
    if root.name != "xliff" or root.space != NAMESPACE:
        raise PolicyError(
            Location(shown, root.line),
            say("the file is no XLIFF 2"),
            say("deliver XLIFF 2.0 or 2.1 (name space {space}), not 1.2", space=NAMESPACE),
        )
    if (other := root.attributes.get("trgLang", target)).lower() != target.lower():
        raise PolicyError(
            Location(shown, root.line),
            say("the file is for the language {other}", other=other),
            say("import it with --locale {other}, not {language}", other=other, language=target),
        )
    return tuple(
        _row(unit, file.attributes.get("original", file.attributes.get("id", "")), shown)
        for file in root.elements(NAMESPACE, "file")
        for unit in _units(file)
    )


def _units(element: Element) -> Iterator[Element]:
    for inner in element.elements(NAMESPACE):
        if inner.name == "unit":
            yield inner
        elif inner.name == "group":
            yield from _units(inner)


def _row(unit: Element, domain: str, shown: str) -> Row:
    notes: dict[str, str] = {}
    for holder in unit.elements(NAMESPACE, "notes"):
        for note in holder.elements(NAMESPACE, "note"):
            notes.setdefault(note.attributes.get("category", ""), note.text())
    reader = _Reader(unit, shown)
    source, target = reader.texts()
    place = _PLACE.fullmatch(notes.get("row", ""))
    states = {segment.attributes.get("subState", "") for segment in unit.elements(NAMESPACE, "segment")}
    status = next((status for status, name in _SUB_STATES.items() if name in states), Status.TRANSLATED)
    return Row(
        id=unit.attributes.get("id", ""),
        domain=domain,
        context=unit.attributes.get("name", ""),
        source=source,
        target=target,
        status=status,
        citation=notes.get("citation", ""),
        note=notes.get("note", ""),
        previous=notes.get("previous-source", ""),
        previous_target=notes.get("previous-translation", ""),
        number=int(place[1]) if place else 0,
        total=int(place[2]) if place else 0,
        location=Location(shown, unit.line),
    )


class _Reader:
    """The texts of one unit, its codes put back."""

    def __init__(self, unit: Element, shown: str) -> None:
        self.unit = unit
        self.shown = shown
        self.data = {
            data.attributes.get("id", ""): self._flat(data)
            for holder in unit.elements(NAMESPACE, "originalData")
            for data in holder.elements(NAMESPACE, "data")
        }

    def texts(self) -> tuple[str, str]:
        """Source and target of the unit; no target unless every segment has one."""
        sources: list[str] = []
        targets: list[tuple[int, str]] = []
        is_complete = True
        parts = [part for part in self.unit.elements(NAMESPACE) if part.name in ("segment", "ignorable")]
        for number, part in enumerate(parts, 1):
            source = "".join(self._flat(inner) for inner in part.elements(NAMESPACE, "source"))
            sources.append(source)
            found = part.elements(NAMESPACE, "target")
            if not found and part.name == "segment":
                is_complete = False
            order = found[0].attributes.get("order", "") if found else ""
            text = self._flat(found[0]) if found else source
            targets.append((int(order) if order.isdecimal() else number, text))
        targets.sort(key=lambda target: target[0])
        return "".join(sources), "".join(text for _, text in targets) if is_complete else ""

    def _flat(self, element: Element) -> str:
        return "".join(inner if isinstance(inner, str) else self._code(inner) for inner in element.content)

    def _code(self, element: Element) -> str:
        found = element.attributes
        if element.space != NAMESPACE:
            return ""
        if element.name == "cp":
            try:
                return chr(int(found.get("hex", ""), 16))
            except (ValueError, OverflowError):
                raise self._problem(element, say("a cp has no code point")) from None
        if element.name in ("ph", "sc", "ec"):
            return self._original(element, "dataRef")
        if element.name == "pc":
            start = self._original(element, "dataRefStart")
            return start + self._flat(element) + self._original(element, "dataRefEnd")
        # Annotations: sm and em hold nothing, mrk holds text.
        return self._flat(element)

    def _original(self, element: Element, attribute: str) -> str:
        text = self.data.get(element.attributes.get(attribute, ""))
        if text is None:
            raise self._problem(
                element,
                say(
                    "a code ({code}) has no {attribute} that leads to originalData",
                    code=element.name,
                    attribute=attribute,
                ),
            )
        return text

    def _problem(self, element: Element, problem: Message) -> PolicyError:
        return PolicyError(
            Location(self.shown, element.line),
            problem,
            say("deliver the codes and the originalData as they were exported, or write the markup as text"),
        )
