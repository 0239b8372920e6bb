"""Choosing a file of this machine on the screen: from home, or from what is plugged in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.domain.folder import Folder, FoundFile
from kiosk.domain.permissions import Permission, granted
from kiosk.domain.search_terms import fold
from kiosk.services.desk.authority import Forbidden, account_of
from kiosk.services.desk.ports import DeskRecords

MOST = 500
"""Folders, and files, of one folder: more would be typed, not looked for."""
_MAY_CHOOSE = frozenset({Permission.IMPORT, Permission.MANAGE_PROJECTS})


class Files:
    """The use case of whoever brings a file in. Nothing outside the places is ever looked at."""

    def __init__(self, records: DeskRecords, places: Callable[[], Iterable[Path]]) -> None:
        """Take what tells the folders from which one starts, as they are now."""
        self._records = records
        self._places = places

    def look(self, by: UUID, folder: Path | None, endings: tuple[str, ...]) -> Folder:
        """Return what is in a folder, hidden things left out; None for the places.

        `endings` are those of the files that may be chosen, lower case, as `.csv`. A folder that
        is gone, cannot be read or is outside the places gives the places instead.

        Raises:
            AccountClosed, Forbidden: if `by` brings no file in.
        """
        with self._records.reading() as record:
            if not _MAY_CHOOSE & granted(account_of(record, by).roles):
                raise Forbidden
        places = [place.resolve() for place in self._places()]
        if folder is not None:
            with suppress(OSError):
                return _looked(folder.resolve(), places, endings)
        return Folder(None, None, tuple(place for place in places if place.is_dir()), ())


def _looked(folder: Path, places: list[Path], endings: tuple[str, ...]) -> Folder:
    if not any(folder.is_relative_to(place) for place in places):
        raise PermissionError
    inside = [it for it in folder.iterdir() if not it.name.startswith(".")]
    inside.sort(key=lambda it: fold(it.name))
    folders = [it for it in inside if it.is_dir()]
    files = [it for it in inside if it.suffix.lower() in endings and it.is_file()]
    return Folder(
        path=folder,
        parent=None if folder in places else folder.parent,
        folders=tuple(folders[:MOST]),
        files=tuple(_found(it) for it in files[:MOST]),
    )


def _found(path: Path) -> FoundFile:
    status = path.stat()
    return FoundFile(path, status.st_size, datetime.fromtimestamp(status.st_mtime, UTC))
