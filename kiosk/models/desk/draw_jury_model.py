"""The jury of a draw: who has a seat, who waits, who takes a seat that is left."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.sortition.draw import DrawState
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.draw_check_model import DrawCheckModel
from kiosk.models.desk.draw_model import DrawModel
from kiosk.models.desk.draw_part_model import DrawPartModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.seats import Jury

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A seat of the jury; `gone`: who had it took themselves back."""

    ticket: str
    gone: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SeatRows(Rows):
    """Tickets."""

    row_type = SeatRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class DrawJuryModel(DrawPartModel):
    """What a draw gave, and the files that it left."""

    changed = Signal()

    def __init__(self, desk: DeskWork, draw: DrawModel, parent: QObject | None = None) -> None:
        super().__init__(desk, draw, parent)
        self.stepChanged.connect(self.changed)
        self._contact = ("", "")
        self._erased = -1
        self._jury: Jury | None = None
        self._seats = SeatRows(self)
        self._check = DrawCheckModel(desk, draw, self)
        draw.drawChanged.connect(self._take)

    @Property(DrawCheckModel, constant=True)
    def check(self) -> DrawCheckModel:
        """What it published, computed again."""
        return self._check

    @Property(str, notify=changed)
    def second(self) -> str:
        """N2 in three digits, once the jury is known; or empty."""
        return f"{self._jury.result.seed.beacon:03}" if self._jury else ""

    @Property(str, notify=changed)
    def panel(self) -> str:
        """The number of the panel, once the jury is known; or empty."""
        return f"{self._jury.result.seed.number:03}" if self._jury else ""

    @Property(str, notify=changed)
    def commitment(self) -> str:
        """The commitment, by groups of eight signs; or empty."""
        words = self._draw.draw.commitment if self._draw.draw else ""
        return " ".join(words[n : n + 8] for n in range(0, len(words), 8))

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The name of the folder of the files, in the kiosk's data."""
        return f"draws/{self._draw.draw.folder}" if self._draw.draw else ""

    @Property(SeatRows, constant=True)
    def seats(self) -> SeatRows:
        """The jury."""
        return self._seats

    @Property(str, notify=changed)
    def waiting(self) -> str:
        """Who is called next, in their order: tickets."""
        return " ".join(self._jury.waiting) if self._jury else ""

    @Property(str, notify=changed)
    def contactOf(self) -> str:
        """Whose contact is shown: a ticket, or empty."""
        return self._contact[0]

    @Property(str, notify=changed)
    def contact(self) -> str:
        """That contact; empty if they left none."""
        return self._contact[1]

    @Property(int, notify=changed)
    def erased(self) -> int:
        """Of how many volunteers the answers were just erased; -1 if none were."""
        return self._erased

    @Slot(str, str)
    def replace(self, left: str, refused: str) -> None:
        """Give the seat of who left to the first alternate who keeps the quotas."""
        names = tuple(refused.split())
        self._on_draw(
            self._desk.write,
            lambda desk, me, key: desk.seats.replace(me, key, left, names),
            lambda _step: self._look(),
        )

    @Slot(str)
    def showContact(self, ticket: str) -> None:
        """Show the contact of somebody drawn; each view is noted."""

        def shown(contact: str) -> None:
            self._contact = (ticket, contact)
            self.changed.emit()

        self._on_draw(
            self._desk.write,
            lambda desk, me, key: desk.seats.contact(me, key, ticket),
            shown,
        )

    @Slot()
    def forgetAnswers(self) -> None:
        """Erase what volunteers answered: nobody may appeal any more."""
        self._on_draw(
            self._desk.write,
            lambda desk, me, key: desk.seats.forget_answers(me, key),
            self._forgotten,
        )

    def _forgotten(self, people: int) -> None:
        self._erased = people
        self.changed.emit()

    def _take(self) -> None:
        draw = self._draw.draw
        if draw is not None and draw.state is DrawState.DRAWN:
            self._look()
        else:
            self._jury = None
            self.changed.emit()

    def _look(self) -> None:
        self._on_draw(self._desk.read, lambda desk, me, key: desk.seats.jury(me, key), self._seat)

    def _seat(self, jury: "Jury") -> None:
        self._jury = jury
        self._seats.replace([SeatRow(it, it in jury.gone) for it in jury.seated])
        self.changed.emit()

    def _do(
        self,
        run: Callable[..., None],
        work: "Callable[[DeskServices, UUID], object]",
        then: Callable[..., None],
    ) -> None:
        self._contact = ("", "")
        super()._do(run, work, then)
