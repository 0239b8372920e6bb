"""Every promise of `MeetingShelf`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk.domain.meeting import Decision, Meeting, Presence
from tests.contract.test_feedback import OTHER, PROJECT, keep_projects

DAY = date(2026, 11, 20)
MEETING = Meeting(UUID(int=60), PROJECT, DAY, frozenset({Presence.HOLDER, Presence.ELU}))
ELSEWHERE = replace(MEETING, id=UUID(int=61), project_id=OTHER, held_on=date(2026, 11, 21))
DECISION = Decision(UUID(int=70), MEETING.id, "Déplacer le banc", "Le service", DAY)


def test_meetings_and_what_they_decided_are_read_back(records):
    keep_projects(records)
    done = DECISION.settle(DAY)
    later = replace(DECISION, id=UUID(int=71), due_on=None)
    with records.writing() as record:
        record.meetings.add(MEETING)
        record.meetings.add(ELSEWHERE)
        for it in (later, DECISION, done):
            record.meetings.keep_decision(it)
    with records.reading() as record:
        assert record.meetings.latest(9) == (ELSEWHERE, MEETING)
        assert record.meetings.latest(1) == (ELSEWHERE,)
        assert record.meetings.get(MEETING.id) == MEETING
        assert record.meetings.get(UUID(int=1)) is record.meetings.decision(UUID(int=1)) is None
        assert record.meetings.decisions(MEETING.id) == (done, later)
        assert record.meetings.decision(DECISION.id) == done
        assert record.meetings.of_project(PROJECT) == (done, later)
        assert record.meetings.of_project(OTHER) == ()


def test_the_meetings_of_one_project_are_forgotten(records):
    keep_projects(records)
    other = replace(DECISION, id=UUID(int=72), meeting_id=ELSEWHERE.id)
    with records.writing() as record:
        record.meetings.add(MEETING)
        record.meetings.add(ELSEWHERE)
        record.meetings.keep_decision(DECISION)
        record.meetings.keep_decision(other)
        record.meetings.forget(PROJECT)
    with records.reading() as record:
        assert record.meetings.latest(9) == (ELSEWHERE,)
        assert record.meetings.decision(DECISION.id) is None
        assert record.meetings.of_project(OTHER) == (other,)
