"""The lists of the review page: what waits, what is similar, rules, templates."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from kiosk.domain.answer_template import AnswerTemplate
from kiosk.domain.charter import CHARTER
from kiosk.domain.masking import veiled
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.review_queue import Entry
    from kiosk.services.supporting import Similar

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST_EXCERPT = 180
"""Code points: three lines of a narrow list."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One contribution that waits; its personal data are veiled.

    Attributes:
        late: `reading`, `answer`, or empty.
    """

    contribution_id: str
    kind: str
    excerpt: str
    quartier: str
    language: str
    age: str
    late: str
    personal: bool
    prepared: bool


@dataclass(frozen=True, slots=True)
class SimilarRow:
    """One published contribution that says nearly the same; `score` as « 0,83 »."""

    contribution_id: str
    text: str
    score: str


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule of the charter."""

    rule_id: str
    sentence: str


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """One template of an answer."""

    template_id: str
    title: str
    text: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class WaitingRows(Rows):
    """What waits, in the order of the queue."""

    row_type = WaitingRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SimilarRows(Rows):
    """What says nearly the same, best first."""

    row_type = SimilarRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class RuleRows(Rows):
    """The charter."""

    row_type = RuleRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class TemplateRows(Rows):
    """The templates of answers."""

    row_type = TemplateRow


def waiting_row(entry: "Entry") -> WaitingRow:
    """Return the line of an entry of the queue."""
    contribution = entry.waiting.contribution
    text = " ".join(veiled(contribution.text, entry.mentions).split())
    excerpt = text if len(text) <= _LONGEST_EXCERPT else f"{text[:_LONGEST_EXCERPT].rstrip()}…"
    return WaitingRow(
        contribution_id=str(contribution.id),
        kind=contribution.kind.value,
        excerpt=excerpt,
        quartier=entry.quartier,
        language=contribution.language,
        age=age_of(entry.age),
        late=entry.late.value if entry.late else "",
        personal=bool(entry.mentions),
        prepared=entry.waiting.prepared,
    )


def similar_row(similar: "Similar") -> SimilarRow:
    """Return the line of a similar contribution."""
    score = f"{similar.score:.2f}".replace(".", ",")
    return SimilarRow(str(similar.voice.id), " ".join(similar.voice.text.split()), score)


def rule_rows() -> list[RuleRow]:
    """Return the charter's rules in their order."""
    return [RuleRow(rule.id, rule.sentence) for rule in CHARTER]


def template_row(template: AnswerTemplate) -> TemplateRow:
    """Return the line of a template."""
    return TemplateRow(str(template.id), template.title, template.text)


def age_of(past: timedelta) -> str:
    """Return how long something has waited: « 2 j », « 5 h », « 12 min »."""
    if past >= timedelta(days=1):
        return f"{past.days}\u00a0j"
    minutes = max(past, timedelta(0)) // timedelta(minutes=1)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}\u00a0h" if hours else f"{minutes}\u00a0min"
