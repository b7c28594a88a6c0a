"""What is read at one look is read as the long way reads it: the same result, the same error."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from conftest import ROOT
from seihon.addresses import file_of, relative
from seihon.catalogs import po
from seihon.errors import PolicyError
from seihon.markdown import inline
from seihon.model import NOWHERE, Link, Reference, Strong

#: Pieces of texts: markup, what looks like it, and the characters on which the rules of emphasis depend.
PIECES = [
    *("[](#a-b)", "[](#A)", "[x](https://e.mx/a)", "[日本](index.md#x)", "[x](#y)", "[z](javascript:x)"),
    *("[a b](mailto:a@b)", "[ a ](#b)", "[a](b\u00a0c)", "[](", "](", "{#x}"),
    *("**語**", "**「語」**", "**a**", "**a b**", "** a**", "**。**", "**.a**", "**\u3000」**"),
    *"*_![]()。、.「」\\&<日a1é한-☃👍🈁“",
    *("**", " ", "  ", "\n", " \n ", "\t", "\u3000", "\u200b", "\ufe01", "\ufe0f", "\U000e0100"),
    *("\x1f", "\u2028", "\xa0"),
]


def outcome(read: Callable[[], object]) -> object:
    try:
        return read()
    except PolicyError as error:
        return str(error)


@pytest.mark.parametrize("breaks", [True, False])
def test_simple_markup_is_what_markdown_it_makes_of_it(breaks: bool, monkeypatch: pytest.MonkeyPatch):
    draw = random.Random(f"simple {breaks}")  # noqa: S311 - the same draw each time
    texts = ["".join(draw.choices(PIECES, k=draw.randint(1, 6))) for _ in range(6000)]
    at_one_look = [outcome(lambda text=text: inline.parse_inline(text, NOWHERE, breaks=breaks)) for text in texts]
    taken = [found for text in texts if "\n" not in text and (found := inline._simple(text)) is not None]
    monkeypatch.setattr(inline, "_simple", lambda text: None)
    for text, found in zip(texts, at_one_look, strict=True):
        assert outcome(lambda text=text: inline.parse_inline(text, NOWHERE, breaks=breaks)) == found, repr(text)
    assert {type(piece) for found in taken for piece in found} >= {Strong, Link, Reference}


#: What editors, tools and slips leave in a catalog.
SLIPS = [
    *(
        '"',
        "\\",
        "\\n",
        "\\x41",
        "\\q",
        "#",
        "#~\xa0",
        "#|\xa0",
        "msgid",
        "msgctxt",
        "msgstr",
        "\x1c",
        "\u2028",
        "\u3000",
    ),
    *("\n", "\n\n", " ", "\t", " \n", "#\n", "#,\n", "#, fuzzy\n", '""\n', 'msgid "a"\n', 'msgstr "b"\n'),
    *("#: a b:3 \u2068x y\u2069:2\n", '#| msgid "old"\n', '#~ msgid "a"\n#~ msgstr "b"\n'),
]


def test_a_catalog_is_what_line_by_line_reading_makes_of_it(monkeypatch: pytest.MonkeyPatch):
    draw = random.Random("catalogs")  # noqa: S311 - the same draw each time
    files = [path.read_text("utf-8") for path in sorted((ROOT / "locales").rglob("*.po*"))]
    texts = list(files)
    for _ in range(1500):
        head, *entries = draw.choice(files).rstrip("\n").split("\n\n")
        text = "\n\n".join([head, *draw.sample(entries, min(3, len(entries)))]) + draw.choice(["", "\n"])
        for _ in range(draw.randint(1, 3)):
            at = draw.randrange(len(text))
            text = text[:at] + draw.choice(SLIPS) + text[at + draw.choice([0, 0, 1, 3]) :]
        texts.append(text)

    def read(text: str) -> object:
        catalog = po.parse_catalog(text, "x.po")
        return [(entry, entry.line, entry.string_line) for entry in catalog.entries], catalog.header, catalog.trailing

    assert sum(po._laid_out(text) is not None for text in texts) > 300
    at_one_look = [outcome(lambda text=text: read(text)) for text in texts]
    monkeypatch.setattr(po, "_laid_out", lambda text: None)
    for text, found in zip(texts, at_one_look, strict=True):
        assert outcome(lambda text=text: read(text)) == found, text


@pytest.mark.parametrize(
    ("address", "start", "link"),
    [
        ("", "", "index.html"),
        ("", "a/", "../index.html"),
        ("a/", "", "a/index.html"),
        ("a/", "a/", "index.html"),
        ("es/a/", "a/", "../es/a/index.html"),
        ("es/a/", "es/a/ja-es/", "../index.html"),
        ("es/a/ja-es/", "es/a/", "ja-es/index.html"),
        ("es/b/", "es/a/", "../b/index.html"),
    ],
)
def test_links_between_pages(address: str, start: str, link: str):
    assert relative(address, start) == link
    assert file_of(address).endswith("index.html")
