"""The HTML of a page: what readers click, copy and hear."""

from __future__ import annotations

from dataclasses import replace

import html5lib
import pytest

from seihon.catalogs.model import Entry
from seihon.catalogs.template import empty_catalog
from seihon.localize import localize
from seihon.markdown import parse_document
from seihon.model import Document
from seihon.render.html import render_page
from seihon.render.page import PolicyEntry, RenderedPage, Surroundings
from seihon.settings import Language
from seihon.words import SOURCE_WORDS, words_from

JAPANESE, ENGLISH = Language("ja", "日本語"), Language("en", "English")
WORDS = words_from(
    {
        "clause-label": "{n}.",
        "clause-reference": "Section {n}",
        "paragraph-reference": ", paragraph {n}",
        "note-mark": "Note:",
        "notice": "Only the Japanese binds.",
        "of-clause": "{text}, {label}",
        "original-link": "Japanese original",
        "version": "Version {version}",
        "date": "dated {date}",
        "badge-missing": "Not translated",
        "badge-stale": "Out of date",
    }
)
FRONT = '---\npolicy: privacy\nversion: "1.0"\ndate: 2026-01-31\n---\n'
SOURCE = (
    FRONT + "# 表題\n\n## 目的 {#purpose}\n\n1. 一\n    1. 甲\n        1. 子\n            1. 丑\n2. 二\n\n"
    "## 提供 {#provision}\n\n[](#purpose)と[](#purpose-1-a-1-1)と[](#detail-a)と[](#provision-p2)\n\n二段落目\n\n"
    "※ 注です。\n\n### 細目 {#detail}\n\n1. 寅\n"
)


def document(source: str = SOURCE) -> Document:
    return parse_document(source, "docs/privacy.md", domain="x")


def source_page(source: str = SOURCE) -> RenderedPage:
    around = Surroundings("Example", JAPANESE, JAPANESE, SOURCE_WORDS, lambda href: href)
    return render_page(document(source), around)


def english_page(translations: dict[str, Entry], source: str = SOURCE) -> RenderedPage:
    entries = tuple(replace(entry, id=id) for id, entry in translations.items())
    catalog = replace(empty_catalog("x.po", "x", "en"), entries=entries)
    texts = ((JAPANESE, "../../privacy/"), (ENGLISH, "../privacy/"))
    pairs = ((ENGLISH, "ja-en/"),)
    around = Surroundings("Example", ENGLISH, JAPANESE, WORDS, lambda href: href, texts, pairs)
    return render_page(localize(document(source), catalog), around)


def parsed(page: RenderedPage):
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(page.contents)


def ids(page: RenderedPage) -> list[str]:
    return [element.get("id") for element in parsed(page).iter() if element.get("id")]


def text(page: RenderedPage) -> str:
    return "".join(parsed(page).itertext())


def test_the_ids_are_the_same_in_every_language_at_every_level():
    expected = [
        "preamble", "purpose", "purpose-1", "purpose-1-a", "purpose-1-a-1", "purpose-1-a-1-1", "purpose-2",
        "provision", "provision-p1", "provision-p2", "provision-note1", "detail", "detail-a",
    ]  # fmt: skip
    assert ids(source_page()) == ids(english_page({})) == expected


def test_labels_are_text_and_link_to_their_own_clause():
    root = parsed(source_page())
    labels = {
        link.get("href"): "".join(link.itertext()) for link in root.iter("a") if link.get("class") == "seihon-label"
    }
    assert labels == {
        "#purpose": "第1項",
        "#purpose-1": "(1)",
        "#purpose-1-a": "a.",
        "#purpose-1-a-1": "①",
        "#purpose-1-a-1-1": "1.",
        "#purpose-2": "(2)",
        "#provision": "第2項",
        "#detail": "(1)",
        "#detail-a": "a.",
    }


def test_cross_references_are_cited_in_the_language_of_the_page():
    assert "第1項と第1項(1)a①1と第2項(1)aと第2項第2段落" in text(source_page())
    entry = Entry("provision", "", "[](#purpose), [](#purpose-1-a-1-1), [](#detail-a), [](#provision-p2)")
    page = english_page({"[](#purpose)と[](#purpose-1-a-1-1)と[](#detail-a)と[](#provision-p2)": entry})
    assert "Section 1, Section 1(1)a①1, Section 2(1)a, Section 2, paragraph 2" in text(page)


def test_a_translated_page_says_what_binds_and_links_each_clause_to_its_original():
    root = parsed(english_page({}))
    assert "Only the Japanese binds." in "".join(root.itertext())
    originals = [link for link in root.iter("a") if link.get("class") == "seihon-original"]
    assert [link.get("href") for link in originals] == [
        "../../privacy/#purpose",
        "../../privacy/#provision",
        "../../privacy/#detail",
    ]
    assert originals[0].get("hreflang") == "ja"
    assert originals[1].get("aria-label") == "Japanese original, Section 2"
    assert "seihon-original" not in source_page().contents
    assert "seihon-notice" not in source_page().contents


