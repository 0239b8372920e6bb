"""What waits for an agent, and all that they need to decide on one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from kiosk.domain.contribution import Contribution
from kiosk.domain.decision import PreparedDecision
from kiosk.domain.permissions import Permission
from kiosk.domain.personal_data import Mention, find
from kiosk.domain.review_queue import Deadlines, Late, Mark, Standing, Waiting
from kiosk.domain.territory import Territory
from kiosk.services.deposit import Terms
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.ports import Clock
from kiosk.services.review import UnknownContribution
from kiosk.services.supporting import Similar

PAGE = 30
"""Contributions in one page of the queue."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the queue.

    Attributes:
        quartier: its name, or empty.
        mentions: the personal data found in the text.
        age: how long it has waited.
    """

    waiting: Waiting
    quartier: str
    late: Late | None
    mentions: tuple[Mention, ...]
    age: timedelta


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many wait, and how long the oldest has waited, if any does."""

    standing: Standing
    oldest: timedelta | None


@dataclass(frozen=True, slots=True)
class Item:
    """A contribution and what is known beside it.

    Attributes:
        quartier: its name, or empty.
        mentions: the personal data found in the text.
        masked: whether an agent masked a part of the text.
        prepared: the decision that somebody wrote for later.
        voices: how many contributions are in its group, itself too; 1 if it is in none.
        last_agent: the name of the agent who did the latest thing to it, or empty.
        origin: the name of the machine that keeps it, or empty if it is this one.
    """

    contribution: Contribution
    quartier: str
    late: Late | None
    mentions: tuple[Mention, ...]
    masked: bool
    prepared: PreparedDecision | None
    voices: int
    last_agent: str
    age: timedelta
    origin: str = ""


class ReviewQueue:
    """The use cases of an agent who reads. Nothing here changes the record."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        terms: Terms,
        territory: Territory,
        similar: Callable[[str], tuple[Similar, ...]],
    ) -> None:
        """Take what finds the published contributions most like a text, too."""
        self._records = records
        self._clock = clock
        self._terms = terms
        self._similar = similar
        self._names = {each.id: each.name for each in territory.quartiers}

    def page(
        self, by: UUID, after: Mark | None = None, only: Late | None = None
    ) -> tuple[Entry, ...]:
        """Return what waits after a place: the late ones first, then the oldest.

        With `only`, what is late by that promise and nothing else.

        Raises:
            Forbidden, AccountClosed: if `by` may not read it.
        """
        deadlines = self._deadlines()
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            waiting = record.queue.page(deadlines, after, PAGE, only)
        return tuple(self._entry(each, deadlines) for each in waiting)

    def backlog(self, by: UUID) -> Backlog:
        """Return how many wait, and how many of them are late; raises as `page`."""
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            standing = record.queue.standing(self._deadlines())
        oldest = standing.oldest
        return Backlog(standing, None if oldest is None else self._clock.now() - oldest)

    def item(self, by: UUID, contribution_id: UUID) -> Item:
        """Return one, whatever became of it.

        Raises:
            UnknownContribution: if there is none.
            Forbidden, AccountClosed: if `by` may not read it.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            contribution = record.contributions.get(contribution_id)
            if contribution is None:
                raise UnknownContribution
            group = record.notes.group_of(contribution_id)
            replica = record.replicas.get(contribution_id)
            decider = record.remote_decisions.decider(contribution_id)
            return Item(
                contribution=contribution,
                quartier=self._name(contribution),
                late=self._deadlines().late(contribution),
                mentions=find(contribution.text),
                masked=record.notes.original(contribution_id) is not None,
                prepared=record.notes.prepared(contribution_id),
                voices=len(record.notes.members(group.id)) if group else 1,
                last_agent=replica.decided_by if replica else decider,
                age=self._age(contribution),
                origin=replica.origin if replica else "",
            )

    def similar(self, by: UUID, contribution_id: UUID) -> tuple[Similar, ...]:
        """Return the published contributions most like one, best first; raises as `item`."""
        text = self.item(by, contribution_id).contribution.text
        return tuple(it for it in self._similar(text) if it.voice.id != contribution_id)

    def _entry(self, waiting: Waiting, deadlines: Deadlines) -> Entry:
        contribution = waiting.contribution
        return Entry(
            waiting=waiting,
            quartier=self._name(contribution),
            late=deadlines.late(contribution),
            mentions=find(contribution.text),
            age=self._age(contribution),
        )

    def _age(self, contribution: Contribution) -> timedelta:
        return self._clock.now() - contribution.deposited_at

    def _name(self, contribution: Contribution) -> str:
        return self._names.get(contribution.place.quartier or "", "")

    def _deadlines(self) -> Deadlines:
        return Deadlines.at(self._clock.now(), self._terms.read_days, self._terms.answer_days)
