"""PAR305, PAR306, PAR125: what joins the items of an enumeration, and items lost from one.

Japanese often joins with と, や or a comma, which a translation renders with
"and" or with "or" as the sentence asks for; only 及び, 並びに, 又は, 若しくは and
their like say which. So from Japanese the joint itself is looked at: what
joins, in the source, the words that stand next to the "or" of the
translation? Where those words are not known again, an "or" is doubted only if
nothing in the sentence could be one. Between other languages the words that
say and and or are counted.

What these rules cannot see: an "and" for や or a comma, a connective between
parts of a sentence whose words are not known, and one that takes the place of
another in a sentence that has several.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from seihon.parity.enumerations import (
    Joint,
    Sentence,
    around,
    count,
    is_bare,
    is_doubling,
    joints,
    likeness,
    lost_item,
    sentences,
)
from seihon.parity.finding import Severity
from seihon.parity.needs import TWO_TEXTS
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.rules.whole import compared, is_other_text
from seihon.parity.text import Side

#: How alike two joints must be to join the same items: the next word on one side, the third on the other.
_LEAST = 0.12


def _sentences(pair: Pair) -> Iterator[tuple[Sentence, Sentence]]:
    if pair.sides is not None:
        yield from sentences(*pair.sides)


def _count(sentence: Sentence, *names: str) -> int:
    return sum(count(sentence, name) for name in names)


def _is_switched(source: Sentence, target: Sentence, old: str, new: str) -> bool:
    """Is there surely one ``old`` less and one ``new`` more? Lists of examples are joined with either."""
    here, there = _count(source, old), _count(target, new)
    return (
        here > 0
        and there > 0
        and here > _count(target, old)
        and there > _count(source, new, f"MAYBE_{new}")
        and not _count(source, "EXAMPLES")
        and not _count(target, "EXAMPLES")
    )


@functools.lru_cache(maxsize=64)
def _strange_or(source: Sentence, target: Sentence) -> Joint | None:
    """An "or" of the target that joins what the source, in a language that need not say which, does not join so."""
    if not _count(target, "OR"):
        return None
    # What is denied together is denied of each: 氏名と住所を提供しません, "no names or addresses".
    if _count(source, "NEGATION") and _count(target, "NEGATION"):
        return None
    here = joints(source)
    # An "or", or what may be rendered with one, stands in the sentence; or the translation leaves something open.
    is_open = bool(_count(source, "MAYBE_OR") or _count(target, "CHOICE"))
    is_open = is_open or any(joint.kind in ("or", "either", "loose") for joint in here)
    is_joined = any(joint.says == "and" for joint in here)
    for joint in joints(target) if is_joined or not is_open else ():
        if joint.kind != "or":
            continue
        if is_joined:
            like = likeness(joint, target, source)
            other = max(like["or"], like["either"], like["loose"])
            if like["and"] >= _LEAST and other < like["and"] / 2 and like["comma"] <= like["and"]:
                return joint
        if not is_open and all(around(target, joint)) and not is_doubling(joint, target):
            return joint
    return None


@pair_rule(
    "PAR305",
    "and-became-or",
    Severity.WARNING,
    bad=Example("氏名及び住所を記入します。", "You enter your name or address."),
    good=Example("氏名及び住所を記入します。", "You enter your name and address."),
    needs=TWO_TEXTS,
)
def and_became_or(pair: Pair) -> Iterator[str]:
    """The source joins with "and", the translation with "or".

    Two conditions that must both be met become a choice between them.

    To fix: write and (y). Where the negation of the sentence asks for "or"
    (neither A nor B), acknowledge the finding.
    """
    for source, target in _sentences(pair):
        if is_bare(source.language):
            joint = _strange_or(source, target)
            if joint is not None:
                words = target.text[max(0, joint.start - 20) : joint.end + 20].strip()
                yield f"nothing in the source says the “{joint.written}” of “{words}”; join as the source does"
        elif _is_switched(source, target, "AND", "OR"):
            yield "the source says “and” where the translation says “or”; join as the source does"


@pair_rule(
    "PAR306",
    "or-became-and",
    Severity.WARNING,
    bad=Example("電話又は書面で通知します。", "We notify you by telephone and letter."),
    good=Example("電話又は書面で通知します。", "We notify you by telephone or letter."),
    needs=TWO_TEXTS,
)
def or_became_and(pair: Pair) -> Iterator[str]:
    """The source joins with "or", the translation with "and".

    One of two was enough; the translation asks for both.

    To fix: write or (o).
    """
    for source, target in _sentences(pair):
        if is_bare(source.language):
            here = _count(source, "OR")
            switched = (
                here > 0
                and _count(target, "AND")
                and here > _count(target, "OR", "MAYBE_OR")
                and not _count(source, "NEGATION", "EXAMPLES")
            )
        else:
            switched = _is_switched(source, target, "OR", "AND")
        if switched:
            yield "the source says “or” where the translation says “and”; join as the source does"


#: The mark of an item inside a sentence: (1), （a）, ①.
_MARK = re.compile(r"[(（]\s?(\d{1,2}|[a-h])\s?[)）]|([①-⑳])")
#: What every mark ends with.
_MARK_END = re.compile(r"[)）①-⑳]")


@functools.lru_cache(maxsize=1024)
def _marked(side: Side) -> int:
    """How many marked items a text has: the highest mark of which all before it stand there too."""
    if not _MARK_END.search(side.words):
        return 0
    found = set()
    for plain, circled in _MARK.findall(side.words):
        if circled:
            found.add(ord(circled) - ord("①") + 1)
        else:
            found.add(int(plain) if plain.isdigit() else ord(plain) - ord("a") + 1)
    return next(number for number in itertools.count() if number + 1 not in found)


@pair_rule(
    "PAR125",
    "item-lost",
    Severity.WARNING,
    bad=Example(
        "氏名、住所、電話番号、生年月日、購入履歴、位置情報を取得します。",
        "We collect names, addresses, telephone numbers, dates of birth, and location information.",
    ),
    good=Example(
        "氏名、住所、電話番号、生年月日、購入履歴、位置情報を取得します。",
        "We collect names, addresses, telephone numbers, dates of birth, purchase histories, and location information.",
    ),
    needs=TWO_TEXTS,
)
def item_lost(pair: Pair) -> Iterator[str]:
    """An item of an enumeration seems to be missing.

    Marked items, as (1) and (2), are counted. Another item is missed if those
    beside it stand side by side in the translation, or the list there has one
    item less, and no word of it is found in the sentence. An item whose words
    are not among those known goes unnoticed.

    To fix: translate every item.
    """
    if pair.sides is None:
        return
    # What is quick to tell comes first: nearly every pair has no item too few, and of few it is not sure.
    marked, there = map(_marked, pair.sides)
    if 0 < there < marked:
        message = f"the source has {marked} marked items and the translation {there}; translate every item"
    else:
        item = next(filter(None, (lost_item(*both) for both in _sentences(pair))), "")
        message = f"the item “{item[:30]}” seems to be missing; translate every item" if item else ""
    sides = compared(pair) if message else None
    if sides is not None and not is_other_text(*sides):
        yield message


RULES: tuple[PairRule, ...] = (and_became_or, or_became_and, item_lost)
