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

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.moment import MomentKind
from kiosk.domain.outline import Ink, Outline
from kiosk.domain.participatory_budget import BudgetStep, Phase, Progress
from kiosk.domain.project import Stage, ThemeState
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
from kiosk.domain.timeline import Passage, Step
from tests.fakes.hub import HubBench, NearHub
from tests.fakes.live_hub import HERE, free_port

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

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium (apt install chromium)"),
    pytest.mark.skipif(not AXE.is_file(), reason="there is no axe-core here (make axe gets it)"),
]


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    bench, port = HubBench(tmp_path), free_port()
    NearHub(bench).show(SHOWN)
    server = uvicorn.Server(uvicorn.Config(bench.pages(), host=HERE, port=port, log_config=None))
    thread = Thread(target=server.run)
    thread.start()
    yield f"http://{HERE}:{port}"
    server.should_exit = True
    thread.join(30)
    bench.database.close()


@pytest.fixture
def tab() -> Iterator[Tab]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 360, "height": 740}, bypass_csp=True)
        context.set_default_timeout(20_000)
        yield context.new_page()
        browser.close()


def test_no_page_has_a_fault_that_a_program_finds_nor_is_wider_than_a_telephone(address, tab):
    for path in PATHS:
        for language in ("fr", "ar"):
            tab.goto(f"{address}{path}?lang={language}")
            tab.evaluate(AXE.read_text(encoding="utf-8"))
            found = tab.evaluate("axe.run()")["violations"]
            assert [(path, it["id"]) for it in found] == []
            for size in ("1.125rem", "2.25rem"):
                tab.add_style_tag(content=f"html {{ font-size: {size} !important }}")
                assert tab.evaluate("document.documentElement.scrollWidth") <= 360
