"""A candidacy in progress: a visitor who volunteers for the jury."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.contact import LONGEST_CONTACT, Contact
from kiosk.domain.sortition.strata import CATEGORIES
from kiosk.domain.text import clean
from kiosk.models.background import Background
from kiosk.models.kept_model import KeptModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.domain.sortition.draw import Draw
    from kiosk.services.volunteering import Application

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class CandidacyModel(KeptModel):
    """The draw for which residents may volunteer, and what the visitor answers."""

    drawChanged = Signal()
    answersChanged = Signal()
    contactChanged = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which a candidacy can be undone on the last page."""
        super().__init__(background, undo, parent)
        background.ready.connect(self.look)
        self._draw: Draw | None = None
        self._answers = [""] * len(CATEGORIES)
        self._contact = ""
        self._accepted = False

    @Property(bool, notify=drawChanged)
    def welcome(self) -> bool:
        """Whether residents may volunteer today."""
        return self._draw is not None

    @Property(str, notify=drawChanged)
    def title(self) -> str:
        """What the jury is for, or empty."""
        return self._draw.title if self._draw else ""

    @Property(int, notify=drawChanged)
    def seats(self) -> int:
        """How many people are drawn."""
        return self._draw.seats if self._draw else 0

    @Property(str, notify=drawChanged)
    def closesOn(self) -> str:
        """The last day to volunteer, in words, or empty."""
        return long_day(self._draw.closes_on if self._draw else None, self._language)

    @Property(str, notify=answersChanged)
    def age(self) -> str:
        """The answer on age, or empty: one of `strata.AGES`, or « non dit »."""
        return self._answers[0]

    @Property(str, notify=answersChanged)
    def gender(self) -> str:
        """The answer on gender, or empty."""
        return self._answers[1]

    @Property(str, notify=answersChanged)
    def quartier(self) -> str:
        """The name of the quartier, « non dit », or empty."""
        return self._answers[2]

    @Property(str, notify=answersChanged)
    def housing(self) -> str:
        """The answer on housing, or empty."""
        return self._answers[3]

    @Property(str, notify=contactChanged)
    def contact(self) -> str:
        """The e-mail address or phone number typed."""
        return self._contact

    @Property(bool, notify=contactChanged)
    def accepted(self) -> bool:
        """Whether « J’accepte d’être contacté » is ticked."""
        return self._accepted

    @Property(bool, notify=contactChanged)
    def contactable(self) -> bool:
        """Whether the contact may be kept."""
        return self._accepted and bool(clean(self._contact, LONGEST_CONTACT))

    @Slot()
    def look(self) -> None:
        """Ask whether a draw is open."""
        self._background.read(lambda services: services.volunteering.open_draw(), self._show)

    @Slot()
    def begin(self) -> None:
        """Draw the ids and the keys, while the visitor answers."""
        self._keeping.begin()

    @Slot(int, str)
    def answer(self, question: int, said: str) -> None:
        """Take the answer to a question: age, gender, quartier, housing, from 0."""
        self._answers[question] = said
        self.answersChanged.emit()

    @Slot(str)
    def writeContact(self, contact: str) -> None:
        """Take the contact as it is now."""
        if contact != self._contact:
            self._contact = contact
            self.contactChanged.emit()

    @Slot(bool)
    def setAccepted(self, ticked: bool) -> None:
        """Tick « J’accepte d’être contacté », or not."""
        self._accepted = ticked
        self.contactChanged.emit()

    @Slot()
    def send(self) -> None:
        """Keep it without a contact: `kept` follows, or `fault` says why not."""
        self._forget_contact()
        self._send(None)

    @Slot()
    def sendWithContact(self) -> None:
        """Keep it with its contact, if the contact may be kept."""
        if self.contactable:
            self._send(Contact(self._contact, of_age=True, accepted=True))

    def speak(self, language: str) -> None:
        """Give the days and the receipts to come the language of the screens."""
        self._language = language
        self.drawChanged.emit()

    def wipe(self) -> None:
        """Forget everything of the visitor; look whether a draw is open for the next one."""
        self._answers = [""] * len(CATEGORIES)
        self.answersChanged.emit()
        self._forget_contact()
        self._keeping.forget()
        self.look()

    def _forget_contact(self) -> None:
        self._contact, self._accepted = "", False
        self.contactChanged.emit()

    def _send(self, contact: Contact | None) -> None:
        if not all(self._answers):
            return
        profile, language = tuple(self._answers), self._language

        def said() -> "Application":
            from kiosk.services.volunteering import (  # noqa: PLC0415 - few visitors volunteer
                Application,
            )

            return Application(profile, language, contact)

        self._keeping.send(lambda services, draft: services.volunteering.volunteer(draft, said()))

    def _show(self, draw: "Draw | None") -> None:
        if draw != self._draw:
            self._draw = draw
            self.drawChanged.emit()
