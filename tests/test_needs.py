"""What a rule needs is necessary: in pairs that lack it, the rule finds nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import test_addresses
import test_bounds
import test_enumeration
import test_meaning
import test_rules
import test_values
import test_whole
from conftest import ROOT
from seihon.catalogs.model import Entry
from seihon.catalogs.po import read_catalog
from seihon.markdown import parse_unit
from seihon.markdown.inline import MarkupError
from seihon.model import NOWHERE, Text, Unit
from seihon.parity.features import DIGIT
from seihon.parity.glossary import NO_TERMS, AgreedTerm, Glossary
from seihon.parity.needs import Feature, both_have, either_has, source_has, target_has
from seihon.parity.rule import Notation, Pair, PairRule
from seihon.parity.rules import PAIR_RULES, RULES
from seihon.parity.selection import Selection
from seihon.parity.text import side

DIRECTIONS = [("ja", "en"), ("ja", "es"), ("en", "es"), ("en", "ja"), ("en", "fr")]
GLOSSARY = Glossary(
    (AgreedTerm("個人情報", ("Personal Data", "Datos Personales")), AgreedTerm("利用者", ("User", "the User")))
)


def unit(text: str, notation: Notation) -> tuple[Unit | None, MarkupError | None]:
    """A text as its notation has it, or what makes it unreadable."""
    if notation is not Notation.MARKDOWN:
        return Unit(text, (Text(text),), NOWHERE), None
    try:
        return parse_unit(text, NOWHERE), None
    except MarkupError as error:
        return None, error


def pairs(source: str, target: str, languages: tuple[str, str]) -> Iterator[Pair]:
    """The pair in each notation, with agreed terms and without, current, stale and without an entry."""
    sides = side(source, languages[0]), side(target, languages[1])
    for notation in Notation:
        here, _ = unit(source, notation)
        there, problem = unit(target, notation)
        if here is None:
            continue
        for fuzzy in (False, True):
            entry = Entry("x", source, target, fuzzy=fuzzy)
            readable = None if fuzzy else there
            both = sides if readable is not None else None
            glossary = NO_TERMS if fuzzy or notation is Notation.PLAIN else GLOSSARY
            yield Pair("x", "", here, entry, readable, problem, notation, both, glossary)
        yield Pair("x", "", here, None, None, None, notation)


def check_all(source: str, target: str, languages: tuple[str, str], rules: tuple[PairRule, ...] = PAIR_RULES) -> None:
    """What all rules find is what those find that are due."""
    chosen = Selection(rules)
    for pair in pairs(source, target, languages):
        due = chosen.due(pair)
        for rule in rules:
            assert rule in due or list(rule.check(pair)) == [], (rule.code, pair.notation)


def cases(module: ModuleType) -> Iterator[tuple[str, str]]:
    """Source and target of the rows of every parametrized test of a module that has both."""
    for test in vars(module).values():
        for mark in getattr(test, "pytestmark", ()):
            if mark.name != "parametrize":
                continue
            names = (
                mark.args[0] if isinstance(mark.args[0], (tuple, list)) else mark.args[0].replace(" ", "").split(",")
            )
            if "source" in names and ("target" in names or "translation" in names):
                target = names.index("target" if "target" in names else "translation")
                for row in mark.args[1]:
                    if all(isinstance(row[at], str) for at in (names.index("source"), target)):
                        yield row[names.index("source")], row[target]


CASES = sorted(
    {case for module in (test_addresses, test_bounds, test_enumeration, test_meaning, test_rules, test_values, test_whole)
     for case in cases(module)}
)  # fmt: skip
EXAMPLES = [(rule, example) for rule in RULES for example in (rule.bad, rule.good) if example.translation]
OWN = [
    (code, entry)
    for code in ("en", "es")
    for path in sorted((ROOT / "locales" / code / "LC_MESSAGES").glob("*.po"))
    for entry in read_catalog(path, path.name).live.values()
]


def test_the_case_files_are_read():
    assert len(CASES) > 300


@pytest.mark.parametrize("languages", DIRECTIONS, ids="-".join)
def test_no_rule_that_is_passed_over_finds_anything_in_the_cases(languages: tuple[str, str]):
    for source, target in CASES:
        check_all(source, target, languages)
        check_all(target, source, languages)


def test_no_rule_that_is_passed_over_finds_anything_in_the_examples_of_rules():
    for _, example in EXAMPLES:
        check_all(example.source, example.translation or "", ("ja", "en"))


def test_no_rule_that_is_passed_over_finds_anything_in_our_own_policies():
    for code, entry in OWN:
        check_all(entry.id, entry.string, ("ja", code))


#: Parts of texts that rules look for, and characters that are more than they seem.
PIECES = [
    "1", "14", "１４", "①", "½", "²", "&frac12;", "&#x31;", "十四", "第三者", "一つ", "三十日", "fourteen", "a day", "V", "II", "IV.",
    "2026-04-01", "4月1日", "May", "April 3, 2024", "lunes", "+81 3-1234-5678", "150-0001", "〒", "-", "a@example.com",
    "&#64;", "https://example.com/a", "[x](https://example.com/b)", "[y](tel:+1)", "<b>", "</b>", "javaſcript:open()",
    "data:text/html", "javascript :x", "&", "<", "**", "*", "__", "`", "\\", "(", ")", "「", "」", '"', "“", "”", "Contoso", "contoso",
    "Fabrikam", "İstanbul", "コントソ", "the the", "The the", "a A", "をを", "must", "may", "shall not", "cannot", "without",
    "しなければなりません", "できます", "しません", "ただし", "all", "some", "either", "すべて", "一部", "debe", "puede", "no", "sin",
    "todos", "algunos", "and", "or", "及び", "又は", "、", ",", "。", ".", "(1)", "(2)", "（１）", "個人情報", "Personal Data", "personal data",
    "within 30 days", "30日以内", "after 30 days", "at most once", "1回以上", "by April 3", "事前の", "prior", "subsequent", "later",
    "User", "利用者", "日", "days", "営業日", "%", "$5", "5 USD", "\n", "\\\n", " ", " ", " ", "\u3000",
]  # fmt: skip
PARTS = PIECES + [text for case in CASES[::7] for text in case]
TEXTS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=8).map("".join)


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from(DIRECTIONS))
def test_no_rule_that_is_passed_over_finds_anything_in_a_made_up_pair(
    source: str, target: str, languages: tuple[str, str]
):
    check_all(source, target, languages)


@settings(max_examples=100, deadline=None)
@given(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40), st.sampled_from(DIRECTIONS))
def test_no_rule_that_is_passed_over_finds_anything_in_any_pair(source: str, target: str, languages: tuple[str, str]):
    check_all(source, target, languages)


def test_every_character_that_is_made_a_digit_is_one_to_the_features():
    for character in map(chr, range(0x110000)):
        made = unicodedata.normalize("NFKC", character)
        assert DIGIT.search(character) or not any(one.isdecimal() for one in made), hex(ord(character))


def test_a_need_is_met_by_one_of_its_ways():
    either = either_has(Feature.AT)
    assert len(either.ways) == 2
    assert both_have(Feature.AT) == source_has(Feature.AT) & target_has(Feature.AT)
    assert (either & target_has(Feature.TAG)).ways[0] == (Feature.AT.value, Feature.TAG.value, either.ways[0][2])
