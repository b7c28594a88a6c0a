"""The cache of findings and pages: it saves time, and never says anything but what would be said without it."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from conftest import ROOT, build, change_entry, tree_bytes
from seihon import cache as cache_module
from seihon import pipeline, project, proofs, reading
from seihon.cache import Cache, project_cache
from seihon.cli import main
from seihon.errors import PolicyError
from seihon.parity import run
from seihon.parity.finding import Finding
from seihon.proofs import find
from seihon.settings import load_settings
from seihon.site import View

PO = "locales/en/LC_MESSAGES/privacy.po"
PAGE = "docs/privacy.md"


def findings(project: Path, cache: Cache | None = None) -> tuple[Finding, ...]:
    return find(load_settings(project / "mkdocs.yml"), cache)


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cached")


def spoil(project: Path) -> None:
    """Findings of several rules in several catalogs."""
    change_entry(project / PO, "応募の受付", string="We do not use Personal Data to receive 14 applications.")
    change_entry(project / PO, "次の場合", string="")
    change_entry(project / "locales/en/LC_MESSAGES/site.po", "第{n}段落", string="paragraph")
    entries = (project / PO).read_text("utf-8").split("\n\n")
    kept = "\n\n".join(entry for entry in entries if "法令に基づく場合" not in entry)
    (project / PO).write_text(kept + '\n#~ msgid "前"\n#~ msgstr "before"\n', "utf-8")


def test_with_the_cache_the_findings_are_those_without_in_the_same_order(translated_project: Path, cache: Cache):
    spoil(translated_project)
    plain = findings(translated_project)
    assert len({finding.code for finding in plain}) >= 4
    assert pipeline.load(load_settings(translated_project / "mkdocs.yml")).findings == plain
    assert findings(translated_project, cache) == plain
    assert findings(translated_project, cache) == plain


def test_what_is_known_is_not_looked_for_again(translated_project: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch):
    spoil(translated_project)
    first = findings(translated_project, cache)
    for module, name in ((run, "check"), (reading, "parse_document"), (project, "parse_catalog")):
        monkeypatch.setattr(module, name, lambda *arguments, **named: pytest.fail("looked again"))
    assert findings(translated_project, cache) == first


def test_what_is_known_is_told_in_any_language(translated_project: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(translated_project / "home"))
    spoil(translated_project)

    def check(*arguments: str) -> str:
        command = ["-f", str(translated_project / "mkdocs.yml"), "check", *arguments]
        return CliRunner().invoke(main, command, catch_exceptions=False).output

    english = check()
    monkeypatch.setattr(run, "check_languages", lambda *arguments: pytest.fail("looked again"))
    assert check() == english
    for language, message, end in (
        ("ja", "訳文がありません。msgstr に訳文を書いてください。", "訳文を公開できません。"),
        ("es", "el texto no está traducido; escriba la traducción en msgstr", "las traducciones no se pueden publicar"),
    ):
        told = check("--language", language)
        assert message in told
        assert told.endswith(f"{end}\n")
        places = [re.match(r"(\S+:) \S+ (PAR\d+ \S+)", line) for line in told.splitlines()[:-1]]
        same = [re.match(r"(\S+:) \S+ (PAR\d+ \S+)", line) for line in english.splitlines()[:-1]]
        assert [place and place.groups() for place in places] == [place and place.groups() for place in same]


def edit(path: str, old: str, new: str) -> Callable[[Path], None]:
    def change(project: Path) -> None:
        text = (project / path).read_text("utf-8")
        assert old in text
        (project / path).write_text(text.replace(old, new, 1), "utf-8")

    return change


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(edit(PO, "given your consent", "given your 3 consents"), id="a translation"),
        pytest.param(edit(PO, "\n#. ", "\n\n#. "), id="a line further down"),
        pytest.param(edit(PAGE, "応募の受付のため", "14件の応募の受付のため"), id="the source"),
        pytest.param(edit(PAGE, "# プライバシーポリシー\n", "\n# プライバシーポリシー\n"), id="a line of the source"),
        pytest.param(
            edit("locales/en/LC_MESSAGES/glossary.po", 'msgstr "Personal Data"', 'msgstr "Personal Information"'),
            id="an agreed term",
        ),
    ],
)
def test_whatever_the_checks_see_is_seen(translated_project: Path, cache: Cache, change: Callable[[Path], None]):
    spoil(translated_project)
    before = findings(translated_project, cache)
    change(translated_project)
    after = findings(translated_project)
    assert after != before
    assert findings(translated_project, cache) == after


def test_other_code_looks_again(translated_project: Path, cache: Cache, monkeypatch: pytest.MonkeyPatch):
    findings(translated_project, cache)
    monkeypatch.setattr(proofs, "code_version", lambda: "another")
    looked = []
    monkeypatch.setattr(run, "check", lambda pairs: looked.append(1) or [])
    findings(translated_project, cache)
    assert looked


def test_the_version_of_the_code_is_that_of_all_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    copy = tmp_path / "seihon"
    shutil.copytree(ROOT / "hooks/seihon", copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(cache_module, "__file__", str(copy / "cache.py"))
    versions = set()
    for rule in ("", "# a comment\n"):
        (copy / "parity/rules/values.py").open("a", encoding="utf-8").write(rule)
        versions.add(cache_module.code_version.__wrapped__())
    assert len(versions) == 2


def stored(cache: Cache) -> Path:
    return cache.folder / "en" / "privacy.json"


def change_json(path: Path, change: Callable[[list], None]) -> None:
    """Change what is stored, and leave what stands before it: its key and its sum."""
    *head, body = path.read_text("utf-8").split("\n", 2)
    values = json.loads(body)
    change(values)
    path.write_text("\n".join([*head, json.dumps(values)]), "utf-8")


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.write_bytes(b""), id="an empty file"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-40]), id="half a file"),
        pytest.param(lambda path: path.write_bytes(b"\xff\xfe\x00"), id="no text"),
        pytest.param(lambda path: path.write_text("[" * 100_000), id="nested without end"),
        pytest.param(lambda path: path.write_text("[]"), id="another form"),
        pytest.param(lambda path: change_json(path, lambda v: v.clear()), id="findings taken out"),
        pytest.param(lambda path: change_json(path, lambda v: v[0].pop("code")), id="a field missing"),
        pytest.param(lambda path: (path.unlink(), path.mkdir()), id="a folder in its place"),
    ],
)
def test_a_damaged_entry_costs_time_only(translated_project: Path, cache: Cache, damage: Callable[[Path], object]):
    spoil(translated_project)
    good = findings(translated_project, cache)
    damage(stored(cache))
    assert findings(translated_project, cache) == good
    assert findings(translated_project, cache) == good


def run_check(project: Path, home: Path, limit: int | None = None) -> subprocess.CompletedProcess[str]:
    """``seihon check`` as a process of its own; with ``limit``, no file may grow beyond so many bytes."""

    def limited() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    return subprocess.run(
        [sys.executable, "-c", "from seihon.cli import main; main()", "check"],
        cwd=project,
        env={**os.environ, "XDG_CACHE_HOME": str(home)},
        preexec_fn=limited,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_full_disk_costs_time_only(translated_project: Path, tmp_path: Path):
    """The system refuses to write more than 100 bytes to any file, as a full disk would."""
    full = run_check(translated_project, tmp_path / "home", limit=100)
    assert (full.returncode, full.stderr) == (0, "")
    assert list((tmp_path / "home").rglob("*.json")) == []
    assert run_check(translated_project, tmp_path / "home").stdout == full.stdout
    assert list((tmp_path / "home").rglob("privacy.json"))


def test_a_cache_that_is_no_folder_costs_time_only(translated_project: Path, tmp_path: Path):
    (tmp_path / "home").write_text("a file")
    done = run_check(translated_project, tmp_path / "home")
    assert (done.returncode, done.stderr) == (0, "")


def test_nobody_s_branch_can_bring_findings_of_its_own(translated_project: Path):
    """The cache lies outside the project: a file that came with a text must not speak for it."""
    folder = project_cache(translated_project).folder
    assert not folder.is_relative_to(translated_project)
    assert folder != project_cache(translated_project.parent).folder


# --- pages ---


def built(project: Path, *arguments: str) -> dict[str, bytes]:
    done = build(project, "--strict", *arguments)
    assert done.returncode == 0, done.stderr
    return tree_bytes(project / "site")


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of caches of the commands in a test."""
    home = tmp_path_factory.mktemp("caches") / "home"
    monkeypatch.setenv("XDG_CACHE_HOME", str(home))
    return home


