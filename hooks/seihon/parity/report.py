"""Findings as text for people and for programs: lines, JSON, JSON Lines, SARIF, GitHub annotations."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

from seihon.parity.finding import Finding
from seihon.parity.rules import RULES

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


def _object(finding: Finding, language: str) -> dict[str, object]:
    return {
        "id": finding.clause,
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "message": finding.message.text(language),
        "file": finding.location.path,
        "line": finding.location.line,
        "locale": finding.locale,
        "domain": finding.domain,
        "citation": finding.citation,
    }


def _text(findings: Sequence[Finding], language: str) -> str:
    return "".join(f"{finding.text(language)}\n" for finding in findings)


def _json_lines(findings: Sequence[Finding], language: str) -> str:
    return "".join(json.dumps(_object(finding, language), ensure_ascii=False) + "\n" for finding in findings)


def _json(findings: Sequence[Finding], language: str) -> str:
    return json.dumps([_object(finding, language) for finding in findings], ensure_ascii=False, indent=2) + "\n"


def _uri(path: str) -> str:
    """The address of a file (RFC 3986); one that begins with a slash would name no scheme (SARIF 2.1.0, 3.4.4)."""
    return Path(path).as_uri() if Path(path).is_absolute() else quote(Path(path).as_posix())


def _sarif(findings: Sequence[Finding], language: str) -> str:
    """SARIF 2.1.0 (OASIS), one run; lines count from 1, so a finding about a whole file has no region."""
    rules = [
        {
            "id": rule.code,
            "name": rule.name,
            "shortDescription": {"text": rule.documentation.split("\n")[0]},
            "fullDescription": {"text": rule.documentation},
            "help": {"text": rule.documentation},  # GitHub's code scanning takes no rule without
            "defaultConfiguration": {"level": rule.severity.value},
        }
        for rule in RULES
    ]
    results = []
    for finding in findings:
        place: dict[str, object] = {"artifactLocation": {"uri": _uri(finding.location.path)}}
        if finding.location.line:
            place["region"] = {"startLine": finding.location.line}
        results.append(
            {
                "ruleId": finding.code,
                "level": finding.severity.value,
                "message": {"text": finding.message.text(language)},
                "locations": [
                    {
                        "physicalLocation": place,
                        "logicalLocations": [{"name": finding.clause or finding.domain or "catalog"}],
                    }
                ],
            }
        )
    driver = {"name": "seihon", "version": version("seihon"), "rules": rules}
    run = {"tool": {"driver": driver}, "language": language, "results": results}
    log = {"$schema": _SARIF, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _github(findings: Sequence[Finding], language: str) -> str:
    """Workflow commands of GitHub Actions, which become annotations on the lines of a pull request."""

    def data(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def value(text: str) -> str:
        return data(text).replace(":", "%3A").replace(",", "%2C")

    lines = []
    for finding in findings:
        place = f"file={value(finding.location.path)}"
        if finding.location.line:
            place += f",line={finding.location.line}"
        title = value(f"{finding.code} {finding.name} ({finding.citation or finding.clause})")
        lines.append(f"::{finding.severity.value} {place},title={title}::{data(finding.message.text(language))}\n")
    return "".join(lines)


#: The formats by the name the command line has for them: findings, and the language of their messages, as text.
FORMATS: dict[str, Callable[[Sequence[Finding], str], str]] = {
    "text": _text,
    "jsonl": _json_lines,
    "json": _json,
    "sarif": _sarif,
    "github": _github,
}
