"""What authors write, and the one line they are told when it is outside the grammar."""

from __future__ import annotations

import pytest

from seihon.errors import PolicyError
from seihon.markdown import parse_document
from seihon.model import Link, List, Note, Paragraph, Table, places


def parse(text: str):
    return parse_document(text, "docs/p.md", domain="p")


def test_a_policy_becomes_a_tree_with_ids_numbers_and_lines():
    document = parse(
        '---\npolicy: privacy\nversion: "1.0"\ndate: 2026-01-31\n---\n'
        "# 表題\n\n前文です。\n\n## 目的 {#purpose}\n\n1. 一\n    1. 甲\n\n        続き\n2. 二\n\n### 細目 {#detail}\n\n- 点\n"
    )
    assert document.domain == "privacy"
    assert document.metadata.version == "1.0"
    assert [(place.context, place.anchor, place.unit.text, place.unit.location.line) for place in places(document)] == [
        ("title", "title", "表題", 6),
        ("preamble", "preamble-p1", "前文です。", 8),
        ("purpose", "purpose", "目的", 10),
        ("purpose", "purpose-1", "一", 12),
        ("purpose", "purpose-1-a", "甲", 13),
        ("purpose", "purpose-1-a-p2", "続き", 15),
        ("purpose", "purpose-2", "二", 16),
        ("detail", "detail", "細目", 18),
        ("detail", "detail-bullet1", "点", 20),
    ]  # fmt: skip


def test_labels_below_a_sub_clause_begin_at_the_second_depth():
    document = parse("# 表題\n\n## 甲 {#a}\n\n### 乙 {#b}\n\n1. 一\n    1. 二\n")
    (outer,) = document.clauses[0].clauses[0].blocks
    assert isinstance(outer, List)
    assert (outer.items[0].id, outer.items[0].depth) == ("b-a", 2)


def test_a_list_goes_on_after_a_paragraph_with_the_number_it_says():
    document = parse("# 表題\n\n## 甲 {#a}\n\n1. 一\n\n間の文\n\n2. 二\n")
    first, between, second = document.clauses[0].blocks
    assert isinstance(first, List)
    assert isinstance(between, Paragraph)
    assert isinstance(second, List)
    assert [item.id for item in (*first.items, *second.items)] == ["a-1", "a-2"]


def test_notes_tables_and_line_breaks_are_in_the_tree():
    document = parse(
        "# 表題\n\n※　注の文\n\n| 甲 | 乙 |\n| --- | --: |\n| 一 | 二\\|三 |\n\n東京都\\\n千代田区  \n一番町\n"
    )
    note, table, address = document.preamble
    assert isinstance(note, Note)
    assert note.unit.text == "注の文"
    assert isinstance(table, Table)
    assert table.alignments == ("", "right")
    assert table.rows[0][1].text == "二|三"
    assert isinstance(address, Paragraph)
    assert address.unit.text == "東京都\n千代田区\n一番町"


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        pytest.param("個人情報を\n取得します。", "個人情報を取得します。", id="Japanese lines join without a space"),
        pytest.param("Google\nLLCに", "Google LLCに", id="Latin words join with a space"),
        pytest.param("取得\nCookie", "取得 Cookie", id="a Latin word after Japanese keeps the space"),
        pytest.param("**「甲」**\nとは", "**「甲」**とは", id="the rule sees through emphasis"),
        pytest.param("**甲\n乙**丙", "**甲乙**丙", id="the rule works inside emphasis"),
        pytest.param("한국어\n문장", "한국어 문장", id="Korean is written with spaces"),
    ],
)
def test_wrapped_lines_are_joined_as_browsers_join_them(lines: str, joined: str):
    document = parse(f"# 表題\n\n{lines}\n")
    assert document.preamble[0].unit.text == joined  # type: ignore[union-attr]


def test_rewrapping_a_paragraph_changes_no_text():
    one = parse("# 表題\n\n当社は、個人情報を適切に取り扱います。\n")
    two = parse("# 表題\n\n当社は、\n個人情報を\n適切に取り扱います。\n")
    assert one == two


