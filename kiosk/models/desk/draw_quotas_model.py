"""The quotas of a draw, what each width gives, and the one computation of the panels."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.refusal import WordedRefusal
from kiosk.domain.sortition.draw import Draw
from kiosk.domain.sortition.pool import Pool, Quota
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.draw_model import DrawModel
from kiosk.models.desk.draw_part_model import DrawPartModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.sortition.adviser import Advice
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_EVERY = 20
"""Panels between two signs of progress."""


class Stopped(WordedRefusal):
    """The agent stopped the computation."""


@dataclass(frozen=True, slots=True)
class QuotaRow:
    """The fewest and most seats of an answer."""

    category: str
    answer: str
    fewest: int
    most: int


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """What a width gives, in words; `fault` says why it gives nothing."""

    extra: int
    lowest: str
    highest: str
    gini: str
    excluded: int
    certain: int
    drift: str
    fault: str
    recommended: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class QuotaRows(Rows):
    """The quotas, by category."""

    row_type = QuotaRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class AdviceRows(Rows):
    """What each width gives."""

    row_type = AdviceRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class DrawQuotasModel(DrawPartModel):
    """From the quotas to the commitment."""

    changed = Signal()
    progressed = Signal(int)

    def __init__(self, desk: DeskWork, draw: DrawModel, parent: QObject | None = None) -> None:
        super().__init__(desk, draw, parent)
        self.stepChanged.connect(self.changed)
        self._quotas: tuple[Quota, ...] = ()
        self._rows = QuotaRows(self)
        self._advices = AdviceRows(self)
        self._advice: tuple[Advice, ...] = ()
        self._warning = ""
        self._running = ""
        self._progress = 0
        self._stop = Event()
        self.progressed.connect(self._show_progress)
        draw.drawChanged.connect(self._take)

    @Property(QuotaRows, constant=True)
    def quotas(self) -> QuotaRows:
        """What the règlement asks for."""
        return self._rows

    @Property(AdviceRows, constant=True)
    def advices(self) -> AdviceRows:
        """What each width gives; empty before it was asked."""
        return self._advices

    @Property(str, notify=changed)
    def warning(self) -> str:
        """That there are few volunteers, or empty."""
        return self._warning

    @Property(str, notify=changed)
    def running(self) -> str:
        """What is being computed: `advice`, `panels`, or empty."""
        return self._running if self.busy else ""

    @Property(int, notify=changed)
    def progress(self) -> int:
        """How far it is: widths of 3, or panels of 1,000."""
        return self._progress

    @Slot(int, int, int)
    def change(self, row: int, fewest: int, most: int) -> None:
        """Take other bounds for a quota; they are kept with the next comparison."""
        low = max(0, min(fewest, self._draw.seats))
        high = max(low, min(most, self._draw.seats))
        quotas = list(self._quotas)
        quotas[row] = replace(quotas[row], minimum=low, maximum=high)
        self._keep(tuple(quotas))

    @Slot(str)
    def readFile(self, path: str) -> None:
        """Take the quotas of a file."""
        file = Path(path.strip()).expanduser()
        self._compute(
            "advice",
            self._desk.write,
            lambda desk, me, key: desk.draws.read_quotas(me, key, file),
            self._draw.show,
        )

    @Slot()
    def compare(self) -> None:
        """Keep the quotas, then compare widths, in the background."""
        quotas = self._quotas

        def advise(_changed: Draw) -> None:
            watch = self._watch(1)
            self._compute(
                "advice",
                self._desk.keep_up,
                lambda desk, me, key: desk.ceremonies.advise(me, key, watch),
                self._show_advice,
            )

        self._compute(
            "advice",
            self._desk.write,
            lambda desk, me, key: desk.draws.set_quotas(me, key, quotas),
            advise,
        )

    @Slot(int, str)
    def commit(self, width: int, accepted: str) -> None:
        """Compute the panels with a width, and commit to them; `accepted` says why unfair is."""
        watch = self._watch(_EVERY)

        def computed(_folder: object) -> None:
            self._compute(
                "panels",
                self._desk.write,
                lambda desk, me, key: desk.ceremonies.commit(me, key),
                self._draw.show,
            )

        self._compute(
            "panels",
            self._desk.keep_up,
            lambda desk, me, key: desk.ceremonies.compute(me, key, width, accepted.strip(), watch),
            computed,
        )

    @Slot()
    def stop(self) -> None:
        """Stop what is being computed; nothing of it is kept."""
        self._stop.set()

    def _watch(self, every: int) -> Callable[[int], None]:
        """Return what hears of the progress, in the thread that computes."""
        stop = self._stop = Event()

        def watch(done: int) -> None:
            if stop.is_set():
                raise Stopped("le calcul est arrêté\N{NO-BREAK SPACE}: rien n’a changé")
            if done % every == 0:
                self.progressed.emit(done)

        return watch

    def _compute(
        self,
        what: str,
        run: Callable[..., None],
        work: "Callable[[DeskServices, UUID, UUID], object]",
        then: Callable[..., None],
    ) -> None:
        self._running, self._progress = what, 0
        self._on_draw(run, work, then)

    def _show_progress(self, done: int) -> None:
        self._progress = done
        self.changed.emit()

    def _take(self) -> None:
        """Show the quotas of the draw; what was compared before is over."""
        draw = self._draw.draw
        self._show_rows(draw.quotas if draw else ())

    def _keep(self, quotas: tuple[Quota, ...]) -> None:
        self._advices.replace([])
        self._show_rows(quotas)

    def _show_rows(self, quotas: tuple[Quota, ...]) -> None:
        if quotas != self._quotas:
            self._quotas = quotas
            self._advices.replace([])
            self._rows.replace(
                [QuotaRow(it.category, it.value, it.minimum, it.maximum) for it in quotas]
            )
            self.changed.emit()

    def _show_advice(self, found: "tuple[Pool, tuple[Advice, ...]]") -> None:
        from kiosk.domain.sortition.adviser import recommended  # noqa: PLC0415 - the door does not wait
        from kiosk.services.sortition.advising import (  # noqa: PLC0415 - the door does not wait
            infeasible,
            size_warning,
        )

        pool, advices = found
        best = recommended(advices)
        self._warning = size_warning(pool)
        self._advices.replace([_row(it, infeasible(it), it is best) for it in advices])
        self.changed.emit()


def _row(advice: "Advice", wrong: str, best: bool) -> AdviceRow:
    found = advice.fairness
    if found is None:
        return AdviceRow(advice.width, "", "", "", 0, 0, "", wrong, recommended=False)
    return AdviceRow(
        advice.width,
        _share(found.lowest),
        _share(found.highest),
        _share(found.gini),
        found.excluded,
        found.certain,
        f"{advice.drift:.1f}".replace(".", ","),
        "",
        best,
    )


def _share(share: float) -> str:
    return f"{100 * share:.1f} %".replace(".", ",")
