"""Figures from aggregates only: what an event adds to the counts, and what may be shown of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.domain.calendar import local_day, local_moment
from kiosk.domain.journal import Action, Event

SMALLEST_SHOWN = 5
"""A cell under it could point at somebody: it is not told."""

ANYWHERE = "anywhere"
"""Label of what is not said: a deposit that names no quartier."""


class Measure(StrEnum):
    """What is counted; the labels of each are told beside it."""

    WEEK = "week"
    """Deposits: the Monday of the week, as 2026-11-23."""
    KIND = "kind"
    """Deposits: a `Kind`."""
    QUARTIER = "quartier"
    """Deposits: the id of a quartier, or `ANYWHERE`."""
    LANGUAGE = "language"
    """Deposits: the code of a language."""
    HOUR = "hour"
    """Deposits: the hour in Paris, as 09."""
    GIVEN = "given"
    """What visitors gave: `contribution`, `support`, `feedback`."""
    FEEDBACK = "feedback"
    """Feedback: a `FeedbackKind`."""
    MODE = "mode"
    """Sessions of visitors: an accessibility mode that was in use at the end."""
    READ_AFTER = "read_after"
    """Contributions read: how many days after their deposit, a label of `DELAYS`."""
    ANSWERED_AFTER = "answered_after"
    """Contributions decided: how many days after their deposit, a label of `DELAYS`."""
    THEME = "theme"
    """Published contributions that a theme carries, since the beginning: its title."""


Count = tuple[Measure, str]
"""One cell: a measure and a label."""


Happened = tuple[Action, datetime]
"""Something that happened to a subject, and when, UTC."""

DELAYS = {"00": 0, "01": 2, "03": 5, "06": 10, "11": 30}
"""The last day of each delay, by the first one, which is its label; `OVER` beyond."""
OVER = "31"

_DECIDED = frozenset({Action.PUBLISHED, Action.DECLINED, Action.REDIRECTED})
_ENDS = {
    Measure.READ_AFTER: _DECIDED | {Action.READ},
    Measure.ANSWERED_AFTER: _DECIDED,
}
"""Which actions end a delay: the first of them does."""
COUNTED = _ENDS[Measure.READ_AFTER] | {Action.DEPOSITED, Action.SUPPORTED, Action.FEEDBACK_GIVEN}
"""The actions that add to the counts."""


def counted(event: Event, before: Iterable[Happened]) -> tuple[Count, ...]:
    """Return the cells that an event adds one to, after what happened to its subject before.

    Each thing counts the first time: a deposit corrected, a decision taken back and taken again.
    """
    happened = dict(reversed(list(before)))
    if event.action in happened:
        return ()
    match event.action:
        case Action.DEPOSITED:
            return _deposit(event)
        case Action.SUPPORTED:
            return ((Measure.GIVEN, "support"),)
        case Action.FEEDBACK_GIVEN:
            return (Measure.GIVEN, "feedback"), (Measure.FEEDBACK, _said(event, "kind"))
    deposited = happened.get(Action.DEPOSITED)
    if deposited is None:
        return ()
    return tuple(
        (measure, _delay(deposited, event.at))
        for measure, ends in _ENDS.items()
        if event.action in ends and ends.isdisjoint(happened)
    )


def _delay(since: datetime, until: datetime) -> str:
    """Return the label of a delay; a clock that went back makes none of it."""
    days = (local_day(until) - local_day(since)).days
    return next((label for label, last in DELAYS.items() if days <= last), OVER)


def _deposit(event: Event) -> tuple[Count, ...]:
    here = local_moment(event.at)
    monday = here.date() - timedelta(days=here.weekday())
    return (
        (Measure.GIVEN, "contribution"),
        (Measure.WEEK, monday.isoformat()),
        (Measure.HOUR, f"{here.hour:02}"),
        (Measure.KIND, _said(event, "kind")),
        (Measure.LANGUAGE, _said(event, "language")),
        (Measure.QUARTIER, _said(event, "quartier")),
    )


def _said(event: Event, what: str) -> str:
    return str(event.payload.get(what) or ANYWHERE)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it may be shown; `count` is None when it is too small to be told."""

    label: str
    count: int | None


def shown(cells: Mapping[str, int]) -> tuple[Cell, ...]:
    """Return the cells in their order, the small ones suppressed.

    A sum known from elsewhere tells what is missing: the next smallest cells are suppressed too
    until two are, and together are not small.
    """
    hidden = [label for label, count in cells.items() if 0 < count < SMALLEST_SHOWN]
    others = [label for label, count in cells.items() if count >= SMALLEST_SHOWN]
    others.sort(key=lambda label: cells[label], reverse=True)
    while others and hidden and (len(hidden) == 1 or _total(cells, hidden) < SMALLEST_SHOWN):
        hidden.append(others.pop())
    return tuple(Cell(label, None if label in hidden else n) for label, n in cells.items())


def _total(cells: Mapping[str, int], labels: Iterable[str]) -> int:
    return sum(cells[label] for label in labels)


def on_its_scale(measure: Measure, cells: Mapping[str, int]) -> dict[str, int]:
    """Return the cells in their order, those that nothing fell in included, on a scale of time."""
    if not cells:
        return {}
    match measure:
        case Measure.HOUR:
            scale = [f"{hour:02}" for hour in range(int(min(cells)), int(max(cells)) + 1)]
        case Measure.WEEK:
            scale = list(_weeks(date.fromisoformat(min(cells)), date.fromisoformat(max(cells))))
        case Measure.READ_AFTER | Measure.ANSWERED_AFTER:
            scale = [*DELAYS, OVER]
        case _:
            scale = sorted(cells, key=lambda label: (-cells[label], label))
    return {label: cells.get(label, 0) for label in scale}


def _weeks(first: date, last: date) -> Iterable[str]:
    while first <= last:
        yield first.isoformat()
        first += timedelta(days=7)
