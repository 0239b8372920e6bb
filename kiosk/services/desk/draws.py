"""The facilitator's draw: opening it, its list, its quotas, closing it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.sortition.candidacy import Candidacy, ticket_of
from kiosk.domain.sortition.commitment import SALT_BYTES
from kiosk.domain.sortition.draw import Draw, DrawState, WrongStage
from kiosk.domain.sortition.pool import Pool, Quota, Volunteer
from kiosk.domain.sortition.strata import CATEGORIES, Values, open_quotas, quota_fault
from kiosk.domain.tally import Cell, shown
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.sortition.folder import DrawFault
from kiosk.services.sortition.pool_files import TICKET, read_mapped, read_quotas
from kiosk.services.sortition.tables import read_csv

LONGEST_TITLE = 80
MOST_SEATS = 200


@dataclass(frozen=True, slots=True)
class Opening:
    """What the facilitator decides when they open a draw; `ceremony` is in UTC."""

    title: str
    seats: int
    closes_on: date
    ceremony: datetime


@dataclass(frozen=True, slots=True)
class Counts:
    """How many volunteer, and how many give each answer; small cells are not told.

    Attributes:
        shared_homes: households of more than one volunteer: the draw takes one of each at most.
    """

    total: int
    cells: Mapping[str, tuple[Cell, ...]]
    shared_homes: int


@dataclass(frozen=True, slots=True)
class Listed:
    """The people of a list; `named`: whether their tickets are those of the file."""

    people: tuple[Candidacy, ...]
    named: bool


class Draws:
    """The use cases of the facilitator until the list is closed. One draw at a time."""

    def __init__(
        self, records: DeskRecords, clock: Clock, randomness: Randomness, values: Values
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._values = values

    def current(self, by: UUID) -> Draw | None:
        """Return the draw that was opened last, over or not; None if there never was one."""
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            return record.draws.latest()

    def counts(self, by: UUID, draw_id: UUID) -> Counts:
        """Count who volunteers."""
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            profiles = record.candidacies.profiles(draw_id)
            homes = record.candidacies.shared_homes(draw_id)
        cells = {name: dict.fromkeys(known, 0) for name, known in self._values.items()}
        for profile, count in profiles.items():
            for category, answer in zip(CATEGORIES, profile, strict=True):
                cells[category][answer] = cells[category].get(answer, 0) + count
        told = {name: shown(counted) for name, counted in cells.items()}
        return Counts(sum(profiles.values()), told, homes)

    def pool(self, by: UUID, draw_id: UUID) -> Pool:
        """Return who volunteers, and the quotas, for the adviser.

        Raises:
            DrawFault: if there is no such draw.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            return Pool(volunteers_of(record, draw), draw.quotas, draw.seats)

    def open(self, by: UUID, asked: Opening) -> Draw:
        """Open a draw: the kiosk invites residents to volunteer at once.

        Raises:
            DrawFault: if another is under way, or something of it cannot be.
        """
        title = " ".join(clean(asked.title, LONGEST_TITLE).split())
        now = to_the_millisecond(self._clock.now())
        _check(replace(asked, title=title), local_day(now))
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            latest = record.draws.latest()
            if latest is not None and latest.state is not DrawState.DRAWN:
                raise DrawFault("un tirage est déjà en cours : il n’y en a qu’un à la fois")
            draw = Draw(
                id=draw_id(self._clock, self._randomness),
                title=title,
                seats=asked.seats,
                opened_at=now,
                closes_on=asked.closes_on,
                ceremony=to_the_millisecond(asked.ceremony),
                quotas=open_quotas(self._values, asked.seats),
            )
            record.draws.add(draw)
            self._tell(record, by, Action.DRAW_OPENED, draw)
        return draw

    def close(self, by: UUID, draw_id: UUID) -> Draw:
        """Close the list of a draw.

        Raises:
            DrawFault: if it is not open.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            try:
                draw = known_draw(record, draw_id).close()
            except WrongStage as error:
                raise DrawFault("la liste est déjà close") from error
            record.draws.save(draw)
            self._tell(record, by, Action.DRAW_CLOSED, draw)
        return draw

    def set_quotas(self, by: UUID, draw_id: UUID, quotas: tuple[Quota, ...]) -> Draw:
        """Keep what the règlement asks for.

        Raises:
            DrawFault: if the panels are computed already, or a quota cannot be.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            fault = quota_fault(self._values, quotas)
            if fault or not all(0 <= it.minimum <= it.maximum <= draw.seats for it in quotas):
                raise DrawFault(fault or f"un quota va de 0 à {draw.seats} places")
            try:
                draw = draw.with_quotas(quotas)
            except WrongStage as error:
                raise DrawFault("les panels sont calculés : les quotas ne changent plus") from error
            record.draws.save(draw)
            self._tell(record, by, Action.DRAW_CHANGED, draw)
        return draw

    def read_quotas(self, by: UUID, draw_id: UUID, path: Path) -> Draw:
        """Keep the quotas of a file.

        Raises:
            EnvironmentFault: with code `IMPORT_FILE`, if it cannot be read.
            BadFile: with the fault of each row that has one.
            DrawFault: as `set_quotas`.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
        return self.set_quotas(by, draw_id, read_quotas(path, draw.seats))

    def columns(self, by: UUID, path: Path) -> tuple[str, ...]:
        """Return the columns of a list, to be mapped on the screen.

        Raises:
            EnvironmentFault: with code `IMPORT_FILE`, if it cannot be read.
            BadFile: if it is no table.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
        return read_csv(path).columns

    def read_list(self, by: UUID, draw_id: UUID, path: Path, columns: Mapping[str, str]) -> Listed:
        """Read the people of a list who accepted. Nothing is kept yet; seconds for a long one.

        `columns` gives the column of each category, and of `id` and `foyer` if there are any.

        Raises:
            EnvironmentFault: with code `IMPORT_FILE`, if it cannot be read.
            BadFile: with the fault of each row that has one.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            taken = {each.ticket for each in record.candidacies.of_draw(draw_id)}
        people = read_mapped(path, self._values, columns, taken)
        return Listed(
            tuple(self._listed(draw_id, each) for each in people), bool(columns.get(TICKET))
        )

    def add_list(self, by: UUID, draw_id: UUID, listed: Listed) -> int:
        """Add the people of a list; return how many. All of them, or nobody.

        Raises:
            DrawFault: if the draw is closed, or a ticket became somebody’s since the list was read.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            if draw.state is not DrawState.OPEN:
                raise DrawFault("la liste est close : personne ne s’y ajoute plus")
            record.candidacies.add_all(_ticketed(record, draw, listed))
            self._tell(record, by, Action.DRAW_IMPORTED, draw, people=len(listed.people))
        return len(listed.people)

    def _listed(self, draw: UUID, volunteer: Volunteer) -> Candidacy:
        return Candidacy(
            id=draw_id(self._clock, self._randomness),
            draw_id=draw,
            ticket=volunteer.ticket,
            profile=volunteer.profile,
            household=volunteer.household,
            salt=self._randomness.bytes(SALT_BYTES).hex(),
            language="fr",
            channel="list",
            given_at=to_the_millisecond(self._clock.now()),
        )

    def _tell(
        self, record: DeskRepositories, by: UUID, action: Action, draw: Draw, **more: int
    ) -> None:
        record.journal.record(draw_event(self._clock, self._randomness, by, action, draw, **more))


