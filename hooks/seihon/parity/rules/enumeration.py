"""PAR305, PAR306, PAR125: what joins the items of an enumeration, and items lost from one.

Japanese often joins with と, や or a comma, which a translation renders with
"and" or with "or" as the sentence asks for; only 及び, 並びに, 又は, 若しくは and
their like say which. So the joint itself is looked at: what joins, in the
source, the words that stand around the connective of the translation
(``seihon.parity.joints``)? Items are compared list by list
(``seihon.parity.items``).

What these rules cannot see: an "and" for や or a comma; "or" for these where
the sentence leaves anything open; a connective in a list of examples; one
whose words are not known, in a sentence that has several of both kinds; the
first or the last item of a list, an item whose words stand elsewhere in the
sentence as often as in the source, and a lost part of a sentence that is no item.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.dropped import dropped_item
from seihon.parity.enumerations import has_joint, has_list, is_bare, sentences
from seihon.parity.finding import Severity
from seihon.parity.items import lost_item
from seihon.parity.joints import changed, may_be_changed
from seihon.parity.needs import TWO_TEXTS
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.rules.whole import compared, is_other_text
from seihon.parity.text import Side

#: How much of a sentence is quoted on each side of a connective, in characters.
_QUOTED = 20


def _around(text: str, start: int, end: int) -> str:
    """What stands around a place of ``text``, in whole words where a language parts them."""
    low, high = max(0, start - _QUOTED), min(len(text), end + _QUOTED)
    before, after = text[low:start], text[end:high]
    if low and " " in before and not text[low - 1].isspace():
        before = before.partition(" ")[2]
    if high < len(text) and " " in after and not text[high].isspace():
        after = after.rpartition(" ")[0]
    return (before + text[start:end] + after).strip(" ,.;:")


def _changed(pair: Pair, kind: str) -> Iterator[str]:
    """The words around each connective of the translation that says ``kind`` where the source seems not to."""
    if pair.sides is None or not may_be_changed(*pair.sides, kind):
        return
    for source, target in sentences(*pair.sides):
        place = changed(source, target, kind)
        if place is not None:
            yield _around(target.text, *place)


@pair_rule(
    "PAR305",
    "and-became-or",
    Severity.WARNING,
    bad=Example("氏名及び住所を記入します。", "You enter your name or address."),
    good=Example("氏名及び住所を記入します。", "You enter your name and address."),
    needs=TWO_TEXTS,
)
def and_became_or(pair: Pair) -> Iterator[Message]:
    """The source joins with "and", the translation with "or".

    Two conditions that must both be met become a choice between them. The
    connective of the source is the one between the same words, or in the same
    place if the words are not known; と, 及び and verbs that follow each other say
    "and", や and ・ either. Where the source has only commas, an "or" is doubted
    if nothing in the sentence leaves anything open. A Spanish o that should be
    u by its sound was written for y, if the source says no "or".

    To fix: write and (y). Where the negation of the sentence asks for "or"
    (neither A nor B), acknowledge the finding.
    """
    for words in _changed(pair, "or"):
        yield say("nothing in the source says the “or” of “{words}”; join as the source does", words=words)


@pair_rule(
    "PAR306",
    "or-became-and",
    Severity.WARNING,
    bad=Example("電話又は書面で通知します。", "We notify you by telephone and letter."),
    good=Example("電話又は書面で通知します。", "We notify you by telephone or letter."),
    needs=TWO_TEXTS,
)
def or_became_and(pair: Pair) -> Iterator[Message]:
    """The source joins with "or", the translation with "and".

    One of two was enough; the translation asks for both. The connective of
    the source is the one between the same words, or in the same place if the
    words are not known. Under a negation and in lists of examples languages
    differ, so there it takes more to be reported.

    To fix: write or (o).
    """
    for words in _changed(pair, "and"):
        yield say("the source seems to say “or” for the “and” of “{words}”; join as the source does", words=words)


#: Of how many sentences of a text the items are compared, each with all words of the text, which keeps the time linear.
_MOST = 60
#: The mark of an item inside a sentence: (1), （a）, ①.
_MARK = re.compile(r"[(（]\s?(\d{1,2}|[a-h])\s?[)）]|([①-⑳])")


@functools.lru_cache(maxsize=64)
def _marked(side: Side) -> int:
    """How many marked items a text has: the highest mark of which all before it stand there too."""
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
def item_lost(pair: Pair) -> Iterator[Message]:
    """An item of an enumeration seems to be missing.

    Marked items, as (1) and (2), are counted. Another item is missed if items
    before and after it are found in a list of the translation and fewer stand
    between them there, if the translation has no word of it, or has its words
    less often than the source; or if nothing is known of its words, but the
    rest is answered well and no word near its neighbours is left over. From
    Japanese, where the letters show where a list begins and ends, each item of
    two or more is looked for; otherwise the first and the last go unnoticed.
    An item rendered by a word of another meaning is reported if the word is
    not known to render it (賞罰 as “background”).

    To fix: translate every item.
    """
    sides = compared(pair)
    if sides is None:
        return
    marked, there = _marked(sides[0]), _marked(sides[1])
    if 0 < there < marked and not is_other_text(*sides):
        yield say(
            "the source has {count} marked items and the translation {found}; translate every item",
            count=marked,
            found=there,
        )
        return
    # What is left of a list of two has no joint any more.
    has_items, find = (has_joint, dropped_item) if is_bare(sides[0].language) else (has_list, lost_item)
    if not has_items(sides[0]) or (find is lost_item and not has_list(sides[1])):
        return
    for source, target in itertools.islice(sentences(*sides), _MOST):
        item = find(source, target)
        if item and not is_other_text(*sides):
            yield say("the item “{item}” seems to be missing; translate every item", item=item[:30])
            return


RULES: tuple[PairRule, ...] = (and_became_or, or_became_and, item_lost)
