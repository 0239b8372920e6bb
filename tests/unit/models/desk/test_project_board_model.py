"""The page « Projets » without its views, over a record on disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.agent import AgentSession, Role
from kiosk.domain.elu_opinion import Stance, Topic
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.project_board_model import ProjectBoardModel
from kiosk.screen import services_of
from kiosk.services.desk.catalogue import DeskServices
from kiosk.services.desk.opinions import Subject
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.fakes.desk import PASSPHRASE


class Elu:
    """An élu at the page, on a record with the demo content."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        settings = load(None, {"KIOSK_DATA": str(folder), "KIOSK_DEMO": "true", **CHEAP})
        self.qtbot = qtbot
        self.background = Background(lambda: services_of(settings))
        with qtbot.waitSignal(self.background.ready, timeout=10_000):
            self.background.start()
        self.session = DeskSessionModel(
            self._entered(), Limits(120, 20, 1800), lambda: 0.0, self.background
        )
        desk = DeskWork(self.background, self.session, self.session)
        self.board = ProjectBoardModel(desk, self.session)
        self.board.refresh()
        self.wait_for_rows()

    @property
    def services(self) -> DeskServices:
        assert self.background._services is not None
        return self.background._services.desk

    def _entered(self) -> AgentSession:
        code = self.services.accounts.invite("lucie", "Lucie", frozenset({Role.ELU})).code
        return self.services.access.join("lucie", code, PASSPHRASE)

    def wait_for_rows(self) -> None:
        self.qtbot.waitUntil(lambda: self.board.rows.count > 0, timeout=10_000)

    def open(self, place: int = 0) -> None:
        with self.qtbot.waitSignal(self.board.opened.changed, timeout=10_000):
            self.board.open(self.board.rows.at(place).subject_id)

    def give(self, stance: str, reasons: str) -> None:
        with self.qtbot.waitSignal(self.board.opened.changed, timeout=10_000):
            self.board.giveOpinion(stance, reasons)

    def close(self) -> None:
        self.session.lock()
        self.background.close()


@pytest.fixture
def elu(qtbot: QtBot, tmp_path: Path) -> Iterator[Elu]:
    elu = Elu(qtbot, tmp_path)
    yield elu
    elu.close()


def said(elu: Elu) -> list[tuple[str, str, bool]]:
    return [(it.stance, it.reasons, it.past) for it in elu.board.opened.opinions.all]


def test_an_opinion_amended_stands_before_what_it_was(elu: Elu):
    elu.open()
    opened = elu.board.opened
    assert (opened.topic, opened.stance, said(elu)) == ("project", "", [])
    assert opened.lines.count > 0
    elu.give("reserved", "Le budget manque.")
    elu.give("favourable", "Il est trouvé.")
    assert (opened.stance, opened.reasons) == ("favourable", "Il est trouvé.")
    assert said(elu) == [
        ("favourable", "Il est trouvé.", False),
        ("reserved", "Le budget manque.", True),
    ]
    elu.open(1)
    assert (opened.stance, said(elu)) == ("", [])


def test_an_opinion_changed_at_another_desk_is_shown_and_refused_once(elu: Elu):
    elu.open()
    key = elu.board.opened.key
    assert key is not None
    subject = Subject(Topic.PROJECT, key)
    elu.services.opinions.give(elu.session.session.agent_id, subject, Stance.RESERVED, "Ailleurs.")
    with elu.qtbot.waitSignal(elu.board.opened.opinionsChanged, timeout=10_000):
        elu.board.giveOpinion("favourable", "Ici.")
    assert (elu.board.refusal, said(elu)) == ("Conflict", [("reserved", "Ailleurs.", False)])
    elu.give("favourable", "Ici.")
    assert (elu.board.refusal, elu.board.opened.reasons) == ("", "Ici.")


def test_themes_have_opinions_too(elu: Elu):
    elu.board.giveOpinion("favourable", "Rien n’est ouvert.")
    with elu.qtbot.waitSignal(elu.board.rows.modelReset, timeout=10_000):
        elu.board.showTopic("theme")
    elu.open()
    assert (elu.board.opened.topic, elu.board.opened.lines.count) == ("theme", 0)
    elu.give("unfavourable", "Trop large.")
    assert said(elu) == [("unfavourable", "Trop large.", False)]
    elu.board.close()
    assert (elu.board.opened.subjectId, elu.board.opened.title, elu.board.opened.stage) == (
        "",
        "",
        "",
    )
