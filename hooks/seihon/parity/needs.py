"""What a rule needs to find in a pair before it can have anything to say.

Most pairs are good, and most rules have nothing to look at in them: no digit,
no address, no word for a duty. What a text has is told once, in one pass
(``features``); a rule declares what it needs in its decorator, and is not run
over pairs that lack it. A need is a *necessary* condition, and nothing more: a
rule must find the same with and without it, which a test holds for all rules.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_


class Feature(enum.Flag):
    """What a text has."""

    DIGIT = enum.auto()  # a digit, or a character that holds one (①)
    LONG_NUMBER = enum.auto()  # seven of them, or a number to dial
    AT = enum.auto()  # @
    ADDRESS = enum.auto()  # ://, or the target of a link
    ACTIVE = enum.auto()  # < or &, or a word before a colon that may name a scheme that runs
    TAG = enum.auto()
    PAIRED = enum.auto()  # a bracket or quotation mark
    LATIN = enum.auto()  # a word in Latin script
    NAME = enum.auto()  # one in capitals that is no ordinary word
    NUMBER = enum.auto()  # a number or date that is more than a hint at one
    BOUND = enum.auto()  # a word that may bound a number: within, at least
    ORDER = enum.auto()  # a word that may say before or after
    # What a marker surely says (meaning.py of a language), and what one surely or perhaps says.
    NOT = enum.auto()
    NOT_IN_PASSING = enum.auto()
    DUTY = enum.auto()
    COMPULSION = enum.auto()
    PERMISSION = enum.auto()
    GRANT = enum.auto()
    OPEN = enum.auto()
    EXCEPTED = enum.auto()
    UNBANNED = enum.auto()
    DOUBLED = enum.auto()
    NEEDLESS = enum.auto()
    RECOMMENDED = enum.auto()
    ALL = enum.auto()
    SOME = enum.auto()
    PART = enum.auto()
    MAYBE_DUTY = enum.auto()
    MAYBE_PERMISSION = enum.auto()
    MAYBE_EXCEPTION = enum.auto()
    MAYBE_ALL = enum.auto()
    MAYBE_SOME = enum.auto()


class Fact(enum.Flag):
    """What is so of a pair, apart from its two texts."""

    UNTRANSLATED = enum.auto()  # no entry, or an empty one
    FUZZY = enum.auto()
    UNREADABLE = enum.auto()  # the translation cannot be parsed
    MARKUP = enum.auto()  # a readable translation has other links, marks of stress or line breaks than the source
    PLAIN = enum.auto()  # a word of the site
    TEXTS = enum.auto()  # there are two texts to compare
    TERMS = enum.auto()  # there are agreed terms
    VALUES = enum.auto()  # not all numbers and dates of the two texts agree
    SAYINGS = enum.auto()  # the two texts say different things, or the same not as often


#: What one way asks for: features of the source, of the target, and facts of the pair, all of them.
_Way = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Needs:
    """Ways to meet a need; one is enough. ``|`` adds ways, ``&`` asks for both."""

    ways: tuple[_Way, ...]

    def __or__(self, other: Needs) -> Needs:
        return Needs(self.ways + other.ways)

    def __and__(self, other: Needs) -> Needs:
        return Needs(tuple((a | d, b | e, c | f) for a, b, c in self.ways for d, e, f in other.ways))


def _all(flags: Iterable[enum.Flag]) -> int:
    return reduce(or_, (int(flag.value) for flag in flags), 0)


def source_has(*features: Feature) -> Needs:
    """The source has all of ``features``."""
    return Needs(((_all(features), 0, Fact.TEXTS.value),))


def target_has(*features: Feature) -> Needs:
    """The target has all of ``features``."""
    return Needs(((0, _all(features), Fact.TEXTS.value),))


def either_has(feature: Feature) -> Needs:
    """The source or the target has ``feature``."""
    return source_has(feature) | target_has(feature)


def both_have(feature: Feature) -> Needs:
    """The source and the target have ``feature``."""
    return source_has(feature) & target_has(feature)


def is_so(*facts: Fact) -> Needs:
    """All of ``facts`` hold of the pair."""
    return Needs(((0, 0, _all(facts)),))


#: Needs that every pair meets, and those that every pair of two texts meets.
NOTHING = Needs(((0, 0, 0),))
TWO_TEXTS = is_so(Fact.TEXTS)
