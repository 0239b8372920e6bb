"""A sketch (une ébauche): an early project that a resident proposes in answer to a call."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from kiosk.domain.calendar import start_of
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.drawing import BLANK, Drawing
from kiosk.domain.project import Theme, ThemeState

LONGEST_TITLE = 80
LONGEST_SENTENCE = 300
LONGEST_ANSWER = 600
"""Graphemes of each of the other answers."""
MOST_ORIGINS = 12
"""Contributions that one sketch may say it answers."""
COMPULSORY = ("title", "sentence", "change", "holder")
"""The answers without which nobody could judge; and the contact."""


class SketchKind(StrEnum):
    """What the receipt of a sketch is of: there is one kind."""

    SKETCH = "sketch"


class Holder(StrEnum):
    """Who carries it (le concepteur)."""

    INDIVIDUAL = "individual"
    ASSOCIATION = "association"
    ENTREPRENEUR = "social_entrepreneur"


class SketchState(StrEnum):
    """Where a sketch stands."""

    DRAFT = "draft"
    """Kept step by step; nobody but its holder reads it."""
    SUBMITTED = "submitted"
    ADMISSIBLE = "admissible"
    INADMISSIBLE = "inadmissible"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Answers:
    """What the holder answered so far.

    Attributes:
        change: what it changes, and for whom.
        quartier, place: where: an id, and words.
        depiction: the drawing in words, for those who do not draw.
        origins: the contributions that it answers.
    """

    title: str = ""
    sentence: str = ""
    change: str = ""
    quartier: str | None = None
    place: str = ""
    holder: Holder | None = None
    needs: str = ""
    depiction: str = ""
    drawing: Drawing = BLANK
    origins: tuple[UUID, ...] = ()

    def since(self, known: Answers, kept: Answers) -> Answers:
        """Return these over those that are kept: what stayed as it was known leaves its place.

        Somebody who goes on here takes nothing from what they wrote from afar meanwhile.
        """
        said = {it.name: (getattr(self, it.name), getattr(known, it.name)) for it in fields(self)}
        return replace(kept, **{name: new for name, (new, old) in said.items() if new != old})

    @property
    def enough(self) -> bool:
        """Whether somebody can judge it: what it is, what it changes, who carries it."""
        return all(getattr(self, it) for it in COMPULSORY)


@dataclass(frozen=True, slots=True)
class Sketch:
    """One sketch as the record holds it. Times are UTC.

    Attributes:
        version: grows by one with every change.
        late: whether it was submitted after the deadline of its call.
        reason: why it is admissible or not.
    """

    id: UUID
    theme_id: UUID
    answers: Answers
    language: str
    begun_at: datetime
    state: SketchState = SketchState.DRAFT
    version: int = 1
    submitted_at: datetime | None = None
    late: bool = False
    decided_at: datetime | None = None
    reason: str | None = None

    def revise(self, answers: Answers) -> Sketch:
        """Return it with other answers.

        Raises:
            ForbiddenTransition: if it is no draft any more.
        """
        self._expect(SketchState.DRAFT)
        return self._changed(answers=answers)

    def submit(self, at: datetime, *, late: bool) -> Sketch:
        """Return it handed in.

        Raises:
            ForbiddenTransition: if it is no draft any more, or says too little.
        """
        self._expect(SketchState.DRAFT)
        if not self.answers.enough:
            raise ForbiddenTransition("it says too little")
        return self._changed(state=SketchState.SUBMITTED, submitted_at=at, late=late)

    def take_back(self) -> Sketch:
        """Return it a draft again.

        Raises:
            ForbiddenTransition: if it is not waiting for a decision.
        """
        self._expect(SketchState.SUBMITTED)
        return self._changed(state=SketchState.DRAFT, submitted_at=None, late=False)

    def judge(self, at: datetime, reason: str, *, admissible: bool) -> Sketch:
        """Return it found admissible or not; the reason is shown to its holder.

        Raises:
            ForbiddenTransition: if it does not wait for a decision.
        """
        self._expect(SketchState.SUBMITTED)
        state = SketchState.ADMISSIBLE if admissible else SketchState.INADMISSIBLE
        return self._changed(state=state, decided_at=at, reason=reason)

    def reopen(self) -> Sketch:
        """Return it waiting for a decision again.

        Raises:
            ForbiddenTransition: if nothing was decided.
        """
        self._expect(SketchState.ADMISSIBLE, SketchState.INADMISSIBLE)
        return self._changed(state=SketchState.SUBMITTED, decided_at=None, reason=None)

    def withdraw(self) -> Sketch:
        """Return it taken back by its holder: final."""
        return self._changed(state=SketchState.WITHDRAWN)

    def erase(self) -> Sketch:
        """Return an empty, anonymous shell: withdrawn, without any answer."""
        return replace(self.withdraw(), answers=Answers(), reason=None)

    def _expect(self, *states: SketchState) -> None:
        if self.state not in states:
            raise ForbiddenTransition(f"it is {self.state.value}")

    def _changed(self, **changes: object) -> Sketch:
        return replace(self, version=self.version + 1, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Call:
    """The call for projects of a theme (l’appel à projets).

    Attributes:
        closes_at: the last minute at which a sketch is on time (UTC); None: the end of the last
            day of the theme, if it has one.
        criteria: what makes a sketch admissible, as published.
    """

    theme_id: UUID
    closes_at: datetime | None = None
    criteria: tuple[str, ...] = ()

    def deadline(self, theme: Theme) -> datetime | None:
        """Return its last minute (UTC), or None if it stays open."""
        if self.closes_at is not None or theme.open_until is None:
            return self.closes_at
        return start_of(theme.open_until + timedelta(days=1)) - timedelta(minutes=1)

    def is_open(self, theme: Theme, now: datetime) -> bool:
        """Tell whether a sketch handed in now is on time; the last minute counts whole."""
        if theme.state is not ThemeState.OPEN:
            return False
        return is_on_time(self.deadline(theme), now)


def is_on_time(deadline: datetime | None, now: datetime) -> bool:
    """Tell whether a sketch may still be handed in; the last minute counts whole."""
    return deadline is None or now.replace(second=0, microsecond=0) <= deadline
