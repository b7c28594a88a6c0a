"""Search as readers use it: in the language of the page, whole, and forgiving about how words are typed."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from conftest import ROOT
from seihon import pipeline
from seihon.model import Kind, places
from seihon.numbering import citations
from seihon.settings import load_settings

PATHS = {"ja": "/personal-data/", "en": "/en/personal-data/", "es": "/es/personal-data/"}
BUTTONS = {"ja": "検索", "en": "Search", "es": "Buscar"}
FIELDS = {"ja": "語句又は条項番号", "en": "Words or section number", "es": "Palabras o número de apartado"}


@pytest.fixture(scope="module")
def publication() -> pipeline.Publication:
    return pipeline.load(load_settings(ROOT / "mkdocs.yml"))


@pytest.fixture(scope="module")
def opened(browser: Browser, address: str) -> Iterator[dict[str, Page]]:
    """A page a language with the search open."""
    pages = {}
    for code, path in PATHS.items():
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.goto(address + path)
        page.get_by_role("button", name=BUTTONS[code]).click()
        page.wait_for_function("document.querySelectorAll('script[src*=\"search/\"]').length === 1")
        pages[code] = page
        search(page, "x")
    yield pages
    for page in pages.values():
        page.close()


def search(page: Page, words: str) -> list[str]:
    """The addresses of the clauses that are found, as ``path#id`` from the top of the site."""
    page.locator("#query").fill(words)
    expect(page.locator("#found")).not_to_be_empty()
    return found(page)


def found(page: Page) -> list[str]:
    links = page.locator("#results > li > p:first-child > a")
    return links.evaluate_all("links => links.map(link => link.pathname + link.hash)")


def sections(publication: pipeline.Publication, code: str) -> dict[str, str]:
    """The text of each clause of the policy in a language, by id, its heading included."""
    document = publication.editions["docs/personal-data.md", code]
    headings = {place.context for place in places(document) if place.kind is Kind.HEADING}
    texts: dict[str, list[str]] = {}
    for place in places(document):
        if place.context in headings:
            texts.setdefault(place.context, []).append(place.unit.plain())
    return {id: "\n".join(parts) for id, parts in texts.items()}


RUN_SEARCHES = """words => words.map(word => {
    const query = document.getElementById("query");
    query.value = word;
    query.dispatchEvent(new InputEvent("input"));
    const links = document.querySelectorAll("#results > li > p:first-child > a");
    return Array.from(links, link => link.pathname + link.hash);
})"""


def assert_all_found(page: Page, path: str, texts: dict[str, str], words: set[str]) -> None:
    assert words
    ordered = sorted(words)
    for word, results in zip(ordered, page.evaluate(RUN_SEARCHES, ordered), strict=True):
        wanted = {f"{path}#{id}" for id, text in texts.items() if word in text}
        assert wanted <= set(results), word


def test_every_run_of_kanji_or_katakana_finds_every_section_that_has_it(opened, publication):
    texts = sections(publication, "ja")
    runs = {run for text in texts.values() for run in re.findall(r"[\u4e00-\u9fff々]{2,}|[\u30a1-\u30faー]{2,}", text)}
    assert len(runs) > 200
    # A reader types part of a run, too.
    parts = {run[start : start + 2] for run in runs for start in range(len(run) - 1)}
    assert_all_found(opened["ja"], PATHS["ja"], texts, runs | parts)


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_word_finds_every_section_that_has_it(opened, publication, code: str):
    texts = sections(publication, code)
    assert_all_found(
        opened[code], PATHS[code], texts, {w for text in texts.values() for w in re.findall(r"\w{3,}", text)}
    )


@pytest.mark.parametrize("code", list(PATHS))
def test_every_clause_number_finds_its_clause_first(opened, publication, code: str):
    document = publication.editions["docs/personal-data.md", code]
    cited = citations(document, publication.words[code])
    ids = [place.context for place in places(document) if place.kind is Kind.HEADING]
    assert len(ids) == 16
    numbers = [cited[id] for id in ids]
    for id, results in zip(ids, opened[code].evaluate(RUN_SEARCHES, numbers), strict=True):
        assert results[0] == f"{PATHS[code]}#{id}", cited[id]


@pytest.mark.parametrize("code", list(PATHS))
def test_every_defined_term_is_found(opened, publication, code: str):
    terms = [term.text for term in publication.source.documents[1].metadata.terms]
    if code != "ja":
        glossary = publication.catalogs["glossary", code]
        terms = [entry.string.split(" | ")[0] for entry in glossary.live.values()]
    assert len(terms) == 22
    assert all(opened[code].evaluate(RUN_SEARCHES, terms)), code


