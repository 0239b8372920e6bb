"""The inbox of the passeur: reading feedback, answering it, and saying what it changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from cryptography.exceptions import InvalidTag

from kiosk.domain.calendar import local_day
from kiosk.domain.feedback import Feedback
from kiosk.domain.inbox import InboxItem, InboxProject, Tray
from kiosk.domain.journal import Action, Actor
from kiosk.domain.permissions import Permission, granted
from kiosk.domain.receipt import Subject
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.deposit import DAYS_IN_A_MONTH, draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.erasing import erase_due_contacts
from kiosk.services.feedback import event_of
from kiosk.services.ports import Clock, Randomness
from kiosk.services.review import Conflict
from kiosk.services.sheet_versions import note_version

SHOWN = 100
"""Feedback in one list: what waits moves up as it is seen to."""
LONGEST_CHANGE = 200
"""Graphemes of what changed in a sheet: one sentence."""


class UnknownFeedback(Refusal):
    """There is no such feedback any more: its author took it back, or erased it."""


class NothingSaid(Refusal):
    """An answer, a reason or a change is compulsory, and there are no words."""


class NoContact(Refusal):
    """Nobody left a contact with it, its time is over, or the key does not open it."""


class ContactElsewhere(NoContact):
    """It left this machine for the desk from which people are called back."""


class Inbox:
    """The use cases of the passeur."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        sealing: ContactSealing,
        months_after_answer: int,
    ) -> None:
        """Take what opens contacts, and for how many months they are kept once answered."""
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._sealing = sealing
        self._after_answer = timedelta(days=round(months_after_answer * DAYS_IN_A_MONTH))

    def projects(self, by: UUID) -> tuple[InboxProject, ...]:
        """Return the projects with feedback, those with the most waiting first."""
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_FEEDBACK)
            return record.inbox.projects()

    def items(self, by: UUID, tray: Tray, project_id: UUID | None = None) -> tuple[InboxItem, ...]:
        """Return at most `SHOWN` feedback of one project or of all, what is most urgent first."""
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_FEEDBACK)
            return record.inbox.items(tray, project_id, SHOWN)

    def open(self, by: UUID, feedback_id: UUID) -> InboxItem:
        """Return one; the first who may answer it, reads it: its author is told when.

        Raises:
            UnknownFeedback: if there is none.
        """
        with self._records.writing() as record:
            agent = authorise(record, by, Permission.READ_FEEDBACK)
            item = _known(record, feedback_id)
            read = item.feedback.read(self._now())
            if read is item.feedback or Permission.ANSWER_FEEDBACK not in granted(agent.roles):
                return item
            self._keep(record, by, Action.FEEDBACK_READ, read)
        return replace(item, feedback=read)

    def reply(self, by: UUID, feedback_id: UUID, version: int, answer: str) -> None:
        """Answer the author; nothing is made public.

        Raises:
            NothingSaid, UnknownFeedback, Conflict: if it cannot be.
        """
        words, now = _said(answer, LONGEST_CONTRIBUTION), self._now()
        self._settle(
            by, feedback_id, version, (Action.FEEDBACK_ANSWERED, lambda it: it.reply(now, words))
        )

    def publish(self, by: UUID, feedback_id: UUID, version: int, answer: str) -> None:
        """Make it public, with an answer if there are words.

        Raises:
            UnknownFeedback, Conflict: if it cannot be.
        """
        words, now = clean(answer, LONGEST_CONTRIBUTION), self._now()
        self._settle(
            by, feedback_id, version, (Action.FEEDBACK_PUBLISHED, lambda it: it.publish(now, words))
        )

    def decline(self, by: UUID, feedback_id: UUID, version: int, reason: str) -> None:
        """Keep it from the public; the author reads the reason.

        Raises:
            NothingSaid, UnknownFeedback, Conflict: if it cannot be.
        """
        words, now = _said(reason, LONGEST_CONTRIBUTION), self._now()
        self._settle(
            by, feedback_id, version, (Action.FEEDBACK_DECLINED, lambda it: it.decline(now, words))
        )

    def heed(self, by: UUID, feedback_id: UUID, change: str) -> None:
        """Say what it changed in the project's sheet, today; said again, it replaces.

        Raises:
            NothingSaid, UnknownFeedback: if it cannot be.
        """
        words = " ".join(_said(change, LONGEST_CHANGE).split())
        with self._records.writing() as record:
            authorise(record, by, Permission.ANSWER_FEEDBACK)
            feedback = _known(record, feedback_id).feedback
            before = record.sheets.known(feedback.project_id)
            record.inbox.keep_change(feedback, local_day(self._now()), words)
            note_version(record, before, feedback.project_id, self._now())
            self._tell(record, by, Action.FEEDBACK_HEEDED, feedback, {"change": words})

    def contact(self, by: UUID, feedback_id: UUID) -> str:
        """Return the contact left with it. Each view is a line of the audit log.

        Raises:
            NoContact: if there is none to see, or none any more on this machine.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.SEE_CONTACTS)
            erase_due_contacts(record, self._now())
            sealed = record.contacts.of_subject(Subject.FEEDBACK, feedback_id)
            feedback = record.feedback.get(feedback_id)
            if sealed is None or feedback is None:
                raise NoContact
            if not sealed.is_here:
                raise ContactElsewhere
            self._tell(record, by, Action.CONTACT_SEEN, feedback, {})
        try:
            return self._sealing.open(sealed.sealed, feedback_id)
        except InvalidTag as error:
            raise NoContact from error

    def _settle(
        self,
        by: UUID,
        feedback_id: UUID,
        version: int,
        decision: tuple[Action, Callable[[Feedback], Feedback]],
    ) -> None:
        action, decide = decision
        with self._records.writing() as record:
            authorise(record, by, Permission.ANSWER_FEEDBACK)
            feedback = _known(record, feedback_id).feedback
            if feedback.version != version:
                raise Conflict
            record.inbox.shorten_contact(feedback_id, self._now() + self._after_answer)
            self._keep(record, by, action, decide(feedback))

    def _keep(self, record: DeskRepositories, by: UUID, action: Action, feedback: Feedback) -> None:
        record.feedback.save(feedback)
        told = {"answer": feedback.answer, "reason": feedback.reason}
        self._tell(record, by, action, feedback, told)

    def _tell(
        self,
        record: DeskRepositories,
        by: UUID,
        action: Action,
        feedback: Feedback,
        more: dict[str, str | None],
    ) -> None:
        event = event_of(draw_id(self._clock, self._randomness), self._now(), action, feedback)
        payload = event.payload | more
        record.journal.record(replace(event, actor=Actor.AGENT, agent_id=by, payload=payload))

    def _now(self) -> datetime:
        return to_the_millisecond(self._clock.now())


def _known(record: DeskRepositories, feedback_id: UUID) -> InboxItem:
    item = record.inbox.get(feedback_id)
    if item is None:
        raise UnknownFeedback
    return item


def _said(words: str, longest: int) -> str:
    said = clean(words, longest)
    if not said:
        raise NothingSaid
    return said
