"""The lists of ideas: one form in all languages, and what their words match."""

from __future__ import annotations

import re

import pytest

from seihon import languages
from seihon.parity.clues import agreement, answers, clues, plain, word_ideas

CODES = ("ja", "en", "es")
LATIN = ("en", "es")


def ideas(code: str) -> dict[str, list[str]]:
    module = languages.lexicon(code)
    assert module is not None
    lines = module.CONCEPTS.replace("\n    ", " ").strip().split("\n")
    found = {name: words.split() for name, _, words in (line.partition(":") for line in lines)}
    assert len(found) == len(lines), "an idea stands there twice"
    return found


def test_every_language_names_the_same_ideas():
    assert list(ideas("ja")) == list(ideas("en")) == list(ideas("es"))


@pytest.mark.parametrize("code", CODES)
def test_every_idea_has_words_and_none_twice(code: str):
    for name, words in ideas(code).items():
        assert words, name
        assert len(words) == len(set(words)), name


@pytest.mark.parametrize("code", LATIN)
def test_beginnings_of_words_are_plain_and_none_says_what_a_shorter_one_says(code: str):
    for name, words in ideas(code).items():
        for word in words:
            assert word == plain(word), name
            assert re.fullmatch(r"~?[a-z0-9]+\.?", word), f"{name}: {word}"
            shorter = [other for other in words if other != word and len(other) > 3 and word.startswith(other)]
            assert not shorter, f"{name}: {word}"


def test_japanese_words_have_no_spaces_or_latin_letters():
    for name, words in ideas("ja").items():
        for word in words:
            assert word == "Cookie" or re.fullmatch(r"~?[ぁ-んァ-ヶー々〇一-龥・]+", word), f"{name}: {word}"


def test_a_language_without_a_lexicon_has_no_ideas():
    assert languages.lexicon("fr") is None
    assert word_ideas("protection", "fr") == ()


@pytest.mark.parametrize(
    ("word", "language", "idea", "is_said"),
    [
        ("deletion", "en", "delete", True),
        ("Eliminación", "es", "delete", True),
        ("form", "en", "format", True),
        ("forms", "en", "format", True),
        ("formal", "en", "format", False),
        ("us", "en", "use", False),
    ],
    ids=[
        "the beginning of a word",
        "a word with accents",
        "a whole word",
        "the plural of a whole word",
        "a whole word is no beginning",
        "a short word is no beginning of a shorter one",
    ],
)
def test_a_word_says_an_idea(word: str, language: str, idea: str, is_said: bool):
    assert (idea in word_ideas(word, language)) is is_said


@pytest.mark.parametrize(
    ("source", "target", "pair"),
    [
        ("応募者の国籍、宗教、障害", "nationality, religion and disability of applicants", ("ja", "en")),
        ("応募者の国籍、宗教、障害", "la nacionalidad, la religión y la discapacidad de los aspirantes", ("ja", "es")),
        ("The employer submits the form.", "El empleador presentará el formulario.", ("en", "es")),
        ("The employer submits the form.", "雇用主は様式を提出する。", ("en", "ja")),
    ],
    ids=["items from Japanese", "items in Spanish", "a sentence into Spanish", "a sentence into Japanese"],
)
def test_a_translation_answers_the_ideas_of_its_source(source: str, target: str, pair: tuple[str, str]):
    agreed, clued = agreement(clues(source, pair[0]), answers(target, pair[1]))
    assert agreed == clued > 2


def test_the_longest_japanese_word_is_taken():
    """個人情報 is one thing, 個人 and 情報 are two."""
    assert len(clues("個人情報", "ja")) == 1
    assert len(clues("個人と情報", "ja")) == 2
