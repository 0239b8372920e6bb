"""The visitor's language: chosen by its own name, French again when the session ends."""

import logging
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

FRENCH = "fr"
"""The language that the views are written in."""


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language on offer, by its own name; `locale` names its keyboard."""

    code: str
    name: str
    locale: str


LANGUAGES = (
    LanguageRow("fr", "Français", "fr_FR"),
    LanguageRow("en", "English", "en_GB"),
    LanguageRow("es", "Español", "es_ES"),
    LanguageRow("pt", "Português", "pt_PT"),
    LanguageRow("ar", "العربية", "ar_AR"),
    LanguageRow("zh", "中文", "zh_CN"),
    LanguageRow("uk", "Українська", "uk_UA"),
)
_RIGHT_TO_LEFT = {"ar"}


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class LanguageRows(Rows):
    """Languages in a list."""

    row_type = LanguageRow


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class LanguageModel(QObject):
    """The language of the screens, of the ticket and of the keyboard.

    Signals:
        changed: another language speaks; its translator is installed.
    """

    changed = Signal()

    def __init__(
        self, folder: Path, parent: QObject | None = None, *, without: Collection[str] = ()
    ) -> None:
        """Take the folder of the translations, and speak French.

        A language is not on offer without its translation, nor if it is in `without`: its own
        name could not even be drawn.
        """
        super().__init__(parent)
        self._folder = folder
        self._chosen = LANGUAGES[0]
        self._languages = LanguageRows(self)
        self._offered = [row for row in LANGUAGES if self._speaks(row, without)]
        self._languages.replace(self._offered)
        self._translator: QTranslator | None = None
        self._install(FRENCH)

    @Property(LanguageRows, constant=True)
    def languages(self) -> LanguageRows:
        """The languages on offer, French first."""
        return self._languages

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code of the language that the screens speak."""
        return self._chosen.code

    @Property(str, notify=changed)
    def locale(self) -> str:
        """The keyboard of that language."""
        return self._chosen.locale

    @Property(bool, notify=changed)
    def rtl(self) -> bool:
        """Whether it is written from right to left."""
        return self._chosen.code in _RIGHT_TO_LEFT

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak a language, or French where it is unknown or its translation is missing."""
        wanted = next((row for row in self._offered if row.code == code), LANGUAGES[0])
        if wanted == self._chosen:
            return
        found = self._install(wanted.code)
        self._chosen = wanted if found else LANGUAGES[0]
        self.changed.emit()

    def wipe(self) -> None:
        """Speak French again."""
        self.choose(FRENCH)

    def close(self) -> None:
        """Take the translator back from the application, which outlives the screens."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None

    def _speaks(self, row: LanguageRow, without: Collection[str]) -> bool:
        if row.code == FRENCH:
            return True
        there = (self._folder / f"kiosk_{row.code}.qm").is_file()
        if not there:
            log.warning("no translation for %s: it is not on offer", row.code)
        return there and row.code not in without

    def _install(self, code: str) -> bool:
        """Put the translator of a language in the place of the last one; say whether it exists."""
        self.close()
        translator = QTranslator(self)
        if not translator.load(str(self._folder / f"kiosk_{code}.qm")):
            log.warning("no translation for %s: the screens speak French", code)
            translator.deleteLater()
            return False
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        return True
