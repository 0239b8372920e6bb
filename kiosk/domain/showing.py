"""Themes and projects as anybody reads them away from the kiosk: what the hub is told of them."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.moment import MomentKind
from kiosk.domain.outcome import News
from kiosk.domain.outline import Outline
from kiosk.domain.participatory_budget import BudgetStep, Progress
from kiosk.domain.project import Stage, ThemeState
from kiosk.domain.receipt_code import token_from
from kiosk.domain.timeline import Passage

LONGEST_PICTURE = 2 << 20
"""Bytes of a picture: a heavier one stays at the kiosk."""

_TOO_WIDE = 1 << 14
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Dated:
    """A dated line of a project: a milestone or a change; done or still to come."""

    day: date
    text: str
    done: bool = True


@dataclass(frozen=True, slots=True)
class ShownTheme:
    """A theme as its page shows it."""

    address: str
    title: str
    sentence: str
    state: ThemeState
    open_until: date | None
    contributions: int
    projects: int


@dataclass(frozen=True, slots=True)
class ShownFeedback:
    """A published opinion on a project, and what the passeur answered."""

    day: date
    kind: FeedbackKind
    text: str
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class ShownBudget:
    """What the city says of a project that won the participatory budget, see `BudgetLink`."""

    edition: int
    number: str
    euros: int | None
    service: str
    place: str
    popular: bool
    progress: Progress
    steps: tuple[BudgetStep, ...]
    gone_on: date | None
    listed: bool = True


@dataclass(frozen=True, slots=True)
class ShownRound:
    """A question of the passeur.

    Attributes:
        last_day: on which the kiosk asks it.
        counts: its answers by kind, as far as they may be told.
        changed: what the answers changed, once the passeur told it.
    """

    question: str
    audience: str
    last_day: date
    is_open: bool
    counts: dict[FeedbackKind, int]
    changed: str | None = None


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture of a page, which goes up once, beside the window.

    Attributes:
        digest: SHA-256 of its bytes, in hexadecimal: its name.
        width, height: pixels.
    """

    digest: str
    width: int
    height: int

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            ValueError: with what is wrong.
        """
        if not is_digest(self.digest) or not (
            0 < self.width < _TOO_WIDE and 0 < self.height < _TOO_WIDE
        ):
            raise ValueError("a picture expected")


def is_digest(name: str) -> bool:
    """Tell whether a text can be the name of a picture."""
    return _DIGEST.fullmatch(name) is not None


@dataclass(frozen=True, slots=True)
class ShownNote:
    """A day of a trial: what was seen, what was measured, in words or empty, and a photo."""

    day: date
    text: str
    measured: str = ""
    picture: ShownPicture | None = None


@dataclass(frozen=True, slots=True)
class ShownProject:
    """A project as its page shows it; of those who accompany it, nothing.

    Attributes:
        drawing: the residents' drawing, if there is one.
        budget: what the city says of it, if it won the participatory budget.
        rounds: the questions of the passeur, open or over, those that open last first.
        passages: its way from contribution to street.
        news: what became of it after the stimulateur.
        trial: what its trial showed, by day.
        picture: what its sheet shows rather than the drawing, unless it is that very drawing.
    """

    address: str
    title: str
    sentence: str
    stage: Stage
    theme: str | None
    day: int
    days: int
    contributions: int
    milestones: tuple[Dated, ...] = ()
    changes: tuple[Dated, ...] = ()
    feedback: tuple[ShownFeedback, ...] = ()
    drawing: Outline | None = None
    budget: ShownBudget | None = None
    rounds: tuple[ShownRound, ...] = ()
    passages: tuple[Passage, ...] = ()
    news: News | None = None
    trial: tuple[ShownNote, ...] = ()
    picture: ShownPicture | None = None

    @property
    def pictures(self) -> tuple[ShownPicture, ...]:
        """All the pictures of its page."""
        return tuple(filter(None, (self.picture, *(it.picture for it in self.trial))))

    def showing(self, held: Collection[str]) -> ShownProject:
        """Return it with only the pictures of these digests."""

        def kept(picture: ShownPicture | None) -> ShownPicture | None:
            return picture if picture and picture.digest in held else None

        trial = tuple(replace(it, picture=kept(it.picture)) for it in self.trial)
        return replace(self, picture=kept(self.picture), trial=trial)


@dataclass(frozen=True, slots=True)
class ShownMoment:
    """A moment of the stimulateur as the kiosk lists it; called off, it is said to be.

    Attributes:
        id: as in every calendar file of it.
        starts_at, ends_at: UTC.
        project, project_title: the address and the title of the public project that it is for;
            empty: for all of them.
        seats_left: seats that nobody has yet.
        version: grows by one with every change.
    """

    id: UUID
    kind: MomentKind
    title: str
    sentence: str
    starts_at: datetime
    ends_at: datetime
    room: str
    partners: tuple[str, ...] = ()
    project: str = ""
    project_title: str = ""
    seats_left: int = 0
    called_off: bool = False
    version: int = 1

    @property
    def address(self) -> str:
        """Its 26 symbols in addresses, as those of posters."""
        return token_from(self.id.int)

    def __post_init__(self) -> None:
        """Refuse what no kiosk of ours says.

        Raises:
            ValueError: with what is wrong.
        """
        if self.starts_at.tzinfo is None or self.ends_at.tzinfo is None:
            raise ValueError("a time zone expected")
        if not self.title or not self.room or self.ends_at <= self.starts_at:
            raise ValueError("a moment expected")


@dataclass(frozen=True, slots=True)
class Done:
    """A « vous l’avez dit, c’est fait »."""

    day: date
    said: str
    done: str
