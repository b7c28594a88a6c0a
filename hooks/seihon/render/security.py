"""The Content-Security-Policy of the pages, computed from what they hold, and the headers of the host.

Nothing is allowed but files of the site itself. A script or style sheet that
stands in a page is allowed by the hash of its text; what could only be allowed
by ``unsafe-…`` is an error (W3C Content Security Policy Level 3).
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser

#: Types of ``<script>`` that browsers run; all others are data, which no policy governs.
_RUN = frozenset({"", "module", "text/javascript", "application/javascript"})

_ATTRIBUTES = r"""(?:\s+(?!(?i:on|style[\s=/>]))[a-zA-Z][a-zA-Z-]*(?:="(?!\s*(?:&|(?i:javascript)))[^"<>]*")?)*\s*"""
#: A script or style sheet without a further tag in it.
_WHOLE = rf"<(?P<tag>script|style){_ATTRIBUTES}>[^<]*</(?P=tag)>"
#: The like of these, and tags that hold nothing a policy governs, are mostly all there is in a page.
_SIMPLE = re.compile(
    rf"<(?:/[a-z][a-z0-9]*|!doctype html|!--[^<>]*--|(?!(?i:script|style)\b)[a-z][a-z0-9]*{_ATTRIBUTES}/?)>|{_WHOLE}"
)


class UnsafeMarkup(ValueError):
    """A page holds what no strict policy allows; the text says what."""


@dataclass(frozen=True, slots=True)
class Inline:
    """Hashes, as a policy writes them, of the scripts and style sheets that stand in pages."""

    scripts: frozenset[str] = frozenset()
    styles: frozenset[str] = frozenset()

    def __or__(self, other: Inline) -> Inline:
        return Inline(self.scripts | other.scripts, self.styles | other.styles)


def inline_of(page: str) -> Inline:
    """What stands in ``page``, an HTML document. Raises :class:`UnsafeMarkup`."""
    # A parser in Python takes longer over a page than the page took to render: only what may matter is parsed.
    if "<" not in _SIMPLE.sub("", page):
        page = "".join(match[0] for match in re.finditer(_WHOLE, page))
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return Inline(frozenset(map(_hash, reader.scripts)), frozenset(map(_hash, reader.styles)))


def content_security_policy(inline: Inline, *, for_header: bool = False) -> str:
    """The policy for pages that hold ``inline``; a header can also forbid frames, which a meta tag cannot."""
    directives = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *sorted(inline.scripts)],
        "style-src": ["'self'", *sorted(inline.styles)],
        "img-src": ["'self'"],
        # No script here connects to anything; checkers such as Lighthouse read robots.txt from within the page.
        "connect-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }
    if for_header:
        directives["frame-ancestors"] = ["'none'"]
    return "; ".join(f"{name} {' '.join(values)}" for name, values in directives.items())


def headers(inlines: Iterable[Inline]) -> str:
    """The file ``_headers``, which static hosts such as Netlify and Cloudflare Pages read."""
    union = Inline()
    for inline in inlines:
        union |= inline
    lines = {
        "Content-Security-Policy": content_security_policy(union, for_header=True),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Strict-Transport-Security": "max-age=31536000",
    }
    return "/*\n" + "".join(f"  {name}: {value}\n" for name, value in lines.items())


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@dataclass
class _Reader(HTMLParser):
    """Collects the texts of scripts and style sheets."""

    scripts: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    _into: list[str] | None = None

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        for name, value in attrs:
            if name == "style" or name.startswith("on"):
                raise UnsafeMarkup(f"<{tag} {name}=…>")
            if name in ("src", "href") and (value or "").strip().lower().startswith("javascript:"):
                raise UnsafeMarkup(f"<{tag} {name}=javascript:…>")
        if tag == "style":
            self._into = self.styles
        elif tag == "script" and "src" not in values and (values.get("type") or "").lower() in _RUN:
            self._into = self.scripts

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into.append(data)
            self._into = None

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._into = None
