"""The draws on the site: « mon ticket est dans 434 panels sur 1000 », without a script."""

from __future__ import annotations

import random
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.sortition.beacon import Beacon
from kiosk.services.sortition.committing import Committing, Order
from kiosk.services.sortition.folder import DrawFolder
from kiosk.services.sortition.published import read_published
from kiosk.services.sortition.revealing import Chance, reveal
from kiosk.settings import ASSETS
from kiosk.solver import HighsSolver
from tests.fakes.chance import NOW, SeededRandomness, StillClock
from tests.fakes.hub import HubBench, ask
from tests.fakes.pools import easy_pool

CEREMONY = NOW + timedelta(days=3)


class Signer:
    """A beacon that signed anything."""

    def holds(self, beacon: Beacon) -> bool:
        return bool(beacon.signature)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A draw of eight seats, committed to."""
    path = tmp_path_factory.mktemp("draws") / "tirage-2026-11-20-beef"
    committing = Committing(HighsSolver(), StillClock(), SeededRandomness(random.Random(19)))
    script = ASSETS / "draw" / "verify.py"
    committing.commit(Order(easy_pool(), 0, CEREMONY, ""), DrawFolder(path), script, {"kiosk": "1"})
    return path


@pytest.fixture
def folder(bench: HubBench, made: Path) -> Path:
    target = bench.folder / "draws" / made.name
    shutil.copytree(made, target)
    return target


@pytest.fixture
def site(bench):
    return bench.pages()


def test_without_a_draw_the_site_says_so(site):
    assert "Aucun tirage n’est encore publié." in ask(site, "GET", "/tirages").text
    assert ask(site, "GET", "/tirages/nowhere").status == 404


def test_a_ticket_is_told_in_how_many_panels_it_is(site, folder):
    assert "Tirage du 23\xa0novembre\xa02026" in ask(site, "GET", "/tirages").text
    lottery = read_published(DrawFolder(folder)).lottery
    page = ask(site, "GET", f"/tirages/{folder.name}?ticket=+t007+")
    count = lottery.appearances()["T007"]
    assert f"Le ticket T007 est dans {count} panels sur 1000." in page.text
    assert "tiré au sort cette fois" not in page.text
    stranger = ask(site, "GET", f"/tirages/{folder.name}?ticket=%3Cb%3E&lang=en")
    assert "Ticket &lt;B&gt; is not on the list." in stranger.text


def test_once_the_jury_is_known_the_page_says_who_is_drawn(site, folder):
    result = reveal(
        DrawFolder(folder), Chance(407, "ab" * 48), Signer(), CEREMONY + timedelta(hours=1)
    )
    page = ask(site, "GET", f"/tirages/{folder.name}?ticket={result.panel[0]}").text
    assert "Il est tiré au sort." in page
    assert f"407 + {result.seed.beacon:03} → {result.seed.number:03}" in page
    other = ask(site, "GET", f"/tirages/{folder.name}?ticket={result.waiting[0]}").text
    assert "Il n’est pas tiré au sort cette fois." in other


def test_public_files_can_be_had_and_secret_ones_cannot(site, folder):
    manifest = ask(site, "GET", f"/tirages/{folder.name}/manifest.json")
    assert manifest.text == (folder / "public" / "manifest.json").read_text()
    for file in ("pool.json", "result.json", "..%2Fsecret%2Fpool.json"):
        assert ask(site, "GET", f"/tirages/{folder.name}/{file}").status == 404
    assert ask(site, "GET", "/tirages/nowhere/manifest.json").status == 404


def test_a_draw_with_an_altered_file_is_not_shown(site, folder):
    panels = folder / "public" / "panels.txt"
    panels.write_text(panels.read_text().replace("T001", "T002", 1))
    assert ask(site, "GET", f"/tirages/{folder.name}").status == 404
    assert "Aucun tirage n’est encore publié." in ask(site, "GET", "/tirages").text
