"""The templates that answers start from."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.answer_template import LONGEST_TITLE, AnswerTemplate
from kiosk.domain.permissions import Permission
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.desk.reviewing import LONGEST_ANSWER
from kiosk.services.ports import Clock, Randomness


class AnswerTemplates:
    """The use cases of an agent who answers the same thing more than once."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def all(self, by: UUID) -> tuple[AnswerTemplate, ...]:
        """Return them in their order.

        Raises:
            Forbidden, AccountClosed: if `by` may not decide.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.DECIDE)
            return record.answer_templates.all()

    def add(self, by: UUID, text: str) -> None:
        """Keep a text as the last template, called by its first words; nothing for no text."""
        cleaned = clean(text, LONGEST_ANSWER)
        if not cleaned:
            return
        template_id = draw_id(self._clock, self._randomness)
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            last = max((it.position for it in record.answer_templates.all()), default=-1)
            title = clean(cleaned.split("\n")[0], LONGEST_TITLE)
            record.answer_templates.save(AnswerTemplate(template_id, title, cleaned, last + 1))

    def remove(self, by: UUID, template_id: UUID) -> None:
        """Forget one; raises as `all`."""
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            record.answer_templates.remove(template_id)
