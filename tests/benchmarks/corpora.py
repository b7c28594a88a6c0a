"""The development corpora: aligned clauses, split by document into a part to tune on and a part to report.

The folder is named by SEIHON_CORPORA; nothing of it is part of this project.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CorpusPair:
    """A clause and its translation by people. ``part`` is ``tune`` or ``report``."""

    corpus: str
    uid: str
    part: str
    source_language: str
    target_language: str
    source: str
    target: str


def folder() -> Path:
    """Where the corpora are; ``SEIHON_CORPORA`` must name it."""
    return Path(os.environ["SEIHON_CORPORA"])


def pairs(source: str, target: str) -> Iterator[CorpusPair]:
    """Every clause that has both languages, in a stable order."""
    for path in sorted(folder().glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                if row.get(source) and row.get(target):
                    document = f"{row['corpus']}/{row['doc']}"
                    part = "tune" if hashlib.sha1(document.encode()).digest()[0] % 2 else "report"  # noqa: S324
                    yield CorpusPair(row["corpus"], row["uid"], part, source, target, row[source], row[target])
