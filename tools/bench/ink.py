"""From the finger that moves to its ink on the screen, on the page that draws."""

from __future__ import annotations

import json
import tempfile
from statistics import median
from typing import TYPE_CHECKING

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, row, under

if TYPE_CHECKING:
    from tools.bench.visitor import Visit, Visitor

_GOAL = 33


def measure(_setting: Setting) -> list[Row]:
    """Measure one long stroke; beside it, a stroke on a `Canvas` of QML, and what 60 a second keep.

    Raises:
        subprocess.CalledProcessError: a stroke could not be drawn.
    """
    bare = json.loads(run_alone("tools.bench.bare_canvas"))
    with tempfile.TemporaryDirectory() as data:
        told = json.loads(run_alone("tools.bench.ink", KIOSK_DATA=data, KIOSK_DEMO="true"))
    kept = f"QML Canvas {median(bare):.0f}; {told['kept']} of {told['sent']} points at 60/s"
    return [under("p95", _GOAL, row("finger to ink", told["ink"], kept))]


def _visit(visitor: Visitor, told: dict[str, object]) -> Visit:
    # Qt only in the process that shows.
    from kiosk.models.drawing_canvas import DrawingCanvas  # noqa: PLC0415
    from tools.bench.drawing_finger import DrawingFinger  # noqa: PLC0415
    from tools.bench.visitor import Page  # noqa: PLC0415

    visitor.screens.session.replace(Page.SketchDrawing)
    yield lambda: visitor.painted[0] == Page.SketchDrawing
    canvas = visitor.screens.window.findChild(DrawingCanvas, "drawingCanvas")
    assert isinstance(canvas, DrawingCanvas)  # noqa: S101 - the page is painted
    finger = DrawingFinger(visitor.screens.window, canvas)
    finger.stroke()
    yield lambda: finger.done
    told["ink"] = finger.times
    finger.hurry()
    yield lambda: finger.done
    told |= {"kept": canvas.inked, "sent": finger.sent}


def _show() -> int:
    """Draw in this process; print what it took."""
    from tools.bench.visitor import perform  # noqa: PLC0415 - as above

    told: dict[str, object] = {}
    code = perform(lambda visitor: _visit(visitor, told))
    print(json.dumps(told))
    return code


if __name__ == "__main__":
    raise SystemExit(_show())
