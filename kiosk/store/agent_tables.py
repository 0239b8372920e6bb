"""The tables of the agents: their accounts, how they come in, and wrong tries."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.store.tables import Table, strict


class AgentRow(Table):
    """One account. Roles are their values in order, separated by spaces."""

    __tablename__ = "agent"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    roles: Mapped[str]
    created_at: Mapped[datetime]
    passphrase: Mapped[str | None]
    disabled_at: Mapped[datetime | None]
    version: Mapped[int]

    __table_args__ = strict()


class AgentInvitationRow(Table):
    """The one-time code of an account, if one was given and not used yet."""

    __tablename__ = "agent_invitation"

    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agent.id"), primary_key=True)
    code_hash: Mapped[bytes]
    expires_at: Mapped[datetime]

    __table_args__ = strict()


class SecurityKeyRow(Table):
    """One FIDO2 key of an agent: its credential id, its public part (COSE) and its counter."""

    __tablename__ = "security_key"

    id: Mapped[bytes] = mapped_column(primary_key=True)
    agent_id: Mapped[UUID] = mapped_column(ForeignKey("agent.id"))
    name: Mapped[str]
    public_key: Mapped[bytes]
    counter: Mapped[int]
    added_at: Mapped[datetime]
    used_at: Mapped[datetime | None]

    __table_args__ = strict(Index("ix_security_key_agent_id", "agent_id"))


class LoginFailureRow(Table):
    """Wrong tries in a row under the SHA-256 of a login, whether or not it exists."""

    __tablename__ = "login_failure"

    login_hash: Mapped[bytes] = mapped_column(primary_key=True)
    count: Mapped[int]
    last_at: Mapped[datetime]

    __table_args__ = strict()
