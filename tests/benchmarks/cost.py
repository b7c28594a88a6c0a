"""What a build costs: our gated build against the same site from hand-kept translations, and against peers.

python tests/benchmarks/cost.py --rows 1x150,20x150 --rounds 3

A row is ``policies x texts``, with ``x languages`` where there are not three. Everything is built in turn, in
alternating order, and the medians of CPU seconds (user and system, all processes) and of peak memory are printed
with their ratios to the floor. Nothing else of the machine is measured: wall time on a shared machine says little.
"""

from __future__ import annotations

import argparse
import datetime
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import peers
from policies import policies
from projects import ROOT, TARGETS, without_checks, write_floor, write_ours

FLOOR, GATED, UNCHECKED = "floor", "ours", "ours without checks"
#: What is wanted of the gated build and of the rest, as ratios to the floor (of ``rebuild``: to our full build).
WANTED = {"1x150": 1.0, "20x150": 0.8, "100x150": 0.6, "10x1500": 0.6}
_PROGRAM = "import sys; from seihon.cli import main; main()"
#: Installed packages are compiled; so is ours, but not into the working tree.
_BYTECODE = Path(tempfile.gettempdir()) / "seihon-benchmark-bytecode"
_MKDOCS = (sys.executable, "-m", "mkdocs", "-q", "build")


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command and its children: CPU seconds, and the largest resident set in MiB."""

    seconds: float
    memory: float


def _nothing(folder: Path) -> None:
    """Change nothing."""


@dataclass(frozen=True, slots=True)
class Task:
    """Something to measure: commands run one after another in ``folder``; ``clean`` is deleted before.

    The cache is empty before each run, unless the task is to show what a filled one saves: then ``before`` is run
    first, and ``edit`` changes what it is to change.
    """

    name: str
    folder: Path
    commands: tuple[tuple[str, ...], ...]
    clean: str = "site"
    before: tuple[tuple[str, ...], ...] = ()
    edit: Callable[[Path], None] = _nothing

    def run(self) -> Run:
        """Run the commands; one that fails ends the measurement."""
        shutil.rmtree(self.folder / self.clean, ignore_errors=True)
        with tempfile.TemporaryDirectory() as empty:
            cache = self.folder.parent / "cache" if self.before else Path(empty)
            cache.mkdir(exist_ok=True)
            for command in self.before:
                measured(command, self.folder, cache)
            self.edit(self.folder)
            runs = [measured(command, self.folder, cache) for command in self.commands]
        return Run(sum(run.seconds for run in runs), max(run.memory for run in runs))


def measured(command: tuple[str, ...], folder: Path, cache: Path) -> Run:
    """Run ``command`` in ``folder`` and wait for it; its output is shown when it fails."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {
        **inherited,
        "XDG_CACHE_HOME": str(cache),
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPYCACHEPREFIX": str(_BYTECODE),
        "PYTHONPATH": str(ROOT / "hooks"),
        "PYTHONHASHSEED": "0",
    }
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            raise SystemExit(f"{' '.join(command)} in {folder}:\n{output.read().decode()[-3000:]}")
    return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def seihon(*arguments: str) -> tuple[str, ...]:
    """The command of this working tree."""
    return (sys.executable, "-c", _PROGRAM, *arguments)


def prepared(folder: Path, count: int, texts: int, targets: tuple[str, ...]) -> list[Task]:
    """Write the projects of a row; the tasks in the order of the table."""
    made = policies(count, texts)
    ours = folder / "ours"
    write_ours(ours, made, targets)
    without_checks(ours, folder / "unchecked")
    write_floor(folder / "floor", made, targets)
    # The catalogs as an update leaves them, with its comments.
    for folder_of_ours in (ours, folder / "unchecked"):
        measured(seihon("update"), folder_of_ours, folder)
    for hooks in (ROOT / "hooks", ours / "hooks", folder / "unchecked" / "hooks"):
        measured((sys.executable, "-m", "compileall", "-q", "-f", str(hooks)), folder, folder)
    shutil.copytree(ours, folder / "edited")
    shutil.copytree(ours, folder / "translated")

    def edit_source(own: Path) -> None:
        """After an edit of one clause nobody has run the update yet: one text is stale in each language."""
        page = own / "docs" / f"{made[0].id}.md"
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace("年間保存", "年間保管", 1), encoding="utf-8")

    def edit_translation(own: Path) -> None:
        """A translator adds a word to one clause."""
        catalog = own / "locales" / targets[0] / "LC_MESSAGES" / f"{made[0].id}.po"
        head, _, last = catalog.read_text(encoding="utf-8").rpartition(" the ")
        catalog.write_text(f"{head} the very {last}", encoding="utf-8")

    update = seihon("update")
    return [
        Task(FLOOR, folder / "floor", (_MKDOCS,)),
        Task(GATED, ours, (_MKDOCS,)),
        Task(UNCHECKED, folder / "unchecked", (_MKDOCS,)),
        Task("seihon check", ours, (seihon("check"),)),
        Task("seihon update (no cache)", folder / "edited", (update,)),
        Task("seihon update (one edit)", folder / "edited", (update,), before=(update, update), edit=edit_source),
        Task("seihon check (warm)", ours, (seihon("check"),), before=(seihon("check"),)),
        Task("rebuild (nothing changed)", ours, (_MKDOCS,), clean="nothing", before=(_MKDOCS,)),
        Task(
            "rebuild (one clause)",
            folder / "translated",
            (_MKDOCS,),
            clean="nothing",
            before=(_MKDOCS,),
            edit=edit_translation,
        ),
        *(Task(peer.name, peer.folder, peer.commands, peer.output) for peer in peers.prepared(folder, made, targets)),
    ]