#: (what it is, source, line, words of the message)
REFUSED = [
    ("an empty page", "", 1, "title"),
    ("a page that begins with text", "文\n", 1, "title"),
    ("a second title", "# 一\n\n# 二\n", 3, "second title"),
    ("a title with an id", "# 一 {#x}\n", 1, "title has an id"),
    ("a clause without an id", "# 一\n\n## 二\n", 3, "no id"),
    ("an id in capitals", "# 一\n\n## 二 {#Purpose}\n", 3, "no id|misplaced|lower case"),
    ("a reserved id", "# 一\n\n## 二 {#preamble}\n", 3, "reserved"),
    ("an id twice", "# 一\n\n## 二 {#a}\n\n## 三 {#a}\n", 5, "already that of line 3"),
    ("an id that a generated one has taken", "# 一\n\n## 二 {#a}\n\n1. 三\n\n## 四 {#a-1}\n", 7, "already"),
    ("a sub-clause before the first clause", "# 一\n\n### 二 {#a}\n", 3, "before the first clause"),
    ("a heading deeper than a sub-clause", "# 一\n\n## 二 {#a}\n\n#### 三 {#b}\n", 5, "deeper"),
    ("a line of hyphens below a paragraph", "# 一\n\n文\n---\n", 3, "turns the paragraph above"),
    ("a rule", "# 一\n\n* * *\n", 3, "horizontal rule"),
    ("a quotation", "# 一\n\n> 文\n", 3, "quotation"),
    ("a code block", "# 一\n\n```\nx\n```\n", 3, "code block"),
    ("indentation by four spaces outside a list", "# 一\n\n    文\n", 3, "indented by 4"),
    ("an HTML block", "# 一\n\n<div>\n文\n</div>\n", 3, "HTML"),
    ("another comment", "# 一\n\n<!-- 文 -->\n\n文\n", 3, "a note for translators is <!-- translators: … -->"),
    ("a note with a text after it", "# 一\n\n<!-- translators: 注 --> 文\n", 3, "raw HTML"),
    ("a note in the middle of a text", "# 一\n\n文<!-- translators: 注 -->文\n", 3, "on lines of its own"),
    ("a note that is not closed", "# 一\n\n<!-- translators: 注\n\n文\n", 3, "raw HTML"),
    ("a note without text", "# 一\n\n<!-- translators: -->\n\n文\n", 3, "empty"),
    ("a note before nothing", "# 一\n\n文\n\n<!-- translators: 注 -->\n", 5, "before no text"),
    ("a note at another indentation", "# 一\n\n1. 文\n\n  <!-- translators: 注 -->\n\n文\n", 5, "indented by 2"),
    ("a note with an invisible character", "# 一\n\n<!-- translators: 注\u202e -->\n文\n", 3, "U\\+202E"),
    ("a tag in an item", "# 一\n\n1. <div>\n\n    文\n", 3, "raw HTML"),
    ("an HTML tag in a text", "# 一\n\n文\n次の<b>文</b>\n", 4, "HTML"),
    ("an image", "# 一\n\n![図](x.png)\n", 3, "image"),
    ("code in a text", "# 一\n\n`x`\n", 3, "code"),
    ("a script address", "# 一\n\n[x](javascript:alert(1))\n", 3, "javascript"),
    ("a data address", "# 一\n\n[x](data:text/html,x)\n", 3, "data:"),
    ("an address of the machine", "# 一\n\n[x](file:///etc/passwd)\n", 3, "file:"),
    ("an address without a page", "# 一\n\n[x](/somewhere)\n", 3, "/somewhere"),
    ("a link without text", "# 一\n\n[](https://example.com/)\n", 3, "no text"),
    ("a link with a title", '# 一\n\n[x](https://example.com/ "t")\n', 3, "title"),
    ("a link definition", "# 一\n\n[x][y]\n\n[y]: https://example.com/\n", 5, "definition"),
    ("a link that is broken by a space", "# 一\n\n[x] (https://a.example/) と[y](https://a b)\n", 3, "link"),
    ("asterisks that close nothing", "# 一\n\n**甲 乙\n", 3, "[*][*]"),
    ("a reference to nothing", "# 一\n\n[](#nowhere)\n", 3, "leads to nothing"),
    ("a text link to nothing", "# 一\n\n[x](#nowhere)\n", 3, "leads to nothing"),
    ("a reference to a bullet", "# 一\n\n[](#a-bullet1)\n\n## 二 {#a}\n\n- 点\n", 3, "no label"),
    ("a reference to its own clause", "# 一\n\n## 二 {#a}\n\n[](#a)に定める\n", 5, "stands in"),
    (
        "references in a circle",
        "# 一\n\n## 二 {#a}\n\n[](#b)による\n\n## 三 {#b}\n\n[](#a)による\n",
        5,
        "circle: line 5 → line 9 → line 5",
    ),
    ("an id in the middle of a text", "# 一\n\n文{#x}です\n", 3, "stands in the text"),
    ("a list that starts at three", "# 一\n\n3. 文\n", 3, "starts at 3"),
    ("two lists one after the other", "# 一\n\n- 甲\n\n* 乙\n", 5, "second list"),
    ("an item without text", "# 一\n\n1.\n2. 文\n", 3, "does not begin with a text"),
    ("a heading in an item", "# 一\n\n1. 文\n\n    ## 二 {#a}\n", 5, "heading inside"),
    ("a note without text", "# 一\n\n※\n", 3, "no text"),
    ("a control character", "# 一\n\n文\u202e字\n", 3, "U\\+202E"),
    ("a control character written as an entity", "# 一\n\n文&#x202E;字\n", 3, "U\\+202E"),
    ("a line feed written as an entity", "# 一\n\n文&#10;字\n", 3, "U\\+000A"),
    ("a zero-width space", "# 一\n\n14\u200b日\n", 3, "U\\+200B"),
    ("a paragraph of wide spaces", "# 一\n\n甲\n\n　\n\n乙\n", 5, "empty"),
    ("an item of wide spaces", "# 一\n\n- 　\n", 3, "empty"),
    ("a link in the title", "# 一[外](https://example.com/)\n", 1, "title contains a link"),
    ("a row with a cell too many", "# 一\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 消える |\n", 5, "3 cells"),
    ("a row with a cell too few", "# 一\n\n| 甲 | 乙 |\n|---|---|\n| 1 |\n", 5, "1 cells"),
    ("asterisks beside an escaped one", "# 一\n\n\\*1 **重要 ** です\n", 3, "opens or closes nothing"),
    ("underscores that Japanese does not open", "# 一\n\n甲__乙__丙\n", 3, "opens or closes nothing"),
    ("a note joined to the note above", "# 一\n\n※ 甲\n※ 乙\n", 4, "begins with ※"),
    ("full-width numbers joined in a line", "# 一\n\n１．甲\n２．乙\n", 4, "begins with ２．"),
    ("middle dots joined in a line", "# 一\n\n・甲\n・乙\n", 4, "begins with ・"),
    (
        "emphasis in emphasis without end",
        "# 一\n\n" + "*a " * 400 + "b*" * 400 + "\n",
        3,
        "more than 8 times",
    ),
    (
        "bullets thirteen levels deep",
        "# 一\n\n" + "".join(" " * 4 * n + "- 文\n" for n in range(13)),
        15,
        "12 levels",
    ),
    (
        "lists seven levels deep",
        "# 一\n\n" + "".join(" " * 4 * n + "1. 文\n" for n in range(7)),
        9,
        "levels deep",
    ),
]


