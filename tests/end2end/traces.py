"""Looks everywhere for what visitors leave behind: objects, clipboard, keyboard, record, files."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol

import pysqlite3
import pytest
from PySide6.QtCore import QAbstractItemModel, QMetaObject, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer, invalidate, wrapInstance

from kiosk.app import Screens
from tests.fakes.meta_objects import meta_object_of

_WORDS = {"QString", "QStringList", "QVariant", "QVariantList", "QUrl", "QJSValue"}
"""Types of the properties that may hold words."""
_CODED = (str.encode, lambda word: word.encode("utf-16-le"))
_LONGEST_PATH = 12
_INDEX = ("contribution_terms", "contribution_search")
_SENT = {
    *(("contribution", "text"), ("contribution", "place"), ("outbox", "body")),
    *(("support", "words"), ("feedback", "text"), ("contribution_search_data", "block")),
    *((table, column) for table in _INDEX for column in ("words", "stems")),
}
"""Where a word is once the visitor has sent it, and nowhere else."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a word was found: the kind of place, and exactly where."""

    place: str
    where: str


class Search:
    """Looks for words in a running kiosk and in the folder of everything that it may write to."""

    def __init__(self, screens: Screens, folder: Path, words: set[str]) -> None:
        self._screens = screens
        self._folder = folder
        self._of_class: dict[str, tuple[str, ...]] = {}
        self._words = {word.lower() for word in words}

    def traces(self) -> list[Trace]:
        """Return every trace of the words that the visitor did not send, then of those sent.

        What was sent is in the record: it may be there, in its own columns, and nowhere else.
        """
        gc.collect()
        found = [*self._in_objects(), *self._in_python(), *self._in_clipboard()]
        found += self._in_keyboard()
        record = list(self._in_record())
        sent = {word for word, table, column in record if (table, column) in _SENT}
        found += [
            Trace("record", f"{table}.{column}: {word}")
            for word, table, column in record
            if (table, column) not in _SENT
        ]
        return [*found, *self._in_files(self._words - sent)]

    def objects(self) -> Iterator[QObject]:
        """Walk every QObject of the application: views, models, the engine and its singletons."""
        application = QGuiApplication.instance()
        assert application is not None
        waiting: list[QObject] = [self._screens.window, self._screens.engine, application]
        waiting += [self._screens.background, QGuiApplication.inputMethod(), self._keyboard()]
        seen: set[int] = set()
        while waiting:
            each = waiting.pop()
            address = getCppPointer(each)[0]
            if address in seen:
                continue
            seen.add(address)
            if not isinstance(each, QObject):
                # PySide took it for what stood at that address before.
                invalidate(each)
                each = wrapInstance(address, QObject)
            yield each
            waiting.extend(each.children())
            if isinstance(each, QQuickItem):
                waiting.extend(each.childItems())

    def _holds(self, value: Any) -> bool:
        if isinstance(value, QUrl):
            value = value.toString()
        if isinstance(value, bytes | bytearray | memoryview):
            return any(
                code(word) in bytes(value).lower() for word in self._words for code in _CODED
            )
        if isinstance(value, str):
            low = value.lower()
            return any(word in low for word in self._words)
        if isinstance(value, list | tuple):
            return any(self._holds(each) for each in value)
        return False

    def _in_objects(self) -> Iterator[Trace]:
        for each in self.objects():
            with meta_object_of(each) as about:
                kind, names = about.className(), self._names(about)
            said = f"{kind} « {each.objectName()} »"
            for name in (*names, *_added(each)):
                if self._holds(_value(each, name)):
                    yield Trace("QML", f"{said}.{name}")
            for name in ("canUndo", "canRedo"):
                if _value(each, name) is True:  # « Ctrl+Z » would give words back
                    yield Trace("undo", f"{said}.{name}")
            if isinstance(each, QAbstractItemModel) and self._in_rows(each):
                yield Trace("model", kind)

    def _names(self, about: QMetaObject) -> tuple[str, ...]:
        """Return the properties that may hold words, asked once per class."""
        if about.className() not in self._of_class:
            each = (about.property(n) for n in range(about.propertyCount()))
            names = tuple(str(it.name()) for it in each if str(it.typeName()) in _WORDS)
            self._of_class[about.className()] = names
        return self._of_class[about.className()]

    def _in_rows(self, model: QAbstractItemModel) -> bool:
        roles = [int(Qt.ItemDataRole.DisplayRole), *model.roleNames()]
        return any(
            self._holds(model.data(model.index(row, 0), role))
            for row in range(model.rowCount())
            for role in roles
        )

    def _in_python(self) -> Iterator[Trace]:
        """Look at everything that can be reached from the screens and from their threads."""
        modules = {id(vars(module)) for module in list(sys.modules.values())}
        here = sys._getframe()
        frames = [frame for frame in sys._current_frames().values() if not _above(here, frame)]
        waiting: list[Any] = [self._screens, *(frame.f_locals for frame in frames)]
        holders: dict[int, Any] = {}
        seen = {id(self), id(self.__dict__), id(self._words), id(holders), id(waiting)}
        while waiting:
            each = waiting.pop()
            if id(each) in seen or id(each) in modules or isinstance(each, ModuleType | type):
                continue
            seen.add(id(each))
            if isinstance(each, str | bytes | bytearray) and self._holds(each):
                yield Trace("Python", f"{each[:60]!r} in {_path(each, holders)}")
            for held in gc.get_referents(each):
                holders.setdefault(id(held), each)
                waiting.append(held)

    def _in_clipboard(self) -> Iterator[Trace]:
        clipboard = QGuiApplication.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            if self._holds(clipboard.text(mode)):
                yield Trace("clipboard", mode.name)

    def _in_keyboard(self) -> Iterator[Trace]:
        keyboard = self._keyboard()
        for name in ("preeditText", "surroundingText", "selectedText", "capsLockActive"):
            if keyboard.property(name):
                yield Trace("keyboard", f"{name}: {keyboard.property(name)}")

    def _keyboard(self) -> QObject:
        keyboard = self._screens.engine.singletonInstance("QtQuick.VirtualKeyboard", "InputContext")
        assert isinstance(keyboard, QObject)
        return keyboard

    def _in_record(self) -> Iterator[tuple[str, str, str]]:
        """Yield the word, the table and the column of each value that holds it."""
        file = self._folder / "data" / "kiosk.db"
        connection = pysqlite3.connect(f"file:{file}?mode=ro", uri=True)
        connection.text_factory = bytes
        try:
            for (table,) in connection.execute(
                "SELECT CAST(name AS BLOB) FROM sqlite_master WHERE type = 'table'"
            ).fetchall():
                yield from self._in_table(connection, table.decode())
        finally:
            connection.close()

    def _in_table(self, connection: Any, table: str) -> Iterator[tuple[str, str, str]]:
        cursor = connection.execute(f'SELECT * FROM "{table}"')
        columns = [about[0] for about in cursor.description]
        for row in cursor:
            for column, value in zip(columns, row, strict=True):
                if isinstance(value, bytes):
                    low = value.lower()
                    yield from (
                        (word, table, column) for word in self._words if word.encode() in low
                    )

    def _in_files(self, words: set[str]) -> Iterator[Trace]:
        """Look for words that were never sent in every file: record, WAL, spool, what Qt keeps."""
        for file in sorted(self._folder.rglob("*")):
            if file.is_file():
                content = file.read_bytes().lower()
                if any(code(word) in content for word in words for code in _CODED):
                    yield Trace("file", file.name)


