"""The logbook of a project: the ange gardien's journal, the exit review, the trial, the balance."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.project import PUBLIC_STAGES, Stage
from kiosk.domain.refusal import Refusal

LONGEST_ENTRY = 400
"""Graphemes of an entry."""
_OLDEST = date(2000, 1, 1)


class EntryKind(StrEnum):
    """What an entry tells."""

    NEED = "need"
    """What the holder needs."""
    TOOL = "tool"
    """What the ange gardien brought."""
    NEXT_STEP = "next_step"
    READY = "ready"
    """The project leaves the stimulateur for the street."""
    CONTINUE = "continue"
    """It stays in the stimulateur."""
    STOP = "stop"
    """It stops; the screens do not show it any more."""
    TAKEN_BACK = "taken_back"
    """A verdict was taken back: `Entry.corrects` says which."""


JOURNAL = (EntryKind.NEED, EntryKind.TOOL, EntryKind.NEXT_STEP)
"""What the ange gardien writes."""
VERDICTS = (EntryKind.READY, EntryKind.CONTINUE, EntryKind.STOP)
"""What an exit review ends with: never corrected, but it can be taken back."""
LEADS_TO = {
    EntryKind.READY: Stage.EXPERIMENTATION,
    EntryKind.CONTINUE: Stage.STIMULATEUR,
    EntryKind.STOP: Stage.CLOSED,
}
"""The stage at which a project is with a verdict."""


class ImpossibleDay(Refusal):
    """An entry tells of what was: only a next step may be to come."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry. It is never changed: another one corrects it.

    Attributes:
        day: the day that it tells of, in the town hall's time zone.
        corrects: the entry that it takes the place of, or None.
        published: of the journal, whether everybody may read it. Verdicts always may be read.
    """

    id: UUID
    project_id: UUID
    kind: EntryKind
    day: date
    text: str
    written_at: datetime
    agent_id: UUID
    corrects: UUID | None = None
    published: bool = False


def writable(kind: EntryKind, stage: Stage) -> bool:
    """Tell whether a project at this stage takes such an entry."""
    return stage is Stage.STIMULATEUR if kind in VERDICTS else stage in PUBLIC_STAGES


def check_day(kind: EntryKind, day: date, today: date) -> None:
    """Refuse a day that an entry cannot tell of.

    Raises:
        ImpossibleDay: if so.
    """
    check_not_to_come(day, day if kind is EntryKind.NEXT_STEP else today)


def check_not_to_come(day: date, today: date) -> None:
    """Refuse a day of the past that is to come, or is older than any project.

    Raises:
        ImpossibleDay: if so.
    """
    if not _OLDEST <= day <= today:
        raise ImpossibleDay


def is_public(entry: Entry) -> bool:
    """Tell whether everybody may read an entry: what is published of the journal, and verdicts."""
    return entry.published or entry.kind in VERDICTS


def standing(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries that no other corrects or takes back, in their order."""
    corrected = {it.corrects for it in entries}
    return tuple(it for it in entries if it.id not in corrected)


def verdict(entries: tuple[Entry, ...]) -> Entry | None:
    """Return the verdict that stands: the last one written that was not taken back."""
    told = [it for it in standing(entries) if it.kind in VERDICTS]
    return max(told, key=lambda it: it.written_at, default=None)
