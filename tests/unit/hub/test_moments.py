"""« Les rendez-vous » on the site, for those who cannot come to the kiosk."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.moment import Moment, MomentKind
from kiosk.domain.sharing import Window, address_of
from kiosk.domain.sheet import Sheet
from kiosk.domain.showing import ShownMoment
from kiosk.hub.calendar_pages import PAGE
from kiosk.hub.messages import read_window
from kiosk.services.wire import WINDOW
from tests.fakes.bureau import Bureau
from tests.fakes.hub import HubBench, NearHub, ask
from tests.fakes.moments import TUESDAY, a_moment
from tests.unit.hub.test_projects import plain
from tests.unit.hub.test_public import THIRTY_KB, a_project

KEY = UUID(int=8)
LIST = "/rendez-vous"


@pytest.fixture
def site(bench):
    return bench.pages()


def announce(bureau: Bureau, *moments: Moment) -> None:
    with bureau.records.writing() as record:
        for it in moments:
            record.moments.keep(it)


def read(site, rounds, path: str = LIST) -> str:
    rounds.make()
    return plain(ask(site, "GET", path).text)


def shown(number: int, **more: object) -> ShownMoment:
    begins = TUESDAY + timedelta(days=number)
    made = ShownMoment(
        UUID(int=number), MomentKind.SKILLS, f"Souder {number}", "On essaie.",
        begins, begins + timedelta(hours=2), "Atelier", ("FabLab 19",), seats_left=3,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def test_a_moment_is_listed_with_its_day_hours_room_partners_project_and_seats(
    site, bureau, rounds
):
    with bureau.records.writing() as record:
        record.sheets.keep(Sheet(a_project(KEY)), ())
    announce(bureau, replace(a_moment(1), project_id=KEY), a_moment(2, after=3))
    bureau.joining.join(bureau.deposit.begin(), a_moment(1).id, "fr")
    page = read(site, rounds)
    for words in (
        "Mardi 24 novembre 2026", "Présentation", "La Cabane se montre 1", "18 h – 20 h",
        "Salle du fond", "Avec Les Menuisiers du canal, FabLab 19", "Places libres : 11",
        "Inscription à la borne", f'href="/P/{address_of(KEY)}"',
        f'href="/rendez-vous/{address_of(a_moment(1).id)}.ics"',
    ):  # fmt: skip
        assert words in page
    assert page.count("<h2>") == 1, "two moments of a day are under one title"
    assert page.index("se montre 1") < page.index("se montre 2")


def test_what_changes_or_is_called_off_reaches_the_site_at_the_next_round(site, bureau, rounds):
    announce(bureau, a_moment(1, capacity=1), a_moment(2, after=3))
    bureau.joining.join(bureau.deposit.begin(), a_moment(1).id, "fr")
    assert "<p>Complet</p>" in read(site, rounds)
    moved = replace(a_moment(1, capacity=1), room="Préau", version=2)
    announce(bureau, moved, a_moment(2, after=3).cancel(bureau.clock.now()))
    bureau.publish()  # as at the desk, something was written in the journal
    page = read(site, rounds)
    assert "Préau" in page
    assert "Ce rendez-vous est annulé." in page
    file = ask(site, "GET", "/rendez-vous.ics").text
    assert file.count("BEGIN:VEVENT") == 2
    assert file.count("STATUS:CANCELLED") == 1
    assert f"UID:{moved.id}" in file
    assert "SEQUENCE:1" in file


def test_one_moment_is_taken_into_a_calendar_and_an_unknown_one_is_gone(site, bureau, rounds):
    announce(bureau, a_moment(1), a_moment(2, after=3))
    rounds.make()
    answer = ask(site, "GET", f"/rendez-vous/{address_of(a_moment(2).id)}.ics")
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert 'filename="rendez-vous-2026-11-24.ics"' in answer.headers["content-disposition"]
    assert re.findall("SUMMARY:(.*)\r", answer.text) == ["La Cabane se montre 2"]
    for address in (address_of(UUID(int=7)), "x"):
        assert ask(site, "GET", f"/rendez-vous/{address}.ics").status == 404


def test_the_page_of_a_project_tells_its_moments(site, bureau, rounds):
    with bureau.records.writing() as record:
        record.sheets.keep(Sheet(a_project(KEY)), ())
    announce(bureau, replace(a_moment(1), project_id=KEY), a_moment(2, after=3))
    page = read(site, rounds, f"/P/{address_of(KEY)}")
    assert "se montre 1" in page
    assert "se montre 2" not in page
    assert "Mardi 24 novembre 2026" in page


def test_what_is_over_is_not_listed_even_if_no_kiosk_spoke_since(site, bench, bureau, rounds):
    announce(bureau, a_moment(1))
    assert "se montre 1" in read(site, rounds)
    bench.clock.moment = TUESDAY + timedelta(hours=2)
    page = plain(ask(site, "GET", LIST).text)
    assert "se montre 1" not in page
    assert "Aucun rendez-vous pour le moment." in page


def test_a_page_stays_light_however_many_there_are_and_turns(bench: HubBench, site):
    many = tuple(
        shown(it, title="T" * 80, sentence="é" * 300, partners=("P" * 80,) * 8) for it in range(45)
    )
    NearHub(bench).show(Window(0, 0, 0, 0, moments=many))
    style = len(ask(site, "GET", "/site.css").body)
    for number, count in ((1, PAGE), (2, PAGE), (5, 5), (9, 5)):
        page = ask(site, "GET", f"{LIST}?page={number}&lang=ar")
        assert page.text.count("<article") == count
        assert len(page.body) + style < THIRTY_KB
    assert 'href="?page=2&amp;lang=ar"' in ask(site, "GET", f"{LIST}?lang=ar").text
    assert 'dir="rtl"' in ask(site, "GET", f"{LIST}?lang=ar").text


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""},
        {"room": ""},
        {"starts_at": "2026-11-30T18:00:00Z"},
        {"starts_at": "2026-11-24T17:00:00"},
    ],
)
def test_what_is_no_moment_is_refused(wrong):
    said = WINDOW.dump_python(Window(0, 0, 0, 0, moments=(shown(1),)), mode="json")
    said["moments"][0] |= {"ends_at": "2026-11-25T19:00:00Z"} | wrong
    with pytest.raises(ValueError, match="expected"):
        read_window(json.dumps(said).encode())
