"""Reads the screen to somebody who does not see it: where they are, what is new, what they type."""

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.spoken import Item, Role, describe, echo, opening, spell, state
from kiosk.models.narrator import Narrator
from kiosk.models.spoken_tree import Scene, Stop, look

_NEWS = {Role.TITLE, Role.NOTICE}
_NOWHERE = 0


class Reader:
    """A place on the screen that keys and fingers move, and what is said there.

    Attributes:
        discreet: strangers may hear: what is private is not said.
    """

    def __init__(self, window: QQuickWindow, narrator: Narrator) -> None:
        self._window = window
        self._narrator = narrator
        self._scene = Scene(0, "", ())
        self._places: list[tuple[int, int]] = []
        self._here: Stop | None = None
        self._index = -1
        self._acted = False
        self._filled: QQuickItem | None = None
        self._written: tuple[int, str] = (0, "")
        self.discreet = True

    @property
    def here(self) -> Stop | None:
        """The stop where the visitor is."""
        return self._here

    @property
    def in_panel(self) -> bool:
        """Whether a panel is open over the page."""
        return self._scene.panel != _NOWHERE

    def turn(self) -> None:
        """Note that another page is there: the next look opens it."""
        self._places = []
        self._filled = None
        self._leave()

    def forget(self) -> None:
        """Keep nothing of what the screen showed to the visitor."""
        self._scene = Scene(0, "", ())
        self._written = (0, "")
        self._acted = False
        self.turn()

    def fill_in(self, field: QQuickItem | None) -> None:
        """Note which field is being spelled, wherever the focus goes meanwhile; None to end."""
        self._filled = field
        self._written = (0, "")

    def acted(self) -> None:
        """Note that the visitor did something: the next look says what it changed."""
        self._acted = True

    def look(self) -> None:
        """Look at the screen, and say what is new."""
        before, self._scene = self._scene, look(self._window)
        if not self._places or self._places[-1][0] != self._scene.panel:
            self._enter()
            self._tell_typing()
        else:
            self._tell_typing()
            self._tell_news(before)
            self._tell_here()
        self._acted = False

    def move(self, step: int) -> None:
        """Go to the next stop (1) or to the one before (-1), round the screen, and say it."""
        walk = self._scene.walk
        if not walk:
            return
        start = self._index if self._index >= 0 or step > 0 else 0
        self._go(walk[(start + step) % len(walk)])

    def point(self, at: QPoint) -> Stop | None:
        """Go to the stop under a finger, and say it if it is another one."""
        stop = self._scene.at(at)
        if stop is not None and (self._here is None or stop.key != self._here.key):
            self._go(stop)
        return stop

    def tell(self) -> None:
        """Say where the visitor is."""
        if self._here is not None:
            self._narrator.add(self._sentence(self._here), self._here.language)

    def tell_written(self) -> None:
        """Say what the field that is being filled in holds, sign by sign where it is private."""
        words, text = self._narrator.words, self.written()
        private = _is_private(self.field())
        self._narrator.add((spell(text, words) if private else text) or words.empty)

    def written(self) -> str:
        """Return what the field that is being filled in holds."""
        field = self.field()
        return str(field.property("text") or "") if field is not None else ""

    def field(self) -> QQuickItem | None:
        """Return the field that is being filled in: the one being spelled, or with the focus."""
        if self._filled is not None:
            return self._filled
        item: QQuickItem | None = self._window.activeFocusItem()
        if item is None or item.property("text") is None:
            return None
        role = QAccessible.queryAccessibleInterface(item).role()
        return item if role == QAccessible.Role.EditableText else None

    def is_private(self) -> bool:
        """Tell whether strangers must not hear the field that is being filled in."""
        return self.discreet and _is_private(self.field())

    def _go(self, stop: Stop) -> None:
        self._here = stop
        walk = self._scene.walk
        self._index = walk.index(stop) if stop in walk else self._index
        self.tell()

    def _leave(self) -> None:
        self._here = None
        self._index = -1

    def _enter(self) -> None:
        """Say the page or panel that opened, or where the visitor was before it did."""
        panel = self._scene.panel
        if len(self._places) > 1 and self._places[-2][0] == panel:
            self._places.pop()
            back = self._scene.find(self._places[-1][1])
            self._leave()
            if back is not None:
                self._go(back)
            return
        if self._places:
            self._places[-1] = (self._places[-1][0], self._here.key if self._here else _NOWHERE)
        self._places.append((panel, _NOWHERE))
        self._leave()
        self._open()

    def _open(self) -> None:
        stops = self._scene.walk
        controls = sum(stop.item.role.acts for stop in stops)
        texts = [stop.item.name for stop in stops if stop.item.role is Role.TEXT]
        summary = texts[0] if texts else ""
        self._narrator.add(opening(self._scene.title, summary, controls, self._narrator.words))
        for stop in stops:
            if stop.item.role is Role.NOTICE and stop.item.name != self._scene.title:
                self._narrator.add(self._sentence(stop), stop.language)

    def _tell_news(self, before: Scene) -> None:
        known = {(stop.item.name, stop.item.detail) for stop in before.stops}
        for stop in self._scene.walk:
            item = stop.item
            if item.role in _NEWS and (item.name, item.detail) not in known:
                self._narrator.add(self._sentence(stop), stop.language)

    def _tell_here(self) -> None:
        """Say the new state of where the visitor is; where it is gone, what took its place."""
        here = self._here
        if here is None:
            return
        now = self._scene.find(here.key)
        if now is None:
            acting = [stop for stop in self._scene.walk if stop.item.role.acts]
            self._here = None
            if self._acted and acting:
                self._go(acting[0])
            return
        self._here = now
        if now.item.role is not Role.FIELD and now.item.checked != here.item.checked:
            self._narrator.add(state(now.item, self._narrator.words))

    def _tell_typing(self) -> None:
        field = self.field()
        key = QAccessible.uniqueId(QAccessible.queryAccessibleInterface(field)) if field else 0
        before, self._written = self._written, (key, self.written())
        if field is not None and before[0] == key:
            words = self._narrator.words
            said = echo(before[1], self._written[1], words, private=self.is_private())
            self._narrator.add(said)

    def _sentence(self, stop: Stop) -> str:
        return describe(self._audible(stop.item), self._narrator.words)

    def _audible(self, item: Item) -> Item:
        """Return a private item as its owner may hear it alone: sign by sign."""
        if not item.private or self.discreet:
            return item
        words = self._narrator.words
        name = item.name if item.role.acts else spell(item.name, words)
        return replace(item, private=False, name=name, value=spell(item.value, words))


def _is_private(field: QQuickItem | None) -> bool:
    return field is not None and bool(field.property("privateText"))
