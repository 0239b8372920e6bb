"""The wall turns its pages, follows the record, and waits for it when it cannot be read."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.domain.moment import Moment, MomentKind
from kiosk.domain.opinion_round import OpinionRound
from kiosk.domain.project import Fulfilment, Milestone, Stage
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.pictures import Pictures
from kiosk.models.wall_model import WallModel
from kiosk.services.wall import Wall, WallProject, WallQuestion
from tests.unit.models.conftest import a_project

STARTS = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
MOMENT = Moment(
    UUID(int=1), MomentKind.SKILLS, "Réparer un vélo", "Avec Cyclofficine.", None, STARTS,
    STARTS + timedelta(hours=2), "Salle 3", (), 12,
)  # fmt: skip
STEP = Milestone(date(2026, 12, 9), "Essai", done=False)
ASKED = WallQuestion(
    OpinionRound(
        UUID(int=3), UUID(int=1), "Quelle couleur\u00a0?", "les voisins", STEP.day, STEP.day
    ),
    "Projet 1",
)
DONE = Fulfilment(UUID(int=2), date(2026, 11, 2), "Des bancs", "Six bancs")


def project(number: int) -> WallProject:
    return WallProject(a_project(number), None, STEP)


class Record:
    """What the wall reads: walls, or what keeps it from it."""

    def __init__(self) -> None:
        self.wall = Wall((MOMENT,), (ASKED,), (project(1),), (DONE,))
        self.fault: Exception | None = None

    def look(self) -> Wall:
        if self.fault:
            raise self.fault
        return self.wall


@pytest.fixture
def record():
    return Record()


@pytest.fixture
def wall(qtbot, record):
    model = WallModel(record.look, Pictures(), 15)
    yield model
    model.close()


def read(qtbot, wall) -> None:
    with qtbot.waitSignal(wall.changed):
        wall.refresh()


def test_it_waits_until_the_record_is_read(wall):
    assert (wall.waiting, wall.count, wall.number, wall.kind) == (True, 0, 0, "")
    wall.turn()
    assert wall.number == 0


def test_each_page_is_told_and_the_first_follows_the_last(qtbot, wall):
    read(qtbot, wall)
    assert (wall.waiting, wall.count, wall.number) == (False, 4, 1)
    assert (wall.kind, wall.moment, wall.title) == ("moment", "skills", "Réparer un vélo")
    assert wall.note.replace("\u00a0", " ") == "14 h 30 – 16 h 30 · Salle 3"
    wall.turn()
    assert (wall.kind, wall.title, wall.sentence) == (
        "question",
        "Quelle couleur\u00a0?",
        "Projet 1",
    )
    assert wall.note.replace("\u00a0", " ") == "jusqu’au 9 décembre 2026 · les voisins"
    wall.turn()
    assert (wall.kind, wall.title, wall.stage) == ("project", "Projet 1", Stage.STIMULATEUR)
    assert (wall.day, wall.days, wall.theme) == (12, 90, "Ombre")
    assert wall.note.replace("\u00a0", " ") == "9 décembre 2026 : Essai"
    assert (wall.drawing, wall.picture) == ("M 0 0 L 1 1", "")
    wall.turn()
    assert (wall.kind, wall.title, wall.sentence) == ("done", "Des bancs", "Six bancs")
    wall.turn()
    assert wall.number == 1


def test_the_page_of_the_moment_stays_when_others_come_before_it(qtbot, wall, record):
    read(qtbot, wall)
    wall.turn()
    record.wall = Wall((), (), (project(2), project(1)), ())
    read(qtbot, wall)
    assert (wall.number, wall.title) == (2, "Projet 1")
    record.wall = Wall((), (), (project(3),), ())
    read(qtbot, wall)
    assert (wall.number, wall.title) == (1, "Projet 3")
    record.wall = Wall((), (), (), ())
    read(qtbot, wall)
    assert (wall.number, wall.title, wall.waiting) == (0, "", False)


@pytest.mark.parametrize(
    "fault", [EnvironmentFault("Absente.", Fault.DATABASE_UNREADABLE), RuntimeError("bug")]
)
def test_a_record_that_cannot_be_read_leaves_what_is_shown(qtbot, wall, record, fault):
    read(qtbot, wall)
    record.fault = fault
    read(qtbot, wall)
    assert (wall.waiting, wall.count, wall.title) == (True, 4, "Réparer un vélo")
    record.fault = None
    read(qtbot, wall)
    assert not wall.waiting


def test_the_pages_turn_by_themselves(qtbot, record):
    wall = WallModel(record.look, Pictures(), 0)
    with qtbot.waitSignal(wall.turning):
        wall.start()
    wall.close()
