"""The on-screen keyboard: what a finger types, how large its keys are, what they are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QUrl
from PySide6.QtGui import QAccessible, QInputDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.screen import prepare

ROOT = Path(__file__).resolve().parent.parent.parent

# Words of Qt's own modules about themselves: a sound library that is absent, a property of theirs.
pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

PAGE = Path(__file__).parent / "KeyboardPage.qml"


@dataclass(frozen=True)
class Screen:
    """A screen: its pixels, and how many of them there are in a millimetre."""

    width: int
    height: int
    pixels_per_mm: float


KIOSK = Screen(1080, 1920, 3.21)  # 27 inches, upright
SCREENS = [KIOSK, Screen(1920, 1080, 4.03), Screen(1280, 800, 3.8)]  # 21.5 and 15.6 inches


NARROW = Screen(1080, 1920, 5.57)  # 15.6 inches, upright
LETTERS = {
    "fr_FR": "œéèêàâçùîôazertyuiopqsdfghjklmwxcvbn",
    "en_GB": "£abcdefghijklmnopqrstuvwxyz",
    "es_ES": "ñáéíóúüabcdefghijklmnopqrstuvwxyz¿¡",
    "pt_PT": "çáàâãéêíóôõúabcdefghijklmnopqrstuvwxyz",
    "ar_AR": "ضصثقفغعهخحجدشسيبلاتنمكطذئءؤرىةوزظأإآ",
    "zh_CN": "《abcdefghijklmnopqrstuvwxyz",
    "uk_UA": "їйцукенгшщзхфівапролджєґячсмитьбю",
}
"""What each language is written with; the first is on no other language's keyboard."""


