"""`kiosk backup`: a whole copy of the record, while it is in use."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.devices.system import SystemClock
from kiosk.settings import Settings
from kiosk.store.records import SqliteRecords


def run(settings: Settings, _: Namespace) -> int:
    """Copy the record to `backups/` and print where.

    Raises:
        EnvironmentFault: when there is no record, when it is corrupt, or when the disk refuses.
    """
    records = SqliteRecords(settings.data)
    records.open_as_is()
    try:
        copy = records.back_up(SystemClock().now())
    finally:
        records.close()
    print(f"La base est sauvegardée dans {copy}.")
    print(
        f"Gardez cette copie sur un autre disque, et le secret {settings.data / 'pepper'} ailleurs"
        " qu’avec elle : sans lui, les codes des tickets n’ouvrent plus rien."
    )
    print(
        f"La clé {settings.data / 'contact.key'} aussi : sans elle, aucun contact ne se lit plus."
    )
    return Exit.FINE
