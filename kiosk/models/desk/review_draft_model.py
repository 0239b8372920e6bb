"""What the agent types beside a contribution: kept for each until it is decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.answer_template import AnswerTemplate, fill
from kiosk.domain.calendar import local_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.review_rows import TemplateRows, template_row
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.services.desk.review_queue import Item

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_SERVICES = 5
_DIGITS = "12345", "&é\"'("
"""The digits, and what a French keyboard types on them without Shift."""


@dataclass(slots=True)
class Draft:
    """Words not sent yet: an answer, words beside a rule, a service and its reference."""

    answer: str = ""
    words: str = ""
    service: str = ""
    reference: str = ""


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ReviewDraftModel(QObject):
    """The fields of the review page, and what fills them."""

    changed = Signal()
    servicesChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts: dict[UUID, Draft] = {}
        self._item: Item | None = None
        self._templates = TemplateRows(self)
        self._services: list[str] = []

    @Property(str, notify=changed)
    def answer(self) -> str:
        """The answer to the bearer."""
        return self.draft.answer

    @Property(str, notify=changed)
    def words(self) -> str:
        """The agent's own words beside a rule of the charter."""
        return self.draft.words

    @Property(str, notify=changed)
    def service(self) -> str:
        """The service that can act."""
        return self.draft.service

    @Property(str, notify=changed)
    def reference(self) -> str:
        """The number that the service knows it by."""
        return self.draft.reference

    @Property(TemplateRows, constant=True)
    def templates(self) -> TemplateRows:
        """The templates of answers."""
        return self._templates

    @Property("QStringList", notify=servicesChanged)
    def services(self) -> list[str]:
        """The services of the latest redirections of this session, the latest first."""
        return self._services

    @property
    def draft(self) -> Draft:
        """What was typed beside the contribution that is open."""
        if self._item is None:
            return Draft()
        return self._drafts.setdefault(self._item.contribution.id, Draft())

    @Slot(str, str)
    def write(self, field: str, typed: str) -> None:
        """Note what a field holds: `answer`, `words`, `service` or `reference`."""
        if getattr(self.draft, field) != typed:
            setattr(self.draft, field, typed)
            self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Read the templates."""
        self._desk.read(lambda desk, me: desk.answer_templates.all(me), self._show_templates)

    @Slot(str, result=str)
    def recentService(self, typed: str) -> str:
        """Return the latest service that a digit stands for, or empty."""
        places = [row.index(typed) for row in _DIGITS if typed and typed in row]
        known = [place for place in places if place < len(self._services)]
        return self._services[known[0]] if known else ""

    @Slot(int)
    def useTemplate(self, place: int) -> None:
        """Put a template into the answer, after what is there; nothing if there is none."""
        if self._item is None or not 0 <= place < self._templates.count:
            return
        words = fill(self._templates.at(place).text, self._variables(self._item))
        before = self.draft.answer.rstrip()
        self.write("answer", f"{before}\n{words}" if before else words)

    @Slot()
    def keepAsTemplate(self) -> None:
        """Make the answer a template."""
        text = self.draft.answer
        self._desk.write(
            lambda desk, me: desk.answer_templates.add(me, text), lambda _nothing: self.refresh()
        )

    @Slot(str)
    def removeTemplate(self, template_id: str) -> None:
        """Forget a template."""
        key = UUID(template_id)
        self._desk.write(
            lambda desk, me: desk.answer_templates.remove(me, key), lambda _nothing: self.refresh()
        )

    def show(self, item: "Item | None") -> None:
        """Show what was typed beside another contribution, or what was prepared for it."""
        self._item = item
        if item is not None and item.contribution.id not in self._drafts and item.prepared:
            decision = item.prepared.decision
            self._drafts[item.contribution.id] = Draft(
                answer=decision.answer or "",
                service=decision.service or "",
                reference=decision.service_reference or "",
            )
        self.changed.emit()

    def note_service(self, service: str) -> None:
        """Remember a service for the next redirection."""
        others = [it for it in self._services if it != service]
        self._services = [service, *others][:_MOST_SERVICES]
        self.servicesChanged.emit()

    def _variables(self, item: "Item") -> Mapping[str, str]:
        contribution = item.contribution
        return {
            "quartier": item.quartier,
            "lieu": contribution.place.words or "",
            "date": long_day(local_day(contribution.deposited_at), "fr"),
            "service": self.draft.service,
        }

    def _show_templates(self, templates: tuple[AnswerTemplate, ...]) -> None:
        self._templates.replace([template_row(it) for it in templates])
