"""What became of a project after the stimulateur, for the bearer of a ticket."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.outcome import News
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import long_day

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class NewsModel(QObject):
    """The last news of one project, or none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._news: News | None = None
        self._language = "fr"

    @Property(str, notify=changed)
    def fate(self) -> str:
        """Where the project goes: a `Fate`, or empty while there is no news."""
        return self._news.fate.value if self._news else ""

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day of the decision, in words; empty if nobody decided."""
        return long_day(self._news.day if self._news else None, self._language)

    @Property(str, notify=changed)
    def reason(self) -> str:
        """Why, in the words of who decided; or empty."""
        return self._news.reason if self._news else ""

    @Property("QStringList", notify=changed)
    def balance(self) -> list[str]:
        """The parts of its balance sheet, in the order of `Balance`; none if it is not over."""
        return list(self._news.balance.parts) if self._news and self._news.balance else []

    @Property(int, notify=changed)
    def letters(self) -> int:
        """How many letters the reason and the parts have."""
        return len(self.reason) + sum(map(len, self.balance))

    def show(self, news: News | None, language: str) -> None:
        """Show other news, or none, with its day in a language."""
        self._news, self._language = news, language
        self.changed.emit()
