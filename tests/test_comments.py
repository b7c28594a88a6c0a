"""Comments for translators: where an entry stands, the agreed terms, what to keep, notes of legal."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conftest import change_entry, tree_bytes
from seihon.catalogs.po import read_catalog
from seihon.cli import main
from seihon.proofs import proof
from seihon.settings import load_settings
from seihon.site import views

SOURCE = "docs/privacy.md"
PO = "locales/en/LC_MESSAGES/privacy.po"
POT = "locales/privacy.pot"
GLOSSARY = "locales/en/LC_MESSAGES/glossary.po"


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-f", str(project / "mkdocs.yml"), *arguments], catch_exceptions=False)


def comments(project: Path, beginning: str, path: str = PO) -> tuple[str, ...]:
    catalog = read_catalog(project / path, path)
    (found,) = [entry for entry in catalog.entries if entry.id.startswith(beginning) and not entry.obsolete]
    return found.extracted


def edit(project: Path, old: str, new: str) -> None:
    text = (project / SOURCE).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (project / SOURCE).write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def updated(translated_project: Path) -> Path:
    """The small finished project after an update."""
    assert run(translated_project, "update").exit_code == 0
    return translated_project


def test_an_entry_says_where_it_stands_in_both_languages_with_the_clause_s_heading(updated: Path):
    assert comments(updated, "法令に基づく")[:2] == ("第1項(2)a", "Section 1(2)a — Purpose of Use")
    assert comments(updated, "利用目的")[:2] == ("第1項 見出し", "Section 1")


def test_an_entry_has_the_agreed_terms_and_what_to_keep(updated: Path):
    assert comments(updated, "当社は、")[2:] == ("Terms: 個人情報 → Personal Data", "Keep: [](#purpose)")
    assert comments(updated, "当社は、", POT) == ("第2項第1段落", "用語: 個人情報", "そのまま残す: [](#purpose)")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("Criteo K.K.に14営業日以内に通知します。", "Criteo K.K. · 14", id="a name and a figure"),
        pytest.param("１４日又は30％とします。", "14 · 30", id="full-width digits as people write them elsewhere"),
        pytest.param("[方針](https://example.com/a?b=1)を見ます。", "https://example.com/a?b=1", id="the address of a link"),
        pytest.param("窓口は[a1@example.com](mailto:a1@example.com)です。", "mailto:a1@example.com", id="an e-mail address once"),
        pytest.param("A1社、B2社、C3社、D4社、E5社、F6社、G7社、H8社、I9社です。", "A1 · B2 · C3 · D4 · E5 · F6 · G7 · H8 …", id="of many the first"),
    ],
)  # fmt: skip
def test_what_a_translator_keeps_as_it_is(updated: Path, text: str, kept: str):
    edit(updated, "委託先は第三者に含まれません。", text)
    run(updated, "update")
    assert f"Keep: {kept}" in comments(updated, text[:5])


def test_a_term_without_an_agreed_rendering_is_open(updated: Path):
    change_entry(updated / GLOSSARY, "個人情報", string="")
    run(updated, "update")
    assert "Terms: 個人情報 → ?" in comments(updated, "当社は、")


def test_a_heading_that_is_not_translated_is_given_in_the_source_language(updated: Path):
    change_entry(updated / PO, "利用目的", string="")
    run(updated, "update")
    assert comments(updated, "法令に基づく")[1] == "Section 1(2)a — 利用目的"


def test_another_rendering_refreshes_comments_and_nothing_else(updated: Path):
    change_entry(updated / PO, "ご本人の同意", fuzzy=True, previous_id="同意がある場合")
    change_entry(updated / PO, "法令に基づく", comments=(" a translator's remark",))
    before = read_catalog(updated / PO, PO).entries
    change_entry(updated / GLOSSARY, "個人情報", string="Personal Information")
    change_entry(updated / PO, "第三者提供", string="Disclosure to Third Parties")
    assert run(updated, "update").output == f"en: no translation changed\n  {PO}: comments brought up to date\n"
    assert run(updated, "update").output == "en: nothing changed\n"
    after = read_catalog(updated / PO, PO).entries
    assert "Terms: 個人情報 → Personal Information" in comments(updated, "当社は、")
    assert comments(updated, "委託先は")[1] == "Section 2※1 — Disclosure to Third Parties"
    for old, new in zip(before, after, strict=True):
        assert (new.key, new.fuzzy, new.previous_id, new.comments, new.flags, new.references) == (
            old.key, old.fuzzy, old.previous_id, old.comments, old.flags, old.references,
        )  # fmt: skip
        assert new.string == old.string or old.id == "第三者提供"


def test_a_second_update_changes_no_byte(updated: Path):
    edit(updated, "当社は、[]", "<!-- translators: 「当社」は we。\n二行目。 -->\n当社は、[]")
    run(updated, "update")
    before = tree_bytes(updated / "locales")
    assert run(updated, "update").exit_code == 0
    assert tree_bytes(updated / "locales") == before


def test_a_note_of_legal_reaches_the_translator_and_no_reader(updated: Path):
    edit(updated, "1. 応募の受付", "1. <!-- translators: 「応募」は求人への応募です。 -->\n    応募の受付")
    assert run(updated, "update").output == f"en: no translation changed\n  {PO}: comments brought up to date\n"
    assert run(updated, "update").output == "en: nothing changed\n"
    assert comments(updated, "応募の受付")[-1] == "Note from legal: 「応募」は求人への応募です。"
    assert comments(updated, "応募の受付", POT)[-1] == "法務からの注記: 「応募」は求人への応募です。"
    assert run(updated, "check").exit_code == 0
    assert "求人への応募です" not in published(updated)


def published(project: Path) -> str:
    """Every page of the project as readers get it."""
    settings = load_settings(project / "mkdocs.yml")
    proofs = proof(settings, None, {language.locale: "Example" for language in settings.languages})
    return "\n".join(proofs.page(view).contents for page in proofs.site.pages for view in views(settings, page))


def test_a_translation_may_hold_no_note(updated: Path):
    change_entry(updated / PO, "委託先は", string="Third parties do not include consignees. <!-- translators: x -->")
    result = run(updated, "check")
    assert result.exit_code == 1
    assert "PAR006" in result.output


def test_this_repository_s_catalogs_have_the_comments_of_their_texts(company: Path):
    before = tree_bytes(company / "locales")
    assert run(company, "update").exit_code == 0
    assert tree_bytes(company / "locales") == before
    result = run(company, "check")
    assert (result.exit_code, result.output) == (0, "0 errors, 0 warnings: the translations can be published\n")
