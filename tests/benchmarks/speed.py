"""CPU seconds of `seihon compare` against translate-toolkit's `pofilter` (all tests) on the same PO file, in turn.

SEIHON_CORPORA=… python tests/benchmarks/speed.py ja en [--rounds 3]
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpora import pairs

from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.po import format_catalog
from seihon.catalogs.template import empty_catalog


def cpu_seconds(command: list[str]) -> float:
    """User and system seconds of one run of ``command``, start of the interpreter included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    rows = list(pairs(arguments.source, arguments.target))
    header = empty_catalog("x.po", "x", arguments.target).header
    tools = Path(sys.executable).parent
    with tempfile.TemporaryDirectory() as folder:
        for share in (4, 2, 1):
            entries = tuple(
                Entry(f"{number}", row.source, row.target) for number, row in enumerate(rows[: len(rows) // share])
            )
            path = Path(folder) / f"{share}.po"
            path.write_text(format_catalog(Catalog("x.po", header, entries)), encoding="utf-8")
            ours = [str(tools / "seihon"), "compare", "--from", arguments.source, "--to", arguments.target, str(path)]
            theirs = [str(tools / "pofilter"), "--progress=none", str(path), str(Path(folder) / "out.po")]
            times = [(cpu_seconds(ours), cpu_seconds(theirs)) for _ in range(arguments.rounds)]
            own, other = (statistics.median(column) for column in zip(*times, strict=True))
            ratio = statistics.median(a / b for a, b in times)
            print(
                f"{len(entries):6} pairs: seihon {own:6.2f} s ({len(entries) / own:6.0f} pairs/s)  "
                f"pofilter {other:6.2f} s ({len(entries) / other:6.0f} pairs/s)  ratio {ratio:.2f}"
            )


if __name__ == "__main__":
    main()
