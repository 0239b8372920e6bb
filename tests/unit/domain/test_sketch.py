from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.project import Theme, ThemeState
from kiosk.domain.sketch import Answers, Call, Holder, Sketch, SketchState

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
ENOUGH = Answers("La cabane", "Un abri.", "On s’assoit.", holder=Holder.ASSOCIATION)
DRAFT = Sketch(UUID(int=1), UUID(int=2), ENOUGH, "fr", NOW)
HANDED_IN = DRAFT.submit(NOW, late=False)
THEME = Theme(UUID(int=2), "Dehors", "…", ThemeState.OPEN, date(2026, 12, 1), 0)


@pytest.mark.parametrize(
    "answers",
    [
        replace(ENOUGH, title=""),
        replace(ENOUGH, sentence=""),
        replace(ENOUGH, change=""),
        replace(ENOUGH, holder=None),
    ],
)
def test_it_is_handed_in_only_when_it_can_be_judged(answers):
    empty = replace(DRAFT, answers=answers)
    with pytest.raises(ForbiddenTransition, match="too little"):
        empty.submit(NOW, late=False)


def test_handed_in_it_is_revised_no_more_until_it_is_taken_back():
    with pytest.raises(ForbiddenTransition, match="submitted"):
        HANDED_IN.revise(Answers())
    again = HANDED_IN.take_back()
    assert (again.state, again.submitted_at, again.late) == (SketchState.DRAFT, None, False)
    assert again.revise(Answers()).answers == Answers()


def test_a_decision_is_taken_once_and_can_be_reopened():
    judged = HANDED_IN.judge(NOW, "Dans le quartier.", admissible=True)
    assert judged.state is SketchState.ADMISSIBLE
    with pytest.raises(ForbiddenTransition):
        judged.judge(NOW, "Non.", admissible=False)
    assert judged.reopen() == replace(HANDED_IN, version=judged.version + 1)
    with pytest.raises(ForbiddenTransition):
        HANDED_IN.reopen()


def test_a_draft_cannot_be_judged():
    with pytest.raises(ForbiddenTransition):
        DRAFT.judge(NOW, "Oui.", admissible=True)


def test_erased_nothing_of_it_can_be_read():
    erased = HANDED_IN.judge(NOW, "Non.", admissible=False).erase()
    assert (erased.answers, erased.reason) == (Answers(), None)
    assert erased.state is SketchState.WITHDRAWN


def test_the_last_day_of_a_call_counts_to_its_last_minute():
    call = Call(THEME.id)
    midnight = datetime(2026, 12, 1, 23, tzinfo=UTC)
    assert call.deadline(THEME) == midnight - timedelta(minutes=1)
    assert call.is_open(THEME, midnight - timedelta(milliseconds=1))
    assert not call.is_open(THEME, midnight)


def test_the_minute_of_the_deadline_counts_whole():
    call = Call(THEME.id, closes_at=datetime(2026, 11, 30, 17, 0, tzinfo=UTC))
    assert call.is_open(THEME, datetime(2026, 11, 30, 17, 0, 59, tzinfo=UTC))
    assert not call.is_open(THEME, datetime(2026, 11, 30, 17, 1, tzinfo=UTC))


def test_a_call_without_a_day_stays_open_while_its_theme_is():
    endless = replace(THEME, open_until=None)
    assert Call(THEME.id).is_open(endless, NOW)
    assert not Call(THEME.id).is_open(replace(endless, state=ThemeState.CLOSED), NOW)
