"""The page « Jury »: the cards, the session, its rule, the vote, the result."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.jury.session import Juror, Jury, Phase, Purpose, Rule
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.jury.outcome_rows import StandingRows, standing_rows
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.seats import Panel
    from kiosk.services.jury.catalogue import JuryServices
    from kiosk.services.jury.forming import Card
    from kiosk.services.jury.room import Outcome
    from kiosk.services.jury.sessions import Progress

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class JurorRow:
    """One juror who sits."""

    juror_id: str
    ticket: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class JurorRows(Rows):
    """The jurors who sit."""

    row_type = JurorRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class JuryModel(RefusingModel):
    """What the facilitator does.

    Signals:
        roomAsked(session id): the screen is for jurors now.
    """

    changed = Signal()
    roomAsked = Signal(object)

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._jurors = JurorRows(self)
        self._standings = StandingRows(self)
        self._jury: Jury | None = None
        self._progress: Progress | None = None
        self._panel: Panel | None = None
        self._cards = self._refusal = ""

    @Property(JurorRows, constant=True)
    def jurors(self) -> JurorRows:
        """The jurors who sit."""
        return self._jurors

    @Property(StandingRows, constant=True)
    def standings(self) -> StandingRows:
        """The result of the last session, once its vote is closed."""
        return self._standings

    @Property(str, notify=changed)
    def title(self) -> str:
        """How the jury is called; empty before there is one."""
        return self._jury.title if self._jury else ""

    @Property(int, notify=changed)
    def seats(self) -> int:
        """How many seats it has."""
        return self._jury.seats if self._jury else 0

    @Property(str, notify=changed)
    def phase(self) -> str:
        """How far the last session is: a value of `Phase`; empty before there is one."""
        return self._progress.session.phase.value if self._progress else ""

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether a session is open: no other can be."""
        return self.phase in {Phase.GATHERING, Phase.VOTING}

    @Property(str, notify=changed)
    def purpose(self) -> str:
        """What the session is for: a value of `Purpose`."""
        return self._progress.session.purpose.value if self._progress else ""

    @Property(str, notify=changed)
    def rule(self) -> str:
        """How mentions will be counted: a value of `Rule`."""
        return self._progress.session.rule.value if self._progress else ""

    @Property(int, notify=changed)
    def choices(self) -> int:
        """How many will be chosen."""
        return self._progress.session.choices if self._progress else 0

    @Property(int, notify=changed)
    def present(self) -> int:
        """Jurors who came in."""
        return self._progress.present if self._progress else 0

    @Property(int, notify=changed)
    def finished(self) -> int:
        """Jurors who graded everything."""
        return self._progress.finished if self._progress else 0

    @Property(int, notify=changed)
    def subjects(self) -> int:
        """How many things are graded, or would be now."""
        return self._progress.subjects if self._progress else 0

    @Property(bool, notify=changed)
    def quorum(self) -> bool:
        """Whether two thirds of the seats are there."""
        return self._progress.quorum if self._progress else False

    @Property(str, notify=changed)
    def cards(self) -> str:
        """The file of the cards just made, or empty."""
        return self._cards

    @Property(str, notify=changed)
    def drawnTitle(self) -> str:
        """The last draw, if it designated another jury than the one that sits; or empty."""
        return self._panel.title if self._panel else ""

    @Property(str, notify=changed)
    def drawnTickets(self) -> str:
        """The tickets that it designated, replacements made."""
        return " ".join(self._panel.tickets) if self._panel else ""

    @Property(str, notify=changed)
    def drawnSeed(self) -> str:
        """Its commitment."""
        return self._panel.commitment if self._panel else ""

    @Slot()
    def refresh(self) -> None:
        """Read it all again."""
        self._desk.read(
            lambda desk, me: (desk.jury.forming.jury(me), desk.jury.sessions.all(me)), self._show
        )
        self._desk.read(
            lambda desk, me: desk.seats.panel(me),
            self._offer,
            lambda _damaged: self._offer(None),  # the page of the draw says why
        )

    @Slot(str, str, str)
    def form(self, title: str, tickets: str, seed: str) -> None:
        """Seat a jury, and write its cards."""
        self._make_cards(lambda jury, me: jury.forming.form(me, title, tickets, seed))

    @Slot(str)
    def renew(self, juror_id: str) -> None:
        """Give a juror another card."""
        key = UUID(juror_id)
        self._make_cards(lambda jury, me: (jury.forming.renew(me, key),))

    @Slot(str, str)
    def replace(self, juror_id: str, ticket: str) -> None:
        """Give the seat of a juror who leaves to an alternate."""
        key = UUID(juror_id)
        self._make_cards(lambda jury, me: (jury.forming.replace(me, key, ticket),))

    @Slot(str)
    def openSession(self, purpose: str) -> None:
        """Open a session: a value of `Purpose`."""
        self._do(lambda jury, me: jury.sessions.open(me, Purpose(purpose)))

    @Slot(str, int)
    def fixRule(self, rule: str, choices: int) -> None:
        """Write down how mentions will be counted: a value of `Rule`."""
        key = self._key()
        self._do(lambda jury, me: jury.sessions.fix_rule(me, key, Rule(rule), choices))

    @Slot()
    def openVote(self) -> None:
        """Open the vote."""
        key = self._key()
        self._do(lambda jury, me: jury.sessions.open_vote(me, key))

    @Slot()
    def closeVote(self) -> None:
        """Close the vote."""
        key = self._key()
        self._do(lambda jury, me: jury.sessions.close_vote(me, key))

    @Slot(int)
    def publish(self, days: int) -> None:
        """Make the result public; a theme's call stays open for so many days."""
        from kiosk.domain.calendar import local_day  # noqa: PLC0415 - the door does not wait

        key = self._key()

        def publish(jury: "JuryServices", me: UUID) -> object:
            until = local_day(jury.publishing.now()) + timedelta(days=days)
            return jury.publishing.publish(me, key, until)

        self._do(publish)

    @Slot()
    def openRoom(self) -> None:
        """Give the screen to the jurors; the desk locks behind it."""
        self.roomAsked.emit(self._key())

    def _key(self) -> UUID:
        return self._progress.session.id if self._progress else UUID(int=0)

    def _make_cards(self, make: "Callable[[JuryServices, UUID], tuple[Card, ...]]") -> None:
        def made(desk: "DeskServices", me: UUID) -> Path:
            cards = make(desk.jury, me)
            formed = desk.jury.forming.jury(me)
            return desk.jury.papers.write_cards(formed[0].title if formed else "", cards)

        def written(path: Path) -> None:
            self._cards = str(path)
            self.refresh()

        self._change(made, written)

    def _do(self, work: "Callable[[JuryServices, UUID], object]") -> None:
        self._change(lambda desk, me: work(desk.jury, me), lambda _done: self.refresh())

    def _show(
        self, found: "tuple[tuple[Jury, tuple[Juror, ...]] | None, tuple[Progress, ...]]"
    ) -> None:
        formed, sessions = found
        self._jury = formed[0] if formed else None
        seated = [it for it in formed[1] if it.seated] if formed else []
        self._jurors.replace([JurorRow(str(it.id), it.ticket) for it in seated])
        self._progress = sessions[0] if sessions else None
        if self.phase in {Phase.CLOSED, Phase.PUBLISHED}:
            key = self._key()
            self._desk.read(lambda desk, _me: desk.jury.room.outcome(key), self._count)
        else:
            self._standings.replace([])
        self.changed.emit()

    def _offer(self, panel: "Panel | None") -> None:
        """Offer the panel of the last draw, unless it sits already."""
        sits = panel is not None and self._jury is not None and self._jury.seed == panel.commitment
        self._panel = None if sits else panel
        self.changed.emit()

    def _count(self, outcome: "Outcome") -> None:
        self._standings.replace(standing_rows(outcome))
