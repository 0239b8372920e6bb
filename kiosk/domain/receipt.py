"""The receipt (le ticket): the bearer's only key to what they gave."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from kiosk.domain.contribution import Kind, State
from kiosk.domain.feedback import FeedbackKind, FeedbackState
from kiosk.domain.outcome import News
from kiosk.domain.project import Stage
from kiosk.domain.registration import Appointment, RegistrationKind, RegistrationState
from kiosk.domain.sketch import SketchKind, SketchState
from kiosk.domain.sortition.candidacy import CandidacyKind, CandidacyState, Proof


class Subject(StrEnum):
    """What a receipt is for."""

    CONTRIBUTION = "contribution"
    SUPPORT = "support"
    """A « Moi aussi »."""
    FEEDBACK = "feedback"
    CANDIDACY = "candidacy"
    """A resident who volunteers for the jury."""
    SKETCH = "sketch"
    REGISTRATION = "registration"
    """A seat for a moment of the stimulateur."""


GivenKind: TypeAlias = Kind | FeedbackKind | CandidacyKind | SketchKind | RegistrationKind
GivenState: TypeAlias = (
    State | FeedbackState | CandidacyState | SketchState | Stage | RegistrationState
)


@dataclass(frozen=True, slots=True)
class ReceiptKeys:
    """The two keys of one receipt, in clear: shown once, never stored.

    Attributes:
        token: 26 Crockford base32 symbols (130 bits), carried by the QR code.
        code: the typed code, `XXXX-XXXX-XXXX-C` (60 bits and a check symbol).
    """

    token: str
    code: str


@dataclass(frozen=True, slots=True)
class SealedReceipt:
    """A receipt as the record keeps it: only what proves a key, never the key.

    Attributes:
        token_hash: SHA-256 of the token (32 bytes).
        code_hash: Argon2id of the code's 12 symbols (32 bytes).
    """

    id: UUID
    subject: Subject
    subject_id: UUID
    token_hash: bytes
    code_hash: bytes
    language: str
    issued_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the author leaves with, on screen and on paper. Never the message itself.

    Attributes:
        subject_id: what was given: of a feedback or a support, its own id.
        deposited_on: the day of the deposit, in the town hall's time zone.
        read_before: the last day of the reading promise; of a candidacy, the day of the draw; of a
            sketch, the last day to submit it.
        proof: of a candidacy, what proves that it is in the list.
        appointment: of a registration, when and where; `read_before` is its day.
    """

    id: UUID
    subject_id: UUID
    keys: ReceiptKeys
    kind: GivenKind
    deposited_on: date
    read_before: date
    language: str
    subject: Subject = Subject.CONTRIBUTION
    proof: Proof | None = None
    appointment: Appointment | None = None


@dataclass(frozen=True, slots=True)
class Born:
    """A public project that a contribution gave rise to."""

    title: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What the bearer of a receipt may see: the state and the days, never the message.

    Attributes:
        subject_id: what was given: of a feedback or a support, its own id.
        read_before: of a candidacy, the day of the draw; the other days of promises mean nothing.
        proof: of a candidacy, what proves that it is in the list.
        state: of a sketch that became a public project, the stage of the project.
        late: whether a sketch was submitted after the deadline.
        theme: of a contribution that a jury retained, the title of the theme that carries it.
        projects: of a contribution, the public projects born of it, most advanced first.
        question: of a feedback that answers a round of opinions, what was asked.
        changed: of a feedback, what it changed in the project, in the words of the passeur.
        sheet_version: of a feedback, the number of the version of the sheet that it changed.
        appointment: of a registration, when and where; `read_before` is its day.
        news: of a sketch or a feedback, what became of the project after the stimulateur.
    """

    receipt_id: UUID
    subject_id: UUID
    version: int
    kind: GivenKind
    state: GivenState
    deposited_on: date
    read_before: date
    answer_before: date
    read_on: date | None = None
    answered_on: date | None = None
    answer: str | None = None
    reason: str | None = None
    service: str | None = None
    subject: Subject = Subject.CONTRIBUTION
    proof: Proof | None = None
    late: bool = False
    theme: str | None = None
    question: str | None = None
    changed: str | None = None
    sheet_version: int | None = None
    appointment: Appointment | None = None
    news: News | None = None
    projects: tuple[Born, ...] = ()
