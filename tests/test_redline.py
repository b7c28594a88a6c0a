"""The redline reads as a lawyer would mark it: whole words and phrases, nothing shredded."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from seihon.history import sequences
from seihon.history.redline import Mark, Redline, redline
from seihon.history.segment import pieces
from seihon.markdown import parse_document
from seihon.model import places

MARKS = {Mark.SAME: "{}", Mark.DELETED: "[-{}-]", Mark.INSERTED: "{{+{}+}}"}


def is_change(spans: Redline) -> bool:
    return any(span.mark is not Mark.SAME for span in spans)


def marked(old: str, new: str, locale: str = "ja") -> str:
    return "".join(MARKS[span.mark].format(span.text) for span in redline(old, new, locale))


def policy_text(beginning: str) -> str:
    """The one text of this repository's own policy that begins so."""
    path = ROOT / "docs/personal-data.md"
    document = parse_document(path.read_text(encoding="utf-8"), "docs/personal-data.md")
    (found,) = {place.unit.text for place in places(document) if place.unit.text.startswith(beginning)}
    return found


@pytest.mark.parametrize(
    ("beginning", "old", "new", "expected"),
    [
        pytest.param(
            "開示等の請求等への回答", "14営業日", "30営業日",
            "受領した後[-14営業日-]{+30営業日+}以内に",
            id="another period: the figure with its unit",
        ),
        pytest.param(
            "合併その他の", "合併その他", "合併、会社分割又は事業譲渡その他",
            "合併{+、会社分割又は事業譲渡+}その他の事由",
            id="an alternative added with 又は",
        ),
        pytest.param(
            "当社の業務の適正な実施に", "おそれがある場合", "おそれがある場合又は第三者の権利を侵害する場合",
            "おそれがある場合{+又は第三者の権利を侵害する場合+}",
            id="an alternative added at the end",
        ),
        pytest.param(
            "利用企業に提供するご本人の", "性別、", "",
            "住所、[-性別、-]電話番号",
            id="an item of an enumeration dropped, with its comma",
        ),
        pytest.param(
            "当社は、原則として", "提供しないものとします。当社", "提供することができるものとします。当社",
            "第三者に[-提供しない-]{+提供することができる+}ものとします。",
            id="a prohibition turned into a permission: the whole verb",
        ),
        pytest.param(
            "当社は、取得した個人情報を", "Leverages Co., Ltd.", "Leverages Holdings Co., Ltd.",
            "管理責任者は、[-Leverages Co., Ltd.-]{+Leverages Holdings Co., Ltd.+}です",
            id="a company's name is one word",
        ),
        pytest.param(
            "当社は、Criteo K.K.に", "オプトアウト（配信の停止）", "配信の停止",
            "及び[-オプトアウト（-]配信の停止[-）-]の方法",
            id="brackets taken off what stays",
        ),
        pytest.param(
            "当社は、利用目的の達成に", "ものとします。個人情報の取扱いを", "ものとします。委託先は、別に公表します。個人情報の取扱いを",
            "ものとします。{+委託先は、別に公表します。+}個人情報の取扱いを",
            id="a sentence added between two is one addition",
        ),
    ],
)  # fmt: skip
def test_amendments_of_the_policy_read_as_a_lawyer_marks_them(beginning: str, old: str, new: str, expected: str):
    before = policy_text(beginning)
    after = before.replace(old, new, 1)
    assert before != after
    found = marked(before, after)
    assert expected in found
    assert found.count("[-") + found.count("{+") == expected.count("[-") + expected.count("{+")


