"""What the public procedure needs of machines."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.sortition.beacon import Beacon


class BeaconVerifier(Protocol):
    """Knows the public key of the beacon."""

    def holds(self, beacon: Beacon) -> bool:
        """Whether the beacon signed the round so."""
        ...
