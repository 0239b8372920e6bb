"""`kiosk backup key`: the recovery key, to print and lock away."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit
from kiosk.domain.recovery_key import recovery_key
from kiosk.settings import Settings
from kiosk.store.faults import worded
from kiosk.wiring import records_of


def run(settings: Settings, _: Namespace) -> int:
    """Print the key of the copies.

    Raises:
        EnvironmentFault: if it cannot be read.
    """
    with worded():
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = records_of(settings).copies.key()
    print("Clé de secours des sauvegardes de cette borne :")
    print()
    print(f"    {recovery_key(key)}")
    print()
    print("Imprimez-la et gardez-la sous clé, loin de la borne et loin des copies.")
    print("Avec elle et une copie, « kiosk restore FICHIER --key » rétablit tout ailleurs.")
    print("Sans elle, si la borne est perdue, les copies ne s’ouvrent plus.")
    return Exit.FINE
