"""Security keys: adding one to an account, taking it away, and coming in with it."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.agent import Agent, AgentSession
from kiosk.domain.journal import Action
from kiosk.domain.refusal import Refusal
from kiosk.domain.security_key import (
    LONGEST_NAME,
    MOST_KEYS,
    KeyTrouble,
    KeyUnusable,
    NewKeyAsked,
    NewKeyGiven,
    SecurityKey,
    SignatureAsked,
    SignatureGiven,
)
from kiosk.domain.text import clean
from kiosk.services.desk.access import Access
from kiosk.services.desk.authority import account_of
from kiosk.services.desk.door import Door
from kiosk.services.desk.key_ports import KeyReader

if TYPE_CHECKING:
    from kiosk.services.desk.relying_party import RelyingParty

_CHALLENGE_BYTES = 32
_DECOY_BYTES = 64
"""As long as the ids that most keys make."""


_NOBODY = UUID(int=0)


class TooManyKeys(Refusal):
    """An account has `MOST_KEYS` at most."""


class SecurityKeys:
    """The use cases of an agent with a key.

    Each has three parts, so that nothing waits for a finger but a thread of its own: what to ask
    (the record), the key's answer (the machine), what follows from it (the record).
    """

    def __init__(
        self, door: Door, access: Access, pepper: bytes, open_reader: Callable[[], KeyReader]
    ) -> None:
        """Take the kiosk's secret, from which ids that no key has are made, and the machine."""
        self._door = door
        self._access = access
        self._pepper = pepper
        self._open_reader = open_reader
        self._opened: KeyReader | None = None

    def all(self, by: UUID) -> tuple[SecurityKey, ...]:
        """Return the agent's own keys.

        Raises:
            AccountClosed: if the account may not be used any more.
        """
        with self._door.records.reading() as record:
            account_of(record, by)
            return record.security_keys.of(by)

    def ask_for_key(self, by: UUID, passphrase: str) -> NewKeyAsked:
        """Return what to ask of a new key, for an agent who types their passphrase again.

        Raises:
            TooManyKeys: if the account has enough.
            AccountClosed, Refused: as `Access.prove`.
        """
        agent = self._access.prove(by, passphrase)
        keys = self.all(by)
        if len(keys) >= MOST_KEYS:
            raise TooManyKeys
        return NewKeyAsked(self._challenge(), by, agent.login, tuple(key.id for key in keys))

    def wait_for_key(self, asked: NewKeyAsked, pin: str) -> NewKeyGiven:
        """Wait for the key that will be added; raises `KeyUnusable`."""
        return self._reader.make(asked, pin)

    def add(self, asked: NewKeyAsked, given: NewKeyGiven, name: str) -> SecurityKey:
        """Keep a key under a name.

        Raises:
            KeyUnusable: if what it answered does not hold.
            AccountClosed: if the account may not be used any more.
        """
        from kiosk.services.desk.relying_party import WrongAnswer  # noqa: PLC0415 - as _party

        try:
            made = self._party.accept(asked, given)
        except WrongAnswer as error:
            raise KeyUnusable(KeyTrouble.STRANGE) from error
        with self._door.records.writing() as record:
            account_of(record, asked.agent_id)
            keys = record.security_keys.of(asked.agent_id)
            key = SecurityKey(
                id=made.id,
                agent_id=asked.agent_id,
                name=clean(name, LONGEST_NAME) or f"Clé {len(keys) + 1}",
                public_key=made.public_key,
                counter=made.counter,
                added_at=self._door.clock.now(),
            )
            record.security_keys.add(key)
            self._door.tell(record, Action.KEY_ADDED, asked.agent_id)
        return key

    def remove(self, by: UUID, key_id: bytes) -> None:
        """Forget one of the agent's own keys; raises as `all`."""
        with self._door.records.writing() as record:
            account_of(record, by)
            record.security_keys.remove(by, key_id)
            self._door.tell(record, Action.KEY_REMOVED, by)

    def ask_for_signature(self, login: str) -> SignatureAsked:
        """Return what to ask of the key of somebody at the door.

        A name without keys is asked as one with keys: for ids that look like others, always the
        same for one name (Web Authentication, 14.6.2). As many for all: `MOST_KEYS`.

        Raises:
            Refused: if it is too early to try again.
        """
        ids = [key.id for key in self._keys_of(self._door.account(login))]
        decoys = [self._decoy(login, number) for number in range(len(ids), MOST_KEYS)]
        return SignatureAsked(self._challenge(), login, tuple(sorted(ids + decoys)))

    def wait_for_signature(self, asked: SignatureAsked, pin: str) -> SignatureGiven:
        """Wait for the key of somebody at the door; raises `KeyUnusable`."""
        return self._reader.sign(asked, pin)

    def cancel(self) -> None:
        """Stop waiting for a key."""
        if self._opened is not None:
            self._opened.cancel()

    def enter(self, asked: SignatureAsked, given: SignatureGiven) -> AgentSession:
        """Open a session.

        Raises:
            Refused: if the signature does not open the account, or it is too early to try again.
        """
        agent = self._door.account(asked.login)
        key = next((it for it in self._keys_of(agent) if it.id == given.credential_id), None)
        counter = self._counter(asked, given, key) if key else None
        if agent is None or key is None or counter is None:
            raise self._door.refuse(asked.login)
        with self._door.records.writing() as record:
            record.security_keys.save(key.used(counter, self._door.clock.now()))
        return self._door.open(asked.login, agent)

    def _counter(
        self, asked: SignatureAsked, given: SignatureGiven, key: SecurityKey
    ) -> int | None:
        """Return the counter of a good signature, or None; a copied key is told to the log."""
        from kiosk.services.desk.relying_party import WrongAnswer  # noqa: PLC0415 - as _party

        try:
            counter = self._party.check(asked, given, key)
        except WrongAnswer:
            return None
        if key.precedes(counter):
            return counter
        with self._door.records.writing() as record:
            self._door.tell(record, Action.KEY_SUSPECTED, key.agent_id)
        return None

    def _keys_of(self, agent: Agent | None) -> tuple[SecurityKey, ...]:
        """Return the keys that open an account: none if it is closed or waits for a passphrase."""
        with self._door.records.reading() as record:
            # Asked for nobody too: a name that does not exist takes as long as one that does.
            keys = record.security_keys.of(agent.id if agent else _NOBODY)
        return keys if agent and agent.active and agent.passphrase else ()

    def _challenge(self) -> bytes:
        return self._door.randomness.bytes(_CHALLENGE_BYTES)

    def _decoy(self, login: str, number: int) -> bytes:
        said = f"{login.strip().casefold()}\n{number}".encode()
        return hmac.digest(self._pepper, said, hashlib.sha512)[:_DECOY_BYTES]

    @cached_property
    def _party(self) -> RelyingParty:
        # Half a second of imports, paid by the first key and not by the start of the kiosk.
        from kiosk.services.desk.relying_party import RelyingParty  # noqa: PLC0415

        return RelyingParty()

    @property
    def _reader(self) -> KeyReader:
        self._opened = self._opened or self._open_reader()
        return self._opened
