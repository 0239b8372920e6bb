"""Stage 1: whom to invite, drawn from a list by the public beacon."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import clock_time
from kiosk.domain.calendar import local_moment
from kiosk.domain.sortition.beacon import time_of
from kiosk.domain.typed_time import WrongDay, WrongTime
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.draw_step_model import DrawStepModel
from kiosk.models.desk.draw_words import UNREADABLE_DAY, moment_written
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.inviting import Announced

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_SIGNS = 8


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class DrawInvitationsModel(DrawStepModel):
    """What was announced, and what the beacon drew."""

    changed = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.stepChanged.connect(self.changed)
        self._announced: Announced | None = None

    @Property(bool, notify=changed)
    def announced(self) -> bool:
        """Whether invitations are announced, drawn or not."""
        return self._announced is not None

    @Property(bool, notify=changed)
    def drawn(self) -> bool:
        """Whether they are drawn."""
        return self._announced is not None and bool(self._announced.signature)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many are invited."""
        return self._announced.count if self._announced else 0

    @Property(int, notify=changed)
    def people(self) -> int:
        """How many are on the list."""
        return self._announced.people if self._announced else 0

    @Property(str, notify=changed)
    def digest(self) -> str:
        """The hash of the list, by groups of eight signs."""
        words = self._announced.digest if self._announced else ""
        return " ".join(words[n : n + _SIGNS] for n in range(0, len(words), _SIGNS))

    @Property(str, notify=changed)
    def beaconRound(self) -> str:
        """The round of the beacon that draws them."""
        return str(self._announced.round) if self._announced else ""

    @Property(str, notify=changed)
    def beaconTime(self) -> str:
        """When it is signed, in words."""
        if self._announced is None:
            return ""
        moment = time_of(self._announced.round)
        return f"{long_day(local_moment(moment).date(), 'fr')}, {clock_time(moment, 'fr')}"

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The name of the folder of the files, in the kiosk's data."""
        return f"draws/{self._announced.folder}" if self._announced else ""

    @Slot()
    def refresh(self) -> None:
        """Read what was announced last."""
        self._ask(self._desk.read, lambda desk, me: desk.inviting.current(me))

    @Slot(str, str, str)
    def announce(self, path: str, count: str, moment: str) -> None:
        """Announce invitations from a list: digits, and a moment as 05/12/2026 18:00."""
        try:
            wanted = (int(count), moment_written(moment))
        except (ValueError, WrongDay, WrongTime):
            self._tell(UNREADABLE_DAY)
            return
        self._ask(
            self._desk.keep_up, lambda desk, me: desk.inviting.announce(me, _file(path), *wanted)
        )

    @Slot(str, str)
    def draw(self, path: str, signature: str) -> None:
        """Draw what is announced, from the same list, with what the beacon signed."""
        self._ask(
            self._desk.keep_up, lambda desk, me: desk.inviting.draw(me, _file(path), signature)
        )

    def _ask(
        self,
        run: Callable[..., None],
        work: "Callable[[DeskServices, UUID], Announced | None]",
    ) -> None:
        if not self.busy:
            self._do(run, work, self._show)

    def _show(self, announced: "Announced | None") -> None:
        self._announced = announced
        self.changed.emit()


def _file(path: str) -> Path:
    return Path(path.strip()).expanduser()
