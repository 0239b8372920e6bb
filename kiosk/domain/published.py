"""What the public may read and browse: published voices, in pages, and honest counts."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kiosk.domain.contribution import Kind


class Outcome(StrEnum):
    """What became of a published contribution: a jury retained it, or a project came from it."""

    RETAINED = "retained"
    PROJECT = "project"


@dataclass(frozen=True, slots=True)
class VoiceFilter:
    """Which voices somebody wants to read; None: no matter which."""

    kind: Kind | None = None
    quartier: str | None = None
    theme: UUID | None = None
    outcome: Outcome | None = None


EVERY_VOICE = VoiceFilter()


@dataclass(frozen=True, slots=True)
class Voice:
    """A published contribution as anyone sees it: the day, never the hour.

    Attributes:
        order: its rank in the record; newer is greater. The key of the next page.
        carried: whether a theme or a public project carries it.
    """

    order: int
    id: UUID
    kind: Kind
    text: str
    language: str
    quartier: str | None
    deposited_on: date
    carried: bool = False


@dataclass(frozen=True, slots=True)
class VoicePage:
    """One page of voices, newest first.

    Attributes:
        next_before: the `before` to ask the following page with; None on the last page.
    """

    voices: tuple[Voice, ...]
    next_before: int | None


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found.

    Attributes:
        read_as: the words that were looked for instead of misspelt ones; empty if none was.
    """

    page: VoicePage
    read_as: str


@dataclass(frozen=True, slots=True)
class Counters:
    """The honest counters: how many contributions were kept, read, answered, and are overdue."""

    kept: int
    read: int
    answered: int
    overdue: int


@dataclass(frozen=True, slots=True)
class Tally:
    """Contributions counted so far: nothing is counted twice, for none is ever deleted.

    Attributes:
        last: the rank of the last one counted.
    """

    count: int = 0
    last: int = 0