@dataclass(frozen=True, slots=True)
class Logs:
    """Everything that the kiosk tells its journal: its own records, Qt's, and both streams."""

    records: pytest.LogCaptureFixture
    streams: pytest.CaptureFixture[str]
    qt: QtLog

    def traces(self, words: set[str]) -> list[Trace]:
        """Return the lines that hold a word, whatever their level, since the test began."""
        told = {"log": self.records.text.splitlines()}
        told["stream"] = "".join(self.streams.readouterr()).splitlines()
        told["Qt"] = [each.message or "" for each in self.qt.records]
        low = {word.lower() for word in words}
        return [
            Trace(place, line[:80])
            for place, lines in told.items()
            for line in lines
            if any(word in line.lower() for word in low)
        ]


class QtLog(Protocol):
    """What pytest-qt caught of Qt's messages."""

    @property
    def records(self) -> list[Any]:
        """The messages, each with its `message`."""


def _added(each: QObject) -> list[str]:
    """Return the properties that were added to one object."""
    return [bytes(name.data()).decode() for name in each.dynamicPropertyNames()]


def _value(each: QObject, name: str) -> object:
    """Return a property; None for the native pointers that Python cannot take."""
    with suppress(RuntimeError):
        return each.property(name)
    return None


def _path(each: Any, holders: dict[int, Any]) -> str:
    """Return what holds an object, what holds that, and so on up to where the search began."""
    path: list[str] = []
    while (each := holders.get(id(each))) is not None and len(path) < _LONGEST_PATH:
        path.append(getattr(each, "__qualname__", type(each).__name__))
    return " in ".join(path)


def _above(here: Any, frame: Any) -> bool:
    """Say whether a frame is on the stack of the one that looks."""
    while here is not None:
        if here is frame:
            return True
        here = here.f_back
    return False
