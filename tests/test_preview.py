"""`mkdocs serve`: gaps are shown with a badge, and a change to a catalog is shown without a restart."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from conftest import change_entry

PO = "locales/es/LC_MESSAGES/personal-data.po"
ENOUGH = 60.0  # seconds until a preview that does not come is called broken


@pytest.fixture
def preview(company: Path) -> Iterator[tuple[Path, str]]:
    """A running preview of the company's site: its project and its address."""
    change_entry(company / PO, "電子メールアドレス：", string="")
    change_entry(company / PO, "電話番号：", fuzzy=True, previous_id="電話：")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", address],
        cwd=company,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as server:
        try:
            yield company, f"http://{address}/es/personal-data/"
        finally:
            server.terminate()
            server.wait(10)


def wait_for(url: str, wanted: Callable[[str], bool]) -> str:
    """The page at ``url`` once it is as ``wanted``."""
    end = time.monotonic() + ENOUGH
    page = ""
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5) as response:  # noqa: S310 - loopback
                page = response.read().decode()
        except OSError:
            page = ""
        if wanted(page):
            return page
        time.sleep(0.2)
    raise AssertionError(f"{url} did not become what was expected: {page[:2000]}")


def test_the_preview_shows_gaps_and_follows_the_catalog(preview: tuple[Path, str]):
    project, url = preview
    page = wait_for(url, bool)
    assert "seihon-badge-missing" in page
    assert "Sin traducir (se muestra el japonés)" in page
    assert "seihon-badge-stale" in page
    assert '<span lang="ja">電話番号：' in page
    assert not (project / "site").exists()
    status = url.replace("/es/personal-data/", "/status/")
    shown = wait_for(status, bool)
    assert "電子メールアドレス" in shown
    assert "更新待ち" in shown

    change_entry(project / PO, "電子メールアドレス：", string="Correo: [info@lc-mexico.com](mailto:info@lc-mexico.com)")
    page = wait_for(url, lambda page: "Correo: " in page)
    assert "seihon-badge-missing" not in page
    assert "seihon-badge-stale" in page
    shown = wait_for(status, lambda page: "電子メールアドレス" not in page)
    assert "電話番号" in shown

    # A file that cannot be read half-way through an edit does not end the preview.
    good = (project / PO).read_text(encoding="utf-8")
    (project / PO).write_text(good + "broken", encoding="utf-8")
    time.sleep(1)
    (project / PO).write_text(good.replace("Correo: ", "E-mail: "), encoding="utf-8")
    wait_for(url, lambda page: "E-mail: " in page)

    # Nor does a page that is none.
    source = project / "docs/personal-data.md"
    good = source.read_text(encoding="utf-8")
    source.write_text(good + "\n#### broken\n", encoding="utf-8")
    time.sleep(1)
    source.write_text(good.replace("電話番号：", "お電話番号："), encoding="utf-8")
    japanese = url.replace("/es/", "/")
    assert "お電話番号：" in wait_for(japanese, lambda page: "お電話番号：" in page)