def test_a_build_is_the_same_bytes_with_and_without_the_cache(company: Path, site: Path, home: Path):
    for _ in range(2):
        assert built(company) == tree_bytes(site)
        kept = {path.suffix for path in home.rglob("personal-data*")}
        assert kept == {".json", ".page", ".pair", ".search"}
    shutil.rmtree(home)
    assert built(company) == tree_bytes(site)


def test_a_build_without_a_place_for_its_cache_is_the_same_bytes(company: Path, site: Path, home: Path):
    home.write_text("a file")
    assert built(company) == tree_bytes(site)


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda path: path.write_bytes(path.read_bytes()[:-40]), id="half a page"),
        pytest.param(lambda path: path.write_bytes(path.read_bytes().replace(b"</p>", b"!</p>")), id="another text"),
        pytest.param(lambda path: path.unlink(), id="no page"),
        pytest.param(lambda path: (path.unlink(), path.mkdir()), id="a folder in its place"),
    ],
)
def test_damaged_pages_cost_time_only(company: Path, site: Path, home: Path, damage: Callable[[Path], object]):
    built(company)
    for path in [*home.rglob("*.page"), *home.rglob("*.pair"), *home.rglob("*.search")]:
        damage(path)
    assert built(company) == tree_bytes(site)


def test_pages_of_another_project_s_state_are_not_taken_for_this_one_s(company: Path, site: Path, home: Path):
    """Entries that were copied from one page to another have the wrong key."""
    built(company)
    (folder,) = (home / "seihon").iterdir()
    shutil.copy(folder / "en/personal-data.page", folder / "es/personal-data.page")
    shutil.copy(folder / "ja/personal-data.page", folder / "en/personal-data.page")
    assert built(company) == tree_bytes(site)


