"""Asking Qt what an object is, without leaving anything behind.

PySide keeps the wrapper of a meta-object after a QML type dies with its engine. The next item that
is made at that address then comes back as a `QMetaObject`, and whoever describes it crashes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QMetaObject, QObject


@contextmanager
def meta_object_of(asked: QObject) -> Iterator[QMetaObject]:
    """Give the meta-object for the length of a block; its wrapper is let go with it."""
    about = asked.metaObject()
    try:
        yield about
    finally:
        shiboken6.invalidate(about)


def class_name(asked: QObject) -> str:
    """Return the name of an object's class: `KioskButton_QMLTYPE_12` of one made in QML."""
    with meta_object_of(asked) as about:
        return about.className()
