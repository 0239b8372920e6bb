"""What use cases need of the published voices of the record: `store` implements it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.published import EVERY_VOICE, Counters, Tally, Voice, VoiceFilter, VoicePage


class Voices(Protocol):
    """The published contributions, as the public sees them."""

    def voice(self, contribution_id: UUID) -> Voice | None:
        """Return one, or None."""
        ...

    def page(self, before: int | None, limit: int, chosen: VoiceFilter = EVERY_VOICE) -> VoicePage:
        """Return those older than `before` (None: the newest), newest first."""
        ...

    def search(
        self,
        words: str,
        limit: int,
        before: int | None = None,
        chosen: VoiceFilter = EVERY_VOICE,
    ) -> VoicePage:
        """Return those that hold all the words still being typed, as `page`.

        If there is none: the best that hold any of them, on one page.
        """
        ...

    def hold(self, words: str) -> bool:
        """Tell whether one of them holds all the words still being typed."""
        ...

    def similar(self, text: str, limit: int) -> tuple[Voice, ...]:
        """Return those that share the rarest stems of a text, best first."""
        ...

    def tally(self, known: Tally) -> Tally:
        """Count the contributions that came after a tally, and add them to it."""
        ...

    def counters(self, tally: Tally, read_before: datetime, answer_before: datetime) -> Counters:
        """Count all contributions but the withdrawn, from a tally of this transaction.

        Overdue: unread since `read_before` or unanswered since `answer_before`.
        """
        ...

    def edition(self) -> bytes:
        """Return what changes whenever a word is published or leaves."""
        ...

    def vocabulary(self, after: str, limit: int) -> tuple[tuple[str, int], ...]:
        """Return their next words after one, in order, each with how many of them hold it."""
        ...
