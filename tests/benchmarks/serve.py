"""How long an edit takes to show in a preview: ``mkdocs serve`` on a tree of 100 policies, one clause edited.

python tests/benchmarks/serve.py --policies 100 --edits 3

The page is asked for until it has the new text. Printed are seconds of wall time, of an edit in the source and of
one in a catalog, beside the CPU seconds of a build in which nothing changed; this one needs a machine that is idle.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from cost import _MKDOCS, measured
from policies import policies
from projects import ROOT, TARGETS, write_ours

_PORT = 8765


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--policies", type=int, default=100)
    parser.add_argument("--texts", type=int, default=150)
    parser.add_argument("--edits", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder, cache = Path(temporary) / "ours", Path(temporary) / "cache"
        cache.mkdir()
        made = policies(arguments.policies, arguments.texts)
        write_ours(folder, made, TARGETS[:2])
        measured(_MKDOCS, folder, cache)
        start = time.perf_counter()
        warm = measured(_MKDOCS, folder, cache)
        print(f"a build in which nothing changed: {time.perf_counter() - start:.1f} s, {warm.seconds:.1f} s of CPU")
        first, other = made[0].id, made[-1].id
        source = folder / "docs" / f"{first}.md"
        catalog = folder / "locales" / "es" / "LC_MESSAGES" / f"{other}.po"
        with _preview(folder, cache):
            for name, path, page, mark in (
                ("a clause of the source", source, f"{first}/", "します。"),
                ("a clause of a catalog", catalog, f"es/{other}/", " se "),
            ):
                shown = [_edit(path, page, mark, number) for number in range(arguments.edits)]
                print(f"{name} shows after {statistics.median(shown):.1f} s, {shown}")


class _preview:
    """``mkdocs serve`` while the block runs."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder, self.cache = folder, cache

    def __enter__(self) -> None:
        environment = {
            **os.environ,
            "XDG_CACHE_HOME": str(self.cache),
            "NO_MKDOCS_2_WARNING": "1",
            "PYTHONPATH": str(ROOT / "hooks"),
        }
        command = (sys.executable, "-m", "mkdocs", "-q", "serve", "--livereload", "-a", f"127.0.0.1:{_PORT}")
        self.process = subprocess.Popen(command, cwd=self.folder, env=environment, stderr=subprocess.DEVNULL)
        _wait_for("", "<html")

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait()


def _edit(path: Path, page: str, mark: str, number: int) -> float:
    """Write a new word into a clause; the seconds until ``page`` has it."""
    time.sleep(1)  # MkDocs waits for changes to settle
    text = path.read_text(encoding="utf-8")
    at = text.index(mark, len(text) // 2)
    word = f" edit{number} "
    path.write_text(text[:at] + word + text[at:], encoding="utf-8")
    start = time.perf_counter()
    _wait_for(page, word.strip())
    return round(time.perf_counter() - start, 2)


def _wait_for(page: str, word: str) -> None:
    for _ in range(6000):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{_PORT}/{page}", timeout=60) as answer:
                if word in answer.read().decode():
                    return
        except (urllib.error.URLError, ConnectionError):
            pass
        time.sleep(0.02)
    raise SystemExit(f"/{page} never had {word}")


if __name__ == "__main__":
    main()
