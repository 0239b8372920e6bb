"""What a key answered, checked as Web Authentication asks (python-fido2)."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

from fido2 import cbor
from fido2.cose import CoseKey
from fido2.server import Fido2Server
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticationResponse,
    AuthenticatorAssertionResponse,
    AuthenticatorAttestationResponse,
    AuthenticatorData,
    CollectedClientData,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialUserEntity,
    RegistrationResponse,
    UserVerificationRequirement,
)

from kiosk.domain.refusal import Refusal
from kiosk.domain.security_key import (
    RELYING_PARTY,
    NewKeyAsked,
    NewKeyGiven,
    SecurityKey,
    SignatureAsked,
    SignatureGiven,
)

_VERIFIED = UserVerificationRequirement.REQUIRED
"""The key has checked who holds it, by PIN or fingerprint: found in a hall, it opens nothing."""
_NOBODY = PublicKeyCredentialUserEntity(name="", id=b"\0", display_name="")


class WrongAnswer(Refusal):
    """The answer does not prove what was asked."""


@dataclass(frozen=True, slots=True)
class NewCredential:
    """What a new key is known by; as in `SecurityKey`."""

    id: bytes
    public_key: bytes
    counter: int


class RelyingParty:
    """Checks the answers of keys: challenge, origin, presence, verification, signature."""

    def __init__(self) -> None:
        self._server = Fido2Server(
            PublicKeyCredentialRpEntity(name=RELYING_PARTY, id=RELYING_PARTY)
        )

    def accept(self, asked: NewKeyAsked, given: NewKeyGiven) -> NewCredential:
        """Return the credential that a key made.

        Raises:
            WrongAnswer: if it was not made for this challenge by a key that knows its holder.
        """
        _, state = self._server.register_begin(
            _NOBODY, user_verification=_VERIFIED, challenge=asked.challenge
        )
        try:
            # python-fido2 reads bytes that were cut short: they are not what it would write.
            whole = cbor.encode(cbor.decode(given.attestation)) == given.attestation
            data = self._server.register_complete(state, _registration(given))
        except _MALFORMED as error:
            raise WrongAnswer from error
        made = data.credential_data
        if made is None or not whole:
            raise WrongAnswer
        return NewCredential(made.credential_id, cbor.encode(made.public_key), data.counter)

    def check(self, asked: SignatureAsked, given: SignatureGiven, key: SecurityKey) -> int:
        """Return the counter of a signature.

        Raises:
            WrongAnswer: if it is not this key's over this challenge.
        """
        _, state = self._server.authenticate_begin(
            user_verification=_VERIFIED, challenge=asked.challenge
        )
        try:
            answer = _authentication(given)
            self._server.authenticate_complete(state, [_credential(key)], answer)
        except _MALFORMED as error:
            raise WrongAnswer from error
        return answer.response.authenticator_data.counter


_MALFORMED = (
    ValueError,
    KeyError,
    IndexError,
    TypeError,
    AssertionError,
    RecursionError,
    struct.error,
)
"""What python-fido2 raises for a wrong answer, and for bytes that are no answer at all."""


def _registration(given: NewKeyGiven) -> RegistrationResponse:
    attestation = AttestationObject(given.attestation)
    made = attestation.auth_data.credential_data
    return RegistrationResponse(
        raw_id=made.credential_id if made else b"",
        response=AuthenticatorAttestationResponse(
            client_data=CollectedClientData(given.client_data), attestation_object=attestation
        ),
    )


def _authentication(given: SignatureGiven) -> AuthenticationResponse:
    return AuthenticationResponse(
        raw_id=given.credential_id,
        response=AuthenticatorAssertionResponse(
            client_data=CollectedClientData(given.client_data),
            authenticator_data=AuthenticatorData(given.authenticator_data),
            signature=given.signature,
        ),
    )


def _credential(key: SecurityKey) -> AttestedCredentialData:
    public_key: Any = cbor.decode(key.public_key)
    return AttestedCredentialData.create(Aaguid.NONE, key.id, CoseKey.parse(public_key))
