"""Denials that the other text says by the contrary: 消去しない, "is kept"; 継続しない, "ceases".

The ideas are those of the lexicons, so that this holds in every language that has one.
"""

from __future__ import annotations

from collections import defaultdict

from seihon.parity.clues import Known
from seihon.parity.markers import Reading
from seihon.parity.predicates import answering, governed, saying

#: Ideas of which the one, denied, is the other.
_PAIRS = (
    ("delete", "remain"),
    ("delete", "retain"),
    ("delete", "store"),
    ("erase", "retain"),
    ("erase", "store"),
    ("come-away", "retain"),
    ("come-off", "retain"),
    ("take-remove", "remain"),
    ("take-remove", "retain"),
    ("lose", "retain"),
    ("lose", "maintain"),
    ("return", "retain"),
    ("continue", "stop-halt"),
    ("continue", "terminate"),
    ("continue", "suspend"),
    ("accept", "do-not"),
    ("acceptance", "do-not"),
    ("receipt-reception", "do-not"),
    ("include", "exclude"),
    ("disclose", "secret"),
    ("disclose", "conceal"),
    ("leak", "secret"),
    ("leak", "conceal"),
    ("change-become", "maintain"),
    ("change-become", "equal"),
    ("valid", "expire"),
    ("participate", "absent"),
    ("agree", "disagree"),
    ("agree-endorse", "disagree"),
    ("agree-match", "contradiction"),
    ("agree-match", "differ"),
    ("answer", "ignore"),
    ("approve", "do-not"),
    ("attend", "absent"),
    ("clear", "unclear"),
    ("clear", "unknown"),
    ("compliance", "violate"),
    ("correct", "error"),
    ("correct", "mistaken"),
    ("differ", "equal"),
    ("difference", "equal"),
    ("disclose", "reserve"),
    ("enable", "disable"),
    ("exist", "absent"),
    ("exist", "lack"),
    ("forget", "remember"),
    ("identifier", "anonymous"),
    ("know", "unknown"),
    ("known", "unknown"),
    ("necessary", "optional"),
    ("necessary", "exempt"),
    ("need", "free"),
    ("notice", "overlook"),
    ("open", "close-shut"),
    ("open", "secret"),
    ("permit", "do-not"),
    ("permit", "prohibit"),
    ("restore", "lose"),
    ("success", "fail"),
    ("suffice", "shortage"),
    ("sufficient", "shortage"),
    ("use", "disable"),
    ("valid", "invalid"),
)


def _contraries() -> dict[str, frozenset[str]]:
    found = defaultdict(set)
    for one, other in _PAIRS:
        found[one].add(other)
        found[other].add(one)
    return {idea: frozenset(others) for idea, others in found.items()}


_CONTRARIES = _contraries()


def _times(reading: Reading, word: Known) -> int:
    """How many words of a sentence answer ``word``."""
    words = answering(reading)
    return len({known.start for idea in word.asks for known in words.get(idea, ())})


def said_by_contrary(here: Reading, there: Reading) -> int:
    """How many denials of one text the other says by the contrary of the word that is denied, in its place."""
    found = 0
    for mark in saying(here, "not"):
        for word in governed(here, mark)[:1]:
            contrary = frozenset().union(*(_CONTRARIES.get(idea, ()) for idea in word.asks))
            said = bool(contrary) and not contrary.isdisjoint(answering(there))
            found += said and _times(there, word) < _times(here, word)
    return found
