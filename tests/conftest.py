"""What every test may count on: Qt without a screen, the real data, and no time limits."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

# Qt reads these when the application starts: before any test imports it.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
# A library of Qt's keyboard complains while it is loaded: pytest-qt's handler would then wait for
# Python under the loader's lock, and a thread that imports waits for that lock, holding Python.
os.environ["QT_LOGGING_RULES"] = "qt.multimedia.symbolsresolver=false"

import pytest
from hypothesis import settings
from PySide6.QtGui import QGuiApplication

from tests.accessibility.requirements import IDS

SHARED_DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"

# A deadline is a timed assertion: it fails on a busy machine and proves nothing.
settings.register_profile("kiosk", deadline=None, max_examples=40)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "kiosk"))


_BY_TOUCH = {"accessibility", "end2end", "views"}
"""Folders of tests that run through everything, and whose coverage would prove little."""


def pytest_itemcollected(item: pytest.Item) -> None:
    """Name each test after the requirements that it proves: `pytest -k A24` runs those of A24."""
    if item.path.parent.name in _BY_TOUCH:
        item.add_marker("no_cover")
    proved = {mark.args[0] for mark in item.iter_markers("requirement")}
    if unknown := proved - IDS:
        raise pytest.UsageError(f"{item.nodeid} proves {sorted(unknown)}: there is no such thing")
    item.extra_keyword_matches |= proved


def pytest_xdist_auto_num_workers() -> int:
    """Return one process more than there are processors: each test waits, now and then."""
    return len(os.sched_getaffinity(0)) + 1


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Return the application class that the kiosk uses: it has no widgets."""
    return QGuiApplication


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real data beside the checkout; skip where it is absent."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the real data is not there (../shared/data beside the checkout)")
    return SHARED_DATA


# As in `kiosk.app.run`: a collection that starts in a worker thread destroys Qt objects there.
gc.disable()
_TESTS = count(1)
_BETWEEN_COLLECTIONS = 75


@pytest.fixture(scope="session", autouse=True)
def what_was_imported_is_not_walked() -> None:
    """Keep what lives as long as the tests out of each collection: it is most of the memory."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def collect_on_the_main_thread() -> Iterator[None]:
    """Collect dead objects between tests, on the thread that owns the Qt ones."""
    yield
    if next(_TESTS) % _BETWEEN_COLLECTIONS == 0:
        gc.collect()
