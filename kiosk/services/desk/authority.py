"""Whether somebody may do what they ask, now: asked of the record at each use case."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.agent import Agent
from kiosk.domain.permissions import Permission, granted
from kiosk.domain.refusal import Refusal

if TYPE_CHECKING:
    from kiosk.services.desk.ports import DeskRepositories


class Forbidden(Refusal):
    """The roles of the agent do not grant it."""


class AccountClosed(Refusal):
    """The account was closed, or is gone: the session is over."""


def account_of(record: DeskRepositories, agent_id: UUID) -> Agent:
    """Return the account as it is now, for what every agent may do with their own.

    Raises:
        AccountClosed: if it may not be used any more.
    """
    agent = record.agents.get(agent_id)
    if agent is None or not agent.active:
        raise AccountClosed
    return agent


def authorise(record: DeskRepositories, agent_id: UUID, permission: Permission) -> Agent:
    """Return the account as it is now.

    Raises:
        AccountClosed: if it may not be used any more.
        Forbidden: if no role of it grants the permission.
    """
    agent = account_of(record, agent_id)
    if permission not in granted(agent.roles):
        raise Forbidden(permission.value)
    return agent
