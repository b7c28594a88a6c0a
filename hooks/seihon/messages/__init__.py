"""What the rules say, as values that are put into words when somebody asks, in the language of who reads them."""

from __future__ import annotations

from seihon.messages.message import LANGUAGES, Message, Value, counted, either, listed, message_of, say, spoken

__all__ = ["LANGUAGES", "Message", "Value", "counted", "either", "listed", "message_of", "say", "spoken"]
