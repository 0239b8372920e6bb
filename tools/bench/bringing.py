"""A hundred thousand lines brought in at the desk, and a list of fifty thousand for a draw.

What is measured is the silence of the screen: how long it answers nobody while the file comes in.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, percentiles, row, under
from tools.rigs.depositing import words_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.models.background import Background
    from kiosk.models.desk.work_model import WorkModel
    from kiosk.services.catalogue import Services

_LINES, _WRONG = 100_000, 600
_PEOPLE = 50_000
_TICK_MS = 10
_IDLE_MS = 4000
_DEPOSIT_MS = 5000
_GOAL = 100
_ENTRANCE = "trois chevaux dansent à minuit"


def measure(setting: Setting) -> list[Row]:
    """Measure the screen of the desk while files come in, beside the same screen at rest.

    Raises:
        subprocess.CalledProcessError: the desk could not be used.
    """
    with tempfile.TemporaryDirectory(dir=setting.folder) as folder:
        told = json.loads(
            run_alone(
                "tools.bench.bringing",
                KIOSK_DATA=folder,
                KIOSK_RECEIPTS__ARGON2_MEMORY="8192",
                QT_QPA_PLATFORM="offscreen",
                QT_QUICK_BACKEND="software",
            )
        )
    idle = f"the desk at rest: p95 {percentiles(told['idle'])[1]:.1f}"
    lines = f"{_LINES:,} lines in {told['lines_s']:.0f} s ({told['lines']})"
    people = f"{_PEOPLE:,} people in {told['people_s']:.0f} s ({told['people']})"
    return [
        under("p99", _GOAL, row("silence of the desk, import", told["import"], f"{lines}; {idle}")),
        row("deposit of a visitor meanwhile", told["deposits"]),
        under("p99", _GOAL, row("silence of the desk, list", told["list"], f"{people}; {idle}")),
    ]


class _Watch:
    """Counts how long the screen answers nobody: what is late of a timer."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - Qt only in the process that shows

        self._silences: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.perf_counter()
        self._silences.append(max(0.0, (now - self._last) * 1000 - _TICK_MS))
        self._last = now

    def taken(self) -> list[float]:
        """Return the silences since the last time, in milliseconds."""
        silences, self._silences = self._silences, []
        return silences


def _files(folder: Path) -> tuple[Path, Path]:
    lines, people = folder / "voix.csv", folder / "acceptes.csv"
    wrong = range(0, _LINES, _LINES // _WRONG)[:_WRONG]
    texts = ("" if n in wrong else f"Un banc au {n}, rue Curial" for n in range(_LINES))
    lines.write_text("id;text\n" + "".join(f"{n};{text}\n" for n, text in enumerate(texts)))
    answers = ("16-24;femme;Villette;social", "65+;homme;Combat;privé")
    people.write_text(
        "âge;genre;quartier;logement\n" + "".join(f"{answers[n % 2]}\n" for n in range(_PEOPLE))
    )
    return lines, people


def _live(until: Callable[[], bool]) -> float:
    """Let the desk live until something holds; return how many seconds that took."""
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415 - as above

    began = time.perf_counter()
    while not until():
        loop = QEventLoop()
        QTimer.singleShot(50, loop.quit)
        loop.exec()
    return time.perf_counter() - began


class _Visitor:
    """Deposits all the while; each waits for its turn on the writing thread.

    Attributes:
        times: milliseconds from the touch to the receipt.
    """

    def __init__(self, background: Background) -> None:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - as above

        self.times: list[float] = []
        self._background = background
        self.timer = QTimer(interval=_DEPOSIT_MS)
        self.timer.timeout.connect(self._deposit)
        self.timer.start()

    def _deposit(self) -> None:
        began = time.perf_counter()

        def send(services: Services) -> object:
            draft = services.deposit.begin()
            return services.deposit.send(draft, words_of(draft))

        def kept(_receipt: object) -> None:
            self.times.append((time.perf_counter() - began) * 1000)

        self._background.write(send, kept)


def _import(work: WorkModel, background: Background, lines: Path) -> dict[str, object]:
    """Bring the contributions in on their page, while a visitor deposits."""
    watch, visitor, page = _Watch(), _Visitor(background), work.bringing
    work.session.open(work.session.Page.Data)
    page.files.chosen.emit(str(lines))
    page.bring("banc d’essai", "lack", False, False)
    seconds = _live(lambda: not page.busy)
    visitor.timer.stop()
    told = f"{page.imported:,} kept, {page.refused} refused"
    return {"lines_s": seconds, "lines": told, "import": watch.taken(), "deposits": visitor.times}


def _list(work: WorkModel, people: Path) -> dict[str, object]:
    """Open a draw on its page, and bring its list in."""
    draw = work.draw
    work.session.open(work.session.Page.Draw)
    draw.open("Le jury", "20", "2099-12-01", "2099-12-08 18:00")
    _live(lambda: draw.state == "open")
    watch = _Watch()
    draw.addList(str(people), [*draw.categories, "", ""])
    seconds = _live(lambda: not draw.busy and draw.total > 0)
    return {"people_s": seconds, "people": f"{draw.total:,} kept", "list": watch.taken()}


def _rest() -> dict[str, object]:
    watch, end = _Watch(), time.perf_counter() + _IDLE_MS / 1000
    _live(lambda: time.perf_counter() > end)
    return {"idle": watch.taken()}


def _show() -> int:
    """Bring both files in, in this process; print what was measured."""
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
    background.start()
    _live(lambda: background.is_ready)
    services = background._services  # noqa: SLF001 - as the command line would
    assert services is not None  # noqa: S101 - it is ready
    roles = frozenset({Role.AGENT, Role.JURY_FACILITATOR})
    desk.access.join(
        "bench", services.desk.accounts.invite("bench", "Bench", roles).code, _ENTRANCE
    )
    _live(lambda: desk.work is not None)
    assert desk.work is not None  # noqa: S101 - the agent is in
    lines, people = _files(settings.data)
    told = _rest() | _import(desk.work, background, lines) | _list(desk.work, people)
    print(json.dumps(told))
    desk.close()
    background.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(_show())
