"""Measure everything that the page of the figures shows, and put the tables into it: some minutes on two processors.

SEIHON_CORPORA=… python tests/benchmarks/figures.py [PAGE]

A table of the page stands between the lines ``<!-- table: NAME -->`` and
``<!-- end -->``; the words around them are written by hand. Shares are in
per cent.
"""

from __future__ import annotations

import re
import statistics
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import drafted
import own_policy
from corpora import CorpusPair
from injections import BOUNDS, HARD, MEANING
from measure import FAMILIES, FalseAlarms, Found, false_alarms, injected, rows_of

Direction = tuple[str, str]

DIRECTIONS: tuple[Direction, ...] = (("ja", "en"), ("ja", "es"), ("en", "es"), ("en", "ja"))
PARTS = ("report", "tune")
OWN_KINDS = (*MEANING, "term-changed")


@lru_cache(maxsize=1)
def _rows(direction: Direction, part: str) -> list[CorpusPair]:
    return rows_of(*direction, part)


def _untouched(key: tuple[Direction, str]) -> FalseAlarms:
    return false_alarms(_rows(*key))


def _injected(key: tuple[Direction, str, str]) -> Found | None:
    direction, part, kind = key
    (inject,) = (kinds[kind] for kinds in FAMILIES.values() if kind in kinds)
    return injected(_rows(direction, part), kind, inject)


def _own(key: tuple[str, str]) -> Found | None:
    locale, kind = key
    rows, glossary = own_policy.own_rows(locale)
    (inject,) = (kinds[kind] for kinds in own_policy.families(glossary).values() if kind in kinds)
    return own_policy.injected_here(rows, glossary, kind, inject)


def _drafted(key: tuple[str, str]) -> drafted.Result:
    return drafted.measure(*key)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [list(head), *map(list, rows)]
    lines.insert(1, ["---"] * len(lines[0]))
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _mean_row(name: str, columns: list[list[float]], mark: str = "**") -> list[str]:
    return [f"{mark}{name}{mark}", *(f"{mark}{statistics.mean(column):.1f}{mark}" for column in columns)]


def _share(found: Found | None, value: Callable[[Found], float]) -> str:
    return "–" if found is None else f"{value(found):.1f}"


def corpora_tables(pool: ProcessPoolExecutor) -> dict[str, str]:
    """Untouched pairs, false alarms by rule, and the injected errors, of the corpora."""
    heads = [f"{source}-{target}" for source, target in DIRECTIONS]
    splits = [(direction, part) for direction in DIRECTIONS for part in PARTS]
    kinds = [(*split, kind) for split in splits for kind in (*HARD, *MEANING, *BOUNDS)]
    pending = pool.map(_untouched, splits)
    results = dict(zip(kinds, pool.map(_injected, kinds), strict=True))
    alarms = dict(zip(splits, pending, strict=True))

    def columns(family: Iterable[str], part: str, value: Callable[[Found], float]) -> list[list[float]]:
        found = [[results[direction, part, kind] for kind in family] for direction in DIRECTIONS]
        return [[value(result) for result in column if result is not None] for column in found]

    def rows(family: Iterable[str], part: str, value: Callable[[Found], float]) -> list[list[str]]:
        return [[kind, *(_share(results[direction, part, kind], value) for direction in DIRECTIONS)] for kind in family]

    def untouched(part: str, value: Callable[[FalseAlarms], float]) -> list[str]:
        return [f"{value(alarms[direction, part]):.2f}" for direction in DIRECTIONS]

    def error(result: Found) -> float:
        return result.error

    def found(result: Found) -> float:
        return result.found

    codes = sorted({code for direction in DIRECTIONS for code in alarms[direction, "report"].by_rule})
    shares = [[alarms[direction, "report"].by_rule.get(code) for direction in DIRECTIONS] for code in codes]
    return {
        "untouched": _table(
            ["untouched pairs", *heads],
            [
                ["with an error (wanted ≤ 0.5)", *untouched("report", lambda a: a.error)],
                ["with any finding (wanted ≤ 6)", *untouched("report", lambda a: a.any)],
                ["`tune`: with an error", *untouched("tune", lambda a: a.error)],
                ["`tune`: with any finding", *untouched("tune", lambda a: a.any)],
            ],
        ),
        "hard": _table(
            ["injected, found as error", *heads],
            [*rows(HARD, "report", error), _mean_row("mean (wanted ≥ 98)", columns(HARD, "report", error))],
        ),
        "meaning": _table(
            ["injected, found at all", *heads],
            [
                *rows(MEANING, "report", found),
                _mean_row("mean (wanted ≥ 80)", columns(MEANING, "report", found)),
                _mean_row("`tune`: mean", columns(MEANING, "tune", found), ""),
            ],
        ),
        "bounds": _table(["injected, found at all", *heads], rows(BOUNDS, "tune", found)),
        "alarms": _table(
            ["false alarms by rule", *heads],
            ([code, *("0" if s is None else f"{s:.2f}" for s in row)] for code, row in zip(codes, shares, strict=True)),
        ),
    }


def own_table(pool: ProcessPoolExecutor) -> str:
    """The errors put into this repository's own policy."""
    keys = [(locale, kind) for locale in drafted.LANGUAGES for kind in OWN_KINDS]
    results = dict(zip(keys, pool.map(_own, keys), strict=True))
    means = [[r.found for kind in MEANING if (r := results[locale, kind])] for locale in drafted.LANGUAGES]
    return _table(
        ["injected into this policy, found at all", *(f"ja-{locale}" for locale in drafted.LANGUAGES)],
        [
            *([k, *(_share(results[lc, k], lambda r: r.found) for lc in drafted.LANGUAGES)] for k in OWN_KINDS),
            _mean_row("mean without term-changed", means),
        ],
    )


def drafted_table(pool: ProcessPoolExecutor) -> str:
    """The legal texts that were drafted for measuring."""
    keys = [(locale, part) for part in PARTS for locale in drafted.LANGUAGES]
    results = list(pool.map(_drafted, keys))
    heads = [f"ja-{locale}, {'unread' if part == 'report' else '`tune`'}" for locale, part in keys]
    return _table(
        ["drafted in Japanese, found at all", *heads],
        [
            ["good translations with an error", *(f"{result.error:.1f}" for result in results)],
            ["good translations with any finding", *(f"{result.any:.1f}" for result in results)],
            *([kind, *(f"{result.found[kind]:.1f}" for result in results)] for kind in drafted.KINDS),
            _mean_row("mean", [list(result.found.values()) for result in results]),
        ],
    )


def with_tables(page: str, tables: dict[str, str]) -> str:
    """``page`` with each of its tables replaced; raises ``KeyError`` for a table that nobody measured."""
    return re.sub(
        r"(<!-- table: (\S+) -->\n).*?(<!-- end -->)",
        lambda match: f"{match[1]}{tables[match[2]]}{match[3]}",
        page,
        flags=re.DOTALL,
    )


def main() -> None:
    """Measure, and write the page."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "README.md"
    page = path.read_text(encoding="utf-8")
    with ProcessPoolExecutor(2) as pool:
        tables = {**corpora_tables(pool), "own": own_table(pool), "drafted": drafted_table(pool)}
    path.write_text(with_tables(page, tables), encoding="utf-8")


if __name__ == "__main__":
    main()
