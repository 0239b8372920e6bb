from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.decision import Seen
from kiosk.domain.project import Theme, ThemeState
from kiosk.domain.tally import Cell, Measure
from kiosk.services.desk.authority import AccountClosed
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau


def test_each_thing_is_counted_when_it_is_given_and_once(desk: DeskBureau):
    me = desk.agent_id(Role.ELU)
    first = desk.publish("Un banc", quartier="villette")
    for _ in range(5):
        desk.give("Un banc", quartier="villette")
    draft = desk.deposit.begin()
    for words in ("", "Et un arbre"):
        desk.supporting.support(draft, first.subject_id, words, "fr")
    tables = desk.counting.figures(me, 1).tables
    assert tables[Measure.KIND] == (Cell("lack", 6),)
    assert tables[Measure.QUARTIER] == (Cell("La Villette", 6),)
    assert tables[Measure.HOUR] == (Cell("10", 6),)
    with desk.store.reading() as record:
        assert record.tally.sums(NOW.date(), NOW.date())["given", "support"] == 1
    assert desk.counting.figures(me, 1).counters.kept == 6


def test_a_count_stays_in_its_day_and_an_unknown_quartier_keeps_its_id(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    for _ in range(6):
        desk.give("Un banc", quartier="gone")
    desk.clock.move(days=7)
    for _ in range(7):
        desk.give("Un arbre")
    assert desk.counting.figures(me, 7).tables[Measure.QUARTIER] == (Cell("anywhere", 7),)
    assert desk.counting.figures(me, 8).tables[Measure.QUARTIER] == (
        Cell("anywhere", 7),
        Cell("gone", 6),
    )


def test_delays_are_counted_from_the_deposit_to_the_first_decision(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    given = [desk.give("Un banc") for _ in range(6)]
    desk.clock.move(days=1)
    for receipt in given:
        desk.reviewing.note_reading(me, receipt.subject_id)
    desk.clock.move(days=6)
    for receipt in given:
        desk.review.publish(receipt.subject_id, 1)
    seen = Seen(given[0].subject_id, 2)
    again = desk.reviewing.reopen(me, seen)
    desk.review.decline(again.id, again.version, "doublon")
    tables = desk.counting.figures(me, 30).tables
    assert [it for it in tables[Measure.READ_AFTER] if it.count] == [Cell("01", 6)]
    assert [it for it in tables[Measure.ANSWERED_AFTER] if it.count] == [Cell("06", 6)]
    assert len(tables[Measure.ANSWERED_AFTER]) == 6


def test_themes_are_told_with_what_they_carry(desk: DeskBureau):
    carried = tuple(desk.publish(f"Un banc {rank}").subject_id for rank in range(5))
    theme = Theme(UUID(int=5), "S’asseoir", "Des bancs.", ThemeState.OPEN, None, 0)
    with desk.store.writing() as record:
        record.projects.add_theme(theme, carried)
    tables = desk.counting.figures(desk.agent_id(Role.ELU), 7).tables
    assert tables[Measure.THEME] == (Cell("S’asseoir", 5),)


def test_modes_are_counted_and_small_numbers_are_not_told(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    for _ in range(4):
        desk.counting.note_modes(("large_text", "calm"))
    assert desk.counting.figures(me, 1).tables[Measure.MODE] == (
        Cell("calm", None),
        Cell("large_text", None),
    )


def test_nobody_sees_figures_without_an_account(desk: DeskBureau):
    with pytest.raises(AccountClosed):
        desk.counting.figures(UUID(int=1), 30)
