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

__all__ = [
    "LANGUAGES",
    "Message",
    "Value",
    "chained",
    "counted",
    "either",
    "listed",
    "message_of",
    "say",
    "spoken",
    "together",
]
