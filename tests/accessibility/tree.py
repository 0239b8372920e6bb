"""Reads the accessibility tree of the window: what a screen reader and our voice are given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow

Role = QAccessible.Role

OPERABLE = {
    Role.Button,
    Role.CheckBox,
    Role.RadioButton,
    Role.EditableText,
    Role.Slider,
    Role.ComboBox,
    Role.Link,
    Role.MenuItem,
}
MUST_BE_NAMED = OPERABLE | {Role.Graphic, Role.Dialog, Role.AlertMessage, Role.ToolBar, Role.List}


@dataclass(frozen=True, slots=True)
class Node:
    """One element of the tree."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    checked: bool
    item: str

    @property
    def told(self) -> tuple[str, str, str]:
        """What tells it from others of its kind."""
        return (self.name, self.description, self.value)


def nodes(window: QQuickWindow) -> list[Node]:
    """Return every element that can be seen, in the order of the tree."""
    return [_node(interface) for interface in _walk(QAccessible.queryAccessibleInterface(window))]


def _walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        state = child.state()
        if child.isValid() and not state.invisible:
            yield child
            yield from _walk(child)


def _node(interface: QAccessibleInterface) -> Node:
    text = QAccessible.Text
    return Node(
        role=interface.role(),
        name=interface.text(text.Name),
        description=interface.text(text.Description),
        value=interface.text(text.Value),
        checked=bool(interface.state().checked),
        item=interface.object().objectName(),
    )
