"""Qt's `Property` and `QEnum` with types that checkers understand; the same objects at run time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar, overload

    T = TypeVar("T")
    C = TypeVar("C", bound=type)

    class _Value(Generic[T]):
        """A property: its value on an instance."""

        @overload
        def __get__(self, instance: None, owner: type) -> "_Value[T]": ...
        @overload
        def __get__(self, instance: object, owner: type) -> T: ...
        def __get__(self, instance: object | None, owner: type) -> "T | _Value[T]": ...
        def __set__(self, instance: object, value: T) -> None: ...
        def setter(self, write: Callable[[Any, T], None]) -> "_Value[T]": ...

    def Property(
        type_: object, *, notify: object = None, constant: bool = False
    ) -> Callable[[Callable[[Any], T]], _Value[T]]:
        """Declare a property that QML binds to."""

    def QEnum(members: C) -> C:
        """Make an enumeration known to QML."""

    def QmlUncreatable(reason: str) -> Callable[[C], C]:
        """Keep QML from creating the class."""
else:
    from PySide6.QtCore import Property, QEnum
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QEnum", "QmlUncreatable"]
