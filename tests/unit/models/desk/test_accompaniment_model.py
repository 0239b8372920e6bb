"""The page « Accompagnement » without its views, over a record on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.domain.agent import Role
from kiosk.models.background import Background
from kiosk.models.desk.accompaniment_model import AccompanimentModel
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.trial_model import TrialModel
from kiosk.screen import services_of
from kiosk.services.desk.catalogue import DeskServices
from kiosk.services.desk.projects import Draft
from kiosk.services.importing.sheets import Illustrated
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.fakes.desk import PASSPHRASE
from tests.fakes.new_records import put_demo

DAY = "23/11/2026"


class Team:
    """A passeur who is an ange gardien too, at the page, on a record with the demo content."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        put_demo(folder)
        settings = load(None, {"KIOSK_DATA": str(folder), **CHEAP})
        self.qtbot = qtbot
        self.background = Background(lambda: services_of(settings))
        with qtbot.waitSignal(self.background.ready, timeout=10_000):
            self.background.start()
        roles = frozenset({Role.PASSEUR, Role.ANGE_GARDIEN})
        code = self.services.accounts.invite("ines", "Inès", roles).code
        entered = self.services.access.join("ines", code, PASSPHRASE)
        limits = Limits(120, 20, 1800)
        self.session = DeskSessionModel(entered, limits, lambda: 0.0, self.background)
        desk = DeskWork(self.background, self.session, self.session)
        self.model = AccompanimentModel(desk, self.session)
        self.model.refresh()
        self.wait(lambda: bool(self.model.rounds.firstDay))

    @property
    def services(self) -> DeskServices:
        assert self.background._services is not None
        return self.background._services.desk

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition, timeout=10_000)

    def ask(self, question: str = "Un banc ?", audience: str = "tous", last: str = "") -> None:
        rounds = self.model.rounds
        rounds.ask(question, audience, rounds.firstDay, last or rounds.lastDay)

    def close(self) -> None:
        self.session.lock()
        self.background.close()


@pytest.fixture
def team(qtbot: QtBot, tmp_path: Path) -> Iterator[Team]:
    team = Team(qtbot, tmp_path)
    yield team
    team.close()


def test_the_first_project_opens_and_another_is_one_touch_away(team: Team):
    model = team.model
    assert model.stage == "stimulateur"
    assert model.title == model.rows.first.title
    model.open(model.rows.last.subject_id)
    assert model.title == model.rows.last.title
    model.close()
    assert (model.projectId, model.title, model.stage) == ("", "", "")
    model.rounds.ask("Un banc ?", "tous", "23/11/2026", "24/11/2026")
    assert model.rounds.rows.count == 0


def test_a_question_is_asked_stopped_and_concluded(team: Team):
    rounds = team.model.rounds
    team.ask()
    team.wait(lambda: rounds.rows.count == 1)
    assert (rounds.rows.first.standing, rounds.rows.first.question) == ("open", "Un banc ?")
    rounds.stop(rounds.rows.first.round_id)
    team.wait(lambda: rounds.rows.first.standing == "over")
    assert rounds.rows.first.closes_on == ""
    rounds.conclude(rounds.rows.first.round_id, "Deux bancs")
    team.wait(lambda: rounds.rows.first.changed == "Deux bancs")


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({"last": "demain"}, "WrongDay"),
        ({"last": "2020-01-01"}, "ImpossiblePeriod"),
        ({"audience": " "}, "NothingSaid"),
    ],
)
def test_a_refusal_is_named_and_nothing_is_asked(team: Team, given, refusal):
    rounds = team.model.rounds
    team.ask(**given)
    team.wait(lambda: rounds.refusal == refusal)
    assert rounds.rows.count == 0


def test_the_versions_of_the_sheet_tell_what_stood_before(team: Team):
    model = team.model
    key = UUID(model.projectId)
    me = team.session.session.agent_id
    sheet = team.services.projects.sheet(me, key)
    stage = {"stage": sheet.project.stage.value, "day": sheet.project.day}
    fields = {"title": "La Cabane à lire", "sentence": "Un abri.", "days": sheet.project.days}
    team.services.projects.keep(me, Draft(sheet, stage | fields, Illustrated()))
    model.open(model.projectId)
    team.wait(lambda: model.versions.rows.count > 0)
    title = model.versions.rows.first
    assert (title.number, title.part, title.thanks) == (2, "title", 0)
    assert (title.before, title.after) == (sheet.project.title, "La Cabane à lire")
    first = model.versions.rows.last
    assert (first.number, first.day, first.part) == (1, "", "")


def test_the_logbook_is_corrected_by_another_entry_and_leads_the_project_out(team: Team):
    logbook, day = team.model.logbook, "23/11/2026"
    team.wait(lambda: bool(logbook.today))
    assert logbook.kinds == ["need", "tool", "next_step", "ready", "continue", "stop"]
    logbook.write("need", "hier", "Un lieu", False)
    team.wait(lambda: logbook.refusal == "WrongDay")
    logbook.write("need", day, "Un lieu", False)
    team.wait(lambda: logbook.journal.count == 1)
    logbook.correct(logbook.journal.first.entry_id, day, "Un garage", True)
    team.wait(lambda: logbook.journal.count == 2)
    assert [(it.text, it.corrected, it.published) for it in logbook.journal.all] == [
        ("Un garage", False, True),
        ("Un lieu", True, False),
    ]
    logbook.write("ready", day, "La maquette tient.", False)
    team.wait(lambda: team.model.stage == "experimentation")
    team.wait(lambda: logbook.verdict == "ready")
    logbook.takeBack()
    team.wait(lambda: team.model.stage == "stimulateur")
    team.wait(lambda: logbook.exits.count == 2)
    assert logbook.verdict == ""
    assert {it.kind: it.corrected for it in logbook.exits.all} == {
        "taken_back": False,
        "ready": True,
    }
    team.model.close()
    logbook.write("need", day, "Un lieu", False)
    logbook.takeBack()
    assert logbook.kinds == []


