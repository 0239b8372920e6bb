"""What SQLite's errors mean to the people who run the kiosk."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import pysqlite3
from sqlalchemy.exc import DBAPIError

from kiosk.errors import EnvironmentFault, Fault

_FULL = {errno.ENOSPC, errno.EDQUOT}
_PRIMARY = 0xFF  # an extended result code keeps the primary one in its low byte

_CORRUPT = "La base est abîmée : en démarrant, la borne la met de côté et repart de la sauvegarde."
_FAULTS = {
    5: (Fault.DATABASE_LOCKED, "La base est occupée par un autre programme : fermez-le."),
    6: (Fault.DATABASE_LOCKED, "La base est occupée par un autre programme : fermez-le."),
    8: (Fault.DATABASE_READ_ONLY, "La base est en lecture seule : vérifiez les droits du dossier."),
    10: (Fault.DATABASE_UNREADABLE, "Le disque ne répond pas bien : vérifiez-le et sauvegardez."),
    11: (Fault.DATABASE_CORRUPT, _CORRUPT),
    13: (Fault.DISK_FULL, "Le disque est plein : libérez de la place."),
    14: (Fault.DATABASE_UNREADABLE, "La base ne s’ouvre pas : vérifiez le dossier et ses droits."),
    26: (Fault.DATABASE_CORRUPT, _CORRUPT),
}


def fault_of(error: BaseException) -> EnvironmentFault | None:
    """Return the environment's fault behind a database error, or None if it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None or code & _PRIMARY not in _FAULTS:
        return None
    fault, sentence = _FAULTS[code & _PRIMARY]
    return EnvironmentFault(sentence, fault)


def fault_of_file(error: OSError) -> EnvironmentFault:
    """Return the environment's fault behind a file or a folder that resists."""
    if error.errno in _FULL:
        return EnvironmentFault("Le disque est plein : libérez de la place.", Fault.DISK_FULL)
    where = f"{error.filename} ne s’ouvre pas" if error.filename else "Le disque ne répond pas"
    return EnvironmentFault(
        f"{where} ({error.strerror}) : vérifiez ce dossier et ses droits, ou le réglage data.",
        Fault.DATABASE_UNREADABLE,
    )


@contextmanager
def worded() -> Iterator[None]:
    """Turn the errors of databases and files into an `EnvironmentFault`; let bugs through."""
    try:
        yield
    except (DBAPIError, pysqlite3.Error) as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error
    except OSError as error:
        raise fault_of_file(error) from error
