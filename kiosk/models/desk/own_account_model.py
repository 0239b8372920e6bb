"""« Mon compte »: the agent's own security keys, and their passphrase."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_moment
from kiosk.domain.security_key import KeyUnusable, NewKeyAsked, NewKeyGiven, SecurityKey
from kiosk.models.desk.desk_work import DeskWork, Why
from kiosk.models.desk.refusals import refusal_of
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One security key; days as people read them, `used` empty if it never opened anything."""

    key_id: str
    name: str
    added: str
    used: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class KeyRows(Rows):
    """The security keys."""

    row_type = KeyRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class OwnAccountModel(QObject):
    """What an agent does with their own account.

    Signals:
        keyAdded: the key is there; the fields can be emptied.
        passphraseChanged: idem.
    """

    changed = Signal()
    keyAdded = Signal()
    passphraseChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = KeyRows(self)
        self._busy = False
        self._touching = False
        self._refusal = ""
        self._tries = 0

    @Property(KeyRows, constant=True)
    def rows(self) -> KeyRows:
        """The agent's keys, in the order in which they were added."""
        return self._rows

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    @Property(bool, notify=changed)
    def touching(self) -> bool:
        """Whether a key waits for a finger."""
        return self._touching

    @Property(str, notify=changed)
    def refusal(self) -> str:
        """Why nothing was done, as `refusals.refusal_of` names it; or empty."""
        return self._refusal

    @Property(int, notify=changed)
    def tries(self) -> int:
        """Wrong PINs that the key still accepts, after one."""
        return self._tries

    @Slot()
    def refresh(self) -> None:
        """Read the keys again."""
        self._desk.read(lambda desk, me: desk.security_keys.all(me), self._show)

    @Slot(str, str, str)
    def addKey(self, passphrase: str, pin: str, name: str) -> None:
        """Wait for the key that is plugged in, and add it: `keyAdded`, or a refusal, follows."""

        def touched(asked: NewKeyAsked) -> None:
            self._tell(busy=True, touching=True)
            self._desk.wait_for_key(
                lambda desk, _me: desk.security_keys.wait_for_key(asked, pin),
                lambda given: given_key(asked, given),
                self._refused,
            )

        def given_key(asked: NewKeyAsked, given: NewKeyGiven) -> None:
            self._do(lambda desk, _me: desk.security_keys.add(asked, given, name), self._added)

        self._do(lambda desk, me: desk.security_keys.ask_for_key(me, passphrase), touched)

    @Slot()
    def cancelKey(self) -> None:
        """Stop waiting for a key."""
        self._desk.read(lambda desk, _me: desk.security_keys.cancel(), _nothing)

    @Slot(str)
    def removeKey(self, key_id: str) -> None:
        """Take a key away."""
        self._do(
            lambda desk, me: desk.security_keys.remove(me, bytes.fromhex(key_id)), self._settled
        )

    @Slot(str, str)
    def changePassphrase(self, passphrase: str, chosen: str) -> None:
        """Replace the passphrase: `passphraseChanged`, or a refusal, follows."""

        def changed(_nothing: None) -> None:
            self._tell()
            self.passphraseChanged.emit()

        self._do(lambda desk, me: desk.access.change_passphrase(me, passphrase, chosen), changed)

    @Slot()
    def forget(self) -> None:
        """Forget the refusal: something else is typed."""
        if self._refusal and not self._busy:
            self._tell()

    def _do(self, work: "Callable[[DeskServices, UUID], T]", then: Callable[[T], None]) -> None:
        self._tell(busy=True)
        self._desk.write(work, then, self._refused)

    def _added(self, _key: SecurityKey) -> None:
        self._settled(None)
        self.keyAdded.emit()

    def _settled(self, _nothing: None) -> None:
        self._tell()
        self.refresh()

    def _refused(self, refusal: Why) -> None:
        tries = refusal.tries if isinstance(refusal, KeyUnusable) else 0
        self._tell(refusal=refusal_of(refusal), tries=tries)

    def _tell(
        self, *, busy: bool = False, touching: bool = False, refusal: str = "", tries: int = 0
    ) -> None:
        self._busy, self._touching = busy, touching
        self._refusal, self._tries = refusal, tries
        self.changed.emit()

    def _show(self, keys: tuple[SecurityKey, ...]) -> None:
        self._rows.replace(
            [KeyRow(it.id.hex(), it.name, _day(it.added_at), _day(it.used_at)) for it in keys]
        )


def _day(moment: datetime | None) -> str:
    return "" if moment is None else f"{local_moment(moment):%d/%m/%Y}"


def _nothing(_result: None) -> None:
    """Nobody waits for it."""
