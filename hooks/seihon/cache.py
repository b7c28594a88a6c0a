"""What the checks found in texts that are the same now: a cache that can be deleted at any time.

It lies outside the project, where nobody's branch can bring entries of its
own: a gate must not believe a file that came with what it judges. There is one
file a catalog, so that it does not grow. An entry is used only if its key is
that of everything the checks see: texts, settings, and the code itself.
"""

from __future__ import annotations

import functools
import hashlib
import json
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import platformdirs

from seihon.errors import PolicyError
from seihon.files import write_text
from seihon.model import Location
from seihon.parity.finding import Finding, Severity

#: Libraries whose data or parsing the findings depend on.
_LIBRARIES = ("babel", "markdown-it-py")


def digest(parts: Iterable[str]) -> str:
    """A digest of texts, each told from its neighbours."""
    found = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "big"))
        found.update(data)
    return found.hexdigest()


@functools.cache
def code_version() -> str:
    """A digest of this package's code, of the libraries that matter, and of Python's version."""
    package = Path(__file__).parent
    sources = sorted(package.rglob("*.py"))
    return digest(
        [
            platform.python_version(),
            *(f"{name} {version(name)}" for name in _LIBRARIES),
            *(str(path.relative_to(package)) for path in sources),
            *(path.read_text(encoding="utf-8") for path in sources),
        ]
    )


@dataclass(frozen=True, slots=True)
class FindingsCache:
    """Findings by catalog and key, in ``folder``. Nothing here fails: what cannot be read or written is not there."""

    folder: Path

    def get(self, domain: str, locale: str, key: str) -> list[Finding] | None:
        """What was found in the catalog of ``domain`` and ``locale`` when everything had the digest ``key``."""
        try:
            stored = json.loads(self._path(domain, locale).read_bytes())
            if stored["key"] != key or stored["sum"] != digest([key, json.dumps(stored["findings"])]):
                return None
            return [_finding(values) for values in stored["findings"]]
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            return None

    def put(self, domain: str, locale: str, key: str, findings: Sequence[Finding]) -> None:
        """Store ``findings`` in the place of what was stored for this catalog."""
        values = [{**asdict(finding), "severity": finding.severity.value} for finding in findings]
        stored = {"key": key, "sum": digest([key, json.dumps(values)]), "findings": values}
        path = self._path(domain, locale)
        try:
            write_text(path, json.dumps(stored), str(path))
        except PolicyError:
            # A full disk or a folder that is not ours: the next run looks again.
            return

    def _path(self, domain: str, locale: str) -> Path:
        return self.folder / locale / f"{domain}.json"


def findings_cache(root: Path) -> FindingsCache:
    """The cache of the project in ``root``, among the user's caches."""
    return FindingsCache(platformdirs.user_cache_path("seihon", appauthor=False) / digest([str(root)])[:16])


def _finding(values: dict[str, Any]) -> Finding:
    location = Location(**values["location"])
    return Finding(**{**values, "location": location, "severity": Severity(values["severity"])})
