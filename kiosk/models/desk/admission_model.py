"""The page « Ébauches »: the sketches of each call, and whether they are admissible."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.sketch import Sketch
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.opened_sketch import OpenedSketch
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.desk.sketch_rows import CallRow, CallRows, SketchRows, sketch_row
from kiosk.models.desk.undo_model import Undo, UndoModel
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.desk.admitting import CallInbox

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class AdmissionModel(RefusingModel):
    """The list of a call, and what is open in it. What an agent types stays in the page.

    Signals:
        decided: the decision is kept; the field of the reason can be emptied.
    """

    changed = Signal()
    decided = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._calls = CallRows(self)
        self._rows = SketchRows(self)
        self._opened = OpenedSketch(self)
        self._latest = UndoModel(self)
        self._inboxes: dict[str, CallInbox] = {}
        self._theme_id = ""

    @Property(CallRows, constant=True)
    def calls(self) -> CallRows:
        """The calls."""
        return self._calls

    @Property(SketchRows, constant=True)
    def rows(self) -> SketchRows:
        """The sketches of the call chosen, in the order of their deposit."""
        return self._rows

    @Property(UndoModel, constant=True)
    def latest(self) -> UndoModel:
        """The latest decision, while it can be taken back."""
        return self._latest

    @Property(str, notify=changed)
    def themeId(self) -> str:
        """The theme of the call chosen, or empty."""
        return self._theme_id

    @Property("QStringList", notify=changed)
    def criteria(self) -> list[str]:
        """What makes a sketch of this call admissible."""
        inbox = self._inboxes.get(self._theme_id)
        return list(inbox.call.criteria) if inbox else []

    @Property(OpenedSketch, constant=True)
    def opened(self) -> OpenedSketch:
        """The sketch that is open."""
        return self._opened

    @Slot()
    def refresh(self) -> None:
        """Read the calls again."""
        self._desk.read(lambda desk, me: desk.admitting.calls(me), self._show)

    @Slot(str)
    def chooseCall(self, theme_id: str) -> None:
        """Show the sketches of a call."""
        self._theme_id = theme_id
        self.close()
        self._list()

    @Slot(str)
    def open(self, sketch_id: str) -> None:
        """Show a sketch."""
        inbox = self._inboxes.get(self._theme_id)
        found = inbox.sketches if inbox else ()
        self._open(next((it for it in found if str(it.id) == sketch_id), None))

    @Slot()
    def close(self) -> None:
        """Show none; a contact that was seen is forgotten."""
        self._open(None)

    @Slot(str, bool)
    def decide(self, reason: str, admissible: bool) -> None:
        """Find the sketch admissible or not: `decided`, or a refusal, follows."""
        seen = self._opened.sketch
        if seen is None:
            return

        def done(judged: Sketch) -> None:
            back = Undo(
                judged.state.value,
                lambda desk, me: desk.admitting.reopen(me, judged),
                self.refresh,
            )
            self._latest.offer(back)
            self.decided.emit()
            self.refresh()

        self._change(
            lambda desk, me: desk.admitting.decide(me, seen, reason, admissible=admissible), done
        )

    @Slot()
    def undo(self) -> None:
        """Take the latest decision back."""
        undo = self._latest.take()
        if undo is not None:
            self._change(undo.work, lambda _sketch: undo.then())

    @Slot(str)
    def publishCriteria(self, words: str) -> None:
        """Publish the criteria of the call, one a line."""
        key = UUID(self._theme_id)
        self._change(
            lambda desk, me: desk.admitting.publish_criteria(me, key, words),
            lambda _nothing: self.refresh(),
        )

    @Slot()
    def showContact(self) -> None:
        """Show how to reach the holder; the look is kept in the audit log."""
        seen = self._opened.sketch
        if seen is None:
            return

        def show(contact: str) -> None:
            if self._opened.sketch is seen:
                self._opened.tell_contact(contact)

        self._change(lambda desk, me: desk.admitting.contact(me, seen.id), show)

    def _show(self, inboxes: "tuple[CallInbox, ...]") -> None:
        self._inboxes = {str(it.theme.id): it for it in inboxes}
        self._calls.replace(
            [CallRow(str(it.theme.id), it.theme.title, it.waiting) for it in inboxes]
        )
        if self._theme_id not in self._inboxes:
            self._theme_id = next(iter(self._inboxes), "")
        self._list()
        self.open(self._opened.sketchId)

    def _list(self) -> None:
        inbox = self._inboxes.get(self._theme_id)
        self._rows.replace([sketch_row(it) for it in inbox.sketches] if inbox else [])
        self.changed.emit()

    def _open(self, sketch: Sketch | None) -> None:
        inbox = self._inboxes.get(self._theme_id)
        self._opened.show(sketch, inbox.quartiers if inbox else {})
        self._refuse("")
        if sketch is not None:
            key = sketch.id
            self._desk.read(
                lambda desk, me: desk.admitting.origins(me, key),
                lambda voices: self._opened.tell_origins(key, voices),
            )
