"""The workflows of `.github`, which cannot run here: judged by actionlint, by what they may do, and piece by piece."""

from __future__ import annotations

import http.server
import importlib.util
import io
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import click
import pytest
import yaml

from conftest import ROOT, change_entry, needed, node_module
from seihon.cli import main
from test_exchange import run

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
LINT = """
import {{ createLinter }} from {package};
import {{ readFileSync }} from "node:fs";
const lint = await createLinter();
const found = process.argv.slice(1).flatMap((file) => lint(readFileSync(file, "utf8"), file));
console.log(JSON.stringify(found));
process.exit(0);
"""


def lint(*files: Path) -> list[str]:
    """What actionlint says of ``files``."""
    package = json.dumps(str(node_module("actionlint/node.mjs").resolve()))
    command = [needed("node"), "--input-type=module", "--eval", LINT.format(package=package), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    # The package is older than the names of today's runners; it knows everything else that is used here.
    return [f"{e['file']}:{e['line']}: {e['message']}" for e in json.loads(done.stdout) if e["kind"] != "runner-label"]


def test_actionlint_finds_nothing():
    assert len(WORKFLOWS) == 4
    assert lint(*WORKFLOWS) == []


def test_actionlint_would_find_something(tmp_path: Path):
    broken = tmp_path / "broken.yml"
    text = (GITHUB / "workflows/check.yml").read_text(encoding="utf-8")
    broken.write_text(text.replace("github.event.pull_request.base.sha", "github.evnt.base"), encoding="utf-8")
    assert any("evnt" in message for message in lint(broken))


def loaded(path: Path) -> dict:
    # Everything as text: YAML 1.1 would read the key "on" as true.
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - constructs nothing but text


def steps(path: Path) -> Iterator[dict]:
    for job in loaded(path)["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit_and_name_their_version(path: Path):
    for line in path.read_text(encoding="utf-8").split("\n"):
        if "uses:" in line:
            assert re.search(r"uses: actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line), line


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_from_outside_stands_in_a_command(path: Path):
    # What the author of a pull request chooses (a branch's name) would be run as a command.
    for step in steps(path):
        assert "${{" not in step.get("run", "")


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_job_has_an_end_and_no_more_rights_than_it_needs(path: Path):
    workflow = loaded(path)
    assert workflow["permissions"] in ({"contents": "read"}, {})
    assert "secrets." not in path.read_text(encoding="utf-8")
    for job in workflow["jobs"].values():
        assert int(job["timeout-minutes"]) <= 30
    for step in steps(path):
        if "checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] == "false"


def test_what_runs_a_pull_request_may_only_read_and_what_may_write_runs_nothing_of_it():
    check, report = loaded(GITHUB / "workflows/check.yml"), loaded(GITHUB / "workflows/report.yml")
    assert set(check["on"]) == {"pull_request"}
    assert all("permissions" not in job for job in check["jobs"].values())
    assert set(report["on"]) == {"workflow_run"}
    assert report["on"]["workflow_run"]["workflows"] == [check["name"]]
    assert all("uses" not in step for step in steps(GITHUB / "workflows/report.yml"))
    assert all("pull_request_target" not in loaded(path)["on"] for path in WORKFLOWS)


def test_the_commands_that_the_workflows_run_exist():
    called = {
        command
        for path in WORKFLOWS
        for step in steps(path)
        for command in re.findall(r"^\s*seihon ([a-z]+)", step.get("run", ""), re.MULTILINE)
    }
    # `report` comes from another branch of work until both are merged.
    assert called - {"report"} == {"check", "preview", "build", "links"}
    assert called - {"report"} <= set(main.list_commands(click.Context(main)))


def test_every_script_is_a_shell_script(tmp_path: Path):
    for path in WORKFLOWS:
        for step in steps(path):
            if "run" in step:
                subprocess.run([needed("bash"), "-n"], input=step["run"], text=True, check=True)


def test_owners_are_named_for_the_source_and_every_language_and_marked_as_placeholders():
    lines = (GITHUB / "CODEOWNERS").read_text(encoding="utf-8").split("\n")
    rules = dict(line.split() for line in lines if line and not line.startswith("#"))
    assert {
        "/docs/",
        *(f"/{path.relative_to(ROOT)}/" for path in (ROOT / "locales").iterdir() if path.is_dir()),
    } <= set(rules)
    assert all(owner.startswith("@ORGANISATION/REPLACE-") for owner in rules.values())


#: Stands for GitHub's command: notes what it is asked, knows one pull request, and hands out the report.
GH = """\
#!/bin/bash
printf '%s\\n' "$*" >> calls
case "$*" in
  *"repos/o/r/pulls --field"*) cat number ;;
  "run download"*) mkdir -p report; [ -f given ] && cp given report/report.md ;;
  *--paginate*) cat known ;;
  *comments*) cp comment.md posted ;;
esac
"""


@pytest.fixture
def comment(tmp_path: Path) -> Path:
    """A folder in which the script of report.yml runs with a stand-in for `gh`."""
    (tmp_path / "gh").write_text(GH, encoding="utf-8")
    (tmp_path / "gh").chmod(0o755)
    (tmp_path / "number").write_text("7\n", encoding="utf-8")
    (tmp_path / "known").write_text("", encoding="utf-8")
    (tmp_path / "given").write_text("報告です。\n", encoding="utf-8")
    return tmp_path


def post(folder: Path) -> str:
    (step,) = steps(GITHUB / "workflows/report.yml")
    values = {"GH_REPO": "o/r", "RUN": "1", "RUN_URL": "https://e.org/1", "COMMIT": "abc", "HEAD": "o:$(touch owned)"}
    environment = {**os.environ, **values, "PATH": f"{folder}:{os.environ['PATH']}"}
    command = [needed("bash"), "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not (folder / "owned").exists()
    return (folder / "calls").read_text(encoding="utf-8")


def test_the_first_report_makes_a_comment_and_the_next_one_changes_it(comment: Path):
    assert "--method POST repos/o/r/issues/7/comments" in post(comment)
    posted = (comment / "posted").read_text(encoding="utf-8")
    assert posted.startswith("<!-- seihon report -->\n報告です。\n")
    assert "https://e.org/1" in posted
    (comment / "known").write_text("55\n56\n", encoding="utf-8")
    assert "--method PATCH repos/o/r/issues/comments/55 " in post(comment)


def test_a_report_longer_than_a_comment_is_cut_between_characters(comment: Path):
    (comment / "given").write_text("x" + "報告" * 20_000, encoding="utf-8")
    post(comment)
    posted = (comment / "posted").read_text(encoding="utf-8")
    assert len(posted.encode()) < 65_536
    assert "報告" * 9_000 in posted
    assert "…" in posted


def test_without_a_report_the_comment_says_so(comment: Path):
    (comment / "given").unlink()
    post(comment)
    assert "There is no report" in (comment / "posted").read_text(encoding="utf-8")


def test_a_commit_that_no_open_pull_request_has_any_longer_gets_no_comment(comment: Path):
    (comment / "number").write_text("", encoding="utf-8")
    assert "comments" not in post(comment)


# --- what they run --------------------------------------------------------------------


def test_the_preview_is_built_with_gaps_and_the_site_is_not_touched(company: Path):
    change_entry(company / "locales/es/LC_MESSAGES/personal-data.po", "電話番号：", string="")
    assert run(company, "check").exit_code == 1
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from seihon.cli import main; main()",
            "-f",
            str(company / "mkdocs.yml"),
            "preview",
            "--site-dir",
            str(company / "look"),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    page = (company / "look/es/personal-data/index.html").read_text(encoding="utf-8")
    assert "seihon-badge-missing" in page
    assert not (company / "site").exists()


def test_the_addresses_of_the_texts_are_printed_with_their_places(company: Path):
    result = run(company, "links")
    lines = result.output.splitlines()
    source = (company / "docs/personal-data.md").read_text(encoding="utf-8").split("\n")
    number = next(n for n, line in enumerate(source, 1) if "policies.google.com" in line)
    assert f"docs/personal-data.md:{number} https://policies.google.com/technologies/ads" in lines
    assert any(line.startswith("locales/es/LC_MESSAGES/personal-data.po:") for line in lines)
    assert all(re.fullmatch(r"\S+:\d+ https?://\S+", line) for line in lines)
    assert "mailto" not in result.output


@pytest.fixture
def dead_links() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dead_links", GITHUB / "dead_links.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class _Handler(http.server.BaseHTTPRequestHandler):
    """A server on this machine: ``/200`` is there, ``/404`` is not, ``/once`` only fails the first time."""

    failed = False

    def do_GET(self):
        if self.path == "/once":
            status = 200 if _Handler.failed else 503
            _Handler.failed = True
        else:
            status = int(self.path.strip("/"))
        self.send_response(status)
        self.end_headers()

    def log_message(self, *arguments: object):
        pass


@pytest.fixture
def server() -> Iterator[str]:
    _Handler.failed = False
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_address[1]}"
        finally:
            running.shutdown()
            thread.join()


def asked(dead_links: ModuleType, lines: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    return dead_links.main(pause=0), capsys.readouterr().out


def test_a_page_that_is_gone_fails_on_every_line_that_links_to_it(
    dead_links: ModuleType, server: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    lines = f"docs/a.md:3 {server}/404#x\nlocales/es/LC_MESSAGES/a.po:7 {server}/404\ndocs/a.md:4 {server}/200\n"
    status, output = asked(dead_links, lines, monkeypatch, capsys)
    assert status == 1
    assert f"::error file=docs/a.md,line=3::{server}/404: the page is gone (404)" in output
    assert "::error file=locales/es/LC_MESSAGES/a.po,line=7::" in output
    assert "line=4" not in output


def test_a_server_that_refuses_programs_is_a_warning_and_one_that_recovers_is_nothing(
    dead_links: ModuleType, server: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    status, output = asked(dead_links, f"docs/a.md:1 {server}/403\ndocs/a.md:2 {server}/once\n", monkeypatch, capsys)
    assert status == 0
    assert "::warning file=docs/a.md,line=1::" in output
    assert "line=2" not in output


def test_a_host_that_refuses_is_gone(
    dead_links: ModuleType, server: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    status, output = asked(dead_links, "docs/a.md:1 http://127.0.0.1:1/\n", monkeypatch, capsys)
    assert (status, "cannot be reached" in output) == (1, True)
