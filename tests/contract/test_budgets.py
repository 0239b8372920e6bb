"""Every promise of `services.budgets.Budgets`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk.domain.participatory_budget import BudgetLink, Phase, Progress, Tie
from kiosk.domain.project import Stage
from tests.contract.test_projects import a_project


def a_link(number: int, *, popular: bool = False) -> BudgetLink:
    return BudgetLink(
        project_id=UUID(int=number),
        number=str(number),
        title="Une cuisine partagée",
        edition=2019,
        euros=150_000,
        service="Direction des Solidarités",
        place="passage Marcel Landowski",
        topic="Solidarités",
        popular=popular,
        progress=Progress.PROCEDURES,
        months=((Phase.STUDIES, date(2020, 1, 1)), (Phase.WORKS, date(2026, 1, 1))),
        seen_on=date(2026, 11, 23),
    )


class TestBudgets:
    def test_what_the_city_says_is_read_back_whole(self, records):
        link = replace(a_link(8), position=(2.375, 48.89))
        keep(records, link)
        with records.reading() as record:
            assert record.budgets.of(UUID(int=8)) == link
            assert record.budgets.of(UUID(int=9)) is None

    def test_what_it_says_next_takes_its_place(self, records):
        keep(records, replace(a_link(8), position=(2.375, 48.89)))
        newer = replace(
            a_link(8), euros=None, months=((Phase.OPENING, date(2026, 9, 1)),),
            progress=Progress.FINISHED, gone_on=date(2026, 12, 1),
        )  # fmt: skip
        keep(records, newer)
        with records.reading() as record:
            assert record.budgets.all() == (newer,)

    def test_a_tie_is_read_back_and_dropped_with_its_link(self, records):
        tie = Tie(Stage.EXPERIMENTATION, date(2026, 11, 23), UUID(int=9))
        link = replace(a_link(8), tie=tie)
        keep(records, link)
        keep(records, replace(link, tie=replace(tie, listed=True)))
        with records.reading() as record:
            kept = record.budgets.of(UUID(int=8))
            assert kept == replace(link, tie=replace(tie, listed=True))
            assert record.budgets.numbered("8") == kept
            assert record.budgets.in_place_of(UUID(int=9)) == kept
            assert record.budgets.in_place_of(UUID(int=8)) is None
        with records.writing() as record:
            record.budgets.drop(UUID(int=8))
            record.budgets.drop(UUID(int=7))
            assert record.budgets.numbered("8") is None

    def test_those_of_the_quartiers_populaires_come_first(self, records):
        keep(records, a_link(7), a_link(8, popular=True), a_link(9))
        with records.reading() as record:
            assert [it.number for it in record.budgets.all()] == ["8", "7", "9"]


def keep(records, *links: BudgetLink) -> None:
    with records.writing() as record:
        for link in links:
            if record.sheets.known(link.project_id) is None:
                number = link.project_id.int
                record.projects.add_project(
                    a_project(number, f"Projet {number}", Stage.SELECTED), ()
                )
            record.budgets.keep(link)
