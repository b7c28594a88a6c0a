"""`seihon export` and `seihon import`: tables and XLIFF go out and come back, row by row."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from translate.storage import xliff2

from conftest import change_entry, tree_bytes
from seihon.catalogs.po import read_catalog, write_catalog
from seihon.cli import main
from seihon.errors import PolicyError
from seihon.exchange.codes import coded, codes_in, uncoded
from seihon.exchange.rows import Row, row_id
from seihon.exchange.tabular import format_table, guarded, parse_table, unguarded
from seihon.exchange.xliff import NAMESPACE, format_xliff, parse_xliff
from seihon.files import read_bytes
from seihon.model import Status

PO = "locales/en/LC_MESSAGES/privacy.po"
FORMATS = [("csv", "csv"), ("tsv", "tsv"), ("xliff", "xlf")]
SCHEMA = os.environ.get("SEIHON_XLIFF_SCHEMA", "")


def run(project: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["-f", str(project / "mkdocs.yml"), *arguments], catch_exceptions=False)


def export(project: Path, form: str, suffix: str, *options: str, locale: str = "en") -> Path:
    path = project / f"delivery.{suffix}"
    result = run(project, "export", "--locale", locale, "--format", form, "-o", str(path), *options)
    assert result.exit_code == 0, result.output
    return path


def bring_back(project: Path, path: Path, *options: str, locale: str = "en") -> Result:
    return run(project, "import", "--locale", locale, "--from", str(path), *options)


def edit_table(path: Path, change: Callable[[list[dict[str, str]]], list[dict[str, str]] | None]) -> None:
    """Change the rows of a CSV as a spreadsheet would and save it."""
    reader = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline=""))
    rows = list(reader)
    rows = change(rows) or rows
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(reader.fieldnames or ()))
        writer.writeheader()
        writer.writerows(rows)


def string_of(project: Path, id_part: str) -> tuple[str, bool]:
    (entry,) = [e for e in read_catalog(project / PO, PO).entries if id_part in e.id and not e.obsolete]
    return entry.string, entry.fuzzy


def empty_catalogs(project: Path, locale: str) -> None:
    for path in (project / "locales" / locale / "LC_MESSAGES").glob("*.po"):
        catalog = read_catalog(path, str(path))
        write_catalog(path, replace(catalog, entries=tuple(replace(e, string="") for e in catalog.entries)))


# --- everything that goes out comes back -------------------------------------------


@pytest.mark.parametrize(("form", "suffix"), FORMATS)
@pytest.mark.parametrize("locale", ["en", "es"])
def test_all_catalogs_of_the_company_come_back_byte_by_byte(company: Path, form: str, suffix: str, locale: str):
    before = tree_bytes(company / "locales")
    path = export(company, form, suffix, "--all", locale=locale)
    empty_catalogs(company, locale)
    assert tree_bytes(company / "locales") != before
    bring_back(company, path, locale=locale)
    assert tree_bytes(company / "locales") == before


@pytest.mark.parametrize(("form", "suffix"), FORMATS)
def test_what_is_translated_comes_back_unchanged_without_a_report(translated_project: Path, form: str, suffix: str):
    path = export(translated_project, form, suffix, "--all")
    before = tree_bytes(translated_project)
    result = bring_back(translated_project, path)
    assert (result.exit_code, result.output.count("\n")) == (0, 1)
    assert "0 rows taken" in result.output
    assert tree_bytes(translated_project) == before


def test_only_what_is_to_do_goes_out_and_the_old_translation_of_a_stale_text_stands_apart(translated_project: Path):
    change_entry(translated_project / PO, "法令に基づく場合", string="")
    change_entry(translated_project / PO, "委託先は", fuzzy=True, previous_id="委託先を含みません。")
    path = export(translated_project, "csv", "csv")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    missing, stale = csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")))
    assert missing["status"] == "missing"
    assert missing["source"] == "法令に基づく場合"
    assert (missing["policy"], missing["clause"], missing["citation"]) == ("privacy", "purpose", "第1項(2)a")
    assert (missing["row"], missing["language"]) == ("1 of 2", "en")
    assert stale["status"] == "stale"
    assert stale["previous_source"] == "委託先を含みません。"
    assert stale["previous_translation"] == "Third parties do not include consignees."
    assert stale["translation"] == ""


@pytest.mark.parametrize(("form", "suffix"), FORMATS)
def test_a_stale_text_that_nobody_touched_stays_stale(translated_project: Path, form: str, suffix: str):
    change_entry(translated_project / PO, "委託先は", fuzzy=True, previous_id="委託先を含みません。")
    path = export(translated_project, form, suffix)
    before = tree_bytes(translated_project)
    result = bring_back(translated_project, path)
    assert result.exit_code == 1
    assert "no translation was delivered" in result.output
    assert tree_bytes(translated_project) == before


def test_a_stale_text_that_comes_back_is_current(translated_project: Path):
    change_entry(translated_project / PO, "委託先は", fuzzy=True, previous_id="委託先を含みません。")
    path = export(translated_project, "csv", "csv")
    edit_table(path, lambda rows: [{**row, "translation": row["previous_translation"]} for row in rows])
    result = bring_back(translated_project, path)
    assert (result.exit_code, "1 rows taken" in result.output) == (0, True), result.output
    entry = next(e for e in read_catalog(translated_project / PO, PO).entries if "委託先は" in e.id)
    assert (entry.fuzzy, entry.previous_id) == (False, None)


def test_nothing_to_do_writes_nothing(translated_project: Path):
    path = translated_project / "x.xlf"
    result = run(translated_project, "export", "--locale", "en", "--format", "xliff", "-o", str(path))
    assert (result.exit_code, path.exists()) == (0, False)
    assert "nothing to do" in result.output


def test_a_policy_can_be_chosen(company: Path):
    path = export(company, "csv", "csv", "--all", "--policy", "index", locale="es")
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert {row["policy"] for row in rows} == {"index"}
    result = run(company, "export", "--locale", "es", "--format", "csv", "--policy", "cookies")
    assert (result.exit_code, "there is no policy cookies" in result.output) == (2, True)


def test_a_catalog_older_than_the_source_is_not_exported(translated_project: Path):
    page = translated_project / "docs/privacy.md"
    page.write_text(page.read_text(encoding="utf-8").replace("法令に", "条例に"), encoding="utf-8")
    result = run(translated_project, "export", "--locale", "en", "--format", "csv")
    assert (result.exit_code, "run seihon update first" in result.output) == (2, True)


# --- what came back otherwise is reported row by row ---------------------------------


@pytest.fixture
def delivery(translated_project: Path) -> tuple[Path, Path]:
    """A project with three texts to do, and their export with translations filled in."""
    from conftest import ENGLISH

    for text in ("法令に基づく場合", "次の場合に利用します。", "委託先は第三者に含まれません。"):
        change_entry(translated_project / PO, text, string="")
    path = export(translated_project, "csv", "csv")
    edit_table(path, lambda rows: [{**row, "translation": ENGLISH[row["source"]]} for row in rows])
    return translated_project, path


def test_a_finished_delivery_is_taken_whole(delivery: tuple[Path, Path]):
    project, path = delivery
    result = bring_back(project, path)
    assert (result.exit_code, "3 rows taken" in result.output) == (0, True), result.output
    assert run(project, "check").exit_code == 0


def test_a_dry_run_says_the_same_and_writes_nothing(delivery: tuple[Path, Path]):
    project, path = delivery
    before = tree_bytes(project)
    result = bring_back(project, path, "--dry-run")
    assert "3 rows would be taken" in result.output
    assert tree_bytes(project) == before


def test_a_missing_row_is_named_with_its_place_in_the_catalog(delivery: tuple[Path, Path]):
    project, path = delivery
    edit_table(path, lambda rows: [row for row in rows if "法令" not in row["source"]])
    line = next(e.line for e in read_catalog(project / PO, PO).entries if e.id == "法令に基づく場合")
    result = bring_back(project, path)
    assert result.exit_code == 1
    assert f"{PO}:{line}: [第1項(2)a #purpose] was not delivered" in result.output
    assert "2 rows taken" in result.output


def test_a_missing_row_of_a_finished_text_is_named_by_its_number(translated_project: Path):
    path = export(translated_project, "csv", "csv", "--all")
    edit_table(path, lambda rows: [row for row in rows if row["row"].split()[0] != "4"])
    # The row that was taken out is one of them.
    total = len(list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))) + 1
    result = bring_back(translated_project, path)
    assert result.exit_code == 1
    assert f"row 4 of {total}" in result.output
    assert "was not delivered" in result.output


def test_an_extra_row_is_not_taken(delivery: tuple[Path, Path]):
    project, path = delivery
    edit_table(path, lambda rows: [*rows, {**rows[0], "id": "privacy.purpose.0", "row": "", "source": "別の文です。"}])
    result = bring_back(project, path)
    assert result.exit_code == 1
    assert f"{path}:5: [第1項(2) #purpose] not taken: the source has no such text" in result.output
    assert "3 rows taken" in result.output


def test_reordered_rows_are_taken_and_reported(delivery: tuple[Path, Path]):
    project, path = delivery
    edit_table(path, lambda rows: rows[::-1])
    result = bring_back(project, path)
    assert result.exit_code == 1
    assert result.output.count("out of the order of the export") == 2
    assert "3 rows taken" in result.output
    assert string_of(project, "法令に基づく場合") == ("Where laws and regulations so require", False)


def test_a_row_whose_source_was_touched_by_the_agency_is_not_taken(delivery: tuple[Path, Path]):
    project, path = delivery
    edit_table(path, lambda rows: [{**row, "source": row["source"].replace("法令", "条例")} for row in rows])
    result = bring_back(project, path)
    assert "the delivered source text is not the one that was exported" in result.output
    assert "it was: 法令に基づく場合" in result.output
    assert string_of(project, "法令に基づく場合") == ("", False)
    assert "2 rows taken" in result.output


def test_a_text_that_legal_edited_since_the_export_is_not_taken(delivery: tuple[Path, Path]):
    project, path = delivery
    page = project / "docs/privacy.md"
    page.write_text(page.read_text(encoding="utf-8").replace("法令に", "条例に"), encoding="utf-8")
    assert run(project, "update").exit_code == 0
    result = bring_back(project, path)
    assert result.exit_code == 1
    assert f"{path}:3: [第1項(2)a #purpose] not taken: the source text was changed or removed" in result.output
    assert string_of(project, "条例に基づく場合") == ("", False)


def test_another_translation_is_left_until_its_row_is_named(delivery: tuple[Path, Path]):
    project, path = delivery
    change_entry(project / PO, "法令に基づく場合", string="Where the law so requires")
    result = bring_back(project, path)
    assert result.exit_code == 1
    assert "not taken: the catalog has another translation" in result.output
    assert string_of(project, "法令に基づく場合") == ("Where the law so requires", False)
    (id,) = re.findall(r"--overwrite (\S+) takes", result.output)
    result = bring_back(project, path, "--overwrite", id)
    assert result.exit_code == 0, result.output
    assert string_of(project, "法令に基づく場合") == ("Where laws and regulations so require", False)


def test_a_row_to_overwrite_that_is_not_delivered_is_refused(delivery: tuple[Path, Path]):
    project, path = delivery
    before = tree_bytes(project)
    result = bring_back(project, path, "--overwrite", "privacy.purpose.1")
    assert (result.exit_code, "no row has the id" in result.output) == (2, True)
    assert tree_bytes(project) == before


def test_a_text_delivered_twice_with_two_translations_is_not_taken(delivery: tuple[Path, Path]):
    project, path = delivery
    edit_table(path, lambda rows: [*rows, {**rows[1], "translation": "If laws require"}])
    result = bring_back(project, path)
    assert result.output.count("the text was delivered twice, with two translations") == 2
    assert string_of(project, "法令に基づく場合") == ("", False)


def test_findings_are_shown_with_the_line_that_the_entry_has_now(delivery: tuple[Path, Path]):
    project, path = delivery
    edit_table(path, lambda rows: [{**row, "translation": f"<b>{row['translation']}</b>"} for row in rows[:1]])
    result = bring_back(project, path)
    line = next(e.string_line for e in read_catalog(project / PO, PO).entries if e.id == "次の場合に利用します。")
    assert f"{PO}:{line}: error PAR006 raw-html" in result.output
    assert result.exit_code == 1


def test_of_two_entries_with_the_same_text_only_the_one_in_use_is_written(delivery: tuple[Path, Path]):
    project, path = delivery
    text = (project / PO).read_text(encoding="utf-8")
    (project / PO).write_text(text + '\nmsgctxt "purpose"\nmsgid "法令に基づく場合"\nmsgstr "Kept"\n', encoding="utf-8")
    bring_back(project, path)
    strings = [e.string for e in read_catalog(project / PO, PO).entries if e.id == "法令に基づく場合"]
    assert strings == ["Where laws and regulations so require", "Kept"]


# --- tables as spreadsheets have them -------------------------------------------------

ROW = Row(row_id("p", "c", "原文"), "p", "c", "原文", "a text", number=1, total=1)
#: Anything a text may hold; a table has one kind of line end.
TEXTS = st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=40)


@pytest.mark.parametrize("text", ["=SUM(A1)", "+1", "-1", "@x", "＝1", "\t=1", " =1", "'=1", "''+1"])
def test_what_a_spreadsheet_takes_for_a_formula_is_guarded_and_comes_back(text: str):
    assert guarded(text) == f"'{text}"
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("text", ["'quoted'", "text = 1", "1 of 2", "", "'"])
def test_other_texts_go_out_as_they_are(text: str):
    assert guarded(text) == unguarded(text) == text


@given(TEXTS)
def test_no_guard_changes_a_text(text: str):
    assert unguarded(guarded(text)) == text


@given(TEXTS, TEXTS, TEXTS, st.sampled_from(",\t"))
def test_a_table_keeps_every_text(source: str, target: str, note: str, delimiter: str):
    row = replace(ROW, source=source, target=target, note=note, status=Status.TRANSLATED)
    written = format_table((row,), "es", delimiter)
    assert parse_table(written.encode(), "x.csv", "es") == (row,)


@pytest.mark.parametrize(
    ("encode"),
    [
        pytest.param(lambda text: text.encode(), id="UTF-8 without byte order mark"),
        pytest.param(lambda text: text.encode("utf-8-sig"), id="UTF-8 with byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), id="the line ends of Windows"),
        pytest.param(lambda text: text.replace(",", ";").encode(), id="semicolons, as a Spanish Excel writes"),
        pytest.param(lambda text: text.replace(",", "\t").encode("utf-16"), id="Unicode text of a spreadsheet"),
        pytest.param(lambda text: text.encode() + b",,\n\n", id="empty rows at the end"),
        pytest.param(lambda text: text.upper().replace("A TEXT", "a text").encode(), id="a header in capitals"),
    ],
)
def test_a_table_is_read_as_spreadsheets_save_it(encode: Callable[[str], bytes]):
    text = f'id,source,translation\n{ROW.id.upper()},"原文","a text"\n'
    (row,) = parse_table(encode(text), "x.csv", "es")
    assert (row.id, row.source, row.target) == (ROW.id.upper(), "原文", "a text")
    assert row.location.line == 2


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(b"", "the table is empty", id="an empty file"),
        pytest.param(b"id;source\n", "the column translation is missing", id="a lost column"),
        pytest.param(b"id,id,source,translation\n", "the column id stands twice", id="a column twice"),
        pytest.param("id,source,translation\nx,個人,b\n".encode("cp932"), "is not UTF-8", id="Shift_JIS"),
        pytest.param(b'id,source,translation\na,"b,c\n', "cannot be read", id="a quote that is not closed"),
        pytest.param(b"id,source,translation\na,b,c,d\n", "4 cells and the header 3", id="a comma without quotes"),
        pytest.param(b"id,source,translation\na,b\0,c\n", "NUL", id="a NUL"),
        pytest.param(b"id,language,source,translation\na,fr,b,c\n", "the language fr", id="another language"),
    ],
)
def test_a_table_that_cannot_be_read_is_one_line(translated_project: Path, data: bytes, problem: str):
    path = translated_project / "x.csv"
    path.write_bytes(data)
    before = tree_bytes(translated_project)
    result = bring_back(translated_project, path)
    assert (result.exit_code, result.output.count("\n")) == (2, 1), result.output
    assert problem in result.output
    assert tree_bytes(translated_project) == before


# --- XLIFF ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("[](#purpose)の範囲", ["[](#purpose)"], id="a cross-reference"),
        pytest.param("[a **b**](https://e.org/x(y))", ["[", "**"], id="strong text in a link"),
        pytest.param("第{n}項", ["{n}"], id="a name in braces"),
        pytest.param("**a** and *b*", ["**", "*"], id="emphasis"),
        pytest.param(r"\*no\* \[link\](x)", [], id="escaped characters are text"),
        pytest.param("[not a link] 2 * 3", [], id="what nothing closes is text"),
    ],
)
def test_markup_becomes_codes(text: str, codes: list[str]):
    pieces = coded(text)
    assert [code.start for code in codes_in(pieces)] == codes
    assert uncoded(pieces) == text


@given(st.text(st.sampled_from(list("ab*[](){}#\\\n.:/ 個")), max_size=60))
def test_codes_and_text_give_the_markdown_back(text: str):
    assert uncoded(coded(text)) == text


@given(TEXTS, TEXTS, st.text(st.sampled_from(list("ab*[](){}#\\\n&<>\"'個")), max_size=40))
def test_xliff_keeps_every_text(source: str, target: str, marked: str):
    row = replace(ROW, source=source + marked, target=marked + target, status=Status.TRANSLATED)
    assert parse_xliff(format_xliff((row,), "ja", "es").encode(), "x.xlf", "es") == (row,)


def schema() -> etree.XMLSchema:
    if not SCHEMA:
        pytest.skip("SEIHON_XLIFF_SCHEMA does not name a copy of the XLIFF 2.0 schema (xliff-core-2.0.xsd)")
    return etree.XMLSchema(etree.parse(SCHEMA))


def test_xliff_is_valid_by_the_schema_of_the_standard(company: Path):
    validity = schema()
    change_entry(company / "locales/es/LC_MESSAGES/personal-data.po", "電話番号：", fuzzy=True, previous_id="電話：")
    change_entry(company / "locales/es/LC_MESSAGES/personal-data.po", "電子メールアドレス：", string="")
    for options in ((), ("--all",)):
        validity.assertValid(etree.parse(export(company, "xliff", "xlf", *options, locale="es")))


@given(TEXTS, st.text(st.sampled_from(list("ab*[](){}#\\\n&<>\"'個\1\x0b\ufffe")), max_size=40))
def test_no_text_makes_xliff_invalid(text: str, marked: str):
    row = replace(ROW, source=text, target=marked, note=text + marked, status=Status.TRANSLATED)
    written = format_xliff((row,), "ja", "es").encode()
    schema().assertValid(etree.fromstring(written))


def test_ids_are_unique_and_the_codes_of_a_translation_are_those_of_its_source(company: Path):
    root = etree.parse(export(company, "xliff", "xlf", "--all", locale="es")).getroot()
    space = {"x": NAMESPACE}
    ids = root.xpath("//x:unit/@id", namespaces=space)
    assert len(ids) == len(set(ids)) > 100
    for unit in root.xpath("//x:unit", namespaces=space):
        source, target = (
            sorted((code.get("id"), code.get("dataRef"), code.get("dataRefEnd")) for code in found)
            for found in (unit.xpath(f".//x:{side}//*[@id]", namespaces=space) for side in ("source", "target"))
        )
        assert source == target, unit.get("id")


def test_weblate_s_own_reader_sees_every_text(company: Path):
    path = export(company, "xliff", "xlf", "--all", "--policy", "personal-data", locale="es")
    store = xliff2.Xliff2File.parsefile(str(path))
    entries = read_catalog(company / "locales/es/LC_MESSAGES/personal-data.po", "x").live
    assert len(store.units) == len(entries)


def test_what_weblate_s_own_writer_translates_comes_back(translated_project: Path):
    for text in ("法令に基づく場合", "当社は、[](#purpose)の範囲"):
        change_entry(translated_project / PO, text, string="")
    path = export(translated_project, "xliff", "xlf")
    store = xliff2.Xliff2File.parsefile(str(path))
    plain = next(unit for unit in store.units if "法令" in str(unit.source))
    plain.target = "Where laws & regulations so require"
    store.savefile(str(path))
    result = bring_back(translated_project, path)
    assert "1 rows taken" in result.output, result.output
    assert string_of(translated_project, "法令に基づく場合") == ("Where laws & regulations so require", False)
    assert "no translation was delivered" in result.output


def xliff_with(body: str, language: str = "es") -> str:
    return (
        f'<xliff xmlns="{NAMESPACE}" version="2.1" srcLang="ja" trgLang="{language}">'
        f'<file id="p"><group id="g"><unit id="u" name="c">{body}</unit></group></file></xliff>'
    )


def test_a_unit_that_a_cat_tool_cut_into_segments_is_put_together():
    text = xliff_with(
        '<originalData><data id="d1">**</data></originalData>'
        "<segment><source>甲。</source><target order='3'>A.</target></segment>"
        "<ignorable><source> </source></ignorable>"
        "<segment><source>乙<mrk id='m1'>。</mrk></source>"
        "<target order='1'>B <sc id='1' dataRef='d1'/>x<ec startRef='1' dataRef='d1'/>.</target></segment>"
    )
    (row,) = parse_xliff(text.encode(), "x.xlf", "es")
    assert (row.source, row.target) == ("甲。 乙。", "B **x**. A.")


def test_a_unit_with_a_segment_to_do_is_not_translated():
    text = xliff_with(
        "<segment><source>甲。</source><target>A.</target></segment><segment><source>乙。</source></segment>"
    )
    (row,) = parse_xliff(text.encode(), "x.xlf", "es")
    assert row.target == ""


BOMB = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><x>&c;</x>'
)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param(BOMB, "document type declaration", id="entities that expand"),
        pytest.param(
            '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
            "document type declaration",
            id="an entity outside the file",
        ),
        pytest.param('<!DOCTYPE x SYSTEM "https://example.com/x.dtd"><x/>', "document type", id="a DTD elsewhere"),
        pytest.param("<x>" * 1000, "deep", id="elements without end"),
        pytest.param("<x>", "not XML", id="half a file"),
        pytest.param("", "not XML", id="an empty file"),
        pytest.param("&x;", "not XML", id="an unknown entity"),
        pytest.param('<?xml version="1.0" encoding="x-none"?><x/>', "unknown encoding", id="an unknown encoding"),
        pytest.param("<xliff version='1.2'/>", "no XLIFF 2", id="XLIFF 1.2"),
        pytest.param(
            xliff_with("<segment><source>a<ph id='1'/></source></segment>", "en"),
            "no dataRef",
            id="a code without data",
        ),
        pytest.param(
            xliff_with("<segment><source><cp hex='110000'/></source></segment>", "en"),
            "code point",
            id="no such character",
        ),
    ],
)
def test_xml_that_is_hostile_or_broken_is_one_line(translated_project: Path, text: str, problem: str):
    path = translated_project / "x.xlf"
    path.write_text(text, encoding="utf-8")
    before = tree_bytes(translated_project)
    result = bring_back(translated_project, path)
    assert (result.exit_code, result.output.count("\n")) == (2, 1), result.output
    assert problem in result.output
    assert tree_bytes(translated_project) == before


def test_xliff_for_another_language_is_refused(company: Path):
    path = export(company, "xliff", "xlf", "--all", locale="es")
    result = bring_back(company, path, locale="en")
    assert (result.exit_code, "for the language es" in result.output) == (2, True)


def test_a_file_beyond_all_measure_is_not_read(translated_project: Path, monkeypatch: pytest.MonkeyPatch):
    path = export(translated_project, "csv", "csv", "--all")
    monkeypatch.setattr("seihon.files.LARGEST_FILE", 100)
    with pytest.raises(PolicyError, match="bytes"):
        read_bytes(path, "x.csv")


def test_options_for_markdown_are_refused_for_a_delivery(translated_project: Path):
    path = export(translated_project, "csv", "csv", "--all")
    for options in (("--current",), ("--policy", "privacy")):
        result = bring_back(translated_project, path, *options)
        assert (result.exit_code, "are for Markdown files" in result.output) == (2, True)


def test_a_file_of_another_kind_is_refused(translated_project: Path):
    path = translated_project / "x.docx"
    path.write_bytes(b"PK")
    assert bring_back(translated_project, path).exit_code == 2
