"""The accessibility tree of the window as a list of stops: what a visitor hears, in its order.

The same tree that screen readers and tests read. Interfaces are looked up anew each time: Qt may
delete them whenever the event loop turns.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtQuick import QQuickItem

from kiosk.domain.spoken import Item, Role

_ROLES = {
    QAccessible.Role.Button: Role.BUTTON,
    QAccessible.Role.RadioButton: Role.CHOICE,
    QAccessible.Role.CheckBox: Role.BOX,
    QAccessible.Role.EditableText: Role.FIELD,
    QAccessible.Role.StaticText: Role.TEXT,
    QAccessible.Role.ProgressBar: Role.TEXT,
    QAccessible.Role.Heading: Role.TITLE,
    QAccessible.Role.AlertMessage: Role.NOTICE,
    QAccessible.Role.Graphic: Role.PICTURE,
}
_PANELS = {QAccessible.Role.Dialog}
_Text = QAccessible.Text


@dataclass(frozen=True, slots=True)
class Stop:
    """One item on the screen.

    Attributes:
        key: finds it again while it exists.
        item: what is said of it.
        rect: where it is, in the window.
        language: the language of its words, or empty for that of the screens.
        by_finger: a key of a pad or of the keyboard, that only touching reaches.
    """

    key: int
    item: Item
    rect: QRect
    language: str
    by_finger: bool


@dataclass(frozen=True, slots=True)
class Scene:
    """What is on the screen: all of it, or only the panel that is open over it.

    Attributes:
        panel: finds the open panel again; 0 when there is none.
        title: the name of the panel, or the first title of the page.
    """

    panel: int
    title: str
    stops: tuple[Stop, ...]

    @property
    def walk(self) -> tuple[Stop, ...]:
        """The stops that six keys go through."""
        return tuple(stop for stop in self.stops if not stop.by_finger)

    def find(self, key: int) -> Stop | None:
        """Return the stop of a key, or None when it is gone."""
        return next((stop for stop in self.stops if stop.key == key), None)

    def at(self, point: QPoint) -> Stop | None:
        """Return the stop under a finger: of those, the one that acts, else the last."""
        under = [stop for stop in self.stops if stop.rect.contains(point)]
        return next((stop for stop in under if stop.item.role.acts), under[-1] if under else None)


def look(window: QWindow) -> Scene:
    """Read the tree of a window."""
    root = QAccessible.queryAccessibleInterface(window)
    panels = [each for each in _visible(root) if each.role() in _PANELS]
    scope = panels[-1] if panels else root
    stops = tuple(_numbered(list(_stops(scope, window, by_finger=False))))
    titles = [stop.item.name for stop in stops if stop.item.role is Role.TITLE]
    title = scope.text(_Text.Name) if panels else (titles[0] if titles else "")
    return Scene(QAccessible.uniqueId(scope) if panels else 0, title, stops)


def press(key: int) -> None:
    """Do what the item of a key does."""
    action = QAccessible.accessibleInterface(key).actionInterface()
    action.doAction("Press")


def item_of(key: int) -> QQuickItem | None:
    """Return the item of a key."""
    found = QAccessible.accessibleInterface(key).object()
    return found if isinstance(found, QQuickItem) else None


def _children(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(node.childCount()):
        child = node.child(index)
        if not child.state().invisible:
            yield child


def _visible(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for child in _children(node):
        yield child
        yield from _visible(child)


def _stops(node: QAccessibleInterface, window: QWindow, *, by_finger: bool) -> Iterator[Stop]:
    for child in _children(node):
        role = _ROLES.get(child.role())
        fingers = by_finger or bool(child.object().property("forFingers"))
        leaf = child.role() == QAccessible.Role.List and child.childCount() == 0
        if (role or leaf) and child.text(_Text.Name):
            yield _stop(child, role or Role.TEXT, window, by_finger=fingers)
        inner = _stops(child, window, by_finger=fingers)
        yield from (stop for stop in inner if role is None or stop.item.role.acts)


def _stop(node: QAccessibleInterface, role: Role, window: QWindow, *, by_finger: bool) -> Stop:
    thing, state = node.object(), node.state()
    checkable, checked = state.checkable, state.checked
    item = Item(
        role=role,
        name=node.text(_Text.Name),
        detail=node.text(_Text.Description),
        value=str(thing.property("text") or "") if role is Role.FIELD else "",
        checked=bool(checked) if checkable else None,
        enabled=not state.disabled,
        private=bool(thing.property("privateText")),
    )
    corner = window.mapFromGlobal(node.rect().topLeft())
    language = str(thing.property("spokenLanguage") or "")
    return Stop(
        QAccessible.uniqueId(node), item, QRect(corner, node.rect().size()), language, by_finger
    )


def _numbered(stops: list[Stop]) -> Iterator[Stop]:
    """Give each item that acts its place among them."""
    acting = [stop.key for stop in stops if stop.item.role.acts and not stop.by_finger]
    for stop in stops:
        if stop.key not in acting:
            yield stop
            continue
        place = acting.index(stop.key) + 1
        yield replace(stop, item=replace(stop.item, place=place, count=len(acting)))
