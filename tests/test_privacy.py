"""What a reader's browser is made to do: few requests, none to others, nothing stored, nothing unsafe allowed."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, expect

from conftest import build
from seihon.render.security import Inline, UnsafeMarkup, content_security_policy, headers, inline_of
from test_browser import PAGES

#: The limits of the first view and of everything after the first search: bytes after gzip, requests.
FIRST_VIEW = 50_000, 6
AFTER_SEARCH = 120_000
BUTTON = re.compile("^(検索|Search|Buscar)$")


class Traffic:
    """What a page asks for and gets."""

    def __init__(self, page: Page) -> None:
        self.urls: list[str] = []
        self.statuses: list[int] = []
        self.bytes = 0
        page.on("request", lambda request: self.urls.append(request.url))
        page.on("response", self._count)

    def _count(self, response) -> None:
        self.statuses.append(response.status)
        # The server of the test does not compress; static hosts do.
        self.bytes += len(gzip.compress(response.body(), 6))


@pytest.mark.parametrize("path", PAGES)
def test_a_first_view_is_light_and_calls_nobody(browser: Browser, address: str, path: str):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    traffic = Traffic(page)
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    assert traffic.bytes <= FIRST_VIEW[0]
    assert len(traffic.urls) <= FIRST_VIEW[1]
    page.get_by_role("button", name=BUTTON).click()
    page.locator("#query").fill("14")
    expect(page.locator("#found")).not_to_be_empty()
    page.wait_for_load_state("networkidle")
    assert traffic.bytes <= AFTER_SEARCH
    assert {urlsplit(url).netloc for url in traffic.urls} == {urlsplit(address).netloc}
    assert max(traffic.statuses) < 400
    # A reading, a search and a copied citation leave nothing behind.
    assert context.cookies() == []
    stored = "JSON.stringify([localStorage.length, sessionStorage.length, document.cookie])"
    assert page.evaluate(stored) == '[0,0,""]'
    assert page.evaluate("indexedDB.databases().then(all => all.length)") == 0
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)") == 0
    context.close()


def policies(site: Path) -> dict[str, str]:
    found = {}
    for page in site.rglob("*.html"):
        match = re.search(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', page.read_text("utf-8"))
        assert match, page
        found[str(page.relative_to(site))] = match[1]
    return found


def test_every_page_and_the_host_have_a_policy_that_allows_nothing_unsafe(site: Path):
    (line,) = [line for line in (site / "_headers").read_text("utf-8").splitlines() if "Content-Security" in line]
    for policy in [*policies(site).values(), line]:
        assert "unsafe" not in policy
        assert "default-src 'none'" in policy
        assert "http:" not in policy
        assert "https:" not in policy
        assert "*" not in policy
    assert "frame-ancestors 'none'" in line


def test_the_policy_stands_before_everything_it_governs(site: Path):
    for page in site.rglob("*.html"):
        head = page.read_text("utf-8").partition("Content-Security-Policy")[0]
        assert "<script" not in head
        assert "<link" not in head


def test_the_policy_stops_what_it_does_not_allow(browser: Browser, address: str):
    page = browser.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    page.goto(f"{address}/es/")
    page.evaluate(
        """() => {
            const script = document.createElement("script");
            script.textContent = "window.ran = true";
            document.body.append(script);
            const image = document.createElement("img");
            image.src = "https://example.com/x.png";
            document.body.append(image);
        }"""
    )
    assert page.evaluate("window.ran") is None
    assert any("script" in text for text in refused)
    assert any("example.com" in text for text in refused)
    page.close()


def test_a_script_in_a_page_is_allowed_by_its_hash_alone():
    # The hash of the empty text is published in many places; that of a text was made with openssl.
    page = "<html><script>alert('Hello, world.');</script><style></style><script type='application/ld+json'>{}</script>"
    policy = content_security_policy(inline_of(page))
    assert "script-src 'self' 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='" in policy
    assert policy.count("sha256") == 1


def test_one_header_allows_what_all_pages_hold():
    one, other = (inline_of(f"<script>{n}</script>") for n in (1, 2))
    assert headers([one, other, Inline()]).count("sha256") == 2


@pytest.mark.parametrize(
    "markup",
    ['<p style="color: red">', "<p onclick='x()'>", '<a href="javascript:x()">', '<a href=" JavaScript:x()">'],
)
def test_what_would_need_unsafe_inline_is_refused(markup: str):
    with pytest.raises(UnsafeMarkup):
        inline_of(f"<!doctype html><body>{markup}x")


#: Pieces of markup, whole and broken, that hide scripts from a careless reader.
PIECES = [
    "<", ">", '"', "'", " ", "\n", "/", "a", "<a", "<b>", "</b>", "<p ", "<!--", "-->", "<!", "--", "<?",
    "<script>", "</script>", "<SCRIPT>", "<style>", "</style>", "<title>", "<textarea>", 'type="text/plain"',
    "onclick", "ON", "=", "style", "href=", "src", "javascript:", "&#106;", '<p title="', '<p title="x"onx="1">',
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_page_of_plain_tags_is_read_as_one_that_is_parsed_whole(markup: str):
    def found(page: str) -> Inline | str:
        try:
            return inline_of(page)
        except UnsafeMarkup as error:
            return str(error)

    # Single quotes are never among what is skipped.
    assert found(markup) == found(f"<i x='1'></i>{markup}")


def test_a_template_with_a_style_attribute_stops_the_build(company: Path):
    template = company / "hooks/theme/main.html"
    template.write_text(template.read_text("utf-8").replace("<body>", '<body style="margin: 0">'), "utf-8")
    done = build(company)
    assert done.returncode != 0
    assert "<body style=…> needs a policy with unsafe-inline" in done.stderr
    assert not (company / "site").exists()
