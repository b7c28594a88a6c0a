"""The CJK-friendly amendment: cases of each of its clauses, and plain CommonMark where it says nothing."""

from __future__ import annotations

import pytest

from seihon.markdown import parse_inline
from seihon.markdown.parser import parser
from seihon.model import NOWHERE, Emphasis, Inline, Link, Strong, Text


def html(text: str) -> str:
    return parser().renderInline(text)


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        pytest.param("**「個人情報」**とは", "<strong>「個人情報」</strong>とは", id="brackets inside, kana after"),
        pytest.param(
            "以下**「当社」**という",
            "以下<strong>「当社」</strong>という",
            id="kanji before, brackets inside",
        ),
        pytest.param("これは**要点。**次は", "これは<strong>要点。</strong>次は", id="a full stop inside, kanji after"),
        pytest.param("料金（**無料**）です", "料金（<strong>無料</strong>）です", id="brackets outside"),
        pytest.param("用語**（定義）**の", "用語<strong>（定義）</strong>の", id="full-width parentheses inside"),
        pytest.param(
            "用語**(定義)**の",
            "用語<strong>(定義)</strong>の",
            id="half-width parentheses inside, kanji around",
        ),
        pytest.param(
            "**「甲」**と**「乙」**は",
            "<strong>「甲」</strong>と<strong>「乙」</strong>は",
            id="two in one sentence",
        ),
        pytest.param("これ*「甲」*は", "これ<em>「甲」</em>は", id="single asterisks"),
        pytest.param("이용**(안내)**를", "이용<strong>(안내)</strong>를", id="Hangul counts as CJK"),
        pytest.param(
            "**葛\U000e0100。**の",
            "<strong>葛\U000e0100。</strong>の",
            id="an ideographic variation selector",
        ),
        pytest.param(
            "葛\U000e0100**(注)**の",
            "葛\U000e0100<strong>(注)</strong>の",
            id="a variation selector before the opening",
        ),
        pytest.param(
            "**“甲\u201d\ufe01**の",
            "<strong>“甲\u201d\ufe01</strong>の",
            id="a quotation mark made full-width",
        ),
    ],
)
def test_emphasis_next_to_japanese(source: str, shown: str):
    assert html(source) == shown


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        pytest.param("a**(b)**c", "a**(b)**c", id="between Latin letters CommonMark's rule stays"),
        pytest.param('a**"b"**c', "a**&quot;b&quot;**c", id="quotation marks between Latin letters"),
        pytest.param("** 甲**", "** 甲**", id="a space after the opening"),
        pytest.param("snake_case_name", "snake_case_name", id="underscores inside a word"),
        pytest.param("甲_乙_丙", "甲_乙_丙", id="underscores inside Japanese do not open"),
        pytest.param("「_甲_」", "「<em>甲</em>」", id="underscores between brackets do"),
        pytest.param("a**⌚**b", "a**⌚**b", id="an emoji is no CJK character"),
    ],
)
def test_what_the_amendment_leaves_alone(source: str, shown: str):
    assert html(source) == shown


def test_the_tree_has_what_was_recognised():
    expected: tuple[Inline, ...] = (
        Strong((Text("「甲"), Emphasis((Text("乙"),)), Text("」"))),
        Text("は"),
        Link("https://example.com/", (Text("丙"),)),
    )
    assert parse_inline("**「甲*乙*」**は[丙](https://example.com/)", NOWHERE) == expected
