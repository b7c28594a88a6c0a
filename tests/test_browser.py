"""The pages in a real Chromium at the width of a phone, from a server on loopback."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

PAGES = [
    "/", "/personal-data/", "/en/", "/en/personal-data/", "/en/personal-data/ja-en/",
    "/es/", "/es/personal-data/", "/es/personal-data/ja-es/",
]  # fmt: skip


@pytest.mark.parametrize("path", [*PAGES, "/nowhere/at/all"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_runs_over_the_edge(browser: Browser, address: str, path: str, width: int):
    page = browser.new_page(viewport={"width": width, "height": 844})
    page.goto(address + path)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


#: Whether a place stands below the bar at the top of the window, or in sight at the end of the page.
IS_READ = """id => {
    const top = document.getElementById(id).getBoundingClientRect().top;
    const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    return top > 40 && top < (isEnd ? innerHeight : 120);
}"""


def scroll_to(page: Page, id: str) -> None:
    page.evaluate("id => scrollTo(0, document.getElementById(id).getBoundingClientRect().top + scrollY - 80)", id)


@pytest.mark.parametrize("clause", ["definition", "third-party-2-c", "requests-identification", "device-identifiers"])
def test_switching_the_language_stays_at_the_clause_being_read(phone: Page, address: str, clause: str):
    phone.goto(f"{address}/es/personal-data/")
    scroll_to(phone, clause)
    for language, path in (("English", "/en/personal-data/"), ("日本語", "/personal-data/")):
        phone.get_by_role("navigation", name=re.compile("Idiomas|Languages")).get_by_text(language).click()
        # At the very end of a page its last place is the one being read.
        phone.wait_for_url(re.compile(re.escape(f"{address}{path}#{clause}") + "(-p1)?$"))
        phone.wait_for_function(IS_READ, arg=clause)
        assert phone.evaluate(IS_READ, clause)


def test_switching_the_language_at_the_top_of_the_page_leads_to_the_top(phone: Page, address: str):
    phone.goto(f"{address}/es/personal-data/")
    phone.get_by_role("link", name="English", exact=True).first.click()
    phone.wait_for_url(f"{address}/en/personal-data/")
    assert phone.evaluate("scrollY") == 0


def test_a_clause_that_was_linked_to_is_kept_when_the_language_changes(phone: Page, address: str):
    phone.goto(f"{address}/es/personal-data/#sharing")
    phone.get_by_role("navigation", name="Idiomas").get_by_text("日本語").click()
    phone.wait_for_url(f"{address}/personal-data/#sharing")
    assert phone.locator("#sharing").bounding_box()["y"] < 844  # type: ignore[index]


def test_a_reader_goes_from_a_spanish_clause_to_the_binding_one_and_follows_a_reference(phone: Page, address: str):
    phone.goto(f"{address}/es/personal-data/")
    assert phone.get_by_text("Únicamente la versión en japonés es jurídicamente vinculante.").first.is_visible()
    assert phone.get_by_text("versión 0.1 del texto en japonés, de fecha 22 de noviembre de 2026").is_visible()
    phone.get_by_role("link", name="Original en japonés, apartado 6").click()
    phone.wait_for_url(f"{address}/personal-data/#sharing")
    heading = phone.get_by_role("heading", name="第6項 個人情報の共同利用")
    assert heading.bounding_box()["y"] < 844  # type: ignore[index]
    phone.get_by_role("link", name="第2項").and_(phone.locator("#sharing-p1 a")).click()
    assert phone.url == f"{address}/personal-data/#purpose"


def test_the_three_views_of_a_clause_lead_to_one_another(phone: Page, address: str):
    phone.goto(f"{address}/es/personal-data/#sharing")
    phone.get_by_role("link", name="Texto bilingüe, apartado 6").click()
    phone.wait_for_url(f"{address}/es/personal-data/ja-es/#sharing")
    row = phone.locator("#sharing-p1")
    japanese, spanish = row.locator("p").all()
    assert japanese.get_attribute("lang") == "ja"
    assert "共同利用" in japanese.inner_text()
    assert "uso conjunto" in spanish.inner_text()
    # One above the other on a phone.
    assert japanese.bounding_box()["y"] < spanish.bounding_box()["y"]  # type: ignore[index]
    phone.set_viewport_size({"width": 1280, "height": 900})
    assert japanese.bounding_box()["y"] == spanish.bounding_box()["y"]  # type: ignore[index]
    phone.get_by_role("link", name="Solo la traducción, apartado 6").click()
    phone.wait_for_url(f"{address}/es/personal-data/#sharing")


def test_the_contents_are_one_tap_away_and_lead_to_the_clause(phone: Page, address: str):
    phone.goto(f"{address}/es/personal-data/#contact")
    contents = phone.get_by_role("navigation", name="Contenido")
    expect(contents).to_be_hidden()
    phone.get_by_role("button", name="Contenido").click()
    expect(contents).to_be_visible()
    contents.get_by_role("link", name="4. Suministro de Datos Personales a terceros").click()
    expect(contents).to_be_hidden()
    assert phone.url.endswith("#third-party")
    assert phone.locator("#third-party").bounding_box()["y"] < 200  # type: ignore[index]


def test_link_and_citation_of_a_clause_can_be_copied(browser: Browser, address: str):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{address}/es/personal-data/")
    copied = {}
    for action in ("Copiar enlace", "Copiar cita"):
        menu = page.locator("details", has=page.get_by_label("Otros idiomas y cita, apartado 8(2)"))
        menu.locator("summary").click()
        menu.get_by_role("button", name=action).click()
        expect(page.get_by_text("Copiado")).to_be_visible()
        copied[action] = page.evaluate("navigator.clipboard.readText()")
    url = f"{address}/es/personal-data/#requests-identification"
    assert copied["Copiar enlace"] == url
    assert copied["Copiar cita"] == (
        "Leverages Career Mexico, «Tratamiento de los Datos Personales», versión 0.1, apartado 8(2) "
        f"(traducción de referencia; el original es la versión en japonés) {url}"
    )
    page.goto(f"{address}/personal-data/")
    menu = page.locator("details", has=page.get_by_label("他の言語・引用（第6項）"))
    menu.locator("summary").click()
    menu.get_by_role("button", name="引用をコピー").click()
    assert page.evaluate("navigator.clipboard.readText()") == (
        f"Leverages Career Mexico「個人情報の取扱いについて」第0.1版　第6項 {address}/personal-data/#sharing"
    )
    context.close()


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


def test_the_page_for_unknown_addresses_speaks_all_languages_and_leads_home(browser: Browser, address: str):
    page = browser.new_page()
    response = page.goto(f"{address}/es/personal-data/nothing/here")
    assert response is not None
    assert response.status == 404
    for language, title in (("ja", "ページが見つかりません"), ("en", "Page not found"), ("es", "Página no encontrada")):
        section = page.locator(f'section[lang="{language}"]')
        assert section.get_by_role("heading", name=title).is_visible()
    page.locator('section[lang="es"]').get_by_role("link").click()
    page.wait_for_url(f"{address}/es/")
    page.close()


# --- without scripts, without a server ---------------------------------------------------


def test_without_scripts_there_are_text_contents_languages_and_side_by_side(browser: Browser, address: str):
    page = browser.new_page(viewport={"width": 390, "height": 844}, java_script_enabled=False)
    page.goto(f"{address}/es/personal-data/#contact")
    assert page.get_by_text("442-901-53-76").is_visible()
    assert "La búsqueda requiere JavaScript." in page.locator(".seihon-no-script").inner_text()
    assert page.get_by_role("button", name="Buscar").count() == 0
    page.get_by_role("button", name="Contenido").click()
    page.get_by_role("navigation", name="Contenido").get_by_role("link", name="6. Uso conjunto").click()
    assert page.url.endswith("#sharing")
    page.keyboard.press("Escape")
    page.get_by_role("link", name="Original en japonés, apartado 6").click()
    page.wait_for_url("**/personal-data/index.html#sharing")
    menu = page.locator("details", has=page.get_by_label("他の言語・引用（第6項）"))
    menu.locator("summary").click()
    assert menu.get_by_role("button").count() == 0
    menu.get_by_role("link", name="対訳 (Español)（第6項）").click()
    page.wait_for_url("**/es/personal-data/ja-es/index.html#sharing")
    page.get_by_role("navigation", name="Idiomas").get_by_text("English").click()
    page.wait_for_url("**/en/personal-data/ja-en/index.html")
    page.close()


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_the_site_can_be_read_from_a_disk(browser: Browser, site: Path, scripts: bool):
    page = browser.new_page(viewport={"width": 390, "height": 844}, java_script_enabled=scripts)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto((site / "es/index.html").as_uri())
    page.get_by_role("link", name="Tratamiento de los Datos Personales").click()
    page.get_by_role("link", name="Texto bilingüe, apartado 6").click()
    assert page.url == f"{(site / 'es/personal-data/ja-es/index.html').as_uri()}#sharing"
    page.get_by_role("link", name="Original en japonés, apartado 6").click()
    assert page.url == f"{(site / 'personal-data/index.html').as_uri()}#sharing"
    # The style sheet came along.
    assert page.locator(".seihon-bar").evaluate("element => getComputedStyle(element).position") == "sticky"
    page.get_by_role("navigation", name="言語").get_by_text("English").click()
    assert page.url.startswith((site / "en/personal-data/index.html").as_uri())
    if scripts:
        page.get_by_role("button", name="Search").click()
        page.get_by_label("Words or section number").fill("cookies")
        page.get_by_role("link", name="Section 10(1) Cookies").click()
        assert page.url == f"{(site / 'en/personal-data/index.html').as_uri()}#cookies"
    assert complaints == []
    page.close()


# --- on paper ------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/es/personal-data/", "/es/personal-data/ja-es/"])
def test_a_print_has_text_version_status_and_address_and_no_buttons(phone: Page, address: str, path: str):
    phone.goto(address + path)
    phone.emulate_media(media="print")
    foot = phone.locator(".seihon-print")
    expect(foot).to_be_visible()
    assert "Versión 0.1 · Proyecto" in foot.inner_text()
    assert f"{address}{path}" in foot.inner_text()
    for hidden in (".seihon-bar", ".seihon-views >> nth=0", "#contents"):
        expect(phone.locator(hidden)).to_be_hidden()
    assert phone.locator("#sharing-p1").is_visible()
