"""The import page without its views: progress, stopping, and what is said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.agent import Role
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.import_model import ImportModel
from kiosk.screen import services_of
from kiosk.services.catalogue import Services
from kiosk.services.desk import importing
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.fakes.desk import PASSPHRASE


class Agent:
    """An agent at the page, on an empty record."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        settings = load(None, {"KIOSK_DATA": str(folder / "record"), **CHEAP})
        self.qtbot = qtbot
        self.folder = folder
        self.background = Background(lambda: services_of(settings))
        with qtbot.waitSignal(self.background.ready, timeout=10_000):
            self.background.start()
        desk = self.services.desk
        code = desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
        entered = desk.access.join("lucie", code, PASSPHRASE)
        self.session = DeskSessionModel(
            entered, Limits(120, 20, 1800), lambda: 0.0, self.background
        )
        self.page = ImportModel(DeskWork(self.background, self.session, self.session), self.session)

    @property
    def services(self) -> Services:
        assert self.background._services is not None
        return self.background._services

    def choose(self, text: str) -> None:
        path = self.folder / "voix.csv"
        path.write_text(text, encoding="utf-8")
        self.page.files.chosen.emit(str(path))

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=20_000)

    def close(self) -> None:
        self.session.lock()
        self.background.close()


@pytest.fixture
def agent(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Agent]:
    monkeypatch.setattr(importing, "BATCH", 8)
    agent = Agent(qtbot, tmp_path)
    yield agent
    agent.close()


def figures(page: ImportModel) -> tuple[int, int, int, int]:
    return page.done, page.imported, page.alreadyThere, page.refused


def test_a_file_is_checked_then_imported_then_known(agent: Agent):
    page = agent.page
    page.bring("atelier", "desire", False, False)
    assert (page.busy, page.known) == (False, False)
    agent.choose("text\n" + "".join(f"Un banc de plus, le {n}\n" for n in range(30)) + ";\n")
    came: list[bool] = []
    page.brought.connect(lambda: came.append(True))
    for dry, expected in ((True, (31, 30, 0, 1)), (False, (31, 30, 0, 1))):
        page.bring("atelier", "lack", False, dry)
        assert page.busy
        agent.wait_for(lambda: not page.busy)
        assert (figures(page), page.whole, page.dry) == (expected, True, dry)
    assert (came, [it.refused for it in page.rows.all], page.total) == ([True], [True], 31)
    page.bring("", "lack", True, False)
    agent.wait_for(lambda: not page.busy)
    assert page.imported == 30  # another source


def test_an_import_stops_between_two_batches_and_what_was_kept_stays(agent: Agent):
    page = agent.page
    agent.choose("text\n" + "".join(f"Un banc de plus, le {n}\n" for n in range(400)))
    page.bring("atelier", "lack", False, False)
    agent.wait_for(lambda: page.done > 0)
    page.stop()
    assert page.stopping
    agent.wait_for(lambda: not page.busy)
    assert 0 < page.done < page.total
    assert (page.whole, page.stopping) == (False, False)
    with agent.services.desk.queue._records.reading() as record:
        assert record.contributions.backlog()[0] == page.imported


def test_a_file_at_fault_is_said_and_nothing_is_healed(agent: Agent):
    page, faults = agent.page, list[str]()
    agent.background.faulted.connect(faults.append)
    agent.choose("nom;prenom\na;b\n")
    page.bring("atelier", "lack", False, False)
    agent.wait_for(lambda: not page.busy)
    assert "n’a pas de colonne de texte" in page.refusal
    assert (page.known, faults, agent.background.is_ready) == (False, [], True)
