"""Look-aheads before long patterns: they may save time and must not change a match."""

from __future__ import annotations

import importlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from seihon.languages import meaning, values
from seihon.parity import patterns
from seihon.parity.patterns import any_of, beginnings, guarded

LANGUAGES = ["ja", "en", "es"]
OWN_TEXTS = [
    path.read_text(encoding="utf-8").lower()
    for path in (*sorted((ROOT / "locales").rglob("personal-data.po")), ROOT / "docs" / "personal-data.md")
]


def data_patterns() -> list[str]:
    """The patterns of the language data that are guarded."""
    found = []
    for code in LANGUAGES:
        words, numbers = meaning(code), values(code)
        assert words is not None
        assert numbers is not None
        found += [*words.HINTS.values(), numbers.IGNORED, numbers.DATE_HINT, *filter(None, [words.NAMES])]
    return found


def spans(pattern: str, text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, text)]


@pytest.mark.parametrize("pattern", data_patterns(), ids=lambda pattern: pattern[:30])
def test_the_patterns_of_the_languages_match_the_same_in_our_own_texts(pattern: str):
    for text in OWN_TEXTS:
        assert spans(guarded(pattern), text) == spans(pattern, text)


@given(st.text("abcñ1 .-があ", max_size=30))
def test_small_patterns_match_the_same_in_any_text(text: str):
    for pattern in (r"ab?c|ba+|c\b", r"[ab]{2}1?", r"(?<!a)b|ñ", r"が?あ+|1\.", r"(?:a|b-)*c", r"a?"):
        assert spans(guarded(pattern), text) == spans(pattern, text)


@given(st.sets(st.text("abc", min_size=1, max_size=4), min_size=1), st.text("abc ", max_size=20))
def test_any_of_takes_the_longest_word(words: set[str], text: str):
    plain = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    assert spans(any_of(words), text) == spans(plain, text)


def test_without_the_parser_of_re_there_is_no_look_ahead(monkeypatch: pytest.MonkeyPatch):
    def missing(name: str) -> None:
        raise ImportError(name)

    assert beginnings("shall|must")
    monkeypatch.setattr(importlib, "import_module", missing)
    assert patterns.beginnings("shall|must") == ""
