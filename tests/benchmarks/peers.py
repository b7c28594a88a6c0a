"""Other ways to publish the same translations, where they are installed.

``SEIHON_PEERS`` may name another Python that has them, so that they need not share an environment with this project.
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from babel.messages.pofile import read_po, write_po
from policies import Policy
from projects import hand_kept_texts, write_mdpo, write_sphinx

PYTHON = os.environ.get("SEIHON_PEERS", sys.executable)


@dataclass(frozen=True, slots=True)
class Peer:
    """A project of another tool: the commands that build it, and the folder they write to."""

    name: str
    folder: Path
    commands: tuple[tuple[str, ...], ...]
    output: str


def _has(*modules: str) -> bool:
    code = ";".join(f"import {module}" for module in modules)
    return subprocess.run([PYTHON, "-c", code], capture_output=True).returncode == 0


def missing() -> list[str]:
    """A line for each peer that is not installed."""
    lines = []
    if not _has("mkdocs_mdpo_plugin"):
        lines.append("mkdocs-mdpo-plugin is not installed: skipped")
    if not _has("sphinx", "sphinx_intl", "myst_parser"):
        lines.append("sphinx, sphinx-intl and myst-parser are not installed: skipped")
    return lines


def prepared(folder: Path, made: list[Policy], targets: tuple[str, ...]) -> list[Peer]:
    """Write the projects of the peers that are installed, their catalogs filled."""
    found = []
    if _has("mkdocs_mdpo_plugin"):
        write_mdpo(folder / "mdpo", made, targets)
        build = (PYTHON, "-m", "mkdocs", "-q", "build")
        # The first build extracts the texts into catalogs; those are filled, as a translator does.
        _fill(folder / "mdpo", (build,), made, targets)
        found.append(Peer("mkdocs-mdpo", folder / "mdpo", (build,), "site"))
    if _has("sphinx", "sphinx_intl", "myst_parser"):
        sphinx = folder / "sphinx"
        write_sphinx(sphinx, made)
        gettext = (PYTHON, "-m", "sphinx", "-q", "-b", "gettext", ".", "pot")
        update = (PYTHON, "-m", "sphinx_intl", "update", "-p", "pot", *(f"-l{code}" for code in targets))
        _fill(sphinx, (gettext, update), made, targets)
        builds = tuple(
            (
                PYTHON,
                "-m",
                "sphinx",
                "-q",
                "-b",
                "html",
                "-D",
                f"language={code}",
                "-d",
                f"cache/{code}",
                ".",
                f"site/{code}",
            )
            for code in ("ja", *targets)
        )
        found.append(Peer("sphinx + sphinx-intl", sphinx, builds, "site"))
    return found


def _fill(
    project: Path,
    commands: tuple[tuple[str, ...], ...],
    made: list[Policy],
    targets: tuple[str, ...],
) -> None:
    """Let the tool make its catalogs, and write the translations into them."""
    for command in commands:
        subprocess.run(command, cwd=project, check=True, capture_output=True)
    for code in targets:
        texts = {source: target for policy in made for source, target in hand_kept_texts(policy, code)}
        for path in sorted(path for path in project.rglob("*.po") if code in path.relative_to(project).parts):
            with path.open("rb") as file:
                catalog = read_po(file)
            for message in catalog:
                if message.id:
                    message.string = texts.get(str(message.id), message.string)
            with path.open("wb") as file:
                write_po(file, catalog)
