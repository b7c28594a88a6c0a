"""The pages in a real Chromium at the width of a phone, from a server on loopback."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from conftest import ROOT, build, needed

OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("browser") / "site"
    assert build(ROOT, "--site-dir", str(folder)).returncode == 0

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *arguments: object) -> None:
            pass

    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=needed("chromium"), args=OPTIONS)
        yield chromium
        chromium.close()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    yield page
    page.close()


@pytest.mark.parametrize("path", ["/", "/personal-data/", "/en/personal-data/", "/es/", "/es/personal-data/"])
def test_nothing_runs_over_the_edge_of_a_phone_and_nothing_leaves_the_site(phone: Page, address: str, path: str):
    foreign: list[str] = []
    phone.on("request", lambda request: foreign.append(request.url) if address not in request.url else None)
    phone.goto(address + path)
    assert phone.evaluate("document.documentElement.scrollWidth") == 390
    assert [url for url in foreign if not url.startswith("data:")] == []


def test_a_reader_goes_from_a_spanish_clause_to_the_binding_one_and_follows_a_reference(phone: Page, address: str):
    phone.goto(f"{address}/es/personal-data/")
    assert phone.get_by_text("Únicamente la versión en japonés es jurídicamente vinculante.").first.is_visible()
    phone.get_by_role("link", name="Original en japonés, apartado 6").click()
    assert phone.url == f"{address}/personal-data/#sharing"
    heading = phone.get_by_role("heading", name="第6項 個人情報の共同利用")
    heading.scroll_into_view_if_needed()
    assert heading.bounding_box()["y"] < 844  # type: ignore[index]
    phone.get_by_role("link", name="第2項").and_(phone.locator("#sharing-p1 a")).click()
    assert phone.url == f"{address}/personal-data/#purpose"


def test_a_copied_item_has_its_label(phone: Page, address: str):
    phone.goto(f"{address}/en/personal-data/")
    copied = phone.evaluate(
        """() => {
            const range = document.createRange();
            range.selectNodeContents(document.getElementById("requests-identification-b-2-1"));
            getSelection().removeAllRanges();
            getSelection().addRange(range);
            return getSelection().toString();
        }"""
    )
    assert copied.split() == ["1.", "Power", "of", "attorney"]


def test_the_text_can_be_read_without_scripts(browser: Browser, address: str):
    page = browser.new_page(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page.goto(f"{address}/es/personal-data/#contact")
    assert page.get_by_text("442-901-53-76").is_visible()
    page.close()
