"""A page for the people who work on the texts, as blocks, and the same page as HTML, Markdown and text.

What a redline deletes and inserts has its marks as characters, ``[-…-]`` and
``{+…+}``, in all three, so that it can be read without colour, copied, and
read aloud.
"""

from __future__ import annotations

import enum
import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from seihon.history.redline import Mark, Redline


class Style(enum.Enum):
    """How a run of text is set."""

    PLAIN = "plain"
    STRONG = "strong"
    CODE = "code"
    BADGE = "badge"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style; ``tag`` is its language (BCP 47) where it is not that of the page."""

    text: str
    style: Style = Style.PLAIN
    tag: str = ""


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; ``id`` is its anchor in HTML."""

    level: int
    runs: Runs
    id: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class Verdict:
    """The one sentence that a reader in a hurry reads."""

    is_good: bool
    runs: Runs


@dataclass(frozen=True, slots=True)
class Quote:
    """A text of a policy, in the language ``tag`` (BCP 47)."""

    runs: Runs
    tag: str


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list, with the text it speaks of."""

    runs: Runs
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table; ``caption`` names it unless the heading above does, the first cell of a row heads it."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Runs, ...], ...]
    is_numeric: tuple[bool, ...] = field(default=())


Block = Heading | Line | Verdict | Quote | Items | Rows


def plain(text: str) -> Runs:
    """One plain run."""
    return (Run(text),)


def marked(spans: Redline) -> Runs:
    """The runs of a redline."""
    styles = {Mark.SAME: Style.PLAIN, Mark.DELETED: Style.DELETED, Mark.INSERTED: Style.INSERTED}
    return tuple(Run(span.text, styles[span.mark]) for span in spans)


_MARKS = {Style.DELETED: ("[-", "-]"), Style.INSERTED: ("{+", "+}")}


# --- text --------------------------------------------------------------------------


def text_page(blocks: Sequence[Block]) -> str:
    """The page as plain text for a terminal."""
    return "\n".join(line.rstrip() for block in blocks for line in _text_block(block)).strip("\n") + "\n"


def _text_block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        title = _text(block.runs)
        yield ""
        yield title if block.level > 1 else f"{title}\n{'=' * _width(title)}"
        if block.level == 2:
            yield "-" * _width(title)
    elif isinstance(block, Quote):
        yield from _indented(block)
    elif isinstance(block, Items):
        for item in block.items:
            yield f"- {_text(item.runs)}"
            if item.quote is not None:
                yield from _indented(item.quote)
    elif isinstance(block, Rows):
        yield ""
        yield from _columns(block)
        yield ""
    else:
        yield _text(block.runs)


def _indented(quote: Quote) -> Iterator[str]:
    for line in _text(quote.runs).split("\n"):
        yield f"    {line}"


def _text(runs: Runs) -> str:
    def one(run: Run) -> str:
        before, after = _MARKS.get(run.style, ("", ""))
        return f"[{run.text}]" if run.style is Style.BADGE else f"{before}{run.text}{after}"

    return "".join(map(one, runs))


def _columns(table: Rows) -> Iterator[str]:
    lines = [table.header, *(tuple(_text(cell) for cell in row) for row in table.rows)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(table.header))]
    numeric = table.is_numeric or (False,) * len(widths)
    for line in lines:
        cells = []
        for cell, width, is_number in zip(line, widths, numeric, strict=True):
            space = " " * (width - _width(cell))
            cells.append(space + cell if is_number else cell + space)
        yield "  ".join(cells)


def _width(text: str) -> int:
    """Columns of a terminal: two for East Asian wide characters."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


# --- Markdown ----------------------------------------------------------------------

_MARKDOWN = re.compile(r"[\\`*_\[\]<>|~$]")
#: What would begin a list, a heading or a rule at the start of a block.
_BLOCK_START = re.compile(r"^(\d{1,9})?(?=[-+#=.)])")
#: What GitHub and GitLab would make a mention of a person or a link to an issue.
_MENTION = re.compile(r"(?<![A-Za-z0-9])@(?=[A-Za-z0-9])|#(?=\d)")


def markdown_page(blocks: Sequence[Block]) -> str:
    """The page as Markdown for a comment on GitHub or GitLab.

    Both keep ``<ins>`` and ``<del>``; ``~~`` and ``**`` would stay characters
    beside Japanese punctuation (github/markup#1517).
    """
    return "\n\n".join(_markdown_block(block) for block in blocks) + "\n"


