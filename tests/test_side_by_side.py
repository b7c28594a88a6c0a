"""Two languages in rows: what a reader compares, hears and links to."""

from __future__ import annotations

from dataclasses import replace

import html5lib

from conftest import POLICY
from seihon.catalogs.model import Entry
from seihon.catalogs.template import empty_catalog
from seihon.localize import localize
from seihon.markdown import parse_document
from seihon.references import anchors
from seihon.render.page import Surroundings
from seihon.render.side_by_side import render_side_by_side
from seihon.words import SOURCE_WORDS
from test_render_html import ENGLISH, JAPANESE, WORDS

TEXTS = ((JAPANESE, "../../../privacy/index.html"), (ENGLISH, "../index.html"))
MORE = "\n| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |\n\n- 丙\n- 丁\n\n    次の段落\n"


def page(translations: dict[str, str] | None = None, source: str = POLICY + MORE):
    document = parse_document(source, "docs/privacy.md", domain="privacy")
    contexts = {"法令に基づく場合": "purpose", "利用目的": "purpose", "委託先は第三者に含まれません。": "third-party"}
    entries = tuple(Entry(contexts[id], id, text) for id, text in (translations or {}).items())
    catalog = replace(empty_catalog("x.po", "x", "en"), entries=entries)
    around = Surroundings("Example", ENGLISH, JAPANESE, WORDS, lambda href: href, TEXTS, ((ENGLISH, "index.html"),))
    rendered = render_side_by_side(document, localize(document, catalog), around, SOURCE_WORDS)
    root = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(rendered.contents)
    return document, rendered, root


def row(root, id: str):
    (found,) = [element for element in root.iter() if element.get("id") == id]
    return found


def text(element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_every_place_of_the_text_has_its_row_with_the_same_id_in_the_same_order():
    document, _, root = page()
    assert [e.get("id") for e in root.iter() if e.get("id")] == [anchor.id for anchor in anchors(document)]


def test_a_row_has_both_texts_each_in_its_language():
    _, _, root = page({"法令に基づく場合": "Where laws and regulations so require"})
    item = row(root, "purpose-2-a")
    assert [(cell.get("lang"), text(cell)) for cell in item] == [
        ("ja", "a. 法令に基づく場合"),
        ("en", "a. Where laws and regulations so require"),
    ]


def test_a_heading_is_one_heading_with_the_label_of_each_language():
    _, rendered, root = page({"利用目的": "Purpose of Use"})
    heading = row(root, "purpose")
    assert heading.tag == "h2"
    assert [(cell.get("lang"), text(cell)) for cell in heading] == [
        ("ja", "第1項 利用目的"),
        ("en", "1. Purpose of Use"),
    ]
    assert rendered.headings[0].title == "1. Purpose of Use"


def test_notes_have_the_mark_of_each_language():
    _, _, root = page({"委託先は第三者に含まれません。": "Third parties do not include consignees."})
    japanese, english = row(root, "third-party-note1")
    assert text(japanese) == "※ 委託先は第三者に含まれません。"
    assert text(english) == "Note: Third parties do not include consignees."


def test_references_are_in_the_words_of_each_language():
    _, _, root = page()
    japanese, english = row(root, "third-party-p1")
    assert "第1項の範囲" in text(japanese)
    # Without a translation the Japanese is shown, with the label that the reader's page uses.
    assert english.find("span").get("lang") == "ja"


def test_a_missing_translation_has_its_badge():
    _, _, root = page()
    assert "Not translated" in text(row(root, "purpose-1")[1])
    assert "Not translated" not in text(row(root, "purpose-1")[0])


def test_each_clause_leads_to_the_original_and_to_the_translation_alone():
    _, _, root = page()
    links = {a.get("class"): a.get("href") for a in root.iter("a") if a.get("href", "").endswith("#third-party")}
    assert links["seihon-original"] == "../../../privacy/index.html#third-party"
    assert links["seihon-text"] == "../index.html#third-party"
