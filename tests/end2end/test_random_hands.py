"""Random hands on every page: nothing breaks, nobody gets out, and the next visitor sees nothing.

Minutes, not seconds: `make hostile` hits each page 10,000 times. Seeds are fixed.
"""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import visitor_models
from kiosk.app import Screens
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.end2end.hands import Hands, Page
from tests.end2end.monkey import Monkey
from tests.end2end.traces import Logs, Search, Trace
from tests.fakes.receipt_printer import FakeReceiptPrinter
from tests.fakes.speech import FakeJack, MuteSpeech

pytestmark = [
    pytest.mark.slow,
    pytest.mark.qt_log_ignore(
        "keyToAscii Unhandled key code",  # what QTest says of keys that no layout has
        "DelegateModel::cancel: index out range",  # Qt's, of a list emptied while it makes a card
        extend=True,
    ),
]

EVENTS = int(os.environ.get("HOSTILE_EVENTS", "150"))
"""Hits on each page."""
_OPENING_MS = 60_000
"""How long a busy machine may take to open a new record with its demo."""
SESSION = 500
"""Hits before the visitor leaves."""
STRAY = 8
"""Hits on the pages that it leads to before the hands are brought back."""
SMALL = {
    "KIOSK_SCREEN__FULLSCREEN": "true",
    "KIOSK_SCREEN__WIDTH": "360",
    "KIOSK_SCREEN__HEIGHT": "640",
    "KIOSK_SCREEN__WIDTH_MM": "336",
}
"""A 27″ panel with a ninth of its pixels: the same layout, sooner painted."""


@dataclass
class Rig:
    """A kiosk that visitors use one after the other, and the folder that it lives in."""

    hands: Hands
    folder: Path
    secrets: set[str] = field(default_factory=set)
    """The keys of every receipt given."""
    wiped: bool = False
    """Whether the session of the visitor who came in has ended."""

    def settle(self) -> None:
        """Wait until everything that was asked of the record and of the printer came back."""
        background = self.hands.screens.background
        for ask in (background.write, background.read, background.wait_for_machine) * 2:
            back: list[bool] = []
            ask(lambda _services: True, back.append)
            self.hands.wait_for(partial(bool, back), "the kiosk does not answer")

    def end(self) -> None:
        """Note that the session has ended."""
        self.wiped = True

    def remember(self) -> None:
        """Keep the keys of the receipt on the screen."""
        receipt = self.hands.screens.ticket._receipt
        if receipt is not None:
            keys = receipt.keys
            self.secrets |= {keys.token, keys.code, keys.code.replace("-", "")}


@pytest.fixture(scope="module")
def rig(request, dressed: QGuiApplication, tmp_path_factory) -> Iterator[Rig]:
    folder = tmp_path_factory.mktemp("kiosk")
    with pytest.MonkeyPatch.context() as patch, FakeReceiptPrinter() as printer:
        patch.setattr(visitor_models, "build_speech", lambda _settings: MuteSpeech())
        patch.setattr(visitor_models, "build_jack", lambda _settings: FakeJack())
        for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            patch.setenv(name, str(folder))
        settings = load(
            None,
            {
                "KIOSK_DATA": str(folder / "data"),
                "KIOSK_DEMO": "true",
                "KIOSK_PRINTER__KIND": "network",
                "KIOSK_PRINTER__HOST": printer.host,
                "KIOSK_PRINTER__PORT": str(printer.port),
                **SMALL,
                **CHEAP,
            },
        )
        screens = Screens(settings)
        screens.start()
        screens.window.showNormal()  # offscreen, a full screen is larger than the panel
        screens.window.resize(settings.screen.width, settings.screen.height)
        hands = Hands(screens, QtBot(request))
        rig = Rig(hands, folder)
        screens.ticket.receiptChanged.connect(rig.remember)
        screens.session.ended.connect(rig.end)
        ready = (screens.lobby.projects, screens.moments.rows)
        hands.qtbot.waitUntil(lambda: all(it.count for it in ready), timeout=_OPENING_MS)
        gc.freeze()  # as the kiosk does: what it has by now lives as long as it
        yield rig
        screens.close()


