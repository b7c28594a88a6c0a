"""`--format sarif` is SARIF 2.1.0, as far as the standard's required properties and types go.

No package carries the OASIS schema, and the tests use no network, so what the
schema asks of the objects that are written stands here: for each object, the
required properties, those allowed, and the type of each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner

from seihon.cli import main

Check = Callable[[object], bool]


def text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def positive(value: object) -> bool:
    return isinstance(value, int) and value > 0


def level(value: object) -> bool:
    return value in ("none", "note", "warning", "error")


def language(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-zA-Z]{2}(?:-[a-zA-Z]{2})?", value) is not None


def uri_reference(value: object) -> bool:
    """RFC 3986: no spaces, nothing outside ASCII, a percent sign only before two hexadecimal digits."""
    form = r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"
    return isinstance(value, str) and re.fullmatch(form, value) is not None


def thing(required: dict[str, Check], optional: dict[str, Check] | None = None) -> Check:
    """An object that has the required properties and none that the standard does not know."""
    known = required | (optional or {})

    def check(value: object) -> bool:
        assert isinstance(value, dict), value
        assert set(required) <= set(value) <= set(known), value
        for name, part in value.items():
            assert known[name](part), (name, part)
        return True

    return check


def each(of: Check) -> Check:
    return lambda value: isinstance(value, list) and all(of(part) for part in value)


MESSAGE = thing({"text": text})
RULE = thing(
    {"id": text},
    {
        "name": text,
        "shortDescription": MESSAGE,
        "fullDescription": MESSAGE,
        "defaultConfiguration": thing({}, {"level": level}),
    },
)
PLACE = thing({"artifactLocation": thing({"uri": uri_reference})}, {"region": thing({"startLine": positive})})
LOCATION = thing({}, {"physicalLocation": PLACE, "logicalLocations": each(thing({"name": text}))})
RESULT = thing({"message": MESSAGE}, {"ruleId": text, "level": level, "locations": each(LOCATION)})
DRIVER = thing({"name": text}, {"rules": each(RULE)})
RUN = thing({"tool": thing({"driver": DRIVER})}, {"language": language, "results": each(RESULT)})
LOG = thing({"version": lambda value: value == "2.1.0", "runs": each(RUN)}, {"$schema": uri_reference})


def test_what_is_written_is_sarif(tmp_path: Path):
    file = tmp_path / "納品 50%.jsonl"
    rows = [
        {"id": "a", "source": "30日以内", "target": "within 20 days"},
        {"id": "", "source": "氏名及び住所を記入します。", "target": "You enter your name or address."},
        {"id": "c", "source": "個人情報を提供します。", "target": ""},
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    arguments = ["compare", "--from", "ja", "--to", "en", "--format", "sarif", str(file)]
    log = json.loads(CliRunner().invoke(main, arguments, catch_exceptions=False).output)
    assert LOG(log)
    (run,) = log["runs"]
    assert {result["ruleId"] for result in run["results"]} >= {"PAR101", "PAR305", "PAR002"}
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(ids) == len(set(ids)), "ids of rules are unique"
    assert {result["ruleId"] for result in run["results"]} <= set(ids)
