"""PAR9xx: the health of a catalog as a file."""

from __future__ import annotations

from collections.abc import Iterator

from seihon.catalogs.model import Entry
from seihon.catalogs.po import duplicates
from seihon.messages import Message, counted, say
from seihon.parity.acknowledge import faults
from seihon.parity.finding import Severity
from seihon.parity.rule import Bilingual, Example, Reviewed, catalog_rule, review_rule

_ENTRY = 'msgctxt "example"\nmsgid "第三者に提供しません。"\nmsgstr "We do not provide it."\n'
_GOOD = Example("第三者に提供しません。", catalog=_ENTRY)


@catalog_rule(
    "PAR901",
    "header",
    Severity.ERROR,
    bad=Example(
        "第三者に提供しません。",
        catalog='msgid ""\nmsgstr ""\n"Language: fr\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n' + _ENTRY,
    ),
    good=_GOOD,
)
def header(bilingual: Bilingual) -> Iterator[tuple[Entry | None, Message]]:
    """The header does not name the language of the catalog.

    A file of another language has been put in this folder, or a tool has
    lost the header.

    To fix: write the locale of the folder after `Language:`.
    """
    declared, own = bilingual.catalog.headers.get("language", ""), bilingual.locale
    if declared.replace("_", "-").lower() != own.replace("_", "-").lower():
        yield (
            bilingual.catalog.header,
            say("the header says Language: {declared}; write {locale}, or move the file", declared=declared, locale=own)
            if declared
            else say("the header says Language: nothing; write {locale}, or move the file", locale=own),
        )


@catalog_rule(
    "PAR902",
    "obsolete-entry",
    Severity.WARNING,
    bad=Example(
        "第三者に提供しません。",
        catalog=_ENTRY + '\n#~ msgctxt "example"\n#~ msgid "古い条文です。"\n#~ msgstr "An old clause."\n',
    ),
    good=_GOOD,
)
def obsolete_entry(bilingual: Bilingual) -> Iterator[tuple[Entry | None, Message]]:
    """The catalog keeps translations of texts that have gone from the source.

    They are kept so that a clause that comes back finds its translation.
    Once it is clear that it will not, they only make the file longer.

    To fix: delete the `#~` entries when the text is gone for good.
    """
    gone = [entry for entry in bilingual.catalog.entries if entry.obsolete]
    if gone:
        yield (
            gone[0],
            counted(
                len(gone),
                "{n} obsolete entry (#~) is kept; delete it if it will not come back",
                "{n} obsolete entries (#~) are kept; delete those that will not come back",
            ),
        )


@catalog_rule(
    "PAR903",
    "duplicate-entry",
    Severity.ERROR,
    bad=Example(
        "第三者に提供しません。",
        catalog=_ENTRY + "\n" + _ENTRY.replace("do not provide", "never provide"),
    ),
    good=_GOOD,
)
def duplicate_entry(bilingual: Bilingual) -> Iterator[tuple[Entry | None, Message]]:
    """Two entries in use have the same msgctxt and msgid.

    Which of the two translations is published would be chance.

    To fix: keep the right one and delete the other.
    """
    for first, further in duplicates(bilingual.catalog):
        yield further, say("the entry of line {line} stands here again; keep the right one", line=first.line)


@review_rule(
    "PAR911",
    "acknowledgement",
    Severity.WARNING,
    bad=Example("第三者に提供しません。", catalog="# seihon: PAR301 000000000000 the client agreed\n" + _ENTRY),
    good=_GOOD,
)
def acknowledgement(reviewed: Reviewed) -> Iterator[tuple[Entry | None, Message]]:
    """An acknowledgement in a comment does not hold.

    It gives no reason, or one of the two texts changed since, or its rule no
    longer finds anything: then nobody has looked at what stands there now.

    To fix: look at the text again; acknowledge anew with `seihon acknowledge`
    or delete the comment.
    """
    for fault in faults(reviewed.entry, reviewed.codes):
        yield reviewed.entry, fault
