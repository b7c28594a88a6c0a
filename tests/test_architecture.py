"""Imports run one way, and each outside library has one door."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOOKS = Path(__file__).parent.parent / "hooks"
PACKAGE = HOOKS / "seihon"

#: From the bottom up; a module may import from its own row and from rows above it in this list.
LAYERS: list[set[str]] = [
    {"model", "labels", "words", "messages"},
    {"errors", "colors"},
    {"files", "references"},
    {"markdown", "settings", "numbering"},
    {"catalogs", "addresses", "scaffold"},
    {"fronts", "project"},
    {"localize", "bitext", "languages", "exchange"},
    {"parity"},
    {"history"},
    {"render"},
    {"terminology", "cache", "workers"},
    {"pipeline"},
    {"reading", "site"},
    {"proofs", "updating", "overview"},
    {"cli"},
]
#: Libraries, and the only parts that may import them.
DOORS = {
    "markdown_it": {"markdown"},
    "babel.messages": {"catalogs", "pipeline"},
    "babel.dates": {"render"},
    "click": {"cli"},
    "budoux": {"history"},
    "ahocorasick_rs": {"parity"},
    "platformdirs": {"cache"},
    "yaml": {"markdown", "settings", "scaffold"},
    "xml": {"exchange"},
    "mkdocs": set(),
    "subprocess": {"cli", "history"},
}

MODULES = sorted(PACKAGE.rglob("*.py"))


def part(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            if node.module == "seihon":
                yield from (f"seihon.{alias.name}" for alias in node.names)


def layer(name: str) -> int:
    return next(number for number, row in enumerate(LAYERS) if name in row)


def test_every_part_has_a_layer():
    assert {part(path) for path in MODULES} - {"__init__"} == set().union(*LAYERS)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_run_one_way(path: Path):
    own = part(path)
    for name in imports(path):
        top = name.split(".")
        if top[0] == "seihon" and len(top) > 1 and own != "__init__":
            assert layer(top[1]) <= layer(own), f"{own} imports {name}"
            assert {own, top[1]} != {"parity", "render"}, f"{own} imports {name}"
        for library, doors in DOORS.items():
            if name == library or name.startswith(library + "."):
                assert own in doors, f"{own} imports {name}"


def test_only_the_command_prints_or_exits():
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = {
            node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        }
        assert "print" not in called, path
        if part(path) != "cli":
            assert "sys" not in set(imports(path)), path


def test_the_edge_is_thin():
    for path in HOOKS.glob("*.py"):
        assert len(path.read_text(encoding="utf-8").split("\n")) < 160, path
