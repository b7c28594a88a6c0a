"""PAR12x: the text as a whole: untranslated, another clause's, a part of it lost, slips of the keyboard."""

from __future__ import annotations

import functools
import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from seihon.languages import script
from seihon.parity.clues import Clue, agreement, answers, clues, is_common, plain, said
from seihon.parity.finding import Severity
from seihon.parity.needs import TWO_TEXTS, Feature, target_has
from seihon.parity.rule import Example, Pair, PairRule, pair_rule
from seihon.parity.text import Side

_WORD = re.compile(r"[^\W\d_]+")
#: What is quoted or put in brackets is mentioned, not left.
_MENTIONED = re.compile(r"\([^()]*\)|（[^（）]*）|\"[^\"]*\"|“[^“”]*”|«[^«»]*»|「[^「」]*」|『[^『』]*』|‘[^‘’]*’")
_BEFORE = re.compile(r"[^\W\d_],? $")
_AFTER = re.compile(r",? [^\W\d_]")
#: 1), iv), a), ア）, 三）, 2.º), and what people draw with a bracket.
_ENUMERATOR = re.compile(
    r"(?:^|[\s(（、。，．,;:：；・])(?:[^\W\d]{1,3}|\d+(?:\.\d+)*[.ºª]{0,2})[)）]"
    r"|(?<![A-Za-z0-9])(?:\d+|[A-Za-z]|[ivxIVX]+)[)）]|[:;8]-?[()]"
)
#: Brackets and marks of one shape: which one is written where is a matter of the keyboard.
_SHAPES = str.maketrans("（）［］“”„＂", '()[]""""')


@functools.cache
def _letters(language: str) -> re.Pattern[str] | None:
    """A run of letters that only this language has, if it has such."""
    module = script(language)
    return re.compile(module.LETTERS + "+") if module is not None and module.OWN_SCRIPT else None


@functools.cache
def _pattern(language: str, name: str) -> re.Pattern[str] | None:
    """The pattern ``name`` of a language's data, compiled."""
    module = script(language)
    return re.compile(getattr(module, name), re.IGNORECASE if name == "DOUBLED" else 0) if module else None


def _function_words(side: Side, language: str) -> int:
    """How many of the words of ``side`` are words of grammar of ``language``."""
    module = script(language)
    if module is None:
        return 0
    return sum(map(module.WORDS.__contains__, map(str.lower, _WORD.findall(side.words))))


@functools.lru_cache(maxsize=2048)
def _size(side: Side) -> float:
    """The length of a text in characters of English."""
    module, letters = script(side.language), _letters(side.language)
    if module is None or letters is None:
        return len(side.words) * float(module.DENSITY if module else 1.0)
    own = sum(map(len, letters.findall(side.words)))
    return len(side.words) + own * float(module.DENSITY - 1)