@pytest.mark.parametrize(
    ("entry", "status"),
    [
        pytest.param(None, "missing", id="missing"),
        pytest.param(Entry("provision", "", ""), "missing", id="untranslated"),
        pytest.param(Entry("provision", "", "Second", fuzzy=True), "stale", id="stale"),
        pytest.param(Entry("provision", "", "<b>Second</b>"), "unreadable", id="unreadable"),
    ],
)
def test_without_a_current_translation_the_source_is_shown_with_its_language_and_a_badge(entry, status):
    page = english_page({"二段落目": entry} if entry else {})
    paragraph = next(element for element in parsed(page).iter("p") if element.get("id") == "provision-p2")
    shown, badge = list(paragraph)
    assert (shown.get("lang"), shown.text) == ("ja", "二段落目")
    assert badge.get("class") == f"seihon-badge seihon-badge-{status}"
    assert badge.text


def test_a_current_translation_has_neither_badge_nor_foreign_language():
    page = english_page({"二段落目": Entry("provision", "", "Second")})
    assert '<p id="provision-p2">Second</p>' in page.contents


def test_the_table_of_contents_has_labels_and_sub_clauses():
    headings = source_page().headings
    assert [(heading.id, heading.title) for heading in headings] == [
        ("purpose", "第1項 目的"),
        ("provision", "第2項 提供"),
    ]
    assert [(heading.id, heading.title) for heading in headings[1].children] == [("detail", "(1) 細目")]


def test_notes_begin_with_the_mark_of_the_language():
    assert "※ 注です。" in text(source_page())
    assert "Note: As a note." in text(english_page({"注です。": Entry("provision", "", "As a note.")}))


def test_version_and_date_are_shown_in_the_language_of_the_page():
    assert "第1.0版 · 2026年1月31日付" in text(source_page())
    assert "Version 1.0 · dated January 31, 2026" in text(english_page({}))


def test_a_draft_says_so():
    source = SOURCE.replace("date: 2026-01-31\n", "date: 2026-01-31\nstatus: draft\n")
    assert SOURCE_WORDS["draft"] in text(source_page(source))
    assert SOURCE_WORDS["draft"] not in text(source_page())


def test_characters_that_mean_something_in_html_are_characters():
    page = source_page(FRONT + "# 甲 & <乙\n\n\"'& < [x](https://example.com/?a=1&b=%22)\n")
    assert page.title == "甲 & <乙"
    assert "<h1>甲 &amp; &lt;乙</h1>" in page.contents
    assert 'href="https://example.com/?a=1&amp;b=%22"' in page.contents
    assert "\"'& < x" in text(page)


def test_tables_have_header_cells_and_alignment():
    page = source_page(FRONT + "# 表題\n\n| 甲 | 乙 |\n| --- | --: |\n| 一 | 二 |\n")
    assert '<th scope="col">甲</th><th scope="col" class="seihon-right">乙</th>' in page.contents
    assert '<td>一</td><td class="seihon-right">二</td>' in page.contents
    parsed(page)


def test_a_page_that_is_no_policy_has_no_numbers():
    page = source_page("# 表題\n\n## 甲 {#a}\n\n[](#b)\n\n## 乙 {#b}\n\n文\n")
    assert [heading.title for heading in page.headings] == ["甲", "乙"]
    assert '<a class="seihon-reference" href="#b">乙</a>' in page.contents
    assert "seihon-version" not in page.contents


def test_the_list_of_policies_stands_in_the_clause_that_asks_for_it():
    listed = parse_document(SOURCE.replace("status: x\n", ""), "docs/privacy.md", domain="x")
    policies = (PolicyEntry(listed, ((JAPANESE, "privacy/"), (ENGLISH, "en/privacy/"))),)
    around = Surroundings("Example", JAPANESE, JAPANESE, SOURCE_WORDS, lambda href: href, policies=policies)
    home = parse_document(
        "---\nlist_policies: a\n---\n# 表題\n\n## 甲 {#a}\n\n文\n\n## 乙 {#b}\n\n文\n",
        "docs/index.md",
        domain="index",
    )
    contents = render_page(home, around).contents
    assert contents.index('id="a"') < contents.index("seihon-policies") < contents.index('id="b"')
    assert '<a class="seihon-policy" href="privacy/">表題</a>' in contents
    assert '<a href="en/privacy/" hreflang="en" lang="en">English</a>' in contents
    assert "第1.0版" in contents
