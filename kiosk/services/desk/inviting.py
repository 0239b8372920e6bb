"""Stage 1 at the desk: invitations drawn from a list, that everybody on it can check.

What is announced is a folder, written once for a list: neither the number of invitations nor the
round of the beacon changes once it is posted, and only that round draws them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from kiosk.documents.fonts import document_fonts
from kiosk.documents.minutes import render_minutes
from kiosk.documents.open_data import csv_line
from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.sortition.beacon import Beacon, round_at
from kiosk.services.deposit import draw_id
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ceremonies import Papers
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.ports import Clock, Randomness
from kiosk.services.sortition.folder import DrawFault, DrawFolder, as_json
from kiosk.services.sortition.inviting import announce, draw_invitations, read_list
from kiosk.services.sortition.minutes import invitations_of
from kiosk.services.sortition.ports import BeaconVerifier

ANNOUNCED, DRAWN = "annonce.json", "tirage.json"
POSTER, RESULT = "annonce.pdf", "resultat.pdf"
INVITED = "invites.csv"
_FOLDERS = "invitations-"
_DIGITS_OF_DIGEST = 8


@dataclass(frozen=True, slots=True)
class Announced:
    """A draw of invitations.

    Attributes:
        digest: SHA-256 of the list.
        people: how many are on it.
        count: how many are invited.
        round: of the beacon.
        signature: what it said, in hexadecimal; empty before.
        threshold: of the last one invited; empty before.
    """

    id: UUID
    digest: str
    people: int
    count: int
    round: int
    signature: str = ""
    threshold: str = ""

    @property
    def folder(self) -> str:
        """The name of its folder: there is one for a list, whatever its file is called."""
        return f"{_FOLDERS}{self.digest[:_DIGITS_OF_DIGEST]}"


class Inviting:
    """The use cases of the facilitator who invites people of a list."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        papers: Papers,
        beacon: Callable[[], BeaconVerifier],
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._papers = papers
        self._beacon = beacon

    def current(self, by: UUID) -> Announced | None:
        """Return the invitations that were announced last, drawn or not; None without any.

        Raises:
            DrawFault: if a file of them is damaged.
        """
        self._authorise(by)
        found = [_read(DrawFolder(it)) for it in self._papers.folder.glob(f"{_FOLDERS}*")]
        return max(found, key=lambda it: it.id, default=None)

    def announce(self, by: UUID, path: Path, count: int, moment: datetime) -> Announced:
        """Bind a list, how many are invited and the first round at `moment`; write what to post.

        Done again, as after a power cut, it writes it again.

        Raises:
            EnvironmentFault: with code `IMPORT_FILE`, if the list cannot be read.
            BadFile: with the fault of each row that has one.
            DrawFault: if the list is too short, the round is signed, or the list was announced
                with another number or another round.
        """
        self._authorise(by)
        closed, number = read_list(path), round_at(moment)
        announce(closed, count, number, self._clock.now())
        key = draw_id(self._clock, self._randomness)
        announced = Announced(key, closed.digest, len(closed.names), count, number)
        target = self._folder(announced)
        if target.path.exists():
            known = _read(target)
            if replace(known, id=key) != announced:
                raise DrawFault("cette liste est déjà annoncée : un tirage ne se recommence pas")
            announced = known
        else:
            target.path.parent.mkdir(parents=True, exist_ok=True)
            target.create({ANNOUNCED: as_json(_document(announced))}, {})
        self._print(target, POSTER, announced)
        self._tell(by, Action.INVITATIONS_ANNOUNCED, announced)
        return announced

    def draw(self, by: UUID, path: Path, signature: str) -> Announced:
        """Draw the invitations that were announced last; done again, nothing changes.

        Raises:
            EnvironmentFault, BadFile: as `announce`.
            DrawFault: if nothing is announced, this is not the list, or not that signature.
        """
        announced = self.current(by)
        if announced is None:
            raise DrawFault("aucune invitation n’est annoncée")
        closed, said = read_list(path), _beacon(announced, signature)
        if closed.digest != announced.digest:
            raise DrawFault("ce n’est pas la liste annoncée : son empreinte est une autre")
        invited = draw_invitations(closed, announced.count, said, self._beacon())
        drawn = replace(announced, signature=said.signature.hex(), threshold=invited.threshold)
        target = self._folder(announced)
        rows = b"".join(csv_line((name,), ";") for name in ("id", *invited.names))
        target.keep_secret(INVITED, rows)
        self._print(target, RESULT, drawn)
        target.publish(DRAWN, as_json(_document(drawn)).encode())
        self._tell(by, Action.INVITATIONS_DRAWN, drawn)
        return drawn

    def _folder(self, announced: Announced) -> DrawFolder:
        return DrawFolder(self._papers.folder / announced.folder)

    def _print(self, target: DrawFolder, name: str, announced: Announced) -> None:
        fonts = document_fonts(self._papers.fonts, None)
        today = local_day(self._clock.now())
        minutes = invitations_of(_document(announced), self._papers.mairie, today)
        target.publish(name, render_minutes(minutes, fonts, self._papers.mairie).data)

    def _authorise(self, by: UUID) -> None:
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)

    def _tell(self, by: UUID, action: Action, announced: Announced) -> None:
        payload: dict[str, str | int | None] = {
            name: value for name, value in _document(announced).items() if name != "id"
        }
        key = draw_id(self._clock, self._randomness)
        now = self._clock.now()
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            record.journal.record(Event(key, now, Actor.AGENT, action, announced.id, payload, by))


def _document(announced: Announced) -> dict[str, Any]:
    return {
        "id": str(announced.id),
        "digest": announced.digest,
        "people": announced.people,
        "count": announced.count,
        "round": announced.round,
        "signature": announced.signature,
        "threshold": announced.threshold,
    }


def _read(source: DrawFolder) -> Announced:
    """Return what a folder holds: what was drawn, or else what was announced."""
    name = DRAWN if source.has(DRAWN) else ANNOUNCED
    try:
        told = source.document(name)
        return Announced(**(told | {"id": UUID(told["id"])}))
    except (TypeError, ValueError, KeyError) as error:
        raise DrawFault(f"{name} est abîmé") from error


def _beacon(announced: Announced, signature: str) -> Beacon:
    try:
        return Beacon(announced.round, bytes.fromhex("".join(signature.split())))
    except ValueError as error:
        raise DrawFault("une signature s’écrit de 0 à 9 et de a à f") from error
