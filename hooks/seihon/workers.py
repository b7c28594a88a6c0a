"""Work in several processes: pieces that need nothing of each other, each done in one of them.

Each process is given its pieces when it starts and hands back what it made in
one go, so that none waits for more work: if its parent is killed it comes to
an end on its own.
"""

from __future__ import annotations

import multiprocessing
import os
import platform
import signal
import threading
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import TypeVar

from seihon.errors import PolicyError
from seihon.messages import say
from seihon.model import Location

Piece = TypeVar("Piece")
Made = TypeVar("Made")

#: The environment variable that says in how many processes to work.
VARIABLE = "SEIHON_PROCESSES"
#: How many there are where that says nothing: more gain little, since reading and rendering are done in one.
_USUAL = 2


def processes(is_much: bool) -> int:
    """In how many processes to work. Raises :class:`PolicyError` if the environment names no such number.

    Where the environment says nothing there are several if it ``is_much`` and
    a copy of this process is safe (on Linux, while no other thread runs):
    starting another Python costs more than most sites take.
    """
    wanted = os.environ.get(VARIABLE, "").strip()
    if wanted:
        if not wanted.isascii() or not wanted.isdecimal() or not 0 < int(wanted[:4]) < 1000:
            raise PolicyError(
                Location(VARIABLE),
                say("{text} is no number of processes", text=wanted),
                say("set it to 1 or more, or leave it out"),
            )
        return int(wanted)
    return min(_USUAL, len(os.sched_getaffinity(0))) if is_much and _can_fork() else 1


def _can_fork() -> bool:
    return platform.system() == "Linux" and threading.active_count() == 1


def in_processes(work: Callable[[Piece], Made], pieces: Sequence[Piece], count: int) -> list[Made]:
    """What ``work`` makes of each of ``pieces``, in their order, made in ``count`` processes, this one among them.

    Where processes are started anew and not copied, ``work`` and the pieces
    are pickled. What a process that fails or is killed should have made is
    made here, where an error of ``work`` then is one of this call. However
    this call ends, no process is left.
    """
    count = min(count, len(pieces))
    context = multiprocessing.get_context("fork") if _can_fork() else multiprocessing.get_context("spawn")
    workers = []
    made: dict[int, Made] = {}
    try:
        for number in range(1, count):
            receiver, sender = context.Pipe(duplex=False)
            share = pieces[number::count]
            worker = context.Process(target=_serve, args=(receiver, sender, work, share), daemon=True)
            worker.start()
            sender.close()
            workers.append((worker, receiver))
        for at in range(0, len(pieces), max(count, 1)):
            made[at] = work(pieces[at])
        for number, (_, receiver) in enumerate(workers, 1):
            try:
                made.update(zip(range(number, len(pieces), count), receiver.recv(), strict=True))
            except (EOFError, OSError):
                continue
    finally:
        for worker, receiver in workers:
            receiver.close()
            worker.terminate()
            worker.join()
    return [made[at] if at in made else work(piece) for at, piece in enumerate(pieces)]


def _serve(receiver: Connection, sender: Connection, work: Callable[[Piece], Made], share: Sequence[Piece]) -> None:
    """Do a share of the work in a process of its own; Ctrl+C is for the parent, which ends this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    receiver.close()
    try:
        sender.send([work(piece) for piece in share])
    except Exception:  # the parent does this share itself and meets the error there
        sender.close()