def test_spanish_is_found_without_accents_and_in_any_case(opened, publication):
    def bare(word: str) -> str:
        return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c)).upper()

    texts = sections(publication, "es")
    accented = {w for text in texts.values() for w in re.findall(r"\w+", text) if bare(w) != w.upper()}
    assert len(accented) > 40
    words = sorted(accented)
    with_accents = opened["es"].evaluate(RUN_SEARCHES, words)
    without = opened["es"].evaluate(RUN_SEARCHES, [bare(word) for word in words])
    for word, one, other in zip(words, with_accents, without, strict=True):
        assert set(one) <= set(other), word
        assert one, word


@pytest.mark.parametrize(
    ("typed", "as_written"),
    [
        pytest.param("ｸｯｷｰ", "クッキー", id="half-width katakana"),
        pytest.param("ｳｪﾌﾞﾋﾞｰｺﾝ", "ウェブビーコン", id="half-width katakana with voicing marks"),
        pytest.param("ｉｎｆｏ＠ｌｃ－ｍｅｘｉｃｏ．ｃｏｍ", "info@lc-mexico.com", id="full-width letters"),
        pytest.param("第８項（２）", "第8項(2)", id="full-width number of a clause"),
        pytest.param("個人情報　提供", "提供 個人情報", id="two words in either order, with a full-width space"),
    ],
)
def test_full_and_half_width_are_the_same(opened, typed: str, as_written: str):
    results = search(opened["ja"], typed)
    assert results
    assert set(results) == set(search(opened["ja"], as_written))


def test_a_number_is_not_found_inside_a_longer_one(opened):
    texts = search(opened["ja"], "14")
    assert f"{PATHS['ja']}#requests-contact" in texts
    assert search(opened["ja"], "01") == []


def test_results_name_the_clause_lead_to_the_item_and_show_the_words(opened):
    page = opened["ja"]
    search(page, "パスポート") or search(page, "旅券")
    first = page.locator("#results > li").first
    expect(first.locator("a").first).to_have_text(re.compile(r"^第8項\(2\) "))
    item = first.locator(".seihon-place a").first
    assert re.fullmatch(r"第8項\(2\).+", item.inner_text())
    assert "#requests-identification-" in (item.get_attribute("href") or "")
    expect(first.locator("mark").first).to_be_visible()


def test_results_follow_an_input_method_before_it_confirms(opened):
    page = opened["ja"]
    page.evaluate(
        """() => {
            const query = document.getElementById("query");
            query.value = "";
            query.dispatchEvent(new CompositionEvent("compositionstart"));
            query.value = "営業日";
            query.dispatchEvent(new InputEvent("input", { isComposing: true }));
        }"""
    )
    assert f"{PATHS['ja']}#requests-contact" in found(page)


def test_what_is_not_there_is_said(opened):
    page = opened["es"]
    assert search(page, "zzz") == []
    expect(page.locator("#found")).to_have_text("No se encontró nada.")
    page.locator("#query").fill("   ")
    expect(page.locator("#found")).to_be_empty()


def test_search_by_keyboard_alone(browser: Browser, address: str):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{address}/en/personal-data/")
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "open-search":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_label("Words or section number")).to_be_focused()
    page.keyboard.type("anonymized")
    expect(page.locator("#found")).to_contain_text("Results:")
    page.keyboard.press("Escape")  # empties the field, as browsers have it
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert page.evaluate("document.activeElement.id") == "open-search"
    page.keyboard.press("Enter")
    page.keyboard.type("anonymized")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert page.url == f"{address}/en/personal-data/#anonymized"
    page.close()


def test_an_index_has_its_own_language_only_and_nothing_is_loaded_before_it_is_used(browser: Browser, address: str):
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(address)))
    page.goto(f"{address}/es/personal-data/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if "search" in url]
    page.get_by_role("button", name="Buscar").click()
    page.get_by_label(FIELDS["es"]).fill("cookies")
    expect(page.locator("#results li").first).to_be_visible()
    assert [url for url in asked if "search" in url] == ["/js/search.js", "/search/es.js"]
    page.close()


def test_an_index_that_cannot_be_loaded_is_said(browser: Browser, address: str):
    page = browser.new_page()
    page.route("**/search/en.js", lambda route: route.abort())
    page.goto(f"{address}/en/")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("#found")).to_have_text("The search data could not be loaded.")
    assert page.locator("#found").is_visible()
    page.close()


def test_the_index_holds_the_texts_of_its_language(site: Path):
    for code in PATHS:
        text = (site / f"search/{code}.js").read_text(encoding="utf-8")
        pages = json.loads(text.removeprefix("seihonSearch(").removesuffix(");\n"))
        prefix = "" if code == "ja" else f"{code}/"
        assert [page["url"] for page in pages] == [prefix, f"{prefix}personal-data/"]
        assert ("個人情報の定義" in text) is (code == "ja")
