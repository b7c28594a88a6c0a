"""Round trips: tree → Markdown → tree, and an untranslated catalog gives the source's page."""

from __future__ import annotations

import datetime
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import ROOT, node_module
from seihon.catalogs.model import Catalog
from seihon.catalogs.po import format_catalog, parse_catalog
from seihon.catalogs.template import document_entries, empty_catalog
from seihon.catalogs.update import update
from seihon.errors import PolicyError
from seihon.localize import localize
from seihon.markdown import parse_document, parse_inline, write_document
from seihon.model import NOWHERE, Document, Status, places
from seihon.render.html import render_page
from seihon.render.page import Surroundings
from seihon.settings import Language
from seihon.words import SOURCE_WORDS

JAPANESE = Language("ja", "日本語")


def html(document: Document) -> str:
    """The page as readers of the source see it."""
    around = Surroundings("Example", JAPANESE, JAPANESE, SOURCE_WORDS, lambda href: href)
    return render_page(document, around).contents


def without_translations(document: Document) -> Document:
    """The document after a trip through a catalog that has no translation, statuses aside."""
    catalog = update(empty_catalog("x.po", "x", "en"), document_entries(document)).catalog
    read = parse_catalog(format_catalog(catalog), "x.po")
    localized = localize(document, read)
    assert all(place.unit.status is Status.MISSING for place in places(localized))
    return as_translated_by_itself(document, read)


def as_translated_by_itself(document: Document, catalog: Catalog) -> Document:
    """Every entry translated by its own source text, read back from a PO file."""
    from dataclasses import replace

    entries = tuple(replace(entry, string=entry.id) for entry in catalog.entries)
    read = parse_catalog(format_catalog(replace(catalog, entries=entries)), "x.po")
    return localize(document, read)


def check_round_trips(document: Document) -> None:
    written = write_document(document)
    again = parse_document(written, document.path, domain=document.domain)
    assert again == document
    assert write_document(again) == written
    for place in places(document):
        assert parse_inline(place.unit.text, NOWHERE) == place.unit.inlines
    assert html(without_translations(document)) == html(document)


# --- the specification's examples ------------------------------------------------


def specification_examples() -> list[str]:
    text = node_module("commonmark-spec/spec.txt").read_text(encoding="utf-8")
    found = re.findall(r"^`{32} example\n(.*?)^\.$", text, re.MULTILINE | re.DOTALL)
    return [example.replace("→", "\t") for example in found]


def test_the_specification_s_examples_inside_the_grammar():
    inside = 0
    examples = specification_examples()
    for example in examples:
        try:
            document = parse_document(f"# 表題\n\n{example}", "docs/spec.md", domain="spec")
        except PolicyError:
            continue
        inside += 1
        check_round_trips(document)
    # 652 examples in version 0.31; well over a hundred are paragraphs, lists and emphasis of ours.
    assert len(examples) > 600
    assert inside > 100


# --- generated documents ---------------------------------------------------------

WORDS = st.text("甲乙丙のはをab 1.,、。「」()（）*_[]<>&#+-=|~`\\{}!:;※é①", min_size=1, max_size=12)
INLINE = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        inner.map(lambda text: f"**{text}**"),
        inner.map(lambda text: f"*{text}*"),
        inner.map(lambda text: f"[{text}](https://example.com/a_b?c=*&d)"),
        st.just("[](#c1)"),
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map("\\\n".join),
    ),
    max_leaves=6,
)


NOTES = st.text("甲 a-<>!*#1.", min_size=1, max_size=8).map(lambda text: f"<!-- translators: 甲{text} -->")


