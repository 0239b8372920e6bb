"""From an agent's key to the next contribution on the screen."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, row, under
from tools.bench.large_record import large_record

if TYPE_CHECKING:
    from kiosk.desk import Desk

_DECISIONS = 100
"""Fewer than wait in the smaller record."""
_SMALL = 100_000
_GOAL = 100
_REST_MS = 60
"""Between two decisions; a person takes far more."""
_ENTRANCE = "trois chevaux dansent à minuit"


def measure(setting: Setting) -> list[Row]:
    """Measure « Publier » by its key on a large record, beside a smaller one.

    Raises:
        subprocess.CalledProcessError: the desk could not be used.
    """
    small = _decide(replace(setting, rows=min(_SMALL, setting.rows)))
    baseline = f"{_SMALL:,} contributions: p50 {median(small):.1f}"
    measured = row("key to next item painted", _decide(setting), baseline)
    return [under("p95", _GOAL, measured)]


def _decide(setting: Setting) -> list[float]:
    """Return what each decision took, in milliseconds, on a copy of the record."""
    records = large_record(setting)
    records.close()
    with tempfile.TemporaryDirectory(dir=setting.folder) as copy:
        shutil.copy(records.path, Path(copy) / records.path.name)
        told: list[float] = json.loads(
            run_alone(
                "tools.bench.desk",
                KIOSK_DATA=copy,
                KIOSK_RECEIPTS__ARGON2_MEMORY="8192",
                QT_QPA_PLATFORM="offscreen",
                QT_QUICK_BACKEND="software",
            )
        )
    return told


class _Agent:
    """Presses P, waits until another contribution is painted, and again.

    Attributes:
        times: milliseconds from each key to the frame that shows the next one.
    """

    def __init__(self, desk: Desk) -> None:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - Qt only in the process that shows

        self.desk = desk
        self.times: list[float] = []
        self._pressed = 0.0
        self._before: object = None
        self._timer = QTimer(singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self._press)
        desk.window.frameSwapped.connect(self._painted)
        desk.window.requestActivate()
        self._timer.start()

    def _press(self) -> None:
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as above
        from PySide6.QtTest import QTest  # noqa: PLC0415 - as above

        if self._shown() is None or not self.desk.window.isActive():
            self.desk.window.requestActivate()
            self._timer.start()
            return
        self._before = self._shown()
        self._pressed = time.perf_counter()
        QTest.keyClick(self.desk.window, Qt.Key.Key_P)

    def _painted(self) -> None:
        from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - as above

        if not self._pressed or self._shown() in {None, self._before}:
            return
        self.times.append((time.perf_counter() - self._pressed) * 1000)
        self._pressed = 0.0
        if len(self.times) > _DECISIONS:
            QCoreApplication.exit(0)
        else:
            self._timer.start(_REST_MS)

    def _shown(self) -> object:
        assert self.desk.work is not None  # noqa: S101 - the agent is in
        item = self.desk.work.review.item.item
        return item.contribution.id if item else None


def _show() -> int:
    """Decide in this process; print what each decision took, the first apart."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - Qt only in the process that shows

    from kiosk.desk import Desk  # noqa: PLC0415 - as above
    from kiosk.domain.agent import Role  # noqa: PLC0415 - as above
    from kiosk.models.background import Background  # noqa: PLC0415 - as above
    from kiosk.screen import prepare, services_of  # noqa: PLC0415 - as above
    from kiosk.settings import load  # noqa: PLC0415 - as above

    settings = load(None, os.environ)
    application = QGuiApplication(["desk"])
    prepare(application)
    background = Background(lambda: services_of(settings))
    desk = Desk(settings, background, on_kiosk=False)
    agents: list[_Agent] = []

    def come_in() -> None:
        services = background._services  # noqa: SLF001 - as the command line would
        assert services is not None  # noqa: S101 - it is ready
        invitation = services.desk.accounts.invite("bench", "Bench", frozenset({Role.AGENT}))
        desk.access.join("bench", invitation.code, _ENTRANCE)

    background.ready.connect(come_in)
    desk.access.entered.connect(lambda _session: agents.append(_Agent(desk)))
    background.start()
    code = application.exec()
    print(json.dumps(agents[0].times[1:]))
    desk.close()
    background.close()
    return code


if __name__ == "__main__":
    raise SystemExit(_show())
