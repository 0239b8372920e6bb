"""From what visitors do to the page « Chiffres »."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtQuick import QQuickItem

from kiosk.domain.agent import Role
from kiosk.domain.contribution import Kind
from tests.end2end.hands import Hands
from tests.end2end.test_desk_door import at_the_door, invite
from tests.fakes.bureau import words
from tests.fakes.desk import PASSPHRASE


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from walk(child)


def test_what_was_given_is_shown_and_small_numbers_are_not(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk()
    services = kiosk.screens.background._services
    assert services is not None
    for _ in range(6):
        services.deposit.send(services.deposit.begin(), words("Un banc", "1"))
    for _ in range(6):
        kiosk.screens.session.home()
        kiosk.touch("accessibilityButton")
        kiosk.touch("largeTextChoice")
        kiosk.screens.session.leave()
    code = invite(kiosk, Role.ELU)
    desk = at_the_door(kiosk)
    assert kiosk.screens.desk is not None
    kiosk.screens.desk.access.join("lucie", code, PASSPHRASE)
    desk.touch("figuresTab")

    def told(card: str) -> list[str]:
        name = f"{card}Card"
        found = next((it for it in desk.items() if it.objectName() == name), None)
        if found is None:
            return []
        return [str(it.property("text")) for it in walk(found) if it.objectName() == "figureCount"]

    desk.wait_for(lambda: told("kind") == ["6"], "no figures")
    assert told("mode") == ["6"]
    assert "6 contributions" in desk.text_of("promises")
    services.deposit.send(services.deposit.begin(), replace(words("Un banc"), kind=Kind.DESIRE))
    desk.touch("days7")
    desk.wait_for(lambda: told("kind") == ["non montré"] * 2, "a small number shows")


def test_the_sheet_of_the_week_is_one_button_away(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk()
    code = invite(kiosk, Role.AGENT)
    desk = at_the_door(kiosk)
    assert kiosk.screens.desk is not None
    kiosk.screens.desk.access.join("lucie", code, PASSPHRASE)
    desk.touch("figuresTab")
    desk.wait_for(lambda: bool(desk.text_of("nothingCounted")), "no word of there being nothing")
    desk.touch("weeklySheetButton")
    work = kiosk.screens.desk.work
    assert work is not None
    desk.wait_for(lambda: work.prints.order.pages == 1, "no sheet")
    assert work.prints.order.document == "weekly_sheet"
    assert work.prints.order.made is not None
    assert work.prints.order.made.title.endswith("(en cours)")
