"""`--format sarif`, judged by the validator of the standard's editors, for SARIF 2.1.0 and for GitHub's code scanning."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from conftest import node_module
from seihon.cli import main
from test_exchange import run


def errors(log: Path) -> list[str]:
    """What the validator calls an error in the file ``log``: against the schema, the standard's text, and GitHub."""
    program = node_module(f"@microsoft/sarif-multitool-{sys.platform}/Sarif.Multitool")
    judged = log.with_suffix(".judged")
    subprocess.run(
        [program, "validate", log, "--output", judged, "--rule-kind", "Sarif;Ghas", "--level", "Error"],
        env=os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        check=True,
        capture_output=True,
    )
    (judgement,) = json.loads(judged.read_text(encoding="utf-8-sig"))["runs"]
    return [f"{one['ruleId']} {one['message']}" for one in judgement.get("results", [])]


def compared(tmp_path: Path, rows: list[dict[str, str]]) -> tuple[Path, dict[str, Any]]:
    """What `compare` writes of ``rows``, as a file and as its one run."""
    file = tmp_path / "納品 50%.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    arguments = ["compare", "--from", "ja", "--to", "en", "--format", "sarif", str(file)]
    log = tmp_path / "found.sarif"
    log.write_text(CliRunner().invoke(main, arguments, catch_exceptions=False).output, encoding="utf-8")
    (one,) = json.loads(log.read_text(encoding="utf-8"))["runs"]
    return log, one


ROWS = [
    {"id": "a", "source": "30日以内", "target": "within 20 days"},
    {"id": "", "source": "氏名及び住所を記入します。", "target": "You enter your name or address."},
    {"id": "c", "source": "個人情報を提供します。", "target": ""},
]


def test_findings_of_a_delivery(tmp_path: Path):
    log, found = compared(tmp_path, ROWS)
    assert errors(log) == []
    assert {result["ruleId"] for result in found["results"]} >= {"PAR101", "PAR305", "PAR002"}


def test_a_delivery_without_findings(tmp_path: Path):
    log, found = compared(tmp_path, [{"id": "a", "source": "30日以内", "target": "within 30 days"}])
    assert errors(log) == []
    assert found["results"] == []


def test_findings_of_a_project(project: Path, tmp_path: Path):
    assert run(project, "init", "en").exit_code == 0  # every entry is untranslated
    log = tmp_path / "check.sarif"
    log.write_text(run(project, "check", "--format", "sarif").output, encoding="utf-8")
    assert errors(log) == []
    assert json.loads(log.read_text(encoding="utf-8"))["runs"][0]["results"]


def test_the_validator_sees_what_is_wrong(tmp_path: Path):
    log, found = compared(tmp_path, ROWS)
    del found["results"][0]["message"]
    log.write_text(json.dumps({"version": "2.1.0", "runs": [found]}), encoding="utf-8")
    assert any("message" in error for error in errors(log))
