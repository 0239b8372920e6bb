from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.tally import (
    ANYWHERE,
    COUNTED,
    SMALLEST_SHOWN,
    Cell,
    Measure,
    counted,
    on_its_scale,
    shown,
)

CELLS = st.dictionaries(st.text(max_size=3), st.integers(0, 40), max_size=8)
LATE_SUNDAY = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)  # Monday, half past midnight, in Paris


def event(action: Action, **payload: str | int | None) -> Event:
    return Event(UUID(int=1), LATE_SUNDAY, Actor.VISITOR, action, UUID(int=2), payload)


def test_a_deposit_counts_once_in_each_table_by_the_clock_of_paris():
    cells = counted(event(Action.DEPOSITED, kind="lack", language="fr", quartier=None), ())
    assert dict(cells) == {
        Measure.GIVEN: "contribution",
        Measure.WEEK: "2026-11-23",
        Measure.HOUR: "00",
        Measure.KIND: "lack",
        Measure.LANGUAGE: "fr",
        Measure.QUARTIER: ANYWHERE,
    }


def test_supports_and_feedback_are_counted_and_nothing_else():
    assert counted(event(Action.SUPPORTED), ()) == ((Measure.GIVEN, "support"),)
    given_feedback = counted(event(Action.FEEDBACK_GIVEN, kind="want"), ())
    assert dict(given_feedback) == {Measure.GIVEN: "feedback", Measure.FEEDBACK: "want"}
    assert counted(event(Action.WITHDRAWN, kind="lack"), ()) == ()


def test_a_decision_counts_how_long_reading_and_answering_took_once():
    deposited = (Action.DEPOSITED, LATE_SUNDAY - timedelta(days=4))
    read, late = (Action.READ, LATE_SUNDAY - timedelta(days=3)), timedelta(days=90)
    answered = (Measure.ANSWERED_AFTER, "03")
    assert counted(event(Action.READ), [deposited]) == ((Measure.READ_AFTER, "03"),)
    assert counted(event(Action.DECLINED), [deposited]) == ((Measure.READ_AFTER, "03"), answered)
    assert counted(event(Action.DECLINED), [deposited, read]) == (answered,)
    decided = [deposited, read, (Action.PUBLISHED, LATE_SUNDAY)]
    assert counted(event(Action.DECLINED), decided) == ()
    assert counted(event(Action.PUBLISHED), decided) == ()
    long_ago = [(Action.DEPOSITED, LATE_SUNDAY - late)]
    assert dict(counted(event(Action.PUBLISHED), long_ago))[Measure.ANSWERED_AFTER] == "31"


def test_what_was_imported_has_no_delay_and_a_clock_that_went_back_makes_none():
    assert counted(event(Action.PUBLISHED), [(Action.IMPORTED, LATE_SUNDAY)]) == ()
    tomorrow = [(Action.DEPOSITED, LATE_SUNDAY + timedelta(days=1))]
    assert counted(event(Action.READ), tomorrow) == ((Measure.READ_AFTER, "00"),)


@given(st.sampled_from(sorted(COUNTED)), st.timedeltas(timedelta(-400), timedelta(400)))
def test_whatever_is_counted_has_its_place_on_the_scale(action, elapsed):
    happened = [] if action is Action.DEPOSITED else [(Action.DEPOSITED, LATE_SUNDAY - elapsed)]
    for measure, label in counted(event(action, kind="lack", language="fr"), happened):
        assert on_its_scale(measure, {label: 1})[label] == 1


@given(CELLS)
def test_no_small_number_is_ever_shown_nor_told_by_a_sum(cells):
    told = shown(cells)
    assert [cell.label for cell in told] == list(cells)
    hidden = [cells[cell.label] for cell in told if cell.count is None]
    assert all(cell.count in {0, None} or cell.count >= SMALLEST_SHOWN for cell in told)
    still_told = [cell for cell in told if cell.count]
    assert not hidden or not still_told or (len(hidden) > 1 and sum(hidden) >= SMALLEST_SHOWN)
    assert all(cell.count == cells[cell.label] for cell in told if cell.count is not None)


def test_two_small_numbers_whose_sum_is_small_take_the_next_with_them():
    assert shown({"a": 9, "b": 1, "c": 6, "d": 2}) == (
        Cell("a", 9),
        Cell("b", None),
        Cell("c", None),
        Cell("d", None),
    )


def test_time_has_no_holes_and_the_rest_begins_with_the_most():
    assert on_its_scale(Measure.HOUR, {"09": 7, "12": 8}) == {"09": 7, "10": 0, "11": 0, "12": 8}
    assert list(on_its_scale(Measure.WEEK, {"2026-12-28": 5, "2026-12-14": 5})) == [
        "2026-12-14",
        "2026-12-21",
        "2026-12-28",
    ]
    assert list(on_its_scale(Measure.READ_AFTER, {"06": 5})) == ["00", "01", "03", "06", "11", "31"]
    assert list(on_its_scale(Measure.KIND, {"lack": 1, "desire": 3, "a": 1})) == [
        "desire",
        "a",
        "lack",
    ]
    assert on_its_scale(Measure.HOUR, {}) == {}


def test_what_is_common_is_shown_as_it_is():
    assert shown({"a": 5, "b": 0}) == (Cell("a", 5), Cell("b", 0))
