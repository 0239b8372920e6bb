"""What every step shares that belongs to the draw under way."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.draw_model import DrawModel
from kiosk.models.desk.draw_step_model import DrawStepModel

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices


class DrawPartModel(DrawStepModel):
    """A step of the draw that a `DrawModel` shows; without one, nothing is done."""

    def __init__(self, desk: DeskWork, draw: DrawModel, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._draw = draw

    def _on_draw(
        self,
        run: Callable[..., None],
        work: "Callable[[DeskServices, UUID, UUID], object]",
        then: Callable[..., None],
    ) -> None:
        draw = self._draw.draw
        if draw is not None:
            self._do(run, lambda desk, me: work(desk, me, draw.id), then)
