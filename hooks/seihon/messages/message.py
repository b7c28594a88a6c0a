"""A message as its English text with names in braces, and what stands for them.

The English text is the key of its translations, as in gettext, so that a rule
reads as what it says. Nothing is formatted before somebody asks: a message can
be kept, compared and sent to another process, and is then shown in any
language.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

#: The languages of people who work on the texts: reports, findings, errors, status pages.
LANGUAGES = ("ja", "en", "es")
#: What joins the values of an enumeration; they are translated like templates.
COMMA, AND, OR = ", ", " and ", " or "


def spoken(language: str) -> str:
    """The one of :data:`LANGUAGES` in which to speak to readers of ``language``: English, where it is none of them."""
    known = language.replace("-", "_").split("_")[0].lower()
    return known if known in LANGUAGES else "en"


@dataclass(frozen=True, slots=True)
class Message:
    """A text in English with names in braces, and the value of each name.

    ``str(message)`` is the English text, ``message.text(language)`` that in
    another language. A value that is a message itself is put into words in the
    same language; any other is shown as it is.
    """

    template: str
    values: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        return self.text("en")

    def text(self, language: str) -> str:
        """The message in ``language`` or, where it is not translated, in English."""
        language = spoken(language)
        values = {name: _shown(value, language) for name, value in self.values}
        return _translated(self.template, language).format(**values)


@dataclass(frozen=True, slots=True)
class Listing:
    """Values one after another; ``joint`` is what stands between two of them in English."""

    items: tuple[Value, ...]
    joint: str

    def text(self, language: str) -> str:
        """The values in ``language``, one of :data:`LANGUAGES`."""
        return _translated(self.joint, language).join(_shown(item, language) for item in self.items)


#: What may stand for a name in a message.
Value: TypeAlias = "str | int | Message | Listing"


def _shown(value: Value, language: str) -> str:
    return value.text(language) if isinstance(value, Message | Listing) else str(value)


def _translated(template: str, language: str) -> str:
    if language == "en":
        return template
    from seihon.messages.translations import ORDER, TRANSLATIONS  # who reads English does not wait for it

    known = TRANSLATIONS.get(template)
    return known[ORDER.index(language)] if known is not None else template


def say(template: str, /, **values: Value) -> Message:
    """The message ``template`` with the names in its braces standing for ``values``."""
    return Message(template, tuple(values.items()))


def counted(n: int, one: str, many: str) -> Message:
    """The message ``one`` where ``n`` is 1, otherwise ``many``, in both of which ``{n}`` stands for the number.

    Each is translated for itself, so a language may word them as it needs.
    """
    return Message(one if n == 1 else many, (("n", n),))


def listed(items: Iterable[Value]) -> Listing:
    """``items`` with commas between them."""
    return Listing(tuple(items), COMMA)


def either(items: Iterable[Value]) -> Listing:
    """``items`` of which one is meant."""
    return Listing(tuple(items), OR)


def together(items: Iterable[Value]) -> Listing:
    """``items`` all of which are meant."""
    return Listing(tuple(items), AND)


def chained(items: Iterable[Value]) -> Listing:
    """``items`` each of which leads to the next, as arrows show in any language."""
    return Listing(tuple(items), " → ")


def message_of(data: Any) -> Message:
    """The message of which ``dataclasses.asdict``, written as JSON and read again, made ``data``."""
    return Message(data["template"], tuple((name, _value_of(value)) for name, value in data["values"]))


def _value_of(data: Any) -> Value:
    if not isinstance(data, dict):
        return data if isinstance(data, int) else str(data)
    if "template" in data:
        return message_of(data)
    return Listing(tuple(map(_value_of, data["items"])), data["joint"])
