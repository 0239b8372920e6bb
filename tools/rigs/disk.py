"""A disk in memory that honours `fsync` and nothing more, as a VFS for SQLite.

What was written and not synchronised waits in 512-byte sectors. When the power is cut, chance
decides for each whether it reached the disk, did not, or was torn: its first bytes are new and the
others old. A file that was never synchronised, and a deletion that was not, may not have happened.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import apsw

SECTOR = 512
KEPT, TORN = 0.45, 0.05
"""Chances of an unsynchronised sector; what is left is the chance that it was never written."""


class PowerCut(Exception):
    """The power went out during this operation."""


@dataclass(slots=True)
class CachedFile:
    """One file: what programs read, and what is on the disk.

    Attributes:
        content: what programs read.
        durable: what would be there after a power cut, or None if the file would not.
        dirty: numbers of the sectors written since the last synchronisation.
        shortest: the smallest size since then, in bytes.
    """

    content: bytearray = field(default_factory=bytearray)
    durable: bytes | None = None
    dirty: set[int] = field(default_factory=set)
    shortest: int = 0

    def write(self, data: bytes, offset: int) -> None:
        """Write in the cache."""
        self.content.extend(bytes(max(0, offset - len(self.content))))
        self.content[offset : offset + len(data)] = data
        self.dirty.update(range(offset // SECTOR, (offset + len(data) - 1) // SECTOR + 1))

    def truncate(self, size: int) -> None:
        """Shorten in the cache."""
        del self.content[size:]
        self.shortest = min(self.shortest, size)

    def synchronise(self) -> None:
        """Put everything on the disk."""
        self.durable = bytes(self.content)
        self.shortest = len(self.content)
        self.dirty.clear()

    def after_cut(self, chance: random.Random) -> bytes | None:
        """Return what is on the disk once the power is back, or None if the file is not."""
        if self.durable is None and chance.random() < KEPT:
            return None
        disk = bytearray(self.durable or b"")
        if chance.random() < KEPT:
            del disk[self.shortest :]
        for sector in sorted(self.dirty):
            fate = chance.random()
            if fate < KEPT + TORN:
                self._land(disk, sector, chance.randrange(SECTOR) if fate < TORN else SECTOR)
        return bytes(disk)

    def _land(self, disk: bytearray, sector: int, length: int) -> None:
        start = sector * SECTOR
        landed = self.content[start : start + length]
        disk.extend(bytes(max(0, start - len(disk))))
        disk[start : start + len(landed)] = landed


class Disk:
    """The files, until the power is cut.

    Attributes:
        operations: writes, truncations, synchronisations and deletions so far.
        cut_at: the operation during which the power goes, if any.
    """

    def __init__(self, files: dict[str, bytes], cut_at: int | None = None) -> None:
        self.files = {
            name: CachedFile(bytearray(content), content, shortest=len(content))
            for name, content in files.items()
        }
        self.deleted: dict[str, CachedFile] = {}
        self.operations = 0
        self.cut_at = cut_at
        self.off = False

    def spend(self) -> bool:
        """Count one operation; return whether the disk still works.

        Raises:
            PowerCut: once, at the operation of the cut.
        """
        if self.off:
            return False
        if self.operations == self.cut_at:
            self.off = True
            raise PowerCut
        self.operations += 1
        return True

    def delete(self, name: str, *, synchronised: bool) -> None:
        """Delete a file."""
        file = self.files.pop(name, None)
        if file is not None and not synchronised:
            self.deleted[name] = file

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Cut the power if it is still on; return the files found when it is back."""
        self.off = True
        back = {name: it for name, it in self.deleted.items() if chance.random() < KEPT}
        files = {name: it.after_cut(chance) for name, it in (back | self.files).items()}
        return {name: content for name, content in files.items() if content is not None}


class DiskVFS(apsw.VFS):
    """SQLite's view of a `Disk`. Call `unregister` when it is over.

    It has no shared memory: connections use `locking_mode=EXCLUSIVE`, which keeps the index of the
    write-ahead log on the heap and writes the same bytes in the same order.
    """

    def __init__(self, name: str, disk: Disk) -> None:
        super().__init__(name, "")
        self.name = name
        self._disk = disk

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - SQLite's name
        """Open or create a file."""
        flags[1] = flags[0]
        path = name.filename() if isinstance(name, apsw.URIFilename) else name or "temporary"
        return _OpenFile(self._disk, self._disk.files.setdefault(path, CachedFile()))  # type: ignore[return-value]

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: FBT001, N802 - SQLite's
        """Delete a file."""
        if self._disk.spend():
            self._disk.delete(filename, synchronised=syncdir)

    def xAccess(self, pathname: str, flags: int) -> bool:  # noqa: N802 - SQLite's name
        """Say whether a file is there."""
        del flags
        return pathname in self._disk.files

    def xFullPathname(self, name: str) -> str:  # noqa: N802 - SQLite's name
        """Return the name: this disk has no folders."""
        return name


class _OpenFile:
    """SQLite's view of one file; methods as SQLite names them."""

    def __init__(self, disk: Disk, file: CachedFile) -> None:
        self._disk = disk
        self._file = file

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        return bytes(self._file.content[offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        if self._disk.spend():
            self._file.write(data, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        if self._disk.spend():
            self._file.truncate(newsize)

    def xSync(self, _flags: int) -> None:  # noqa: N802
        if self._disk.spend():
            self._file.synchronise()

    def xFileSize(self) -> int:  # noqa: N802
        return len(self._file.content)

    def xFileControl(self, _operation: int, _pointer: int) -> bool:  # noqa: N802
        return False

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xLock(self, _level: int) -> None:  # noqa: N802
        """One connection only: nothing to lock."""

    xUnlock = xLock  # noqa: N815

    def xClose(self) -> None:  # noqa: N802
        """Nothing to let go of."""

    def xSectorSize(self) -> int:  # noqa: N802
        return 4096  # as SQLite's own VFS for Unix says

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE  # idem
