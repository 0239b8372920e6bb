"""The agents of the record: accounts, invitations, wrong tries."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, Select, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.agent import Agent, Invitation, Role
from kiosk.domain.journal import Action
from kiosk.domain.throttle import Failures
from kiosk.store.agent_tables import AgentInvitationRow, AgentRow, LoginFailureRow
from kiosk.store.tables import AuditRow


class AgentRepository:
    """Agents inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, agent: Agent) -> None:
        """Keep a new account."""
        self._connection.execute(insert(AgentRow), _columns(agent))

    def save(self, agent: Agent) -> None:
        """Keep a change."""
        self._connection.execute(
            update(AgentRow)
            .where(AgentRow.id == agent.id)
            .values(_columns(agent))
            .returning(AgentRow.id)
        ).one()

    def get(self, agent_id: UUID) -> Agent | None:
        """Return one, or None."""
        return self._one(_ACCOUNTS.where(AgentRow.id == agent_id))

    def with_login(self, login: str) -> Agent | None:
        """Return the account of a login, or None."""
        return self._one(_ACCOUNTS.where(AgentRow.login == login))

    def all(self) -> tuple[Agent, ...]:
        """Return every account, closed ones too, in the order of their logins."""
        return tuple(map(_agent, self._connection.execute(_ACCOUNTS.order_by(AgentRow.login))))

    def last_entries(self) -> dict[UUID, datetime]:
        """Return when each account last came in, for those that ever did; UTC."""
        accounts = select(AgentRow.id).scalar_subquery()
        rows = self._connection.execute(
            select(AuditRow.subject_id, func.max(AuditRow.at).label("at"))
            .where(AuditRow.subject_id.in_(accounts), AuditRow.action == Action.AGENT_ENTERED)
            .group_by(AuditRow.subject_id)
        )
        return {row.subject_id: row.at for row in rows}

    def invite(self, invitation: Invitation) -> None:
        """Keep an invitation; it replaces the one before."""
        columns = asdict(invitation)
        self._connection.execute(
            insert(AgentInvitationRow)
            .values(columns)
            .on_conflict_do_update(index_elements=["agent_id"], set_=columns)
        )

    def invitation(self, agent_id: UUID) -> Invitation | None:
        """Return the invitation that waits, or None."""
        row = self._connection.execute(
            select(AgentInvitationRow.__table__).where(AgentInvitationRow.agent_id == agent_id)
        ).one_or_none()
        return None if row is None else Invitation(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def uninvite(self, agent_id: UUID) -> None:
        """Forget the invitation, if any."""
        self._connection.execute(
            delete(AgentInvitationRow).where(AgentInvitationRow.agent_id == agent_id)
        )

    def failures(self, login_hash: bytes) -> Failures | None:
        """Return the wrong tries in a row, or None."""
        row = self._connection.execute(
            select(LoginFailureRow.count.label("tries"), LoginFailureRow.last_at).where(
                LoginFailureRow.login_hash == login_hash
            )
        ).one_or_none()
        return None if row is None else Failures(row.tries, row.last_at)

    def note_failures(self, login_hash: bytes, failures: Failures) -> None:
        """Keep the wrong tries in a row."""
        columns = asdict(failures)
        self._connection.execute(
            insert(LoginFailureRow)
            .values(login_hash=login_hash, **columns)
            .on_conflict_do_update(index_elements=["login_hash"], set_=columns)
        )

    def forgive(self, login_hash: bytes) -> None:
        """Forget them."""
        self._connection.execute(
            delete(LoginFailureRow).where(LoginFailureRow.login_hash == login_hash)
        )

    def _one(self, statement: Select[tuple[object, ...]]) -> Agent | None:
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else _agent(row)


_ACCOUNTS: Select[tuple[object, ...]] = select(AgentRow.__table__)


def _columns(agent: Agent) -> dict[str, object]:
    return asdict(agent) | {"roles": " ".join(sorted(agent.roles))}


def _agent(row: Row[tuple[object, ...]]) -> Agent:
    return Agent(
        id=row.id,
        login=row.login,
        name=row.name,
        roles=frozenset(map(Role, row.roles.split())),
        created_at=row.created_at,
        passphrase=row.passphrase,
        disabled_at=row.disabled_at,
        version=row.version,
    )
