"""The two texts of a pair as the rules of value and meaning see them: words, addresses, tags.

These rules work on any bilingual text, Markdown or not, so markup is taken
off here by form and not by the grammar of our own pages.
"""

from __future__ import annotations

import functools
import html
import re
from dataclasses import dataclass

#: ``[text](address "title")`` and ``![text](address)``; an address may have one level of brackets.
_LINK = re.compile(r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?((?:[^\s()<>]|\([^\s()]*\))*)>?(?:\s+\"[^\"]*\")?\s*\)")
_AUTOLINK = re.compile(r"<((?:https?|mailto|tel):[^\s<>]+)>", re.IGNORECASE)
_TAG = re.compile(r"<(/?[A-Za-z][A-Za-z0-9-]*)((?:\s[^<>]*)?)/?>|<!--.*?-->", re.DOTALL)
_HREF = re.compile(r"(?:href|src)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_MARKS = re.compile(r"(?<!\\)(?:\*\*|__|`+)|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])|\\(?=[!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One text of a pair; ``side`` makes one of each text, so that a cache by identity is one by text.

    ``text`` is as it was written; ``words`` has no markup, each address of a
    link replaced by the link's text; ``addresses`` are the targets of links
    in order; ``tags`` the HTML tags in order, as ``a`` or ``/a``; ``language``
    is the code, as in ``es``.
    """

    text: str
    words: str
    addresses: tuple[str, ...]
    tags: tuple[str, ...]
    language: str


@functools.lru_cache(maxsize=2048)
def side(text: str, language: str) -> Side:
    """Take the markup off ``text``."""
    addresses: list[str] = []
    tags: list[str] = []

    def link(match: re.Match[str]) -> str:
        addresses.append(match[2])
        return match[1]

    def autolink(match: re.Match[str]) -> str:
        addresses.append(match[1])
        return match[1].removeprefix("mailto:").removeprefix("tel:")

    def tag(match: re.Match[str]) -> str:
        if match[1]:
            tags.append(match[1].lower())
            addresses.extend(double or single for double, single in _HREF.findall(match[2]))
            return "\n" if match[1].lower().strip("/") in ("br", "p", "li", "div", "td", "tr") else ""
        tags.append("!--")
        return ""

    words = text
    if "](" in words:
        words = _LINK.sub(link, words)
    if "<" in words:
        words = _AUTOLINK.sub(autolink, words)
        words = _TAG.sub(tag, words)
    if "*" in words or "`" in words or "\\" in words or "__" in words:  # what every match of _MARKS has
        words = _MARKS.sub("", words)
    if "&" in words:
        words = html.unescape(words)
    return Side(text, words, tuple(addresses), tuple(tags), language)