def _markdown_block(block: Block) -> str:
    if isinstance(block, Heading):
        return f"{'#' * (block.level + 1)} {_markdown(block.runs)}"
    if isinstance(block, Verdict):
        return f"{'✅' if block.is_good else '❌'} <strong>{_markdown(block.runs)}</strong>"
    if isinstance(block, Quote):
        return f"> {_markdown(block.runs)}"
    if isinstance(block, Items):
        return "\n".join(
            f"- {_markdown(item.runs)}" + (f"\n  > {_markdown(item.quote.runs)}" if item.quote is not None else "")
            for item in block.items
        )
    if isinstance(block, Rows):
        numeric = block.is_numeric or (False,) * len(block.header)
        rows = [" | ".join(_escaped(cell) for cell in block.header)]
        rows.append(" | ".join("--:" if is_number else "---" for is_number in numeric))
        rows += [" | ".join(_markdown(cell) for cell in row) for row in block.rows]
        return "\n".join(f"| {row} |" for row in rows)
    return _markdown(block.runs)


def _markdown(runs: Runs) -> str:
    return _BLOCK_START.sub(r"\1\\", "".join(map(_markdown_run, runs)))


def _markdown_run(run: Run) -> str:
    if run.style is Style.CODE:
        longest = max(map(len, re.findall("`+", run.text)), default=0)
        fence, space = "`" * (longest + 1), " " if longest else ""
        return f"{fence}{space}{' '.join(run.text.split())}{space}{fence}"
    text = _escaped(run.text)
    if run.style is Style.STRONG:
        return f"<strong>{text}</strong>"
    if run.style is Style.BADGE:
        return f"<kbd>{text}</kbd>"
    if run.style in _MARKS:
        tag = "del" if run.style is Style.DELETED else "ins"
        before, after = map(_escaped, _MARKS[run.style])
        return f"<{tag}>{before}{text}{after}</{tag}>"
    return text


def _escaped(text: str) -> str:
    def escape(match: re.Match[str]) -> str:
        return html.escape(match[0]) if match[0] in "<>" else "\\" + match[0]

    parts = _MENTION.split(text.replace("&", "&amp;"))
    marks = _MENTION.findall(text)
    written = [_MARKDOWN.sub(escape, part) for part in parts]
    joined = written[0]
    for mark, part in zip(marks, written[1:], strict=True):
        # The comment parts the sign from the word, unseen.
        joined += ("\\#" if mark == "#" else "@") + "<!-- -->" + part
    return joined.replace("\n", "<br>")


# --- HTML --------------------------------------------------------------------------

_STYLE = """\
:root{color-scheme:light dark;--ink:#1c1d21;--paper:#fff;--soft:#5b5e66;--line:#d5d7dc;--shade:#f5f6f8;
--ins:#0b5d2a;--ins-back:#e2f6e7;--del:#95150d;--del-back:#fdeae8;--good:#0b5d2a;--bad:#95150d}
@media (prefers-color-scheme:dark){:root{--ink:#e7e8ea;--paper:#17181b;--soft:#a6aab3;--line:#3a3d44;--shade:#202227;
--ins:#9be5b1;--ins-back:#15331f;--del:#ffb4ab;--del-back:#431a16;--good:#9be5b1;--bad:#ffb4ab}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem 1rem 4rem;max-width:54rem;background:var(--paper);color:var(--ink);
font:1rem/1.75 system-ui,"Hiragino Sans","Noto Sans CJK JP","Noto Sans JP","Yu Gothic",sans-serif;
overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.35;margin:1rem 0}
h2{font-size:1.2rem;line-height:1.4;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
h3{font-size:1.05rem;line-height:1.5;margin:2rem 0 .5rem}
p{margin:.6rem 0}
ul{margin:.5rem 0;padding-left:1.25rem}
li{margin:.35rem 0}
blockquote{margin:.35rem 0 .75rem;padding:.5rem .75rem;background:var(--shade);border-left:3px solid var(--line)}
ins,del{padding:0 .1em;border-radius:2px}
ins,del{text-decoration:none}
ins{color:var(--ins);background:var(--ins-back)}
del{color:var(--del);background:var(--del-back)}
ins .words{text-decoration:underline;text-underline-offset:.2em}
del .words{text-decoration:line-through}
.mark{font-family:ui-monospace,monospace;font-size:.85em}
code{font:.85em/1.5 ui-monospace,monospace;color:var(--soft)}
.badge{padding:.1em .55em;border:1px solid;border-radius:1em;font-size:.8rem;font-weight:400;
white-space:nowrap}
.verdict{padding:.75rem 1rem;border:2px solid;border-radius:.4rem;font-weight:700}
.good{color:var(--good)}
.bad{color:var(--bad)}
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;min-width:100%}
caption{text-align:left;color:var(--soft);font-size:.85rem}
th,td{padding:.35rem .75rem .35rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);
overflow-wrap:normal;min-width:2.5em}
thead th{font-size:.85rem;color:var(--soft);font-weight:600;vertical-align:bottom;word-break:keep-all}
tbody th{min-width:6em}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
@media print{body{max-width:none}}
"""


