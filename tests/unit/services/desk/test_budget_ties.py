"""A project of the bureau that is a number of the participatory budget."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.balance import Ending
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.journal import Action
from kiosk.domain.opinion import Opinion
from kiosk.domain.outcome import Fate, News
from kiosk.domain.participatory_budget import BudgetLink, Progress, project_id_of
from kiosk.domain.project import Stage
from kiosk.domain.receipt import Subject
from kiosk.domain.sharing import address_of
from kiosk.domain.sheet import Sheet
from kiosk.domain.typed_budget import TypedLink
from kiosk.services.desk.balances import Closing
from kiosk.services.desk.budget_ties import AlreadyTied, NumberTaken, OtherEdition
from kiosk.services.desk.leading import Uncorrectable, WrongStage
from kiosk.services.followed import follow_up_of
from kiosk.services.importing.participatory_budget import BudgetFollowing, BudgetReport
from kiosk.services.outcomes import ended
from kiosk.services.window import window_of
from tests.contract.test_projects import a_project
from tests.fakes.bureau import TERMS
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau
from tests.unit.services.desk.test_balances import PARTS
from tests.unit.services.importing.test_participatory_budget import (
    BANDSTAND,
    COOK,
    HERE,
    WANTED,
    a_file,
)

CABANE, OTHER = UUID(int=8), UUID(int=9)
CITYS = project_id_of("8839")
TYPED = TypedLink(CABANE, "8839", 2019, 90_000, "Le service des fêtes")


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    with desk.store.writing() as record:
        record.sheets.keep(Sheet(a_project(8, "La cabane", Stage.EXPERIMENTATION)), ())
        record.sheets.keep(Sheet(a_project(9, "La tonnelle", Stage.STIMULATEUR)), ())
    return desk.agent_id(Role.ANGE_GARDIEN)


def follow(desk: DeskBureau, *rows: dict[str, str]) -> BudgetReport:
    work = BudgetFollowing(desk.store, desk.clock, desk.randomness, HERE)
    return work.follow(a_file(*rows), WANTED)


def stage(desk: DeskBureau, me: UUID, project_id: UUID = CABANE) -> Stage:
    return desk.projects.sheet(me, project_id).project.stage


def link(desk: DeskBureau, me: UUID, project_id: UUID = CABANE) -> BudgetLink:
    found = desk.budget_ties.of_project(me, project_id)
    assert found is not None
    return found


def news(desk: DeskBureau, feedback_id: UUID) -> News | None:
    with desk.store.reading() as record:
        seen = follow_up_of(record, Subject.FEEDBACK, feedback_id, TERMS)
    assert seen is not None
    return seen.news


def test_a_number_that_no_file_names_is_kept_as_typed_and_moves_the_project(desk, me):
    desk.budget_ties.tie(me, TYPED)
    kept = link(desk, me)
    assert (kept.number, kept.edition, kept.euros) == ("8839", 2019, 90_000)
    assert (kept.service, kept.listed, kept.progress) == (
        "Le service des fêtes", False, Progress.NOT_STARTED,
    )  # fmt: skip
    assert stage(desk, me) is Stage.PARTICIPATORY_BUDGET
    assert len(desk.projects.history(me, CABANE)) == 2, "it is a version of the sheet"
    with desk.store.reading() as record:
        told = [it.action for it in record.outbox.after(0, 100)]
    assert told[-2:] == [Action.BUDGET_TIED, Action.PROJECT_KEPT]


def test_one_that_is_not_on_trial_stays_where_it_stands(desk, me):
    desk.budget_ties.tie(me, TypedLink(OTHER, "8839", 2019))
    assert stage(desk, me, OTHER) is Stage.STIMULATEUR
    desk.budget_ties.untie(me, OTHER)
    assert stage(desk, me, OTHER) is Stage.STIMULATEUR


def test_the_next_file_fills_what_was_typed_and_loses_nothing(desk, me):
    desk.budget_ties.tie(me, TYPED)
    assert follow(desk, BANDSTAND).gone == 0, "no file has named it yet"
    silent = COOK | {"budget_global_projet_gagnant": "", "direction_pilote_projet": ""}
    report = follow(desk, silent, BANDSTAND)
    assert report.lines == ("n° 8839 « Une cuisine partagée » : le fichier le cite, procédures.",)
    kept, project = link(desk, me), desk.projects.sheet(me, CABANE).project
    assert (kept.title, kept.progress, kept.listed) == (
        "Une cuisine partagée", Progress.PROCEDURES, True,
    )  # fmt: skip
    assert (kept.euros, kept.service) == (90_000, "Le service des fêtes")
    assert project.title == "La cabane"
    assert follow(desk, silent, BANDSTAND).words() == ("2 déjà là, rien n’est changé.",)
    with desk.store.reading() as record:
        assert record.sheets.known(CITYS) is None
    assert follow(desk, BANDSTAND).gone == 1
    follow(desk, COOK | {"avancement_projet": "FIN"}, BANDSTAND)
    assert stage(desk, me) is Stage.ACHIEVED
    assert link(desk, me).euros == 150_000, "the city says it now"


def test_the_project_that_the_file_had_made_goes_on_as_this_one(desk, me):
    follow(desk, COOK)
    opinion = Opinion(CITYS, FeedbackKind.WANT, "Oui", "fr")
    given = desk.feedback.give(desk.deposit.begin(), opinion).subject_id
    kept = desk.budget_ties.tie(me, TYPED)
    assert (kept.title, kept.euros) == ("Une cuisine partagée", 150_000), "the city says it"
    assert stage(desk, me, CITYS) is Stage.CLOSED
    assert desk.budget_ties.of_project(me, CITYS) is None
    named = "«\N{NO-BREAK SPACE}La cabane\N{NO-BREAK SPACE}»"
    assert news(desk, given) == News(Fate.JOINED, NOW.date(), named)
    with desk.store.reading() as record:
        assert [it.id for it, _ in ended(record)] == [CITYS]
        window = window_of(record, desk.browsing.lobby().counters, (), NOW.date())
    (gone,) = window.ended
    assert (gone.title, gone.goes_on) == ("Une cuisine partagée", address_of(CABANE))
    assert follow(desk, COOK).words() == ("1 déjà là, rien n’est changé.",)
    desk.projects.withdraw(me, CABANE, "Vendu")
    assert news(desk, given) == News(Fate.WITHDRAWN)


def test_a_link_that_is_taken_away_leaves_all_as_it_was(desk, me):
    follow(desk, COOK)
    desk.budget_ties.tie(me, TYPED)
    desk.budget_ties.untie(me, CABANE)
    assert stage(desk, me) is Stage.EXPERIMENTATION
    assert stage(desk, me, CITYS) is Stage.PARTICIPATORY_BUDGET
    assert link(desk, me, CITYS).tie is None
    assert desk.budget_ties.of_project(me, CABANE) is None
    assert follow(desk, COOK).words() == ("1 déjà là, rien n’est changé.",)
    with pytest.raises(Uncorrectable):
        desk.budget_ties.untie(me, CITYS)
    with pytest.raises(Uncorrectable):
        desk.budget_ties.untie(me, CABANE)


def test_one_that_the_bureau_had_withdrawn_stays_so(desk, me):
    follow(desk, COOK)
    desk.projects.withdraw(me, CITYS, "Hors sujet")
    assert desk.budget_ties.tie(me, TYPED).tie.replaces is None
    desk.budget_ties.untie(me, CABANE)
    assert stage(desk, me, CITYS) is Stage.CLOSED
    assert link(desk, me, CITYS).number == "8839"


def test_one_that_the_bureau_closed_since_is_left_as_it_is(desk, me):
    follow(desk, COOK)
    desk.budget_ties.tie(me, TYPED)
    desk.balances.close(me, Closing(CABANE, Ending.STAYS, NOW.date(), "Gardée.", PARTS))
    follow(desk, COOK | {"avancement_projet": "FIN"})
    with desk.store.writing() as record:
        record.sheets.move(CITYS, Stage.ACHIEVED)
    desk.budget_ties.untie(me, CABANE)
    assert stage(desk, me) is Stage.ACHIEVED
    assert stage(desk, me, CITYS) is Stage.ACHIEVED


def test_what_cannot_be_tied_is_refused_and_nothing_moves(desk, me):
    follow(desk, BANDSTAND)
    desk.budget_ties.tie(me, TYPED)
    with pytest.raises(AlreadyTied):
        desk.budget_ties.tie(me, TypedLink(CABANE, "7", 2019))
    with pytest.raises(NumberTaken) as taken:
        desk.budget_ties.tie(me, TypedLink(OTHER, "8839", 2019))
    assert "La cabane" in taken.value.sentence
    with pytest.raises(OtherEdition) as wrong:
        desk.budget_ties.tie(me, TypedLink(OTHER, "1632", 2019))
    assert "2015" in wrong.value.sentence
    desk.projects.withdraw(me, OTHER, "Vendu")
    with pytest.raises(WrongStage):
        desk.budget_ties.tie(me, TypedLink(OTHER, "7", 2019))
    assert desk.budget_ties.of_project(me, OTHER) is None
