"""The machines that write to each other through their hub."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class MachineKind(StrEnum):
    """What a machine that the hub knows is."""

    KIOSK = "kiosk"
    """It keeps what visitors give."""
    DESK = "desk"
    """Agents decide on it; what they read there is kept elsewhere."""


@dataclass(frozen=True, slots=True)
class Peer:
    """A machine that another one writes to.

    Attributes:
        id: how the hub calls it.
        name: how IT calls it.
        key: its X25519 public key, in hexadecimal.
        sequence: rank of the last event of the writer that it was told of, in the writer's
            generation that the hub knows; 0 for none.
        holds_contacts: whether contacts leave for it: it is a desk from which people are called
            back.
    """

    id: int
    name: str
    kind: MachineKind
    key: str
    sequence: int = 0
    holds_contacts: bool = False
