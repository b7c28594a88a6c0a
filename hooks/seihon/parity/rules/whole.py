"""PAR12x: the text as a whole: untranslated, another clause's, a part of it lost, slips of the keyboard."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from seihon.languages import script
from seihon.messages import Message, say
from seihon.parity.clues import answers, clues, is_common, plain
from seihon.parity.finding import Severity
from seihon.parity.losses import agreements, lost_part
from seihon.parity.needs import TWO_TEXTS, Feature, target_has
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.scripts import letters, pattern, size
from seihon.parity.text import Side

_WORD = re.compile(r"[^\W\d_]+")
#: What is quoted or put in brackets is mentioned, not left.
_MENTIONED = re.compile(r"\([^()]*\)|（[^（）]*）|\"[^\"]*\"|“[^“”]*”|«[^«»]*»|「[^「」]*」|『[^『』]*』|‘[^‘’]*’")
_BEFORE = re.compile(r"[^\W\d_],? $")
_AFTER = re.compile(r",? [^\W\d_]")
#: What closes a bracket that none opens: 1), iv), a), ア）, 三）, 2.º), :-); and what opens one that none closes.
_ENUMERATOR = re.compile(
    r"(?:^|[\s(（、。，．,;:：；・])(?:[^\W\d]{1,3}|\d+(?:\.\d+)*[.ºª]{0,2})[)）]"
    r"|(?<![A-Za-z0-9])(?:\d+|[A-Za-z]|[ivxIVX]+)[)）]|[:;8]-?\)"
)
_SAD = re.compile(r"[:;]-?\(")
#: Brackets and marks of one shape: which one is written where is a matter of the keyboard.
_SHAPES = str.maketrans("（）［］“”„＂", '()[]""""')


def _function_words(side: Side, language: str) -> int:
    """How many of the words of ``side`` are words of grammar of ``language``."""
    module = script(language)
    if module is None:
        return 0
    return sum(map(module.WORDS.__contains__, map(str.lower, _WORD.findall(side.words))))


@functools.lru_cache(maxsize=2048)
def _is_foreign(target: Side, source_language: str) -> bool:
    """Is the text as a whole in another language than its own?"""
    own = script(target.language)
    if own is None:
        return False
    runs = letters(target.language)
    if runs is not None:
        words = len(_WORD.findall(target.words))
        return words > 4 and not runs.search(target.words) and _function_words(target, source_language) > 1
    theirs = letters(source_language)
    if theirs is not None and not target.text.isascii():
        left = sum(map(len, theirs.findall(target.words)))
        if left > 3 and left * 2 > sum(map(len, _WORD.findall(target.words))):
            return True
    return any(
        (other := _function_words(target, language)) > 2 and other >= 4 * _function_words(target, target.language)
        for language in {source_language, "en"} - {target.language}
        if letters(language) is None
    )


def _is_prose(side: Side) -> bool:
    """Has the text words that are no names, so that a copy of it is no translation?"""
    words = _WORD.findall(side.words)
    if len(words) < 3:
        return False
    common = [word for word in words if word.islower() and is_common(word, side.language)]
    return len(common) > 1 or (len(words) > 3 and _function_words(side, side.language) > 0)


def _is_only(side: Side, other: str) -> bool:
    """Has the text ordinary words of its language that ``other`` has not, so that a copy is no translation?"""
    words = [word for word in _WORD.findall(side.words) if len(word) > 2 and not word.isupper()]
    own = [word for word in words if is_common(word, side.language) and not is_common(word, other)]
    return len(own) > 1 or any(word.islower() for word in own)


def _is_copy(first: str, second: str) -> bool:
    """Are the words of two texts the same, whatever the space between them?"""
    return first.lstrip()[:1] == second.lstrip()[:1] and first.split() == second.split()


