"""A folder of the machine as somebody sees it who looks for a file."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that may be chosen: its size in bytes, and when it was last written, UTC."""

    path: Path
    size: int
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Folder:
    """What there is to choose from, by name.

    Attributes:
        path: the folder; None for the places from which one starts.
        parent: the folder above, None if that is the places themselves.
    """

    path: Path | None
    parent: Path | None
    folders: tuple[Path, ...]
    files: tuple[FoundFile, ...]
