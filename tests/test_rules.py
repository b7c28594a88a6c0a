"""Every rule reports its bad example and nothing reports a good one; and what each rule leaves alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from seihon.bitext import aligned
from seihon.catalogs.model import Entry
from seihon.catalogs.po import format_catalog, parse_catalog
from seihon.catalogs.template import document_entries, empty_catalog
from seihon.markdown import parse_document
from seihon.markdown.outline import OutlineBlock
from seihon.messages import Message, Value, say
from seihon.messages.message import Listing
from seihon.model import Location
from seihon.numbering import citations
from seihon.parity.compare import compare, compare_texts
from seihon.parity.explain import explain
from seihon.parity.finding import Finding, Severity
from seihon.parity.glossary import AgreedTerm, Glossary
from seihon.parity.rule import Example, PairRule, Rule
from seihon.parity.rules import FORM_RULES, MEANING_RULES, PAIR_RULES, RULES
from seihon.parity.run import Languages, check, document_pairs, plain_pairs
from seihon.words import SOURCE_WORDS

JAPANESE_TO_ENGLISH = Languages("ja", "en")


def findings(example: Example, rules: Sequence[PairRule] = PAIR_RULES) -> list[Finding]:
    """Run all rules over an example; braces make it a word of the site."""
    empty = empty_catalog("x.po", "x", "en")
    if example.drift:
        section = [OutlineBlock("#example", say("a paragraph"), example.source, Location("x.md", 3))]
        return list(compare(aligned(section, []), "ja", "en"))
    if "{" in example.source:
        word = Entry("example", example.source)
        catalog = replace(empty, entries=(replace(word, string=example.translation or ""),))
        return check(plain_pairs("site", (word,), catalog, JAPANESE_TO_ENGLISH), rules)
    document = parse_document(f"# 表題\n\n## 見出し {{#example}}\n\n{example.source}\n", "docs/x.md", domain="x")
    title, heading, text = document_entries(document)
    entries = [replace(title, string="Title"), replace(heading, string="Heading")]
    if example.translation is not None:
        entries.append(replace(text, string=example.translation, fuzzy=example.fuzzy))
    catalog = replace(empty, entries=tuple(entries))
    if example.catalog is not None:
        header = "" if example.catalog.startswith('msgid ""') else format_catalog(empty) + "\n"
        own = parse_catalog(header + example.catalog, "x.po")
        catalog = replace(own, entries=(*entries, *own.entries))
    cited = citations(document, SOURCE_WORDS)
    return check(document_pairs(document, catalog, JAPANESE_TO_ENGLISH, cited), rules)


def text_findings(example: Example) -> list[Finding]:
    """Run the rules that need no catalog over an example, as seihon compare does."""
    terms = Glossary(tuple(AgreedTerm(term, tuple(forms.split(" | "))) for term, forms in example.glossary))
    return compare_texts(example.source, example.translation or "", "ja", "en", glossary=terms)


def all_findings(rule: Rule, example: Example) -> list[Finding]:
    """All findings on an example, by the way that its rule is run."""
    return (text_findings if rule in MEANING_RULES else findings)(example)


def found(rule: Rule, example: Example) -> set[str]:
    """The codes of all findings on an example."""
    return {finding.code for finding in all_findings(rule, example)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_bad_example_is_found(rule: Rule):
    assert rule.code in found(rule, rule.bad)


def shown(value: Value) -> Iterator[str]:
    """What stands in a message as it is, in whatever language it is told."""
    if isinstance(value, Message):
        for _, own in value.values:
            yield from shown(own)
    elif isinstance(value, Listing):
        for item in value.items:
            yield from shown(item)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_what_is_found_is_told_in_three_languages(rule: Rule):
    for finding in all_findings(rule, rule.bad):
        english, japanese, spanish = (finding.message.text(language) for language in ("en", "ja", "es"))
        assert len({english, japanese, spanish}) == 3
        assert japanese.endswith("。")
        assert not english.endswith(".")
        assert not spanish.endswith(".")
        # What is not translated is of the texts themselves, or a name that is the same in all languages.
        names = {finding.code, "x.po", "en", "fr", "**", "strong", "PAR301"}
        texts = f"{rule.bad.source} {rule.bad.translation} {rule.bad.glossary}"
        assert all(own.strip("'") in texts for own in set(shown(finding.message)) - names)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_good_example_is_silent_under_all_rules(rule: Rule):
    assert found(rule, rule.good) == set()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_page_of_a_rule_says_what_why_and_how_to_fix(rule):
    page = explain(rule)
    assert page.startswith(f"# {rule.code} {rule.name} ({rule.severity.value})")
    assert "To fix:" in rule.documentation
    assert rule.bad.source.split("\n")[0] in page


def test_codes_and_names_are_unique():
    assert len({rule.code for rule in RULES}) == len({rule.name for rule in RULES}) == len(RULES)


TEXT = "第三者に提供しません。"

#: (what it is, source, translation, codes)
CASES = [
    ("a heading mark", TEXT, "# Title", {"PAR005"}),
    ("a bullet", TEXT, "- item", {"PAR005"}),
    ("a numbered list", TEXT, "1. We do not", {"PAR005"}),
    ("a number that the source begins with too", "1. 提供しません。".replace(". ", "\\. "), "1. We do not", set()),
    ("a number with its mark escaped", TEXT, "1\\. We do not", set()),
    ("a second paragraph", TEXT, "We do not.\n\nNever.", {"PAR005", "PAR204"}),
    ("a table", TEXT, "a | b\n--- | ---", {"PAR005", "PAR204"}),
    ("a quotation", TEXT, "> We do not", {"PAR005"}),
    ("a code block", TEXT, "```\nx\n```", {"PAR005", "PAR007"}),
    ("a link definition", TEXT, "[x]: https://example.com/", {"PAR005"}),
    ("a script", TEXT, "We do not.<script>alert(1)</script>", {"PAR006"}),
    ("an HTML comment", TEXT, "We do not.<!-- x -->", {"PAR006"}),
    ("an HTML entity", "甲 & 乙", "A &amp; B", set()),
    ("a javascript link", TEXT, "[We](javascript:alert(1)) do not.", {"PAR007"}),
    ("a link in capitals that is a script", TEXT, "[We](JaVaScRiPt:alert(1)) do not.", {"PAR007"}),
    ("an image", TEXT, "![We](https://example.com/x.png) do not.", {"PAR007"}),
    ("code", TEXT, "We `do` not.", {"PAR007"}),
    ("an unmatched **", TEXT, "We **do not.", {"PAR007"}),
    ("a bidirectional override", TEXT, "We \u202edo not.", {"PAR007"}),
    ("a bidirectional override as an entity", TEXT, "We &#x202E;do not.", {"PAR007"}),
    ("a zero-width space alone", TEXT, "\u200b", {"PAR007"}),
    ("a link that the source has not", TEXT, "[We](https://example.com/) do not.", {"PAR201"}),
    ("a link to another address", "[甲](https://a.example/)", "[A](https://b.example/)", {"PAR201"}),
    ("a link whose address changed its path only", "[甲](https://a.example/x)", "[A](https://a.example/y)", {"PAR201"}),
    ("the same links in another order", "[甲](https://a.example/)と[乙](tel:+1)", "[B](tel:+1), [A](https://a.example/)", set()),
    ("one of two equal links", "[甲](tel:+1)と[乙](tel:+1)", "[A](tel:+1) and B", {"PAR201"}),
    ("a reference to another clause", "[](#preamble)の文", "The text of [](#example)", {"PAR202"}),
    ("a reference to what does not exist", TEXT, "We do not, see [](#nowhere).", {"PAR202"}),
    ("stress that the source has not", TEXT, "We do **not**.", {"PAR203"}),
    ("a line break too many", TEXT, "We do\nnot.", {"PAR204"}),
    ("white space only", TEXT, "  ", {"PAR002"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "translation", "codes"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_structure_and_markup(source: str, translation: str, codes: set[str]):
    assert {finding.code for finding in findings(Example(source, translation), FORM_RULES)} == codes


def test_a_stale_translation_with_a_script_is_reported_for_both():
    stale = findings(Example(TEXT, "We do not.<script>x</script>", fuzzy=True))
    assert {finding.code for finding in stale} == {"PAR003", "PAR006"}


def test_a_finding_names_file_line_clause_and_rule():
    (finding,) = findings(Example(TEXT, "## We do not"), FORM_RULES)
    assert finding.severity is Severity.ERROR
    assert (finding.clause, finding.citation, finding.locale) == ("example", "見出し第1段落", "en")
    assert str(finding).startswith("x.po: error PAR005 block-structure [見出し第1段落 #example]: ")


def test_a_missing_entry_is_shown_in_the_source_since_the_catalog_has_no_line_for_it():
    (finding,) = findings(Example(TEXT))
    assert str(finding.location) == "docs/x.md:5"
    assert "x.po" in str(finding.message)


def test_an_invisible_character_in_a_word_of_the_site():
    assert {f.code for f in findings(Example("第{n}版", "Version\u202e {n}"), FORM_RULES)} == {"PAR007"}


def test_a_broken_brace_in_a_word_of_the_site():
    assert {f.code for f in findings(Example("第{n}版", "Version {n"), FORM_RULES)} == {"PAR205"}
    assert {f.code for f in findings(Example("第{n}版", "Version {n:>9999999}"), FORM_RULES)} == {"PAR205"}
    assert {f.code for f in findings(Example("第{n}版", "Version {n.__class__}"), FORM_RULES)} == {"PAR205"}
