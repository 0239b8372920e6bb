"""The accounts of agents: inviting, changing roles, closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.agent import Agent, Invitation, Role, read_login
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.receipt_code import CODE_BITS, code_from
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id
from kiosk.services.desk.access import code_hash
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness

VALID = timedelta(hours=24)
"""How long a one-time code works (OWASP ASVS 5.0, 6.4.1)."""
_LONGEST_NAME = 80


class LoginTaken(Refusal):
    """Another account has this login."""


class NoRole(Refusal):
    """An account without a role could do nothing."""


class UnknownAgent(Refusal):
    """There is no such account."""


class LastAdministrator(Refusal):
    """Nobody could manage the accounts any more."""


@dataclass(frozen=True, slots=True)
class OneTimeCode:
    """A code to hand over, in clear: shown once, never stored.

    Attributes:
        code: `XXXX-XXXX-XXXX-C`.
    """

    login: str
    code: str
    expires_at: datetime


class Accounts:
    """The use cases of whoever manages the accounts.

    `by` is the id of an administrator's account, or None for the command line, which only those
    who run the machine can reach.
    """

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def all(self, by: UUID | None = None) -> tuple[Agent, ...]:
        """Return every account, closed ones too, in the order of their logins."""
        with self._records.reading() as record:
            self._check(record, by)
            return record.agents.all()

    def last_entries(self, by: UUID | None = None) -> dict[UUID, datetime]:
        """Return when each account last came in, for those that ever did; UTC."""
        with self._records.reading() as record:
            self._check(record, by)
            return record.agents.last_entries()

    def with_login(self, login: str, by: UUID | None = None) -> Agent:
        """Return the account of a login.

        Raises:
            UnknownAgent: if there is none.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.reading() as record:
            self._check(record, by)
            agent = record.agents.with_login(login.strip().casefold())
        if agent is None:
            raise UnknownAgent
        return agent

    def invite(
        self, login: str, name: str, roles: frozenset[Role], by: UUID | None = None
    ) -> OneTimeCode:
        """Make an account, and the code with which its agent chooses a passphrase.

        Raises:
            BadLogin, LoginTaken, NoRole: if what was given cannot be.
            Forbidden, AccountClosed: if `by` may not.
        """
        if not roles:
            raise NoRole
        login = read_login(login)
        agent = Agent(
            id=draw_id(self._clock, self._randomness),
            login=login,
            name=clean(name, _LONGEST_NAME) or login,
            roles=roles,
            created_at=self._clock.now(),
        )
        with self._records.writing() as record:
            self._check(record, by)
            if record.agents.with_login(login) is not None:
                raise LoginTaken
            record.agents.add(agent)
            return self._send(record, agent, by)

    def invite_again(self, agent_id: UUID, by: UUID | None = None) -> OneTimeCode:
        """Open an account again with a new code: its passphrase was lost, or it was closed.

        What opened it before opens it no more: neither the passphrase nor the security keys.

        Raises:
            UnknownAgent: if there is none.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.writing() as record:
            self._check(record, by)
            agent = _known(record, agent_id).enable()
            record.agents.save(agent)
            record.security_keys.remove_all(agent_id)
            return self._send(record, agent, by)

    def change_roles(self, agent_id: UUID, roles: frozenset[Role], by: UUID | None = None) -> None:
        """Give an account other roles.

        Raises:
            UnknownAgent, NoRole, LastAdministrator: if it cannot be.
            Forbidden, AccountClosed: if `by` may not.
        """
        if not roles:
            raise NoRole
        self._change(
            agent_id, by, Action.AGENT_ROLES_CHANGED, lambda agent: agent.with_roles(roles)
        )

    def close(self, agent_id: UUID, by: UUID | None = None) -> None:
        """Close an account: its sessions end with their next action.

        Raises:
            UnknownAgent, LastAdministrator: if it cannot be.
            Forbidden, AccountClosed: if `by` may not.
        """
        now = self._clock.now()
        self._change(agent_id, by, Action.AGENT_CLOSED, lambda agent: agent.disable(now))

    def _change(
        self,
        agent_id: UUID,
        by: UUID | None,
        action: Action,
        change: Callable[[Agent], Agent],
    ) -> None:
        with self._records.writing() as record:
            self._check(record, by)
            changed = change(_known(record, agent_id))
            record.agents.save(changed)
            if not changed.active:
                record.agents.uninvite(agent_id)
                record.security_keys.remove_all(agent_id)
            if by is not None and not any(map(_manages, record.agents.all())):
                raise LastAdministrator
            self._tell(record, action, changed, by)

    def _send(self, record: DeskRepositories, agent: Agent, by: UUID | None) -> OneTimeCode:
        chance = int.from_bytes(self._randomness.bytes((CODE_BITS + 7) // 8))
        code = code_from(chance % (1 << CODE_BITS))
        expires_at = self._clock.now() + VALID
        record.agents.invite(Invitation(agent.id, code_hash(code), expires_at))
        self._tell(record, Action.AGENT_INVITED, agent, by)
        return OneTimeCode(agent.login, code, expires_at)

    def _check(self, record: DeskRepositories, by: UUID | None) -> None:
        if by is not None:
            authorise(record, by, Permission.MANAGE_AGENTS)

    def _tell(
        self, record: DeskRepositories, action: Action, agent: Agent, by: UUID | None
    ) -> None:
        event = Event(
            id=draw_id(self._clock, self._randomness),
            at=self._clock.now(),
            actor=Actor.KIOSK if by is None else Actor.AGENT,
            action=action,
            subject_id=agent.id,
            payload={"roles": " ".join(sorted(agent.roles)), "version": agent.version},
            agent_id=by,
        )
        record.journal.record(event)


def _known(record: DeskRepositories, agent_id: UUID) -> Agent:
    agent = record.agents.get(agent_id)
    if agent is None:
        raise UnknownAgent
    return agent


def _manages(agent: Agent) -> bool:
    return agent.active and Role.ADMINISTRATOR in agent.roles
