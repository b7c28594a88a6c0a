"""The front matter of a page: a short YAML mapping with a closed set of keys."""

from __future__ import annotations

import datetime
import re

import yaml

from seihon.errors import PolicyError
from seihon.markdown.inline import ID_PATTERN, parse_inline, refuse_invisible
from seihon.markdown.write import write_inline
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
        raise PolicyError(Location(path, 1), "the front matter is not closed", "end it with a line ---") from None
    return _metadata("\n".join(lines[1:end]), path), end + 1


def _metadata(text: str, path: str) -> Metadata:
    values = _mapping(text, path)

    def scalar(key: str) -> tuple[str, Location] | None:
        if key not in values:
            return None
        node, location = values[key]
        if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
            raise PolicyError(location, f"{key} has no single value", f"write {key}: value")
        refuse_invisible(node.value.strip(), location)
        return node.value.strip(), location

    policy = scalar("policy")
    if policy is not None and (not re.fullmatch(ID_PATTERN, policy[0]) or policy[0] in RESERVED_DOMAINS):
        raise PolicyError(
            policy[1],
            f"{policy[0]!r} cannot be the id of a policy",
            "use lower-case letters, digits and hyphens, and not site or glossary",
        )
    version, status, listed = scalar("version"), scalar("status"), scalar("list_policies")
    if policy is not None and (version is None or "date" not in values):
        raise PolicyError(
            policy[1],
            "a policy has no version or no date",
            'write version: "1.0" and date: 2026-01-31 under policy',
        )
    if status is not None and status[0] != "draft":
        raise PolicyError(status[1], f"status: {status[0]} is unknown", "write status: draft, or no status")
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
            f"the front matter is not YAML ({error.problem})",
            "write one key: value a line",
        ) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise PolicyError(
            Location(path, 1),
            f"the front matter is not YAML ({type(error).__name__})",
            "write one key: value a line",
        ) from None
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        raise PolicyError(Location(path, 2), "the front matter is no list of keys", "write one key: value a line")
    values: dict[str, tuple[yaml.Node, Location]] = {}
    for key, value in root.value:
        location = Location(path, key.start_mark.line + 2)
        name = key.value if isinstance(key, yaml.ScalarNode) else "?"
        if name not in _KEYS:
            raise PolicyError(location, f"the key {name} is unknown", f"use {', '.join(_KEYS)} only")
        if name in values:
            raise PolicyError(location, f"the key {name} stands twice", "keep one of them")
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
        raise PolicyError(found[1], f"{found[0]!r} is no date", "write the year, month and day: 2026-01-31") from None


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
        raise PolicyError(location, "terms is no list of terms", "write one - term a line")
    terms = tuple(Term(entry.value.strip(), Location(location.path, entry.start_mark.line + 2)) for entry in node.value)
    for number, term in enumerate(terms):
        refuse_invisible(term.text, term.location)
        if term in terms[:number]:
            raise PolicyError(term.location, f"the term {term.text} stands twice", "keep one")
    return terms
