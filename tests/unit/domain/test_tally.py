from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.tally import ANYWHERE, SMALLEST_SHOWN, Cell, Measure, counted, shown

CELLS = st.dictionaries(st.text(max_size=3), st.integers(0, 40), max_size=8)
LATE_SUNDAY = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # Monday, half past midnight, in Paris


def event(action: Action, **payload: str | int | None) -> Event:
    return Event(UUID(int=1), LATE_SUNDAY, Actor.VISITOR, action, UUID(int=2), payload)


def test_a_deposit_counts_once_in_each_table_by_the_clock_of_paris():
    cells = counted(event(Action.DEPOSITED, kind="lack", language="fr", quartier=None))
    assert dict(cells) == {
        Measure.GIVEN: "contribution",
        Measure.WEEK: "2026-11-23",
        Measure.HOUR: "00",
        Measure.KIND: "lack",
        Measure.LANGUAGE: "fr",
        Measure.QUARTIER: ANYWHERE,
    }


def test_supports_and_feedback_are_counted_and_nothing_else():
    assert counted(event(Action.SUPPORTED)) == ((Measure.GIVEN, "support"),)
    given_feedback = counted(event(Action.FEEDBACK_GIVEN, kind="want"))
    assert dict(given_feedback) == {Measure.GIVEN: "feedback", Measure.FEEDBACK: "want"}
    assert counted(event(Action.PUBLISHED, kind="lack")) == ()


@given(CELLS)
def test_no_small_number_is_ever_shown_nor_told_by_a_sum(cells):
    told = shown(cells)
    assert [cell.label for cell in told] == list(cells)
    hidden = [cells[cell.label] for cell in told if cell.count is None]
    assert all(cell.count in {0, None} or cell.count >= SMALLEST_SHOWN for cell in told)
    others = [count for count in cells.values() if count]
    assert len(hidden) != 1 or len(others) == 1
    assert all(cell.count == cells[cell.label] for cell in told if cell.count is not None)


def test_what_is_common_is_shown_as_it_is():
    assert shown({"a": 5, "b": 0}) == (Cell("a", 5), Cell("b", 0))
