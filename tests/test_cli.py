"""The command `seihon` as its users run it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conftest import ROOT, change_entry, tree_bytes
from seihon.catalogs.po import read_catalog
from seihon.cli import main
from seihon.cli.checks import FORMS
from seihon.parity.report import FORMATS

PO = "locales/en/LC_MESSAGES/privacy.po"


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-f", str(project / "mkdocs.yml"), *arguments], catch_exceptions=False)


def replace_in(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_new_language_in_one_command(project: Path):
    result = run(project, "init", "es", "--name", "Español")
    assert result.exit_code == 0
    assert "es: 3 catalogs made" in result.output
    assert "mkdocs.yml: es (Español) added" in result.output
    catalog = read_catalog(project / "locales/es/LC_MESSAGES/privacy.po", "x")
    assert catalog.headers["language"] == "es"
    assert "応募の受付のため、個人情報を利用します。" in {entry.id for entry in catalog.entries}
    before = tree_bytes(project)
    assert run(project, "init", "es").exit_code == 0
    assert tree_bytes(project) == before


def test_a_language_that_does_not_exist_is_refused(project: Path):
    result = run(project, "init", "xx")
    assert (result.exit_code, "no language" in result.output) == (2, True)
    assert not (project / "locales").exists()


def test_check_is_silent_on_a_finished_translation(translated_project: Path):
    # The words of the site are translated by themselves; links and references of the policy are kept.
    result = run(translated_project, "check")
    assert result.exit_code == 0, result.output
    assert result.output == "0 errors, 0 warnings: the translations can be published\n"


def test_check_names_file_line_rule_and_clause(translated_project: Path):
    change_entry(translated_project / PO, "法令に基づく場合", string="")
    line = next(
        number
        for number, text in enumerate((translated_project / PO).read_text(encoding="utf-8").split("\n"), 1)
        if text == 'msgstr ""' and number > 5
    )
    result = run(translated_project, "check")
    assert result.exit_code == 1
    assert f"{PO}:{line}: error PAR002 untranslated [第1項(2)a #purpose]: " in result.output


def test_legal_edits_a_clause_and_the_report_says_what_a_translator_must_do(translated_project: Path):
    replace_in(translated_project / "docs/privacy.md", "法令に基づく場合", "法令又は条例に基づく場合")
    result = run(translated_project, "update")
    assert result.exit_code == 0
    catalog = read_catalog(translated_project / PO, PO)
    (stale,) = [entry for entry in catalog.entries if entry.fuzzy]
    assert stale.previous_id == "法令に基づく場合"
    assert f"{PO}:{stale.string_line}: [第1項(2)a #purpose] the source changed" in result.output
    assert "法令又は条例に基づく場合" in result.output
    checked = run(translated_project, "check")
    assert checked.exit_code == 1
    # The same line as the update names.
    assert f"{PO}:{stale.string_line}: error PAR003" in checked.output
    before = tree_bytes(translated_project)
    assert run(translated_project, "update").output == "en: nothing changed\n"
    assert tree_bytes(translated_project) == before


def test_an_update_after_an_insertion_changes_nothing_but_references_and_the_new_entry(
    translated_project: Path,
):
    old = read_catalog(translated_project / PO, PO).entries
    replace_in(translated_project / "docs/privacy.md", "1. 応募の受付", "1. 統計の作成のため\n1. 応募の受付")
    run(translated_project, "update")
    new = read_catalog(translated_project / PO, PO).entries
    kept = [entry for entry in new if entry.id != "統計の作成のため"]
    assert [(entry.key, entry.string, entry.fuzzy, entry.previous_id) for entry in kept] == [
        (entry.key, entry.string, entry.fuzzy, entry.previous_id) for entry in old
    ]


def test_an_editorial_change_keeps_the_translations_current(translated_project: Path):
    replace_in(translated_project / "docs/privacy.md", "応募の受付のため", "ご応募の受付のため")
    result = run(translated_project, "update", "--editorial", "purpose")
    assert "editorial change" in result.output
    assert run(translated_project, "check").exit_code == 0


def test_an_editorial_clause_that_does_not_exist_is_refused_before_anything_is_written(
    translated_project: Path,
):
    before = tree_bytes(translated_project)
    result = run(translated_project, "update", "--editorial", "porpose")
    assert (result.exit_code, "no clause with the id porpose" in result.output) == (2, True)
    assert tree_bytes(translated_project) == before


def test_an_editorial_clause_that_two_policies_have_must_be_named_in_full(translated_project: Path):
    other = (translated_project / "docs/privacy.md").read_text(encoding="utf-8")
    (translated_project / "docs/cookies.md").write_text(
        other.replace("policy: privacy", "policy: cookies").replace("terms:\n  - 個人情報\n", ""),
        encoding="utf-8",
    )
    assert run(translated_project, "update").exit_code == 0
    result = run(translated_project, "update", "--editorial", "purpose")
    assert (result.exit_code, "cookies and privacy" in result.output) == (2, True)
    assert "write cookies#purpose or privacy#purpose" in result.output
    replace_in(translated_project / "docs/privacy.md", "応募の受付のため", "ご応募の受付のため")
    result = run(translated_project, "update", "--editorial", "privacy#purpose")
    assert "editorial change" in result.output


def test_the_words_of_the_site_and_the_title_are_no_clauses(translated_project: Path):
    for clause in ("title", "clause-label"):
        assert run(translated_project, "update", "--editorial", clause).exit_code == 2


def test_a_catalog_whose_policy_has_another_id_now_is_named(translated_project: Path):
    replace_in(translated_project / "docs/privacy.md", "policy: privacy", "policy: personal-data")
    assert f"{PO}: belongs to no page" in run(translated_project, "update").output


def test_a_source_in_another_language_has_the_words_of_the_site_in_that_language(tmp_path: Path):
    (tmp_path / "mkdocs.yml").write_text(
        "plugins:\n  - i18n:\n      languages:\n        - {locale: en, name: English, default: true}\n"
        "        - {locale: es, name: Español}\n",
        encoding="utf-8",
    )
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Policies\n", encoding="utf-8")
    assert run(tmp_path, "init", "es").exit_code == 0
    result = run(tmp_path, "check")
    assert (result.exit_code, "run seihon init en" in result.output) == (2, True)
    assert "1 catalogs made" in run(tmp_path, "init", "en").output
    assert "locales/en/LC_MESSAGES/site.po" in run(tmp_path, "check").output


def test_a_catalog_that_cannot_be_read_stops_the_update_before_anything_is_written(translated_project: Path):
    replace_in(translated_project / "docs/privacy.md", "法令に基づく場合", "法令又は条例に基づく場合")
    (translated_project / "locales/en/LC_MESSAGES/site.po").write_text("broken", encoding="utf-8")
    before = tree_bytes(translated_project)
    result = run(translated_project, "update")
    assert result.exit_code == 2
    assert result.output.startswith("locales/en/LC_MESSAGES/site.po:1: ")
    assert tree_bytes(translated_project) == before


def test_status_counts_per_catalog_and_language(translated_project: Path):
    change_entry(translated_project / PO, "法令に基づく場合", string="")
    change_entry(translated_project / PO, "ご本人の同意がある場合", fuzzy=True)
    lines = (translated_project / PO).read_text(encoding="utf-8").split("\n")
    line = lines.index('msgid "ご本人の同意がある場合"') + 2
    rows = json.loads(run(translated_project, "status", "--format", "json").output)
    (row,) = [row for row in rows if row["domain"] == "privacy"]
    assert row == {
        "domain": "privacy", "locale": "en", "translated": 7, "stale": 1, "missing": 1, "obsolete": 0, "total": 9,
        "acknowledged": 0, "to_do": len("法令に基づく場合") + len("ご本人の同意がある場合"), "unit": "characters",
        "oldest_stale": {
            "clause": "purpose", "citation": "第1項(2)b", "file": PO, "line": line, "since": None, "days": None,
        },
    }  # fmt: skip
    table = run(translated_project, "status").output
    assert re.search(
        r"^en +privacy +7/9 +1 +1 +0 +0 +19  第1項\(2\)b #purpose, since when is unknown$", table, re.MULTILINE
    )


def test_explain_prints_the_page_of_a_rule_and_the_list(project: Path):
    assert run(project, "explain", "par003").output.startswith("# PAR003 stale (error)\n")
    assert "PAR901  error    header" in run(project, "explain").output
    assert run(project, "explain", "PAR999").exit_code == 2


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        pytest.param(lambda p: (p / PO).unlink(), "there is no English catalog", id="a missing catalog"),
        pytest.param(lambda p: (p / PO).write_bytes(b"\xff\xfe"), "byte order mark", id="a catalog in UTF-16"),
        pytest.param(lambda p: (p / PO).write_text(""), "no header", id="an empty catalog"),
        pytest.param(lambda p: (p / "docs/privacy.md").write_text("x"), "title", id="a page without title"),
        pytest.param(lambda p: (p / "docs/x.es.md").write_text("# x\n"), "one language", id="a page of one language"),
        pytest.param(lambda p: (p / "docs/site.md").write_text("# x\n"), "catalogs of the project", id="a page named site"),
        pytest.param(lambda p: (p / "docs/Privacy.md").write_text("# x\n"), "already uses", id="two pages of one name"),
        pytest.param(
            lambda p: (p / "docs/a.md").write_text("# x\n\n[x](b.md)\n"), "b.md leads to nothing", id="a link to no page"
        ),
        pytest.param(
            lambda p: (p / "docs/a.md").write_text("# x\n\n[x](privacy.md#y)\n"), "leads to nothing", id="a link to no clause"
        ),
        pytest.param(lambda p: (p / "docs/privacy.md").unlink(), "no pages", id="no pages"),
        pytest.param(lambda p: (p / "mkdocs.yml").unlink(), "does not exist", id="no settings"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_one_line_and_exit_status_2(translated_project: Path, damage, words: str):
    damage(translated_project)
    result = run(translated_project, "check")
    assert result.exit_code == 2
    assert words in result.output
    assert len(result.output.strip().split("\n")) == 1


def test_the_installed_command_runs_and_exits_with_the_status(translated_project: Path):
    change_entry(translated_project / PO, "法令に基づく場合", string="")
    command = [str(Path(sys.executable).parent / "seihon"), "check"]
    done = subprocess.run(command, cwd=translated_project, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "PAR002" in done.stdout


def test_pybabel_extracts_updates_and_compiles_with_the_registered_extractor(company: Path):
    pybabel = str(Path(sys.executable).parent / "pybabel")
    (company / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())

    def babel(*arguments: str) -> None:
        done = subprocess.run([pybabel, *arguments], cwd=company, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    babel("extract", "-F", "pyproject.toml", "--no-wrap", "-o", "x.pot", "docs/personal-data.md")
    theirs = {e.key for e in read_catalog(company / "x.pot", "x.pot").entries}
    ours = {e.key for e in read_catalog(company / "locales/personal-data.pot", "p.pot").entries}
    assert theirs == ours
    babel("update", "-D", "personal-data", "-i", "x.pot", "-d", "locales")
    babel("compile", "-D", "personal-data", "-d", "locales")
    assert (company / "locales/es/LC_MESSAGES/personal-data.mo").stat().st_size > 10_000
    words = ("extract", "-F", "pyproject.toml", "-o", "s.pot", "hooks/seihon/words.py")
    babel(*words)
    assert {e.key for e in read_catalog(company / "s.pot", "s.pot").entries} == {
        e.key for e in read_catalog(company / "locales/site.pot", "s.pot").entries
    }


def test_check_offers_every_format_there_is():
    assert tuple(FORMATS) == FORMS
