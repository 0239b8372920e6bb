"""Errors, split by whose fault they are.

An `EnvironmentFault` is the disk's, the printer's or the settings': it carries a code that screens
word in the visitor's language and a French sentence that tells staff what to do. Anything else that
escapes is a bug of ours: it is logged with its trace and the visitor sees the polite page.
"""

from enum import StrEnum


class Fault(StrEnum):
    """What in the environment is at fault."""

    SETTINGS = "settings"
    BINDINGS = "bindings"
    SQLITE_TOO_OLD = "sqlite_too_old"
    DISK_FULL = "disk_full"
    DATABASE_LOCKED = "database_locked"
    DATABASE_READ_ONLY = "database_read_only"
    DATABASE_CORRUPT = "database_corrupt"
    DATABASE_UNREADABLE = "database_unreadable"
    DATABASE_NEWER = "database_newer"
    PRINTER = "printer"
    IMPORT_FILE = "import_file"
    BACKUP_FILE = "backup_file"
    TERRITORY = "territory"
    DISPLAY = "display"
    HUB = "hub"


class EnvironmentFault(Exception):
    """Something outside the program is wrong; the sentence says what it is and what to do.

    Attributes:
        sentence: French, for staff, complete with the gesture to do.
        code: what is at fault, for screens to word in the visitor's language.
    """

    def __init__(self, sentence: str, code: Fault) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
