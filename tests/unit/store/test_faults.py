from __future__ import annotations

import errno

import pysqlite3
import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from kiosk.errors import EnvironmentFault, Fault
from kiosk.store.faults import fault_of, worded

# Result codes of https://www.sqlite.org/rescode.html, primary and extended.
CODES = [
    (5, Fault.DATABASE_LOCKED),
    (6, Fault.DATABASE_LOCKED),
    (517, Fault.DATABASE_LOCKED),  # BUSY_SNAPSHOT
    (8, Fault.DATABASE_READ_ONLY),
    (1032, Fault.DATABASE_READ_ONLY),  # READONLY_DBMOVED
    (10, Fault.DATABASE_UNREADABLE),
    (778, Fault.DATABASE_UNREADABLE),  # IOERR_WRITE
    (1034, Fault.DATABASE_UNREADABLE),  # IOERR_FSYNC
    (11, Fault.DATABASE_CORRUPT),
    (267, Fault.DATABASE_CORRUPT),  # CORRUPT_VTAB
    (13, Fault.DISK_FULL),
    (14, Fault.DATABASE_UNREADABLE),
    (26, Fault.DATABASE_CORRUPT),
]
BUGS = [1, 19, 2067, 21, 25]  # ERROR, CONSTRAINT, CONSTRAINT_UNIQUE, MISUSE, RANGE


def sqlite_error(code: int) -> pysqlite3.OperationalError:
    error = pysqlite3.OperationalError("an error of SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(("code", "fault"), CODES)
def test_each_family_of_errors_has_its_fault(code, fault):
    bare = sqlite_error(code)
    for error in (bare, OperationalError("SELECT 1", {}, bare)):
        found = fault_of(error)
        assert found is not None
        assert found.code is fault
        with pytest.raises(EnvironmentFault) as raised, worded():
            raise error
        assert raised.value.code is fault
        assert raised.value.sentence.endswith(".")


@pytest.mark.parametrize("code", BUGS)
def test_a_bug_of_ours_is_not_worded_as_the_environment_s(code):
    bug = IntegrityError("INSERT", {}, sqlite_error(code))
    assert fault_of(bug) is None
    with pytest.raises(IntegrityError) as raised, worded():
        raise bug
    assert raised.value is bug


def test_other_errors_pass():
    assert fault_of(KeyError()) is None
    with pytest.raises(KeyError), worded():
        raise KeyError


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, Fault.DISK_FULL),
        (errno.EDQUOT, Fault.DISK_FULL),
        (errno.EACCES, Fault.DATABASE_UNREADABLE),
        (errno.EIO, Fault.DATABASE_UNREADABLE),
    ],
)
def test_a_file_that_resists_is_the_environment_s(number, fault):
    with pytest.raises(EnvironmentFault) as raised, worded():
        raise OSError(number, "resists", "/data")
    assert raised.value.code is fault


def test_a_file_that_resists_is_named_when_it_has_a_name():
    with pytest.raises(EnvironmentFault, match="/data/kiosk"), worded():
        raise OSError(errno.EACCES, "resists", "/data/kiosk")
    with pytest.raises(EnvironmentFault, match="Le disque ne répond pas"), worded():
        raise OSError(errno.EIO, "resists")
