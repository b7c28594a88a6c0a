"""Contrast of colours, as the Web Content Accessibility Guidelines 2.2 measure it."""

from __future__ import annotations

import re

#: What the pages stand on, in light and in dark; the style sheet uses the same.
LIGHT_PAGE = "#ffffff"
DARK_PAGE = "#14181d"
#: Success criterion 1.4.3: the least contrast of text.
LEAST_CONTRAST = 4.5

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def is_color(text: str) -> bool:
    """Whether ``text`` is a colour as written here: ``#rrggbb``."""
    return _COLOR.fullmatch(text) is not None


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    """Relative luminance, from 0 for black to 1 for white (WCAG 2.2, "relative luminance")."""
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
