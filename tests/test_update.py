"""What `seihon update` does to translators' work: legal edits, and nothing finished is lost or mixed up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.po import format_catalog, parse_catalog
from seihon.catalogs.template import document_entries, empty_catalog
from seihon.catalogs.update import Change, Updated, update
from seihon.errors import PolicyError
from seihon.markdown import parse_document
from seihon.model import Status

SOURCE = """\
# 表題

## 利用目的 {#purpose}

1. 応募を受け付けるため
2. お問い合わせに回答するため
3. 個人情報を14日間保存するため

## 提供 {#provision}

1. 法令に基づく場合
2. 第三者に提供しません。

## 委託 {#outsourcing}

第三者に提供しません。
"""


def template(source: str) -> tuple[Entry, ...]:
    return document_entries(parse_document(source, "docs/p.md", domain="p"))


def translated(source: str) -> Catalog:
    """A catalog in which every entry of ``source`` has its own finished translation."""
    catalog = update(empty_catalog("p.po", "p", "en"), template(source)).catalog
    return replace(
        catalog,
        entries=tuple(replace(entry, string=f"[{entry.context}] {entry.id}") for entry in catalog.entries),
    )


def edited(*changes: tuple[str, str], editorial: tuple[str, ...] = (), catalog: Catalog | None = None) -> Updated:
    """The update after replacing texts of the source, each of which must occur."""
    source = SOURCE
    for old, new in changes:
        assert old in source, old
        source = source.replace(old, new, 1)
    return update(catalog or translated(SOURCE), template(source), editorial)


def summary(updated: Updated) -> list[tuple[str, str, str]]:
    return [(change.name, entry.context, entry.id) for change, entry in updated.changes]


def entry(catalog: Catalog, id: str, context: str = "") -> Entry:
    (found,) = [e for e in catalog.entries if e.id == id and not e.obsolete and context in ("", e.context)]
    return found


def test_nothing_changed_changes_nothing():
    before = translated(SOURCE)
    updated = edited(catalog=before)
    assert updated.changes == ()
    assert format_catalog(updated.catalog) == format_catalog(before)


def test_an_edited_item_is_stale_with_its_old_text_and_the_rest_is_untouched():
    updated = edited(("14日間", "30日間"))
    assert summary(updated) == [("STALE", "purpose", "個人情報を30日間保存するため")]
    stale = entry(updated.catalog, "個人情報を30日間保存するため")
    assert (stale.fuzzy, stale.previous_id) == (True, "個人情報を14日間保存するため")
    assert stale.string == "[purpose] 個人情報を14日間保存するため"
    before = {e.key: e.string for e in translated(SOURCE).entries}
    after = {e.key: e.string for e in updated.catalog.entries if not e.fuzzy}
    assert after.items() <= before.items()
    assert len(after) == len(before) - 1


def test_a_second_edit_keeps_the_text_that_the_translation_translates():
    once = edited(("14日間", "30日間")).catalog
    twice = edited(("14日間", "60日間"), catalog=once)
    assert entry(twice.catalog, "個人情報を60日間保存するため").previous_id == "個人情報を14日間保存するため"


def test_an_edit_that_is_taken_back_leaves_it_to_a_translator_to_say_that_the_translation_stands():
    """The translation may have been touched while it was fuzzy: nobody can tell."""
    once = edited(("14日間", "30日間")).catalog
    touched = replace(once, entries=tuple(replace(e, string="for 30 days") if e.fuzzy else e for e in once.entries))
    back = edited(catalog=touched)
    assert summary(back) == [("REVERTED", "purpose", "個人情報を14日間保存するため")]
    reverted = entry(back.catalog, "個人情報を14日間保存するため")
    assert (reverted.fuzzy, reverted.previous_id, reverted.string) == (True, None, "for 30 days")


def test_a_mark_that_a_translator_set_by_hand_survives_an_edit_and_its_reversal():
    catalog = translated(SOURCE)
    doubtful = replace(
        catalog, entries=tuple(replace(e, fuzzy=True) if "14日間" in e.id else e for e in catalog.entries)
    )
    back = edited(catalog=edited(("14日間", "30日間"), catalog=doubtful).catalog)
    assert entry(back.catalog, "個人情報を14日間保存するため").fuzzy


def test_an_editorial_edit_leaves_the_translation_current():
    updated = edited(("お問い合わせに", "お問合せに"), editorial=("purpose",))
    assert summary(updated) == [("EDITORIAL", "purpose", "お問合せに回答するため")]
    current = entry(updated.catalog, "お問合せに回答するため")
    assert current.status is Status.TRANSLATED
    assert current.previous_id is None


def test_another_sentence_is_no_editorial_edit():
    updated = edited(("2. お問い合わせに回答するため", "2. 応募の結果を通知するため"), editorial=("purpose",))
    assert [change for change, _ in updated.changes] == [Change.STALE]


def test_an_editorial_edit_does_not_hide_an_earlier_change():
    once = edited(("14日間", "30日間")).catalog
    updated = edited(("14日間保存", "30日間 保存"), editorial=("purpose",), catalog=once)
    stale = entry(updated.catalog, "個人情報を30日間 保存するため")
    assert (stale.fuzzy, stale.previous_id) == (True, "個人情報を14日間保存するため")


def test_an_item_inserted_before_an_edited_one_does_not_take_its_translation():
    updated = edited(
        ("3. 個人情報を14日間保存するため", "3. 統計を作成するため\n4. 個人情報を30日間保存するため"),
    )
    assert summary(updated) == [
        ("NEW", "purpose", "統計を作成するため"),
        ("STALE", "purpose", "個人情報を30日間保存するため"),
    ]


def test_an_item_moved_to_another_clause_keeps_its_translation():
    updated = edited(
        ("2. お問い合わせに回答するため\n", ""),
        ("1. 法令に基づく場合\n", "1. お問い合わせに回答するため\n2. 法令に基づく場合\n"),
    )
    assert summary(updated) == [("MOVED", "provision", "お問い合わせに回答するため")]
    moved = entry(updated.catalog, "お問い合わせに回答するため")
    assert moved.status is Status.TRANSLATED
    assert moved.string == "[purpose] お問い合わせに回答するため"


def test_items_in_another_order_keep_their_translations():
    updated = edited(
        (
            "1. 応募を受け付けるため\n2. お問い合わせに回答するため",
            "1. お問い合わせに回答するため\n2. 応募を受け付けるため",
        )
    )
    assert updated.changes == ()
    assert entry(updated.catalog, "応募を受け付けるため").string == "[purpose] 応募を受け付けるため"


def test_a_deleted_item_is_kept_and_found_again():
    gone = edited(("1. 法令に基づく場合\n2. ", "1. "))
    assert summary(gone) == [("OBSOLETE", "provision", "法令に基づく場合")]
    back = edited(catalog=gone.catalog)
    assert summary(back) == [("RESTORED", "provision", "法令に基づく場合")]
    assert back.catalog.entries == translated(SOURCE).entries


def test_the_same_text_in_two_clauses_keeps_two_translations():
    catalog = translated(SOURCE)
    text = "第三者に提供しません。"
    updated = edited(("## 委託 {#outsourcing}", "## 委託について {#outsourcing}"), catalog=catalog)
    assert entry(updated.catalog, text, "provision").string == f"[provision] {text}"
    assert entry(updated.catalog, text, "outsourcing").string == f"[outsourcing] {text}"


def test_a_text_copied_to_a_new_clause_does_not_take_the_translation_of_the_first():
    updated = edited(("## 委託 {#outsourcing}\n", "## 委託 {#outsourcing}\n\n法令に基づく場合\n"))
    assert summary(updated) == [("NEW", "outsourcing", "法令に基づく場合")]


def test_negation_is_no_likeness_that_keeps_a_translation_current():
    updated = edited(("2. 第三者に提供しません。", "2. 第三者に提供します。"))
    assert summary(updated) == [("STALE", "provision", "第三者に提供します。")]
    assert entry(updated.catalog, "第三者に提供します。").status is Status.STALE
    assert entry(updated.catalog, "第三者に提供しません。", "outsourcing").status is Status.TRANSLATED


def test_a_clause_with_a_new_id_keeps_its_translations_and_shows_what_was_edited():
    updated = edited(("{#purpose}", "{#purposes}"), ("14日間", "30日間"))
    assert {change.name for change, _ in updated.changes} == {"MOVED", "STALE"}
    stale = entry(updated.catalog, "個人情報を30日間保存するため")
    assert (stale.context, stale.previous_id) == ("purposes", "個人情報を14日間保存するため")
    assert all(e.status is Status.TRANSLATED for e in updated.catalog.entries if e is not stale)


TWO = "# 表題\n\n## 第一の見出し {#c1}\n\nその他\n\n## 第二の見出し {#c2}\n\nその他\n"


def test_clauses_that_change_ids_keep_their_own_translation_of_a_text_they_share():
    catalog = translated(TWO)
    deleted_and_renamed = "# 表題\n\n## 第二の見出し {#d}\n\nその他\n"
    updated = update(catalog, template(deleted_and_renamed)).catalog
    assert entry(updated, "その他").string == "[c2] その他"
    swapped = "# 表題\n\n## 第二の見出し {#d2}\n\nその他\n\n## 第一の見出し {#d1}\n\nその他\n"
    updated = update(catalog, template(swapped)).catalog
    assert entry(updated, "その他", "d1").string == "[c1] その他"
    assert entry(updated, "その他", "d2").string == "[c2] その他"


def test_a_text_that_could_have_come_from_two_clauses_is_left_for_a_translator_to_check():
    updated = update(translated(TWO), template("# 表題\n\n## 別の見出し {#d}\n\nその他\n"))
    assert ("AMBIGUOUS", "d", "その他") in summary(updated)
    assert entry(updated.catalog, "その他").fuzzy


@pytest.mark.parametrize(
    "others",
    [
        pytest.param([("old draft", True, False)], id="beside a stale one in use"),
        pytest.param([("one", False, True)], id="beside another obsolete one"),
        pytest.param([("one", False, False)], id="beside a finished one in use"),
    ],
)
def test_an_obsolete_translation_is_never_dropped_for_another_of_the_same_text(others):
    rest = [Entry("c", "甲", string, fuzzy=fuzzy, obsolete=obsolete) for string, fuzzy, obsolete in others]
    catalog = replace(empty_catalog("p.po", "p", "en"), entries=(*rest, Entry("c", "甲", "FINISHED", obsolete=True)))
    for texts in ("甲", "乙"):
        source = f"# 表題\n\n## 項 {{#c}}\n\n{texts}\n"
        kept = {e.string for e in update(catalog, template(source)).catalog.entries}
        assert {"FINISHED", *(string for string, _, _ in others)} <= kept


def test_a_hundred_rewritten_items_are_paired_in_the_time_of_a_hundred():
    """Pairs by bigrams; a longest common subsequence took a minute here."""
    old = "# 表題\n\n## 項 {#c}\n\n" + "\n\n".join(f"第{n}の{'文' * 400}です。" for n in range(100)) + "\n"
    updated = update(translated(old), template(old.replace("です。", "であります。")))
    assert {change for change, _ in updated.changes} == {Change.STALE}


def test_a_text_that_is_wholly_another_is_new_and_the_old_is_kept():
    updated = edited(
        (
            "3. 個人情報を14日間保存するため",
            "3. アンケートへの御協力をお願いするため、封書をお送りすることがあります。",
        )
    )
    assert [change for change, _ in updated.changes] == [Change.NEW, Change.OBSOLETE]
    assert updated.catalog.entries[-1].string == "[purpose] 個人情報を14日間保存するため"


def test_an_untranslated_text_that_goes_leaves_nothing():
    catalog = translated(SOURCE)
    catalog = replace(
        catalog,
        entries=tuple(replace(e, string="") if e.id == "法令に基づく場合" else e for e in catalog.entries),
    )
    updated = edited(("1. 法令に基づく場合\n2. ", "1. "), catalog=catalog)
    assert summary(updated) == [("DROPPED", "provision", "法令に基づく場合")]
    assert not any(e.obsolete for e in updated.catalog.entries)


def test_translators_comments_and_flags_travel_with_the_translation():
    catalog = translated(SOURCE)
    catalog = replace(
        catalog, entries=tuple(replace(e, comments=(" 要確認",), flags=("no-wrap",)) for e in catalog.entries)
    )
    updated = edited(("14日間", "30日間"), catalog=catalog)
    stale = entry(updated.catalog, "個人情報を30日間保存するため")
    assert (stale.comments, stale.flags) == ((" 要確認",), ("no-wrap",))


def test_two_entries_with_one_key_are_refused_before_one_is_lost():
    catalog = translated(SOURCE)
    doubled = replace(catalog, entries=(*catalog.entries, replace(catalog.entries[0], string="another")))
    with pytest.raises(PolicyError, match="stands here again"):
        update(doubled, template(SOURCE))


TEXTS = [f"第{n}の文は{word}を定めます。" for n, word in enumerate("目的方法期間範囲対象手続窓口費用")]


@st.composite
def structured_texts(draw: st.DrawFn) -> dict[str, list[str]]:
    texts = draw(st.permutations(TEXTS))
    return {clause: draw(st.lists(st.sampled_from(texts), max_size=4, unique=True)) for clause in ("a", "b", "c")}


def page(clauses: dict[str, list[str]]) -> str:
    parts = ["# 表題"]
    for clause, texts in clauses.items():
        parts.append(f"## 項 {{#{clause}}}\n\n" + "\n\n".join(texts))
    return "\n\n".join(parts) + "\n"


@settings(max_examples=300, deadline=None)
@given(structured_texts(), st.lists(structured_texts(), min_size=1, max_size=3))
def test_whatever_legal_does_no_finished_translation_is_lost_or_given_to_another_text(start, steps):
    catalog = translated(page(start))
    finished = {e.string for e in catalog.entries}
    for step in steps:
        updated = update(catalog, template(page(step)))
        assert update(updated.catalog, template(page(step))).changes == ()
        assert parse_catalog(format_catalog(updated.catalog), "p.po") == updated.catalog
        catalog = updated.catalog
        for e in catalog.entries:
            if e.status is Status.TRANSLATED:
                assert e.string.partition("] ")[2] == e.id
            elif e.fuzzy and not e.obsolete:
                assert (e.previous_id or e.id) == e.string.partition("] ")[2]
        assert finished == {e.string for e in catalog.entries if e.string}
