"""Reading old states of the project with Git, the program; nothing in the repository is changed."""

from __future__ import annotations

import datetime
import enum
import functools
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from seihon.errors import PolicyError
from seihon.messages import say
from seihon.model import Location

#: Where the text that is published stands, in the order in which they are looked for.
_MAIN_BRANCHES = ("origin/HEAD", "origin/main", "origin/master", "main", "master")
#: Set while Git runs a hook: they name the repository and index of that run, not the ones meant here.
_OF_A_HOOK = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"})


class Chosen(enum.Enum):
    """Why a revision is the one to compare with."""

    GIVEN = "given"
    HEAD = "head"
    MERGE_BASE = "merge-base"


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit: ``name`` as it was asked for or found, its full hash, the day it was committed."""

    name: str
    commit: str
    date: datetime.date
    chosen: Chosen


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository in which the folder ``root`` of a project stands; ``prefix`` leads from its top to there."""

    root: Path
    folder: str
    prefix: str

    # --- which revision ---

    def base(self, asked: str | None, names: Sequence[str]) -> Revision:
        """The revision to compare with: ``asked``, or ``HEAD`` while ``names`` differ from it, or the merge base.

        The merge base is that of ``HEAD`` and the main branch. Raises :class:`PolicyError`.
        """
        if asked is not None:
            return self._revision(asked, asked, Chosen.GIVEN)
        head = self._revision("HEAD", "HEAD", Chosen.HEAD)
        # Without optional locks: looking does not write to the index.
        if self._git("--no-optional-locks", "status", "--porcelain", "-z", "--", *map(_literal, names)).stdout:
            return head
        for branch in _MAIN_BRANCHES:
            if self._commit(branch):
                found = self._git("merge-base", "HEAD", branch)
                if found.returncode:
                    raise PolicyError(
                        Location(branch),
                        say("it has no commit in common with HEAD that is known here"),
                        say("fetch the whole history (in CI: fetch-depth: 0), or name a revision with --base"),
                    )
                return self._revision(found.stdout.decode().strip(), branch, Chosen.MERGE_BASE)
        raise PolicyError(
            Location(str(self.root)),
            say("there is no main branch to compare with"),
            say("name a revision: seihon report --base REV"),
        )

    def _revision(self, asked: str, name: str, chosen: Chosen) -> Revision:
        commit = self._commit(asked)
        if not commit:
            raise PolicyError(
                Location(asked or "--base"),
                say("Git knows no such revision here"),
                say("name a branch, a tag or a commit, as git log shows them; in CI fetch the whole history"),
            )
        seconds = self._git("log", "-1", "--format=%ct", commit).stdout.decode().strip()
        return Revision(name, commit, _day(int(seconds)), chosen)

    def _commit(self, name: str) -> str:
        """The full hash of the commit ``name``, an empty string for none."""
        if name.startswith("-"):
            return ""
        found = self._git("rev-parse", "--quiet", "--verify", name + "^{commit}")
        return found.stdout.decode().strip() if found.returncode == 0 else ""

    # --- what was in it ---

    @contextmanager
    def state(self, revision: Revision) -> Iterator[State]:
        """The project as it was at ``revision``, for as long as the context lasts."""
        with tempfile.TemporaryDirectory(prefix="seihon-") as folder:
            tree = Path(folder) / "tree"
            tree.mkdir()
            state = State(self, tree, str(Path(folder) / "index"))
            state.begin(f"{revision.commit}:{self.prefix}" if self.prefix else revision.commit)
            yield state

    # --- since when a line is as it is ---

    def line_dates(self, path: str) -> Sequence[datetime.date | None]:
        """For each line of the file ``path``, the day of the commit that last changed it; ``None`` for no commit.

        White space is no change; a line that moved has changed, for Git follows
        moves by Latin letters only. A file that Git does not know gives an empty list.
        """
        blamed = self._git("blame", "--porcelain", "-w", "--", path)
        if blamed.returncode:
            return []
        days: dict[str, datetime.date | None] = {}
        found: list[datetime.date | None] = []
        commit = ""
        for line in blamed.stdout.decode("utf-8", "replace").split("\n"):
            if line.startswith("\t"):
                found.append(days.get(commit))
            elif line.startswith("committer-time "):
                days[commit] = _day(int(line.removeprefix("committer-time "))) if commit.strip("0") else None
            elif len(head := line.split(" ")[0]) in (40, 64) and not head.strip("0123456789abcdef"):
                commit = head
        return found

    def _git(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return _run(["git", *arguments], self.root)


@dataclass(frozen=True, slots=True)
class State:
    """An old state of the project, of which :meth:`take` puts files below ``tree``."""

    repository: Repository
    tree: Path
    index: str

    def begin(self, tree_ish: str) -> None:
        """Read the names of all files; a folder that did not exist yet has none."""
        if self._git("read-tree", tree_ish).returncode:
            self._git("read-tree", "--empty")

    def take(self, *names: str) -> None:
        """Put the files and folders ``names`` below :attr:`tree`, as a checkout would."""
        listed = self._git("ls-files", "-z", "--", *map(_literal, names)).stdout
        done = self._git("checkout-index", "--quiet", "--force", "-z", "--stdin", stdin=listed)
        if done.returncode:
            reason = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
            raise PolicyError(
                Location(", ".join(names)),
                say("Git cannot restore the old state ({reason})", reason=reason),
                say("see git fsck"),
            )

    def _git(self, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
        where = [f"--git-dir={self.repository.folder}", f"--work-tree={self.tree}"]
        return _run(["git", *where, *arguments], self.tree, stdin=stdin, index=self.index)


def repository(root: Path) -> Repository:
    """The repository of the project in ``root``. Raises :class:`PolicyError` when it is in none."""
    found = _run(["git", "rev-parse", "--absolute-git-dir", "--show-prefix"], root)
    if found.returncode:
        reason = found.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise PolicyError(
            Location(str(root)),
            say("the project is in no Git repository that can be read ({reason})", reason=reason),
            say("run it in a clone; git init makes a repository"),
        )
    folder, prefix = found.stdout.decode("utf-8", "surrogateescape").split("\n")[:2]
    return Repository(root, folder, prefix.rstrip("/"))


def line_dates(root: Path) -> Callable[[str], Sequence[datetime.date | None]]:
    """:meth:`Repository.line_dates` of the project in ``root``; where there is no Git nobody knows any."""
    try:
        return functools.cache(repository(root).line_dates)
    except PolicyError:
        return lambda path: []


def _run(
    command: Sequence[str], folder: Path, *, stdin: bytes = b"", index: str = ""
) -> subprocess.CompletedProcess[bytes]:
    environment = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
    environment |= {"LC_ALL": "C", **({"GIT_INDEX_FILE": index} if index else {})}
    try:
        return subprocess.run(command, cwd=folder, env=environment, input=stdin, capture_output=True, check=False)
    except FileNotFoundError:
        raise PolicyError(Location("git"), say("the program is not on this machine"), say("install Git")) from None
    except ValueError:
        raise PolicyError(
            Location("--base"), say("the name of a revision has no NUL in it"), say("name a branch")
        ) from None


def _literal(name: str) -> str:
    return f":(literal){name}"


def _day(seconds: int) -> datetime.date:
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).date()
