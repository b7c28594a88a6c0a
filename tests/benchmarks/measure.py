"""Measure rules on the corpora: false alarms on untouched pairs, and injected errors found.

SEIHON_CORPORA=… python tests/benchmarks/measure.py ja en [--part tune|report] [--show CODE] [--missed KIND]
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpora import CorpusPair, pairs
from injections import BOUNDS, HARD, MEANING

from seihon.parity.compare import compare_texts
from seihon.parity.finding import Finding

PER_KIND = 300  # injections of one kind at most, drawn with a fixed seed


def findings(pair: CorpusPair, target: str) -> list[Finding]:
    return compare_texts(pair.source, target, pair.source_language, pair.target_language)


def mean(counts: dict[str, tuple[int, int]]) -> float:
    """The mean of the shares, so that a large corpus does not speak for all."""
    shares = [100 * hit / total for hit, total in counts.values() if total]
    return sum(shares) / len(shares) if shares else 0.0


def false_alarms(rows: list[CorpusPair], show: str) -> None:
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
    for code, hits in sorted(by_rule.items()):
        share = mean({c: (hits[c], total[c]) for c in total})
        print(f"{code}: mean {share:.2f} %, all {sum(hits.values())} of {len(rows)}  {dict(hits)}")
    print(f"untouched: error {mean({c: (error[c], total[c]) for c in total}):.2f} %, "
          f"any {mean({c: (any_[c], total[c]) for c in total}):.2f} %  ({len(rows)} pairs)")  # fmt: skip


def injected(rows: list[CorpusPair], missed: str) -> None:
    for title, kinds in (("hard", HARD), ("meaning", MEANING), ("bounds", BOUNDS)):
        shares, error_shares = [], []
        for kind, inject in kinds.items():
            rng = random.Random(f"seihon {kind}")  # noqa: S311 - the same draw each time
            order = rows[:]
            rng.shuffle(order)
            hits: Counter[str] = Counter()
            errors: Counter[str] = Counter()
            total: Counter[str] = Counter()
            shown = 0
            for pair in order:
                if total.total() >= PER_KIND:
                    break
                spoiled = inject(pair, rng, rows)
                if spoiled is None or spoiled == pair.target:
                    continue
                total[pair.corpus] += 1
                # What the untouched pair has anyway is no find.
                before = {(f.code, f.message) for f in findings(pair, pair.target)}
                new = [f for f in findings(pair, spoiled) if (f.code, f.message) not in before]
                hits[pair.corpus] += bool(new)
                errors[pair.corpus] += any(f.severity.value == "error" for f in new)
                if missed == kind and not new and shown < 30:
                    shown += 1
                    print(f"--- {pair.corpus} {pair.uid}\n{pair.source}\n{pair.target}\n=> {spoiled}")
            if total:
                share = 100 * hits.total() / total.total()
                error_share = 100 * errors.total() / total.total()
                shares.append(share)
                error_shares.append(error_share)
                print(f"  {title:8}{kind:20} found {share:5.1f} %  as error {error_share:5.1f} %  of {total.total()}")
        if shares:
            print(
                f"{title}: found {sum(shares) / len(shares):.1f} %, as error {sum(error_shares) / len(error_shares):.1f} %"
            )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--part", choices=["tune", "report"], default="tune")
    parser.add_argument("--show", default="", help="print untouched pairs on which this rule fires")
    parser.add_argument("--missed", default="", help="print injections of this kind that nothing finds")
    parser.add_argument("--only", choices=["untouched", "injected"], default="")
    arguments = parser.parse_args()
    rows = [p for p in pairs(arguments.source, arguments.target) if p.part == arguments.part]
    if arguments.only != "injected":
        false_alarms(rows, arguments.show)
    if arguments.only != "untouched":
        injected(rows, arguments.missed)


if __name__ == "__main__":
    main()