@pytest.mark.parametrize(("source", "line", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_outside_the_grammar(source: str, line: int, words: str):
    with pytest.raises(PolicyError, match=words) as caught:
        parse(source)
    assert caught.value.location.line == line
    assert str(caught.value).startswith(f"docs/p.md:{line}: ")
    assert caught.value.remedy
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("1. 甲\n   - 乙\n", id="three spaces, which CommonMark nests and others flatten"),
        pytest.param("- 甲\n  - 乙\n", id="two spaces below a bullet"),
        pytest.param("1. 甲\n  - 乙\n", id="two spaces, which everybody flattens"),
        pytest.param("1. 甲\n\n   乙\n", id="a paragraph of an item by three spaces"),
        pytest.param("10. 甲\n   - 乙\n", id="three spaces below a number of two digits"),
        pytest.param("1. 甲\n\n 乙\n", id="a stray space before a paragraph"),
    ],
)
def test_indentation_that_parsers_read_differently_is_refused(source: str):
    # Nine items before a tenth, so that its number is right and only the indentation is at fault.
    lead = "".join(f"{number}. 文\n" for number in range(1, 10)) if source.startswith("10") else ""
    with pytest.raises(PolicyError, match=r"indented by|starts at"):
        parse(f"# 表題\n\n{lead}{source}")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("---\npolicy: privacy\n", "not closed"),
        ("---\npolicy: privacy\n---\n# 一\n", "no version or no date"),
        ("---\npolicy: Privacy!\nversion: 1\ndate: 2026-01-01\n---\n# 一\n", "cannot be the id"),
        ("---\npolicy: glossary\nversion: 1\ndate: 2026-01-01\n---\n# 一\n", "cannot be the id"),
        ("---\nauthor: x\n---\n# 一\n", "author is unknown"),
        ("---\nversion: 1\nversion: 2\n---\n# 一\n", "twice"),
        ("---\ndate: 31.1.2026\n---\n# 一\n", "no date"),
        ("---\ndate: 20260131\n---\n# 一\n", "no date"),
        ('---\nterms:\n  - "\\ud800"\n---\n# 一\n', "invisible"),
        ("---\nstatus: final\n---\n# 一\n", "unknown"),
        ("---\nterms: 個人情報\n---\n# 一\n", "no list of terms"),
        ("---\nterms:\n  - 甲\n  - 甲\n---\n# 一\n", "twice"),
        ("---\n- a\n---\n# 一\n", "no list of keys"),
        ("---\na: [\n---\n# 一\n", "not YAML"),
        ("---\nversion: [1]\n---\n# 一\n", "no single value"),
        ("---\nlist_policies: x\n---\n# 一\n", "not on this page"),
        ("---\ndescription: <b>x</b>\n---\n# 一\n", "HTML"),
    ],
)
def test_front_matter_outside_the_grammar(source: str, words: str):
    with pytest.raises(PolicyError, match=words):
        parse(source)


