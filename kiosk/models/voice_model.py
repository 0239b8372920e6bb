"""One published contribution, and what became of it: its theme, and the projects born of it."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.sheet import Lineage
from kiosk.models.background import Background
from kiosk.models.lobby_model import (
    ProjectRows,
    ThemeRows,
    VoiceRows,
    project_row,
    theme_row,
    voice_row,
)
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class VoiceModel(QObject):
    """The voice being read; each list has one row, or none."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._language = "fr"
        self._asked = ""
        self._gone = False
        self._voices = VoiceRows(self)
        self._themes = ThemeRows(self)
        self._projects = ProjectRows(self)

    @Property(str, notify=changed)
    def voiceId(self) -> str:
        """Its id, or empty while none is read."""
        return self._asked

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether it is not public any more."""
        return self._gone

    @Property(VoiceRows, constant=True)
    def voices(self) -> VoiceRows:
        """The voice itself."""
        return self._voices

    @Property(ThemeRows, constant=True)
    def themes(self) -> ThemeRows:
        """The theme that carries it."""
        return self._themes

    @Property(ProjectRows, constant=True)
    def projects(self) -> ProjectRows:
        """The projects born of it."""
        return self._projects

    @Slot(str)
    def read(self, voice_id: str) -> None:
        """Read a voice."""
        self.wipe()
        self._asked = voice_id
        key = UUID(voice_id)

        def show(lineage: Lineage | None) -> None:
            if self._asked == voice_id:
                self._show(lineage)

        self._background.read(lambda services: services.browsing.lineage(key), show)

    def speak(self, language: str) -> None:
        """Say the days in a language."""
        self._language = language
        if self._asked:
            self.read(self._asked)

    def wipe(self) -> None:
        """Forget it."""
        self._asked = ""
        self._show(None)
        self._gone = False
        self.changed.emit()

    def _show(self, lineage: Lineage | None) -> None:
        self._gone = lineage is None
        theme = lineage.theme if lineage else None
        self._voices.replace([voice_row(lineage.voice, self._language)] if lineage else [])
        self._themes.replace([theme_row(theme, self._language)] if theme else [])
        self._projects.replace([project_row(it) for it in (lineage.projects if lineage else ())])
        self.changed.emit()
