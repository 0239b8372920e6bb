"""The published voices: browsed page by page, chosen, and searched while typing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.published import Found
from kiosk.models.background import Background
from kiosk.models.filter_model import FilterModel
from kiosk.models.lobby_model import VoiceRows, voice_row
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_SHORTEST = 3


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class VoicesModel(QObject):
    """The list of voices: the newest first, or the best matches of what is typed."""

    typedChanged = Signal()
    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._language = "fr"
        self._typed = ""
        self._exact = False
        self._read_as = ""
        self._next_before: int | None = None
        self._asked = 0
        self._waiting = self._learning = False
        self._rows = VoiceRows(self)
        self._filter = FilterModel(self)
        self._filter.changed.connect(self._ask)
        background.ready.connect(self._learn)

    @Property(VoiceRows, constant=True)
    def rows(self) -> VoiceRows:
        """The voices shown."""
        return self._rows

    @Property(FilterModel, constant=True)
    def filter(self) -> FilterModel:
        """Which voices are shown."""
        return self._filter

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        """The words searched for."""
        return self._typed

    @Property(bool, notify=typedChanged)
    def searching(self) -> bool:
        """Whether enough is typed to search."""
        return len(self._typed.strip()) >= _SHORTEST

    @Property(str, notify=changed)
    def readAs(self) -> str:
        """The words that were looked for instead of misspelt ones, or empty."""
        return self._read_as

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether an answer of the record is awaited."""
        return self._waiting

    @Slot()
    def start(self) -> None:
        """Show the newest of those chosen, or what is searched for."""
        self._ask()
        self._learn()

    @Slot(str)
    def search(self, typed: str) -> None:
        """Show the best matches of what is typed so far; the newest if it is too short."""
        if typed != self._typed:
            self._typed = typed
            self._exact = False
            self.typedChanged.emit()
            self._ask()

    @Slot()
    def searchExactly(self) -> None:
        """Look for the words as they were typed, misspelt or not."""
        self._exact = True
        self._ask()

    @Slot()
    def more(self) -> None:
        """Show the next page below, if there is one."""
        if self._next_before is not None and not self._waiting:
            self._read(self._next_before)

    def speak(self, language: str) -> None:
        """Say the days in a language, the newest voices again."""
        self._language = language
        if self._rows.count:
            self._ask()

    def wipe(self) -> None:
        """Forget the words searched for and what was chosen."""
        self._filter.showAll()
        self._asked += 1
        self._next_before = None
        self._exact = False
        self._read_as = ""
        self._rows.replace([])
        self._set_waiting(False)
        if self._typed:
            self._typed = ""
            self.typedChanged.emit()

    @Slot()
    def _ask(self) -> None:
        self._read(None)

    def _read(self, before: int | None) -> None:
        self._asked += 1
        asked = self._asked
        typed = self._typed if self.searching else ""
        chosen, exact = self._filter.voices(), self._exact
        self._set_waiting(True)

        def read(services: "Services") -> Found | None:
            if asked != self._asked:
                return None  # whoever types fast asks for the last word only
            if typed:
                return services.browsing.search(typed, before, chosen, exact=exact)
            return Found(services.browsing.voices(before, chosen), "")

        def show(found: Found | None) -> None:
            if found is not None and asked == self._asked:
                self._show(found, below=before is not None)

        self._background.read(read, show)

    def _show(self, found: Found, *, below: bool) -> None:
        rows = [voice_row(voice, self._language) for voice in found.page.voices]
        if below:
            self._rows.extend(rows)
        else:
            self._rows.replace(rows)
            self._read_as = found.read_as
        self._next_before = found.page.next_before
        self._set_waiting(False)

    @Slot()
    def _learn(self) -> None:
        """Read the words of the record a few at a time: a search never waits for all of them."""
        if not self._learning:
            self._learning = True
            self._background.read(
                lambda services: services.browsing.learn_words(), self._learnt, self._unlearnt
            )

    def _learnt(self, more: bool) -> None:
        self._learning = False
        if more:
            self._learn()

    def _unlearnt(self, _fault: object) -> None:
        self._learning = False

    def _set_waiting(self, waiting: bool) -> None:
        self._waiting = waiting
        self.changed.emit()
