"""The whole draw on the real screens: volunteers at the kiosk, ceremony in the hall, receipts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.services.catalogue import Services
from kiosk.services.desk.draws import Opening
from kiosk.services.sortition.folder import DrawFolder
from kiosk.services.sortition.verifying import verify
from kiosk.services.volunteering import Application
from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import follow
from tests.end2end.test_desk_door import at_the_door, invite, type_in
from tests.end2end.test_feedback import rows
from tests.end2end.test_volunteering import answer
from tests.fakes.desk import PASSPHRASE
from tools.desk_draw_scenes import AnyBeacon, LaterClock

OTHERS = [("16-24", "femme", "Villette", "social"), ("65+", "homme", "Combat", "privé")]


def services_of(kiosk: Hands) -> Services:
    services = kiosk.screens.background._services
    assert services is not None
    return services


def movable(kiosk: Hands) -> LaterClock:
    """Give the draw a clock that the test moves, and a beacon that signs anything."""
    services = services_of(kiosk)
    ceremonies = services.desk.ceremonies
    clock = LaterClock(services.volunteering._clock.now())
    services.desk.draws._clock = ceremonies._clock = services.volunteering._clock = clock
    ceremonies._tools = replace(ceremonies._tools, beacon=AnyBeacon)
    return clock


def bring(desk: Hands, name: str) -> None:
    """Move the page until something is on the screen, and touch it."""
    item = desk.find(name)
    desk.wait_for(item.isEnabled, f"{name} stays disabled")
    parent: QQuickItem | None = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    if isinstance(parent, QQuickItem):
        top = item.mapToItem(parent.property("contentItem"), 0, 0).y()
        lowest = max(0.0, parent.property("contentHeight") - parent.height())
        parent.setProperty("contentY", min(max(0.0, top - parent.height() / 2), lowest))
    desk.touch(name)


def open_the_draw(kiosk: Hands, clock: LaterClock) -> None:
    """Invite a facilitator, who opens a draw."""
    desk = services_of(kiosk).desk
    session = desk.access.join("lucie", invite(kiosk, Role.JURY_FACILITATOR), PASSPHRASE)
    closes = local_day(clock.now()) + timedelta(days=1)
    opening = Opening("Le jury du printemps", 2, closes, clock.now() + timedelta(days=4))
    desk.draws.open(session.agent_id, opening)


def come_in(kiosk: Hands) -> Hands:
    """Come in at the desk, to the page of the draw."""
    desk = at_the_door(kiosk)
    opened = kiosk.screens.desk
    assert opened is not None
    opened.access.enter("lucie", PASSPHRASE)
    desk.touch("drawTab")
    desk.wait_for(lambda: desk.text_of("drawTitle") == "Le jury du printemps", "no draw")
    return desk


def volunteer_by_touch(kiosk: Hands) -> str:
    """Volunteer without a contact; return the code of the receipt."""
    kiosk.touch("wakeButton")
    kiosk.touch("juryTile")
    answer(kiosk)
    kiosk.touch("withoutContactButton")
    kiosk.wait_for_page(Page.Ticket)
    code = kiosk.text_of("codeText")
    kiosk.touch("finishButton")
    kiosk.wait_for_page(Page.Attract)
    return code


def commit(desk: Hands) -> None:
    """Close the list, compare the widths, and commit to the first one."""
    for button in ("closeListButton", "closeListButton", "compareButton", "width0", "commitButton"):
        bring(desk, button)
    desk.wait_for(lambda: len(desk.text_of("commitmentText")) == 71, "no commitment")


def hold_the_ceremony(desk: Hands) -> None:
    """Three balls, one of them read wrong at first, then the beacon."""
    bring(desk, "ceremonyButton")
    type_in(desk, "firstWitnessField", "Ana")
    type_in(desk, "secondWitnessField", "Bo")
    for button in ("meetButton", "ball4", "ball3", "ball7", "urn2", "ball0"):
        desk.touch(button)
    desk.touch("confirmBallsButton")
    desk.wait_for(lambda: desk.text_of("firstNumber") == "407", "N1 was not kept")
    type_in(desk, "signatureField", "ab" * 48)
    desk.touch("revealButton")
    desk.wait_for(lambda: desk.text_of("sumText").startswith("407"), "no jury")


def test_a_day_of_the_draw(open_kiosk: Callable[..., Hands], tmp_path: Path):
    kiosk = open_kiosk()
    clock = movable(kiosk)
    open_the_draw(kiosk, clock)
    code = volunteer_by_touch(kiosk)
    services = services_of(kiosk)
    for number in range(6):
        draft = services.deposit.begin()
        services.volunteering.volunteer(draft, Application(OTHERS[number % 2], "fr"))
    desk = come_in(kiosk)
    commit(desk)
    clock.moment += timedelta(days=6)
    hold_the_ceremony(desk)
    desk.touch("leaveCeremonyButton")
    kiosk.wait_for(lambda: kiosk.screens.desk is None, "the desk stayed open in the hall")
    check_what_is_published(tmp_path)
    follow(kiosk, code)
    (state,) = rows(tmp_path, "SELECT state FROM candidacy WHERE ticket = 'V0001'")
    drawn = state == ("drawn",)
    wanted = "Vous êtes tiré au sort" if drawn else "Vous n’êtes pas tiré au sort cette fois."
    assert kiosk.text_of("stateTitle").startswith(wanted)
    assert kiosk.find("fateText").isVisible()
    end_appeals(kiosk)
    assert rows(tmp_path, "SELECT DISTINCT profile, salt FROM candidacy") == [("", "")]


def end_appeals(kiosk: Hands) -> None:
    """Come back to the desk, and erase what volunteers answered."""
    kiosk.touch("leaveButton")
    kiosk.wait_for_page(Page.Attract)
    desk = come_in(kiosk)
    bring(desk, "forgetAnswersButton")
    bring(desk, "forgetAnswersButton")
    desk.wait_for(lambda: "\N{NO-BREAK SPACE}: 7." in desk.text_of("erasedText"), "kept")


def check_what_is_published(folder: Path) -> None:
    """Verify the files as anybody can, and read what the ceremony left in the record."""
    (published,) = (folder / "data" / "draws").iterdir()
    told = list(verify(DrawFolder(published), AnyBeacon(), "V0001"))
    assert any(line.startswith("le ticket V0001 est dans") for line in told)
    assert (published / "public" / "proces-verbal.pdf").is_file()
    (notes,) = rows(folder, "SELECT notes, witnesses FROM draw")
    assert notes == ('["La deuxième boule, lue 3 d’abord, est 0."]', '["Ana", "Bo"]')
