"""Ask for every address of ``seihon links`` and say which pages are gone; exit status 1 if any is.

Standard input has ``file:line address`` lines; what is found is written as
workflow commands of GitHub, which become annotations. Gone is a host that is
unknown or refuses, and 404 or 410. Anything else that fails, after a few
tries, is a warning: servers refuse programs, and have bad days.
"""

from __future__ import annotations

import sys
import time
import urllib.error
import urllib.request
from collections import defaultdict

TRIES = 3
PAUSE = 5.0  # seconds between two tries
PATIENCE = 30.0  # seconds for an answer
GONE = (404, 410)
# Some servers refuse a program that says that it is one.
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; link check)", "Accept": "text/html,*/*;q=0.8"}


def problem_with(address: str, pause: float = PAUSE) -> tuple[str, str] | None:
    """Ask for ``address``; return ``error`` or ``warning`` and what is wrong, ``None`` if it is there."""
    problem = ("warning", "")
    for attempt in range(TRIES):
        if attempt:
            time.sleep(pause)
        try:
            request = urllib.request.Request(address, headers=HEADERS)  # noqa: S310 - the grammar has http and https only
            with urllib.request.urlopen(request, timeout=PATIENCE):  # noqa: S310
                return None
        except urllib.error.HTTPError as error:
            if error.code in GONE:
                return "error", f"the page is gone ({error.code})"
            problem = "warning", f"the server answers {error.code}"
        except TimeoutError:
            problem = "warning", "the server does not answer in time"
        except (OSError, ValueError) as error:
            reason = getattr(error, "reason", None) or error
            kind = "warning" if isinstance(reason, TimeoutError) else "error"
            problem = kind, f"the server cannot be reached ({reason})"
    return problem


def main(pause: float = PAUSE) -> int:
    """Read the addresses and report; return the exit status."""
    places: dict[str, list[str]] = defaultdict(list)
    for line in sys.stdin:
        place, _, address = line.rstrip("\n").rpartition(" ")
        places[address.partition("#")[0]].append(place)
    failed = False
    for address, found in places.items():
        problem = problem_with(address, pause)
        if problem is None:
            continue
        kind, what = problem
        failed = failed or kind == "error"
        for place in found:
            path, _, number = place.rpartition(":")
            text = f"{address}: {what}".replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
            print(f"::{kind} file={path},line={number}::{text}")
    print(f"{len(places)} addresses asked for")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
