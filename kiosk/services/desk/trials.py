"""The log of the trial of a project, at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action
from kiosk.domain.logbook import check_not_to_come
from kiosk.domain.permissions import Permission
from kiosk.domain.text import clean
from kiosk.domain.trial import (
    LONGEST_MEASURED,
    LONGEST_NOTE,
    ON_TRIAL,
    TrialNote,
    read_measure,
)
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.inbox import NothingSaid
from kiosk.services.desk.leading import (
    Leader,
    Uncorrectable,
    WrongStage,
    known_sheet,
    signatures,
)
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.illustrating import photo
from kiosk.services.ports import Clock, Randomness


@dataclass(frozen=True, slots=True)
class Noted:
    """A note as it is typed; see `TrialNote`.

    Attributes:
        measure: what, how much and the unit, as they were typed; all empty for no measure.
        picture: the photo, as `Trials.photo` gives it, or None.
    """

    project_id: UUID
    day: date
    text: str
    measure: tuple[str, str, str] = ("", "", "")
    picture: bytes | None = None
    corrects: UUID | None = None


@dataclass(frozen=True, slots=True)
class SignedNote:
    """A note, its photo, and how colleagues call who wrote it; the name never for the public."""

    note: TrialNote
    picture: bytes | None
    by: str


class Trials:
    """The use cases of whoever follows a trial."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._leader = Leader(clock, randomness)

    def of_project(self, by: UUID, project_id: UUID) -> tuple[SignedNote, ...]:
        """Return the notes on a project, corrected or not, by day.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            names = signatures(record)
            shelf = record.trials
            return tuple(
                SignedNote(it, shelf.picture(it.id), names.get(it.agent_id, ""))
                for it in shelf.of_project(project_id)
            )

    def photo(self, by: UUID, path: Path) -> bytes:
        """Return what a file of this machine gives as a photo; nothing is kept yet.

        Raises:
            UnfitPicture: if it gives nothing; the text is a French clause that says why.
            Forbidden, AccountClosed: if `by` follows no trial.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.LEAD_OUT)
        return photo(path)

    def note(self, by: UUID, noted: Noted) -> TrialNote:
        """Add a note. A corrected one lets go of its photo; its words stay.

        Raises:
            NothingSaid: without words.
            ImpossibleDay: if the day is to come.
            HalfAMeasure, WrongValue: if the measure is not whole, or no number.
            UnknownProject, WrongStage: if there is no such project on trial.
            Uncorrectable: if what it corrects is not there, or was corrected already.
            Forbidden, AccountClosed: if `by` follows no trial.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.LEAD_OUT)
            note = self._made(by, noted)
            sheet = known_sheet(record, note.project_id)
            if note.corrects is not None:
                _let_go(record, note, note.corrects)
            elif sheet.project.stage not in ON_TRIAL:
                raise WrongStage
            record.trials.add(note, noted.picture)
            self._tell(record, note)
        return note

    def _made(self, by: UUID, noted: Noted) -> TrialNote:
        words = clean(noted.text, LONGEST_NOTE)
        if not words:
            raise NothingSaid
        check_not_to_come(noted.day, local_day(self._clock.now()))
        what, value, unit = noted.measure
        return TrialNote(
            id=draw_id(self._clock, self._randomness),
            project_id=noted.project_id,
            day=noted.day,
            text=words,
            written_at=to_the_millisecond(self._clock.now()),
            agent_id=by,
            measure=read_measure(
                clean(what, LONGEST_MEASURED), value, clean(unit, LONGEST_MEASURED)
            ),
            pictured=noted.picture is not None,
            corrects=noted.corrects,
        )

    def _tell(self, record: DeskRepositories, note: TrialNote) -> None:
        hand = (Action.TRIAL_NOTED, note.agent_id)
        self._leader.tell(record, note.project_id, hand, {"pictured": int(note.pictured)})


def _let_go(record: DeskRepositories, note: TrialNote, corrected: UUID) -> None:
    """Erase the photo of the note that another corrects.

    Raises:
        Uncorrectable: if it is not there, or was corrected already.
    """
    notes = record.trials.of_project(note.project_id)
    if corrected not in {it.id for it in notes} - {it.corrects for it in notes}:
        raise Uncorrectable
    record.trials.drop_picture(corrected)
