"""The published voices: browsed page by page, and searched while typing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.published import Voice, VoicePage
from kiosk.models.background import Background
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
    quartierChanged = Signal()
    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._language = "fr"
        self._typed = ""
        self._quartier = ""
        self._next_before: int | None = None
        self._asked = 0
        self._waiting = False
        self._rows = VoiceRows(self)

    @Property(VoiceRows, constant=True)
    def rows(self) -> VoiceRows:
        """The voices shown."""
        return self._rows

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        """The words searched for."""
        return self._typed

    @Property(bool, notify=typedChanged)
    def searching(self) -> bool:
        """Whether enough is typed to search."""
        return len(self._typed.strip()) >= _SHORTEST

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether an answer of the record is awaited."""
        return self._waiting

    @Slot()
    def start(self) -> None:
        """Show the newest."""
        self._ask()

    @Slot(str)
    def search(self, typed: str) -> None:
        """Show the best matches of what is typed so far; the newest if it is too short."""
        if typed != self._typed:
            self._typed = typed
            self.typedChanged.emit()
            self._ask()

    @Slot()
    def more(self) -> None:
        """Show the next page below, if there is one."""
        before = self._next_before
        if before is None or self._waiting or self.searching:
            return
        self._read_page(before)

    def speak(self, language: str) -> None:
        """Say the days in a language, the newest voices again."""
        self._language = language
        if self._rows.count:
            self._ask()

    def wipe(self) -> None:
        """Forget the words searched for."""
        self._asked += 1
        self._next_before = None
        self._rows.replace([])
        self._set_waiting(False)
        if self._typed:
            self._typed = ""
            self.typedChanged.emit()

    def _ask(self) -> None:
        if not self.searching:
            self._read_page(None)
            return
        self._asked += 1
        asked, typed = self._asked, self._typed
        self._set_waiting(True)

        def found(voices: tuple[Voice, ...]) -> None:
            if asked == self._asked:
                self._next_before = None
                self._rows.replace([voice_row(voice, self._language) for voice in voices])
                self._set_waiting(False)

        def search(services: "Services") -> tuple[Voice, ...]:
            # Whoever types fast asks for the last word only.
            return services.browsing.search(typed) if asked == self._asked else ()

        self._background.read(search, found)

    def _read_page(self, before: int | None) -> None:
        self._asked += 1
        asked = self._asked
        self._set_waiting(True)

        def read(page: VoicePage) -> None:
            if asked != self._asked:
                return
            rows = [voice_row(voice, self._language) for voice in page.voices]
            if before is None:
                self._rows.replace(rows)
            else:
                self._rows.extend(rows)
            self._next_before = page.next_before
            self._set_waiting(False)

        self._background.read(lambda services: services.browsing.voices(before), read)

    def _set_waiting(self, waiting: bool) -> None:
        self._waiting = waiting
        self.changed.emit()
