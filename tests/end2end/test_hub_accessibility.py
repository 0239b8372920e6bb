"""The pages of the site in a browser, small, and with large type: axe-core finds nothing.

axe-core (MPL-2.0) is not shipped here: `make axe` gets it, and runs this.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
import uvicorn
from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright

from tests.fakes.hub import HubBench
from tests.fakes.live_hub import HERE, free_port

AXE = Path(os.environ.get("AXE", "build/axe/package/axe.min.js"))
CHROMIUM = shutil.which("chromium")
PATHS = (
    "/",
    "/projets",
    "/donnees",
    "/tirages",
    "/retirer",
    "/effacer",
    "/corriger",
    "/nulle-part",
)

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium (apt install chromium)"),
    pytest.mark.skipif(not AXE.is_file(), reason="there is no axe-core here (make axe gets it)"),
]


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    bench, port = HubBench(tmp_path), free_port()
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
