"""Notes for translators in the source: ``<!-- translators: … -->`` before the text they are about.

It is the only HTML that a page may have. Nobody but translators sees it: it
goes into the comments of the catalogs.
"""

from __future__ import annotations

import re

from seihon.errors import PolicyError
from seihon.markdown.inline import refuse_invisible
from seihon.messages import say
from seihon.model import Location

_NOTE = re.compile(r"<!--\s*translators:(?P<text>(?:(?!-->).)*)-->\s*", re.DOTALL)


def parse_note(html: str, location: Location) -> str:
    """The text of the note that the block ``html`` is; each of its lines without the blanks around it.

    Raises :class:`PolicyError` for any other HTML and for a note without text.
    """
    found = _NOTE.fullmatch(html.strip())
    if found is None:
        raise PolicyError(
            location,
            say("{construct} is not part of a policy", construct=say("raw HTML")),
            say(
                "write the text without tags; a note for translators is <!-- translators: … --> on lines of its own"
                " before a text"
            ),
        )
    text = "\n".join(line.strip() for line in found["text"].split("\n") if line.strip())
    if not text:
        raise PolicyError(
            location, say("the note for translators is empty"), say("write it after translators:, or delete it")
        )
    refuse_invisible(text.replace("\n", " "), location)
    return text


def write_note(note: str, indent: str) -> str:
    """``note`` as lines of the source, each indented by ``indent``."""
    lines = f"<!-- translators: {note} -->".split("\n")
    return "\n".join(indent + line for line in lines)
