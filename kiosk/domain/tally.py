"""Figures from aggregates only: what an event adds to the counts, and what may be shown of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from kiosk.domain.calendar import local_moment
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


Count = tuple[Measure, str]
"""One cell: a measure and a label."""


def counted(event: Event) -> tuple[Count, ...]:
    """Return the cells that an event adds one to; none for most events."""
    match event.action:
        case Action.DEPOSITED:
            return _deposit(event)
        case Action.SUPPORTED:
            return ((Measure.GIVEN, "support"),)
        case Action.FEEDBACK_GIVEN:
            return (Measure.GIVEN, "feedback"), (Measure.FEEDBACK, _said(event, "kind"))
    return ()


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

    If only one is, the next smallest is too: a sum known from elsewhere would tell it.
    """
    hidden = {label for label, count in cells.items() if 0 < count < SMALLEST_SHOWN}
    others = {label: count for label, count in cells.items() if count and label not in hidden}
    if len(hidden) == 1 and others:
        hidden.add(min(others, key=lambda label: others[label]))
    return tuple(Cell(label, None if label in hidden else n) for label, n in cells.items())