@pair_rule(
    "PAR121",
    "source-language",
    Severity.ERROR,
    bad=Example("個人情報を取得します。", "個人情報を取得します。"),
    good=Example("第三者に提供しません。", "We do not provide it to third parties."),
    needs=TWO_TEXTS,
)
def source_language(pair: Pair) -> Iterator[Message]:
    """The translation is the source again, or is in another language than its own.

    A tool has copied the source, or the texts of two languages changed places.

    To fix: translate the text.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    copied = source.language != target.language and _is_copy(source.words, target.words)
    if copied and (_is_prose(source) or _is_only(source, target.language)):
        yield say("the text is that of the source; translate it")
    elif _is_foreign(target, source.language):
        yield say("the text is not in the language of the translation; translate it")


def _among_words(text: str, runs: re.Pattern[str]) -> list[str]:
    """The ``runs`` of letters in brackets or quotation marks that stand in a sentence there, words on both sides."""
    return [
        run[0]
        for mentioned in _MENTIONED.finditer(text)
        for run in runs.finditer(mentioned[0])
        if _BEFORE.search(mentioned[0], 0, run.start()) and _AFTER.match(mentioned[0], run.end())
    ]


@pair_rule(
    "PAR122",
    "source-script",
    Severity.ERROR,
    bad=Example("第三者に提供しません。", "We do not provide it to 第三者 at all."),
    good=Example("覚書（おぼえがき）を結びます。", "We conclude a memorandum (覚書)."),
    needs=TWO_TEXTS,
)
def source_script(pair: Pair) -> Iterator[Message]:
    """Words in the script of the source are left in the translation.

    An original that is mentioned in brackets or quotation marks is no fault.

    To fix: translate them, or put the original in brackets after its
    translation.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    runs = letters(source.language)
    if runs is None or target.language == source.language or target.words.isascii():
        return
    if script(target.language) is None or letters(target.language) is not None:
        return
    left = runs.findall(target.words)
    if not left or _is_foreign(target, source.language):
        return
    left = runs.findall(_MENTIONED.sub(" ", target.words)) or _among_words(target.words, runs)
    if left:
        yield say("{words} is left in the script of the source; translate it, or put it in brackets", words=left[0])


# --- another clause's text, a part lost -----------------------------------------------

#: Up to how many clues, and what share of them must agree. Of good translations one in five hundred has less.
_LEAST = ((9, 0.0), (12, 0.18), (15, 0.28), (22, 0.30), (30, 0.36), (45, 0.40), (60, 0.50), (10**9, 0.55))
#: Two languages of one script have more words in common, so that more must agree.
_LEAST_OF_ONE_SCRIPT = (
    (9, 0.0), (12, 0.18), (15, 0.36), (22, 0.44), (30, 0.47), (45, 0.55), (60, 0.66), (10**9, 0.71),
)  # fmt: skip


def compared(pair: Pair) -> tuple[Side, Side] | None:
    """The sides, if the languages of both are known and the target is not in that of the source."""
    if pair.sides is None:
        return None
    source, target = pair.sides
    if script(source.language) is None or script(target.language) is None:
        return None
    return None if _is_foreign(target, source.language) else pair.sides


def is_other_text(source: Side, target: Side) -> bool:
    """Do the two texts share next to nothing of what they speak of?"""
    agreed, clued, back, back_clued = agreements(source, target)
    total = clued + back_clued
    if total < 6 or min(clued, back_clued) < 2:
        return False
    one_script = (letters(source.language) is None) == (letters(target.language) is None)
    least = next(share for most, share in (_LEAST_OF_ONE_SCRIPT if one_script else _LEAST) if total <= most)
    return (agreed + back) / total <= least


@pair_rule(
    "PAR123",
    "other-clause",
    Severity.WARNING,
    bad=Example(
        "当社は、利用者の個人情報を第三者に提供する前に本人の同意を得ます。",
        "Payment is due within the period on the invoice; the price includes the tax on every purchase.",
    ),
    good=Example(
        "当社は、利用者の個人情報を第三者に提供する前に本人の同意を得ます。",
        "We obtain the consent of users before providing their personal information to third parties.",
    ),
    needs=TWO_TEXTS,
)
def other_clause(pair: Pair) -> Iterator[Message]:
    """The translation speaks of other things than the source.

    Very common words, names, loanwords and numbers are compared; when next
    to none agree, the text probably belongs to another clause.

    To fix: put the translation where it belongs, and translate this text.
    """
    sides = compared(pair)
    if sides is not None and is_other_text(*sides):
        yield say("the translation seems to be that of another text; translate this one")


