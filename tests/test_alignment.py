"""Which sentences render which: joined, parted, in another number; and nothing is left over."""

from __future__ import annotations

import pytest

from seihon.parity.alignment import align
from seihon.parity.markers import sentences
from seihon.parity.text import side

ONE, TWO, THREE = "当社は情報を収集します。", "メールで通知します。", "お客様は2024年までアカウントを削除できます。"


def groups(source: str, target: str, languages: str = "ja-en") -> list[tuple[str, str]]:
    """The sentences of both texts, those of a group joined by a space."""
    first, _, second = languages.partition("-")
    here, there = sentences(side(source, first)), sentences(side(target, second))
    assert here is not None
    assert there is not None
    return [
        (" ".join(here[0][slice(*rows)]), " ".join(there[0][slice(*columns)]))
        for rows, columns in align(here[0], there[0], first, second)
    ]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        pytest.param(
            ONE + TWO,
            "We collect information. We notify you by email.",
            [(ONE, "We collect information."), (TWO, "We notify you by email.")],
            id="as many sentences are paired in order",
        ),
        pytest.param(
            ONE + TWO + THREE,
            "We collect information and notify you by email. You can delete your account until 2024.",
            [
                (f"{ONE} {TWO}", "We collect information and notify you by email."),
                (THREE, "You can delete your account until 2024."),
            ],
            id="two sentences that were joined stand against one",
        ),
        pytest.param(
            ONE + THREE,
            "We collect information. You can delete your account. This is possible until 2024.",
            [
                (ONE, "We collect information."),
                (THREE, "You can delete your account. This is possible until 2024."),
            ],
            id="a sentence that was parted stands against two",
        ),
        pytest.param(
            ONE,
            "We collect information. We notify you.",
            [(ONE, "We collect information. We notify you.")],
            id="a text of one sentence stands against the whole other",
        ),
    ],
)
def test_sentences_are_grouped(source: str, target: str, expected: list[tuple[str, str]]):
    assert groups(source, target) == expected


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        pytest.param("ja", "1. 個人情報を収集します。2. 通知します。", 2, id="a number alone is no sentence"),
        pytest.param(
            "ja", "発信元を確認する. その後に通知する.", 2, id="a Japanese sentence may end in a Latin full stop"
        ),
        pytest.param("en", "We use tools, e.g. Word. They help.", 2, id="an abbreviation ends no sentence"),
        pytest.param("es", "En EE. UU. rige otra ley. Consúltela.", 2, id="EE. UU. ends no sentence"),
    ],
)
def test_sentences_are_told_apart(language: str, text: str, count: int):
    found = sentences(side(text, language))
    assert found is not None
    assert len(found[0]) == count


def test_every_sentence_is_in_one_group_in_order():
    source, target = tuple(f"項目{n}を確認する。" for n in range(40)), tuple(f"Check item {n}." for n in range(33))
    found = align(source, target, "ja", "en")
    for part, count in ((0, 40), (1, 33)):
        covered = [at for group in found for at in range(*group[part])]
        assert covered == list(range(count))
    assert all(start < end for group in found for start, end in group)


def test_texts_that_nothing_joins_are_one_group():
    source, target = ("一。",) * 2, ("One.",) * 200
    assert align(source, target, "ja", "en") == (((0, 2), (0, 200)),)
