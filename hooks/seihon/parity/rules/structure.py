"""PAR0xx: every text of the source has one current translation, and it is inline text."""

from __future__ import annotations

from collections.abc import Iterator

from seihon.catalogs.model import Entry
from seihon.markdown.structure import block_construct
from seihon.messages import Message, say
from seihon.parity.finding import Severity
from seihon.parity.needs import Fact, is_so
from seihon.parity.rule import Bilingual, Example, Notation, Pair, catalog_rule, pair_rule

_GOOD = Example("第三者に提供しません。", "We do not provide it to third parties.")


@pair_rule(
    "PAR001",
    "missing-entry",
    Severity.ERROR,
    bad=Example("第三者に提供しません。"),
    good=_GOOD,
    needs=is_so(Fact.UNTRANSLATED),
)
def missing_entry(pair: Pair) -> Iterator[Message]:
    """The catalog has no entry for a text of the source.

    The text is new or was edited after the last update, or somebody deleted
    the entry. The page would have a hole there.

    To fix: run `seihon update`, then translate what it reports.
    """
    if pair.entry is None:
        yield say("the catalog has no entry for this text; run seihon update, then translate it")


@pair_rule(
    "PAR002",
    "untranslated",
    Severity.ERROR,
    bad=Example("第三者に提供しません。", ""),
    good=_GOOD,
    needs=is_so(Fact.UNTRANSLATED),
)
def untranslated(pair: Pair) -> Iterator[Message]:
    """The entry has no translation.

    To fix: write the translation of the msgid into msgstr.
    """
    if pair.entry is not None and not pair.entry.string.strip():
        yield say("the text is not translated; write its translation into msgstr")


@pair_rule(
    "PAR003",
    "stale",
    Severity.ERROR,
    bad=Example("第三者に提供しません。", "We provide it to third parties.", fuzzy=True),
    good=_GOOD,
    needs=is_so(Fact.FUZZY),
)
def stale(pair: Pair) -> Iterator[Message]:
    """The translation is marked fuzzy: it translates an earlier text of the clause.

    Publishing it would tell readers what no longer binds.

    To fix: compare `#| msgid`, the earlier text, with msgid, bring msgstr up
    to date, and remove the fuzzy mark.
    """
    if pair.entry is not None and pair.entry.fuzzy and pair.entry.string.strip():
        yield say("the source changed after the translation (fuzzy); bring it up to date and unmark it")


@catalog_rule(
    "PAR004",
    "extra-entry",
    Severity.WARNING,
    bad=Example(
        "第三者に提供しません。",
        catalog='msgctxt "example"\nmsgid "第三者に提供しません。"\nmsgstr "We do not provide it."\n\n'
        'msgctxt "example"\nmsgid "古い条文です。"\nmsgstr "An old clause."\n',
    ),
    good=_GOOD,
)
def extra_entry(bilingual: Bilingual) -> Iterator[tuple[Entry | None, Message]]:
    """The catalog has an entry in use for a text that the source does not have.

    The text was edited or deleted after the last update. Readers do not see
    the entry, but the translator's work is in the wrong place.

    To fix: run `seihon update`; it keeps the translation.
    """
    known = bilingual.source_keys()
    for entry in bilingual.catalog.entries:
        if not entry.obsolete and entry.key not in known:
            yield entry, say("the source has no such text; run seihon update, which keeps the translation")


@pair_rule(
    "PAR005",
    "block-structure",
    Severity.ERROR,
    bad=Example("第三者に提供しません。", "## We do not provide it to third parties."),
    good=Example("2026年に改定しました。", "2026 is the year of the revision."),
)
def block_structure(pair: Pair) -> Iterator[Message]:
    """A translation begins a heading, a list, a table, a quotation or a second paragraph.

    The structure of a page comes from the source alone; in a translation such
    marks would be shown as characters.

    To fix: leave the mark out. Where the text really begins so, write a
    backslash before it: `2026\\. was the year`.
    """
    if pair.notation is Notation.MARKDOWN and pair.entry is not None:
        construct = block_construct(pair.entry.string)
        if construct is not None and construct != block_construct(pair.source.text):
            yield say(
                "the translation begins {construct}; leave its mark out, or write \\ before it", construct=construct
            )


@pair_rule(
    "PAR006",
    "raw-html",
    Severity.ERROR,
    bad=Example("第三者に提供しません。", "We do <b>not</b> provide it to third parties."),
    good=Example("年齢 < 20", "Age < 20"),
    needs=is_so(Fact.UNREADABLE),
)
def raw_html(pair: Pair) -> Iterator[Message]:
    """A translation contains an HTML tag or comment.

    Nobody could check what it does to the page, and a script would run there.

    To fix: write the text without tags; for stress write `**text**`.
    """
    if pair.problem is not None and pair.problem.construct == "raw HTML":
        yield pair.problem.message


@pair_rule(
    "PAR007",
    "unreadable-markup",
    Severity.ERROR,
    bad=Example("[方針](https://example.com/)をご覧ください。", "See the [policy](javascript:open())."),
    good=Example("[方針](https://example.com/)をご覧ください。", "See the [policy](https://example.com/)."),
    needs=is_so(Fact.UNREADABLE),
)
def unreadable_markup(pair: Pair) -> Iterator[Message]:
    """A translation contains markup outside the grammar.

    Images, code, link addresses such as `javascript:`, asterisks or brackets
    that open or close nothing, invisible control characters.

    To fix: as the message says.
    """
    if pair.problem is not None and pair.problem.construct != "raw HTML":
        yield pair.problem.message


@pair_rule(
    "PAR008",
    "structural-drift",
    Severity.ERROR,
    bad=Example("第三者に提供しません。", drift=True),
    good=_GOOD,
)
def structural_drift(pair: Pair) -> Iterator[Message]:
    """Of two Markdown files compared, one has a section or block that the other has not.

    A clause was skipped, added or moved; what stands across from each other
    would not belong together, so it is not compared.

    To fix: give the translation the headings, paragraphs and items of the source.
    """
    yield from ()
