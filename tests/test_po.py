"""PO files: strict reading, and writing that other tools leave alone."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from translate.storage.pypo import pofile as pypo

from conftest import ROOT, needed
from seihon.catalogs.model import Catalog, Entry
from seihon.catalogs.po import format_catalog, parse_catalog, read_catalog
from seihon.catalogs.template import empty_catalog
from seihon.cli import main
from seihon.errors import PolicyError

HEADER = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'

FULL = (
    HEADER
    + """
# A note of the translator
#. 第2項(1)
#: docs/privacy.md:12 docs/privacy.md:30
#, fuzzy
#| msgctxt "old"
#| msgid "以前の文"
msgctxt "purpose"
msgid "今の文\\n二行目"
msgstr "The text as it was\\nsecond line"

# kept by hand
#~| msgid "もっと前"
#~ msgctxt "purpose"
#~ msgid "消えた文"
#~ msgstr "A text that has gone"
"""
)


def test_everything_an_entry_can_carry_is_read():
    catalog = parse_catalog(FULL, "x.po")
    live, gone = catalog.entries
    assert live == Entry(
        context="purpose",
        id="今の文\n二行目",
        string="The text as it was\nsecond line",
        fuzzy=True,
        previous_context="old",
        previous_id="以前の文",
        comments=(" A note of the translator",),
        extracted=("第2項(1)",),
        references=("docs/privacy.md:12", "docs/privacy.md:30"),
    )
    assert (live.line, live.string_line) == (12, 14)
    assert gone.obsolete
    assert (gone.previous_id, gone.comments) == ("もっと前", (" kept by hand",))


def test_a_live_entry_before_an_obsolete_previous_text_stays_live():
    text = HEADER + '\nmsgid "甲"\nmsgstr "A"\n\n#~| msgid "前"\n#~ msgid "乙"\n#~ msgstr "B"\n'
    catalog = parse_catalog(text, "x.po")
    assert [(entry.id, entry.obsolete) for entry in catalog.entries] == [("甲", False), ("乙", True)]


def test_a_per_cent_sign_is_no_format():
    catalog = Catalog("x.po", empty_catalog("x.po", "x", "en").header, (Entry("c", "割合は50% s です"),))
    assert "python-format" not in format_catalog(catalog)


@pytest.mark.parametrize(
    ("body", "line", "words"),
    [
        pytest.param('msgid "甲\nmsgstr ""\n', 6, "not PO", id="a quote that is not closed"),
        pytest.param('msgid "a"b"\nmsgstr ""\n', 6, "not PO", id="a quote inside without backslash"),
        pytest.param("msgid 甲\nmsgstr 乙\n", 6, "not PO", id="a string without quotes"),
        pytest.param('msgid "a\\q"\nmsgstr ""\n', 6, "not PO", id="an escape that does not exist"),
        pytest.param("<<<<<<< HEAD\n", 6, "not PO", id="a merge conflict"),
        pytest.param('msgstr "乙"\n', 6, "at the start", id="a translation without text"),
        pytest.param('msgid "甲"\nmsgid "乙"\nmsgstr ""\n', 7, "msgid stands after msgid", id="two texts"),
        pytest.param('msgid "甲"\nmsgstr "A"\nmsgstr "B"\n', 8, "at the start", id="two translations"),
        pytest.param('msgid "甲"\n\n#: x:1\nmsgid "乙"\nmsgstr ""\n', 8, "no msgstr", id="no translation line"),
        pytest.param('msgid "甲"\n', 6, "no msgstr", id="the file ends in an entry"),
        pytest.param('# 注\n"続き"\n', 7, "follows no keyword", id="a continuation of nothing"),
        pytest.param(
            'msgid "甲"\nmsgid_plural "甲s"\nmsgstr[0] ""\n', 7, "plural", id="a plural"
        ),
        pytest.param('#| "前"\nmsgid "甲"\nmsgstr ""\n', 6, "previous", id="a previous text without keyword"),
        pytest.param('msgid "甲"\n#~ msgstr "A"\n', 7, "msgstr stands", id="an entry half obsolete"),
    ],
)  # fmt: skip
def test_malformed_files_are_refused_with_the_line(body: str, line: int, words: str):
    with pytest.raises(PolicyError, match=words) as caught:
        parse_catalog(HEADER + "\n" + body, "locales/en/LC_MESSAGES/x.po")
    assert caught.value.location.line == line
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("", "no header", id="an empty file"),
        pytest.param('msgid "甲"\nmsgstr "A"\n', "no header", id="no header"),
        pytest.param(HEADER.replace("UTF-8", "CHARSET"), "declares CHARSET", id="a template's placeholder"),
        pytest.param(HEADER.replace("UTF-8", "Shift_JIS"), "declares Shift_JIS", id="another character set"),
        pytest.param('msgid ""\nmsgstr "Language: en\\n"\n', "no charset", id="no character set"),
    ],
)
def test_headers_that_cannot_be_trusted(text: str, words: str):
    with pytest.raises(PolicyError, match=words):
        parse_catalog(text, "x.po")


TEXT = st.text("甲a \"\\\n\t'%{}\u2028\u0085é#~|", max_size=12)


@given(
    st.lists(
        st.builds(
            Entry,
            context=st.sampled_from(["", "purpose", "a b"]),
            id=TEXT.filter(bool),
            string=TEXT,
            fuzzy=st.booleans(),
            previous_id=st.none() | TEXT,
            extracted=st.lists(st.sampled_from(["第2項(1)", "用語: 甲"]), max_size=2).map(tuple),
            references=st.lists(st.sampled_from(["docs/a.md:1", "docs/b c.md:22"]), max_size=2).map(tuple),
            flags=st.sampled_from([(), ("python-brace-format",)]),
            obsolete=st.booleans(),
        ),
        max_size=4,
    )
)
def test_what_is_written_is_read_back_the_same(entries: list[Entry]):
    catalog = Catalog("x.po", empty_catalog("x.po", "x", "en").header, tuple(entries))
    assert parse_catalog(format_catalog(catalog), "x.po") == catalog


# --- other people's tools, on this repository's own catalogs -----------------------

CATALOGS = sorted((ROOT / "locales").rglob("*.po"))
pytestmark_catalogs = pytest.mark.parametrize(
    "path", CATALOGS, ids=[f"{path.parent.parent.name}/{path.stem}" for path in CATALOGS]
)


def body(text: str) -> str:
    """A catalog without its header entry, which tools rewrite in their own way."""
    return text.partition("\n\n")[2]


def with_rich_entries(path: Path, folder: Path) -> Path:
    """A copy of a catalog to which an obsolete and a stale entry with all comments are added."""
    added = body(format_catalog(parse_catalog(FULL, "x.po")))
    copy = folder / path.name
    copy.write_text(path.read_text(encoding="utf-8") + "\n" + added, encoding="utf-8")
    return copy


def test_there_are_catalogs():
    assert len(CATALOGS) == 8


@pytestmark_catalogs
def test_writing_a_catalog_that_was_read_changes_no_byte(path: Path):
    assert format_catalog(read_catalog(path, str(path))) == path.read_text(encoding="utf-8")


@pytestmark_catalogs
def test_msgfmt_accepts_it(path: Path):
    run = subprocess.run(
        [
            needed("msgfmt"),
            "--check-format",
            "--check-domain",
            "--check-header",
            "-o",
            "/dev/null",
            str(path),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    run = subprocess.run(
        [needed("msgfmt"), "-c", "-o", "/dev/null", str(path)], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


@pytestmark_catalogs
def test_msgcat_leaves_it_alone(path: Path, tmp_path: Path):
    copy = with_rich_entries(path, tmp_path)
    run = subprocess.run([needed("msgcat"), "--no-wrap", str(copy)], capture_output=True, check=True)
    assert body(run.stdout.decode()) == body(copy.read_text(encoding="utf-8"))


@pytestmark_catalogs
def test_poedit_s_way_of_updating_leaves_it_alone(path: Path):
    template = ROOT / "locales" / f"{path.stem}.pot"
    run = subprocess.run(
        [needed("msgmerge"), "--no-wrap", "--previous", "--quiet", str(path), str(template)],
        capture_output=True,
        check=True,
    )
    merged = run.stdout.decode()
    assert without_comments(merged) == without_comments(path.read_text(encoding="utf-8"))
    # msgmerge takes the comments for translators from the template, which is in no language ...
    theirs = {entry.key: entry.extracted for entry in parse_catalog(merged, "x.po").entries}
    assert theirs == {entry.key: entry.extracted for entry in read_catalog(template, "x.pot").entries}


def without_comments(text: str) -> list[str]:
    """The lines of a catalog but its header and the comments for translators."""
    return [line for line in body(text).split("\n") if not line.startswith("#.")]


@pytest.mark.parametrize("locale", ["en", "es"])
def test_the_next_update_gives_back_the_comments_that_another_tool_dropped(company: Path, locale: str):
    path = company / f"locales/{locale}/LC_MESSAGES/personal-data.po"
    before = path.read_bytes()
    run = subprocess.run(
        [needed("msgmerge"), "--no-wrap", "--previous", "--quiet", "--update", "--backup=off", str(path), str(company / "locales/personal-data.pot")],
        capture_output=True,
        check=False,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert path.read_bytes() != before
    CliRunner().invoke(main, ["-f", str(company / "mkdocs.yml"), "update"], catch_exceptions=False)
    assert body(path.read_text(encoding="utf-8")) == body(before.decode())


@pytest.mark.parametrize("tool", ["msgcat", "msgmerge", "weblate"])
def test_a_stale_acknowledged_entry_with_comments_survives_other_tools(tool: str, tmp_path: Path):
    text = (
        HEADER
        + """
