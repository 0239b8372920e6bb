"""What visitors come for: to deposit, to tell about a project, to search the voices."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from kiosk.models.language_model import LANGUAGES
from tools.bench.visitor import Page

if TYPE_CHECKING:
    from tools.bench.visitor import Tap, Visit, Visitor


def deposit(visitor: Visitor, times: list[Tap], sent: list[Tap]) -> Visit:
    """Deposit, from the attract page and back; add how long each next page took.

    That of the ticket, which waits for the disk, goes into `sent`.
    """
    yield from visitor.go("wakeButton", Page.Home, times)
    yield from say(visitor, times, sent)


def visit(visitor: Visitor, number: int) -> Visit:
    """Make the visit of a number, from the attract page and back: its language, its journey."""
    code = LANGUAGES[number % len(LANGUAGES)].code
    yield from visitor.go("wakeButton", Page.Home, [])
    yield from visitor.touch("languagesButton")
    yield from visitor.touch(f"language_{code}")
    chosen = time.perf_counter()
    yield lambda: visitor.painted[1] > chosen  # words of other lengths have found their places
    if number % 3 == 0:
        yield from say(visitor, [], [])
    elif number % 3 == 1:
        yield from tell(visitor)
    else:
        yield from search(visitor)


def say(visitor: Visitor, times: list[Tap], sent: list[Tap]) -> Visit:
    """Deposit, from the home to the attract page."""
    yield from visitor.go("depositTile", Page.Notice, times)
    yield from visitor.go("beginButton", Page.What, times)
    yield from visitor.touch("frustrationChoice")
    yield from visitor.touch("textEditor")
    yield from visitor.type("trop sombre le soir")
    yield from visitor.go("continueButton", Page.Where, times)
    yield from visitor.touch("everywhereChoice")
    yield from visitor.go("continueButton", Page.Review, times)
    yield from visitor.go("sendButton", Page.Ticket, sent)
    yield from visitor.go("finishButton", Page.Attract, times)


def tell(visitor: Visitor) -> Visit:
    """Tell a doubt about the first project, from the home to the attract page."""
    yield from visitor.go("projectsTile", Page.Projects, [])
    yield from visitor.go("projectCard0", Page.Project, [])
    yield from visitor.go("doubtButton", Page.Feedback, [])
    yield from visitor.touch("textEditor")
    yield from visitor.type("trop de bruit le soir")
    yield from visitor.go("sendButton", Page.Ticket, [])
    yield from visitor.go("finishButton", Page.Attract, [])


def search(visitor: Visitor) -> Visit:
    """Search the voices, from the home to the attract page."""
    voices = visitor.screens.voices
    yield from visitor.go("voicesTile", Page.Voices, [])
    yield from visitor.touch("searchField")
    yield from visitor.type("ombre")
    yield lambda: not voices.waiting
    yield from visitor.go("leaveButton", Page.Attract, [])
