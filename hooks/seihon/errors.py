"""The one exception that authors of texts, catalogs and settings see.

An exception means "this could not be read"; what was read and is wrong is a
:class:`seihon.parity.finding.Finding`. The two are never mixed.
"""

from __future__ import annotations

from seihon.model import Location


class PolicyError(Exception):
    """Something an author wrote cannot be read.

    ``str(error)`` is one line, ``file:line: what is wrong; what would be right``.
    """

    def __init__(self, location: Location, problem: str, remedy: str) -> None:
        self.location = location
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{location}: {problem}; {remedy}")
