"""What kind of character one is, as far as marks of emphasis depend on it."""

from __future__ import annotations

import functools
import unicodedata

#: Enclosed ideographic supplements that are shown as emoji by default (UTS #51).
_EMOJI_IDEOGRAPHS = frozenset(
    {0x1F201, 0x1F21A, 0x1F22F, *range(0x1F232, 0x1F237), *range(0x1F238, 0x1F23B), 0x1F250, 0x1F251}
)


@functools.cache
def is_cjk(char: str) -> bool:
    """A CJK character: wide, full- or half-width and no emoji by default, or Hangul."""
    if "HANGUL" in unicodedata.name(char, ""):
        return True
    if unicodedata.east_asian_width(char) not in ("W", "F", "H"):
        return False
    code = ord(char)
    if 0x1F200 <= code <= 0x1F2FF:
        return code not in _EMOJI_IDEOGRAPHS
    return not (0x1F000 <= code <= 0x1FAFF or (code < 0x2E80 and unicodedata.category(char) == "So"))
