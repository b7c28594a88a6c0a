"""What was found and rendered of texts that are the same now: a cache that can be deleted at any time.

It lies outside the project, where nobody's branch can bring entries of its
own: a gate must not believe a file that came with what it judges. There is one
file a name, so that it does not grow. An entry is used only if its key is
that of everything it was made from: texts, settings, and the code itself.
"""

from __future__ import annotations

import functools
import hashlib
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import platformdirs

from seihon.files import keep_bytes

#: Libraries whose data or parsing the entries depend on.
_LIBRARIES = ("ahocorasick-rs", "babel", "markdown-it-py")


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


def is_code_as_it_was() -> bool:
    """Whether the code on the disk still is what this process began with: a preview may outlive an upgrade."""
    return code_version() == code_version.__wrapped__()


@dataclass(frozen=True, slots=True)
class Cache:
    """Bytes by name and key, in ``folder``. Nothing here fails: what cannot be read or written is not there."""

    folder: Path

    def get(self, name: str, key: str) -> bytes | None:
        """What was put under ``name`` when everything it is made from had the digest ``key``."""
        try:
            stored = self._path(name).read_bytes()
        except (OSError, ValueError):
            return None
        head, data = stored[: len(key) * 2 + 2], stored[len(key) * 2 + 2 :]
        return data if head == _head(key, data) else None

    def put(self, name: str, key: str, data: bytes) -> bool:
        """Put ``data`` in the place of what was there under ``name``; say whether it is there now."""
        # A full disk or a folder that is not ours: the next run does the work again.
        return keep_bytes(self._path(name), _head(key, data) + data)

    def _path(self, name: str) -> Path:
        return self.folder / name


def _head(key: str, data: bytes) -> bytes:
    """The key and a digest of the rest, a line each."""
    found = hashlib.sha256(key.encode())
    found.update(data)
    return f"{key}\n{found.hexdigest()}\n".encode()


def project_cache(root: Path) -> Cache:
    """The cache of the project in ``root``, among the user's caches."""
    return Cache(platformdirs.user_cache_path("seihon", appauthor=False) / digest([str(root)])[:16])
