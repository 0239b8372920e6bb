"""The seats of a jury: who has one, who takes one that is left; then the answers are forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as changed
from datetime import datetime
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidTag

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.receipt import Subject
from kiosk.domain.sortition.candidacy import Candidacy, CandidacyState
from kiosk.domain.sortition.draw import Draw, DrawState
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.deposit import draw_id as new_id
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.draws import draw_event, known_draw
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.erasing import erase_due_contacts
from kiosk.services.ports import Clock, Randomness
from kiosk.services.sortition.folder import DrawFault, DrawFolder
from kiosk.services.sortition.published import Result, Step, read_published, read_result, read_steps
from kiosk.services.sortition.revealing import replace, standing


@dataclass(frozen=True, slots=True)
class Jury:
    """The jury of a draw as it is now.

    Attributes:
        seated, waiting: tickets, after the replacements so far.
        gone: those of `seated` who took themselves back since: their seats are free.
    """

    result: Result
    seated: tuple[str, ...]
    waiting: tuple[str, ...]
    steps: tuple[Step, ...]
    gone: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """What seats a jury: whom a draw designated, as it is now, and its commitment."""

    title: str
    tickets: tuple[str, ...]
    commitment: str


class Seats:
    """The use cases of the facilitator once the jury is known."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        contacts: ContactSealing,
        folder: Path,
    ) -> None:
        """Take the record, what opens contacts, and where each draw has a folder."""
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._contacts = contacts
        self._draws = folder

    def jury(self, by: UUID, draw_id: UUID) -> Jury:
        """Return the jury as it is now.

        Raises:
            DrawFault: if it is not known yet, or a file is damaged.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            people = record.candidacies.of_draw(draw.id)
        known = jury_of(self._folder(draw))
        left = {each.ticket for each in people if not each.stays}
        return changed(known, gone=tuple(it for it in known.seated if it in left))

    def panel(self, by: UUID) -> Panel | None:
        """Return whom the last draw designated; None before its jury is known.

        Raises:
            DrawFault: if a file of it is damaged.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = record.draws.latest()
        if draw is None or draw.state is not DrawState.DRAWN:
            return None
        return Panel(draw.title, jury_of(self._folder(draw)).seated, draw.commitment)

    def replace(self, by: UUID, draw_id: UUID, left: str, refused: tuple[str, ...]) -> Step:
        """Give the seat of who left to the first alternate who keeps the quotas.

        Raises:
            DrawFault: as `revealing.replace`.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            step = replace(self._folder(draw), left, refused)
            for each in record.candidacies.of_draw(draw.id):
                if each.stays and each.ticket in {left, step.done.by}:
                    self._settle(record, by, each, seated=each.ticket == step.done.by)
            self._tell(record, by, Action.DRAW_SEAT_REPLACED, draw)
        return step

    def contact(self, by: UUID, draw_id: UUID, ticket: str) -> str:
        """Return the contact of somebody who has a seat; each view is a line of the audit log.

        Empty if they left none.

        Raises:
            DrawFault: if they have no seat.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            if ticket not in jury_of(self._folder(draw)).seated:
                raise DrawFault(f"le ticket {ticket} n’a pas de place dans le jury")
            candidacies = record.candidacies.of_draw(draw.id)
            key = next(each.id for each in candidacies if each.ticket == ticket)
            erase_due_contacts(record, self._clock.now())
            sealed = record.contacts.of_subject(Subject.CANDIDACY, key)
            if sealed is None:
                return ""
            record.journal.record(self._event(by, Action.CONTACT_SEEN, key))
        try:
            return self._contacts.open(sealed.sealed, key)
        except InvalidTag:
            return ""

    def forget_answers(self, by: UUID, draw_id: UUID) -> int:
        """Erase what volunteers answered, once nobody may appeal any more; return of how many.

        Their tickets stay, which the published files name, and contacts until their own day.

        Raises:
            DrawFault: if the jury is not known yet, or the file of the answers stays.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            if draw.state is not DrawState.DRAWN:
                raise DrawFault("le jury n’est pas encore tiré : les réponses servent encore")
            people = [each for each in record.candidacies.of_draw(draw.id) if each.profile]
            for each in people:
                record.candidacies.save(each.forget())
            self._tell(record, by, Action.DRAW_FORGOTTEN, draw)
        self._folder(draw).forget()
        return len(people)

    def _folder(self, draw: Draw) -> DrawFolder:
        return DrawFolder(self._draws / draw.folder)

    def _settle(
        self, record: DeskRepositories, by: UUID, candidacy: Candidacy, *, seated: bool
    ) -> None:
        key = new_id(self._clock, self._randomness)
        settle(record, candidacy, settled(key, self._clock.now(), by, candidacy.id), seated=seated)

    def _tell(self, record: DeskRepositories, by: UUID, action: Action, draw: Draw) -> None:
        record.journal.record(draw_event(self._clock, self._randomness, by, action, draw))

    def _event(self, by: UUID, action: Action, subject_id: UUID) -> Event:
        key = new_id(self._clock, self._randomness)
        return Event(key, self._clock.now(), Actor.AGENT, action, subject_id, {}, by)


def jury_of(source: DrawFolder) -> Jury:
    """Return the jury that files tell.

    Raises:
        DrawFault: if they do not yet, or one is damaged.
    """
    result = read_result(source, read_published(source))
    steps = read_steps(source)
    return Jury(result, *standing(result, steps), steps)


def settled(event_id: UUID, at: datetime, by: UUID, candidacy_id: UUID) -> Event:
    """Return what the journal says of somebody whom a draw settled."""
    return Event(event_id, at, Actor.AGENT, Action.CANDIDACY_SETTLED, candidacy_id, {}, by)


def settle(record: DeskRepositories, candidacy: Candidacy, event: Event, *, seated: bool) -> None:
    """Note whether somebody has a seat; who has a receipt is told."""
    state = CandidacyState.DRAWN if seated else CandidacyState.ALTERNATE
    record.candidacies.save(candidacy.become(state))
    if candidacy.channel == "kiosk":
        record.journal.record(event)
