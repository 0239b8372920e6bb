from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.domain.meeting import NobodyThere, NothingDecided, Presence
from kiosk.domain.plan import EndsBeforeStart
from kiosk.domain.project import Stage
from kiosk.services.desk.meetings import NotYetHeld, TypedDecision, UnknownMeeting
from kiosk.services.project_desk import UnknownProject
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau
from tests.unit.services.desk.test_planning import put

TODAY = local_day(NOW)
BOTH = frozenset({Presence.HOLDER, Presence.PASSEUR})


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.ANGE_GARDIEN)


def test_what_a_meeting_decided_is_on_the_plan_of_its_project_until_it_is_done(desk, me):
    project_id = put(desk, 1, Stage.STIMULATEUR, day=1, days=90)
    meeting = desk.meetings.hold(me, project_id, TODAY, BOTH)
    typed = TypedDecision(meeting.id, " Déplacer \n le banc ", "La voirie", TODAY)
    decision = desk.meetings.decide(me, typed)
    assert decision.text == "Déplacer le banc"
    (held,) = desk.meetings.read(me).meetings
    assert (held.meeting, held.decisions) == (meeting, (decision,))
    assert desk.planning.all(me)[0].decisions == (decision,)
    desk.meetings.settle(me, decision.id, done=True)
    assert desk.meetings.read(me).meetings[0].decisions[0].done_on == TODAY
    assert desk.planning.all(me)[0].decisions == ()
    desk.meetings.settle(me, decision.id, done=False)
    assert desk.planning.all(me)[0].decisions == (decision,)
    assert [it.split()[-1] for it in desk.actions()[-4:]] == [
        *("meeting.held", "meeting.decided"),
        *("meeting.settled", "meeting.settled"),
    ]


def test_what_is_no_meeting_and_no_decision_is_refused(desk, me):
    project_id = put(desk, 1, Stage.STIMULATEUR, day=1, days=90)
    with pytest.raises(NobodyThere):
        desk.meetings.hold(me, project_id, TODAY, frozenset())
    with pytest.raises(NotYetHeld):
        desk.meetings.hold(me, project_id, TODAY + timedelta(days=1), BOTH)
    with pytest.raises(UnknownProject):
        desk.meetings.hold(me, UUID(int=9), TODAY, BOTH)
    meeting = desk.meetings.hold(me, project_id, TODAY, BOTH)
    with pytest.raises(NothingDecided):
        desk.meetings.decide(me, TypedDecision(meeting.id, " ", "", None))
    eve = TODAY - timedelta(days=1)
    with pytest.raises(EndsBeforeStart):
        desk.meetings.decide(me, TypedDecision(meeting.id, "Oui", "", eve))
    with pytest.raises(UnknownMeeting):
        desk.meetings.decide(me, TypedDecision(UUID(int=9), "Oui", "", None))
    with pytest.raises(UnknownMeeting):
        desk.meetings.settle(me, UUID(int=9), done=True)
