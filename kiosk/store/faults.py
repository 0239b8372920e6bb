"""What SQLite's errors mean to the people who run the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pysqlite3
from sqlalchemy.exc import DBAPIError

from kiosk.errors import EnvironmentFault, Fault

_PRIMARY = 0xFF  # an extended result code keeps the primary one in its low byte

_FAULTS = {
    5: (Fault.DATABASE_LOCKED, "La base est occupée par un autre programme : fermez-le."),
    6: (Fault.DATABASE_LOCKED, "La base est occupée par un autre programme : fermez-le."),
    8: (Fault.DATABASE_READ_ONLY, "La base est en lecture seule : vérifiez les droits du dossier."),
    10: (Fault.DATABASE_UNREADABLE, "Le disque ne répond pas bien : vérifiez-le et sauvegardez."),
    11: (Fault.DATABASE_CORRUPT, "La base est abîmée : elle est mise de côté et gardée."),
    13: (Fault.DISK_FULL, "Le disque est plein : libérez de la place."),
    14: (Fault.DATABASE_UNREADABLE, "La base ne s’ouvre pas : vérifiez le dossier et ses droits."),
    26: (Fault.DATABASE_CORRUPT, "La base est abîmée : elle est mise de côté et gardée."),
}


def fault_of(error: BaseException) -> EnvironmentFault | None:
    """Return the environment's fault behind a database error, or None if it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is None or code & _PRIMARY not in _FAULTS:
        return None
    fault, sentence = _FAULTS[code & _PRIMARY]
    return EnvironmentFault(sentence, fault)


@contextmanager
def worded() -> Iterator[None]:
    """Turn the environment's database errors into an `EnvironmentFault`; let bugs through."""
    try:
        yield
    except (DBAPIError, pysqlite3.Error) as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error
