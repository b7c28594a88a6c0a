"""PAR115, PAR116: what a browser would load or run, and HTML tags."""

from __future__ import annotations

import functools
import html
import re
from collections import Counter
from collections.abc import Iterator

from seihon.messages import Message, say
from seihon.parity.finding import Severity
from seihon.parity.needs import Feature, either_has, target_has
from seihon.parity.rule import Example, Notation, Pair, PairRule, pair_rule
from seihon.parity.text import Side

#: What the names of the event handlers of HTML begin with, after "on".
_EVENTS = (
    "abort|after|animation|auxclick|before|begin|blur|can|change|click|close|command|context|copy|cue|cut|dblclick|drag"
    "|drop|duration|emptied|end|error|focus|form|fullscreen|got|hash|input|invalid|key|language|load|lost|message|mouse"
    "|offline|online|page|paste|pause|play|pointer|pop|progress|rate|reject|repeat|reset|resize|scroll|search|security"
    "|seek|select|show|slot|stalled|storage|submit|suspend|time|toggle|touch|transition|unhandled|unload|volume|waiting"
    "|webkit|moz|ms|wheel|readystate|start|finish|bounce|content|property|activate|deactivate|zoom|freeze|resume|encrypted"
    "|gesture|device|orientation|data|row|cell|layout|filter|help|control|move|select|trans"
)
_RUNS = re.compile(
    r"<\s*/?\s*(?:script|iframe|object|embed|img|svg|form|input|style|link|meta|base|video|audio)\b"
    rf"|<[^>]*\son(?:{_EVENTS})[a-z]*\s*=|(?:javascript|vbscript)\s*:[^\s:/][\w.]*|data:text/html",
    re.IGNORECASE,
)
#: The elements of HTML that stand in texts, but for those that translators set as their language's typography
#: needs them (br, p, q, i, em, u, cite, abbr, span, code and its like). Links have rules of their own, which know where
#: they lead. <name> may be anything else, as a place to fill in.
_ELEMENTS = frozenset(
    (
        *("address", "b", "bdi", "bdo", "big", "blockquote", "button", "center", "dd", "del", "details"),
        *("dfn", "div", "dl", "dt", "embed", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4"),
        *("h5", "h6", "header", "hr", "iframe", "img", "input", "ins", "label", "li", "link", "main", "map"),
        *("mark", "meta", "nav", "object", "ol", "option", "picture", "pre", "s", "script", "section", "select"),
        *("source", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template"),
        *("textarea", "tfoot", "th", "thead", "time", "tr", "track", "ul", "video"),
    )
)
#: Two names of one thing.
_SAME = {"b": "strong", "strike": "s", "del": "s"}


@functools.lru_cache(maxsize=2048)
def _runs(side: Side) -> Counter[str]:
    """The parts of a text that a browser would load or run."""
    if "<" not in side.text and ":" not in side.text and "&" not in side.text:
        return Counter()
    return Counter(re.sub(r"\s+", " ", match.lower())[:20] for match in _RUNS.findall(html.unescape(side.text)))


@pair_rule(
    "PAR115",
    "active-content",
    Severity.ERROR,
    bad=Example("第三者に提供しません。", "We do not provide it. javascript:open()"),
    good=Example("第三者に提供しません。", "We do not provide it to third parties."),
    needs=target_has(Feature.ACTIVE),
)
def active_content(pair: Pair) -> Iterator[Message]:
    """The translation has something that a browser would load or run, and the source has not.

    A script, a frame, an image, an event handler or a `javascript:` address.
    No translation needs one.

    To fix: take it out, and find out how it got there.
    """
    if pair.sides is None or pair.problem is not None:
        return
    target = _runs(pair.sides[1])
    if target:
        for found in target - _runs(pair.sides[0]):
            yield say("the source has nothing like {found}; take it out", found=found.strip())


#: The ending of an ordinal number, which other languages write without: 1<sup>st</sup>.
_RAISED = re.compile(r"\d\s?<sup>(?:st|nd|rd|th|er|[oaºª]|[nm]d?)</sup>", re.IGNORECASE)


@functools.lru_cache(maxsize=2048)
def _tags(side: Side) -> Counter[str]:
    found = Counter(_SAME.get(tag, tag) for tag in side.tags if tag in _ELEMENTS)
    if found["sup"]:
        found["sup"] -= len(_RAISED.findall(side.text))
    open_links = side.tags.count("a") - side.tags.count("/a")
    if open_links > 0:
        found["a"] = open_links
    elif open_links < 0:
        found["/a"] = -open_links
    return found


@pair_rule(
    "PAR116",
    "tags",
    Severity.WARNING,
    bad=Example("第三者に{n}提供しません。", "We do not <b>provide</b> {n} to third parties."),
    good=Example("第三者に{n}提供しません。", "We do not provide {n} to third parties."),
    needs=either_has(Feature.TAG),
)
def tags(pair: Pair) -> Iterator[Message]:
    """The translation has other HTML tags than the source.

    What is stressed in the source would not be in the translation, or the
    page would break. Links are compared by where they lead (PAR114); tags of
    typography, which each language needs in other places, are left alone.

    To fix: give each tag of the source its place in the translation.
    """
    if pair.sides is None or pair.notation is Notation.MARKDOWN or pair.problem is not None:
        return
    source, target = pair.sides
    if source.tags == target.tags:
        return
    lost, added = _tags(source) - _tags(target), _tags(target) - _tags(source)
    if lost["strong"] or added["strong"]:  # the marks of Markdown say the same: **…**
        more = (target.text.count("**") - source.text.count("**")) // 2
        lost["strong"] -= max(0, more)
        added["strong"] -= max(0, -more)
        lost, added = +lost, +added
    if lost:
        yield say("the tag <{tag}> of the source is missing; put it around the same words", tag=next(iter(lost)))
    if added:
        yield say("the source has no such tag <{tag}>; take it out", tag=next(iter(added)))


RULES: tuple[PairRule, ...] = (active_content, tags)