def html_page(blocks: Sequence[Block], tag: str, title: str) -> str:
    """The page as one file of HTML that needs no other: no script, nothing fetched. ``tag`` is its language."""
    contents = "\n".join(map(_html_block, blocks))
    return (
        f'<!doctype html>\n<html lang="{_attribute(tag)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>{html.escape(title)}</title>\n<style>\n{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{contents}\n</main>\n</body>\n</html>\n"
    )


def _html_block(block: Block) -> str:
    if isinstance(block, Heading):
        id = f' id="{_attribute(block.id)}"' if block.id else ""
        return f"<h{block.level}{id}>{_html(block.runs)}</h{block.level}>"
    if isinstance(block, Verdict):
        kind, sign = ("good", "✓") if block.is_good else ("bad", "✗")
        return f'<p class="verdict {kind}"><span aria-hidden="true">{sign}</span> {_html(block.runs)}</p>'
    if isinstance(block, Quote):
        return _html_quote(block)
    if isinstance(block, Items):
        items = (
            f"<li>{_html(item.runs)}{_html_quote(item.quote) if item.quote is not None else ''}</li>"
            for item in block.items
        )
        return "<ul>\n" + "\n".join(items) + "\n</ul>"
    if isinstance(block, Rows):
        return _html_table(block)
    return f"<p>{_html(block.runs)}</p>"


def _html_quote(quote: Quote) -> str:
    return f'<blockquote lang="{_attribute(quote.tag)}">{_html(quote.runs)}</blockquote>'


def _html_table(table: Rows) -> str:
    numeric = table.is_numeric or (False,) * len(table.header)

    def kind(column: int) -> str:
        return ' class="number"' if numeric[column] else ""

    head = "".join(f'<th scope="col"{kind(n)}>{html.escape(cell)}</th>' for n, cell in enumerate(table.header))
    rows = []
    for row in table.rows:
        first, *rest = row
        cells = "".join(f"<td{kind(n)}>{_html(cell)}</td>" for n, cell in enumerate(rest, 1))
        rows.append(f'<tr><th scope="row">{_html(first)}</th>{cells}</tr>')
    caption = f"<caption>{html.escape(table.caption)}</caption>\n" if table.caption else ""
    return (
        f'<div class="scroll" tabindex="0"><table>\n{caption}'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n" + "\n".join(rows) + "\n</tbody>\n</table></div>"
    )


def _html(runs: Runs) -> str:
    return "".join(map(_html_run, runs))


def _html_run(run: Run) -> str:
    text = html.escape(run.text).replace("\n", "<br>")
    if run.tag:
        text = f'<span lang="{_attribute(run.tag)}">{text}</span>'
    if run.style is Style.STRONG:
        return f"<strong>{text}</strong>"
    if run.style is Style.CODE:
        return f"<code>{text}</code>"
    if run.style is Style.BADGE:
        return f'<span class="badge">{text}</span>'
    if run.style in _MARKS:
        tag = "del" if run.style is Style.DELETED else "ins"
        before, after = _MARKS[run.style]
        # The line goes through the words and not through the marks.
        words = f'<span class="words">{text}</span>'
        return f'<{tag}><span class="mark">{before}</span>{words}<span class="mark">{after}</span></{tag}>'
    return text


def _attribute(text: str) -> str:
    return html.escape(text, quote=True)