@pytest.mark.parametrize(
    ("old", "new", "locale", "expected"),
    [
        pytest.param(
            "個人情報を提供してはならない。", "個人情報を提供することができる。", "ja",
            "個人情報を[-提供してはならない-]{+提供することができる+}。", id="してはならない to することができる",
        ),
        pytest.param(
            "2026年11月22日から施行します。", "2027年4月1日から施行します。", "ja",
            "[-2026年11月22日-]{+2027年4月1日+}から施行します。", id="a date is one",
        ),
        pytest.param(
            "令和８年４月１日に改定", "令和９年４月１日に改定", "ja",
            "[-令和８年４月１日-]{+令和９年４月１日+}に改定", id="a date of a Japanese era in full-width digits",
        ),
        pytest.param(
            "第3項に定める", "第13項に定める", "ja", "[-第3項-]{+第13項+}に定める", id="the number of a clause",
        ),
        pytest.param(
            "氏名、住所、性別", "氏名、所在地、年齢", "ja",
            "氏名、[-住所、性別-]{+所在地、年齢+}", id="two neighbouring replacements are one, comma and all",
        ),
        pytest.param(
            "氏名、住所", "氏名、性別、住所、年齢", "ja",
            "氏名、{+性別、+}住所{+、年齢+}", id="two additions stay two",
        ),
        pytest.param(
            "当社は、求めに応じて、遅滞なく開示します。", "利用者は、書面で請求し、手数料を支払うものとします。", "ja",
            "[-当社は、求めに応じて、遅滞なく開示します-]{+利用者は、書面で請求し、手数料を支払うものとします+}。",
            id="another sentence is no edit of the first",
        ),
        pytest.param(
            "We answer within 14 business days.", "We answer within 30 business days.", "en",
            "We answer within [-14-]{+30+} business days.", id="an English figure",
        ),
        pytest.param(
            "name, sex, address", "name, address", "en", "name, [-sex, -]address", id="an English item with its comma",
        ),
        pytest.param(
            "No proporcionamos sus datos.", "Podremos proporcionar sus datos.", "es",
            "[-No proporcionamos-]{+Podremos proporcionar+} sus datos.", id="a Spanish verb with its negation",
        ),
        pytest.param(
            "vigente el 22 de noviembre de 2026.", "vigente el 1 de abril de 2027.", "es",
            "vigente el [-22 de noviembre de 2026-]{+1 de abril de 2027+}.", id="a Spanish date is one",
        ),
        pytest.param("", "新しい文", "ja", "{+新しい文+}", id="nothing before"),
        pytest.param("古い文", "", "ja", "[-古い文-]", id="nothing after"),
    ],
)  # fmt: skip
def test_what_is_one_thing_is_marked_as_one(old: str, new: str, locale: str, expected: str):
    assert marked(old, new, locale) == expected


def test_the_same_text_has_no_change():
    assert not is_change(redline("当社は、提供しません。", "当社は、提供しません。", "ja"))
    assert redline("", "", "es") == ()


def test_a_long_text_without_sentences_is_still_compared():
    # Nothing in common but commas.
    old = "、".join(f"項目{number}" for number in range(4_000))
    assert marked(old, "別の文") == f"[-{old}-]{{+別の文+}}"


WORDS = st.lists(
    st.sampled_from(["当社", "は", "、", "。", "14営業日", "個人情報", "を", "又は", "提供する", "する", "Co., Ltd.", " ", "\n", "no ", "x. Y"]),
    max_size=14,
).map("".join)  # fmt: skip


@given(WORDS, WORDS, st.sampled_from(["ja", "es", "pt_BR"]))
def test_each_side_can_be_read_back_and_neighbours_differ(old: str, new: str, locale: str):
    spans = redline(old, new, locale)
    assert "".join(span.text for span in spans if span.mark is not Mark.INSERTED) == old
    assert "".join(span.text for span in spans if span.mark is not Mark.DELETED) == new
    assert all(one.mark is not other.mark for one, other in pairwise(spans))
    assert is_change(spans) == (old != new)


@given(st.text(max_size=40), st.sampled_from(["ja", "en"]))
def test_the_pieces_of_any_text_are_the_text(text: str, locale: str):
    assert "".join(pieces(text, locale)) == text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("甲、" * 990, "乙、" * 990, id="every other piece is the same"),
        pytest.param("甲、" * 2_000, "甲、" * 1_999, id="one of many equal pieces is gone"),
        pytest.param("甲は、乙とします。" * 500, "甲は、丙とします。" * 500, id="the same sentence again and again"),
    ],
)
def test_texts_that_repeat_themselves_are_compared_at_once(old: str, new: str):
    # With difflib alone the first takes minutes; a test that hangs is what this one would be.
    spans = redline(old, new, "ja")
    assert "".join(span.text for span in spans if span.mark is not Mark.DELETED) == new


LETTERS = st.lists(st.sampled_from("abcdefgh"), max_size=30)


@pytest.mark.parametrize("most", [0, 3, 1_000_000], ids=["always parted first", "often parted first", "never parted"])
def test_stretches_cover_both_sides_and_say_truly_what_is_the_same(most: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sequences, "_MOST_STEPS", most)

    @given(LETTERS, LETTERS)
    def check(old: list[str], new: list[str]) -> None:
        i = k = 0
        for part in sequences.stretches(old, new):
            assert (part.i, part.k) == (i, k)
            assert part.same == (old[part.i : part.j] == new[part.k : part.m])
            i, k = part.j, part.m
        assert (i, k) == (len(old), len(new))

    check()
