"""`seihon compare`: any bilingual text, in every format, with exit status and place."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from seihon.bitext import align_markdown
from seihon.cli import main

GOOD = {"id": "g", "source": "個人情報を提供します。", "target": "We provide personal data."}
BLANK = {"id": "b", "source": "個人情報を提供します。", "target": " "}


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["compare", "--from", "ja", "--to", "en", *arguments], catch_exceptions=False)


def json_lines(path: Path, *rows: object) -> str:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def test_a_good_delivery_exits_with_0(tmp_path: Path):
    result = run(json_lines(tmp_path / "x.jsonl", GOOD))
    assert (result.exit_code, result.output) == (0, "0 errors, 0 warnings: 1 text compared\n")


def test_the_last_line_counts_findings_and_what_was_compared(tmp_path: Path):
    result = run(json_lines(tmp_path / "x.jsonl", GOOD, BLANK))
    assert result.output.splitlines()[-1] == "1 error, 0 warnings: 2 texts compared"


def test_findings_are_told_in_the_language_asked_for(tmp_path: Path):
    file = json_lines(tmp_path / "x.jsonl", GOOD, BLANK)
    told = {
        "en": "the text is not translated; write its translation into msgstr",
        "ja": "訳文がありません。msgstr に訳文を書いてください。",
        "es": "el texto no está traducido; escriba la traducción en msgstr",
    }
    for language, message in told.items():
        (finding,) = json.loads(run("--language", language, "--format", "json", file).output)
        assert (finding["message"], finding["severity"], finding["name"]) == (message, "error", "untranslated")
        sarif = json.loads(run("--language", language, "--format", "sarif", file).output)["runs"][0]
        assert (sarif["language"], sarif["results"][0]["message"]["text"]) == (language, message)
        assert run("--language", language, "--format", "github", file).output.endswith(f"::{message}\n")
    lines = run("--language", "ja", file).output.splitlines()
    assert lines[0].endswith(f"x.jsonl:2: エラー PAR002 untranslated [#b]: {told['ja']}")
    assert lines[1] == "エラー1件、警告0件：2件の文を比較しました。"
    assert run("--language", "es", file).output.splitlines()[1] == "1 error, 0 advertencias: 2 textos comparados"
    assert run("--language", "fr", file).exit_code == 2


def test_drift_is_told_in_the_language_asked_for(tmp_path: Path):
    (tmp_path / "s.md").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "t.md").write_text(TARGET.replace("- A point\n", "A point\n"), encoding="utf-8")
    files = (str(tmp_path / "s.md"), str(tmp_path / "t.md"))
    assert "ここは原文では第1階層の項目、訳文では段落です。" in run("--language", "ja", *files).output
    assert (
        "el original tiene un elemento de nivel 1 y la traducción un párrafo" in run("--language", "es", *files).output
    )


def test_json_lines_have_an_object_a_finding(tmp_path: Path):
    result = run("--format", "jsonl", json_lines(tmp_path / "x.jsonl", GOOD, BLANK))
    assert result.exit_code == 1
    (finding,) = [json.loads(line) for line in result.output.splitlines()]
    assert {key: finding[key] for key in ("id", "code", "name", "severity", "line")} == {
        "id": "b",
        "code": "PAR002",
        "name": "untranslated",
        "severity": "error",
        "line": 2,
    }
    assert finding["message"]


def test_the_other_formats(tmp_path: Path):
    file = json_lines(tmp_path / "x.jsonl", GOOD, BLANK)
    (finding,) = json.loads(run("--format", "json", file).output)
    assert finding["code"] == "PAR002"
    sarif = json.loads(run("--format", "sarif", file).output)
    (result,) = sarif["runs"][0]["results"]
    assert sarif["version"] == "2.1.0"
    assert result["ruleId"] in {rule["id"] for rule in sarif["runs"][0]["tool"]["driver"]["rules"]}
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 2}
    assert run("--format", "github", file).output.startswith(
        f"::error file={file},line=2,title=PAR002 untranslated (b)::"
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.csv", 'id,source,target\ng,"個人情報を、提供します。","We provide, personal data."\nb,個人情報,\n'),
        ("x.tsv", "id\tsource\ttarget\ng\t個人情報を提供します。\tWe provide personal data.\nb\t個人情報\t\n"),
        (
            "x.po",
            'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
            'msgctxt "b"\nmsgid "個人情報"\nmsgstr ""\n',
        ),
    ],
)
def test_tables_and_catalogs(tmp_path: Path, name: str, text: str):
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = run("--format", "jsonl", str(tmp_path / name))
    assert result.exit_code == 1
    assert [json.loads(line)["id"] for line in result.output.splitlines()] == ["b"]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("x.jsonl", "{", "not JSON"),
        ("x.jsonl", "[1]", "no text named source"),
        ("x.jsonl", '{"id": 1, "source": "a"}', "no text named target"),
        ("x.jsonl", '{"id": 1, "source": "a", "target": null}', "no text named target"),
        ("x.jsonl", "[" * 100_000, "not JSON"),
        ("x.csv", "id,quelle,ziel\n1,a,b\n", "no text named source"),
        ("x.csv", 'id,source,target\n1,"a"b,c\n', "cannot be read"),
        ("x.po", 'msgid "a"\n', "no msgstr"),
        ("x.docx", "a", "no bilingual text"),
        ("x", "a", "no bilingual text"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_exit_status_2(tmp_path: Path, name: str, text: str, words: str):
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = run(str(tmp_path / name))
    assert result.exit_code == 2
    assert words in result.output
    assert len(result.output.strip().split("\n")) == 1


def test_languages_and_files_that_do_not_exist(tmp_path: Path):
    result = CliRunner().invoke(main, ["compare", "--from", "xx", "--to", "en", "x.jsonl"])
    assert (result.exit_code, "no language" in result.output) == (2, True)
    assert run(str(tmp_path / "none.jsonl")).exit_code == 2
    assert run(str(tmp_path / "a.jsonl"), str(tmp_path / "b.jsonl")).exit_code == 2


SOURCE = "# 表題\n\n## 甲 {#a}\n\n一の文です。\n\n- 点です\n\n## 乙 {#b}\n\n二の文です。\n"
TARGET = "# Title\n\n## A {#a}\n\nThe first text.\n\n- A point\n\n## B {#b}\n\nThe second text.\n"


def aligned(tmp_path: Path, source: str, target: str):
    (tmp_path / "s.md").write_text(source, encoding="utf-8")
    (tmp_path / "t.md").write_text(target, encoding="utf-8")
    return align_markdown(tmp_path / "s.md", tmp_path / "t.md")


def test_two_markdown_files_are_aligned_by_clause_id(tmp_path: Path):
    moved = "# Title\n\n## B {#b}\n\nThe second text.\n\n## A {#a}\n\nThe first text.\n\n- A point\n"
    for target in (TARGET, moved):
        found = aligned(tmp_path, SOURCE, target)
        assert found.drifts == ()
        assert ("二の文です。", "The second text.") in {(row.source, row.target) for row in found.rows}
        assert len(found.rows) == 6


def test_a_translation_without_ids_is_aligned_by_position(tmp_path: Path):
    found = aligned(tmp_path, SOURCE, TARGET.replace(" {#a}", "").replace(" {#b}", ""))
    assert found.drifts == ()
    assert len(found.rows) == 6


@pytest.mark.parametrize(
    ("target", "problem"),
    [
        pytest.param(TARGET.replace("- A point\n\n", ""), "lacks an item", id="an item is missing"),
        pytest.param(
            TARGET.replace("- A point\n", "A point\n"), "and the translation a paragraph", id="a list became text"
        ),
        pytest.param(TARGET + "\nMore.\n", "too many", id="a paragraph is added"),
        pytest.param(TARGET[: TARGET.index("## B")], "no such section", id="a section is missing"),
        pytest.param(TARGET + "\n## C {#c}\n\nMore.\n", "source has no such section", id="a section is added"),
    ],
)
def test_structural_drift_is_reported(tmp_path: Path, target: str, problem: str):
    assert any(problem in str(drift.problem) for drift in aligned(tmp_path, SOURCE, target).drifts)
    result = run("--format", "jsonl", str(tmp_path / "s.md"), str(tmp_path / "t.md"))
    assert result.exit_code == 1
    assert "PAR008" in {json.loads(line)["code"] for line in result.output.splitlines()}


def test_agreed_terms_can_be_given(tmp_path: Path):
    (tmp_path / "glossary.po").write_text(
        'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
        'msgid "利用企業"\nmsgstr "User Company | User Companies"\n',
        encoding="utf-8",
    )
    row = {"id": "t", "source": "利用企業に通知します。", "target": "We notify the client firm."}
    file = json_lines(tmp_path / "x.jsonl", row)
    result = run("--format", "jsonl", "--glossary", str(tmp_path / "glossary.po"), file)
    assert "PAR331" in {json.loads(line)["code"] for line in result.output.splitlines()}


def test_a_language_without_data_gets_the_rules_that_need_none(tmp_path: Path):
    file = json_lines(tmp_path / "x.jsonl", BLANK, {**GOOD, "target": "Wir geben personenbezogene Daten weiter."})
    result = CliRunner().invoke(main, ["compare", "--from", "ja", "--to", "de", "--format", "jsonl", file])
    assert [json.loads(line)["code"] for line in result.output.splitlines()] == ["PAR002"]
