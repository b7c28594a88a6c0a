"""What rules and errors say in Japanese and in Spanish, by the English text with which it is said.

Every template of :func:`seihon.messages.say` and its like stands in one of the
modules here, and nothing else does: ``tests/test_messages.py`` looks for them
in the sources. Names in braces are those of the English; a word that stands
for one of them is translated where it stands alone.
"""

from __future__ import annotations

from seihon.messages.translations.files import FILES
from seihon.messages.translations.rules import RULES
from seihon.messages.translations.source import SOURCE

#: The languages of the columns of each entry.
ORDER = ("ja", "es")

TRANSLATIONS: dict[str, tuple[str, str]] = {**RULES, **SOURCE, **FILES}
