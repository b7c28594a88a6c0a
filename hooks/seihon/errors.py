"""The one exception that authors of texts, catalogs and settings see.

An exception means "this could not be read"; what was read and is wrong is a
:class:`seihon.parity.finding.Finding`. The two are never mixed.
"""

from __future__ import annotations

from seihon.messages import Message, say
from seihon.model import Location


class PolicyError(Exception):
    """Something an author wrote cannot be read.

    ``str(error)`` is one line, ``file:line: what is wrong; what would be right``,
    ``error.text(language)`` the same line in another language.
    """

    # Without a call of Exception.__init__, args is what the error was made of: so it can be pickled, subclasses too.
    def __init__(self, location: Location, problem: Message, remedy: Message) -> None:
        self.location = location
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        return self.text("en")

    @property
    def message(self) -> Message:
        """The problem and its remedy."""
        return say("{problem}; {remedy}", problem=self.problem, remedy=self.remedy)

    def text(self, language: str) -> str:
        """The line in ``language``, as far as that is one of :data:`seihon.messages.LANGUAGES`."""
        return f"{self.location}: {self.message.text(language)}"
