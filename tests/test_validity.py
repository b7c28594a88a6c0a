"""What machines read: valid HTML, languages, the description of each page, the sitemap."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import urlsplit

import html5lib
import pytest

from conftest import build, needed, node_module

URL = "https://policies.example.com/"
TEXTS = {"ja": "personal-data/", "en": "en/personal-data/", "es": "es/personal-data/"}


def test_every_page_is_valid_html_by_the_nu_checker(site: Path):
    checker = node_module("vnu-jar/build/dist/vnu.jar")
    pages = sorted(str(path) for path in site.rglob("*.html"))
    done = subprocess.run(
        [needed("java"), "-jar", str(checker), "--errors-only", "--format", "text", *pages],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert len(pages) == 9


def test_the_checker_is_not_asleep(tmp_path: Path):
    (tmp_path / "x.html").write_text("<!doctype html><html lang=en><title>x</title><p><div></p>")
    checker = node_module("vnu-jar/build/dist/vnu.jar")
    done = subprocess.run(
        [needed("java"), "-jar", str(checker), str(tmp_path / "x.html")], check=False, capture_output=True
    )
    assert done.returncode == 1


def tree(site: Path, page: str):
    return html5lib.parse((site / page / "index.html").read_text("utf-8"), namespaceHTMLElements=False)


def linked_data(site: Path, page: str) -> dict:
    (script,) = [e for e in tree(site, page).iter("script") if e.get("type") == "application/ld+json"]
    return json.loads(script.text)


@pytest.mark.parametrize("code", list(TEXTS))
def test_alternates_are_absolute_mutual_and_have_a_default(site: Path, code: str):
    links = list(tree(site, TEXTS[code]).iter("link"))
    alternates = {e.get("hreflang"): e.get("href") for e in links if e.get("rel") == "alternate"}
    assert alternates == {**{other: URL + path for other, path in TEXTS.items()}, "x-default": URL + TEXTS["ja"]}
    assert [e.get("href") for e in links if e.get("rel") == "canonical"] == [URL + TEXTS[code]]


def test_linked_data_name_the_work_and_its_translations(site: Path):
    original = linked_data(site, TEXTS["ja"])
    assert original["inLanguage"] == "ja"
    assert original["url"] == URL + TEXTS["ja"]
    assert {t["inLanguage"]: t["url"] for t in original["workTranslation"]} == {
        code: URL + TEXTS[code] for code in ("en", "es")
    }
    assert "translationOfWork" not in original
    spanish = linked_data(site, TEXTS["es"])
    assert spanish["inLanguage"] == "es"
    assert spanish["name"] == "Tratamiento de los Datos Personales"
    assert spanish["translationOfWork"]["inLanguage"] == "ja"
    assert spanish["translationOfWork"]["@id"] == original["@id"]
    assert (spanish["version"], spanish["dateModified"], spanish["creativeWorkStatus"]) == (
        "0.1",
        "2026-11-22",
        "Draft",
    )
    assert "workTranslation" not in spanish


def test_linked_data_of_two_languages_name_both(site: Path):
    pair = linked_data(site, "es/personal-data/ja-es/")
    assert pair["inLanguage"] == ["ja", "es"]
    assert pair["url"] == f"{URL}es/personal-data/ja-es/"
    assert [work["url"] for work in pair["about"]] == [URL + TEXTS["ja"], URL + TEXTS["es"]]


def test_words_of_the_settings_cannot_end_the_script_of_the_data(company: Path):
    settings = company / "mkdocs.yml"
    name = "</script><big>"
    settings.write_text(settings.read_text("utf-8").replace("Leverages Career Mexico", f"'{name}'", 1), "utf-8")
    done = build(company, "--strict")
    assert done.returncode == 0, done.stderr
    assert name not in (company / "site/es/personal-data/index.html").read_text("utf-8")
    assert linked_data(company / "site", TEXTS["es"])["publisher"]["name"] == name


def foreign(element, language: str, found: list[tuple[str, str]]) -> None:
    """Collect (declared language, text) of every text below ``element``."""
    language = element.get("lang") or language
    found.extend((language, text.strip()) for text in (element.text, element.get("aria-label")) if (text or "").strip())
    for child in element:
        if isinstance(child.tag, str) and child.tag not in ("script", "style"):
            foreign(child, language, found)
        if child.tail and child.tail.strip():
            found.append((language, child.tail.strip()))


@pytest.mark.parametrize("page", ["en/", "es/", "en/personal-data/", "es/personal-data/", "es/personal-data/ja-es/"])
def test_japanese_on_a_translated_page_says_that_it_is_japanese(site: Path, page: str):
    found: list[tuple[str, str]] = []
    root = tree(site, page)
    foreign(next(root.iter("body")), root.get("lang"), found)
    japanese = [(language, text) for language, text in found if any("\u3040" <= c <= "\u9fff" for c in text)]
    assert japanese
    assert {language for language, _ in japanese} == {"ja"}
    own = page.split("/")[0]
    assert {language for language, text in found if "Español" in text and len(text) < 10} == {"es"}
    assert own in {language for language, _ in found}


NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def test_the_sitemap_has_every_page_with_alternates_and_the_day_of_its_text(site: Path):
    root = ET.parse(site / "sitemap.xml").getroot()  # noqa: S314 - our own file
    entries = {e.findtext("s:loc", namespaces=NAMES): e for e in root.findall("s:url", NAMES)}
    pages = {f"{path.relative_to(site).parent.as_posix()}/" for path in site.rglob("index.html")}
    assert set(entries) == {URL + ("" if page == "./" else page) for page in pages}
    entry = entries[URL + TEXTS["es"]]
    assert entry.findtext("s:lastmod", namespaces=NAMES) == "2026-11-22"
    alternates = {link.get("hreflang"): link.get("href") for link in entry.findall("x:link", NAMES)}
    assert alternates == {**{code: URL + path for code, path in TEXTS.items()}, "x-default": URL + TEXTS["ja"]}
    assert f"Sitemap: {URL}sitemap.xml" in (site / "robots.txt").read_text("utf-8")


def test_without_an_address_of_the_site_nothing_is_built(company: Path):
    settings = company / "mkdocs.yml"
    lines = [line for line in settings.read_text("utf-8").splitlines() if not line.startswith("site_url")]
    settings.write_text("\n".join(lines), "utf-8")
    done = build(company)
    assert done.returncode != 0
    assert "site_url is not set; write the address" in done.stderr
    assert not (company / "site").exists()


def test_below_a_folder_of_a_host_the_page_for_unknown_addresses_finds_its_style(company: Path):
    done = build(company, site_url="https://example.com/legal/")
    assert done.returncode == 0, done.stderr
    page = html5lib.parse((company / "site/404.html").read_text("utf-8"), namespaceHTMLElements=False)
    hrefs = [e.get("href") for e in page.iter() if e.get("href")]
    assert "/legal/css/seihon.css" in hrefs
    assert "/legal/es/index.html" in hrefs
    assert all(urlsplit(href).path.startswith("/legal/") for href in hrefs)


def test_company_name_and_colours_come_from_the_settings_alone(company: Path):
    settings = company / "mkdocs.yml"
    text = settings.read_text("utf-8")
    settings.write_text(
        text.replace("site_name: Leverages Career Mexico", "site_name: Otra & Cía.").replace("#1b4f8f", "#5a2a82"),
        "utf-8",
    )
    done = build(company, "--strict")
    assert done.returncode == 0, done.stderr
    assert "#5a2a82" in (company / "site/css/seihon.css").read_text("utf-8")
    assert "#5a2a82" in (company / "site/favicon.svg").read_text("utf-8")
    page = (company / "site/es/index.html").read_text("utf-8")
    assert "Otra &amp; Cía.</a>" in page
    assert "Leverages Career Mexico<" not in page


@pytest.mark.parametrize(
    ("color", "words"),
    [
        pytest.param("#ffd700", "contrast of 1.4 to the page's #ffffff", id="too pale to be read"),
        pytest.param("blue", "color is no colour", id="a name"),
        pytest.param("#12345", "color is no colour", id="five digits"),
    ],
)
def test_a_colour_that_cannot_be_read_is_refused(company: Path, color: str, words: str):
    settings = company / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("#1b4f8f", color), "utf-8")
    done = build(company)
    assert done.returncode != 0
    assert words in done.stderr
