"""A ticket in the lobby, a telephone at home: the QR code, the page, and back to the kiosk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page as Tab
from playwright.sync_api import sync_playwright

from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.end2end.test_deposit import deposit, follow
from tests.fakes.live_hub import free_port, linked, served

CHROMIUM = shutil.which("chromium")


@pytest.fixture
def ports() -> dict[str, str]:
    names = ("PORT", "SYNC_PORT", "FLEET_PORT")
    return {f"KIOSK_HUB__{name}": str(free_port()) for name in names}


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def telephone(request) -> Iterator[Tab]:
    if CHROMIUM is None:
        pytest.skip("there is no chromium (apt install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = browser.new_context(
            java_script_enabled=request.param, viewport={"width": 360, "height": 740}
        )
        context.set_default_timeout(20_000)
        yield context.new_page()
        browser.close()


def test_a_ticket_is_followed_and_withdrawn_from_a_telephone(
    open_kiosk, printer, ports, tmp_path, telephone
):
    address = f"http://127.0.0.1:{ports['KIOSK_HUB__PORT']}"
    kiosk = open_kiosk(KIOSK_RECEIPTS__FOLLOW_UP_URL=address)
    code = deposit(kiosk, "trop sombre")
    kiosk.touch("printButton")
    scanned = kiosk.printed_address(printer)
    kiosk.touch("finishButton")
    settings = load(None, {"KIOSK_DATA": str(tmp_path / "data"), **CHEAP, **ports})
    with served(settings) as hub, linked(settings, hub) as link:
        link.make()
        opened = telephone.goto(scanned)
        assert opened is not None
        assert opened.status == 200
        assert telephone.locator("h1").inner_text() == "Votre message attend d’être lu."
        assert "sombre" not in telephone.content()
        assert telephone.evaluate("document.documentElement.scrollWidth") <= 360

        telephone.get_by_role("link", name="Retirer").click()
        telephone.get_by_label("Le code de votre ticket").fill(code)
        telephone.get_by_label("Oui, je le veux").check()
        telephone.get_by_role("button", name="Oui, retirer").click()
        assert telephone.locator("h1").inner_text() == "C’est retiré."

        link.make()
        follow(kiosk, code)
        assert kiosk.text_of("stateTitle") == "Votre message est retiré."
        telephone.goto(scanned)
        assert telephone.locator("h1").inner_text() == "Votre message est retiré."
