"""`seihon glossary`: lacking terms, other renderings, and the term base."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from translate.storage import tbx

from conftest import POLICY, change_entry, tree_bytes
from seihon.catalogs.po import read_catalog
from seihon.exchange.tbx import NAMESPACE, Concept, format_tbx
from seihon.markdown import parse_document
from seihon.terminology import Proposal, proposals
from test_exchange import PO, run

ES = "locales/es/LC_MESSAGES"


def proposed(text: str, terms: tuple[str, ...] = ()) -> list[Proposal]:
    front = "---\nterms:\n" + "".join(f"  - {term}\n" for term in terms) + "---\n\n" if terms else ""
    return proposals([parse_document(f"{front}# 表題\n\n{text}\n", "docs/p.md", domain="p")])


# --- terms that are lacking ----------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("以下**「本件」**といいます。\n\n本件を行います。", id="stressed where it is defined"),
        pytest.param("以下「本件」といいます。\n\n本件を行います。", id="named"),
        pytest.param("以下「本件」という。\n\n本件を行います。", id="named in plain form"),
        pytest.param("「本件」とは、次をいう。\n\n本件を行います。", id="explained"),
        pytest.param(
            "本件を行います。\n\n以下、総称して**「本件」**といい、公表します。", id="used before it is defined"
        ),
    ],
)
def test_a_term_that_is_defined_and_used_is_proposed(text: str):
    (found,) = proposed(text)
    assert (found.term, found.count, found.is_defined) == ("本件", 2, True)
    line = next(number for number, row in enumerate(f"# 表題\n\n{text}".split("\n"), 1) if "「本件」" in row)
    assert found.location.line == line


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        pytest.param("以下**「本件」**といいます。\n\n本件を行います。", ("本件",), id="declared already"),
        pytest.param("以下**「本件」**といいます。", (), id="defined and never used"),
        pytest.param("「送信」を押してください。", (), id="quoted once"),
        pytest.param("本件です。本件です。", (), id="never quoted"),
    ],
)
def test_other_words_are_not_proposed(text: str, terms: tuple[str, ...]):
    assert proposed(text, terms) == []


def test_what_is_only_quoted_comes_last():
    found = proposed("「送信」又は「送信」。送信、送信。\n\n以下**「本件」**といいます。本件。")
    assert [(proposal.term, proposal.is_defined) for proposal in found] == [("本件", True), ("送信", False)]


def test_the_command_names_the_line_of_the_definition(translated_project: Path):
    page = translated_project / "docs/privacy.md"
    page.write_text(
        POLICY.replace("個人情報を利用します。", "個人情報（以下「本情報」といいます。）を利用します。本情報です。"),
        encoding="utf-8",
    )
    line = next(n for n, row in enumerate(page.read_text(encoding="utf-8").split("\n"), 1) if "本情報" in row)
    result = run(translated_project, "glossary", "propose")
    assert f"docs/privacy.md:{line}: 本情報: defined here, 2 times in all" in result.output


# --- other renderings -------------------------------------------------------------------


def test_the_company_s_own_translations_are_consistent(company: Path):
    for locale in ("en", "es"):
        result = run(company, "glossary", "inconsistent", "--locale", locale)
        assert (result.exit_code, result.output) == (0, "0 terms and texts in 0 places\n")


def test_another_form_of_an_agreed_term_is_shown_where_it_stands(company: Path):
    entry = next(
        e
        for e in read_catalog(company / ES / "personal-data.po", "x").entries
        if e.id.startswith("当社は、次に掲げる目的（以下")
    )
    changed = entry.string.replace("Finalidades de Uso", "Propósitos de Uso")
    change_entry(company / ES / "personal-data.po", "当社は、次に掲げる目的（以下", string=changed)
    result = run(company, "glossary", "inconsistent", "--locale", "es")
    assert result.exit_code == 1
    assert "利用目的: agreed is Finalidades de Uso" in result.output
    assert f"{ES}/personal-data.po:{entry.string_line}: [#purpose] found: Propósitos de Uso" in result.output


def test_where_nothing_is_like_the_agreed_term_the_translation_is_shown(translated_project: Path):
    change_entry(translated_project / PO, "応募の受付", string="We use your details to receive applications.")
    result = run(translated_project, "glossary", "inconsistent", "--locale", "en")
    assert "個人情報: agreed is Personal Data" in result.output
    assert "[#purpose] no such words in: We use your details to receive applications." in result.output


def test_the_same_text_translated_in_two_ways_is_listed_with_both(translated_project: Path):
    other = POLICY.replace("policy: privacy", "policy: other").replace("terms:\n  - 個人情報\n", "")
    (translated_project / "docs/other.md").write_text(other, encoding="utf-8")
    assert run(translated_project, "update").exit_code == 0
    path = translated_project / "locales/en/LC_MESSAGES/other.po"
    change_entry(path, "法令に基づく場合", string="If the law so requires")
    result = run(translated_project, "glossary", "inconsistent", "--locale", "en")
    assert result.exit_code == 1
    assert "法令に基づく場合: translated in more than one way" in result.output
    assert "found: If the law so requires" in result.output
    assert "found: Where laws and regulations so require" in result.output
    assert "1 terms and texts in 2 places" in result.output


def test_stale_and_missing_translations_are_nobody_s_rendering(translated_project: Path):
    change_entry(translated_project / PO, "応募の受付", string="We use your details.", fuzzy=True)
    assert run(translated_project, "glossary", "inconsistent", "--locale", "en").exit_code == 0


# --- the term base -----------------------------------------------------------------------


def test_all_languages_are_in_one_term_base_with_agreed_and_accepted_forms(company: Path):
    path = company / "terms.tbx"
    assert run(company, "glossary", "export", "--format", "tbx", "-o", str(path)).exit_code == 0
    root = etree.parse(path).getroot()
    space = {"t": NAMESPACE}
    assert (root.tag, root.get("type"), root.get("style")) == (f"{{{NAMESPACE}}}tbx", "TBX-Basic", "dca")
    entries = root.findall(".//t:conceptEntry", space)
    assert len(entries) == len({entry.get("id") for entry in entries}) == 22
    (user,) = [entry for entry in entries if "利用企業" in entry.itertext()]
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    assert [section.get(language) for section in user] == ["ja", "en", "es"]
    spanish = [(term.findtext("t:term", None, space), term.findtext("t:termNote", None, space)) for term in user[2]]
    assert spanish == [
        ("Empresa Usuaria", "preferredTerm-admn-sts"),
        ("Empresas Usuarias", "admittedTerm-admn-sts"),
    ]


def test_the_term_base_of_2008_is_read_by_weblate_s_own_reader(company: Path):
    path = company / "terms.tbx"
    assert run(company, "glossary", "export", "--format", "tbx-2008", "-o", str(path)).exit_code == 0
    store = tbx.tbxfile.parsefile(str(path))
    assert len(store.units) == 22
    assert "個人情報" in {unit.source for unit in store.units}


@pytest.mark.parametrize("year", [2008, 2019])
def test_any_character_of_a_term_is_written_as_xml(year: int):
    text = format_tbx([Concept('甲 & <乙> "丙"', (("es", ("a & b", "c < d")),))], "ja", "x & y", year)
    root = etree.fromstring(text.encode())
    assert [element.text for element in root.iter() if etree.QName(element).localname == "term"] == [
        '甲 & <乙> "丙"',
        "a & b",
        "c < d",
    ]


def test_a_language_without_a_rendering_is_left_out(translated_project: Path):
    change_entry(translated_project / "locales/en/LC_MESSAGES/glossary.po", "個人情報", string="")
    before = tree_bytes(translated_project)
    result = run(translated_project, "glossary", "export")
    assert result.output.count("<langSec") == 1
    assert tree_bytes(translated_project) == before


def test_a_project_without_terms_is_told_so(translated_project: Path):
    page = translated_project / "docs/privacy.md"
    page.write_text(POLICY.replace("terms:\n  - 個人情報\n", ""), encoding="utf-8")
    result = run(translated_project, "glossary", "export")
    assert (result.exit_code, "no page declares a term" in result.output) == (2, True)
