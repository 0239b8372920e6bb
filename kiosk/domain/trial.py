"""The log of the trial of a project: what was seen on a day, what was measured, a photo."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from kiosk.domain.project import Stage
from kiosk.domain.refusal import Refusal

LONGEST_NOTE = 300
"""Graphemes of what was seen."""
LONGEST_MEASURED = 60
"""Graphemes of what was measured, and of its unit."""
ON_TRIAL = (Stage.EXPERIMENTATION, Stage.PARTICIPATORY_BUDGET)
"""The stages of the projects whose trial is noted."""

_VALUE = re.compile(r"-?[0-9]{1,9}([.,][0-9]{1,4})?")


class WrongValue(Refusal):
    """What was typed is no number, or it has too many digits."""


class HalfAMeasure(Refusal):
    """A measure says what, how much, and in which unit."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that was measured: « passages, 42, personnes par heure »."""

    what: str
    value: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class TrialNote:
    """One note. It is never changed: another one corrects it.

    Attributes:
        day: the day that it tells of, in the town hall's time zone.
        pictured: whether a photo is kept with it.
        corrects: the note that it takes the place of, or None.
    """

    id: UUID
    project_id: UUID
    day: date
    text: str
    written_at: datetime
    agent_id: UUID
    measure: Measure | None = None
    pictured: bool = False
    corrects: UUID | None = None


def read_measure(what: str, value: str, unit: str) -> Measure | None:
    """Return the measure that was typed; None if nothing was.

    Raises:
        HalfAMeasure: if a part of it is missing.
        WrongValue: if the value is no number.
    """
    said = [what, value.strip(), unit]
    if not any(said):
        return None
    if not all(said):
        raise HalfAMeasure
    return Measure(what, _read_value(value), unit)


def written_value(value: Decimal) -> str:
    """Return a value as it is written in French: 12,5."""
    return f"{value:f}".replace(".", ",")


def written_measure(measure: Measure) -> str:
    """Return a measure in one line: « passages : 42 par heure », with a no-break space."""
    return f"{measure.what}\u00a0: {written_value(measure.value)} {measure.unit}"


def standing_notes(notes: tuple[TrialNote, ...]) -> tuple[TrialNote, ...]:
    """Return the notes that no other corrects, in their order."""
    corrected = {it.corrects for it in notes}
    return tuple(it for it in notes if it.id not in corrected)


def _read_value(typed: str) -> Decimal:
    digits = "".join(typed.split())
    if not _VALUE.fullmatch(digits):
        raise WrongValue
    return Decimal(digits.replace(",", "."))
