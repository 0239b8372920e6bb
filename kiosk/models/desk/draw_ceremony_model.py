"""The ceremony of a draw, read by the whole hall."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import clock_time
from kiosk.domain.sortition.beacon import round_at, time_of
from kiosk.domain.sortition.draw import Draw
from kiosk.models.desk.desk_session_model import DeskSessionModel
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.draw_model import DrawModel
from kiosk.models.desk.draw_part_model import DrawPartModel
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_URNS = 3
_UNREAD = -1
_STAY_MS = 20_000
_RANKS = ("première", "deuxième", "troisième")


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class DrawCeremonyModel(DrawPartModel):
    """Three urns, three balls, and the beacon.

    While the ceremony is shown to the hall the session does not end by itself; leaving it locks
    the desk.
    """

    changed = Signal()
    ballsChanged = Signal()

    def __init__(
        self,
        desk: DeskWork,
        session: DeskSessionModel,
        draw: DrawModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(desk, draw, parent)
        self.stepChanged.connect(self.changed)
        self._session = session
        self._shown = False
        self._balls = [_UNREAD] * _URNS
        self._urn = 0
        self._staying = QTimer(self, interval=_STAY_MS)
        self._staying.timeout.connect(session.stay)
        draw.drawChanged.connect(self._take)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the hall sees the ceremony."""
        return self._shown

    @Property("QStringList", notify=changed)
    def witnesses(self) -> list[str]:
        """Their names, once they gave them."""
        return list(self._draw.draw.witnesses) if self._draw.draw else []

    @Property("QStringList", notify=changed)
    def notes(self) -> list[str]:
        """What happened, for the minutes."""
        return list(self._draw.draw.notes) if self._draw.draw else []

    @Property("QVariantList", notify=ballsChanged)
    def balls(self) -> list[int]:
        """What was read of each urn; -1 before."""
        return list(self._balls)

    @Property(int, notify=ballsChanged)
    def urn(self) -> int:
        """The urn whose ball is read now, from 0; 3 when all are."""
        return self._urn

    @Property(str, notify=changed)
    def first(self) -> str:
        """N1 in three digits, once the witnesses confirmed it; or empty."""
        balls = self._draw.draw.balls if self._draw.draw else None
        return "" if balls is None else f"{balls:03}"

    @Property(str, notify=changed)
    def beaconTime(self) -> str:
        """When the beacon speaks, as the clock shows it."""
        draw = self._draw.draw
        return clock_time(time_of(_round_of(draw)), "fr") if draw else ""

    @Property(str, notify=changed)
    def beaconRound(self) -> str:
        """The round of the beacon that counts."""
        draw = self._draw.draw
        return str(_round_of(draw)) if draw else ""

    @Slot()
    def show(self) -> None:
        """Show the ceremony to the hall."""
        self._shown = True
        self._staying.start()
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Lock the desk: the hall has no business with what lies behind the ceremony."""
        self._shown = False
        self._staying.stop()
        self._session.lock()

    @Slot(str, str)
    def meet(self, one: str, other: str) -> None:
        """Take the names of the witnesses."""
        self._move(lambda desk, me, key: desk.ceremonies.meet(me, key, (one, other)))

    @Slot(int)
    def read(self, digit: int) -> None:
        """Take the digit of the ball of the urn whose turn it is."""
        if self._urn >= _URNS:
            return
        before, self._balls[self._urn] = self._balls[self._urn], digit
        if before not in {_UNREAD, digit}:
            words = f"La {_RANKS[self._urn]} boule, lue {before} d’abord, est {digit}."
            self._move(lambda desk, me, key: desk.ceremonies.note(me, key, words))
        unread = [urn for urn, ball in enumerate(self._balls) if ball == _UNREAD]
        self._turn_to(unread[0] if unread else _URNS)

    @Slot(int)
    def readAgain(self, urn: int) -> None:
        """Read the ball of an urn again, before it is confirmed; what changes is noted."""
        if not self.first:
            self._turn_to(urn)

    @Slot()
    def confirm(self) -> None:
        """Keep N1: both witnesses say that these are the balls."""
        if self._urn >= _URNS:
            number = int("".join(map(str, self._balls)))
            self._move(lambda desk, me, key: desk.ceremonies.read_balls(me, key, number))

    @Slot(str)
    def reveal(self, signature: str) -> None:
        """Designate the jury with what the beacon signed."""
        self._designate(signature, None)

    @Slot(str)
    def revealWithBalls(self, digits: str) -> None:
        """Designate the jury with three more balls: the beacon said nothing for two days."""
        if len(digits) == _URNS and digits.isascii() and digits.isdecimal():
            self._designate("", int(digits))

    def _designate(self, signature: str, second: int | None) -> None:
        def designated(_result: object) -> None:
            self._move(lambda desk, me, key: desk.ceremonies.reveal(me, key))

        self._on_draw(
            self._desk.keep_up,
            lambda desk, me, key: desk.ceremonies.designate(me, key, signature, second),
            designated,
        )

    def _move(self, work: "Callable[[DeskServices, UUID, UUID], Draw]") -> None:
        """Bring the draw to another stage."""
        self._on_draw(self._desk.write, work, self._draw.show)

    def _turn_to(self, urn: int) -> None:
        self._urn = urn
        self.ballsChanged.emit()

    def _take(self) -> None:
        if self.first:
            self._balls = [int(digit) for digit in self.first]
            self._turn_to(_URNS)
        self.changed.emit()


def _round_of(draw: Draw) -> int:
    from kiosk.services.sortition.committing import AFTER_BALLS  # noqa: PLC0415 - the door does not wait

    return round_at(draw.ceremony + AFTER_BALLS)