class Bench:
    """A window with fields and the keyboard, touched with one finger."""

    def __init__(self, qtbot, screen: Screen) -> None:
        self.qtbot = qtbot
        self.screen = screen
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(self._note)
        self.engine.addImportPath(str(ROOT))
        self.engine.addImportPath(str(ROOT / "kiosk" / "views" / "keyboard"))
        theme = self.engine.singletonInstance("kiosk.views.style", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme
        self.theme.setProperty("windowWidth", screen.width)
        self.theme.setProperty("windowHeight", screen.height)
        self.theme.setProperty("pixelsPerMm", screen.pixels_per_mm)
        self.engine.setInitialProperties({"width": screen.width, "height": screen.height})
        self.engine.load(QUrl.fromLocalFile(str(PAGE)))
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window
        self.finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)

    def _note(self, warnings) -> None:
        self.warnings += [warning.toString() for warning in warnings]

    def find(self, name: str) -> QQuickItem:
        return next(item for item in walk(self.window.contentItem()) if item.objectName() == name)

    def touch(self, point: QPointF) -> None:
        where = QPoint(round(point.x()), round(point.y()))
        QTest.touchEvent(self.window, self.finger).press(0, where, self.window).commit()
        QTest.touchEvent(self.window, self.finger).release(0, where, self.window).commit()

    def touch_item(self, item: QQuickItem) -> None:
        self.touch(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def write_in(self, name: str) -> QQuickItem:
        """Touch a field and wait until the keyboard stands there with its keys."""
        field = self.find(name)
        self.touch_item(field)
        self.qtbot.waitUntil(lambda: bool(self.faces()))
        return field

    def faces(self) -> list[QQuickItem]:
        """The keys that are shown."""
        return [item for item in walk(self.find("keyboard")) if is_key(item) and item.isVisible()]

    def type(self, *names: str) -> None:
        """Touch the keys of these accessible names."""
        for name in names:
            faces = {accessible_name(face): face for face in self.faces()}
            self.touch_item(faces[name])


def walk(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from walk(child)


def is_key(item: QQuickItem) -> bool:
    return item.property("spokenName") is not None and item.property("lit") is not None


def accessible_name(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name)


@pytest.fixture
def bench(request, qapp, qtbot) -> Iterator[Bench]:
    prepare(qapp)
    QAccessible.setActive(True)
    bench = Bench(qtbot, getattr(request, "param", KIOSK))
    yield bench
    bench.window.close()
    shiboken6.delete(bench.engine)
    assert bench.warnings == []


every_screen = pytest.mark.parametrize(
    "bench", SCREENS, ids=lambda screen: f"{screen.width}x{screen.height}", indirect=True
)


@every_screen
def test_a_finger_types_french_with_its_accents_and_apostrophe(bench):
    message = bench.write_in("message")

    bench.type("É", "t", "é", "Espace", "d", "Apostrophe", "œ", "u", "f", "Espace", "1", "9")
    bench.type("Virgule", "x", "Effacer", "Point d’exclamation")

    assert message.property("text") == "Été d’œuf 19,!"


def test_shift_makes_one_capital_and_shows_it_on_every_key(bench):
    message = bench.write_in("message")
    bench.type("À")

    bench.type("Majuscule")
    assert {"A", "Ç", "Œ"} <= {accessible_name(face) for face in bench.faces()}
    bench.type("Ç", "a")

    assert message.property("text") == "ÀÇa"


def test_enter_goes_to_the_next_line(bench):
    message = bench.write_in("message")

    bench.type("A", "Entrée", "B")

    assert message.property("text") == "A\nB"


@pytest.mark.requirement("A25")
@every_screen
def test_every_key_is_at_least_15_mm_high_and_wide(bench):
    bench.write_in("message")

    gap = bench.theme.property("keyGap")
    smallest = 15 * bench.screen.pixels_per_mm - 1  # whole pixels

    for face in bench.faces():
        name = accessible_name(face)
        assert face.height() - gap >= smallest, name
        assert face.width() - gap >= smallest, name


@pytest.mark.requirement("A25")
@pytest.mark.parametrize("bench", [NARROW], ids=["15.6-upright"], indirect=True)
@pytest.mark.parametrize(("locale", "letters"), LETTERS.items(), ids=list(LETTERS))
def test_the_narrowest_keyboard_has_every_letter_on_keys_of_15_mm(bench, locale, letters):
    bench.find("keyboard").setProperty("locale", locale)
    bench.write_in("message")
    bench.qtbot.waitUntil(lambda: letters[0] in spoken(bench))

    gap = bench.theme.property("keyGap")
    sizes = {
        accessible_name(face): (min(face.width(), face.height()) - gap) / bench.screen.pixels_per_mm
        for face in bench.faces()
    }

    assert set(letters) <= spoken(bench)
    assert {name: size for name, size in sizes.items() if size < 15 - 0.2} == {}


def spoken(bench: Bench) -> set[str]:
    """What the keys are called, in small letters."""
    return {accessible_name(face).lower() for face in bench.faces()}


@pytest.mark.requirement("A37")
@every_screen
def test_every_key_has_a_name_of_its_own_and_is_a_button(bench):
    bench.write_in("message")

    names = [accessible_name(face) for face in bench.faces()]

    assert all(names)
    assert len(set(names)) == len(names)
    assert {"Majuscule", "Effacer", "Entrée", "Espace"} <= set(names)
    assert {QAccessible.queryAccessibleInterface(face).role() for face in bench.faces()} == {
        QAccessible.Role.Button
    }


@every_screen
def test_the_keyboard_fits_in_the_window_and_leaves_room_for_the_field(bench):
    bench.write_in("message")

    keyboard = bench.find("keyboard")

    assert keyboard.property("keyboardHeight") == keyboard.height()
    assert keyboard.height() <= 0.55 * bench.screen.height
    assert all(
        face.mapToScene(QPointF(0, 0)).x() >= 0
        and face.mapToScene(QPointF(face.width(), 0)).x() <= bench.screen.width
        for face in bench.faces()
    )


@pytest.mark.requirement("A37")
def test_a_key_can_be_pressed_by_its_accessible_action(bench):
    message = bench.write_in("message")
    faces = {accessible_name(face): face for face in bench.faces()}

    action = QAccessible.queryAccessibleInterface(faces["Œ"]).actionInterface()
    action.doAction("Press")

    assert message.property("text") == "Œ"


def test_the_keyboard_is_the_same_in_a_field_of_digits(bench):
    code = bench.write_in("code")

    bench.type("1", "9")

    assert code.property("text") == "19"
    assert "é" in {accessible_name(face).lower() for face in bench.faces()}


def test_an_address_field_has_an_at_sign(bench):
    address = bench.write_in("address")
    bench.qtbot.waitUntil(lambda: "Arobase" in map(accessible_name, bench.faces()))

    bench.type("a", "Arobase", "b", "Point", "f", "r")

    assert address.property("text") == "a@b.fr"


def test_the_keyboard_goes_when_the_field_is_left(bench):
    message = bench.write_in("message")

    message.setFocus(False)

    bench.qtbot.waitUntil(lambda: not bench.find("keyboard").isVisible())
    assert bench.find("keyboard").property("keyboardHeight") == 0


@every_screen
def test_every_chinese_word_proposed_is_a_button_of_at_least_15_mm(bench):
    bench.find("keyboard").setProperty("locale", "zh_CN")
    bench.write_in("message")
    bench.qtbot.waitUntil(lambda: "《" in map(accessible_name, bench.faces()))

    bench.type("s", "h", "i")

    bar = bench.find("candidates").parentItem()
    bench.qtbot.waitUntil(bar.isVisible)
    buttons = [item for item in walk(bar) if item.inherits("QQuickAbstractButton")]
    assert len(buttons) > 8
    gap = bench.theme.property("keyGap")
    for button in buttons:
        assert accessible_name(button)
        assert min(button.width(), button.height()) - gap >= 15 * bench.screen.pixels_per_mm - 1


def test_a_chinese_address_is_typed_in_plain_letters(bench):
    bench.find("keyboard").setProperty("locale", "zh_CN")
    address = bench.write_in("address")
    bench.qtbot.waitUntil(lambda: "Arobase" in map(accessible_name, bench.faces()))

    bench.type("a", "Arobase", "b", "Point", "f", "r")

    assert address.property("text") == "a@b.fr"
