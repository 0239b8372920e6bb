from __future__ import annotations

from datetime import date

from kiosk.domain.agent import Role
from kiosk.domain.paper import Document, Order, Paper
from kiosk.services.desk.week import week_sheet
from tests.fakes.chance import NOW
from tests.fakes.desk import TERRITORY, DeskBureau

FRIDAY = date(2026, 11, 20)  # of the clock of tests


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def sheet_on(desk: DeskBureau, today: date):
    with desk.store.reading() as record:
        return week_sheet(record, TERRITORY, today)


def test_the_sheet_is_of_the_last_whole_week(desk: DeskBureau):
    assert NOW.date() == FRIDAY
    for _ in range(6):
        desk.give("Un banc", quartier="villette")
    for receipt in [desk.give("Un arbre") for _ in range(2)]:
        desk.supporting.support(desk.deposit.begin(), receipt.subject_id, "", "fr")
    desk.clock.move(days=3)  # Monday
    for _ in range(9):
        desk.give("Une lampe")
    sheet = sheet_on(desk, date(2026, 11, 24))
    assert plain(sheet.title) == "La semaine du 16 au 22 novembre 2026"
    assert [figure for figure, _ in sheet.totals] == ["8", "0", "0"]
    told = {it.title: [(line.label, line.told) for line in it.lines] for it in sheet.tables}
    assert told["Contributions par type"] == [("Il manque", "8")]
    assert told["Contributions par quartier"] == [
        ("La Villette", "—"),
        ("Partout, ou pas dit", "—"),
    ]
    assert told["Contributions par heure"] == [("10\N{NO-BREAK SPACE}h", "8")]


def test_in_its_first_week_the_sheet_is_of_the_present_one_and_says_so(desk: DeskBureau):
    for _ in range(6):
        desk.give("Un banc")
    sheet = sheet_on(desk, FRIDAY)
    assert plain(sheet.title) == "La semaine du 16 au 22 novembre 2026 (en cours)"
    assert sheet.totals[0] == ("6", "contributions")


def test_a_week_across_two_months_names_both(desk: DeskBureau):
    assert plain(sheet_on(desk, date(2026, 12, 3)).title) == (
        "La semaine du 30 novembre au 6 décembre 2026 (en cours)"
    )


def test_a_week_of_nothing_says_so(desk: DeskBureau):
    sheet = sheet_on(desk, FRIDAY)
    assert (sheet.totals, sheet.tables) == ((), [])
    assert "Rien n’a encore été donné" in sheet.empty


def test_the_sheet_is_one_page_of_the_print_room(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    for rank in range(60):
        desk.give("Un banc", quartier=f"Un quartier au nom très long, le {rank}ᵉ de la ville")
    desk.clock.move(days=7)
    for paper in Paper:
        made = desk.prints.make(Order(Document.WEEKLY_SHEET, paper=paper), me)
        assert plain(made.title) == "La semaine du 16 au 22 novembre 2026"
        assert made.pdf.pages == 1
