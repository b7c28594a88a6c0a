"""Readers who see little, hear the page, or use a keyboard: axe-core, Lighthouse, and the keyboard itself.

axe-core and Lighthouse come from npm (.ci/run), Chromium from the machine.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from conftest import CHROMIUM, needed, node_module
from test_browser import PAGES
from test_privacy import BUTTON


@pytest.fixture(scope="module")
def axe() -> str:
    return node_module("axe-core/axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=[390, 1280])
def page(request: pytest.FixtureRequest, browser: Browser, scheme: str) -> Iterator[Page]:
    # The policy of the page does not let axe's script in; everything else is as readers get it.
    context = browser.new_context(
        viewport={"width": request.param, "height": 844}, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce"
    )
    yield context.new_page()
    context.close()


def violations(page: Page, axe: str) -> list[str]:
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
    assert len(found["passes"]) > 10
    return [
        f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.mark.parametrize("path", [*PAGES, "/nowhere"])
def test_axe_finds_nothing_best_practice_included(page: Page, axe: str, address: str, path: str):
    page.goto(address + path)
    assert violations(page, axe) == []


@pytest.mark.parametrize("path", ["/personal-data/", "/en/personal-data/", "/es/personal-data/"])
def test_axe_finds_nothing_with_the_menu_the_contents_and_the_search_open(
    page: Page, axe: str, address: str, path: str
):
    page.goto(address + path)
    page.locator(".seihon-menu summary").nth(1).click()
    expect(page.locator(".seihon-menu-body").nth(1)).to_be_visible()
    assert violations(page, axe) == []
    opener = page.locator(".seihon-open[popovertarget=contents]")
    if opener.is_visible():
        opener.click()
        expect(page.locator("#contents")).to_be_visible()
        assert violations(page, axe) == []
        page.keyboard.press("Escape")
    page.get_by_role("button", name=BUTTON).click()
    page.locator("#query").fill("14")
    expect(page.locator("#results li").first).to_be_visible()
    assert violations(page, axe) == []


# --- by keyboard ---------------------------------------------------------------------------

FOCUSED = """() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const bar = document.querySelector(".seihon-bar");
    return {
        tag: element.tagName,
        name: (element.getAttribute("aria-label") || element.innerText || "").trim(),
        isSeen: element.checkVisibility() && box.width > 0 && box.height > 0,
        isCovered: !!element.closest("main") && box.bottom <= bar.getBoundingClientRect().bottom,
        outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        inContents: !!element.closest("#contents"),
    };
}"""


@pytest.mark.parametrize("width", [390, 1280])
def test_a_keyboard_reaches_what_is_seen_and_only_that(browser: Browser, address: str, width: int):
    page = browser.new_page(viewport={"width": width, "height": 844})
    page.goto(f"{address}/es/personal-data/")
    stops = []
    for _ in range(60):
        page.keyboard.press("Tab")
        stops.append(page.evaluate(FOCUSED))
    names = [stop["name"] for stop in stops]
    assert names[0] == "Ir al texto"
    assert ("Contenido" in names) is (width == 390)
    assert {"Buscar", "日本語", "English"} <= set(names)
    assert all(stop["isSeen"] for stop in stops), [stop for stop in stops if not stop["isSeen"]]
    assert all(stop["outline"] for stop in stops), [stop for stop in stops if not stop["outline"]]
    assert not any(stop["isCovered"] for stop in stops)
    # The drawer of a phone is closed, the column of a desktop is not.
    assert any(stop["inContents"] for stop in stops) is (width == 1280)
    page.close()


def test_a_keyboard_going_back_is_not_hidden_below_the_bar(browser: Browser, address: str):
    page = browser.new_page(viewport={"width": 390, "height": 600})
    page.goto(f"{address}/es/personal-data/#contact")
    page.get_by_role("link", name="Original en japonés, apartado 9").focus()
    for _ in range(25):
        page.keyboard.press("Shift+Tab")
        stop = page.evaluate(FOCUSED)
        assert not stop["isCovered"], stop
    page.close()


def test_the_drawer_by_keyboard(browser: Browser, address: str):
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{address}/ja/".replace("/ja/", "/personal-data/"))
    opener = page.get_by_role("button", name="目次")
    opener.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#contents")).to_be_visible()
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["name"] == "閉じる"
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["name"] == "第1項 個人情報の定義"
    page.keyboard.press("Escape")
    expect(page.locator("#contents")).to_be_hidden()
    expect(opener).to_be_focused()
    page.close()


def test_the_menu_of_a_clause_by_keyboard(browser: Browser, address: str):
    page = browser.new_page()
    page.goto(f"{address}/en/personal-data/")
    summary = page.get_by_label("Other languages, citation, Section 6")
    summary.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(FOCUSED)["name"] == "Español, Section 6"
    page.keyboard.press("Escape")
    expect(summary).to_be_focused()
    expect(page.get_by_role("link", name="Español, Section 6")).to_be_hidden()
    page.close()


def test_the_skip_link_leads_past_the_frame(browser: Browser, address: str):
    page = browser.new_page()
    page.goto(f"{address}/en/personal-data/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the text")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")
    page.close()


@pytest.mark.parametrize("path", ["/es/personal-data/", "/personal-data/", "/en/personal-data/ja-en/"])
def test_what_is_tapped_is_large_enough(browser: Browser, address: str, path: str):
    """WCAG 2.2, 2.5.8: 24 by 24 CSS pixels; links within a sentence are exempt."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    page.goto(address + path)
    page.locator(".seihon-open[popovertarget=contents]").click()
    small = page.evaluate(
        """() => Array.from(document.querySelectorAll(
            ".seihon-bar a, .seihon-bar button, .seihon-company a, .seihon-views > a, summary, #contents a, #contents button"
        )).filter(element => {
            const box = element.getBoundingClientRect();
            return element.checkVisibility() && (box.width < 24 || box.height < 24);
        }).map(element => element.outerHTML.slice(0, 120))"""
    )
    assert small == []
    page.close()


def test_text_can_be_enlarged_to_twice_its_size(browser: Browser, address: str):
    """WCAG 2.2, 1.4.4 and 1.4.10: at 200 % a window of 780 pixels has 390 of them, at 400 % 1280 has 320."""
    page = browser.new_page(viewport={"width": 320, "height": 256})
    page.goto(f"{address}/es/personal-data/#third-party-2-i")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    # The bar leaves room to read.
    assert page.locator(".seihon-bar").bounding_box()["height"] < 128  # type: ignore[index]
    page.close()


# --- Lighthouse ------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/personal-data/", "/en/", "/es/personal-data/"])
def test_lighthouse_gives_full_marks(address: str, tmp_path: Path, path: str):
    report = tmp_path / "report.json"
    done = subprocess.run(
        [
            needed("node"),
            str(node_module("lighthouse/cli/index.js")),
            address + path,
            "--quiet",
            "--only-categories=accessibility,best-practices,seo",
            "--output=json",
            f"--output-path={report}",
            f"--chrome-flags=--headless {' '.join(CHROMIUM)}",
        ],
        env={"CHROME_PATH": needed("chromium"), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result = json.loads(report.read_text(encoding="utf-8"))
    failed = [a["id"] for a in result["audits"].values() if a["score"] is not None and a["score"] < 1]
    scores = {name: category["score"] for name, category in result["categories"].items()}
    assert scores == {"accessibility": 1, "best-practices": 1, "seo": 1}, failed
