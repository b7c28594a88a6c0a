"""CJK-friendly emphasis: ``**「個人情報」**とは`` is strong.

CommonMark decides whether ``**`` opens or closes from the spaces and the
punctuation around it; Japanese has no spaces, and its brackets count as
punctuation, so the plain rule leaves such asterisks in the text. This module
carries the published amendment, "CommonMark CJK-friendly Amendments"
(github.com/tats-u/markdown-cjk-friendly, specification.md, sections 2.1 and
6.2), as a replacement for markdown-it's delimiter scanning.
"""

from __future__ import annotations

import functools
import types

from markdown_it import MarkdownIt
from markdown_it.common.utils import isMdAsciiPunct, isPunctChar, isWhiteSpace
from markdown_it.rules_inline import StateInline, emphasis
from markdown_it.rules_inline.state_inline import Scanned

from seihon.markdown.characters import is_cjk

#: Quotation marks of ambiguous width that U+FE01 makes full-width (StandardizedVariants.txt).
_AMBIGUOUS_QUOTES = frozenset("\u2018\u2019\u201c\u201d")


@functools.cache
def _is_punctuation(char: str) -> bool:
    return isMdAsciiPunct(ord(char)) or isPunctChar(char)


def _is_plain_variation_selector(char: str) -> bool:
    """A general-use variation selector other than the emoji one."""
    return "\ufe00" <= char <= "\ufe0e"


def _scan_delimiters(state: StateInline, start: int, can_split_word: bool) -> Scanned:
    """Replacement of ``StateInline.scanDelims``: the amended left- and right-flanking rules."""
    source, end = state.src, state.posMax
    position = start
    while position < end and source[position] == source[start]:
        position += 1
    following = source[position] if position < end else " "
    previous = source[start - 1] if start > 0 else " "
    # A variation selector belongs to the character before it.
    base = previous
    if _is_plain_variation_selector(previous):
        base = source[start - 2] if start > 1 else " "

    previous_is_space = isWhiteSpace(ord(previous))
    following_is_space = isWhiteSpace(ord(following))
    previous_is_cjk = is_cjk(base) or (previous == "\ufe01" and base in _AMBIGUOUS_QUOTES)
    following_is_cjk = is_cjk(following)
    previous_is_punctuation = _is_punctuation(base)
    following_is_punctuation = _is_punctuation(following)
    previous_is_plain_punctuation = previous_is_punctuation and not previous_is_cjk
    following_is_plain_punctuation = following_is_punctuation and not following_is_cjk
    previous_is_ideographic_variant = "\U000e0100" <= previous <= "\U000e01ef"

    left_flanking = not following_is_space and (
        not following_is_plain_punctuation
        or previous_is_space
        or previous_is_plain_punctuation
        or previous_is_cjk
        or previous_is_ideographic_variant
    )
    right_flanking = not previous_is_space and (
        not previous_is_plain_punctuation or following_is_space or following_is_plain_punctuation or following_is_cjk
    )
    return Scanned(
        left_flanking and (can_split_word or not right_flanking or previous_is_punctuation),
        right_flanking and (can_split_word or not left_flanking or following_is_punctuation),
        position - start,
    )


def _tokenize(state: StateInline, silent: bool) -> bool:
    """markdown-it's own emphasis rule over the amended scanning."""
    state.scanDelims = types.MethodType(_scan_delimiters, state)  # type: ignore[method-assign]
    return emphasis.tokenize(state, silent)


def cjk_friendly_emphasis(parser: MarkdownIt) -> None:
    """markdown-it plugin: use the amended rule for ``*`` and ``_``."""
    parser.inline.ruler.at("emphasis", _tokenize)
