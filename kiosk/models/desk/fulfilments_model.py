"""The page « Nous avons fait »: what residents said, and what was done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.project import Fulfilment
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One that is shown in the hall."""

    entry_id: str
    day: str
    said: str
    done: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ToldRows(Rows):
    """Those that are shown."""

    row_type = ToldRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class FulfilmentsModel(RefusingModel):
    """What agents tell of what was done.

    Signals:
        kept: the words are there; the fields can be emptied.
    """

    kept = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ToldRows(self)

    @Property(ToldRows, constant=True)
    def rows(self) -> ToldRows:
        """Those that are shown, newest first."""
        return self._rows

    @Slot()
    def refresh(self) -> None:
        """Read them again."""
        self._desk.read(lambda desk, me: desk.fulfilling.all(me), self._show)

    @Slot(str, str, str)
    def keep(self, entry_id: str, said: str, done: str) -> None:
        """Show a new one, or correct the one of an id: `kept`, or a refusal, follows."""

        def keep(desk: "DeskServices", me: UUID) -> None:
            if entry_id:
                desk.fulfilling.correct(me, UUID(entry_id), said, done)
            else:
                desk.fulfilling.tell(me, said, done)

        def kept(_nothing: None) -> None:
            self.kept.emit()
            self.refresh()

        self._change(keep, kept)

    @Slot(str)
    def remove(self, entry_id: str) -> None:
        """Show one no more."""
        key = UUID(entry_id)
        self._change(
            lambda desk, me: desk.fulfilling.remove(me, key), lambda _nothing: self.refresh()
        )

    def _show(self, told: tuple[Fulfilment, ...]) -> None:
        self._rows.replace(
            [ToldRow(str(it.id), f"{it.day:%d/%m/%Y}", it.said, it.done) for it in told]
        )
