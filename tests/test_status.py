"""`seihon status`: what is left to translate, how much that is, and since when the oldest waits."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
from pathlib import Path

import html5lib
import pytest
from click.testing import CliRunner, Result

from conftest import change_entry, needed
from seihon import pipeline
from seihon.cli import main
from seihon.render.status import status_page
from seihon.settings import load_settings

SOURCE = "docs/privacy.md"
PO = "locales/en/LC_MESSAGES/privacy.po"


def git(project: Path, *arguments: str, day: str = "2026-01-01") -> None:
    subprocess.run(
        [needed("git"), "-c", "user.name=Test", "-c", "user.email=test@example.com", *arguments],
        cwd=project,
        check=True,
        capture_output=True,
        env={**os.environ, "GIT_COMMITTER_DATE": f"{day}T12:00:00Z", "GIT_AUTHOR_DATE": "2001-01-01T00:00:00Z"},
    )


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-f", str(project / "mkdocs.yml"), *arguments], catch_exceptions=False)


def edit(project: Path, old: str, new: str) -> None:
    text = (project / SOURCE).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (project / SOURCE).write_text(text.replace(old, new), encoding="utf-8")


def commit(project: Path, day: str) -> None:
    git(project, "add", ".")
    git(project, "commit", "--quiet", "--message=A state", day=day)


def row(project: Path, domain: str = "privacy") -> dict[str, object]:
    rows = json.loads(run(project, "status", "--format", "json").output)
    (found,) = [row for row in rows if row["domain"] == domain and row["locale"] == "en"]
    return found  # type: ignore[no-any-return]


@pytest.fixture
def repository(translated_project: Path) -> Path:
    git(translated_project, "init", "--quiet", "--initial-branch=main")
    commit(translated_project, "2026-01-01")
    return translated_project


def test_the_oldest_stale_clause_has_the_day_its_source_changed(repository: Path):
    edit(repository, "ご本人の同意がある場合", "ご本人の書面による同意がある場合")
    run(repository, "update")
    commit(repository, "2026-02-01")
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    run(repository, "update")
    commit(repository, "2026-03-01")
    # What a translator does in between makes nothing younger.
    change_entry(repository / PO, "法令又は条例", comments=(" a remark",))
    commit(repository, "2026-04-01")
    oldest = row(repository)["oldest_stale"]
    today = datetime.datetime.now(datetime.UTC).date()
    assert oldest == {
        "clause": "purpose",
        "citation": "第1項(2)b",
        "file": PO,
        "line": oldest["line"],  # type: ignore[index]
        "since": "2026-02-01",
        "days": (today - datetime.date(2026, 2, 1)).days,
    }
    lines = (repository / PO).read_text(encoding="utf-8").split("\n")
    assert lines[int(oldest["line"]) - 1] == 'msgstr "Where you have given your consent"'  # type: ignore[index]
    assert "第1項(2)b #purpose, since 2026-02-01, " in run(repository, "status").output


def test_an_edit_that_is_not_committed_has_no_age(repository: Path):
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    run(repository, "update")
    assert row(repository)["oldest_stale"]["since"] is None  # type: ignore[index]
    assert "since when is unknown" in run(repository, "status").output


def test_a_repository_without_commits_and_no_git_at_all(
    translated_project: Path, tmp_path_factory: pytest.TempPathFactory
):
    change_entry(translated_project / PO, "法令に基づく場合", fuzzy=True)
    git(translated_project, "init", "--quiet")
    assert row(translated_project)["oldest_stale"]["since"] is None  # type: ignore[index]
    result = CliRunner().invoke(
        main,
        ["-f", str(translated_project / "mkdocs.yml"), "status"],
        env={"PATH": str(tmp_path_factory.mktemp("empty"))},
    )
    assert (result.exit_code, "since when is unknown" in result.output) == (0, True)


def test_a_wrapped_paragraph_is_as_old_as_its_youngest_line(repository: Path):
    edit(repository, "当社は、[](#purpose)の範囲を超えて", "当社は、[](#purpose)の範囲を超えて、\n許可なく\n")
    run(repository, "update")
    commit(repository, "2026-02-01")
    edit(repository, "許可なく\n", "許可を得ずに\n")
    run(repository, "update")
    commit(repository, "2026-03-01")
    assert row(repository)["oldest_stale"]["since"] == "2026-03-01"  # type: ignore[index]


def test_what_is_left_is_counted_in_characters_without_marks_and_addresses(repository: Path):
    edit(repository, "委託先は第三者に含まれません。", "**委託先**は [方針](https://example.com/)に\\\n従う。")
    run(repository, "update")
    found = row(repository)
    assert (found["to_do"], found["unit"]) == (len("委託先は方針に従う。"), "characters")


def test_a_source_with_spaces_is_counted_in_words(tmp_path: Path):
    (tmp_path / "mkdocs.yml").write_text(
        "plugins:\n  - i18n:\n      languages:\n        - {locale: en, name: English, default: true}\n"
        "        - {locale: es, name: Español}\n",
        encoding="utf-8",
    )
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text(
        "# Our policies\n\nWe don't sell [your data](https://example.com/).\n", encoding="utf-8"
    )
    for locale in ("en", "es"):
        assert run(tmp_path, "init", locale).exit_code == 0
    rows = json.loads(run(tmp_path, "status", "--format", "json").output)
    (index,) = [row for row in rows if row["domain"] == "index"]
    assert (index["to_do"], index["unit"]) == (2 + 5, "words")


def test_accepted_findings_are_counted(repository: Path):
    change_entry(repository / PO, "委託先は", comments=(" seihon: PAR303 3f9a1c2e5b70 the reason", " a remark"))
    assert row(repository)["acknowledged"] == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [("ja", "2026-02-01から10日"), ("en", "since 2026-02-01, 10 days"), ("es", "desde el 2026-02-01, 10 días")],
)
def test_the_page_is_one_valid_file_and_names_every_line_to_work_on(repository: Path, language: str, words: str):
    edit(repository, "法令に基づく場合", "法令又は条例に基づく場合")
    run(repository, "update")
    commit(repository, "2026-02-01")
    change_entry(repository / PO, "委託先は", string="")
    settings = load_settings(repository / "mkdocs.yml")
    publication = pipeline.load(settings)
    found = pipeline.progress(publication.source, publication.catalogs)
    page = status_page(found, settings.languages, settings.source, language, datetime.date(2026, 2, 11))
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    text = "".join(tree.itertext())
    assert tree.get("lang") == language
    assert not {element.tag for element in tree.iter()} & {"script", "link", "img"}
    assert f"プライバシーポリシー 第1項(2)a #purpose · {words}" in text
    lines = (repository / PO).read_text(encoding="utf-8").split("\n")
    places = [code.text for code in tree.iter("code")]
    assert [lines[int(str(place).rpartition(":")[2]) - 1] for place in places] == [
        'msgstr "Where laws and regulations so require"', 'msgstr ""',
    ]  # fmt: skip


def test_a_finished_project_has_nothing_left(repository: Path):
    settings = load_settings(repository / "mkdocs.yml")
    publication = pipeline.load(settings)
    found = pipeline.progress(publication.source, publication.catalogs)
    assert "Nothing is left to translate." in status_page(
        found, settings.languages, settings.source, "en", datetime.date(2026, 2, 11)
    )
