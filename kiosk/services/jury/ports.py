"""What the jury's use cases ask of the record."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.jury.ballot import Grade, Group, Sorting, Subject
from kiosk.domain.jury.session import Juror, Jury, JurySession
from kiosk.domain.published import Voice


class JuryShelf(Protocol):
    """Juries, jurors and sessions."""

    def add_jury(self, jury: Jury) -> None:
        """Keep a new one."""
        ...

    def latest(self) -> Jury | None:
        """Return the jury that sits, or None."""
        ...

    def jury(self, jury_id: UUID) -> Jury:
        """Return one that is known."""
        ...

    def keep_juror(self, juror: Juror) -> None:
        """Keep a new juror, or a change."""
        ...

    def jurors(self, jury_id: UUID) -> tuple[Juror, ...]:
        """Return the jurors of a jury, those who left too, in the order of their tickets."""
        ...

    def juror(self, juror_id: UUID) -> Juror | None:
        """Return one, or None."""
        ...

    def with_code(self, code_hash: bytes) -> Juror | None:
        """Return the juror whose card it is, or None."""
        ...

    def forget_jurors(self) -> None:
        """Cut the link between every ticket, card or PIN and what its juror said."""
        ...

    def keep_session(self, session: JurySession) -> None:
        """Keep a new session, or a change."""
        ...

    def session(self, session_id: UUID) -> JurySession | None:
        """Return one, or None."""
        ...

    def sessions(self) -> tuple[JurySession, ...]:
        """Return every session, the newest first."""
        ...

    def come_in(self, session_id: UUID, juror_id: UUID, at: datetime) -> None:
        """Note that a juror came in to a session; the first time stays."""
        ...

    def present(self, session_id: UUID) -> frozenset[UUID]:
        """Return the jurors who came in and still sit."""
        ...


class GroupShelf(Protocol):
    """What jurors bring together."""

    def add(self, session_id: UUID, group: Group) -> None:
        """Keep a new group, after the others; its members leave the groups where they were."""
        ...

    def save(self, group: Group) -> None:
        """Keep the words of a group."""
        ...

    def remove(self, group_id: UUID) -> None:
        """Forget an empty group."""
        ...

    def move(self, session_id: UUID, contributions: Sequence[UUID], group_id: UUID) -> None:
        """Bring contributions to a group."""
        ...

    def all(self, session_id: UUID) -> tuple[Group, ...]:
        """Return the groups of a session as they stand on the screen."""
        ...

    def voices(self, session_id: UUID) -> tuple[Voice, ...]:
        """Return the published contributions of a session, oldest first."""
        ...

    def sort(self, session_id: UUID, juror_id: UUID, contribution_id: UUID, *, kept: bool) -> None:
        """Keep what a juror does with a contribution; the last time counts."""
        ...

    def sorted_by(self, session_id: UUID, juror_id: UUID) -> dict[UUID, bool]:
        """Return what a juror did with each contribution."""
        ...

    def sortings(self, session_id: UUID) -> dict[UUID, Sorting]:
        """Return how many keep and set aside each contribution that somebody sorted."""
        ...


class BallotBox(Protocol):
    """What is graded, and the mentions of jurors."""

    def sketches(self) -> tuple[Subject, ...]:
        """Return the admissible projects, by title; never who proposed them."""
        ...

    def keep_subjects(self, session_id: UUID, subjects: Sequence[Subject]) -> None:
        """Keep what a session grades."""
        ...

    def subjects(self, session_id: UUID) -> tuple[Subject, ...]:
        """Return what a session grades."""
        ...

    def keep(self, session_id: UUID, juror_id: UUID, grade: Grade, at: datetime) -> None:
        """Keep what a juror says of a subject, in place of what they said before."""
        ...

    def of_juror(self, session_id: UUID, juror_id: UUID) -> dict[UUID, Grade]:
        """Return what a juror said, by subject."""
        ...

    def of_session(self, session_id: UUID) -> dict[UUID, tuple[Grade, ...]]:
        """Return what each juror said."""
        ...
