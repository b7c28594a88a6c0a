"""Beginnings: a language in ``mkdocs.yml``, the first page of a policy. Texts in, texts out."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path

import yaml

from seihon.errors import PolicyError
from seihon.markdown import parse_document
from seihon.markdown.inline import ID_PATTERN
from seihon.messages import say
from seihon.model import RESERVED_DOMAINS, Location
from seihon.settings import Language, parse_settings

#: What mkdocs-static-i18n takes for a language.
_BUILDABLE = re.compile(r"[a-z]{2}(-[A-Za-z]{4})?(-[A-Z]{2})?")


# --- a language in mkdocs.yml -------------------------------------------------------


def buildable(code: str, location: Location) -> str:
    """``code`` as addresses and HTML have it, pt-BR; :class:`PolicyError` for one that no site is built in, es-419."""
    tag = code.replace("_", "-")
    if not _BUILDABLE.fullmatch(tag):
        raise PolicyError(
            location,
            say("mkdocs-static-i18n builds no site in {language}", language=tag),
            say("use a code of two letters, with a region or script if need be: es-MX, pt-BR, zh-Hant"),
        )
    return tag


def with_language(text: str, folder: Path, shown: str, language: Language) -> str:
    """Return ``text``, the ``mkdocs.yml`` of ``folder``, with ``language`` after the languages it has.

    Lines are inserted and no other is touched, so that comments and layout
    stay. The result is read back: where it does not name the languages of
    before and this one, or where the list is written in another form than one
    entry a line, :class:`PolicyError` says what to write.
    """
    before = parse_settings(text, folder, shown)
    try:
        last = _last_language(text)
        changed = _inserted(text, last, language)
        after = parse_settings(changed, folder, shown)
    except (LookupError, PolicyError):
        raise _by_hand(shown, language) from None
    if after.languages != (*before.languages, language):
        raise _by_hand(shown, language)
    return changed


def _by_hand(shown: str, language: Language) -> PolicyError:
    return PolicyError(
        Location(shown),
        say("the list of languages is written in a form that cannot be added to"),
        say("add {entry} under plugins: i18n: languages: yourself, then run the command again", entry=_flow(language)),
    )


def _last_language(text: str) -> yaml.MappingNode:
    """The last entry of the block list of languages; ``LookupError`` if there is none of that form."""
    plugins = _value(yaml.compose(text, Loader=yaml.SafeLoader), "plugins")
    if not isinstance(plugins, yaml.SequenceNode):
        raise LookupError
    for plugin in plugins.value:
        if isinstance(plugin, yaml.MappingNode) and plugin.value and plugin.value[0][0].value == "i18n":
            languages = _value(plugin.value[0][1], "languages")
            if isinstance(languages, yaml.SequenceNode) and not languages.flow_style:
                last = languages.value[-1]
                if isinstance(last, yaml.MappingNode):
                    return last
    raise LookupError


def _value(node: yaml.Node | None, key: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _inserted(text: str, last: yaml.MappingNode, language: Language) -> str:
    lines = text.split("\n")
    line, column = last.start_mark.line, last.start_mark.column
    lead = lines[line][:column]
    if lead.strip() != "-":
        raise LookupError
    if last.flow_style:
        written = [lead + _flow(language).removeprefix("- ")]
    else:
        written = [f"{lead}locale: {_scalar(language.code)}", f"{' ' * column}name: {_scalar(language.name)}"]
    end = _last_line(last) + 1
    # Comments as deep as the entry belong to it.
    while end < len(lines) and lines[end].strip().startswith("#") and lines[end].startswith(" " * column):
        end += 1
    return "\n".join([*lines[:end], *written, *lines[end:]])


def _last_line(node: yaml.Node) -> int:
    """The line on which ``node`` ends; a block's own end mark is where the next thing begins."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style:
        return _last_line(node.value[-1][1])
    if isinstance(node, yaml.SequenceNode) and not node.flow_style:
        return _last_line(node.value[-1])
    if isinstance(node, yaml.ScalarNode) and node.style in ("|", ">"):
        raise LookupError
    return node.end_mark.line


def _flow(language: Language) -> str:
    return f"- {{locale: {_scalar(language.code)}, name: {_scalar(language.name)}}}"


def _scalar(text: str) -> str:
    """``text`` in YAML: as it is where that reads back, quoted elsewhere (``no`` is Norwegian, not false)."""
    try:
        is_plain = not re.search(r"[,\[\]{}#:'\"\n]", text) and yaml.safe_load(text) == text
    except yaml.YAMLError:
        is_plain = False
    return text if is_plain else json.dumps(text, ensure_ascii=False)


# --- a policy ------------------------------------------------------------------------

_SKELETONS = {
    "ja": (
        "{id}についての方針",
        "この方針は、起草中です。",
        "目的",
        "この方針は、次に掲げる事項を定めることを目的とします。",
        "ここに最初の事項を記載します。",
    ),
    "en": (
        "Policy: {id}",
        "This policy is being drafted.",
        "Purpose",
        "The purpose of this policy is to lay down the following.",
        "Write the first matter here.",
    ),
}


def new_policy(id: str, title: str, date: datetime.date, language: str, shown: str) -> str:
    """The first page of the policy ``id``: a draft of ``date`` that can be built, in Japanese or else English.

    Raises :class:`PolicyError` for an ``id`` or a ``title`` that cannot be one.
    """
    if not re.fullmatch(ID_PATTERN, id) or id in RESERVED_DOMAINS:
        raise PolicyError(
            Location(shown),
            say("{id} cannot be the id of a policy", id=repr(id)),
            say("use lower-case letters, digits and hyphens, and not site or glossary"),
        )
    usual, preamble, heading, sentence, item = _SKELETONS.get(language, _SKELETONS["en"])
    title = title.strip() or usual.format(id=id)
    if "\n" in title:
        raise PolicyError(Location(shown), say("the title has more than one line"), say("write it in one"))
    front = f'---\npolicy: {_scalar(id)}\nversion: "0.1"\ndate: {date.isoformat()}\nstatus: draft\n---'
    text = "\n\n".join((front, f"# {title}", preamble, f"## {heading} {{#purpose}}", sentence, f"1. {item}")) + "\n"
    parse_document(text, shown, domain=id)
    return text
