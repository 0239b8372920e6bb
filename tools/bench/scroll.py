"""A list of 100,000 voices moved fast by a finger: the work of each frame, painted without a GPU.

What is measured is the processor time of the thread that makes and paints the cards, from one frame
to the next: other programs on the machine do not count. Baseline: one line of plain text a row, in
the same window.
"""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from tools.bench.alone import run_alone
from tools.bench.figures import Goal, Row, Setting, percentiles
from tools.bench.large_record import large_record

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from tools.bench.visitor import Visit, Visitor

ROWS = 100_000
"""Published voices in the record, then in the list."""

_FRAMES = 400
_BREATH = 20
"""Frames after which the visit is known not to be stuck, however slow the machine."""
_WARM_UP = 5
_PIXELS = 50
"""How far the list moves from one frame to the next: two screens of a tall panel a second."""
_LATE = 33
_PLAIN = b"""
import QtQuick

ListView {
    id: root

    delegate: Text {
        required property int index

        width: ListView.view.width
        height: 170
        text: index
    }
    model: 100000
    reuseItems: true
}
"""


def measure(setting: Setting) -> list[Row]:
    """Measure the frames of a list that reads its pages on the way, then of one that is whole.

    Raises:
        subprocess.CalledProcessError: the list could not be shown.
    """
    records = large_record(replace(setting, rows=ROWS))
    records.close()
    folder = str(records.path.parent)
    told = json.loads(run_alone("tools.bench.scroll", KIOSK_DATA=folder, KIOSK_DEMO="false"))
    late = sum(frame > _LATE for frame in told["plain"])
    plain = f"plain text: p99 {percentiles(told['plain'])[2]:.0f}, {late} late"
    return [
        _row("frame of a list, pages read meanwhile", told["pages"], plain),
        _row("frame of a list of 100,000", told["whole"], plain),
    ]


def _row(name: str, frames: list[float], baseline: str) -> Row:
    late = sum(frame > _LATE for frame in frames)
    goal = Goal(f"0 over {_LATE} ms", late == 0)
    return Row(
        name, len(frames), *percentiles(frames), baseline=f"{baseline}; ours {late} late", goal=goal
    )


class _Scroll:
    """Moves a list a little after each frame, and notes what each frame cost."""

    def __init__(self, window: QQuickWindow, view: QQuickItem) -> None:
        self.frames: list[float] = []
        self._window = window
        self._view = view
        self._last = time.thread_time()
        window.frameSwapped.connect(self._swapped)
        window.update()

    def stop(self) -> None:
        """Move it no more."""
        self._window.frameSwapped.disconnect(self._swapped)

    def _swapped(self) -> None:
        now = time.thread_time()
        self.frames.append((now - self._last) * 1000)
        self._last = now
        at = float(self._view.property("contentY"))
        self._view.setProperty("contentY", at + _PIXELS)
        self._window.update()


def _visits(visitor: Visitor, told: dict[str, list[float]]) -> Visit:
    from PySide6.QtQml import QQmlComponent  # noqa: PLC0415 - Qt only where it shows
    from PySide6.QtQuick import QQuickItem  # noqa: PLC0415 - as above

    from kiosk.models.lobby_model import VoiceRow  # noqa: PLC0415 - as above
    from tools.bench.sentences import sentence  # noqa: PLC0415 - as above
    from tools.bench.visitor import Page  # noqa: PLC0415 - as above

    screens = visitor.screens
    window = screens.window
    screens.session.replace(Page.Voices)
    yield lambda: screens.voices.rows.count > 0
    view = window.findChild(QQuickItem, "voicesList")
    assert isinstance(view, QQuickItem)  # noqa: S101 - the page was just opened
    yield from _moved(_Scroll(window, view), told["pages"])
    said = [sentence(number) for number in range(1, ROWS + 1)]
    screens.voices.rows.replace(
        [
            VoiceRow(it.kind.value, it.text, "", "villette", "19 novembre 2026", "", carried=False)
            for it in said
        ]
    )
    yield from _moved(_Scroll(window, view), told["whole"])
    component = QQmlComponent(screens.engine)
    component.setData(_PLAIN, "")
    plain = component.create()
    assert isinstance(plain, QQuickItem)  # noqa: S101 - the component above
    plain.setParentItem(window.contentItem())
    plain.setSize(view.size())
    yield from _moved(_Scroll(window, plain), told["plain"])
    plain.deleteLater()


def _moved(scroll: _Scroll, frames: list[float]) -> Visit:
    for count in range(_BREATH, _FRAMES + 1, _BREATH):
        yield lambda count=count: len(scroll.frames) >= count  # type: ignore[misc]
    scroll.stop()
    frames += scroll.frames[_WARM_UP:]


def _show() -> int:
    """Move the lists in this process; print what their frames took."""
    from tools.bench.visitor import perform  # noqa: PLC0415 - as above

    told: dict[str, list[float]] = {"pages": [], "whole": [], "plain": []}
    code = perform(lambda visitor: _visits(visitor, told))
    print(json.dumps(told))
    return code


if __name__ == "__main__":
    raise SystemExit(_show())