@functools.lru_cache(maxsize=2048)
def _is_foreign(target: Side, source_language: str) -> bool:
    """Is the text as a whole in another language than its own?"""
    own = script(target.language)
    if own is None:
        return False
    letters = _letters(target.language)
    if letters is not None:
        words = len(_WORD.findall(target.words))
        return words > 4 and not letters.search(target.words) and _function_words(target, source_language) > 1
    theirs = _letters(source_language)
    if theirs is not None and not target.text.isascii():
        left = sum(map(len, theirs.findall(target.words)))
        if left > 3 and left * 2 > sum(map(len, _WORD.findall(target.words))):
            return True
    return any(
        (other := _function_words(target, language)) > 2 and other >= 4 * _function_words(target, target.language)
        for language in {source_language, "en"} - {target.language}
        if _letters(language) is None
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
def source_language(pair: Pair) -> Iterator[str]:
    """The translation is the source again, or is in another language than its own.

    A tool has copied the source, or the texts of two languages changed places.

    To fix: translate the text.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    copied = source.language != target.language and _is_copy(source.words, target.words)
    if copied and (_is_prose(source) or _is_only(source, target.language)):
        yield "the text is that of the source; translate it"
    elif _is_foreign(target, source.language):
        yield "the text is not in the language of the translation; translate it"


def _among_words(text: str, letters: re.Pattern[str]) -> list[str]:
    """The runs of ``letters`` in brackets or quotation marks that stand in a sentence there, words on both sides."""
    return [
        run[0]
        for mentioned in _MENTIONED.finditer(text)
        for run in letters.finditer(mentioned[0])
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
def source_script(pair: Pair) -> Iterator[str]:
    """Words in the script of the source are left in the translation.

    An original that is mentioned in brackets or quotation marks is no fault.

    To fix: translate them, or put the original in brackets after its
    translation.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    letters = _letters(source.language)
    if letters is None or target.language == source.language or target.words.isascii():
        return
    if script(target.language) is None or _letters(target.language) is not None:
        return
    left = letters.findall(target.words)
    if not left or _is_foreign(target, source.language):
        return
    left = letters.findall(_MENTIONED.sub(" ", target.words)) or _among_words(target.words, letters)
    if left:
        yield f"{left[0]} is left in the script of the source; translate it, or put it in brackets"


# --- another clause's text, a part lost -----------------------------------------------

#: Up to how many clues, and what share of them must agree. Of good translations one in five hundred has less.
_LEAST = ((9, 0.0), (12, 0.15), (15, 0.24), (22, 0.26), (30, 0.33), (45, 0.36), (60, 0.42), (10**9, 0.46))


@functools.lru_cache(maxsize=2048)
def _agreements(source: Side, target: Side) -> tuple[int, int, int, int]:
    """Clues of the source that the target answers, all of the source; the same the other way round."""
    forth = agreement(said(source.words, source.language), answers(target.words, target.language))
    back = agreement(said(target.words, target.language), answers(source.words, source.language))
    return (*forth, *back)


def compared(pair: Pair) -> tuple[Side, Side] | None:
    """The sides, if the languages of both are known and the target is not in that of the source."""
    if pair.sides is None:
        return None
    source, target = pair.sides
    if script(source.language) is None or script(target.language) is None:
        return None
    return None if _is_foreign(target, source.language) else pair.sides


def is_other_text(source: Side, target: Side) -> bool:
    agreed, clued, back, back_clued = _agreements(source, target)
    total = clued + back_clued
    if total < 6 or min(clued, back_clued) < 2:
        return False
    least = next(share for most, share in _LEAST if total <= most)
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
def other_clause(pair: Pair) -> Iterator[str]:
    """The translation speaks of other things than the source.

    Very common words, names, loanwords and numbers are compared; when next
    to none agree, the text probably belongs to another clause.

    To fix: put the translation where it belongs, and translate this text.
    """
    sides = compared(pair)
    if sides is not None and is_other_text(*sides):
        yield "the translation seems to be that of another text; translate this one"


#: How often a clue of a sentence is answered that is translated, and how often one of a sentence that is lost, by what
#: is left. Good translations answer four of five; those of other fields than the lexicon knows best, less.
_ANSWERED = 0.75
_ANYWAY = 0.3
#: What a clue that is not answered, and one that is, say for a sentence being lost, as logarithms.
_MISSING = math.log((1 - _ANYWAY) / (1 - _ANSWERED))
_THERE = math.log(_ANSWERED / _ANYWAY)


def _worst(source: Side, answered: frozenset[str]) -> tuple[float, str]:
    """How much more likely than not the least answered sentence is lost, as a logarithm, and that sentence.

    Only clues of no other sentence count.
    """
    pattern = _pattern(source.language, "SENTENCE_END")
    ends = [match.end() for match in pattern.finditer(source.words)] if pattern else []
    if not ends:
        return 0.0, ""
    starts = [0, *ends]
    parts = [source.words[start:end] for start, end in zip(starts, [*ends, None], strict=True)]
    found: list[set[Clue]] = [set() for _ in parts]
    for at, clue in clues(source.words, source.language):
        found[bisect_right(starts, at) - 1].add(clue)
    if sum(map(bool, found)) < 2:
        return 0.0, ""
    often = Counter(clue for part in found for clue in part)
    worst, where = 0.0, ""
    for part, of_part in zip(parts, found, strict=True):
        own = [clue for clue in of_part if often[clue] == 1]
        agreed = sum(not answered.isdisjoint(clue) for clue in own)
        likely = _MISSING * (len(own) - agreed) - _THERE * agreed
        if likely > worst:
            worst, where = likely, part
    return worst, where.strip()


#: How much more likely a sentence must be lost, as a logarithm, if the translation has as many as the source.
_MORE = 3.0


@functools.lru_cache(maxsize=2048)
def _sentence_count(side: Side) -> int:
    pattern = _pattern(side.language, "SENTENCE_END")
    return sum(len(part.strip()) > 3 for part in pattern.split(side.words)) if pattern else 0


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
def part_lost(pair: Pair) -> Iterator[str]:
    """A sentence of the source, or a good part of one, seems to be missing from the translation.

    A sentence is taken for lost if the translation has next to none of its
    words, names and numbers and is short for its source.

    To fix: translate the whole text.
    """
    sides = compared(pair)
    if sides is None:
        return
    source, target = sides
    size = _size(source)
    if size < 40:
        return
    shortage = -math.log(max(1.0, _size(target)) / size)
    if shortage < -0.25 or is_other_text(source, target):
        return
    agreed, clued, back, back_clued = _agreements(source, target)
    strange = 1 - back / back_clued if back_clued else 0.0
    wanted = max(0.0, 1.5 - 9 * shortage + 10 * strange)
    # The length of Japanese tells less of what it renders.
    shortest = (0.7 if size < 100 else 0.47) + (0.3 if _letters(target.language) is not None else 0.0)
    # Were all unanswered clues in one sentence, it could not be likelier than this.
    most = _MISSING * (clued - agreed)
    if most <= wanted and shortage <= shortest:
        return
    # Most translators keep the sentences; where none is missing, it takes more to think that one is lost.
    if _sentence_count(source) <= _sentence_count(target):
        wanted += _MORE
        shortest += 0.45
    if most > wanted:
        likely, sentence = _worst(source, answers(target.words, target.language))
        if likely > wanted:
            yield f"the translation of “{sentence[:30]}” seems to be missing; translate the whole text"
            return
    if shortage > shortest:
        yield "the translation is much shorter than such texts are; translate the whole text"


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
def doubled_word(pair: Pair) -> Iterator[str]:
    """A word stands twice in a row.

    To fix: delete one.
    """
    if pair.sides is None:
        return
    source, target = pair.sides
    pattern, module = _pattern(target.language, "DOUBLED"), script(target.language)
    if pattern is None or module is None:
        return
    for match in pattern.finditer(target.words):
        word, _, again = match[0].partition(" ")
        if len(word) == 1 and word != again:
            continue  # the article and a letter: a A
        if plain(word) in module.DOUBLES or match[0].lower() in source.words.lower():
            continue
        if not _is_said_twice(word, target.language, source):
            yield f"“{match[0]}” stands twice; delete one"


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
    if kinds:
        text = _ENUMERATOR.sub(" ", text)
        kinds = [kind for kind in kinds if text.count(kind[0]) != text.count(kind[1])]
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
def unclosed(pair: Pair) -> Iterator[str]:
    """A bracket or quotation mark opens and does not close, or closes and did not open.

    To fix: add the other half, or delete this one.
    """
    if pair.sides is None or not _open(pair.sides[1]) or _open(pair.sides[0]):
        return
    for kind in _open(pair.sides[1]):
        yield f"{kind[0]} or {kind[1]} has no other half; add it, or delete this one"


RULES: tuple[PairRule, ...] = (
    source_language,
    source_script,
    other_clause,
    part_lost,
    doubled_word,
    unclosed,
)
