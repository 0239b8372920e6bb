"""« Moi aussi »: what others already said of what is being typed, and supporting it."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.feedback import COUNTED_FROM
from kiosk.models.background import Background
from kiosk.models.kept_model import KeptModel
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from kiosk.services.supporting import Similar

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_PAUSE_MS = 300
"""A pause in typing after which it is worth looking."""

_LONGEST_QUOTE = 90


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class SupportModel(KeptModel):
    """The published voice most like the words of the visitor, and the visitor's support.

    Signals:
        offered: the voice that was read in a list is there, or known to be gone.
    """

    offerChanged = Signal()
    offered = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which a support can be undone on the last page."""
        super().__init__(background, undo, parent)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look)
        self._typed = ""
        self._asked = 0
        self._offer: Similar | None = None
        self._typing = True

    @Property(bool, notify=offerChanged)
    def found(self) -> bool:
        """Whether somebody said nearly the same."""
        return self._offer is not None

    @Property(bool, notify=offerChanged)
    def certain(self) -> bool:
        """Whether it is near enough to say that it was said before."""
        return self._offer is not None and self._offer.certain

    @Property(int, notify=offerChanged)
    def people(self) -> int:
        """How many said it, its author included; 0 when so few that it could tell who."""
        people = self._offer.supporters + 1 if self._offer else 0
        return people if people >= COUNTED_FROM else 0

    @Property(str, notify=offerChanged)
    def kind(self) -> str:
        """What the voice expresses, or empty."""
        return self._offer.voice.kind.value if self._offer else ""

    @Property(str, notify=offerChanged)
    def text(self) -> str:
        """The voice, whole, or empty."""
        return self._offer.voice.text if self._offer else ""

    @Property(str, notify=offerChanged)
    def quote(self) -> str:
        """The beginning of the voice, on one line."""
        return _beginning(" ".join(self.text.split()))

    @Property(bool, notify=offerChanged)
    def typing(self) -> bool:
        """Whether the voice is offered for the words being typed; else it was read in a list."""
        return self._typing

    def look(self, typed: str) -> None:
        """Look for what is like the words as they are now, once the typing pauses."""
        self._turn_to(typing=True)
        self._typed = typed
        self._asked += 1
        self._pause.start()
        if not typed.strip():
            self._show(None)

    @Slot()
    def choose(self) -> None:
        """Hold to the voice offered, and draw the keys before they are needed."""
        self._pause.stop()
        self._asked += 1
        self._keeping.excuse()
        self._keeping.begin()

    @Slot(str)
    def agree(self, voice_id: str) -> None:
        """Offer a voice that was read in a list: `offered` follows."""
        self._turn_to(typing=False)
        self.choose()
        self._show(None)
        asked, key = self._asked, UUID(voice_id)

        def found(offer: "Similar | None") -> None:
            if asked == self._asked:
                self._show(offer)
                self._keeping.excuse("" if offer else "gone")
                self.offered.emit()

        self._background.read(lambda services: services.supporting.of_voice(key), found)

    @Slot(bool)
    def support(self, with_words: bool) -> None:
        """Say « moi aussi », with the words typed or without: `kept` follows, or `fault`."""
        if self._offer is None:
            return
        voice_id, language = self._offer.voice.id, self._language
        words = self._typed if with_words else ""
        self._keeping.send(
            lambda services, draft: services.supporting.support(draft, voice_id, words, language)
        )

    def wipe(self) -> None:
        """Forget everything of the visitor."""
        self._asked += 1
        self._pause.stop()
        self._typed = ""
        self._turn_to(typing=True)
        self._keeping.forget()
        self._show(None)

    def _erase(self, services: "Services", key: UUID) -> None:
        services.supporting.erase(key)

    def _look(self) -> None:
        asked, typed = self._asked, self._typed

        def look(services: "Services") -> "tuple[Similar, ...]":
            # Whoever goes on typing asks for the last words only.
            return services.supporting.similar(typed) if asked == self._asked else ()

        def found(similar: "tuple[Similar, ...]") -> None:
            if asked == self._asked:
                self._show(similar[0] if similar else None)

        self._background.read(look, found)

    def _turn_to(self, *, typing: bool) -> None:
        if typing is not self._typing:
            self._typing = typing
            self.offerChanged.emit()

    def _show(self, offer: "Similar | None") -> None:
        if offer != self._offer:
            self._offer = offer
            self.offerChanged.emit()


def _beginning(text: str) -> str:
    """Return a text cut at a word."""
    if len(text) <= _LONGEST_QUOTE:
        return text
    return text[:_LONGEST_QUOTE].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"
