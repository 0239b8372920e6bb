"""A view that binds every property of the models that a test makes, as QML does."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from typing import Any

import shiboken6
from PySide6.QtCore import QObject


class Binding:
    """A property as a page shows it: read again when its own signal says so, and only then."""

    def __init__(self, model: QObject, name: str, signal: str) -> None:
        # A page does not keep its models alive.
        self._model = weakref.ref(model)
        self.name = name
        self.shown = self.value()
        getattr(model, signal).connect(self.show)

    def value(self) -> object:
        """Return what the model says, or what is shown if it is gone."""
        model = self._model()
        alive = model is not None and shiboken6.isValid(model)
        return model.property(self.name) if model is not None and alive else self.shown

    def show(self) -> None:
        """Read it again."""
        self.shown = self.value()

    def __str__(self) -> str:
        return f"{type(self._model()).__name__}.{self.name}"


class BoundView:
    """What is shown of some models."""

    def __init__(self) -> None:
        self._bindings: list[Binding] = []
        self._made: list[QObject] = []

    def watching(self, make: Callable[..., None]) -> Callable[..., None]:
        """Return the `__init__` of a kind of models, so that each is bound once it is made."""

        def made(model: QObject, *args: Any, **options: Any) -> None:
            outermost = all(it is not model for it in self._made)
            self._made.append(model)
            make(model, *args, **options)
            self._made.pop()
            if outermost:
                self.bind(model)

        return made

    def bind(self, model: QObject) -> None:
        """Bind every property of a model that may change; what is itself a view has its own."""
        if model.inherits("QQuickItem"):
            return
        meta = model.metaObject()
        for it in map(meta.property, range(meta.propertyCount())):
            if it.hasNotifySignal():
                signal = bytes(it.notifySignal().name().data()).decode()
                self._bindings.append(Binding(model, str(it.name()), signal))

    def stale(self) -> dict[str, tuple[object, object]]:
        """Return what is shown and what is so, where they differ."""
        now = [(it, it.shown, it.value()) for it in self._bindings]
        return {str(it): (shown, value) for it, shown, value in now if shown != value}


def model_kinds(base: type[QObject] = QObject) -> Iterator[type[QObject]]:
    """Yield the kinds of models that say how they are made."""
    kind: type[QObject]
    for kind in base.__subclasses__():
        if kind.__module__.startswith("kiosk.models") and "__init__" in vars(kind):
            yield kind
        yield from model_kinds(kind)
