"""Measure rules on the corpora: false alarms on untouched pairs, and injected errors found.

SEIHON_CORPORA=… python tests/benchmarks/measure.py ja en [--part tune|report] [--show CODE] [--missed KIND]
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpora import CorpusPair, pairs
from injections import BOUNDS, HARD, MEANING, Injection

from seihon.parity.compare import compare_texts
from seihon.parity.finding import Finding
from seihon.parity.glossary import NO_TERMS, Glossary

PER_KIND = 300  # injections of one kind at most, drawn with a fixed seed
FAMILIES = {"hard": HARD, "meaning": MEANING, "bounds": BOUNDS}


@dataclass(frozen=True, slots=True)
class FalseAlarms:
    """What untouched pairs have: shares in per cent, each the mean of the corpora's, by rule and in all."""

    pairs: int
    error: float
    any: float
    by_rule: dict[str, float]
    counts: dict[str, dict[str, int]]


@dataclass(frozen=True, slots=True)
class Found:
    """How many injections of one kind there were, and the shares in per cent that were found, and found as errors."""

    number: int
    found: float
    error: float


def findings(pair: CorpusPair, target: str, glossary: Glossary = NO_TERMS) -> list[Finding]:
    """What the rules find in ``target`` as the translation of ``pair``."""
    return compare_texts(pair.source, target, pair.source_language, pair.target_language, glossary=glossary)


def mean(counts: dict[str, tuple[int, int]]) -> float:
    """The mean of the shares, so that a large corpus does not speak for all."""
    shares = [100 * hit / total for hit, total in counts.values() if total]
    return sum(shares) / len(shares) if shares else 0.0


def false_alarms(rows: list[CorpusPair], show: str = "") -> FalseAlarms:
    """What is found in untouched pairs; the first forty on which the rule ``show`` fires are printed."""
    total: Counter[str] = Counter()
    error: Counter[str] = Counter()
    any_: Counter[str] = Counter()
    by_rule: dict[str, Counter[str]] = defaultdict(Counter)
    shown = 0
    for pair in rows:
        total[pair.corpus] += 1
        found = findings(pair, pair.target)
        error[pair.corpus] += any(f.severity.value == "error" for f in found)
        any_[pair.corpus] += bool(found)
        for code in {f.code for f in found}:
            by_rule[code][pair.corpus] += 1
        if show and show in {f.code for f in found} and shown < 40:
            shown += 1
            print(f"--- {pair.corpus} {pair.uid}\n{pair.source}\n{pair.target}")
            print(*[f"   {f.code} {f.message}" for f in found if f.code == show], sep="\n")

    def share(hits: Counter[str]) -> float:
        return mean({corpus: (hits[corpus], total[corpus]) for corpus in total})

    return FalseAlarms(
        len(rows),
        share(error),
        share(any_),
        {code: share(hits) for code, hits in sorted(by_rule.items())},
        {code: dict(hits) for code, hits in sorted(by_rule.items())},
    )


def injected(
    rows: list[CorpusPair],
    kind: str,
    inject: Injection,
    missed: str = "",
    *,
    most: int = PER_KIND,
    glossary: Glossary = NO_TERMS,
) -> Found | None:
    """How many of ``most`` injections of ``kind`` are found; if ``missed`` names it, the first that are not are printed."""
    rng = random.Random(f"seihon {kind}")  # noqa: S311 - the same draw each time
    order = rows[:]
    rng.shuffle(order)
    total = hits = errors = shown = 0
    for pair in order:
        if total >= most:
            break
        spoiled = inject(pair, rng, rows)
        if spoiled is None or spoiled == pair.target:
            continue
        total += 1
        # What the untouched pair has anyway is no find.
        before = {(f.code, f.message) for f in findings(pair, pair.target, glossary)}
        new = [f for f in findings(pair, spoiled, glossary) if (f.code, f.message) not in before]
        hits += bool(new)
        errors += any(f.severity.value == "error" for f in new)
        if missed == kind and not new and shown < 30:
            shown += 1
            print(f"--- {pair.corpus} {pair.uid}\n{pair.source}\n{pair.target}\n=> {spoiled}")
    return Found(total, 100 * hits / total, 100 * errors / total) if total else None


def rows_of(source: str, target: str, part: str) -> list[CorpusPair]:
    """The pairs of one part of the corpora."""
    return [pair for pair in pairs(source, target) if pair.part == part]


def print_false_alarms(alarms: FalseAlarms) -> None:
    """A line for each rule, and one for all of them."""
    for code, share in alarms.by_rule.items():
        hits = alarms.counts[code]
        print(f"{code}: mean {share:.2f} %, all {sum(hits.values())} of {alarms.pairs}  {hits}")
    print(f"untouched: error {alarms.error:.2f} %, any {alarms.any:.2f} %  ({alarms.pairs} pairs)")


def print_injected(rows: list[CorpusPair], missed: str) -> None:
    """A line for each kind, and one for each family of kinds."""
    for title, kinds in FAMILIES.items():
        results = []
        for kind, inject in kinds.items():
            if result := injected(rows, kind, inject, missed):
                results.append(result)
                print(
                    f"  {title:8}{kind:20} found {result.found:5.1f} %  as error {result.error:5.1f} %  of {result.number}"
                )
        if results:
            found, error = (
                sum(column) / len(results) for column in zip(*((r.found, r.error) for r in results), strict=True)
            )
            print(f"{title}: found {found:.1f} %, as error {error:.1f} %")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--part", choices=["tune", "report"], default="tune")
    parser.add_argument("--show", default="", help="print untouched pairs on which this rule fires")
    parser.add_argument("--missed", default="", help="print injections of this kind that nothing finds")
    parser.add_argument("--only", choices=["untouched", "injected"], default="")
    arguments = parser.parse_args()
    rows = rows_of(arguments.source, arguments.target, arguments.part)
    if arguments.only != "injected":
        print_false_alarms(false_alarms(rows, arguments.show))
    if arguments.only != "untouched":
        print_injected(rows, arguments.missed)


if __name__ == "__main__":
    main()