def try_out(team: Team) -> TrialModel:
    """Lead the open project out of the stimulateur; return the log of its trial."""
    logbook, trial = team.model.logbook, team.model.trial
    team.wait(lambda: bool(logbook.today))
    logbook.write("ready", DAY, "La maquette tient.", False)
    team.wait(lambda: trial.onTrial and bool(trial.today))
    return trial


def choose_photo(team: Team, folder: Path) -> None:
    Image.new("RGB", (4, 3)).save(folder / "photo.png")
    team.model.trial.files.chosen.emit(str(folder / "photo.png"))
    team.wait(lambda: bool(team.model.trial.picture))


def test_a_trial_is_noted_with_a_measure_and_a_photo_or_nothing_is(team: Team, tmp_path: Path):
    trial = try_out(team)
    trial.files.chosen.emit(str(tmp_path / "absente.png"))
    team.wait(lambda: trial.refusal == "Cette image n’est pas là.")
    choose_photo(team, tmp_path)
    trial.measure("Passages", "beaucoup", "par heure")
    trial.note(DAY, "Il pleut", "")
    team.wait(lambda: trial.refusal == "WrongValue")
    trial.measure("Passages", "12,5", "par heure")
    trial.note(DAY, "Il pleut", "")
    team.wait(lambda: trial.rows.count == 1)
    row = trial.rows.first
    assert (row.what, row.value, row.unit, trial.picture) == ("Passages", "12,5", "par heure", "")
    assert row.picture.startswith("data:image/webp")
    team.model.close()
    trial.note(DAY, "Il pleut", "")
    assert not trial.onTrial


def test_a_correction_begins_with_the_photo_of_what_it_corrects(team: Team, tmp_path: Path):
    trial = try_out(team)
    choose_photo(team, tmp_path)
    trial.note(DAY, "Il pleut", "")
    team.wait(lambda: trial.rows.count == 1)
    trial.hold(trial.rows.first.note_id)
    assert trial.picture == trial.rows.first.picture
    trial.withoutPicture()
    trial.note(DAY, "Il pleuvait", trial.rows.first.note_id)
    team.wait(lambda: trial.rows.count == 2)
    assert {it.text: (it.corrected, it.picture) for it in trial.rows.all} == {
        "Il pleut": (True, ""),
        "Il pleuvait": (False, ""),
    }


def test_a_balance_is_not_lost_by_a_refusal_and_comes_back_when_taken_back(team: Team):
    try_out(team)
    balance = team.model.balance
    team.wait(lambda: balance.onTrial and bool(balance.today))
    balance.close(DAY)  # nobody said how it ends
    balance.write("ending", "stays")
    for part in ("tried", "measured", "learnt", "failed", "stays"):
        balance.write(part, f"Ce que {part} dit")
    balance.close(DAY)
    team.wait(lambda: balance.refusal == "NoReason")
    assert balance.draft["failed"] == "Ce que failed dit"
    balance.write("reason", "Les voisins la gardent.")
    balance.close(DAY)
    team.wait(lambda: team.model.stage == "achieved" and balance.closed)
    assert balance.rows.first.parts[3] == "Ce que failed dit"
    balance.write("failed", "")
    balance.takeBack()
    team.wait(lambda: balance.onTrial and balance.rows.count == 1)
    assert balance.rows.first.taken_back
    assert balance.draft["failed"] == "Ce que failed dit"
    team.model.close()
    balance.close(DAY)
    balance.takeBack()
    assert not balance.onTrial


def test_a_project_is_tied_to_its_number_and_what_was_typed_survives_a_refusal(team: Team):
    try_out(team)
    tie = team.model.budget
    heard: list[bool] = []
    tie.changed.connect(lambda: heard.append(tie.canTie))
    team.wait(lambda: tie.canTie)
    assert (tie.budget.listed, tie.tied) == (False, False)
    tie.write("number", "8839")
    tie.write("edition", "l’an dernier")
    tie.tie()
    team.wait(lambda: tie.refusal == "WrongEdition")
    assert tie.draft["number"] == "8839"
    tie.write("edition", "2019")
    tie.write("euros", "150 000")
    tie.tie()
    team.wait(lambda: team.model.stage == "participatory_budget" and tie.tied)
    assert (tie.budget.number, tie.budget.listed, tie.draft) == ("8839", False, {})
    tie.untie()
    team.wait(lambda: team.model.stage == "experimentation" and tie.canTie)
    assert tie.draft["euros"] == "150000"
    assert {True, False} <= set(heard), "views are told"
    assert (tie.longestNumber, tie.longestService) == (40, 80)
    team.model.close()
    tie.tie()
    tie.untie()
    assert (tie.budget.shown, tie.canTie, tie.draft) == (False, False, {})
