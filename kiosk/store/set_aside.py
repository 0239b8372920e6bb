"""Files kept for a while: damaged or replaced records, copies of updates, printed pictures."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

_PATTERNS = ("abimee-*", "avant-restauration-*", "backups/avant-*", "tickets/*", "depannage/*")


def forget_set_aside(data: Path, before: datetime) -> int:
    """Delete what is older than a moment; return how many files and folders went.

    Raises:
        OSError: if the disk refuses.
    """
    old = [
        path
        for pattern in _PATTERNS
        for path in data.glob(pattern)
        if not path.is_symlink() and datetime.fromtimestamp(path.stat().st_mtime, UTC) < before
    ]
    for path in old:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return len(old)
