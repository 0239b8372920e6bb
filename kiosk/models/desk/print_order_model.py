"""A document about to be printed: which, about what, on which paper, and how it looks."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.paper import Document, Order, Paper
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.print_rows import SubjectRow, SubjectRows
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.paper_documents import Made
    from kiosk.services.desk.paper_subjects import Choice

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_PREVIEW_WIDTH = 900


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class PrintOrderModel(QObject):
    """What the agent is about to print, as it will look.

    Attributes:
        made: the document shown, or None while it is made.

    Signals:
        refused: what the document is about is gone; it was chosen again.
    """

    orderChanged = Signal()
    previewChanged = Signal()
    refused = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.made: Made | None = None
        self._desk = desk
        self._subjects = SubjectRows(self)
        self._order = Order(Document.PROJECT_POSTER)
        self._picture = ""
        self._asked = 0

    @Property("QStringList", constant=True)
    def documents(self) -> list[str]:
        """Every document: values of `Document`."""
        return [document.value for document in Document]

    @Property(str, notify=orderChanged)
    def document(self) -> str:
        """The document chosen."""
        return self._order.document.value

    @Property(bool, notify=orderChanged)
    def aboutOne(self) -> bool:
        """Whether the document is about one project, theme, moment or vote."""
        return self._order.document.about

    @Property(bool, notify=orderChanged)
    def inLanguages(self) -> bool:
        """Whether it may be printed in the residents' languages."""
        return self._order.document.in_languages

    @Property(SubjectRows, constant=True)
    def subjects(self) -> SubjectRows:
        """What the document can be about."""
        return self._subjects

    @Property(str, notify=orderChanged)
    def subject(self) -> str:
        """The id of what it is about, or empty."""
        return str(self._order.subject_id or "")

    @Property(str, notify=orderChanged)
    def paper(self) -> str:
        """The paper: a `Paper`."""
        return self._order.paper.value

    @Property(str, notify=orderChanged)
    def language(self) -> str:
        """The language of the words around."""
        return self._order.language

    @Property(str, notify=previewChanged)
    def picture(self) -> str:
        """The address of the picture of the first page, or empty while it is made."""
        return self._picture

    @Property(int, notify=previewChanged)
    def pages(self) -> int:
        """Pages of the document, 0 while it is made."""
        return self.made.pdf.pages if self.made else 0

    @Slot()
    def refresh(self) -> None:
        """Read again what the document can be about, and make it again."""
        self._read_subjects()

    @Slot(str)
    def chooseDocument(self, document: str) -> None:
        """Choose what to print."""
        self.show(replace(self._order, document=Document(document), subject_id=None))

    @Slot(str)
    def chooseSubject(self, subject_id: str) -> None:
        """Choose what it is about."""
        self._make(replace(self._order, subject_id=UUID(subject_id)))

    @Slot(str)
    def choosePaper(self, paper: str) -> None:
        """Choose the paper."""
        self._make(replace(self._order, paper=Paper(paper)))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Choose the language of the words around."""
        self._make(replace(self._order, language=language))

    def show(self, order: Order) -> None:
        """Make a document that was chosen before, as it is today."""
        self._order = order
        self._forget()
        self._read_subjects()

    def _read_subjects(self) -> None:
        document = self._order.document
        self._desk.read(
            lambda desk, me: desk.prints.choices(document, me),
            lambda choices: self._choose(document, choices),
        )

    def _choose(self, document: Document, choices: "tuple[Choice, ...]") -> None:
        """Keep the subject chosen if it is still there, else take the first."""
        if document is not self._order.document:
            return
        self._subjects.replace([SubjectRow(str(it.id), it.title) for it in choices])
        ids = [it.id for it in choices]
        kept = self._order.subject_id
        first = ids[0] if ids else None
        self._make(replace(self._order, subject_id=kept if kept in ids else first))

    def _make(self, order: Order) -> None:
        self._order = order
        asked = self._forget()
        self.orderChanged.emit()
        if order.document.about and order.subject_id is None:
            return
        self._desk.read(
            lambda desk, me: _drawn(desk, order, me),
            lambda drawn: self._show(asked, drawn),
            lambda _gone: self.refused.emit(),
        )

    def _forget(self) -> int:
        """Show nothing: another document is asked for; return which asking it is."""
        self._asked += 1
        self._show(self._asked, None)
        return self._asked

    def _show(self, asked: int, drawn: "tuple[Made, str] | None") -> None:
        """Show a document unless another was asked for meanwhile."""
        if asked == self._asked:
            self.made, self._picture = drawn or (None, "")
            self.previewChanged.emit()


def _drawn(desk: "DeskServices", order: Order, by: UUID) -> "tuple[Made, str]":
    """Return the document and its picture; off the GUI thread."""
    from kiosk.models.desk.pdf_picture import pdf_picture  # noqa: PLC0415 - QtPdf: agents only

    made = desk.prints.make(order, by)
    return made, pdf_picture(made.pdf.data, _PREVIEW_WIDTH)