def test_references_to_a_finer_place_are_no_circle():
    document = parse("# 一\n\n## 二 {#a}\n\n[](#b-p2)による\n\n## 三 {#b}\n\n[](#a)による\n\n本文\n")
    assert [clause.id for clause in document.clauses] == ["a", "b"]


def test_many_references_are_checked_in_reasonable_time():
    clauses = "".join(
        f"## 項 {{#c{n}}}\n\n" + "".join(f"[](#c{later})" for later in range(n + 1, 60)) + "文\n\n" for n in range(60)
    )
    assert len(parse(f"# 一\n\n{clauses}").clauses) == 60


def test_the_number_of_an_item_is_that_of_its_place_whatever_was_typed():
    """So that an item can be inserted or deleted without renumbering the rest."""
    document = parse("# 表題\n\n1. 甲\n3. 乙\n3. 丙\n")
    assert [item.id for item in document.preamble[0].items] == ["preamble-1", "preamble-2", "preamble-3"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("## a" + " " * 9_000 + "b {#x}", id="spaces in a heading"),
        pytest.param("\n".join(["甲乙"] * 20_000), id="short lines in one paragraph"),
        pytest.param("-" * 9_000 + "x", id="hyphens"),
        pytest.param("甲" * 50_000, id="a line that no person wrote"),
        *(pytest.param(mark * 9_000, id=f"only {mark}") for mark in "*[_<※|`!(&"),
    ],
)
def test_long_and_odd_texts_do_not_take_for_ever(source: str):
    """Each took from seconds to minutes when something in it was quadratic; now it is read or refused at once."""
    try:
        outcome = str(parse(f"# 表題\n\n{source}\n").title.text)
    except PolicyError as error:
        outcome = str(error)
    assert outcome == "表題" or outcome.startswith("docs/p.md:3: ")


def test_spaces_before_a_line_break_are_no_text():
    document = parse("# 表題\n\n東京都 \\\n千代田区\n")
    assert document.preamble[0].unit.text == "東京都\n千代田区"  # type: ignore[union-attr]


def test_an_address_with_brackets_and_entities_is_kept():
    document = parse("# 表題\n\n[甲](<https://a.example/b)c>)と[乙](https://a.example/?a=1&amp;copy;=2)\n")
    unit = document.preamble[0].unit  # type: ignore[union-attr]
    assert [inline.href for inline in unit.inside() if isinstance(inline, Link)] == [
        "https://a.example/b)c",
        "https://a.example/?a=1&copy;=2",
    ]
