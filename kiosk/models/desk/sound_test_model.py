"""The sound test of the page « Borne »: a sentence said aloud."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.spoken import FIRST_VOLUME
from kiosk.models.narrator import Narrator
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.services.speaking import Speech

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

SENTENCE = "Bonjour. Si vous entendez cette phrase, le son de la borne marche."
"""The desk is in French only (decision 0013)."""


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class SoundTestModel(QObject):
    """Says a sentence as loud as visitors first hear the voice."""

    outcomeChanged = Signal()

    def __init__(self, make_speech: Callable[[], Speech], parent: QObject | None = None) -> None:
        """Take what makes the voice: it takes longer than a frame, and is made when asked for."""
        super().__init__(parent)
        self._narrator = Narrator(make_speech)
        self._outcome = ""

    @Property(str, notify=outcomeChanged)
    def outcome(self) -> str:
        """`said`; `missing` when there is no French voice; empty before."""
        return self._outcome

    @Slot()
    def say(self) -> None:
        """Say the sentence, from its beginning."""
        self._narrator.begin()
        self._narrator.set_volume(FIRST_VOLUME)
        self._narrator.cut()
        self._narrator.add(SENTENCE)
        self._tell("said" if self._narrator.has_voice else "missing")

    @Slot()
    def stop(self) -> None:
        """Be silent: the agent leaves the page."""
        self._narrator.forget()
        self._tell("")

    def _tell(self, outcome: str) -> None:
        self._outcome = outcome
        self.outcomeChanged.emit()
