"""Acknowledgements: one finding, one reason, until either text changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from conftest import change_entry
from seihon.catalogs.po import read_catalog
from seihon.cli import main
from seihon.parity.acknowledge import fingerprint

PO = "locales/en/LC_MESSAGES/privacy.po"
TEXT = "応募の受付のため、個人情報を利用します。"


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-f", str(project / "mkdocs.yml"), *arguments], catch_exceptions=False)


@pytest.fixture
def warned(translated_project: Path) -> tuple[Path, str]:
    """A project with one warning (PAR331), and the place of it as the report prints it."""
    change_entry(translated_project / PO, TEXT, string="We use your information to receive applications.")
    lines = [line for line in run(translated_project, "check").output.split("\n") if "PAR331" in line]
    assert len(lines) == 1
    return translated_project, lines[0].partition(": warning")[0]


def test_an_acknowledged_finding_is_silent_and_stands_in_the_catalog(warned: tuple[Path, str]):
    project, place = warned
    result = run(project, "acknowledge", "PAR331", place, "--reason", "the client asked for plain words here")
    assert result.exit_code == 0, result.output
    text = (project / PO).read_text(encoding="utf-8")
    assert "# seihon: PAR331 " in text
    assert "the client asked for plain words here" in text
    assert "PAR331" not in run(project, "check").output


def test_it_lapses_when_the_translation_changes(warned: tuple[Path, str]):
    project, place = warned
    run(project, "acknowledge", "PAR331", place, "--reason", "plain words")
    change_entry(project / PO, TEXT, string="We use your data to receive applications.")
    output = run(project, "check").output
    assert "PAR331" in output
    assert "PAR911 acknowledgement" in output
    assert "the texts changed" in output


def test_it_lapses_when_the_source_changes(warned: tuple[Path, str]):
    project, place = warned
    run(project, "acknowledge", "PAR331", place, "--reason", "plain words")
    page = project / "docs/privacy.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("応募の受付のため", "ご応募の受付のため"), encoding="utf-8"
    )
    run(project, "update", "--editorial", "purpose")
    assert "the texts changed" in run(project, "check").output


def test_it_is_a_finding_when_its_rule_finds_nothing_any_more(warned: tuple[Path, str]):
    project, place = warned
    run(project, "acknowledge", "PAR331", place, "--reason", "plain words")
    path = project / PO
    catalog = read_catalog(path, PO)
    (comment,) = next(entry.comments for entry in catalog.entries if entry.comments)
    # The same comment with the fingerprint of a text that is right.
    change_entry(path, TEXT, string="We use Personal Data to receive applications.")

    entry = next(entry for entry in read_catalog(path, PO).entries if entry.id == TEXT)
    change_entry(path, TEXT, comments=(f" seihon: PAR331 {fingerprint(entry.id, entry.string)} plain words",))
    assert comment.startswith(" seihon: PAR331 ")
    assert "PAR331 finds nothing here any more" in run(project, "check").output


def test_one_without_a_reason_is_a_finding(warned: tuple[Path, str]):
    project, place = warned
    run(project, "acknowledge", "PAR331", place, "--reason", "plain words")
    path = project / PO
    path.write_text(path.read_text(encoding="utf-8").replace(" plain words", ""), encoding="utf-8")
    output = run(project, "check").output
    assert "gives no reason" in output
    assert "PAR331" in output


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_reason_is_asked_for(warned: tuple[Path, str], reason: str):
    project, place = warned
    assert run(project, "acknowledge", "PAR331", place, "--reason", reason).exit_code == 2


def test_structure_cannot_be_acknowledged(translated_project: Path):
    change_entry(translated_project / PO, TEXT, string="## We use Personal Data to receive applications.")
    line = next(line for line in run(translated_project, "check").output.split("\n") if "PAR005" in line)
    result = run(translated_project, "acknowledge", "PAR005", line.partition(": error")[0], "--reason", "wanted")
    assert (result.exit_code, "cannot be acknowledged" in result.output) == (2, True)


def test_a_place_where_nothing_is_found_is_refused(warned: tuple[Path, str]):
    project, _ = warned
    assert run(project, "acknowledge", "PAR331", f"{PO}:1", "--reason", "x").exit_code == 2
    assert run(project, "acknowledge", "PAR331", "nonsense", "--reason", "x").exit_code == 2


def test_an_acknowledgement_survives_an_update(warned: tuple[Path, str]):
    project, place = warned
    run(project, "acknowledge", "PAR331", place, "--reason", "plain words")
    page = project / "docs/privacy.md"
    page.write_text(
        page.read_text(encoding="utf-8").replace("1. 応募の", "1. 統計の作成のため\n1. 応募の"), encoding="utf-8"
    )
    run(project, "update")
    output = run(project, "check").output
    assert "PAR331" not in output
    assert "PAR911" not in output
