"""Every page, and every panel over a page, as a visitor in need of help meets them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.screen import prepare
from tests.fakes.chance import NOW, StillClock
from tests.fakes.meta_objects import class_name
from tests.views.eye import Eye, Page, Panel, visible
from tools.translations import release

PORTRAIT = Panel(1080, 1920, 336)
LOW = Panel(1280, 800, 337)
"""27 inches upright, 15.6 inches lying."""

OVERLAYS = ("settingAccessibility", "choosingLanguage", "callingAgent")
PANELS = {"AccessibilityPanel", "LanguagePanel", "CallPanel", "ConsentPanel", "IdleWarning"}
SCENES = [*(page.name for page in Page), *OVERLAYS, "idle", "consent", "asleep"]
"""The pages; panels over the home, the warning, the question before what is private is said; the
attract page at night."""
AT_NIGHT = {"Closed", "asleep"}
HOURS = "lun-ven 8:30-12:30, 13:30-17:00"
NIGHT = NOW.replace(hour=23)


@pytest.fixture(scope="session", autouse=True)
def translations() -> None:
    """Make what the screens load, as `make test` does."""
    release()


@pytest.fixture(scope="module")
def opened(request, qapp: QGuiApplication, tmp_path_factory) -> Iterator[Eye]:
    """Open a kiosk on the panel that the module asks for, else on the upright one."""
    prepare(qapp)
    QAccessible.setActive(True)
    panel = getattr(request, "param", PORTRAIT)
    folder = str(tmp_path_factory.mktemp("kiosk"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "SystemClock", StillClock)
        eye = Eye(panel, folder, {"KIOSK_OPENING__HOURS": HOURS})
    # A slow machine must not end the session while it is looked at.
    eye.screens.session._monotonic = lambda: 0.0
    eye.screens.session.stay()
    yield eye
    eye.screens.close()


@pytest.fixture(scope="class", params=SCENES)
def scene(request) -> str:
    """Return the name of a page or of a panel over the home."""
    return str(request.param)


@pytest.fixture(scope="class")
def eye(request, opened: Eye, scene: str) -> Iterator[Eye]:
    """Return an eye on a scene, in the plain mode; a class of tests that only look shares it."""
    qtbot = QtBot(request)
    if not opened.screens.background.is_ready:
        opened.prepare(qtbot)
    show(opened, scene, qtbot)
    yield opened
    opened.screens.session.stay()
    opened.screens.speech.refuse()
    for mode in ("largeText", "highContrast", "leftHanded"):
        opened.theme.setProperty(mode, False)
    for overlay in OVERLAYS:
        opened.window.setProperty(overlay, False)


@pytest.fixture(
    scope="class",
    params=[
        "plain",
        pytest.param("highContrast", marks=pytest.mark.slow),
        pytest.param("largeText", marks=pytest.mark.slow),
    ],
)
def mode(request, eye: Eye) -> str:
    """Give the scene a mode of the aids; by default tests see the plain one only."""
    if request.param != "plain":
        eye.theme.setProperty(request.param, True)
        eye.settle(QtBot(request))
    return str(request.param)


def show(eye: Eye, scene: str, qtbot) -> None:
    """Show a page, or a panel over the home."""
    screens = eye.screens
    # Who reads the hours when the doors open has left: every page would be empty then.
    screens.session.replace(Page.Home)
    screens.opening._clock = StillClock(NIGHT if scene in AT_NIGHT else NOW)
    screens.opening.look()
    if scene in OVERLAYS:
        eye.window.setProperty(scene, True)
    page = {**Page.__members__, "asleep": Page.Attract}.get(scene, Page.Home)
    eye.look_at(page, qtbot)
    if scene == "idle":
        screens.session.warn()
    elif scene == "consent":
        screens.speech.in_private(lambda: None)
    eye.settle(qtbot)


def front(eye: Eye) -> list[QQuickItem]:
    """Return what is seen and can be used: the panel in front if there is one, else everything."""
    panels = [item for item in eye.items() if type_of(item) in PANELS]
    ahead = panels[-1] if panels else eye.window.contentItem()
    return [item for item in visible(ahead) if item.isEnabled()]


def type_of(item: QQuickItem) -> str:
    """Return the name of the QML file that makes an item."""
    return class_name(item).split("_")[0]
