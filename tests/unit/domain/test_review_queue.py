from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.domain.calendar import start_of
from kiosk.domain.contribution import Contribution, State
from kiosk.domain.journal import agent_of
from kiosk.domain.review_queue import Deadlines, Late
from tests.fakes.bureau import a_contribution

MONDAY = datetime(2026, 11, 23, 9, tzinfo=UTC)
DEADLINES = Deadlines.at(MONDAY, read_days=5, answer_days=30)


def at(moment: datetime, state: State = State.TO_REVIEW, **changes: object) -> Contribution:
    return a_contribution(1, state, moment, **changes)


def test_weekends_do_not_count_for_the_reading():
    last_in_time = start_of(datetime(2026, 11, 16, tzinfo=UTC).date())
    assert DEADLINES.read_before == last_in_time
    assert DEADLINES.late(at(last_in_time)) is None
    assert DEADLINES.late(at(last_in_time - timedelta(minutes=1))) is Late.READING


def test_a_missing_answer_counts_before_a_missing_reading():
    moment = MONDAY - timedelta(days=31)
    assert DEADLINES.late(at(moment)) is Late.ANSWER
    assert DEADLINES.late(at(moment, read_at=moment)) is Late.ANSWER


def test_what_was_read_or_answered_in_time_is_not_late():
    moment = MONDAY - timedelta(days=12)
    assert DEADLINES.late(at(moment, read_at=moment)) is None
    old = MONDAY - timedelta(days=99)
    answered = at(old, state=State.PUBLISHED, read_at=old, answered_at=old)
    assert DEADLINES.late(answered) is None


def test_only_an_agent_s_signature_names_an_account():
    account = "01a1f84ad0d371609c22938ccfd8c74c"
    assert agent_of(f"agent:{account}") is not None
    assert [agent_of(it) for it in ("agent", "visitor", "", f"kiosk:{account}")] == [None] * 4
