"""The versions of a sheet at the desk and for everybody, and what their holder can erase."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from kiosk.domain.agent import Role
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.project import Stage, ThemeState
from kiosk.domain.sheet import Sheet
from kiosk.domain.sheet_version import Part
from kiosk.domain.sketch import Answers, Sketch
from kiosk.services import sketch_changes
from kiosk.services.desk.projects import Draft
from kiosk.services.desk.rounds import Asked
from kiosk.services.importing.sheets import Illustrated
from tests.contract.test_projects import a_project, a_theme
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

PROJECT = UUID(int=8)
FIELDS = {
    "title": "La cabane",
    "sentence": "Un abri.",
    "stage": "stimulateur",
    "day": 1,
    "days": 90,
}


def put(desk: DeskBureau) -> UUID:
    """Keep a project older than its versions; return an agent who does everything."""
    with desk.store.writing() as record:
        record.sheets.keep(Sheet(a_project(8, "La cabane", Stage.STIMULATEUR)), ())
    return desk.agent_id(*Role)


def keep(desk: DeskBureau, me: UUID, **changes: object) -> None:
    """Keep the sheet with other fields."""
    seen = desk.projects.sheet(me, PROJECT)
    desk.projects.keep(me, Draft(seen, FIELDS | changes, Illustrated()))


def test_each_change_of_the_sheet_is_a_version_beside_what_it_was(desk: DeskBureau):
    me = put(desk)
    keep(desk, me)
    keep(desk, me, title="La tonnelle")
    keep(desk, me, title="La tonnelle")
    latest, second, first = desk.projects.history(me, PROJECT)
    assert [(it.part, it.before, it.after) for it in latest.differences] == [
        (Part.TITLE, "La cabane", "La tonnelle")
    ]
    assert (second.version.number, first.version.kept_at) == (2, None)
    assert desk.browsing.history(PROJECT) == desk.projects.history(me, PROJECT)


def test_a_version_is_owed_to_an_opinion_and_its_author_reads_which(desk: DeskBureau):
    me = put(desk)
    opinion = Opinion(PROJECT, FeedbackKind.DOUBT, "Et la nuit ?", "fr")
    receipt = desk.feedback.give(desk.deposit.begin(), opinion)
    assert receipt is not None
    desk.inbox.heed(me, receipt.subject_id, "Fermé la nuit")
    seen = desk.following.look_up(receipt.keys.code).follow_up
    assert seen is not None
    assert (seen.changed, seen.sheet_version) == ("Fermé la nuit", 2)
    assert desk.projects.history(me, PROJECT)[0].thanks == 1


def test_a_version_is_owed_to_the_answers_of_the_round_before_it(desk: DeskBureau):
    me = put(desk)
    keep(desk, me)
    today = NOW.date()
    asked = desk.rounds.ask(me, Asked(PROJECT, "Un banc ?", "tous", today, today))
    opinion = Opinion(PROJECT, FeedbackKind.WANT, "", "fr", round_id=asked.id)
    for _ in range(2):
        desk.feedback.give(desk.deposit.begin(), opinion)
    desk.clock.moment += timedelta(days=1)
    desk.rounds.conclude(me, asked.id, "Un banc")
    desk.clock.moment += timedelta(hours=1)
    keep(desk, me, sentence="Un abri et un banc.")
    assert desk.browsing.history(PROJECT)[0].thanks == 2


def test_nothing_is_left_of_the_versions_of_a_project_that_its_holder_erased(desk: DeskBureau):
    me = put(desk)
    with desk.store.writing() as record:
        record.projects.add_theme(a_theme(7, "Les bancs", ThemeState.OPEN), ())
        sketch = Sketch(PROJECT, UUID(int=7), Answers(title="La cabane"), "fr", NOW)
        record.sketches.add(replace(sketch, begun_at=NOW.replace(microsecond=0)))
    keep(desk, me)
    with desk.store.writing() as record:
        sketch_changes.erase(record, PROJECT, UUID(int=900), NOW)
    assert desk.projects.history(me, PROJECT) == ()
