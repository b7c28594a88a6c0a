"""Units and their inline contents → HTML; shared by all pages.

A unit that falls back to the source carries its language and a badge.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from seihon.model import Emphasis, Inline, LineBreak, Link, Reference, Strong, Text, Unit
from seihon.settings import Language
from seihon.words import Words

_ESCAPED = re.compile(r"[&<>\"']")


def escape(text: str) -> str:
    """``text`` as characters of HTML, in contents and in attributes."""
    return html.escape(text, quote=True) if _ESCAPED.search(text) else text


def label_link(id: str, label: str) -> str:
    """A label as real text, and the permanent link of what it stands before."""
    return f'<a class="seihon-label" href="#{id}">{escape(label)}</a>'


@dataclass(frozen=True, slots=True)
class TextWriter:
    """Writes the units of one document in one language.

    ``citations`` has the text of a cross-reference by anchor, ``link`` turns
    the address of a link into one that works on the page, ``source`` is the
    language that units without a translation are in.
    """

    source: Language
    words: Words
    citations: Mapping[str, str]
    link: Callable[[str], str]

    def unit(self, unit: Unit) -> str:
        """The HTML of ``unit``, with its language and a badge where it has no current translation."""
        inlines = unit.inlines
        only = inlines[0] if len(inlines) == 1 else None
        text = escape(only.text) if isinstance(only, Text) else self._inlines(inlines)  # most units
        if not unit.status.is_fallback:
            return text
        badge = escape(self.words[f"badge-{unit.status.value}"])
        return (
            f'<span lang="{self.source.tag}">{text}</span>'
            f' <span class="seihon-badge seihon-badge-{unit.status.value}">{badge}</span>'
        )

    def _inlines(self, inlines: Sequence[Inline]) -> str:
        return "".join([self._inline(inline) for inline in inlines])

    def _inline(self, inline: Inline) -> str:
        if isinstance(inline, Text):
            return escape(inline.text)
        if isinstance(inline, Strong):
            return f"<strong>{self._inlines(inline.children)}</strong>"
        if isinstance(inline, Emphasis):
            return f"<em>{self._inlines(inline.children)}</em>"
        if isinstance(inline, LineBreak):
            return "<br>"
        if isinstance(inline, Link):
            href = escape(self.link(inline.href))
            return f'<a href="{href}">{self._inlines(inline.children)}</a>'
        return self._reference(inline)

    def _reference(self, reference: Reference) -> str:
        # A translation may refer to what is not there; that is a finding, and no reason to stop a preview.
        label = self.citations.get(reference.target, "?")
        return f'<a class="seihon-reference" href="#{reference.target}">{escape(label)}</a>'
