"""The call for projects that a holder answers."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import clock_time
from kiosk.domain.calendar import local_day
from kiosk.models.lobby_model import VoiceRows, voice_row
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import short_day

if TYPE_CHECKING:
    from kiosk.services.sketching import Invitation

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class InvitationModel(QObject):
    """What is published of a call, and the voices that its theme carries."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._invitation: Invitation | None = None
        self._language = "fr"
        self._voices = VoiceRows(self)

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The title of its theme."""
        return self._invitation.theme.title if self._invitation else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The theme in the words of the jury."""
        return self._invitation.theme.sentence if self._invitation else ""

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        """Whether a sketch handed in now is on time."""
        return self._invitation is not None and self._invitation.is_open

    @Property(str, notify=changed)
    def lastDay(self) -> str:
        """The day of its deadline, in words, or empty."""
        at = self._deadline
        return short_day(local_day(at), self._language) if at else ""

    @Property(str, notify=changed)
    def lastTime(self) -> str:
        """Its last minute on that day, or empty."""
        return clock_time(self._deadline, self._language) if self._deadline else ""

    @Property("QStringList", notify=changed)
    def criteria(self) -> list[str]:
        """What makes a sketch admissible."""
        return list(self._invitation.call.criteria) if self._invitation else []

    @Property(VoiceRows, constant=True)
    def voices(self) -> VoiceRows:
        """The contributions that the theme carries."""
        return self._voices

    @property
    def _deadline(self) -> datetime | None:
        return self._invitation.deadline if self._invitation else None

    def show(self, invitation: "Invitation") -> None:
        """Show a call."""
        self._invitation = invitation
        self._say()

    def speak(self, language: str) -> None:
        """Say the days in a language."""
        self._language = language
        self._say()

    def wipe(self) -> None:
        """Show none."""
        self._invitation = None
        self._say()

    def _say(self) -> None:
        voices = self._invitation.voices if self._invitation else ()
        self._voices.replace([voice_row(voice, self._language) for voice in voices])
        self.changed.emit()
