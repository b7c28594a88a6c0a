"""Reading and writing authors' files: strictly UTF-8 in, whole files out."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from seihon.errors import PolicyError
from seihon.messages import say
from seihon.model import Location

#: A policy of a thousand clauses is well under 1 MiB; a file beyond this is a mistake.
LARGEST_FILE = 16 * 1024 * 1024


def read_text(path: Path, shown: str) -> str:
    """Return the text of ``path``.

    ``shown`` is the path as authors know it, for messages. The file must be
    UTF-8 without byte order mark or NUL, with LF line ends, and at most
    :data:`LARGEST_FILE` bytes; anything else raises :class:`PolicyError`.
    """
    return decode(read_bytes(path, shown), shown)


def read_bytes(path: Path, shown: str) -> bytes:
    """Return what is in ``path``, of any encoding, under the other rules of :func:`read_text`."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise PolicyError(
                Location(shown),
                say("the file has {size} bytes", size=f"{size:,}"),
                say(
                    "a text or catalog has at most {most}: split it, or remove what is not text",
                    most=f"{LARGEST_FILE:,}",
                ),
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise PolicyError(
            Location(shown), say("the file does not exist"), say("create it or correct the name")
        ) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise PolicyError(
            Location(shown), say("the file cannot be read ({reason})", reason=reason), say("make it a readable file")
        ) from None
    return data


def decode(data: bytes, shown: str) -> str:
    """Return ``data`` as text under the rules of :func:`read_text`; ``shown`` names it in messages."""

    def line(offset: int) -> Location:
        return Location(shown, data.count(b"\n", 0, offset) + 1)

    if data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise PolicyError(line(0), say("the file begins with a byte order mark"), say("save it as UTF-8 without BOM"))
    if (at := data.find(b"\0")) >= 0:
        raise PolicyError(line(at), say("the file contains a NUL byte"), say("save it as plain UTF-8 text"))
    if (at := data.find(b"\r")) >= 0:
        raise PolicyError(line(at), say("the line ends in CR or CR LF"), say("save the file with LF (Unix) line ends"))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise PolicyError(
            line(error.start),
            say("byte {byte} is not {encoding}", byte=f"0x{data[error.start]:02x}", encoding="UTF-8"),
            say("save the file as UTF-8 (not Shift_JIS, Latin-1 or UTF-16)"),
        ) from None


def exists(path: Path) -> bool:
    """Whether there is something at ``path``, even if it may not be looked at."""
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def write_text(path: Path, text: str, shown: str) -> bool:
    """Write ``text`` to ``path`` whole or not at all; return whether the file changed.

    The text goes to a temporary file in the same folder, which then takes the
    name: a crash or a full disk leaves the old file. An unchanged file is not
    touched; behind a link it is the file that changes. ``shown`` names the
    file in messages.
    """
    data = text.encode("utf-8")
    path = Path(os.path.realpath(path))
    try:
        if path.exists() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(name, path.stat().st_mode & 0o777 if path.exists() else 0o644)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise PolicyError(
            Location(shown),
            say("the file cannot be written ({reason})", reason=reason),
            say("the old file is unchanged"),
        ) from None
    return True


def keep_bytes(path: Path, data: bytes) -> bool:
    """Write ``data`` to ``path`` for a later run, whole or not at all; return whether that went well.

    Nothing waits for the disk: who reads the file must be able to tell whether it is whole.
    """
    name = f"{path}.{os.getpid()}"
    try:
        try:
            _write(name, data)
        except FileNotFoundError:
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(name, data)
        os.replace(name, path)
    except (OSError, ValueError):
        with contextlib.suppress(OSError, ValueError):
            os.unlink(name)
        return False
    return True


def _write(name: str, data: bytes) -> None:
    with open(name, "wb", buffering=0) as file:
        if file.write(data) != len(data):
            raise OSError(errno.ENOSPC, "not all was written", name)
