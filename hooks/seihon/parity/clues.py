"""What a text speaks of, roughly: very common ideas, loanwords, names, numbers.

Two texts that translate each other share most of these clues; the texts of
two clauses do not. Ideas come from the word lists of ``seihon.languages``;
loanwords in katakana are compared with Latin-script words by their consonants.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from babel import Locale
from babel.core import UnknownLocaleError

from seihon.languages import lexicon, script

LATIN_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ0-9]*")
KATAKANA = re.compile(r"[ァ-ヴー]{2,}")
_KANJI = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff々]")
#: One that goes on with a word: what joins is written in kanji in laws and contracts, and is no part of it.
_GOES_ON = re.compile(rf"(?!及び|並びに|又は|若しくは){_KANJI.pattern}")

_ROWS = {
    "k": "カキクケコ", "g": "ガギグゲゴ", "s": "サシスセソザズゼゾ", "j": "ジヂ", "t": "タツテトッ", "c": "チ",
    "d": "ダヅデド", "n": "ナニヌネノン", "f": "フ", "b": "バビブベボヴ", "p": "パピプペポ", "m": "マミムメモ",
    "r": "ラリルレロ",
}  # fmt: skip
_CONSONANT = {ord(kana): letter for letter, row in _ROWS.items() for kana in row if kana != "ッ"}
#: The spelling of English and Spanish that differs from the sound, as katakana has it.
_TCH = re.compile("tch|ch|ture")
_SOFT = re.compile("c(?=[eiy])|ç|z")
_SOFT_G = re.compile("g(?=[eiy])")
_FINAL_R = re.compile("r(?![aeiouy])")
_UNHEARD = re.compile("[^bcdfgjkmnprst]")
_DOUBLED = re.compile(r"(.)\1+")


@functools.lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """``word`` in lower case without accents."""
    low = word.lower()
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))


@functools.lru_cache(maxsize=65536)
def consonants(word: str) -> str:
    """The consonants of a Latin-script word as katakana would render them: ``license`` → ``rsns``."""
    text = plain(word)
    if "ion" in text:
        text = text.replace("tion", "sn").replace("cion", "sn").replace("sion", "sn")
    if "h" in text:
        text = text.replace("ph", "f")
    text = _TCH.sub("c", text)
    if "h" in text:
        text = text.replace("sh", "s").replace("th", "s")
    text = text.replace("ck", "k").replace("qu", "k").replace("q", "k").replace("x", "ks")
    text = _SOFT.sub("s", text).replace("c", "k")
    if "g" in text:
        text = _SOFT_G.sub("j", text).replace("gn", "n")
    text = text.replace("v", "b").replace("l", "r").replace("mp", "np").replace("mb", "nb")
    text = _FINAL_R.sub("", text).replace("ñ", "n")
    return _DOUBLED.sub(r"\1", _UNHEARD.sub("", text))


@functools.lru_cache(maxsize=65536)
def katakana_consonants(word: str) -> str:
    """The consonants of a katakana word: ``ライセンス`` → ``rsns``."""
    found = (_CONSONANT.get(ord(kana), "") for kana in word)
    return _DOUBLED.sub(r"\1", "".join(found))


#: What a word ends in that stands for itself and its plural only, and what one that only answers begins with.
_WHOLE, _WEAK = ".", "~"
_PLURALS = ("s", "es")
#: How many letters the beginning of a word must have; fewer are a whole word.
_LEAST = 4

_Words = dict[str, tuple[str, ...]]


@functools.cache
def _lists(language: str) -> tuple[_Words, _Words]:
    """Words → the ideas they may stand for, and words that only answer, from ``languages.<language>.lexicon``."""
    module = lexicon(language)
    ideas: _Words = {}
    weak: _Words = {}
    if module is not None:
        for line in module.CONCEPTS.replace("\n    ", " ").split("\n"):
            name, _, words = line.partition(":")
            for word in words.split():
                if word[0] == _WEAK:
                    weak[word[1:]] = (*weak.get(word[1:], ()), name)
                else:
                    ideas[word] = (*ideas[word], name) if word in ideas else (name,)
    return ideas, weak


@functools.cache
def _stems(language: str) -> frozenset[str]:
    """The first letters of the words of the list that are beginnings."""
    return frozenset(word[:_LEAST] for word in _lists(language)[0] if len(word) >= _LEAST)


@functools.lru_cache(maxsize=65536)
def word_ideas(word: str, language: str) -> tuple[str, ...]:
    """The ideas of one Latin-script word: those of all its beginnings that the list has."""
    low = plain(word)
    ideas = _lists(language)[0]
    found = [*ideas.get(low, ()), *ideas.get(low + _WHOLE, ())]
    for plural in _PLURALS:
        if low.endswith(plural):
            whole = low.removesuffix(plural)
            found += ideas.get(whole if len(whole) < _LEAST else whole + _WHOLE, ())
    if low[:_LEAST] in _stems(language):
        for end in range(len(low) - 1, _LEAST - 1, -1):
            found += ideas.get(low[:end], ())
    return tuple(dict.fromkeys(found))


@functools.cache
def _japanese_finder() -> tuple[AhoCorasick, list[str]]:
    """What finds the Japanese words of the list, the longest first at each place; and these words."""
    words = list(dict.fromkeys(word for list_ in _lists("ja") for word in list_))
    return AhoCorasick(words, MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA), words


@functools.lru_cache(maxsize=1024)
def _japanese_words(text: str) -> tuple[tuple[int, str], ...]:
    """The Japanese words of the list in ``text``, with their places.

    One letter is no word where it stands beside another that is of no word:
    it is a part of one that the list has not.
    """
    finder, words = _japanese_finder()
    found = []
    done = 0
    matches = finder.find_matches_as_indexes(text)
    for at, (word, start, end) in enumerate(matches):
        if end - start == 1 and (
            (start > done and _KANJI.match(text, start - 1))
            or ((at + 1 == len(matches) or matches[at + 1][1] > end) and _GOES_ON.match(text, end))
        ):
            continue
        done = end
        found.append((start, words[word]))
    return tuple(found)


@functools.cache
def _endings(language: str) -> tuple[str, ...]:
    module = script(language)
    return tuple(module.WORD_ENDINGS.split()) if module is not None else ()


@functools.cache
def _places(language: str) -> frozenset[str]:
    """The words in the names of countries and languages (CLDR); the source may write them in any script."""
    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return frozenset()
    names = (*locale.territories.values(), *locale.languages.values())
    return frozenset(plain(word) for name in names for word in LATIN_WORD.findall(name))


@functools.lru_cache(maxsize=65536)
def is_common(word: str, language: str) -> bool:
    """Is this Latin-script word an ordinary one, to be written with a capital only for its place?"""
    module = script(language)
    if module is None:
        return True
    low = plain(word)
    if low in module.COMMON or low in _places(language) or word_ideas(word, language):
        return True
    if low.endswith("s") and low[:-1] in module.COMMON:
        return True
    return len(low) > 4 and low.endswith(_endings(language))


#: A clue is the set of things it may stand for; two clues agree if these have one in common.
Clue = tuple[str, ...]
_NUMBER = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")
#: An hour that may be written as one of the twenty-four: 5 p.m., 午後5時.
_AFTERNOON = re.compile(r"(?<!\d)([1-9]|1[01])(?:[:.]\d\d)?\s?[pP]\.?\s?[mM]\b|(?:午後|PM)\s?([1-9]|1[01])(?!\d)")
_ADDRESS = re.compile(r"(?<![\w.+-])[A-Za-z0-9_.+-]++@[A-Za-z0-9.-]+|(?:https?|ftp)://[!-~]+|[{%$][{(]?[^{}()$%]*[})]")
#: How many consonants of a word are compared.
_KEPT = 4


def _word_clue(word: str, language: str, own: bool) -> Clue:
    """What a Latin-script word may stand for; empty if nothing is known of it."""
    ideas = word_ideas(word, language if own else "en")
    name = word != word.lower() and (not own or not is_common(word, language))
    return (*ideas, "=" + plain(word).rstrip("s")[:5]) if len(word) > 1 and (name or not own) else ideas


def without_addresses(text: str) -> str:
    """``text`` with spaces in the place of addresses and placeholders."""
    if "@" in text or "://" in text or "{" in text or "%" in text or "$" in text:
        return _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    return text


@functools.lru_cache(maxsize=2048)
def latin_words(text: str) -> tuple[str, ...]:
    """The words of ``text`` in Latin script, in order."""
    return tuple(LATIN_WORD.findall(text))


@functools.cache
def word_clues(language: str) -> Callable[[str], Clue]:
    """What a Latin-script word may stand for in a text of ``language``, remembered by word."""
    own = language != "ja"
    return functools.lru_cache(maxsize=65536)(lambda word: _word_clue(word, language, own))


def numbers(text: str) -> list[tuple[int, Clue]]:
    """The numbers of ``text`` in digits, an hour of the afternoon in both ways."""
    if not _DIGIT.search(text):
        return []
    found: dict[int, Clue] = {match.start(): ("#" + match[0].lstrip("0"),) for match in _NUMBER.finditer(text)}
    for match in _AFTERNOON.finditer(text):
        hour = match[1] or match[2]
        found[match.start(1 if match[1] else 2)] = ("#" + hour, f"#{int(hour) + 12}")
    return list(found.items())


def _japanese(text: str) -> list[tuple[int, Clue]]:
    """The ideas and the loanwords of a Japanese text; a loanword that is an idea of the list is none besides."""
    ideas = _lists("ja")[0]
    found = {at: ideas[word] for at, word in _japanese_words(text) if word in ideas}
    for match in KATAKANA.finditer(text):
        sounds = katakana_consonants(match[0])
        if len(sounds) > 1:
            found.setdefault(match.start(), ("~" + sounds[:_KEPT],))
    return list(found.items())


@functools.lru_cache(maxsize=1024)
def clues(text: str, language: str) -> tuple[tuple[int, Clue], ...]:
    """The clues of ``text`` with their places, in no order."""
    text = without_addresses(text)
    found = numbers(text)
    if language == "ja":
        found += _japanese(text)
    clue_of = word_clues(language)
    for match in LATIN_WORD.finditer(text):
        clue = clue_of(match[0])
        if clue:
            found.append((match.start(), clue))
    return tuple(found)


@functools.lru_cache(maxsize=2048)
def said(text: str, language: str) -> frozenset[Clue]:
    """The different clues of ``text``: those of ``clues``, without their places."""
    text = without_addresses(text)
    found = set(map(word_clues(language), latin_words(text)))
    found.discard(())
    found.update(clue for _, clue in numbers(text))
    if language == "ja":
        found.update(clue for _, clue in _japanese(text))
    return frozenset(found)


@functools.lru_cache(maxsize=65536)
def _within(word: str) -> tuple[str, ...]:
    """What a Japanese word of the list answers beyond what it asks for: the words inside it, 情報 in 個人情報."""
    ideas, weak = _lists("ja")
    parts = {word[start:end] for start in range(len(word)) for end in range(start + 2, len(word) + 1)}
    return (*weak.get(word, ()), *(idea for part in parts if part in ideas for idea in ideas[part]))


@functools.lru_cache(maxsize=65536)
def _word_answers(word: str, language: str) -> tuple[str, ...]:
    """What a Latin-script word answers beyond what it asks for: its beginning and its sound, as clues have them."""
    low = plain(word)
    # A loanword is seldom borrowed in the plural.
    sounds = {consonants(word)[:_KEPT], consonants(low.removesuffix("s"))[:_KEPT]}
    heard = ("~" + sound for sound in sorted(sounds) if len(sound) > 1)
    return ("=" + low.rstrip("s")[:5], *_lists(language)[1].get(low, ()), *heard)


@functools.lru_cache(maxsize=2048)
def answers(text: str, language: str) -> frozenset[str]:
    """All that the words of ``text`` may stand for, their sound and their beginnings among it."""
    found = set(chain.from_iterable(said(text, language)))
    found.update(chain.from_iterable(_word_answers(word, language) for word in latin_words(text)))
    if language == "ja":
        found.update(*(_within(word) for _, word in _japanese_words(without_addresses(text))))
        found.update("~" + katakana_consonants(run)[:_KEPT] for run in KATAKANA.findall(text))
    return frozenset(found)


def agreement(found: Collection[Clue], there: frozenset[str]) -> tuple[int, int]:
    """How many different clues of one text the other answers, and how many there are."""
    return len(found) - sum(map(there.isdisjoint, found)), len(found)


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """A word with its place in the text, what it asks for in another text, and all that it answers."""

    start: int
    end: int
    asks: frozenset[str]
    answers: frozenset[str]


@functools.lru_cache(maxsize=65536)
def _known(word: str, language: str) -> tuple[frozenset[str], frozenset[str]]:
    """What a Latin-script word asks for, and what it answers."""
    clue, more = word_clues(language)(word), _word_answers(word, language)
    # It also asks for its like: for one that begins so, or sounds so.
    return frozenset((*clue, *(answer for answer in more if answer[0] in "=~"))), frozenset((*clue, *more))


@functools.lru_cache(maxsize=65536)
def _known_japanese(word: str) -> tuple[frozenset[str], frozenset[str]]:
    """What a Japanese word of the list asks for, and what it answers."""
    asks = _lists("ja")[0].get(word, ())
    return frozenset(asks), frozenset((*asks, *_within(word)))


@functools.lru_cache(maxsize=512)
def known_words(text: str, language: str) -> tuple[Known, ...]:
    """The words of ``text`` in order; of Japanese, those of which something is known."""
    text = without_addresses(text)
    found = []
    if language == "ja":
        words = _japanese_words(text)
        found += [Known(at, at + len(word), *_known_japanese(word)) for at, word in words]
        taken = {at for at, _ in words}
        for match in KATAKANA.finditer(text):
            sounds = katakana_consonants(match[0])
            if len(sounds) > 1 and match.start() not in taken:
                sound = frozenset(("~" + sounds[:_KEPT],))
                found.append(Known(*match.span(), sound, sound))
    found += [Known(*match.span(), *_known(match[0], language)) for match in LATIN_WORD.finditer(text)]
    return tuple(sorted(found, key=lambda word: word.start))


def spoken(text: str, language: str) -> tuple[tuple[int, frozenset[str]], ...]:
    """The words and numbers of ``text`` with their places, in order, each with all that it may stand for or answer."""
    text = without_addresses(text)
    if language == "ja":
        found = [(word.start, word.answers) for word in known_words(text, language)]
    else:
        found = [(match.start(), _known(match[0], language)[1]) for match in LATIN_WORD.finditer(text)]
    figures = numbers(text)
    if not figures:
        return tuple(found)
    found += [(at, frozenset(clue)) for at, clue in figures]
    return tuple(sorted(found, key=itemgetter(0)))
