"""The command ``seihon``: the only part that prints or exits. One module a kind of work.

Exit status: 0 done; 1 the texts were read and are not in order; 2 something
could not be read, or the command line is wrong.
"""

from seihon.cli.root import main

__all__ = ["main"]
