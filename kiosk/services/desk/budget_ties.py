"""Tying a project of the bureau to its number in the participatory budget, and untying it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action
from kiosk.domain.participatory_budget import BudgetLink, Progress, Tie, project_id_of
from kiosk.domain.permissions import Permission
from kiosk.domain.project import PUBLIC_STAGES, Stage
from kiosk.domain.refusal import Refusal, WordedRefusal
from kiosk.domain.sheet import Sheet
from kiosk.domain.typed_budget import TypedLink
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.leading import (
    Leader,
    Uncorrectable,
    WrongStage,
    check_not_withdrawn,
    known_sheet,
)
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.project_desk import withdraw


class AlreadyTied(Refusal):
    """The project has a number already; it is taken away first."""


class NumberTaken(WordedRefusal):
    """The number is of another project of the bureau."""


class OtherEdition(WordedRefusal):
    """The city's file says another year."""


class BudgetTies:
    """The use cases of whoever says that a project is of the participatory budget."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._leader = Leader(clock, randomness)

    def of_project(self, by: UUID, project_id: UUID) -> BudgetLink | None:
        """Return what is known of a project, whether an agent or the city's file said it.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            return record.budgets.of(project_id)

    def tie(self, by: UUID, typed: TypedLink) -> BudgetLink:
        """Tie a project to a number. One in experimentation moves to the participatory budget.

        The project that the city's file had made of that number, if it did, is closed: this one
        goes on in its place.

        Raises:
            UnknownProject, WrongStage: if there is no such project on the screens.
            Withdrawn: if its holder took it back.
            AlreadyTied: if it has a number.
            NumberTaken: if an agent tied the number to another project.
            OtherEdition: if the city's file says another year.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.LEAD_OUT)
            sheet = known_sheet(record, typed.project_id)
            check_not_withdrawn(record, typed.project_id)
            if sheet.project.stage not in PUBLIC_STAGES:
                raise WrongStage
            if record.budgets.of(typed.project_id) is not None:
                raise AlreadyTied
            known = record.budgets.numbered(typed.number)
            if known is not None:
                _check_free(record, known, typed)
            link = self._take_over(record, known, (typed, sheet, by))
            record.budgets.keep(link)
            self._tell(record, link, (Action.BUDGET_TIED, by))
            if sheet.project.stage is Stage.EXPERIMENTATION:
                self._leader.move(record, sheet, link.stage, (Action.PROJECT_KEPT, by))
        return link

    def untie(self, by: UUID, project_id: UUID) -> None:
        """Take a link away: the project goes back where it stood, as does the one it replaced.

        What moved the project since, such as its balance sheet, is left as it is.

        Raises:
            Uncorrectable: if no agent tied it.
            UnknownProject: if there is no such project.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.LEAD_OUT)
            sheet = known_sheet(record, project_id)
            link = record.budgets.of(project_id)
            if link is None or link.tie is None:
                raise Uncorrectable
            record.budgets.drop(project_id)
            self._give_back(record, link, by)
            self._tell(record, link, (Action.BUDGET_UNTIED, by))
            moved = link.tie.stage is Stage.EXPERIMENTATION and sheet.project.stage is link.stage
            if moved and not _is_closed(record, project_id):
                self._leader.move(record, sheet, link.tie.stage, (Action.PROJECT_KEPT, by))

    def _take_over(
        self,
        record: DeskRepositories,
        known: BudgetLink | None,
        hand: tuple[TypedLink, Sheet, UUID],
    ) -> BudgetLink:
        """Return the link of a project, taken from the one that the city's file made, if any."""
        typed, sheet, by = hand
        today = local_day(self._clock.now())
        tie = Tie(sheet.project.stage, today, listed=known is not None)
        link = _as_typed(typed, tie, today)
        if known is None:
            return link
        record.budgets.drop(known.project_id)
        if record.projects.project(known.project_id) is not None:
            # The journal outlives what a holder erases: it is told the id, never the title.
            reason = f"Continue dans le projet {typed.project_id}."
            drawn = (self._clock, self._randomness, by)
            withdraw(record, known.project_id, reason, drawn)
            tie = replace(tie, replaces=known.project_id)
        return known.in_place_of(replace(link, tie=tie))

    def _give_back(self, record: DeskRepositories, link: BudgetLink, by: UUID) -> None:
        """Bring back the project that the city's file had made, with what the city says of it."""
        theirs = record.sheets.known(project_id_of(link.number))
        if theirs is None:
            return
        record.budgets.keep(replace(link, project_id=theirs.project.id, tie=None))
        replaced = link.tie is not None and link.tie.replaces is not None
        if replaced and theirs.project.stage is Stage.CLOSED:
            self._leader.move(record, theirs, link.stage, (Action.PROJECT_REOPENED, by))

    def _tell(self, record: DeskRepositories, link: BudgetLink, hand: tuple[Action, UUID]) -> None:
        told: dict[str, str | int | None] = {"number": link.number, "edition": link.edition}
        self._leader.tell(record, link.project_id, hand, told)


def _check_free(record: DeskRepositories, known: BudgetLink, typed: TypedLink) -> None:
    if known.project_id != project_id_of(known.number):
        other = known_sheet(record, known.project_id).project
        named = f"«\N{NO-BREAK SPACE}{other.title}\N{NO-BREAK SPACE}»"
        message = f"le n° {known.number} est déjà lié au projet {named}"
        raise NumberTaken(message)
    if known.edition != typed.edition:
        message = f"la Ville dit que le n° {known.number} est de l’édition {known.edition}"
        raise OtherEdition(message)


def _as_typed(typed: TypedLink, tie: Tie, today: date) -> BudgetLink:
    return BudgetLink(
        project_id=typed.project_id,
        number=typed.number,
        title="",
        edition=typed.edition,
        euros=typed.euros,
        service=typed.service,
        place="",
        topic="",
        popular=False,
        progress=Progress.NOT_STARTED,
        months=(),
        seen_on=today,
        tie=tie,
    )


def _is_closed(record: DeskRepositories, project_id: UUID) -> bool:
    sheets = record.balances.of_project(project_id)
    return bool(sheets) and sheets[-1].taken_back_at is None
