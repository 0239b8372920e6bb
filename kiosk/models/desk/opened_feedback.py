"""The feedback that the passeur is reading."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day
from kiosk.domain.inbox import InboxItem
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import short_day

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class OpenedFeedback(QObject):
    """One feedback, or none.

    Attributes:
        item: as it was read, or None.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.item: InboxItem | None = None

    def show(self, item: InboxItem | None) -> None:
        """Show this one instead."""
        self.item = item
        self.changed.emit()

    @Property(str, notify=changed)
    def feedbackId(self) -> str:
        """Its id, or empty when none is open."""
        return str(self.item.feedback.id) if self.item else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Its kind: a value of `FeedbackKind`."""
        return self.item.feedback.kind.value if self.item else ""

    @Property(str, notify=changed)
    def text(self) -> str:
        """Its words, or empty."""
        return self.item.feedback.text if self.item else ""

    @Property(str, notify=changed)
    def question(self) -> str:
        """What the passeur asked, if it answers a round of opinions; or empty."""
        return (self.item.question or "") if self.item else ""

    @Property(str, notify=changed)
    def projectTitle(self) -> str:
        """The project that it is about."""
        return self.item.project_title if self.item else ""

    @Property(str, notify=changed)
    def givenOn(self) -> str:
        """The day it was given, as « 20 novembre »."""
        return short_day(local_day(self.item.feedback.given_at), "fr") if self.item else ""

    @Property(str, notify=changed)
    def answer(self) -> str:
        """What was answered, or empty."""
        return (self.item.feedback.answer or "") if self.item else ""

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why it was declined, or empty."""
        return (self.item.feedback.reason or "") if self.item else ""

    @Property(str, notify=changed)
    def change(self) -> str:
        """What it changed in the project's sheet, or empty."""
        return (self.item.change or "") if self.item else ""

    @Property(bool, notify=changed)
    def hasContact(self) -> bool:
        """Whether its author left a contact."""
        return bool(self.item and self.item.has_contact)