def known_draw(record: DeskRepositories, key: UUID) -> Draw:
    """Return a draw.

    Raises:
        DrawFault: if there is no such draw.
    """
    draw = record.draws.get(key)
    if draw is None:
        raise DrawFault("ce tirage n’existe pas")
    return draw


def volunteers_of(record: DeskRepositories, draw: Draw) -> tuple[Volunteer, ...]:
    """Return who volunteers for a draw, in the order of their tickets."""
    return tuple(each.volunteer() for each in record.candidacies.of_draw(draw.id) if each.stays)


def _ticketed(record: DeskRepositories, draw: Draw, listed: Listed) -> Iterator[Candidacy]:
    """Give people with their tickets: their own, or those that follow the last one."""
    if listed.named:
        taken = {each.ticket for each in record.candidacies.of_draw(draw.id)}
        if any(each.ticket in taken for each in listed.people):
            raise DrawFault("un ticket de la liste est maintenant à quelqu’un : relisez la liste")
        yield from listed.people
    else:
        first = record.candidacies.count(draw.id) + 1
        for rank, each in enumerate(listed.people, start=first):
            yield replace(each, ticket=ticket_of(rank))


def draw_event(
    clock: Clock, randomness: Randomness, by: UUID, action: Action, draw: Draw, **more: int
) -> Event:
    """Return what the journal says of a draw."""
    payload: dict[str, str | int | None] = {
        "state": draw.state.value,
        "seats": draw.seats,
        "commitment": draw.commitment or None,
        "version": draw.version,
        **more,
    }
    return Event(draw_id(clock, randomness), clock.now(), Actor.AGENT, action, draw.id, payload, by)


def _check(asked: Opening, today: date) -> None:
    if not asked.title:
        raise DrawFault("donnez un titre au tirage")
    if not 1 <= asked.seats <= MOST_SEATS:
        raise DrawFault(f"un jury a de 1 à {MOST_SEATS} places")
    if asked.closes_on < today:
        raise DrawFault("le dernier jour pour participer est passé")
    if local_day(asked.ceremony) <= asked.closes_on:
        raise DrawFault("la cérémonie vient après le dernier jour pour participer")
