from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.domain.plan import EndsBeforeStart
from kiosk.domain.project import Stage
from kiosk.domain.tool import AlreadyLent, LoanState, Nameless, NobodyBorrows, Tool, ToolKind
from kiosk.services.desk.toolshed import Borrowing, NotLent, TypedTool
from kiosk.services.review import Conflict
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau
from tests.unit.services.desk.test_planning import put

TODAY = local_day(NOW)
SOON = TODAY + timedelta(days=14)


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.ANGE_GARDIEN)


@pytest.fixture
def camera(desk: DeskBureau, me: UUID) -> Tool:
    return desk.toolshed.keep(me, typed("Caméra"))


def typed(name: str, seen: Tool | None = None, kind: ToolKind = ToolKind.OBJECT) -> TypedTool:
    return TypedTool(seen, kind, name, " Pour \n filmer. ")


def to(tool: Tool, holder: str = "Les Jardiniers", project: UUID | None = None) -> Borrowing:
    return Borrowing(tool.id, project, holder, SOON)


def test_a_tool_is_kept_changed_and_refused_to_whoever_saw_an_older_one(desk, me, camera):
    assert camera.sentence == "Pour filmer."
    changed = desk.toolshed.keep(me, typed("Caméra 4K", camera))
    assert (changed.id, changed.version) == (camera.id, 2)
    assert [it.tool for it in desk.toolshed.read(me).tools] == [changed]
    with pytest.raises(Conflict):
        desk.toolshed.keep(me, typed("Autre", camera))
    with pytest.raises(Conflict):
        desk.toolshed.retire(me, camera)
    with pytest.raises(Nameless):
        desk.toolshed.keep(me, typed(" \n "))


def test_a_tool_lent_twice_is_refused_and_the_first_borrower_is_named(desk, me, camera):
    project_id = put(desk, 1, Stage.STIMULATEUR, day=1, days=90)
    loan = desk.toolshed.lend(me, to(camera, "Mina", project_id))
    with pytest.raises(AlreadyLent) as refused:
        desk.toolshed.lend(me, to(camera))
    with desk.store.reading() as record:
        title = record.sheets.known(project_id).project.title
    assert (refused.value.borrower, refused.value.loan) == (f"{title}, Mina", loan)
    with pytest.raises(AlreadyLent):
        desk.toolshed.retire(me, camera)
    assert desk.actions()[-1] == f"agent:{me.hex} tool.lent"
    assert [it.id for it in desk.toolshed.read(me).projects] == [project_id]


def test_the_record_itself_holds_one_open_loan_of_a_tool(desk, me, camera):
    loan = desk.toolshed.lend(me, to(camera))
    twice = type(loan)(UUID(int=9), camera.id, None, "Autre", TODAY, SOON)
    with pytest.raises(IntegrityError), desk.store.writing() as record:
        record.tools.keep_loan(twice)


def test_a_loan_is_late_after_its_last_day_and_its_history_stays(desk, me, camera):
    desk.toolshed.lend(me, to(camera))
    desk.clock.moment += timedelta(days=14)
    assert desk.toolshed.history(me, camera.id)[0].state is LoanState.LENT
    desk.clock.moment += timedelta(days=1)
    assert desk.toolshed.read(me).tools[0].out.state is LoanState.OVERDUE
    desk.toolshed.give_back(me, camera.id)
    assert desk.toolshed.read(me).tools[0].out is None
    with pytest.raises(NotLent):
        desk.toolshed.give_back(me, camera.id)
    again = Borrowing(camera.id, None, "Mina", SOON + timedelta(days=30))
    desk.toolshed.lend(me, again)
    then, before = desk.toolshed.history(me, camera.id)
    assert (then.borrower, then.state) == ("Mina", LoanState.LENT)
    assert (before.borrower, before.state) == ("Les Jardiniers", LoanState.RETURNED)
    assert before.loan.returned_on == SOON + timedelta(days=1)
    assert before.loan.give_back(TODAY) == before.loan


def test_late_tools_come_first_then_those_out_then_those_at_hand(desk, me):
    for name, days in (("Zinc", None), ("Alto", None), ("Bois", 3), ("Cire", 9), ("Dés", 1)):
        tool = desk.toolshed.keep(me, typed(name))
        if days is not None:
            due = TODAY + timedelta(days=days)
            desk.toolshed.lend(me, Borrowing(tool.id, None, "Mina", due))
    desk.clock.moment += timedelta(days=2)
    names = [it.tool.name for it in desk.toolshed.read(me).tools]
    assert names == ["Dés", "Bois", "Cire", "Alto", "Zinc"]


def test_what_is_no_loan_is_refused(desk, me, camera):
    with pytest.raises(NobodyBorrows):
        desk.toolshed.lend(me, to(camera, " "))
    with pytest.raises(EndsBeforeStart):
        desk.toolshed.lend(me, Borrowing(camera.id, None, "Mina", TODAY - timedelta(days=1)))
    desk.toolshed.retire(me, camera)
    assert desk.toolshed.read(me).tools == ()
    with pytest.raises(Conflict):
        desk.toolshed.lend(me, to(camera))
