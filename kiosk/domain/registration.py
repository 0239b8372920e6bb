"""A registration (une inscription) for a moment of the stimulateur: a seat, and no name."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.calendar import local_moment
from kiosk.domain.moment import Moment


class RegistrationKind(StrEnum):
    """What the receipt of a registration is for, where others have the kind of a contribution."""

    RENDEZVOUS = "rendezvous"


class RegistrationState(StrEnum):
    """Where a registration stands."""

    COMING = "coming"
    CANCELLED = "cancelled"
    """The town hall called the moment off."""
    WITHDRAWN = "withdrawn"
    """Its bearer took it back; the seat is free."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """What a receipt says of the moment that somebody comes to. Times are UTC."""

    title: str
    starts_at: datetime
    ends_at: datetime
    room: str

    @property
    def hours(self) -> str:
        """From when to when, as the clocks of the town hall show it: `18:00 – 20:00`."""
        return " – ".join(f"{local_moment(it):%H:%M}" for it in (self.starts_at, self.ends_at))


@dataclass(frozen=True, slots=True)
class Registration:
    """One seat as the record holds it. Times are UTC."""

    id: UUID
    moment_id: UUID
    language: str
    channel: str
    given_at: datetime
    withdrawn_at: datetime | None = None

    @property
    def version(self) -> int:
        """How often it changed, from one."""
        return 1 if self.withdrawn_at is None else 2

    def withdraw(self, at: datetime) -> Registration:
        """Return it taken back; the first time stays."""
        return replace(self, withdrawn_at=self.withdrawn_at or at)

    def state(self, moment: Moment) -> RegistrationState:
        """Return where it stands, as its moment does."""
        if self.withdrawn_at is not None:
            return RegistrationState.WITHDRAWN
        off = moment.cancelled_at is not None
        return RegistrationState.CANCELLED if off else RegistrationState.COMING


def appointment_of(moment: Moment) -> Appointment:
    """Return what a receipt says of a moment."""
    return Appointment(moment.title, moment.starts_at, moment.ends_at, moment.room)