@pair_rule(
    "PAR124",
    "part-lost",
    Severity.WARNING,
    bad=Example(
        "個人情報は安全に管理します。契約が終了したときは、直ちに記録を削除し、利用者に通知します。",
        "We manage personal information securely.",
    ),
    good=Example(
        "個人情報は安全に管理します。契約が終了したときは、直ちに記録を削除し、利用者に通知します。",
        "We manage personal information securely. When the contract ends, we immediately delete the records"
        " and notify the user.",
    ),
    needs=TWO_TEXTS,
)
def part_lost(pair: Pair) -> Iterator[Message]:
    """A sentence of the source, or a good part of one, seems to be missing from the translation.

    A sentence is taken for lost if the translation has next to none of its
    words, names and numbers, is about as much shorter than its source as that
    sentence is long, and has fewer sentences.

    To fix: translate the whole text.
    """
    sides = compared(pair)
    if sides is None:
        return
    source, target = sides
    whole = size(source)
    if whole < 40 or size(target) > 1.28 * whole or is_other_text(source, target):
        return
    lost = lost_part(source, target)
    if lost:
        yield say("the translation of “{words}” seems to be missing; translate the whole text", words=lost[:30])
    elif lost is not None:
        yield say("the translation is much shorter than such texts are; translate the whole text")


# --- slips ----------------------------------------------------------------------------


def _is_said_twice(word: str, language: str, source: Side) -> bool:
    """Does the source say what the word means twice, as where a definition follows its term: "software software that"?

    Words of grammar mean nothing of that kind.
    """
    meant = {answer for answer in answers(f"{word} {word.removesuffix('s')}", language) if answer[0] != "="}
    if language == "ja" or plain(word) in getattr(script(language), "WORDS", ()) or not meant:
        return False
    return sum(not meant.isdisjoint(clue) for _, clue in clues(source.words, source.language)) > 1


@pair_rule(
    "PAR126",
    "doubled-word",
    Severity.WARNING,
    bad=Example("第三者に提供しません。", "We do not provide it to the the third party."),
    good=Example("第三者に提供しません。", "We do not provide it to the third party."),
    needs=TWO_TEXTS,
)
def doubled_word(pair: Pair) -> Iterator[Message]:
    """A word stands twice in a row.

    To fix: delete one.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    doubled, module = pattern(target.language, "DOUBLED"), script(target.language)
    if doubled is None or module is None:
        return
    for match in doubled.finditer(target.words):
        word, _, again = match[0].partition(" ")
        if len(word) == 1 and word != again:
            continue  # the article and a letter: a A
        if plain(word) in module.DOUBLES or match[0].lower() in source.words.lower():
            continue
        if not _is_said_twice(word, target.language, source):
            yield say("“{words}” stands twice; delete one", words=match[0])


@functools.lru_cache(maxsize=2048)
def _open(side: Side) -> tuple[str, ...]:
    """The pairs of brackets and quotation marks of which one half is missing."""
    module = script(side.language)
    if module is None:
        return ()
    text = side.words
    if not text.isascii():
        text = text.translate(_SHAPES)
    kinds = list(dict.fromkeys(kind.translate(_SHAPES) for kind in module.BRACKETS))
    kinds = [kind for kind in kinds if kind[0] != kind[1] and text.count(kind[0]) != text.count(kind[1])]
    if "()" in kinds:
        closed = text.count(")") - text.count("(")
        if closed <= len(_ENUMERATOR.findall(text)) if closed > 0 else -closed <= len(_SAD.findall(text)):
            kinds.remove("()")
    if text.count('"') % 2 and not re.search(r"\d\"", text):
        kinds.append('""')
    return tuple(kinds)


@pair_rule(
    "PAR127",
    "unclosed",
    Severity.WARNING,
    bad=Example("個人情報（氏名など）を提供しません。", "We do not provide personal information (such as names."),
    good=Example("個人情報（氏名など）を提供しません。", "We do not provide personal information (such as names)."),
    needs=target_has(Feature.PAIRED),
)
def unclosed(pair: Pair) -> Iterator[Message]:
    """A bracket or quotation mark opens and does not close, or closes and did not open.

    To fix: add the other half, or delete this one.
    """
    if pair.sides is None or not _open(pair.sides[1]) or _open(pair.sides[0]):
        return
    for kind in _open(pair.sides[1]):
        yield say("{first} or {second} has no other half; add it, or delete this one", first=kind[0], second=kind[1])


RULES: tuple[PairRule, ...] = (
    source_language,
    source_script,
    other_clause,
    part_lost,
    doubled_word,
    unclosed,
)