def test_a_full_disk_costs_a_build_time_only(company: Path, site: Path, home: Path):
    """The system refuses to write to the cache more than a build needs for its largest page."""
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(home)], cwd=company, env=environment(), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert tree_bytes(company / "site") == tree_bytes(site)
    assert list(home.rglob("*.page")) == []
    assert built(company) == tree_bytes(site)


#: A build in which every write below a folder ends as on a full disk, after the first bytes.
FULL_DISK = """
import builtins, errno, os, runpy, sys
folder, plain = sys.argv[1], builtins.open
class Full:
    def __init__(self, file): self.file = file
    def __enter__(self): return self
    def __exit__(self, *error): self.file.close()
    def write(self, data):
        self.file.write(data[:7])
        raise OSError(errno.ENOSPC, "no space left on device")
def limited(path, mode="r", *arguments, **named):
    file = plain(path, mode, *arguments, **named)
    return Full(file) if "w" in mode and str(path).startswith(folder) else file
builtins.open = limited
sys.argv = ["mkdocs", "build", "--strict"]
runpy.run_module("mkdocs", run_name="__main__")
"""


def environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://policies.example.com/"}


@pytest.mark.parametrize("seconds", [0.5, 0.8, 1.2])
def test_a_killed_build_costs_time_only(company: Path, site: Path, home: Path, seconds: float):
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "-q", "build"], cwd=company, env=environment(), stderr=subprocess.DEVNULL
    )
    time.sleep(seconds)
    process.kill()
    process.wait()
    assert built(company) == tree_bytes(site)
    assert built(company) == tree_bytes(site)


def test_one_clause_that_changed_is_seen_in_a_build(company: Path, home: Path):
    before = built(company)
    page = company / "docs/personal-data.md"
    po = "locales/en/LC_MESSAGES/personal-data.po"
    change = next(line for line in (company / po).read_text("utf-8").split("\n") if line.startswith('msgstr "We '))
    text = (company / po).read_text("utf-8").replace(change, change.replace("We ", "Please note: we ", 1), 1)
    (company / po).write_text(text, "utf-8")
    page.touch()
    after = built(company)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"en/personal-data/index.html", "en/personal-data/ja-en/index.html", "search/en.js"}
    shutil.rmtree(home)
    assert built(company) == after


def test_a_file_that_changes_during_a_build_is_not_published_unchecked(company: Path, home: Path):
    """What the cache lost is rendered again only from the very texts that were checked."""
    settings = load_settings(company / "mkdocs.yml")
    made = proofs.proof(settings, None, {language.locale: "X" for language in settings.languages})
    (policy,) = [page for page in made.site.pages if page.is_policy]
    made._press.in_memory.clear()
    po = company / "locales/en/LC_MESSAGES/personal-data.po"
    po.write_text(po.read_text("utf-8") + "\n", "utf-8")
    with pytest.raises(PolicyError, match="changed"):
        made.page(View(policy, settings.language("en")))


def test_an_update_leaves_alone_what_it_left_as_it_was(
    translated_project: Path, home: Path, monkeypatch: pytest.MonkeyPatch
):
    def updated() -> dict[str, bytes]:
        done = CliRunner().invoke(main, ["-f", str(translated_project / "mkdocs.yml"), "update"])
        assert done.exit_code == 0, done.output
        return tree_bytes(translated_project / "locales")

    for _ in range(2):
        before = updated()
    with monkeypatch.context() as patch:
        patch.setattr(project, "parse_catalog", lambda *arguments: pytest.fail("looked again"))
        assert updated() == before
    # Each of these is seen: an agreed term, a word of the site, a template that is gone, the page.
    for path, old, new in (
        ("locales/en/LC_MESSAGES/glossary.po", 'msgstr "Personal Data"', 'msgstr "Personal Information"'),
        ("locales/en/LC_MESSAGES/site.po", "Section {n}", "Clause {n}"),
        ("locales/privacy.pot", "", None),
        (PAGE, "応募の受付のため", "14件の応募の受付のため"),
    ):
        if new is None:
            (translated_project / path).unlink()
        else:
            edit(path, old, new)(translated_project)
        after = updated()
        shutil.rmtree(home)
        assert updated() == after
        updated()
