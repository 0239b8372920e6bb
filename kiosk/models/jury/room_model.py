"""The screen of the jury's room: who is at it, what they do there, how far the session is."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.jury.session import Phase, Purpose
from kiosk.domain.receipt_code import read_code
from kiosk.models.background import Background
from kiosk.models.jury.ballot_model import BallotModel
from kiosk.models.jury.groups_model import GroupsModel
from kiosk.models.jury.outcome_rows import StandingRows, standing_rows
from kiosk.models.jury.room_work import RoomWork
from kiosk.models.jury.sorting_model import SortingModel
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.jury.entering import Seat
    from kiosk.services.jury.room import Outcome
    from kiosk.services.jury.sessions import Progress

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 3_000
"""How often the door looks whether the facilitator went on, from another screen."""
_IDLE_MS = 180_000
"""How long somebody thinks before the screen is the next juror's. What they kept is on disk."""
_LONGEST_CODE = 16
PIN_DIGITS = 6


@QmlElement
@QmlUncreatable("The application gives it to the room.")
class RoomModel(QObject):
    """The room.

    Signals:
        closed: the facilitator takes the screen back.
    """

    changed = Signal()
    codeChanged = Signal()
    refusalChanged = Signal()
    closed = Signal()

    def __init__(
        self, background: Background, session_id: UUID, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session_id = session_id
        self._work = RoomWork(background, self)
        self._ballot = BallotModel(self._work, self)
        self._sorting = SortingModel(self._work, self)
        self._groups = GroupsModel(self._work, self)
        self._standings = StandingRows(self)
        self._progress: Progress | None = None
        self._outcome: Outcome | None = None
        self._code = self._pin = self._refusal = ""
        self._busy = self._grouping = False
        self._work.refused.connect(self._refuse)
        self._work.over.connect(self._leave_at_once)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.look)
        self._looking.start()
        self._idle = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self.leave)
        self.look()

    @Property(BallotModel, constant=True)
    def ballot(self) -> BallotModel:
        """The ballot of the juror who is in."""
        return self._ballot

    @Property(SortingModel, constant=True)
    def sorting(self) -> SortingModel:
        """What they keep and set aside."""
        return self._sorting

    @Property(GroupsModel, constant=True)
    def groups(self) -> GroupsModel:
        """The groups."""
        return self._groups

    @Property(StandingRows, constant=True)
    def standings(self) -> StandingRows:
        """The result, once the vote is closed."""
        return self._standings

    @Property(str, notify=changed)
    def page(self) -> str:
        """What shows: `door`, `wait`, `sort`, `group`, `vote` or `result`."""
        progress = self._progress
        if progress is None:
            return "door"
        if progress.session.phase in {Phase.CLOSED, Phase.PUBLISHED}:
            return "result"
        if self._work.seat is None:
            return "door"
        if progress.session.phase is Phase.VOTING:
            return "vote"
        if progress.session.purpose is Purpose.PROJECTS:
            return "wait"
        return "group" if self._grouping else "sort"

    @Property(bool, notify=changed)
    def forTheme(self) -> bool:
        """Whether the session forms a theme; otherwise it chooses projects."""
        return self._progress is not None and self._progress.session.purpose is Purpose.THEME

    @Property(bool, notify=changed)
    def voting(self) -> bool:
        """Whether the vote is open."""
        return self._progress is not None and self._progress.session.phase is Phase.VOTING

    @Property(int, notify=changed)
    def present(self) -> int:
        """How many jurors came in."""
        return self._progress.present if self._progress else 0

    @Property(int, notify=changed)
    def finished(self) -> int:
        """How many graded everything."""
        return self._progress.finished if self._progress else 0

    @Property(int, notify=changed)
    def seats(self) -> int:
        """How many there are in all."""
        return self._progress.jury.seats if self._progress else 0

    @Property(int, notify=changed)
    def voters(self) -> int:
        """How many jurors voted, once the vote is closed."""
        return self._outcome.result.voters if self._outcome else 0

    @Property(str, notify=changed)
    def ticket(self) -> str:
        """The ticket of the juror who is in, or empty."""
        return self._work.seat.ticket if self._work.seat else ""

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        """What was typed or scanned of a card."""
        return self._code

    @Property(int, notify=codeChanged)
    def pinLength(self) -> int:
        """How many digits of the PIN were typed."""
        return len(self._pin)

    @Property(bool, notify=codeChanged)
    def asksPin(self) -> bool:
        """Whether the card was read, and its PIN is asked."""
        return read_code(self._code) is not None

    @Property(str, notify=refusalChanged)
    def refusal(self) -> str:
        """Why something was not done: a name, or empty."""
        return self._refusal

    @Slot(str)
    def press(self, sign: str) -> None:
        """Add a sign to the code of the card, or a digit to the PIN; the last digit goes in."""
        self._set_refusal("")
        if not self.asksPin:
            self._code = (self._code + sign.upper())[:_LONGEST_CODE]
        elif sign.isdecimal() and len(self._pin) < PIN_DIGITS:
            self._pin += sign
        self.codeChanged.emit()
        if len(self._pin) == PIN_DIGITS:
            self._enter()

    @Slot()
    def rubOut(self) -> None:
        """Take the last digit or sign back; before the first digit, begin with the card again."""
        if self._pin:
            self._pin = self._pin[:-1]
        else:
            self._code = "" if self.asksPin else self._code[:-1]
        self.codeChanged.emit()

    @Slot()
    def startOver(self) -> None:
        """Forget the card that was read."""
        self._code = self._pin = ""
        self.codeChanged.emit()

    @Slot(bool)
    def group(self, grouping: bool) -> None:
        """Go to the groups, or back to sorting."""
        self.stay()
        self._grouping = grouping
        (self._groups if grouping else self._sorting).read()
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Note that the juror is there."""
        if self._work.seat is not None:
            self._idle.start()

    @Slot()
    def leave(self) -> None:
        """Give the screen to the next juror; what was kept is kept."""
        self._idle.stop()
        self._work.seat = None
        self._grouping = False
        for model in (self._ballot, self._sorting, self._groups):
            model.clear()
        self.startOver()
        self.look()
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Give the screen back to the facilitator, who comes in again at the desk's door."""
        self.leave()
        self._looking.stop()
        self.closed.emit()

    @Slot()
    def look(self) -> None:
        """Read how far the session is."""
        key = self._session_id
        self._work.read(lambda jury: jury.room.progress(key), self._seen)

    def _enter(self) -> None:
        if self._busy:
            return
        self._busy = True
        key, code, pin = self._session_id, self._code, self._pin
        self._work.write(lambda jury: jury.entering.enter(key, code, pin), self._entered)

    def _entered(self, seat: "Seat") -> None:
        self._busy = False
        self._work.seat = seat
        self.startOver()
        self._idle.start()
        self.look()
        model = self._ballot if self.voting else self._sorting
        model.read()
        self.changed.emit()

    def _seen(self, progress: "Progress") -> None:
        before, self._progress = self._progress, progress
        moved = before is None or before.session.phase is not progress.session.phase
        if moved and self.page == "vote":
            self._ballot.read()
        elif moved and self.page == "result":
            key = self._session_id
            self._work.read(lambda jury: jury.room.outcome(key), self._counted)
        self.changed.emit()

    def _counted(self, outcome: "Outcome") -> None:
        self._outcome = outcome
        self._standings.replace(standing_rows(outcome))
        self.changed.emit()

    def _leave_at_once(self) -> None:
        self._busy = False
        self.leave()
        self._set_refusal("NoSession")

    def _refuse(self, refusal: str) -> None:
        self._busy = False
        self._pin = ""
        if refusal == "Refused":
            self._code = ""
        self.codeChanged.emit()
        self._set_refusal(refusal)

    def _set_refusal(self, refusal: str) -> None:
        self._refusal = refusal
        self.refusalChanged.emit()
