"""`seihon import` of an existing translation in Markdown: what aligns is taken, the rest is listed, nothing is guessed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import Result

from conftest import ENGLISH, change_entry, tree_bytes
from seihon import pipeline
from seihon.catalogs.po import read_catalog
from seihon.exchange.alignment import Alignment, align
from seihon.markdown import parse_document, write_document
from seihon.markdown.foreign import read_page
from seihon.model import Document
from seihon.settings import load_settings
from test_exchange import PO, empty_catalogs, run

POLICY = """\
---
policy: p
version: "1"
date: 2026-01-31
---

# 表題

前文です。

## 定義 {#definition}

用語の定義です。

もう一つの段落です。

## 目的 {#purpose}

次のとおりです。

1. 甲
1. 乙
    1. 丙
    1. 丁
1. 戊

以上です。

## 連絡先 {#contact}

ご連絡ください。

## 改定 {#changes}

改定することがあります。
"""


def aligned(translation: str, policy: str = POLICY) -> Alignment:
    document = parse_document(policy, "docs/p.md", domain="p")
    return align(document, read_page(translation, "old.md"), "old.md")


def pairs(alignment: Alignment) -> dict[str, str]:
    return {row.source: row.target for row in alignment.rows}


WHOLE = {
    "表題": "Title",
    "前文です。": "A preamble.",
    "定義": "Definitions",
    "用語の定義です。": "Terms are defined.",
    "もう一つの段落です。": "Another paragraph.",
    "目的": "Purposes",
    "次のとおりです。": "They are:",
    "甲": "first",
    "乙": "second",
    "丙": "inner one",
    "丁": "inner two",
    "戊": "third",
    "以上です。": "That is all.",
    "連絡先": "Contact",
    "ご連絡ください。": "Write to us.",
    "改定": "Changes",
    "改定することがあります。": "We may change this.",
}

SAME_FORM = """\
# Title

A preamble.

## Definitions

Terms are defined.

Another paragraph.

## Purposes

They are:

1. first
2. second
    1. inner one
    2. inner two
3. third

That is all.

## Contact

Write to us.

## Changes