def rows(text: str) -> Iterator[tuple[str, int, int, int]]:
    """``1x150,100x150x24`` as (name, policies, texts, languages)."""
    for row in text.split(","):
        numbers = [int(number) for number in row.split("x")]
        yield row, numbers[0], numbers[1], numbers[2] if len(numbers) > 2 else 3


def main() -> None:
    """Measure the rows that are asked for and print their tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", default="1x150,20x150,100x150,10x1500")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--only", default="", help="names of tasks, with commas between them; the floor is always built"
    )
    parser.add_argument("--keep", type=Path, help="leave the projects in this folder")
    arguments = parser.parse_args()
    commit = subprocess.run(["git", "-C", ROOT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True).stdout
    print(f"{datetime.date.today()}, commit {commit.strip()}, Python {sys.version.split()[0]}, {os.cpu_count()} cores")
    for line in peers.missing():
        print(line)
    medians: dict[str, dict[str, Run]] = {}
    for row, count, texts, languages in rows(arguments.rows):
        with tempfile.TemporaryDirectory() as temporary:
            folder = (arguments.keep or Path(temporary)) / row
            shutil.rmtree(folder, ignore_errors=True)
            only = {FLOOR, *arguments.only.split(",")} if arguments.only else None
            tasks = [
                task
                for task in prepared(folder, count, texts, TARGETS[: languages - 1])
                if only is None or task.name in only
            ]
            medians[row] = measure(tasks, arguments.rounds)
        show(row, count * texts * languages, medians[row])
    growth(medians, {row: count * texts * languages for row, count, texts, languages in rows(arguments.rows)})


def measure(tasks: list[Task], rounds: int) -> dict[str, Run]:
    """The medians by task; every other round in the opposite order."""
    runs: dict[str, list[Run]] = {task.name: [] for task in tasks}
    for number in range(rounds):
        for task in tasks if number % 2 == 0 else reversed(tasks):
            runs[task.name].append(task.run())
    return {
        name: Run(statistics.median(run.seconds for run in own), statistics.median(run.memory for run in own))
        for name, own in runs.items()
    }


def show(row: str, renderings: int, medians: dict[str, Run]) -> None:
    """Print the table of a row."""
    floor = medians[FLOOR]
    wanted = f"; wanted of {GATED}: {WANTED[row]}, memory 1.5" if row in WANTED else ""
    print(f"\n{row}: {renderings:,} texts shown{wanted}")
    print(f"{'':28}{'CPU s':>8}{'to floor':>10}{'MiB':>8}{'to floor':>10}")
    for name, run in medians.items():
        ratios = run.seconds / floor.seconds, run.memory / floor.memory
        print(f"{name:28}{run.seconds:8.2f}{ratios[0]:10.2f}{run.memory:8.0f}{ratios[1]:10.2f}")


def growth(medians: dict[str, dict[str, Run]], renderings: dict[str, int]) -> None:
    """Print how the seconds grow from the smallest row to each other one; 1 is linear, more is worse."""
    first = min(renderings, key=lambda row: renderings[row])
    if len(medians) < 2:
        return
    print(f"\nseconds against texts, from {first}; 1.00 is linear")
    names = [name for name in medians[first] if all(name in row for row in medians.values())]
    others = [row for row in medians if row != first]
    print(f"{'':28}" + "".join(f"{row:>12}" for row in others))
    for name in names:
        cells = [
            medians[row][name].seconds / medians[first][name].seconds / (renderings[row] / renderings[first])
            for row in others
        ]
        print(f"{name:28}" + "".join(f"{cell:12.2f}" for cell in cells))


if __name__ == "__main__":
    main()
