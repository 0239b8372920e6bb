"""The moments of the stimulateur as visitors read them, and the seat that one asks for."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import hours_of
from kiosk.domain.calendar import local_day
from kiosk.models.background import Background
from kiosk.models.kept_model import KeptModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day, weekday

if TYPE_CHECKING:
    from kiosk.services.joining import Offer

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A moment in the list.

    Attributes:
        kind: a `MomentKind`.
        day, hours: when, in words.
        partners: names, with commas; may be empty.
        project: the title of its project, or empty.
    """

    moment_id: str
    kind: str
    title: str
    sentence: str
    day: str
    hours: str
    room: str
    partners: str
    project: str
    seats_left: int


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class MomentRows(Rows):
    """Moments in a list."""

    row_type = MomentRow


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class MomentsModel(KeptModel):
    """The moments to come, the one being read, and the seat in it."""

    shown = Signal()
    openedChanged = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which a seat can be undone on the last page."""
        super().__init__(background, undo, parent)
        background.ready.connect(self.look)
        self._offers: tuple[Offer, ...] = ()
        self._rows = MomentRows(self)
        self._opened = ""

    @Property(MomentRows, constant=True)
    def rows(self) -> MomentRows:
        """The moments that one may still come to, full ones too."""
        return self._rows

    @Property(str, notify=openedChanged)
    def momentId(self) -> str:
        """The id of the one being read, or empty."""
        return self._opened

    @Property(str, notify=openedChanged)
    def kind(self) -> str:
        """Its kind: a `MomentKind`, or empty once it is gone."""
        return self._read("kind")

    @Property(str, notify=openedChanged)
    def title(self) -> str:
        """Its title, or empty once it is gone."""
        return self._read("title")

    @Property(str, notify=openedChanged)
    def sentence(self) -> str:
        """What is done there."""
        return self._read("sentence")

    @Property(str, notify=openedChanged)
    def day(self) -> str:
        """Its day, in words."""
        return self._read("day")

    @Property(str, notify=openedChanged)
    def hours(self) -> str:
        """From when to when."""
        return self._read("hours")

    @Property(str, notify=openedChanged)
    def room(self) -> str:
        """Its room."""
        return self._read("room")

    @Property(str, notify=openedChanged)
    def partners(self) -> str:
        """Who holds it with the town hall, or empty."""
        return self._read("partners")

    @Property(str, notify=openedChanged)
    def project(self) -> str:
        """The project that it is for, or empty."""
        return self._read("project")

    @Property(int, notify=openedChanged)
    def seatsLeft(self) -> int:
        """Seats that nobody has yet."""
        row = self._row()
        return row.seats_left if row else 0

    @Slot()
    def look(self) -> None:
        """Read the calendar again."""
        self._background.read(lambda services: services.joining.offers(), self._show)

    @Slot(str)
    def open(self, moment_id: str) -> None:
        """Read one, as it is now; the ids and the keys are drawn meanwhile."""
        self._opened = moment_id
        self._keeping.excuse()
        self.openedChanged.emit()
        self._keeping.begin()
        self.look()

    @Slot()
    def join(self) -> None:
        """Keep a seat: `kept` follows, or `fault` says why not."""
        if not self._opened:
            return
        key, language = UUID(self._opened), self._language
        self._keeping.send(lambda services, draft: services.joining.join(draft, key, language))

    def speak(self, language: str) -> None:
        """Say the days in a language."""
        self._language = language
        self._show(self._offers)

    def wipe(self) -> None:
        """Forget what the visitor read and asked for."""
        self._opened = ""
        self._keeping.forget()
        self.openedChanged.emit()
        self.look()

    def _undone(self) -> None:
        super()._undone()
        self.look()

    def _show(self, offers: "tuple[Offer, ...]") -> None:
        self._offers = offers
        self._rows.replace([_row(it, self._language) for it in offers])
        self.shown.emit()
        self.openedChanged.emit()

    def _row(self) -> MomentRow | None:
        return next((it for it in self._rows.all if it.moment_id == self._opened), None)

    def _read(self, name: str) -> str:
        return str(getattr(self._row(), name, ""))


def _row(offer: "Offer", language: str) -> MomentRow:
    moment = offer.moment
    day = local_day(moment.starts_at)
    return MomentRow(
        moment_id=str(moment.id),
        kind=moment.kind.value,
        title=moment.title,
        sentence=moment.sentence,
        day=f"{weekday(day, language)} {long_day(day, language)}",
        hours=hours_of(moment.starts_at, moment.ends_at, language),
        room=moment.room,
        partners=", ".join(moment.partners),
        project=offer.project or "",
        seats_left=offer.seats_left,
    )
