"""The logbook of a project at the desk: the ange gardien's journal, and the exit review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action
from kiosk.domain.logbook import (
    JOURNAL,
    LEADS_TO,
    LONGEST_ENTRY,
    VERDICTS,
    Entry,
    EntryKind,
    check_day,
    verdict,
    writable,
)
from kiosk.domain.permissions import Permission
from kiosk.domain.project import Stage
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.inbox import NothingSaid
from kiosk.services.desk.leading import (
    Leader,
    Uncorrectable,
    WrongStage,
    check_not_withdrawn,
    known_sheet,
    signatures,
)
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness


@dataclass(frozen=True, slots=True)
class Written:
    """An entry as it is typed; see `Entry`."""

    project_id: UUID
    kind: EntryKind
    day: date
    text: str
    corrects: UUID | None = None
    published: bool = False


@dataclass(frozen=True, slots=True)
class Signed:
    """An entry, and how colleagues call who wrote it; never for the public."""

    entry: Entry
    by: str


class Logbook:
    """The use cases of an ange gardien, and of whoever leads a project out of the stimulateur."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._leader = Leader(clock, randomness)

    def today(self) -> date:
        """Return the day, in the town hall's time zone."""
        return local_day(self._clock.now())

    def journal(self, by: UUID, project_id: UUID) -> tuple[Signed, ...]:
        """Return the journal of the ange gardien on a project, corrected or not, by day.

        Raises:
            Forbidden, AccountClosed: if `by` may not read it.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_JOURNAL)
            return tuple(it for it in _signed(record, project_id) if it.entry.kind in JOURNAL)

    def exits(self, by: UUID, project_id: UUID) -> tuple[Signed, ...]:
        """Return what exit reviews decided on a project, taken back or not, by day.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            return tuple(it for it in _signed(record, project_id) if it.entry.kind not in JOURNAL)

    def write(self, by: UUID, written: Written) -> Entry:
        """Add an entry; a verdict brings the project to its next stage.

        Raises:
            NothingSaid: without words: a verdict has its reason.
            ImpossibleDay: see `check_day`.
            UnknownProject: if there is no such project.
            WrongStage: if the project is not where such an entry is written.
            Uncorrectable: if what it corrects cannot be.
            Forbidden, AccountClosed: if `by` may not write it.
        """
        words = clean(written.text, LONGEST_ENTRY)
        journal = written.kind in JOURNAL
        with self._records.writing() as record:
            needed = Permission.KEEP_JOURNAL if journal else Permission.LEAD_OUT
            authorise(record, by, needed)
            if not words:
                raise NothingSaid
            check_day(written.kind, written.day, self.today())
            sheet = known_sheet(record, written.project_id)
            if written.corrects is not None:
                _check_correction(record, written)
            elif not writable(written.kind, sheet.project.stage):
                raise WrongStage
            entry = self._entry(by, written, words)
            record.logbooks.add(entry)
            self._tell(record, entry)
            stage = sheet.project.stage if journal else LEADS_TO[entry.kind]
            if stage is not sheet.project.stage:
                self._leader.move(record, sheet, stage, (Action.PROJECT_KEPT, by))
        return entry

    def take_back(self, by: UUID, project_id: UUID) -> None:
        """Take the verdict that stands back: the project is in the stimulateur again.

        It stays in the logbook, and whoever followed the project reads that it goes on.

        Raises:
            Uncorrectable: if no verdict stands.
            UnknownProject: if there is no such project.
            WrongStage: if the project went on since.
            Withdrawn: if its holder took it back.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.LEAD_OUT)
            sheet = known_sheet(record, project_id)
            told = verdict(record.logbooks.of_project(project_id))
            if told is None:
                raise Uncorrectable
            if sheet.project.stage is not LEADS_TO[told.kind]:
                raise WrongStage
            check_not_withdrawn(record, project_id)
            back = Written(project_id, EntryKind.TAKEN_BACK, self.today(), "", told.id)
            entry = self._entry(by, back, "")
            record.logbooks.add(entry)
            self._tell(record, entry)
            self._leader.move(record, sheet, Stage.STIMULATEUR, (Action.PROJECT_KEPT, by))
            plan = record.plans.of_project(project_id)
            if plan is not None and plan.day_on(entry.day):
                record.plans.turn(project_id, plan.day_on(entry.day), plan.days)

    def _tell(self, record: DeskRepositories, entry: Entry) -> None:
        hand = (Action.LOGBOOK_WRITTEN, entry.agent_id)
        self._leader.tell(record, entry.project_id, hand, {"kind": entry.kind.value})

    def _entry(self, by: UUID, written: Written, words: str) -> Entry:
        return Entry(
            id=draw_id(self._clock, self._randomness),
            project_id=written.project_id,
            kind=written.kind,
            day=written.day,
            text=words,
            written_at=to_the_millisecond(self._clock.now()),
            agent_id=by,
            corrects=written.corrects,
            published=written.published and written.kind in JOURNAL,
        )


def _signed(record: DeskRepositories, project_id: UUID) -> list[Signed]:
    names = signatures(record)
    entries = record.logbooks.of_project(project_id)
    return [Signed(it, names.get(it.agent_id, "")) for it in entries]


def _check_correction(record: DeskRepositories, written: Written) -> None:
    """Raise `Uncorrectable` unless the entry stands, and tells the same kind of thing."""
    entries = record.logbooks.of_project(written.project_id)
    corrected = {it.corrects for it in entries}
    known = next((it for it in entries if it.id == written.corrects), None)
    if known is None or known.id in corrected:
        raise Uncorrectable
    if known.kind is not written.kind or known.kind in VERDICTS:
        raise Uncorrectable