# seihon: PAR301 3f9a1c2e5b70 the reason
# a translator's own words
#. 第4項(1)b
#. apartado 4(1)b — Suministro de «Datos» a terceros
#. Términos: 個人情報 → Datos Personales | Datos; 法令 → ?
#. Conservar: [](#purpose) · https://example.com/a?b=c&d · Criteo K.K. · 14
#. Nota del área legal: 「営業日」は日本の営業日です。
#: docs/privacy.md:12
#, fuzzy
#| msgid "以前の文"
msgctxt "third-party"
msgid "今の文"
msgstr "El texto anterior"
"""
    )
    path = tmp_path / "x.po"
    path.write_text(text, encoding="utf-8")
    if tool == "weblate":
        store = pypo.parsefile(str(path))
        store.wrapper.width = -1
        stream = io.BytesIO()
        store.serialize(stream)
        written = stream.getvalue().decode()
    else:
        command = [needed(tool), "--no-wrap", str(path)]
        command += ["--previous", "--quiet", str(path)] if tool == "msgmerge" else []
        written = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert parse_catalog(written, "x.po").entries == parse_catalog(text, "x.po").entries


@pytestmark_catalogs
def test_weblate_s_way_of_writing_leaves_it_alone(path: Path, tmp_path: Path):
    copy = with_rich_entries(path, tmp_path)
    store = pypo.parsefile(str(copy))
    store.wrapper.width = -1
    written = io.BytesIO()
    store.serialize(written)
    assert body(written.getvalue().decode()).rstrip("\n") == body(copy.read_text(encoding="utf-8")).rstrip("\n")


@pytestmark_catalogs
def test_babel_reads_the_same_texts(path: Path):
    ours = read_catalog(path, str(path))
    with path.open("rb") as file:
        theirs = read_po(file)
    assert {(message.context or "", message.id): message.string for message in theirs if message.id} == {
        entry.key: entry.string for entry in ours.entries
    }
