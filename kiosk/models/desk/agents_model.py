"""The page of the accounts: who may come in, and as what."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.agent import Agent, Role
from kiosk.domain.calendar import local_moment
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.accounts import OneTimeCode
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

Accounts = tuple[tuple[Agent, ...], dict[UUID, datetime]]
"""Every account, and when each was last of use."""


@dataclass(frozen=True, slots=True)
class AgentRow:
    """One account in the list.

    Attributes:
        state: `open`, `waiting` (for a passphrase) or `closed`.
        entered: the day when its agent last came in, or empty.
    """

    agent_id: str
    login: str
    name: str
    roles: list[str]
    state: str
    entered: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class AgentRows(Rows):
    """The accounts."""

    row_type = AgentRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class AgentsModel(RefusingModel):
    """The accounts, and the code of the last invitation: shown once, forgotten when left."""

    invitationChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = AgentRows(self)
        self._invitation: OneTimeCode | None = None

    @Property(AgentRows, constant=True)
    def rows(self) -> AgentRows:
        """The accounts, in the order of their logins."""
        return self._rows

    @Property("QStringList", constant=True)
    def allRoles(self) -> list[str]:
        """Every role: values of `Role`."""
        return [role.value for role in Role]

    @Property(str, notify=invitationChanged)
    def invitedLogin(self) -> str:
        """The login of the invitation just made, or empty."""
        return self._invitation.login if self._invitation else ""

    @Property(str, notify=invitationChanged)
    def code(self) -> str:
        """The one-time code to hand over, or empty."""
        return self._invitation.code if self._invitation else ""

    @Property(str, notify=invitationChanged)
    def expiresAt(self) -> str:
        """Until when the code works, as `23/11 à 14:05`, or empty."""
        if self._invitation is None:
            return ""
        return f"{local_moment(self._invitation.expires_at):%d/%m à %H:%M}"

    @Slot()
    def refresh(self) -> None:
        """Read the accounts again."""

        def read(desk: "DeskServices", me: UUID) -> Accounts:
            return desk.accounts.all(me), desk.accounts.last_entries(me)

        self._desk.read(read, self._show)

    @Slot(str, str, "QStringList")
    def invite(self, login: str, name: str, roles: list[str]) -> None:
        """Make an account; its code shows."""
        chosen = frozenset(map(Role, roles))
        self._change(lambda desk, me: desk.accounts.invite(login, name, chosen, me), self._invited)

    @Slot(str)
    def inviteAgain(self, agent_id: str) -> None:
        """Give an account a new code."""
        key = UUID(agent_id)
        self._change(lambda desk, me: desk.accounts.invite_again(key, me), self._invited)

    @Slot(str, "QStringList")
    def changeRoles(self, agent_id: str, roles: list[str]) -> None:
        """Give an account other roles."""
        key, chosen = UUID(agent_id), frozenset(map(Role, roles))
        self._change(
            lambda desk, me: desk.accounts.change_roles(key, chosen, me),
            lambda _nothing: self.refresh(),
        )

    @Slot(str)
    def close(self, agent_id: str) -> None:
        """Close an account."""
        key = UUID(agent_id)
        self._change(lambda desk, me: desk.accounts.close(key, me), lambda _nothing: self.refresh())

    @Slot()
    def forgetCode(self) -> None:
        """Forget the code that was shown."""
        self._invitation = None
        self.invitationChanged.emit()

    def _invited(self, code: "OneTimeCode | object") -> None:
        self._invitation = code  # type: ignore[assignment]
        self.invitationChanged.emit()
        self.refresh()

    def _show(self, accounts: Accounts) -> None:
        agents, entries = accounts
        self._rows.replace([_row(agent, entries.get(agent.id)) for agent in agents])


def _row(agent: Agent, entered_at: datetime | None) -> AgentRow:
    state = "closed" if not agent.active else "waiting" if agent.passphrase is None else "open"
    entered = f"{local_moment(entered_at):%d/%m/%Y}" if entered_at else ""
    return AgentRow(str(agent.id), agent.login, agent.name, sorted(agent.roles), state, entered)
