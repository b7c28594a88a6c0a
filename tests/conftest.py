"""Shared pieces: small projects in a temporary folder, and what needs a program of the machine."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from seihon.catalogs.po import read_catalog, write_catalog
from seihon.catalogs.template import empty_catalog, template
from seihon.catalogs.update import update
from seihon.messages import LANGUAGE_VARIABLE
from seihon.pipeline import load_source
from seihon.settings import load_settings

ROOT = Path(__file__).parent.parent

SETTINGS = """\
site_name: Example
plugins:
  - i18n:
      languages:
        - locale: ja
          name: 日本語
          default: true
        - locale: en
          name: English
"""

POLICY = """\
---
policy: privacy
version: "1.0"
date: 2026-01-31
terms:
  - 個人情報
---

# プライバシーポリシー

## 利用目的 {#purpose}

1. 応募の受付のため、個人情報を利用します。
2. 次の場合に利用します。
    1. 法令に基づく場合
    2. ご本人の同意がある場合

## 第三者提供 {#third-party}

当社は、[](#purpose)の範囲を超えて個人情報を提供しません。

※ 委託先は第三者に含まれません。
"""


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI a skipped test is a failed one: the machine lacks something that it must have."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter is not None and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one small policy and no catalogs."""
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "privacy.md").write_text(POLICY, encoding="utf-8")
    return tmp_path


#: The translation of POLICY, good under every rule.
ENGLISH = {
    "プライバシーポリシー": "Privacy Policy",
    "利用目的": "Purpose of Use",
    "応募の受付のため、個人情報を利用します。": "We use Personal Data to receive applications.",
    "次の場合に利用します。": "We use it in the following cases.",
    "法令に基づく場合": "Where laws and regulations so require",
    "ご本人の同意がある場合": "Where you have given your consent",
    "第三者提供": "Provision to Third Parties",
    "当社は、[](#purpose)の範囲を超えて個人情報を提供しません。": (
        "We do not provide Personal Data beyond the scope of [](#purpose)."
    ),
    "委託先は第三者に含まれません。": "Third parties do not include consignees.",
    "個人情報": "Personal Data",
}


@pytest.fixture
def translated_project(project: Path) -> Path:
    """The small project with finished English catalogs."""
    translate_everything(project)
    return project


def translate_everything(project: Path) -> None:
    """Make the English catalogs of ``project`` and fill every entry; the site's words are this repository's."""
    words = read_catalog(ROOT / "locales/en/LC_MESSAGES/site.po", "site.po").live
    settings = load_settings(project / "mkdocs.yml")
    for domain, entries in load_source(settings).templates.items():
        path = settings.catalog_path(domain, "en")
        catalog = update(empty_catalog(path, domain, "en"), entries).catalog
        filled = tuple(
            replace(entry, string=words[entry.key].string if domain == "site" else ENGLISH[entry.id])
            for entry in catalog.entries
        )
        write_catalog(project / path, replace(catalog, entries=filled))
        pot = settings.template_path(domain)
        write_catalog(project / pot, template(pot, domain, entries))


def change_entry(path: Path, id_part: str, **changes: object) -> None:
    """Change the one live entry of a catalog whose ``msgid`` contains ``id_part``."""
    catalog = read_catalog(path, str(path))
    found = [entry for entry in catalog.entries if id_part in entry.id and not entry.obsolete]
    assert len(found) == 1, f"{len(found)} entries contain {id_part}"
    entries = tuple(
        replace(entry, **changes) if entry is found[0] else entry  # type: ignore[arg-type]
        for entry in catalog.entries
    )
    write_catalog(path, replace(catalog, entries=entries))


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """A copy of this repository's own site: texts, catalogs, settings, hooks."""
    for folder in ("docs", "locales", "hooks"):
        shutil.copytree(
            ROOT / folder,
            tmp_path / folder,
            ignore=shutil.ignore_patterns("__pycache__", "*.egg-info", "*.mo"),
        )
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    return tmp_path


def build(
    project: Path, *options: str, program: str = "mkdocs", site_url: str = "https://policies.example.com/"
) -> subprocess.CompletedProcess[str]:
    """Run a real ``mkdocs build`` in ``project``."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1", "SITE_URL": site_url}
    return subprocess.run(
        [sys.executable, "-m", program, "build", *options],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def tree_bytes(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` with its contents."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def needed(program: str) -> str:
    """The path of a program, or a skip that says what is missing. CI fails on such a skip."""
    found = shutil.which(program)
    if found is None:
        pytest.skip(f"{program} is not on this machine")
    return found


@pytest.fixture(scope="session", autouse=True)
def _own_environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or fills the cache of whoever runs the tests, or is spoken to in their language."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        patch.delenv(LANGUAGE_VARIABLE, raising=False)
        yield


def node_module(path: str) -> Path:
    """A file of the npm packages that ``.ci/run`` installs, or a skip. CI fails on such a skip."""
    folder = os.environ.get("SEIHON_NODE_MODULES")
    if not folder or not (Path(folder) / path).exists():
        pytest.skip(f"SEIHON_NODE_MODULES names no folder that has {path} (.ci/run installs it)")
    return Path(folder) / path


# --- the site of this repository, in a browser ----------------------------------------

CHROMIUM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository, built once."""
    folder = tmp_path_factory.mktemp("site") / "site"
    done = build(ROOT, "--strict", "--site-dir", str(folder))
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site of this repository on loopback, built for that address."""
    folder = tmp_path_factory.mktemp("served") / "site"

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments: object) -> None:
            pass

        def send_error(self, code: int, *arguments: object, **more: object) -> None:
            # As static hosts do: the site's own page for addresses that do not exist.
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write((folder / "404.html").read_bytes())

    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    url = f"http://127.0.0.1:{server.server_port}"
    done = build(ROOT, "--strict", "--site-dir", str(folder), site_url=f"{url}/")
    assert done.returncode == 0, done.stderr
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield url
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium, the one of the machine."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=needed("chromium"), args=CHROMIUM)
        yield chromium
        chromium.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A page as wide as a phone; what its scripts and its policy complain of fails the test."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    yield page
    page.close()
    assert complaints == []
