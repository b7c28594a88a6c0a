"""False alarms and errors found in legal texts that were written for this, in Japanese first: drafted/*.jsonl.

python tests/benchmarks/drafted.py                            # both languages, the documents that rules were not set by
python tests/benchmarks/drafted.py --part tune --missed not-dropped --language es
python tests/benchmarks/drafted.py --part tune --alarms --language en

Each line is a clause with its translations and the errors put into them by
hand: where in which language, of what kind, and what stands there instead.
Documents -a, -c and -d are the part ``tune``, -b the part ``report``.
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from seihon.parity.compare import compare_texts
from seihon.parity.finding import Finding, Severity

LANGUAGES = ("en", "es")
KINDS = (
    "must-may",
    "may-must",
    "not-dropped",
    "not-added",
    "and-or",
    "all-some",
    "exception-dropped",
    "sentence-dropped",
    "list-item-dropped",
    "condition-changed",
    "number",
    "date",
)
_PARTS = {"tune": "acd", "report": "b"}


@dataclass(frozen=True, slots=True)
class Error:
    """One mistake in a translation: its kind, and what stands in place of ``find``, which is there once."""

    kind: str
    find: str
    replace: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and its translation into one language, with the errors to put into it."""

    id: str
    source: str
    target: str
    errors: tuple[Error, ...]

    def spoiled(self, error: Error) -> str:
        """The translation with ``error``; a sentence left out leaves no double space."""
        return self.target.replace(error.find, error.replace).replace("  ", " ").strip()


def clauses(language: str, part: str) -> Iterator[Clause]:
    """The clauses of a part in their order."""
    for path in sorted((Path(__file__).parent / "drafted").glob(f"*-[{_PARTS[part]}].jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            errors = (e for e in row["errors"] if e["lang"] == language)
            yield Clause(
                row["id"], row["ja"], row[language], tuple(Error(e["kind"], e["find"], e["replace"]) for e in errors)
            )


def found(source: str, target: str, language: str) -> list[Finding]:
    """What all rules find."""
    return compare_texts(source, target, "ja", language)


@dataclass(frozen=True, slots=True)
class Result:
    """Shares in per cent: of good translations with an error and with any finding, and by kind of the errors found."""

    clauses: int
    error: float
    any: float
    codes: dict[str, int]
    found: dict[str, float]
    errors: dict[str, int]


def measure(language: str, part: str, missed: str = "", alarms: bool = False) -> Result:
    """The shares for one language; the clauses that were asked for are printed."""
    total: Counter[str] = Counter()
    codes: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for clause in clauses(language, part):
        before = found(clause.source, clause.target, language)
        known = {(finding.code, str(finding.message)) for finding in before}
        total["all"] += 1
        total["any"] += bool(before)
        total["error"] += any(finding.severity is Severity.ERROR for finding in before)
        codes.update({finding.code for finding in before})
        if alarms and before:
            print(clause.id, *before, clause.source, clause.target, "", sep="\n")
        for error in clause.errors:
            after = found(clause.source, clause.spoiled(error), language)
            hit = any((finding.code, str(finding.message)) not in known for finding in after)
            kinds[error.kind] += 1
            hits[error.kind] += hit
            if not hit and error.kind == missed:
                print(clause.id, clause.source, f"{clause.target}\n{error.find} → {error.replace}", "", sep="\n")
    return Result(
        total["all"],
        100 * total["error"] / total["all"],
        100 * total["any"] / total["all"],
        dict(codes),
        {kind: 100 * hits[kind] / number for kind, number in sorted(kinds.items())},
        dict(kinds),
    )


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=tuple(_PARTS), default="report")
    parser.add_argument("--language", choices=LANGUAGES)
    parser.add_argument("--missed", default="", metavar="KIND")
    parser.add_argument("--alarms", action="store_true")
    options = parser.parse_args()
    for language in LANGUAGES if options.language is None else (options.language,):
        result = measure(language, options.part, options.missed, options.alarms)
        print(
            f"{language}: {result.clauses} clauses, error {result.error:.1f} %, any {result.any:.1f} %  {result.codes}"
        )
        for kind, share in result.found.items():
            print(f"  {kind:20} found {share:5.1f} %  of {result.errors[kind]}")
        print(f"  mean of the kinds {statistics.mean(result.found.values()):.1f} %")


if __name__ == "__main__":
    main()
