"""Stage 1: invitations drawn from a list that was closed before the seed existed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from kiosk.domain.sortition.beacon import Beacon, time_of
from kiosk.domain.sortition.invitation import Invitations, invite
from kiosk.services.sortition.folder import DrawFault
from kiosk.services.sortition.ports import BeaconVerifier
from kiosk.services.sortition.tables import BadFile, read_csv

_NAME = "id"


@dataclass(frozen=True, slots=True)
class Closed:
    """A list that does not change any more.

    Attributes:
        names: identifiers, each once, in the order of the file.
        digest: SHA-256 of the file.
    """

    names: tuple[str, ...]
    digest: str


def read_list(path: Path) -> Closed:
    """Read a list with a column `id`.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if the file cannot be read or is not text.
        BadFile: with the fault of each row that has one.
    """
    table = read_csv(path)
    if _NAME not in table.columns:
        raise BadFile(table.name, [f"il manque la colonne « {_NAME} »"])
    faults = list(table.faults)
    lines: dict[str, int] = {}
    for row in table.rows:
        name = row.cells[_NAME]
        if not name:
            faults.append(f"ligne {row.line} : l’identifiant est vide")
        elif name in lines:
            faults.append(f"ligne {row.line} : « {name} » est déjà à la ligne {lines[name]}")
        lines.setdefault(name, row.line)
    if faults or not lines:
        raise BadFile(table.name, faults or ["personne dans ce fichier"])
    return Closed(tuple(lines), sha256(path.read_bytes()).hexdigest())


def announce(closed: Closed, count: int, number: int, now: datetime) -> None:
    """Check what is about to be published: the list, how many, and the round of the beacon.

    Raises:
        DrawFault: if the list is too short, or the round is signed already.
    """
    _check_count(closed, count)
    if time_of(number) <= now:
        raise DrawFault(f"le tour {number} est déjà signé : annoncez-en un à venir")


def draw_invitations(
    closed: Closed, count: int, said: Beacon, verifier: BeaconVerifier
) -> Invitations:
    """Draw the invitations.

    Raises:
        DrawFault: if the list is too short, or the beacon did not sign so.
    """
    _check_count(closed, count)
    if not verifier.holds(said):
        raise DrawFault(f"cette signature n’est pas celle du tour {said.round}")
    return invite(closed.names, said.signature.hex(), count)


def _check_count(closed: Closed, count: int) -> None:
    if count > len(closed.names):
        raise DrawFault(f"{count} invitations pour {len(closed.names)} personnes")