@st.composite
def blocks(draw: st.DrawFn, indent: int, depth: int) -> str:
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        if draw(st.integers(0, 9)) == 0:
            parts.append(" " * indent + draw(NOTES))
        kind = draw(st.sampled_from(["paragraph", "note", "list", "bullets", "table"]))
        pad = " " * indent
        text = draw(INLINE).replace("\n", f"\n{pad}")
        if kind == "paragraph" or (depth == 0 and kind in ("list", "bullets")):
            parts.append(pad + text)
        elif kind == "note":
            parts.append(f"{pad}※ {text}")
        elif kind == "table":
            cell = text.replace("\n", "").replace("|", "\\|")
            parts.append(f"{pad}| {cell} | 乙 |\n{pad}| --- | :-: |\n{pad}|  | {cell} |")
        else:
            mark = "1." if kind == "list" else "-"
            items = []
            for _ in range(draw(st.integers(1, 3))):
                note = f"{draw(NOTES)}\n{pad}    " if draw(st.integers(0, 9)) == 0 else ""
                item = f"{pad}{mark} {note}{draw(WORDS).strip() or '文'}"
                if draw(st.booleans()):
                    item += "\n\n" + draw(blocks(indent + 4, depth - 1))
                items.append(item)
            parts.append("\n".join(items))
    return "\n\n".join(parts)


@st.composite
def sources(draw: st.DrawFn) -> str:
    parts = [f"# {draw(WORDS)}", draw(blocks(0, 1))]
    for number in range(draw(st.integers(0, 2))):
        parts += [f"## {draw(WORDS)} {{#c{number}}}", draw(blocks(0, 3))]
        if draw(st.booleans()):
            parts += [f"### {draw(WORDS)} {{#s{number}}}", draw(blocks(0, 2))]
    return "\n\n".join(parts) + "\n"


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(sources())
def test_generated_documents(source: str):
    try:
        document = parse_document(source, "docs/generated.md", domain="generated")
    except PolicyError:
        return
    check_round_trips(document)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text("甲のa1*_[]()<>\\`#&!。」「 ", max_size=20), min_size=1, max_size=4).map("\n".join))
def test_whatever_parses_is_written_back_the_same(text: str):
    try:
        document = parse_document(f"# 表題\n\n{text}\n", "docs/x.md", domain="x")
    except PolicyError:
        return
    check_round_trips(document)


def test_the_generated_documents_are_often_inside_the_grammar():
    inside = []

    @settings(
        max_examples=200,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(sources())
    def count(source: str) -> None:
        try:
            parse_document(source, "docs/generated.md", domain="generated")
        except PolicyError:
            return
        inside.append(source)

    count()
    assert len(inside) > 40


def test_front_matter_makes_the_round_trip():
    source = (
        '---\npolicy: privacy\nversion: "1.0"\ndate: 2026-01-31\nstatus: draft\nlist_policies: a\n'
        'description: "個人情報の\\"取扱い\\""\nterms:\n  - 個人情報\n---\n\n# 表題\n\n## 甲 {#a}\n\n文\n'
    )
    document = parse_document(source, "docs/p.md")
    assert document.metadata.date == datetime.date(2026, 1, 31)
    check_round_trips(document)


def test_notes_for_translators_make_the_round_trip():
    source = (
        "<!-- translators: 表題について -->\n# 表題\n\n<!-- translators: 前文\n二行目 -->\n前文\n\n"
        "<!-- translators: 見出し -->\n## 甲 {#a}\n\n"
        "1. <!-- translators: 項目 -->\n    文\n\n    <!-- translators: 注 -->\n    ※ 注\n\n"
        "<!-- translators: 表 -->\n|  | 乙 |\n| --- | --- |\n| 一 | 二 |\n"
    )
    document = parse_document(source, "docs/p.md", domain="p")
    notes = {place.unit.text: place.unit.note for place in places(document) if place.unit.note}
    assert notes == {
        "表題": "表題について", "前文": "前文\n二行目", "甲": "見出し", "文": "項目", "注": "注", "乙": "表",
    }  # fmt: skip
    check_round_trips(document)


def test_this_repository_s_own_texts_make_the_round_trip():
    pages = sorted((ROOT / "docs").rglob("*.md"))
    assert len(pages) >= 2
    for page in pages:
        check_round_trips(parse_document(page.read_text(encoding="utf-8"), page.name, domain="own"))
