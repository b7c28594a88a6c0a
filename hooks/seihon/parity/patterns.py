"""Regular expressions made quicker: a search tree of words, and what a match must begin with.

Nothing here changes what a pattern matches. A long alternation costs a
microsecond at each place where it is tried in vain; a look at the next three
characters tells nearly always that there is no use in trying.
"""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Iterable, Mapping
from typing import Any

#: How many characters of a match are foretold, and of how many sets of characters at most each is written out.
_LENGTH = 3
_WIDTH = 48
_MOST = 4000
#: How many branches a pattern tries one after the other; more are put in groups.
_GROUP = 32

#: What stands in a beginning for any character of a kind.
_KINDS = {"CATEGORY_SPACE": "\ue000", "CATEGORY_DIGIT": "\ue001", "CATEGORY_WORD": "\ue002"}
_WRITTEN = {"\ue000": r"\s", "\ue001": r"\d", "\ue002": r"\w"}
#: What a match may begin with → whether more may follow that is not told.
_Heads = dict[str, bool]


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of ``words``, the longest first, that looks at each character once."""
    tree: dict[str, Any] = {}
    for word in words:
        node = tree
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}

    def pattern(node: dict[str, Any]) -> str:
        branches = {character: re.escape(character) + pattern(after) for character, after in node.items() if character}
        if not branches:
            return ""
        group = "|".join(_in_groups(branches) if len(branches) > 2 * _GROUP else branches.values())
        if len(branches) > 1 or "" in node:
            group = f"(?:{group})"
        return f"{group}?" if "" in node else group

    return pattern(tree)


def _in_groups(branches: dict[str, str]) -> list[str]:
    """Branches, by their first characters, in groups of which all but one are passed over with one look."""
    letters = sorted(branches)
    groups = [letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP)]
    return [
        f"(?=[{''.join(map(re.escape, group))}])(?:{'|'.join(branches[letter] for letter in group)})"
        for group in groups
    ]


def beginnings(pattern: str) -> str:
    """A look-ahead that holds wherever ``pattern`` matches, and nearly nowhere else; empty where none can be told.

    The grammar of the pattern is read with the parser of ``re``, which is not
    public: with another one there is no look-ahead, and the same matches.
    """
    try:
        parser = importlib.import_module("re._parser")
        heads = _of_sequence(parser.parse(pattern), parser)
    except (ImportError, AttributeError, TypeError, ValueError):
        return ""
    if not heads or "" in heads:
        return ""
    first: dict[str, Any] = {head[0]: {"": {}} for head in heads}
    tree: dict[str, Any] = {}
    for head in sorted(heads, key=len):
        node = tree
        for character in head:
            if "" in node:  # a shorter one says it all
                break
            node = node.setdefault(character, {})
        else:
            node[""] = {}
    # One class of all first characters is quicker still where none of them stands.
    return f"(?={_tree_pattern(first)})(?={_tree_pattern(tree)})"


def _tree_pattern(tree: dict[str, Any]) -> str:
    """The pattern of a tree of beginnings; characters before the same rest stand in one class."""
    by_rest: dict[str, list[str]] = {}
    for character, after in tree.items():
        by_rest.setdefault("" if "" in after else _tree_pattern(after), []).append(character)
    branches = [
        f"[{''.join(_WRITTEN.get(one) or re.escape(one) for one in letters)}]{rest}"
        for rest, letters in by_rest.items()
    ]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _of_sequence(items: Any, parser: Any) -> _Heads | None:
    """The beginnings of a parsed sequence; ``None`` for too many."""
    heads: _Heads = {"": False}
    for item in items:
        if all(done or len(head) >= _LENGTH for head, done in heads.items()):
            break
        heads = _joined(heads, _of_item(item, parser))
        if len(heads) > _MOST:
            return None
    return heads


def _joined(heads: _Heads, more: _Heads | None) -> _Heads:
    """``heads`` followed by ``more``; ``None`` is anything."""
    if more is None:
        return dict.fromkeys(heads, True)
    joined: _Heads = {}
    for head, done in heads.items():
        if done:
            joined[head] = True
            continue
        for rest, ends in more.items():
            whole = (head + rest)[:_LENGTH]
            joined[whole] = joined.get(whole, False) or ends or len(whole) == _LENGTH
    return joined


def _of_item(item: Any, parser: Any) -> _Heads | None:
    """The beginnings of one part of a parsed pattern; ``None`` for anything."""
    name, value = str(item[0]), item[1]
    if name in ("ASSERT", "ASSERT_NOT", "AT"):
        return {"": False}
    if name == "FAILURE":
        return {}
    if name == "LITERAL":
        return None if chr(value) in _WRITTEN else {chr(value): False}
    if name == "IN":
        return _of_class(value)
    if name == "BRANCH":
        found: _Heads = {}
        for branch in value[1]:
            heads = _of_sequence(branch, parser)
            if heads is None:
                return None
            for head, done in heads.items():
                found[head] = found.get(head, False) or done
        return found
    if name == "SUBPATTERN":
        return None if value[1] & re.IGNORECASE else _of_sequence(value[3], parser)
    if name == "ATOMIC_GROUP":
        return _of_sequence(value, parser)
    if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, most, of = value
        once = _of_sequence(of, parser)
        if once is None:
            return None if least else {"": True}
        heads = {"": False}
        for _ in range(min(least, _LENGTH)):
            heads = _joined(heads, once)
        if most > least:
            further = heads
            for _ in range(min(int(most) - least, _LENGTH)):
                further = _joined(further, once)
                heads = {**heads, **{head: heads.get(head, False) or done for head, done in further.items()}}
        return heads
    return None


def _of_class(parts: Any) -> _Heads | None:
    """The characters of a class, if they are few."""
    found: _Heads = {}
    for part in parts:
        name, value = str(part[0]), part[1]
        if name == "LITERAL":
            found[chr(value)] = False
        elif name == "CATEGORY" and str(value) in _KINDS:
            found[_KINDS[str(value)]] = False
        elif name == "RANGE" and value[1] - value[0] < _WIDTH:
            found.update(dict.fromkeys(map(chr, range(value[0], value[1] + 1)), False))
        else:
            return None
    return found if len(found) <= _WIDTH and "NEGATE" not in map(str, (part[0] for part in parts)) else None


class Compiled(dict[str, re.Pattern[str]]):
    """Patterns by name, each guarded and compiled when it is first asked for: it costs milliseconds.

    ``around`` stands before and after each; a name that is not there matches nothing.
    """

    def __init__(self, patterns: Mapping[str, str], flags: int = 0, around: tuple[str, str] = ("", "")) -> None:
        super().__init__()
        self._patterns, self._flags, self._around = patterns, flags, around

    def __missing__(self, name: str) -> re.Pattern[str]:
        before, after = self._around
        written = f"{before}{guarded(self._patterns[name])}{after}" if name in self._patterns else "(?!)"
        compiled = self[name] = re.compile(written, self._flags)
        return compiled


@functools.cache
def guarded(pattern: str) -> str:
    """``pattern`` with its look-ahead before it."""
    return f"{beginnings(pattern)}(?:{pattern})"
