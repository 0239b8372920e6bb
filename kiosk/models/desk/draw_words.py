"""Words of the draw that agents read and write: faults of a file, a moment."""

from datetime import datetime

from kiosk.domain.typed_time import read_moment
from kiosk.models.desk.desk_work import Why
from kiosk.services.desk.authority import Forbidden

MOST_FAULTS = 200
"""Faults of a file that are shown; how many more there are is said."""
UNREADABLE_DAY = "Écrivez les jours comme 05/12/2026, et l’heure comme 18:00."


def faults_told(why: Why) -> str:
    """Return why something was refused: French sentences, one a line; never a name of ours."""
    lines = (why.sentence or _worded(why)).splitlines()
    more = len(lines) - MOST_FAULTS
    return "\n".join([*lines[:MOST_FAULTS], *([f"… et {more} autres."] if more > 0 else [])])


def _worded(why: Why) -> str:
    if isinstance(why, Forbidden):
        return "Votre rôle ne permet pas de s’occuper du tirage."
    return "Réessayez dans un instant."


def moment_written(words: str) -> datetime:
    """Return a moment written as 08/12/2026 18:00, in Paris, as UTC.

    Raises:
        WrongDay, WrongTime: if it is none.
    """
    day, _, hour = words.strip().partition(" ")
    return read_moment(day, hour)