CANARIES = ("zqtexte", "zqlieu", "zqavis", "zqjoindre", "zqcherche", "zqzx")
"""What visitors type: a message, a place, an opinion, a contact, a word searched for, a code."""
SAID_ALREADY = "il manque de l’ombre quai de la loire en juillet les bancs brulent "
"""Enough like a voice of the demo to be offered « Moi aussi »."""


def come_in(rig: Rig, page: Page) -> None:
    """Type a canary wherever one can, and go to a page."""
    hands, session = rig.hands, rig.hands.screens.session
    rig.wiped = False
    session.home()
    say(hands.screens, alike=page is Page.MeToo)
    if page is Page.MeToo:
        hands.wait_for(lambda: hands.screens.support.found, "nothing is like it")
        hands.screens.support.choose()
    if page in {Page.Ticket, Page.FollowUp}:
        send(hands, look_up=page is Page.FollowUp)
    if page is not Page.Attract:
        session.replace(page)
    type_in_fields(hands)
    if page is Page.Attract:
        session.leave()


def say(screens: Screens, *, alike: bool) -> None:
    """Give each model its words; some are like a voice of the demo."""
    text, place, opinion, contact, searched, code = CANARIES
    screens.project.read(screens.lobby.projects.first.project_id)
    screens.moments.open(screens.moments.rows.first.moment_id)
    screens.deposit.begin()
    screens.deposit.chooseKind("lack")
    screens.deposit.writePlace(place)
    screens.deposit.write(SAID_ALREADY + text if alike else text)
    screens.feedback.choose(screens.project.projectId, "help")
    screens.feedback.write(opinion)
    screens.feedback.writeContact(contact)
    screens.sketch.answers.write(text)
    screens.sketch.contact.write(contact)
    screens.voices.search(searched)
    screens.follow_up.type(code)


def send(hands: Hands, *, look_up: bool) -> None:
    """Send the deposit; look its code up."""
    hands.screens.deposit.send()
    hands.wait_for_page(Page.Ticket)
    if look_up:
        hands.screens.follow_up.type(hands.screens.ticket.code)
        hands.screens.follow_up.lookUp()
        hands.wait_for_page(Page.FollowUp)


def come_back(rig: Rig, page: Page) -> None:
    """Go back to a page; whoever left in between begins again."""
    session = rig.hands.screens.session
    if page is Page.Attract:
        session.leave()
    elif rig.wiped:
        come_in(rig, page)
    else:
        session.replace(page)


def type_in_fields(hands: Hands) -> None:
    """Type a canary on the keys, in each field of the page."""
    kinds = ("QQuickTextInput", "QQuickTextEdit")
    for field_ in [it for it in hands.items() if any(map(it.inherits, kinds)) and it.width()]:
        field_.forceActiveFocus()
        hands.key_in(CANARIES[0])


def visit(rig: Rig, page: Page, seed: str, hits: int) -> list[Trace]:
    """Let random hands loose on a page, then leave; return what the next visitor could find."""
    hands, session = rig.hands, rig.hands.screens.session
    monkey = Monkey(hands, seed)
    come_in(rig, page)
    away = 0
    for number in range(hits):
        monkey.hit()
        told = f"{seed}, hit {number}: {list(monkey.latest)}"
        assert session.page != Page.Apology or page is Page.Apology, told
        windows = [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]
        assert windows == [hands.window], told
        away = 0 if session.page == page else away + 1
        if away > STRAY:
            come_back(rig, page)
            away = 0
    session.leave()
    hands.wait_for_page(Page.Attract)
    rig.settle()
    hands.qtbot.wait(20)
    return Search(hands.screens, rig.folder, {*CANARIES, *rig.secrets}).traces()


@pytest.fixture
def logs(caplog, capfd, qtlog) -> Logs:
    caplog.set_level(logging.DEBUG, "kiosk")
    return Logs(caplog, capfd, qtlog)


@pytest.mark.parametrize("page", Page, ids=lambda page: page.name)
def test_random_hands_break_nothing_and_leave_nothing(rig: Rig, page: Page, logs: Logs, caplog):
    secrets = set(CANARIES)
    for first in range(0, EVENTS, SESSION):
        rig.secrets.clear()
        seed = f"{page.name} {first // SESSION}"
        assert visit(rig, page, seed, min(SESSION, EVENTS - first)) == [], seed
        secrets |= rig.secrets
    assert [each for each in caplog.records if each.levelno >= logging.WARNING] == []
    assert logs.traces(secrets) == []
