"""Text → the pieces that a redline replaces whole: words, figures with their unit, dates, names.

Japanese has no spaces. BudouX finds its phrases (文節), with a model of 100 kB
in pure Python; the dictionaries of MeCab, Sudachi and Janome take 100 to 250 MB
and cut finer (第|三|者, 営業|日) than anybody strikes out by hand. What a
phrase holds is then parted by rule: a particle from its noun, 又は and the like
from what they join; a compound (開示請求書), a figure with its unit (14営業日),
a date and a name stay whole.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator

import budoux

_ADDRESS = r"https?://[^\s\"<>、。「」（）]+|[A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_LATIN = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_FIGURE = "[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?"
_KANJI_FIGURE = "[一二三四五六七八九十百千万]+"
#: Units that belong to the figure before them; longer ones first.
_UNIT = (
    "(?:営業日|週間|時間|日間|年間|[かカヶヵ箇][月年国]|万円|億円|千円|パーセント|ドル|ペソ|ユーロ|段落"
    "|[円年月日時分秒点名人件回項条号章節歳通枚倍社％%])"
)
_LETTERS = "ぁ-ゖァ-ヺー々〆一-鿿㐀-䶿"
_RUN = re.compile(f"[{_LETTERS}]+")
_JAPANESE = re.compile(
    f"{_ADDRESS}"
    f"|(?:明治|大正|昭和|平成|令和)?(?:元|{_FIGURE})年(?:{_FIGURE}月(?:{_FIGURE}日)?)?|{_FIGURE}月{_FIGURE}日"
    f"|第?{_FIGURE}{_UNIT}?|第?{_KANJI_FIGURE}(?:営業日|週間|日間|年間|[か箇]月|[条項号日年円名件])"
    # A run of Latin words in a Japanese sentence is a name: Leverages Co., Ltd.
    rf"|[{_LATIN}][{_LATIN}0-9.'’&-]*(?:,? [{_LATIN}][{_LATIN}0-9.'’&-]*)*"
    rf"|\s+|{_RUN.pattern}|.",
    re.DOTALL,
)
_WESTERN = re.compile(
    f"{_ADDRESS}"
    rf"|\d{{1,2}}(?: de)? [{_LATIN}]{{3,}}(?: de)?,? \d{{4}}|[{_LATIN}]{{3,}} \d{{1,2}}, \d{{4}}|\d{{4}}-\d\d-\d\d"
    r"|\d(?:[\d,.]*\d)?(?: ?%)?"
    rf"|(?:[{_LATIN}]\.){{2,}}|\w+(?:['’-]\w+)*|\s+|.",
    re.DOTALL,
)
_CONNECTIVE = re.compile("(及び|並びに|又は|若しくは|または|もしくは|ならびに|および)")
_PARTICLES = (
    "については|においては|において|における|によっては|によって|により|による|に対して|に対する|に関して|に関する"
    "|としては|として|からの|までの|までに|への|との|での|には|では|とは|にも|を|は|が|に|の|へ|と|も|で|から|より|まで|や"
)
#: What ends a sentence after a noun.
_COPULA = "とします|とする|とし|といいます|という|である|であって|です"
#: A particle after a noun, at the end of a phrase; after hiragana it may be part of a verb.
_PARTICLE = re.compile(f"(?<=[ァ-ヺー々〆一-鿿㐀-䶿])(?:{_PARTICLES}|{_COPULA})$")
_WEAK_JAPANESE = re.compile(
    rf"{_PARTICLES}|ついては?|おいては?|よる|{_CONNECTIVE.pattern}|[\s、，・（）()「」『』：:]+"
)
#: Spaces, signs, and the short words that join others in the languages of Europe.
_WEAK_WESTERN = re.compile(r"[^\w.!?]+|[^\W\d]{1,3}")
_SENTENCE = re.compile(r".+?(?:[。！？\n]+|[.!?]\s+(?=[A-ZÁÉÍÓÚÑ¿¡«])|$)", re.DOTALL)


def pieces(text: str, locale: str) -> list[str]:
    """Part ``text``, which is in ``locale``; joined, the pieces are ``text`` again."""
    if _language(locale) != "ja":
        return _WESTERN.findall(text)
    borders = _phrase_borders(text)
    found: list[str] = []
    for match in _JAPANESE.finditer(text):
        if _RUN.fullmatch(match[0]):
            found.extend(_words(match[0], match.start(), borders))
        else:
            found.append(match[0])
    return found


def is_weak(piece: str, locale: str) -> bool:
    """Whether ``piece`` alone says nothing: a particle, a comma, a space, a short joining word."""
    return bool((_WEAK_JAPANESE if _language(locale) == "ja" else _WEAK_WESTERN).fullmatch(piece))


def is_written_without_spaces(locale: str) -> bool:
    """Whether text in ``locale`` is counted in characters."""
    return _language(locale) in ("ja", "zh", "th", "lo", "km", "my")


def sentences(text: str) -> list[str]:
    """Part ``text`` after its full stops and line breaks; joined, they are ``text`` again."""
    return _SENTENCE.findall(text)


def _language(locale: str) -> str:
    return re.split(r"[_-]", locale)[0]


@functools.cache
def _phrases() -> Callable[[str], list[str]]:
    return budoux.load_default_japanese_parser().parse


def _phrase_borders(text: str) -> frozenset[int]:
    borders, at = set(), 0
    for phrase in _phrases()(text):
        at += len(phrase)
        borders.add(at)
    return frozenset(borders)


def _words(run: str, start: int, borders: frozenset[int]) -> Iterator[str]:
    """Part a run of Japanese letters, which begins at ``start`` of its text."""
    at = start
    for part in _CONNECTIVE.split(run):
        if _CONNECTIVE.fullmatch(part):
            yield part
        else:
            for phrase in _at_borders(part, at, borders):
                yield from _without_particle(phrase)
        at += len(part)


def _at_borders(part: str, start: int, borders: frozenset[int]) -> Iterator[str]:
    """Part at the borders of phrases, but not inside a compound: 開示請求書 is one word."""
    begin = 0
    for at in range(1, len(part)):
        before, after = _script(part[at - 1]), _script(part[at])
        if start + at in borders and (before != after or before == "hiragana"):
            yield part[begin:at]
            begin = at
    if part[begin:]:
        yield part[begin:]


def _script(char: str) -> str:
    if "ぁ" <= char <= "ゖ":
        return "hiragana"
    return "katakana" if "ァ" <= char <= "ヺ" or char == "ー" else "kanji"


def _without_particle(phrase: str) -> Iterator[str]:
    if (particle := _PARTICLE.search(phrase)) is not None:
        yield phrase[: particle.start()]
        yield particle[0]
    else:
        yield phrase
