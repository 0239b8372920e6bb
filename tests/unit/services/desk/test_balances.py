"""Closing a project with its public balance sheet, on screens, tickets and paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.balance import Balance, Ending, MissingPart
from kiosk.domain.logbook import ImpossibleDay
from kiosk.domain.outcome import Fate, News
from kiosk.domain.paper import Document, Order
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import Answers, Sketch, SketchState
from kiosk.services.desk.balance_paper import balance_wall_sheet
from kiosk.services.desk.balances import Closing
from kiosk.services.desk.leading import Uncorrectable, Withdrawn, WrongStage
from kiosk.services.desk.paper_subjects import UnknownSubject
from kiosk.services.desk.projects import NoReason
from kiosk.services.desk.trials import Noted
from kiosk.services.outcomes import ended
from kiosk.services.project_desk import UnknownProject
from tests.contract.test_projects import a_project
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

PROJECT = UUID(int=8)
PARTS = {
    "tried": "Une tonnelle, six samedis",
    "measured": "Les places assises",
    "learnt": "L’ombre fait venir les anciens",
    "failed": "Le bruit après 22 h",
    "stays": "Deux bancs",
}
CLOSING = Closing(PROJECT, Ending.STAYS, NOW.date(), "Les voisins la gardent.", PARTS)
STOPS = replace(CLOSING, ending=Ending.STOPS)
MADE = Order(Document.BALANCE_SHEET, PROJECT)


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    with desk.store.writing() as record:
        record.sheets.keep(Sheet(a_project(8, "La cabane", Stage.EXPERIMENTATION)), ())
    return desk.agent_id(Role.ANGE_GARDIEN)


def stage(desk: DeskBureau, me: UUID) -> Stage:
    return desk.projects.sheet(me, PROJECT).project.stage


def test_a_project_that_stays_is_achieved_and_its_balance_is_public(desk, me):
    desk.trials.note(me, Noted(PROJECT, NOW.date(), "Plein", ("Assis", "42", "le samedi")))
    made = desk.balances.close(me, CLOSING)
    assert stage(desk, me) is Stage.ACHIEVED
    assert desk.browsing.news(PROJECT) == News(
        Fate.DONE, NOW.date(), "Les voisins la gardent.", Balance(**PARTS)
    )
    assert [(it.sheet, it.by) for it in desk.balances.of_project(me, PROJECT)] == [(made, "Lucie")]
    with desk.store.reading() as record:
        paper = balance_wall_sheet(record, PROJECT)
    assert paper is not None
    assert paper.subtitle.startswith("Bilan public · Il reste dans la rue")
    assert [it.note for it in paper.entries if it.note] == ["Assis\u00a0: 42 le samedi"]
    assert [it.text for it in paper.entries][1:] == list(PARTS.values())


def test_the_print_room_prints_the_balance_sheets_that_stand(desk, me):
    with pytest.raises(UnknownSubject):
        desk.prints.make(MADE, me)
    desk.balances.close(me, CLOSING)
    (choice,) = desk.prints.choices(Document.BALANCE_SHEET, me)
    assert (choice.id, choice.title) == (PROJECT, "La cabane")
    made = desk.prints.make(MADE, me)
    assert (made.title, made.pdf.pages) == ("La cabane", 1)


def test_a_project_that_stops_leaves_the_screens_with_its_balance(desk, me):
    desk.balances.close(me, STOPS)
    assert stage(desk, me) is Stage.CLOSED
    with desk.store.reading() as record:
        ((told, news),) = ended(record)
    assert (told.id, news.fate, news.balance) == (PROJECT, Fate.ENDED, Balance(**PARTS))


def test_a_balance_that_is_taken_back_stays_in_the_history_and_the_trial_goes_on(desk, me):
    with pytest.raises(Uncorrectable):
        desk.balances.take_back(me, PROJECT)
    desk.balances.close(me, STOPS)
    desk.balances.take_back(me, PROJECT)
    assert stage(desk, me) is Stage.EXPERIMENTATION
    assert desk.browsing.news(PROJECT) is None
    with pytest.raises(Uncorrectable):
        desk.balances.take_back(me, PROJECT)
    desk.clock.move(minutes=1)
    desk.balances.close(me, CLOSING)
    kept = [
        (it.sheet.ending, it.sheet.taken_back_at is None)
        for it in desk.balances.of_project(me, PROJECT)
    ]
    assert kept == [(Ending.STOPS, False), (Ending.STAYS, True)]
    stages = [it.after for told in desk.projects.history(me, PROJECT) for it in told.differences]
    assert stages == ["achieved", "experimentation", "closed"]


def test_nobody_takes_back_what_went_on_since_or_what_its_holder_withdrew(desk, me):
    desk.balances.close(me, STOPS)
    with desk.store.writing() as record:
        record.projects.add_theme(Theme(PROJECT, "", "", ThemeState.CLOSED, None, 0), ())
        record.sketches.add(Sketch(PROJECT, PROJECT, Answers(), "fr", NOW, SketchState.WITHDRAWN))
    with pytest.raises(Withdrawn):
        desk.balances.take_back(me, PROJECT)
    with desk.store.writing() as record:
        record.sheets.move(PROJECT, Stage.ACHIEVED)
    with pytest.raises(WrongStage):
        desk.balances.take_back(me, PROJECT)
    assert desk.browsing.news(PROJECT) is None


@pytest.mark.parametrize(
    ("changed", "refusal"),
    [
        ({"reason": " "}, NoReason),
        ({"parts": PARTS | {"failed": " "}}, MissingPart),
        ({"day": NOW.date() + timedelta(days=1)}, ImpossibleDay),
        ({"project_id": UUID(int=9)}, UnknownProject),
    ],
)
def test_nothing_is_closed_by_half(desk, me, changed, refusal):
    with pytest.raises(refusal):
        desk.balances.close(me, replace(CLOSING, **changed))
    assert stage(desk, me) is Stage.EXPERIMENTATION
    assert desk.balances.of_project(me, PROJECT) == ()


def test_only_a_project_on_trial_is_closed(desk, me):
    desk.balances.close(me, CLOSING)
    with pytest.raises(WrongStage):
        desk.balances.close(me, CLOSING)
    with pytest.raises(UnknownProject):
        desk.balances.take_back(me, UUID(int=9))