We may change this.
"""


@pytest.mark.parametrize(
    "translation",
    [
        pytest.param(SAME_FORM, id="the same form"),
        pytest.param(SAME_FORM.replace("## ", "#### "), id="other depths of headings"),
        pytest.param(SAME_FORM.replace("# Title", "## Title"), id="a title as deep as the clauses"),
        pytest.param(re.sub(r"\d\. ", "* ", SAME_FORM), id="bullets for numbers"),
        pytest.param(
            SAME_FORM.replace(" ", " ", 1).replace("Another paragraph", "Another\nparagraph"), id="hard wraps"
        ),
        pytest.param(
            "---\ntitle: Title\nlayout: page\n---\n" + SAME_FORM.replace("# Title\n", "", 1), id="front matter"
        ),
        pytest.param(
            SAME_FORM.replace("## D", "## 1. D")
            .replace("## P", "## 2. P")
            .replace("## Co", "## 3. Co")
            .replace("## Ch", "## 4. Ch"),
            id="numbers typed into headings",
        ),
        pytest.param(
            SAME_FORM.replace("## D", "## Article 1: D")
            .replace("## P", "## Section 2 – P")
            .replace("## Co", "## 第3条　Co"),
            id="numbers with words typed into headings",
        ),
        pytest.param(
            SAME_FORM.replace("1. first", "- (1) first")
            .replace("2. second", "- b) second")
            .replace("3. third", "- third"),
            id="labels typed into items",
        ),
        pytest.param(SAME_FORM.replace("## Contact", "## Contact {: #kontakt .x}"), id="attributes of kramdown"),
        pytest.param(
            SAME_FORM.replace("Write", '<a name="c"></a>Write').replace("We may", "<!-- x -->\n\nWe may"),
            id="anchors and comments in HTML",
        ),
        pytest.param(SAME_FORM.replace("## Contact", "---\n\n## Contact"), id="rules between clauses"),
        pytest.param(
            "\n".join(line.replace("## Contact", "Contact\n-------") for line in SAME_FORM.split("\n")),
            id="an underlined heading",
        ),
    ],
)
def test_a_translation_of_the_same_structure_aligns_whole_in_whatever_form(translation: str):
    alignment = aligned(translation)
    assert pairs(alignment) == WHOLE
    assert alignment.unaligned == ()


def listed(alignment: Alignment) -> list[tuple[list[int], list[int]]]:
    return [([at.line for at in gap.ours], [at.line for at in gap.theirs if at.line]) for gap in alignment.unaligned]


def line_of(text: str, part: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if part in line)


def test_a_list_with_an_item_less_is_listed_and_nothing_else():
    translation = SAME_FORM.replace("    2. inner two\n", "")
    alignment = aligned(translation)
    assert pairs(alignment) == {key: value for key, value in WHOLE.items() if key not in ("丙", "丁")}
    assert listed(alignment) == [
        ([line_of(POLICY, "丙"), line_of(POLICY, "丁")], [line_of(translation, "inner one")]),
    ]


def test_paragraphs_that_are_fewer_than_ours_are_listed_with_the_lines_of_both_files():
    translation = SAME_FORM.replace("Another paragraph.\n", "")
    alignment = aligned(translation)
    assert set(WHOLE) - set(pairs(alignment)) == {"用語の定義です。", "もう一つの段落です。"}
    ours = [line_of(POLICY, "用語の定義"), line_of(POLICY, "もう一つ")]
    assert listed(alignment) == [(ours, [line_of(translation, "Terms are")])]


def test_a_section_too_few_is_not_filled_with_its_neighbour():
    translation = SAME_FORM.replace("## Definitions\n\nTerms are defined.\n\nAnother paragraph.\n\n", "")
    alignment = aligned(translation)
    # Of the sections that are left, the list tells which is which: those after it are two on either side.
    assert pairs(alignment) == {key: WHOLE[key] for key in WHOLE if "定義" not in key and "もう一つ" not in key}
    assert listed(alignment) == [([line_of(POLICY, "## 定義")], [])]


def test_where_no_structure_tells_sections_apart_none_is_paired():
    translation = SAME_FORM.replace("## Contact\n\nWrite to us.\n\n", "")
    alignment = aligned(translation)
    assert not {"連絡先", "改定", "ご連絡ください。"} & set(pairs(alignment))
    assert pairs(alignment)["甲"] == "first"
    assert listed(alignment) == [
        ([line_of(POLICY, "## 連絡先"), line_of(POLICY, "## 改定")], [line_of(translation, "## Changes")])
    ]


def test_a_section_that_went_and_one_that_came_are_not_taken_for_each_other():
    translation = SAME_FORM.replace("## Definitions\n\nTerms are defined.\n\nAnother paragraph.\n\n", "").replace(
        "## Contact", "## Fees\n\nNone.\n\nReally none.\n\n## Contact"
    )
    alignment = aligned(translation)
    # As many sections as ours, in the same place, but two in a row with other contents than ours.
    assert not {"定義", "目的", "用語の定義です。", "甲"} & set(pairs(alignment))
    assert pairs(alignment)["ご連絡ください。"] == "Write to us."
    assert len(alignment.unaligned) == 1


def test_numbers_typed_into_headings_that_run_otherwise_than_ours_are_a_sign_of_a_gap():
    translation = SAME_FORM.replace("## D", "## 1. D").replace("## P", "## 2. P").replace("## Co", "## 4. Co")
    alignment = aligned(translation)
    assert "連絡先" not in pairs(alignment)
    assert listed(alignment) == [([line_of(POLICY, "## 連絡先")], [line_of(translation, "Contact")])]


def test_sections_are_paired_by_id_wherever_they_stand():
    translation = "# Title\n\nA preamble.\n\n## Changes {#changes}\n\nWe may.\n\n## Contact {#contact}\n\nWrite.\n"
    alignment = aligned(translation)
    assert pairs(alignment)["改定することがあります。"] == "We may."
    assert pairs(alignment)["ご連絡ください。"] == "Write."
    assert listed(alignment) == [([line_of(POLICY, "## 定義"), line_of(POLICY, "## 目的")], [])]


def test_what_a_policy_cannot_have_is_listed_alone():
    translation = SAME_FORM.replace("A preamble.", "> A courtesy translation.\n\nA preamble.\n\n```\ncode\n```")
    alignment = aligned(translation)
    assert pairs(alignment) == WHOLE
    assert [gap.problem for gap in alignment.unaligned] == ["a policy has no quotation", "a policy has no code"]


def test_a_number_that_is_no_label_stays():
    translation = (
        SAME_FORM.replace("## Definitions", "## 24 hours").replace("first", "1.5 million").replace("second", "A. Smith")
    )
    found = pairs(aligned(translation))
    assert (found["定義"], found["甲"], found["乙"]) == ("24 hours", "1.5 million", "A. Smith")


def test_markup_comes_in_our_way_of_writing_and_what_has_none_stays_as_it_was():
    translation = SAME_FORM.replace("Write to us.", "Write __to__\n<mailto:a@b.example>.").replace(
        "That is all.", "<b>All</b>."
    )
    found = pairs(aligned(translation))
    assert found["ご連絡ください。"] == "Write **to** [mailto:a@b.example](mailto:a@b.example)."
    assert found["以上です。"] == "<b>All</b>."


def test_an_empty_file_aligns_nothing():
    alignment = aligned("")
    assert alignment.rows == ()
    assert len(alignment.unaligned) == 3


# --- the command -------------------------------------------------------------------


def bring_in(project: Path, path: Path, *options: str, locale: str = "en") -> Result:
    return run(project, "import", "--locale", locale, "--from", str(path), *options)


def edition(project: Path, path: str, locale: str) -> Document:
    publication = pipeline.load(load_settings(project / "mkdocs.yml"))
    return publication.editions[path, locale]


@pytest.mark.parametrize("locale", ["en", "es"])
def test_the_company_s_own_translations_written_as_markdown_come_back_byte_by_byte(company: Path, locale: str):
    before = tree_bytes(company / "locales")
    files = {}
    for domain in ("personal-data", "index"):
        files[domain] = company / f"{domain}.{locale}.md"
        files[domain].write_text(write_document(edition(company, f"docs/{domain}.md", locale)), encoding="utf-8")
    kept = {name: data for name, data in before.items() if "site.po" in name or "glossary.po" in name}
    empty_catalogs(company, locale)
    for name, data in kept.items():
        (company / "locales" / name).write_bytes(data)
    for path in files.values():
        result = bring_in(company, path, "--current", locale=locale)
        assert "do not align" not in result.output
        assert " 0 to look at" in result.output
    assert tree_bytes(company / "locales") == before


@pytest.fixture
def old_translation(translated_project: Path) -> tuple[Path, Path]:
    """A project whose catalog is empty, and its old translation, in another form."""
    text = write_document(edition(translated_project, "docs/privacy.md", "en"))
    text = re.sub(r" \{#[\w-]+\}", "", text.replace("1. ", "* "))
    path = translated_project / "privacy.md"
    path.write_text("\ufeff" + text.replace("\n", "\r\n"), encoding="utf-8", newline="")
    catalog = read_catalog(translated_project / PO, PO)
    for entry in catalog.entries:
        change_entry_exactly(translated_project / PO, entry.id)
    return translated_project, path


def change_entry_exactly(path: Path, id: str) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f'msgid "{id}"\nmsgstr "{ENGLISH[id]}"', f'msgid "{id}"\nmsgstr ""'), encoding="utf-8")


def test_an_old_translation_is_taken_as_fuzzy_and_not_published_until_somebody_has_looked(
    old_translation: tuple[Path, Path],
):
    project, path = old_translation
    result = bring_in(project, path)
    assert "9 rows taken" in result.output, result.output
    entries = read_catalog(project / PO, PO).entries
    assert {(entry.string, entry.fuzzy) for entry in entries} == {(ENGLISH[entry.id], True) for entry in entries}
    assert run(project, "check").exit_code == 1


def test_a_translation_of_the_present_text_is_taken_as_current(old_translation: tuple[Path, Path]):
    project, path = old_translation
    result = bring_in(project, path, "--current")
    assert "9 rows taken" in result.output, result.output
    assert run(project, "check").exit_code == 0


def test_a_translation_that_the_catalog_has_is_left_even_if_it_is_stale(old_translation: tuple[Path, Path]):
    project, path = old_translation
    change_entry(project / PO, "法令に", string="Where laws say so")
    change_entry(project / PO, "ご本人の", string="With consent", fuzzy=True)
    result = bring_in(project, path)
    assert result.output.count("the catalog has another translation") == 2
    strings = {entry.id: entry.string for entry in read_catalog(project / PO, PO).entries}
    assert strings["法令に基づく場合"] == "Where laws say so"
    assert strings["ご本人の同意がある場合"] == "With consent"


def test_the_report_names_the_lines_of_both_files(old_translation: tuple[Path, Path]):
    project, path = old_translation
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(text.replace("    * Where laws and regulations so require\n", ""), encoding="utf-8")
    line = line_of(path.read_text(encoding="utf-8"), "Where you have given")
    source = line_of((project / "docs/privacy.md").read_text(encoding="utf-8"), "法令に")
    result = bring_in(project, path)
    assert result.exit_code == 1
    assert f"{path}:{line}: does not align, a list: 2 items and 1; here: docs/privacy.md:{source}" in result.output
    assert "1 places where the two files do not align" in result.output


def test_a_file_of_no_known_policy_is_refused(old_translation: tuple[Path, Path]):
    project, path = old_translation
    other = path.rename(project / "old.md")
    result = bring_in(project, other)
    assert (result.exit_code, "there is no policy old; name it with --policy" in result.output) == (2, True)
    assert bring_in(project, other, "--policy", "privacy", "--dry-run").exit_code in (0, 1)


def test_a_file_in_another_encoding_is_one_line(old_translation: tuple[Path, Path]):
    project, path = old_translation
    path.write_bytes("# Política".encode("latin-1"))
    result = bring_in(project, path)
    assert (result.exit_code, result.output.count("\n")) == (2, 1)
    assert "is not UTF-8" in result.output
