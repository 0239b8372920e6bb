"""How to reach the holder of a sketch, while they type it; never shown again once kept."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.contact import LONGEST_CONTACT, Contact
from kiosk.domain.text import clean
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class HolderContactModel(QObject):
    """The contact being typed; nothing is ticked in advance."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given = Contact("", of_age=False, accepted=False)
        self._kept = False

    @Property(str, notify=changed)
    def words(self) -> str:
        """The e-mail address or phone number typed."""
        return self._given.words

    @Property(bool, notify=changed)
    def ofAge(self) -> bool:
        """Whether « J’ai 15 ans ou plus » is ticked."""
        return self._given.of_age

    @Property(bool, notify=changed)
    def accepted(self) -> bool:
        """Whether « J’accepte d’être contacté » is ticked."""
        return self._given.accepted

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether it may be kept."""
        return self._given.consented and bool(clean(self._given.words, LONGEST_CONTACT))

    @Property(bool, notify=changed)
    def kept(self) -> bool:
        """Whether one is kept already."""
        return self._kept

    @property
    def given(self) -> Contact:
        """What was typed and ticked."""
        return self._given

    @Slot(str)
    def write(self, words: str) -> None:
        """Take the words as they are now."""
        if words != self._given.words:
            self._take(Contact(words, self._given.of_age, self._given.accepted))

    @Slot(bool)
    def setOfAge(self, ticked: bool) -> None:
        """Tick « J’ai 15 ans ou plus », or not."""
        self._take(Contact(self._given.words, ticked, self._given.accepted))

    @Slot(bool)
    def setAccepted(self, ticked: bool) -> None:
        """Tick « J’accepte d’être contacté », or not."""
        self._take(Contact(self._given.words, self._given.of_age, ticked))

    def settle(self, *, kept: bool) -> None:
        """Forget what was typed; note whether one is kept."""
        self._kept = kept
        self._take(Contact("", of_age=False, accepted=False))

    def _take(self, given: Contact) -> None:
        self._given = given
        self.changed.emit()
