"""In which language to speak to whoever runs the program, where no option says it."""

from __future__ import annotations

import os

from seihon.messages.message import spoken

#: The environment variable that says it: ja, en or es.
LANGUAGE_VARIABLE = "SEIHON_LANGUAGE"


def reader_language() -> str:
    """The language that the environment asks for; English, where it asks for none or for one that we do not speak."""
    return spoken(os.environ.get(LANGUAGE_VARIABLE, ""))
