"""`kiosk backup`: a whole copy of the record, while it is in use."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.devices.system import SystemClock
from kiosk.settings import Settings
from kiosk.wiring import records_of


def run(settings: Settings, _: Namespace) -> int:
    """Copy the record to `backups/` and print where.

    Raises:
        EnvironmentFault: when there is no record, when it is corrupt, or when the disk refuses.
    """
    records = records_of(settings)
    records.open_as_is()
    try:
        copy = records.back_up(SystemClock().now())
    finally:
        records.close()
    print(f"La base est sauvegardée dans {copy}.")
    print("Gardez cette copie sur un autre disque : elle est chiffrée, secrets compris.")
    print("« kiosk backup key » montre la clé de secours qui l’ouvre ailleurs : imprimez-la.")
    return Exit.FINE
