"""Words of the draw that agents read and write: faults of a file, a moment."""

from datetime import UTC, datetime

from kiosk.domain.calendar import ZONE

MOST_FAULTS = 200
"""Faults of a file that are shown; how many more there are is said."""
UNREADABLE_DAY = "Écrivez les jours comme 2026-12-05, et l’heure comme 18:00."


def faults_told(refusal: Exception) -> str:
    """Return why something was refused: French sentences, one a line."""
    lines = str(getattr(refusal, "sentence", refusal)).splitlines()
    more = len(lines) - MOST_FAULTS
    return "\n".join([*lines[:MOST_FAULTS], *([f"… et {more} autres."] if more > 0 else [])])


def moment_written(words: str) -> datetime:
    """Return a moment written as 2026-12-08 18:00, in Paris, as UTC.

    Raises:
        ValueError: if it is none.
    """
    moment = datetime.fromisoformat(words.strip())
    return moment.replace(tzinfo=ZONE).astimezone(UTC)
