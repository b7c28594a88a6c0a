"""XML as other tools deliver it, read without obeying it.

A document type declaration is refused, and with it every entity of its own:
nothing can expand, and nothing outside the file is opened. Size and depth are
bounded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

from seihon.errors import PolicyError
from seihon.messages import say
from seihon.model import Location

_DEEPEST = 64


@dataclass(slots=True)
class Element:
    """An element: ``name`` is local, ``space`` its namespace; ``content`` has text and elements in order."""

    space: str
    name: str
    attributes: dict[str, str]
    line: int
    content: list[str | Element] = field(default_factory=list)

    def elements(self, space: str, name: str = "") -> list[Element]:
        """The elements of ``space`` that stand in this one, only those named ``name`` if given."""
        return [
            inner
            for inner in self.content
            if isinstance(inner, Element) and inner.space == space and name in ("", inner.name)
        ]

    def text(self) -> str:
        """All characters inside."""
        return "".join(inner if isinstance(inner, str) else inner.text() for inner in self.content)


def parse_xml(data: bytes, shown: str) -> Element:
    """The root of the XML document ``data``. Raises :class:`PolicyError`."""
    root = Element("", "", {}, 0)
    stack = [root]
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def start(name: str, attributes: dict[str, str]) -> None:
        location = Location(shown, parser.CurrentLineNumber)
        if len(stack) > _DEEPEST:
            raise PolicyError(
                location, say("the elements stand more than {most} deep", most=_DEEPEST), say("deliver valid XLIFF")
            )
        space, _, local = name.rpartition(" ")
        element = Element(space, local, attributes, location.line)
        stack[-1].content.append(element)
        stack.append(element)

    def end(_name: str) -> None:
        stack.pop()

    def characters(text: str) -> None:
        stack[-1].content.append(text)

    def doctype(*_declaration: object) -> None:
        raise PolicyError(
            Location(shown, parser.CurrentLineNumber),
            say("the file has a document type declaration"),
            say("deliver it without <!DOCTYPE …>: no entities are read"),
        )

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise PolicyError(
            Location(shown, error.lineno),
            say("the file is not XML ({reason})", reason=expat.ErrorString(error.code)),
            say("deliver it whole"),
        ) from None
    except (ValueError, LookupError) as error:
        # An encoding that the parser does not know.
        raise PolicyError(
            Location(shown, 1), say("the file cannot be read ({reason})", reason=str(error)), say("save it as UTF-8")
        ) from None
    (document,) = (inner for inner in root.content if isinstance(inner, Element))
    return document
