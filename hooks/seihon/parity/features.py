"""What a text has, told in one pass, so that rules are run only over pairs that have what they need.

A feature may be said to be there though it is not (the rule then looks and
finds nothing), never the other way round.
"""

from __future__ import annotations

import functools
import re

from seihon.languages import script
from seihon.model import Link, Reference, Text, Unit
from seihon.parity.bounds import has_bound
from seihon.parity.differences import differ
from seihon.parity.markers import are_alike, readings
from seihon.parity.needs import Fact, Feature
from seihon.parity.numbers import has_number
from seihon.parity.orders import has_order
from seihon.parity.rule import Notation, Pair
from seihon.parity.rules.names import latin, strange
from seihon.parity.text import Side

#: Digits, and the characters that NFKC makes digits of, among others.
DIGIT = re.compile(
    r"[\d\xb2\xb3\xb9\xbc-\xbe\u2070-\u209f\u2150-\u218b\u2460-\u24ff\u3220-\u33ff"
    r"\U0001f100-\U0001f10a\U0001f240-\U0001f24f]"
)
#: A colon after a letter that ends ``javascript``, ``vbscript`` or ``data``; the long s and the like among them.
_SCHEME = re.compile(r"[TtAa]\s*:")
# As numbers: the operators of flags are slow.
_DIGIT, _LONG, _AT, _ADDRESS, _ACTIVE, _TAG, _PAIRED, _LATIN, _NAME, _NUMBER, _BOUND, _ORDER = (
    int(feature.value) for feature in list(Feature)[:12]
)
_UNTRANSLATED, _FUZZY, _UNREADABLE, _MARKUP, _PLAIN, _TEXTS, _TERMS, _VALUES, _SAYINGS = (
    int(fact.value) for fact in Fact
)


def _bits(sure: bool) -> dict[str, int]:
    """For each thing that markers say, its features where it is said ``sure``\\ ly, or perhaps."""
    named = {name.lower(): int(feature.value) for name, feature in Feature.__members__.items()}
    maybe = {name.removeprefix("maybe_"): bit for name, bit in named.items() if name.startswith("maybe_")}
    if not sure:
        return {**maybe, "not!": named["not_in_passing"]}
    surely = {
        name: named[name]
        for name in (
            "not",
            "duty",
            "compulsion",
            "permission",
            "grant",
            "open",
            "excepted",
            "unbanned",
            "doubled",
            "needless",
            "recommended",
            "all",
            "some",
            "part",
        )
    }
    return {name: surely.get(name, 0) | maybe.get(name, 0) for name in surely | maybe}


_SURE, _DOUBTFUL = _bits(sure=True), _bits(sure=False)


@functools.cache
def _marks(language: str) -> str:
    """The brackets and quotation marks of a language."""
    module = script(language)
    return "".join(module.BRACKETS) + '()[]（）［］"“”„＂' if module is not None else ""


@functools.lru_cache(maxsize=2048)
def features(side: Side) -> int:
    """The value of the :class:`Feature` of a text."""
    text, words = side.text, side.words
    found = 0
    if DIGIT.search(text) or (words is not text and DIGIT.search(words)):
        found |= _DIGIT
        if len(DIGIT.findall(words)) > 6:
            found |= _LONG
    if "@" in text:
        found |= _AT
    if side.addresses or "://" in text:
        found |= _ADDRESS
        if "tel:" in text:
            found |= _LONG
    if "<" in text or "&" in text or (":" in text and _SCHEME.search(text)):
        found |= _ACTIVE
    if side.tags:
        found |= _TAG
    for mark in _marks(side.language):
        if mark in words:
            found |= _PAIRED
            break
    names = latin(side)
    if names:
        found |= _LATIN
        if any(map(strange(side.language), names)):
            found |= _NAME
    if has_number(side):
        found |= _NUMBER
    if has_bound(side):
        found |= _BOUND
    if has_order(side):
        found |= _ORDER
    said = readings(side)
    if said is not None:
        for thing in said[0].sure:
            found |= _SURE.get(thing, 0)
        for thing in said[0].doubtful:
            found |= _DOUBTFUL.get(thing, 0)
    return found


def facts(pair: Pair) -> int:
    """The value of the :class:`Fact` of a pair."""
    entry, found = pair.entry, 0
    if entry is None or not entry.string.strip():
        found |= _UNTRANSLATED
    elif entry.fuzzy:
        found |= _FUZZY
    if pair.problem is not None:
        found |= _UNREADABLE
    if pair.notation is Notation.PLAIN:
        found |= _PLAIN
    if pair.target is not None and _has_other_markup(pair.source, pair.target):
        found |= _MARKUP
    if pair.sides is not None:
        source, target = pair.sides
        found |= _TEXTS
        if pair.glossary.terms:
            found |= _TERMS
        if (features(source) | features(target)) & _NUMBER and differ(source, target):
            found |= _VALUES
        if not are_alike(source, target):
            found |= _SAYINGS
    return found


def _has_other_markup(source: Unit, target: Unit) -> bool:
    """Whether two units have not the same links, references, marks of stress and line breaks, as often."""
    if _is_text(source) and _is_text(target):
        return False
    return _markup(source) != _markup(target)


def _is_text(unit: Unit) -> bool:
    """Is the unit one run of text?"""
    inlines = unit.inlines
    return not inlines or (len(inlines) == 1 and type(inlines[0]) is Text)


def _markup(unit: Unit) -> list[tuple[str, str]]:
    """What stands in a unit besides text: the name of each thing, and where it leads, in order of these."""
    return sorted(
        (
            type(inline).__name__,
            inline.href if isinstance(inline, Link) else inline.target if isinstance(inline, Reference) else "",
        )
        for inline in unit.inside()
        if not isinstance(inline, Text)
    )
