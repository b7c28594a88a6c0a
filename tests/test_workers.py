"""Several processes: the same findings and the same site as with one, and none is left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import build, tree_bytes
from seihon import workers
from seihon.errors import PolicyError
from seihon.workers import VARIABLE, in_processes, processes

PARENT = os.getpid()


@pytest.fixture
def group(company: Path) -> Path:
    """Our own site with three policies more, the same text each; some of their findings are errors."""
    for number in (1, 2, 3):
        page = (company / "docs/personal-data.md").read_text("utf-8")
        (company / f"docs/more-{number}.md").write_text(page.replace("policy: personal-data", f"policy: more-{number}"))
        for catalog in (company / "locales").rglob("personal-data.po"):
            catalog.with_name(f"more-{number}.po").write_text(catalog.read_text("utf-8"), "utf-8")
    return company


def seihon(project: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    program = "import sys; from seihon.cli import main; main()"
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=project,
        env={**os.environ, "XDG_CACHE_HOME": str(project / f"cache-{environment}"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_site_is_the_same_byte_for_byte(group: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1800000000")
    sites = []
    for count in ("1", "2"):
        monkeypatch.setenv(VARIABLE, count)
        monkeypatch.setenv("XDG_CACHE_HOME", str(group / f"cache-{count}"))
        built = build(group, "--strict", "--site-dir", str(group / f"site-{count}"))
        assert built.returncode == 0, built.stderr
        sites.append(tree_bytes(group / f"site-{count}"))
    assert sites[0] == sites[1]
    assert {"more-1/index.html", "en/more-2/index.html", "es/more-3/index.html"} < sites[0].keys()


def test_the_findings_are_the_same_in_the_same_order(group: Path):
    for catalog in (group / "locales").glob("e?/LC_MESSAGES/*.po"):
        text = catalog.read_text("utf-8")
        catalog.write_text(text.replace(" not ", " ").replace(" no ", " ").replace(" and ", " or "), "utf-8")
    one, two, three = (seihon(group, "check", **{VARIABLE: count}) for count in ("1", "2", "3"))
    assert one.stdout.count("PAR") > 40
    assert (one.stdout, one.stderr) == (two.stdout, two.stderr) == (three.stdout, three.stderr)


def test_a_number_of_processes_that_is_none_is_an_error_in_one_line(group: Path):
    for value in ("two", "0", "-1", "1.5"):
        result = seihon(group, "check", **{VARIABLE: value})
        assert (result.returncode, result.stdout) == (2, "")
        assert result.stderr.startswith(f"{VARIABLE}: {value} is no number of processes; ")
        assert result.stderr.count("\n") == 1


def test_other_threads_or_little_to_do_mean_one_process(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    assert processes(is_much=False) == 1
    monkeypatch.setattr(workers.threading, "active_count", lambda: 2)
    assert processes(is_much=True) == 1
    monkeypatch.setenv(VARIABLE, "x" * 5000)
    with pytest.raises(PolicyError):
        processes(is_much=True)


# --- whatever happens -----------------------------------------------------------------


def squared(number: int) -> int:
    return number * number


def fragile(number: int) -> int:
    """Does not live long in a process of its own."""
    if number == 3 and os.getpid() != PARENT:
        os.kill(os.getpid(), signal.SIGKILL)
    return number * number


def broken(number: int) -> int:
    if number == 3:
        raise ZeroDivisionError
    return number


@pytest.mark.parametrize("is_copied", [True, False], ids=["copied", "started anew"])
@pytest.mark.parametrize("count", [1, 2, 3, 9])
def test_what_is_made_has_the_order_of_the_pieces(count: int, is_copied: bool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workers, "_can_fork", lambda: is_copied)
    assert in_processes(squared, range(7), count) == [number * number for number in range(7)]
    assert in_processes(squared, [], count) == []
    assert multiprocessing.active_children() == []


def test_a_worker_that_is_killed_costs_time_only(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workers, "_can_fork", lambda: True)
    assert in_processes(fragile, range(7), 2) == [number * number for number in range(7)]
    assert multiprocessing.active_children() == []


def test_an_error_in_a_worker_is_one_of_the_call(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]):
    monkeypatch.setattr(workers, "_can_fork", lambda: True)
    with pytest.raises(ZeroDivisionError):
        in_processes(broken, range(7), 2)
    assert multiprocessing.active_children() == []
    assert capfd.readouterr().err == ""


SLOW = """
import os, pathlib, signal, sys, time
from seihon.workers import in_processes

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell has what it runs in the background ignore it

def slow(number):
    pathlib.Path(sys.argv[1], str(os.getpid())).touch()
    time.sleep(60 if number else 1 if sys.argv[2] == "error" else 60)
    raise RuntimeError("slow")

in_processes(slow, range(4), 2)
"""


def is_running(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2][0]
    except OSError:
        return False
    return state != "Z"


@pytest.mark.parametrize("ending", ["error", "Ctrl+C", "the whole group gets Ctrl+C"])
def test_no_worker_is_left(tmp_path: Path, ending: str):
    started = subprocess.Popen(
        [sys.executable, "-c", SLOW, str(tmp_path), ending], stderr=subprocess.DEVNULL, start_new_session=True
    )
    while len(list(tmp_path.iterdir())) < 2:
        assert started.poll() is None
        time.sleep(0.02)
    if ending == "Ctrl+C":
        started.send_signal(signal.SIGINT)
    elif ending != "error":
        os.killpg(started.pid, signal.SIGINT)
    assert started.wait(timeout=30) != 0
    assert not any(is_running(int(path.name)) for path in tmp_path.iterdir())
