"""The front matter of a page: a short YAML mapping with a closed set of keys."""

from __future__ import annotations

import datetime
import re

import yaml

from seihon.errors import PolicyError
from seihon.markdown.inline import ID_PATTERN, parse_inline, refuse_invisible
from seihon.markdown.write import write_inline
from seihon.messages import listed, say
from seihon.model import RESERVED_DOMAINS, Location, Metadata, Term, Unit

_KEYS = ("policy", "version", "date", "status", "description", "terms", "list_policies")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def split_front_matter(text: str, path: str) -> tuple[Metadata, int]:
    """Return the metadata of the page ``text`` and the number of lines the front matter takes."""
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        return Metadata(), 0
    try:
        end = next(number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---")
    except StopIteration:
        raise PolicyError(
            Location(path, 1), say("the front matter is not closed"), say("end it with a line ---")
        ) from None
    return _metadata("\n".join(lines[1:end]), path), end + 1


def _metadata(text: str, path: str) -> Metadata:
    values = _mapping(text, path)

    def scalar(key: str) -> tuple[str, Location] | None:
        if key not in values:
            return None
        node, location = values[key]
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            raise PolicyError(location, say("{key} has no single value", key=key), say("write {key}: value", key=key))
        refuse_invisible(node.value.strip(), location)
        return node.value.strip(), location

    policy = scalar("policy")
    if policy is not None and (not re.fullmatch(ID_PATTERN, policy[0]) or policy[0] in RESERVED_DOMAINS):
        raise PolicyError(
            policy[1],
            say("{id} cannot be the id of a policy", id=repr(policy[0])),
            say("use lower-case letters, digits and hyphens, and not site or glossary"),
        )
    version, status, listed = scalar("version"), scalar("status"), scalar("list_policies")
    if policy is not None and (version is None or "date" not in values):
        raise PolicyError(
            policy[1],
            say("a policy has no version or no date"),
            say('write version: "1.0" and date: 2026-01-31 under policy'),
        )
    if status is not None and status[0] != "draft":
        raise PolicyError(
            status[1], say("status: {status} is unknown", status=status[0]), say("write status: draft, or no status")
        )
    return Metadata(
        policy=policy[0] if policy else "",
        version=version[0] if version else "",
        date=_date(scalar("date")),
        draft=status is not None,
        description=_description(scalar("description")),
        terms=_terms(values),
        list_policies=listed[0] if listed else "",
    )


def _mapping(text: str, path: str) -> dict[str, tuple[yaml.Node, Location]]:
    """Read the YAML ``text`` into nodes with their places; values are never constructed."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise PolicyError(
            Location(path, line),
            say("the front matter is not YAML ({reason})", reason=str(error.problem)),
            say("write one key: value a line"),
        ) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise PolicyError(
            Location(path, 1),
            say("the front matter is not YAML ({reason})", reason=type(error).__name__),
            say("write one key: value a line"),
        ) from None
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        raise PolicyError(
            Location(path, 2), say("the front matter is no list of keys"), say("write one key: value a line")
        )
    values: dict[str, tuple[yaml.Node, Location]] = {}
    for key, value in root.value:
        location = Location(path, key.start_mark.line + 2)
        name = key.value if isinstance(key, yaml.ScalarNode) else "?"
        if name not in _KEYS:
            raise PolicyError(
                location, say("the key {key} is unknown", key=name), say("use {keys} only", keys=listed(_KEYS))
            )
        if name in values:
            raise PolicyError(location, say("the key {key} stands twice", key=name), say("keep one of them"))
        values[name] = (value, location)
    return values


def _date(found: tuple[str, Location] | None) -> datetime.date | None:
    if found is None:
        return None
    try:
        if not _DATE.fullmatch(found[0]):
            raise ValueError(found[0])
        return datetime.date.fromisoformat(found[0])
    except ValueError:
        raise PolicyError(
            found[1], say("{text} is no date", text=repr(found[0])), say("write the year, month and day: 2026-01-31")
        ) from None


def _description(found: tuple[str, Location] | None) -> Unit | None:
    if found is None:
        return None
    inlines = parse_inline(found[0], found[1])
    return Unit(write_inline(inlines, found[1]), inlines, found[1])


def _terms(values: dict[str, tuple[yaml.Node, Location]]) -> tuple[Term, ...]:
    if "terms" not in values:
        return ()
    node, location = values["terms"]
    if not isinstance(node, yaml.SequenceNode) or not all(
        isinstance(entry, yaml.ScalarNode) and entry.value.strip() for entry in node.value
    ):
        raise PolicyError(location, say("terms is no list of terms"), say("write one - term a line"))
    terms = tuple(Term(entry.value.strip(), Location(location.path, entry.start_mark.line + 2)) for entry in node.value)
    for number, term in enumerate(terms):
        refuse_invisible(term.text, term.location)
        if term in terms[:number]:
            raise PolicyError(term.location, say("the term {term} stands twice", term=term.text), say("keep one"))
    return terms
