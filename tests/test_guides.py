"""The guides of `.guides/` and the README say what is so: commands, outputs, links, parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from conftest import ROOT, needed
from guides import GUIDES, edited, play, says, steps
from seihon.cli import main
from seihon.parity.rules import RULES
from test_architecture import LAYERS

PAGES = [ROOT / "README.md", *GUIDES, *sorted((ROOT / ".github").rglob("*.md"))]
#: The rule that the maintainers' guide adds as an example; no rule of ours may take its code.
EXAMPLE_RULE = "PAR140"


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", GUIDES, ids=name)
def test_a_guide_shows_what_its_commands_print(path: Path, tmp_path: Path):
    needed("git")
    for step, real in play(path.read_text(encoding="utf-8"), tmp_path):
        assert says(step.text, real), f"{path.name} says\n{step.text}\nbut it is\n{real}"


@pytest.mark.parametrize("path", GUIDES, ids=name)
def test_every_console_block_of_a_guide_is_run(path: Path):
    guide = path.read_text(encoding="utf-8")
    blocks = [step for step in steps(guide) if step.what == "console"]
    assert len(blocks) == guide.count("```console")
    assert all(step.text.startswith("$ ") for step in blocks)
    begun = next(step.start for step in steps(guide) if step.what == "begin")
    assert all(step.start > begun for step in blocks)


# --- links, commands, codes, parts ---------------------------------------------------


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_relative_links_lead_to_files(path: Path):
    text = path.read_text(encoding="utf-8")
    for address in re.findall(r"\]\(([^()\s]+)\)", re.sub(r"^```.*?^```$|`[^`\n]+`", "", text, flags=re.M | re.S)):
        if address.startswith(("http:", "https:")):
            continue
        file, _, fragment = address.partition("#")
        target = path.parent / file if file else path
        assert target.is_file(), address
        if fragment:
            headings = re.findall(r"^#+ (.*)$", target.read_text(encoding="utf-8"), re.M)
            assert fragment in {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


def test_the_readme_leads_to_every_guide():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert GUIDES
    assert [name(path) for path in GUIDES if not re.search(rf"\({re.escape(name(path))}[)#]", readme)] == []


def mentions(text: str) -> Iterator[list[str]]:
    """The words of each command line that begins with ``seihon`` in a span or a block of code."""
    for line in (*re.findall(r"`([^`\n]+)`", text), *re.findall(r"^\$ (.*)$", text, re.M)):
        if line.startswith("seihon "):
            yield re.sub(r'"[^"]*"', "TEXT", line).split()[1:]


def unknown(words: list[str]) -> list[str]:
    """What of a command line does not exist."""
    command: click.Command = main
    while words and isinstance(command, click.Group):
        found = command.get_command(click.Context(command), words[0])
        if found is None:
            return words[:1]
        command, words = found, words[1:]
    options = {option for parameter in command.params for option in parameter.opts}
    return [word for word in words if word.startswith("-") and word not in options]


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_command_and_option_that_is_mentioned_exists(path: Path):
    found = [" ".join(words) for words in mentions(path.read_text(encoding="utf-8")) if unknown(words)]
    assert found == []


def test_commands_and_options_that_do_not_exist_are_seen():
    text = "`seihon publish`, `seihon glossary import`, `seihon report --since main`\n$ seihon check --strict\n"
    assert [unknown(words) for words in mentions(text)] == [["publish"], ["import"], ["--since"], ["--strict"]]


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_rules_that_are_named_exist(path: Path):
    codes = {rule.code for rule in RULES}
    assert EXAMPLE_RULE not in codes
    named = set(re.findall(r"\bPAR\d{3}\b", path.read_text(encoding="utf-8"))) - {EXAMPLE_RULE}
    assert named - codes == set()


def test_the_picture_of_the_parts_is_the_one_that_the_tests_demand():
    guide = (ROOT / ".guides/maintainers.md").read_text(encoding="utf-8")
    (picture,) = re.findall(r"^```layers\n.*?┼.*?\n(.*?)^```$", guide, re.M | re.S)
    assert [set(line.partition("│")[0].split()) for line in picture.splitlines()] == LAYERS[::-1]


def test_the_tables_of_rules_name_every_family():
    guide = (ROOT / ".guides/translators.md").read_text(encoding="utf-8")
    families = {f"{rule.code[:5]}x" for rule in RULES}
    for half in guide.split("## English"):
        rows = re.findall(r"^\| ((?:PAR\d\dx(?:, )?)+) \|", half, re.M)
        assert {family for row in rows for family in row.split(", ")} == families


# --- how the guides are read ---------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "real", "agrees"),
    [
        ("$ x\na\nb\n", "$ x\na\nb\n", True),
        ("$ x\na\n", "$ x\na\nb\n", False),
        ("$ x\na\nb\n", "$ x\na\nc\n", False),
        ("$ x\na\n…\nd\n", "$ x\na\nb\nc\nd\n", True),
        ("$ x\na\n…\n", "$ x\na\n", True),
        ("$ x\n…\nd\n", "$ x\na\nb\n", False),
        ("$ x\na…\n", "$ x\nab\n", False),
        ("$ x\n（コミット0123456ab、3 days）\n", "$ x\n（コミットfedcba987、12 days）\n", True),
        ("$ x\n0123456ab\n", "$ x\nfedcba987\n", False),
    ],
)
def test_a_line_of_elision_stands_for_any_lines_and_nothing_else_does(said: str, real: str, agrees: bool):
    assert says(said, real) is agrees


def test_an_edit_is_refused_where_the_file_does_not_have_its_lines():
    assert edited("a\nb\nc\n", " a\n-b\n+B\n@@\n-c\n") == "a\nB\n"
    with pytest.raises(AssertionError, match="0 times"):
        edited("a\n", "-b\n+c\n")
    with pytest.raises(AssertionError, match="2 times"):
        edited("a\na\n", "-a\n+b\n")
