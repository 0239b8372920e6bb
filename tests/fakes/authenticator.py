"""A security key in software: CTAP 2.0 with a PIN (protocol one), signing with P-256.

It does what the FIDO Alliance's « Client to Authenticator Protocol », 2019, asks of a key, byte by
byte; python-fido2 speaks to it as to one on USB.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from threading import Event
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from fido2 import cbor
from fido2.cose import ES256
from fido2.ctap import STATUS, CtapDevice, CtapError
from fido2.hid import CAPABILITY
from fido2.webauthn import AttestedCredentialData, AuthenticatorData

ERR = CtapError.ERR
FLAG = AuthenticatorData.FLAG
_MAKE, _GET, _INFO, _PIN = 0x01, 0x02, 0x04, 0x06
_RETRIES, _AGREEMENT, _SET, _TOKEN = 0x01, 0x02, 0x03, 0x05
_AAGUID = bytes(16)


class Refusal(Exception):
    """The key answers with an error code."""

    def __init__(self, code: ERR) -> None:
        super().__init__(code)
        self.code = code


@dataclass(eq=False)
class FakeSecurityKey(CtapDevice):
    """One key. What can go wrong with it is an attribute.

    Attributes:
        pin: its PIN, or None for a key just bought.
        counter: signatures given; set it back to make a copy of an older state.
        touched: whether a finger comes; `waiting` says that the key waits for it.
        plugged: whether it is in the port; `pulled` takes it out at the touch.
    """

    pin: str | None = "2468"
    counter: int = 0
    counts: bool = True
    touched: bool = True
    plugged: bool = True
    pulled: bool = False
    waiting: bool = False
    u2f_only: bool = False
    tries: int = 8
    credentials: dict[bytes, ec.EllipticCurvePrivateKey] = field(default_factory=dict)
    asked: list[bytes] = field(default_factory=list)
    flags: FLAG = FLAG.UP | FLAG.UV

    def __post_init__(self) -> None:
        self._agreement = ec.generate_private_key(ec.SECP256R1())
        self._token = secrets.token_bytes(32)

    @property
    def capabilities(self) -> int:
        return CAPABILITY(0) if self.u2f_only else CAPABILITY.CBOR

    @classmethod
    def list_devices(cls) -> Iterator[CtapDevice]:
        raise NotImplementedError

    def call(self, cmd, data=b"", event=None, on_keepalive=None) -> bytes:
        """Answer one CTAP command."""
        del cmd
        if not self.plugged:
            raise OSError("No such device")
        self._waits = (event, on_keepalive)
        asked: Mapping[int, Any] = cbor.decode(data[1:]) if data[1:] else {}  # type: ignore[assignment]
        try:
            answer = self._commands()[data[0]](asked)
        except Refusal as refusal:
            return bytes([refusal.code])
        return b"\0" + (cbor.encode(answer) if answer else b"")

    def _commands(self) -> dict[int, Any]:
        return {_MAKE: self._make, _GET: self._get, _INFO: self._info, _PIN: self._client_pin}

    def _info(self, _asked: Mapping[int, Any]) -> dict[int, Any]:
        return {
            1: ["FIDO_2_0"],
            3: _AAGUID,
            4: {"rk": False, "up": True, "clientPin": self.pin is not None},
            6: [1],
        }

    def _make(self, asked: Mapping[int, Any]) -> dict[int, Any]:
        self._verify(asked[1], asked.get(8))
        rp = asked[2]["id"].encode()
        self._wait_for_touch()
        if any(it["id"] in self.credentials for it in asked.get(5, [])):
            raise Refusal(ERR.CREDENTIAL_EXCLUDED)
        private = ec.generate_private_key(ec.SECP256R1())
        key_id = secrets.token_bytes(64)
        self.credentials[key_id] = private
        public = ES256.from_cryptography_key(private.public_key())  # type: ignore[no-untyped-call]
        made = AttestedCredentialData.create(_AAGUID, key_id, public)
        data = AuthenticatorData.create(
            hashlib.sha256(rp).digest(), self.flags | FLAG.AT, self._count(), made
        )
        return {1: "none", 2: bytes(data), 3: {}}

    def _get(self, asked: Mapping[int, Any]) -> dict[int, Any]:
        self._verify(asked[2], asked.get(6))
        present = asked.get(5, {}).get("up", True)
        if present:
            self._wait_for_touch()
        accepted = [it["id"] for it in asked[3]]
        self.asked += accepted
        known = next((it for it in accepted if it in self.credentials), None)
        if known is None:
            raise Refusal(ERR.NO_CREDENTIALS)
        flags = self.flags if present else FLAG.UV
        rp_hash = hashlib.sha256(asked[1].encode()).digest()
        data = AuthenticatorData.create(rp_hash, flags, self._count() if present else self.counter)
        signature = self.credentials[known].sign(bytes(data) + asked[2], ec.ECDSA(hashes.SHA256()))
        return {1: {"id": known, "type": "public-key"}, 2: bytes(data), 3: signature}

    def _client_pin(self, asked: Mapping[int, Any]) -> dict[int, Any]:
        command = asked[2]
        if command == _RETRIES:
            return {3: self.tries}
        if command == _AGREEMENT:
            numbers = self._agreement.public_key().public_numbers()
            x, y = (number.to_bytes(32, "big") for number in (numbers.x, numbers.y))
            return {1: {1: 2, 3: -25, -1: 1, -2: x, -3: y}}
        secret = self._shared_secret(asked[3])
        if command == _SET:
            chosen = _decrypt(secret, asked[5]).rstrip(b"\0").decode()
            if not 4 <= len(chosen) <= 63:
                raise Refusal(ERR.PIN_POLICY_VIOLATION)
            self.pin = chosen
            return {}
        assert command == _TOKEN
        return {2: self._token_for(secret, asked[6])}

    def _token_for(self, secret: bytes, sealed: bytes) -> bytes:
        if self.tries == 0:
            raise Refusal(ERR.PIN_BLOCKED)
        if _decrypt(secret, sealed) != hashlib.sha256((self.pin or "").encode()).digest()[:16]:
            self.tries -= 1
            raise Refusal(ERR.PIN_INVALID if self.tries else ERR.PIN_BLOCKED)
        self.tries = 8
        return _encrypt(secret, self._token)

    def _verify(self, client_data_hash: bytes, proof: bytes | None) -> None:
        """Check that whoever asks knows the PIN."""
        expected = hmac.digest(self._token, client_data_hash, "sha256")[:16]
        if proof is None or not hmac.compare_digest(proof, expected):
            raise Refusal(ERR.PIN_AUTH_INVALID if proof else ERR.PUAT_REQUIRED)

    def _wait_for_touch(self) -> None:
        event, keepalive = self._waits
        if keepalive:
            keepalive(STATUS.UPNEEDED)
        if self.pulled:
            self.plugged = False
            raise OSError("Input/output error")
        if not self.touched:
            self.waiting = True
            assert isinstance(event, Event)
            event.wait(10)
            raise Refusal(ERR.KEEPALIVE_CANCEL)

    def _count(self) -> int:
        self.counter += self.counts
        return self.counter

    def _shared_secret(self, theirs: Mapping[int, Any]) -> bytes:
        x, y = (int.from_bytes(theirs[label], "big") for label in (-2, -3))
        peer = ec.EllipticCurvePublicNumbers(x, y, ec.SECP256R1()).public_key()
        return hashlib.sha256(self._agreement.exchange(ec.ECDH(), peer)).digest()


def _cipher(secret: bytes) -> Cipher[modes.CBC]:
    return Cipher(algorithms.AES(secret), modes.CBC(bytes(16)))


def _encrypt(secret: bytes, clear: bytes) -> bytes:
    encryptor = _cipher(secret).encryptor()
    return encryptor.update(clear) + encryptor.finalize()


def _decrypt(secret: bytes, sealed: bytes) -> bytes:
    decryptor = _cipher(secret).decryptor()
    return decryptor.update(sealed) + decryptor.finalize()
