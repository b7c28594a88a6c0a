"""What rules and errors say, as values put into words when somebody asks, in the language of who reads them."""

from __future__ import annotations

from seihon.messages.message import (
    LANGUAGES,
    Message,
    Value,
    chained,
    counted,
    either,
    listed,
    message_of,
    say,
    spoken,
    together,
)
from seihon.messages.reader import LANGUAGE_VARIABLE, reader_language

__all__ = [
    "LANGUAGES",
    "LANGUAGE_VARIABLE",
    "Message",
    "Value",
    "chained",
    "counted",
    "either",
    "listed",
    "message_of",
    "reader_language",
    "say",
    "spoken",
    "together",
]
