"""The pages of the site in a browser, small, and with large type: axe-core finds nothing.

axe-core (MPL-2.0) is not shipped here: `make axe` gets it, and runs this.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Thread
from uuid import UUID

import pytest
import uvicorn
from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright

from kiosk.domain.contact import Contact
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.moment import MomentKind
from kiosk.domain.outline import Ink, Outline
from kiosk.domain.participatory_budget import BudgetStep, Phase, Progress
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.receipt import Receipt
from kiosk.domain.sharing import Window
from kiosk.domain.showing import (
    Dated,
    ShownBudget,
    ShownFeedback,
    ShownMoment,
    ShownProject,
    ShownRound,
    ShownTheme,
)
from kiosk.domain.sketch import Answers, Holder
from kiosk.domain.timeline import Passage, Step
from kiosk.sync.rounds import Rounds
from tests.fakes.bureau import Bureau
from tests.fakes.hub import HubBench, NearHub, a_sharing, an_exchange
from tests.fakes.live_hub import HERE, free_port
from tests.fakes.outbox import SharedInMemoryRecords

AXE = Path(os.environ.get("AXE", "build/axe/package/axe.min.js"))
CHROMIUM = shutil.which("chromium")
THEME, PROJECT = "0" * 26, "1" * 26
PATHS = (
    "/",
    "/projets",
    "/rendez-vous",
    "/donnees",
    "/tirages",
    "/retirer",
    "/effacer",
    "/corriger",
    "/continuer",
    "/nulle-part",
    f"/T/{THEME}",
    f"/P/{PROJECT}",
)
DAY = date(2026, 11, 20)
BEGINS = datetime(2099, 11, 24, 17, tzinfo=UTC)
MOMENT = ShownMoment(
    UUID(int=1), MomentKind.IDEATION, "Des idées", "Pour le soir.", BEGINS, BEGINS.replace(hour=19),
    "Préau", ("FabLab 19",), PROJECT, "La Cabane", 3,
)  # fmt: skip
SHOWN = Window(
    kept=3, read=2, answered=1, overdue=0,
    moments=(MOMENT, replace(MOMENT, id=UUID(int=2), called_off=True)),
    themes=(ShownTheme(THEME, "Se croiser", "Des bancs", ThemeState.OPEN, DAY, 3, 1),),
    projects=(
        ShownProject(
            PROJECT, "La Cabane", "Un abri au bord du canal.", Stage.STIMULATEUR, THEME, 3, 90, 3,
            milestones=(Dated(DAY, "Choisie"), Dated(DAY, "Essai", done=False)),
            changes=(Dated(DAY, "L’entrée passe côté école"),),
            feedback=(ShownFeedback(DAY, FeedbackKind.DOUBT, "Le soir ?", "On ferme."),),
            drawing=Outline((Ink("M0 0l9 9"), Ink("M9 0l0 9", "#c2381b", 1)), 9, 9),
            budget=ShownBudget(
                2021, "8839", 150_000, "DEVE", "rue de Nantes", popular=True,
                progress=Progress.WORKS, steps=(BudgetStep(Phase.WORKS, DAY, reached=True),),
                gone_on=DAY,
            ),
            rounds=(
                ShownRound("Un banc ?", "les voisins", DAY, is_open=True, counts={}),
                ShownRound("Un toit ?", "tous", DAY, False, {FeedbackKind.WANT: 6}, "Un toit"),
            ),
            passages=(Passage(Step.CONTRIBUTION, DAY, reached=True),),
        ),
    ),
)  # fmt: skip
OPEN = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, None, 0)
BEGUN = Answers("La cabane", "Un abri.", "On s’assoit.", quartier="2", holder=Holder.INDIVIDUAL)

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium (apt install chromium)"),
    pytest.mark.skipif(not AXE.is_file(), reason="there is no axe-core here (make axe gets it)"),
]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[HubBench]:
    bench = HubBench(tmp_path)
    yield bench
    bench.database.close()


@pytest.fixture
def address(bench: HubBench) -> Iterator[str]:
    port = free_port()
    NearHub(bench).show(SHOWN)
    server = uvicorn.Server(uvicorn.Config(bench.pages(), host=HERE, port=port, log_config=None))
    thread = Thread(target=server.run)
    thread.start()
    yield f"http://{HERE}:{port}"
    server.should_exit = True
    thread.join(30)


@pytest.fixture
def tab() -> Iterator[Tab]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 360, "height": 740}, bypass_csp=True)
        context.set_default_timeout(20_000)
        yield context.new_page()
        browser.close()


def looked_at(tab: Tab, page: str) -> None:
    """Look for faults in the page that is open."""
    tab.evaluate(AXE.read_text(encoding="utf-8"))
    found = tab.evaluate("axe.run()")["violations"]
    assert [(page, it["id"]) for it in found] == []
    for size in ("1.125rem", "2.25rem"):
        tab.add_style_tag(content=f"html {{ font-size: {size} !important }}")
        assert tab.evaluate("document.documentElement.scrollWidth") <= 360


def test_no_page_has_a_fault_that_a_program_finds_nor_is_wider_than_a_telephone(address, tab):
    for path in PATHS:
        for language in ("fr", "ar"):
            tab.goto(f"{address}{path}?lang={language}")
            looked_at(tab, path)


def test_nor_have_those_of_a_holder_who_goes_on_with_a_sketch(bench, address, tab):
    bureau = a_bureau()
    exchange = an_exchange(bureau)
    rounds = Rounds(a_sharing(bureau), exchange, NearHub(bench, key=exchange.key))
    for language in ("fr", "ar"):
        receipt = begun(bureau, language)
        rounds.make()
        tab.goto(f"{address}/{receipt.keys.token}?lang={language}")
        looked_at(tab, "follow-up")
        tab.click("form[action='/continuer'] button")
        looked_at(tab, "questions")
        tab.fill("#title", "é" * 90)
        tab.click(".resume button")
        looked_at(tab, "too long")
        bureau.sketching.keep(receipt.subject_id, replace(BEGUN, title="La cabane verte"))
        rounds.make()
        tab.fill("#title", "La cabane bleue")
        tab.click(".resume button")
        looked_at(tab, "conflict")
        tab.click(".resume button")
        looked_at(tab, "kept")
        tab.click("form[action='/continuer/deposer'] button")
        looked_at(tab, "handed in")
        rounds.make()
        assert title_of(bureau, receipt) == "La cabane bleue"


def title_of(bureau: Bureau, receipt: Receipt) -> str:
    """Return the title of a sketch, as the kiosk keeps it."""
    with bureau.records.reading() as record:
        sketch = record.sketches.get(receipt.subject_id)
    assert sketch is not None
    return sketch.answers.title


def a_bureau() -> Bureau:
    """Return a record with a call that is open."""
    bureau = Bureau(SharedInMemoryRecords())
    with bureau.records.writing() as record:
        record.projects.add_theme(OPEN, ())
    return bureau


def begun(bureau: Bureau, language: str) -> Receipt:
    """Begin a sketch at the kiosk, with its contact."""
    receipt = bureau.sketching.begin(bureau.deposit.begin(), OPEN.id, BEGUN, language)
    assert receipt is not None
    contact = Contact("amina@exemple.fr", of_age=True, accepted=True)
    bureau.sketching.leave_contact(receipt.subject_id, contact)
    return receipt
