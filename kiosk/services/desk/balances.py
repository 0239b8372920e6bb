"""Closing a project with its public balance sheet, and taking that back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.balance import (
    LEADS_TO,
    LONGEST_PART,
    Balance,
    BalanceSheet,
    Ending,
)
from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action
from kiosk.domain.logbook import check_not_to_come
from kiosk.domain.permissions import Permission
from kiosk.domain.project import Stage
from kiosk.domain.text import clean
from kiosk.domain.trial import ON_TRIAL
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.leading import (
    Leader,
    Uncorrectable,
    WrongStage,
    check_not_withdrawn,
    known_sheet,
    signatures,
)
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.desk.projects import NoReason
from kiosk.services.ports import Clock, Randomness


@dataclass(frozen=True, slots=True)
class Closing:
    """A balance sheet as it is typed; `parts` by their names in `Balance`."""

    project_id: UUID
    ending: Ending
    day: date
    reason: str
    parts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SignedSheet:
    """A balance sheet, and how colleagues call who wrote it; never for the public."""

    sheet: BalanceSheet
    by: str


class Balances:
    """The use cases of whoever closes a project."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._leader = Leader(clock, randomness)

    def of_project(self, by: UUID, project_id: UUID) -> tuple[SignedSheet, ...]:
        """Return the balance sheets of a project, taken back or not, the last one last.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            names = signatures(record)
            sheets = record.balances.of_project(project_id)
        return tuple(SignedSheet(it, names.get(it.agent_id, "")) for it in sheets)

    def close(self, by: UUID, closing: Closing) -> BalanceSheet:
        """Close a project on trial: its balance sheet is public, its stage follows.

        Raises:
            NoReason: without a reason.
            MissingPart: if a part of the balance sheet is empty.
            ImpossibleDay: if the day is to come.
            UnknownProject, WrongStage: if there is no such project on trial.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.LEAD_OUT)
            made = self._made(by, closing)
            sheet = known_sheet(record, closing.project_id)
            if sheet.project.stage not in ON_TRIAL:
                raise WrongStage
            record.balances.add(made)
            self._leader.move(record, sheet, LEADS_TO[made.ending], (Action.PROJECT_CLOSED, by))
        return made

    def take_back(self, by: UUID, project_id: UUID) -> None:
        """Take the balance sheet back: the trial goes on. It stays in the history.

        Raises:
            Uncorrectable: if there is none.
            UnknownProject: if there is no such project.
            WrongStage: if the project went on since.
            Withdrawn: if its holder took it back.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.LEAD_OUT)
            sheet = known_sheet(record, project_id)
            told = record.balances.of_project(project_id)
            if not told or told[-1].taken_back_at is not None:
                raise Uncorrectable
            if sheet.project.stage is not LEADS_TO[told[-1].ending]:
                raise WrongStage
            check_not_withdrawn(record, project_id)
            record.balances.take_back(told[-1].id, to_the_millisecond(self._clock.now()))
            self._leader.move(record, sheet, Stage.EXPERIMENTATION, (Action.PROJECT_REOPENED, by))

    def _made(self, by: UUID, closing: Closing) -> BalanceSheet:
        reason = clean(closing.reason, LONGEST_PART)
        if not reason:
            raise NoReason
        parts = {name: clean(words, LONGEST_PART) for name, words in closing.parts.items()}
        check_not_to_come(closing.day, local_day(self._clock.now()))
        return BalanceSheet(
            id=draw_id(self._clock, self._randomness),
            project_id=closing.project_id,
            ending=closing.ending,
            day=closing.day,
            reason=reason,
            balance=Balance(**parts),
            written_at=to_the_millisecond(self._clock.now()),
            agent_id=by,
        )
