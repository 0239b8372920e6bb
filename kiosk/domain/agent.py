"""An agent of the town hall: who they are, how they are called, what a passphrase must be."""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from kiosk.domain.refusal import Refusal
from kiosk.domain.text import graphemes

SHORTEST_PASSPHRASE = 12
"""Graphemes (OWASP ASVS 5.0, 6.2.1 asks for 8 at least, the CNIL for 12)."""
LONGEST_PASSPHRASE = 256
"""Graphemes: room for any sentence (ASVS 6.2.9 asks for 64 at least)."""

_LOGIN = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])")


class Role(StrEnum):
    """What somebody does for the bureau; what each may do stands in `permissions`."""

    AGENT = "agent"
    PASSEUR = "passeur"
    ANGE_GARDIEN = "ange_gardien"
    JURY_FACILITATOR = "jury_facilitator"
    ELU = "elu"
    """An elected official: reads, and gives a motivated opinion."""
    ADMINISTRATOR = "administrator"
    ARCHIVIST = "archivist"


class BadLogin(Refusal):
    """A login is 2 to 40 letters without accents, digits, dots and hyphens."""


class PassphraseTooShort(Refusal):
    """A passphrase has at least `SHORTEST_PASSPHRASE` graphemes."""


class PassphraseTooLong(Refusal):
    """A passphrase has at most `LONGEST_PASSPHRASE` graphemes."""


@dataclass(frozen=True, slots=True)
class Agent:
    """One account. Times are UTC.

    Attributes:
        login: what they type to come in, see `read_login`.
        name: how colleagues call them; never shown to the public.
        passphrase: the encoded Argon2id hash, or None until an invitation was accepted.
        version: grows by one with every change.
    """

    id: UUID
    login: str
    name: str
    roles: frozenset[Role]
    created_at: datetime
    passphrase: str | None = None
    disabled_at: datetime | None = None
    version: int = 1

    @property
    def active(self) -> bool:
        """Whether the account may be used."""
        return self.disabled_at is None

    def with_passphrase(self, encoded: str) -> Self:
        """Return the account with another passphrase."""
        return replace(self, passphrase=encoded, version=self.version + 1)

    def with_roles(self, roles: frozenset[Role]) -> Self:
        """Return the account with other roles."""
        return replace(self, roles=roles, version=self.version + 1)

    def disable(self, at: datetime) -> Self:
        """Return the account closed: sessions end with their next action."""
        return replace(self, disabled_at=at, version=self.version + 1)

    def enable(self) -> Self:
        """Return the account open again, without its old passphrase."""
        return replace(self, disabled_at=None, passphrase=None, version=self.version + 1)


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time code that lets an agent choose a passphrase, as the record keeps it.

    Attributes:
        code_hash: SHA-256 of the code (60 bits of chance, a day long, throttled).
    """

    agent_id: UUID
    code_hash: bytes
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class AgentSession:
    """Somebody who came in. What they may do is asked of the record again at each use case.

    Attributes:
        began_at: when, UTC.
    """

    agent_id: UUID
    name: str
    roles: frozenset[Role]
    began_at: datetime


def read_login(typed: str) -> str:
    """Return a login as it is kept: lower case, no spaces around.

    Raises:
        BadLogin: if it cannot be one.
    """
    login = unicodedata.normalize("NFKC", typed).strip().casefold()
    if not _LOGIN.fullmatch(login):
        raise BadLogin
    return login


def read_passphrase(typed: str) -> str:
    """Return a new passphrase in one normal form, so that every keyboard types the same.

    Raises:
        PassphraseTooShort, PassphraseTooLong: if it is.
    """
    passphrase = unicodedata.normalize("NFKC", typed)
    length = graphemes(passphrase)
    if length < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort
    if length > LONGEST_PASSPHRASE:
        raise PassphraseTooLong
    return passphrase
