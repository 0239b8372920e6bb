"""The commands of `kiosk`, one module each: `run(settings, asked)` returns an exit code.

They are imported when they are asked for: `kiosk --help` loads neither Qt nor SQLAlchemy.
"""

from enum import IntEnum


class Exit(IntEnum):
    """What the exit code of a command says."""

    FINE = 0
    REFUSED = 1
    """A fault was found, or the command could not do what was asked."""
    WRONG = 2
    """Wrong settings, wrong usage, no display: nothing was started."""
    BUG = 70
    """A bug of ours, logged with its trace (sysexits.h: EX_SOFTWARE)."""


class Refused(Exception):
    """The command cannot do what was asked; the text is a French sentence that says why."""
