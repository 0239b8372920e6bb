from __future__ import annotations

import os
from datetime import UTC, datetime

from kiosk.store.records import SqliteRecords

BEFORE = datetime(2026, 11, 1, tzinfo=UTC)


def test_only_what_was_set_aside_and_is_old_goes(tmp_path):
    old = ["abimee-1", "avant-restauration-1", "backups/avant-0003-1", "tickets/1.png"]
    kept = ["kiosk.db", "pepper", "backups/kiosk-1.copie", "other/1.png"]
    for name in (*old, *kept, "tickets/2.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        if name.startswith(("abimee", "avant")):
            (tmp_path / name).mkdir()
            (tmp_path / name / "kiosk.db").touch()
        else:
            (tmp_path / name).touch()
    for name in (*old, *kept):
        os.utime(tmp_path / name, (1, 1))
    (tmp_path / "abimee-link").symlink_to(tmp_path / "other")
    assert SqliteRecords(tmp_path).forget_set_aside(BEFORE) == 4
    assert not any((tmp_path / name).exists() for name in old)
    assert all((tmp_path / name).exists() for name in (*kept, "tickets/2.png", "abimee-link"))
