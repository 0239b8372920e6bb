"""A deposit in progress: the words of the visitor, until they are kept."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.contribution import Kind, Place, Words
from kiosk.domain.personal_data import find
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean, graphemes
from kiosk.models.background import Background
from kiosk.models.kept_model import KeptModel
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Said:
    """What the visitor said so far."""

    kind: str = ""
    text: str = ""
    quartier: str = ""
    place: str = ""
    everywhere: bool = False


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class DepositModel(KeptModel):
    """What the visitor is saying."""

    kindChanged = Signal()
    textChanged = Signal()
    placeChanged = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which a deposit can be undone on the last page."""
        super().__init__(background, undo, parent)
        self._said = _Said()

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        """The kind chosen (`frustration`, `lack`, `desire`), or empty."""
        return self._said.kind

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The words typed."""
        return self._said.text

    @Property(int, notify=textChanged)
    def length(self) -> int:
        """How many characters a reader would count."""
        return graphemes(self._said.text)

    @Property(int, constant=True)
    def longest(self) -> int:
        """How many characters are kept at most."""
        return LONGEST_CONTRIBUTION

    @Property(bool, notify=textChanged)
    def said(self) -> bool:
        """Whether there is something to keep."""
        return bool(clean(self._said.text, LONGEST_CONTRIBUTION))

    @Property("QStringList", notify=textChanged)
    def personalData(self) -> list[str]:
        """The kinds of personal data that the words seem to hold, each once."""
        return list(dict.fromkeys(mention.kind.value for mention in find(self._said.text)))

    @Property(str, notify=placeChanged)
    def quartier(self) -> str:
        """The id of the quartier chosen, or empty."""
        return self._said.quartier

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """The place in the visitor's words."""
        return self._said.place

    @Property(bool, notify=placeChanged)
    def everywhere(self) -> bool:
        """Whether « partout / je ne sais pas » was chosen."""
        return self._said.everywhere

    @Slot()
    def begin(self) -> None:
        """Draw the ids and the keys, in the background, before a word is typed."""
        self._keeping.begin()

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Choose what it expresses."""
        self._said = replace(self._said, kind=kind)
        self.kindChanged.emit()

    @Slot(str)
    def write(self, text: str) -> None:
        """Take the words as they are now."""
        if text != self._said.text:
            self._said = replace(self._said, text=text)
            self.textChanged.emit()

    @Slot(str)
    def chooseQuartier(self, quartier: str) -> None:
        """Choose a quartier; choosing it again lets it go."""
        chosen = "" if quartier == self._said.quartier else quartier
        self._said = replace(self._said, quartier=chosen, everywhere=False)
        self.placeChanged.emit()

    @Slot(str)
    def writePlace(self, words: str) -> None:
        """Take the place in the visitor's words."""
        if words != self._said.place:
            everywhere = self._said.everywhere and not words
            self._said = replace(self._said, place=words, everywhere=everywhere)
            self.placeChanged.emit()

    @Slot()
    def chooseEverywhere(self) -> None:
        """Say « partout, ou je ne sais pas »."""
        self._said = replace(self._said, quartier="", place="", everywhere=True)
        self.placeChanged.emit()

    @Slot()
    def send(self) -> None:
        """Keep it: `kept` follows once it is on disk, `fault` says why it is not."""
        if not self.said:
            return
        words = Words(
            kind=Kind(self._said.kind or Kind.DESIRE),
            text=self._said.text,
            place=Place(self._said.quartier or None, self._said.place or None),
            language=self._language,
        )
        self._keeping.send(lambda services, draft: services.deposit.send(draft, words))

    def wipe(self) -> None:
        """Forget everything of the visitor."""
        self._said = _Said()
        self._keeping.forget()
        for changed in (self.kindChanged, self.textChanged, self.placeChanged):
            changed.emit()
