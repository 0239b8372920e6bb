"""FIDO2 security keys on USB, through python-fido2."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Event

from fido2.client import (
    ClientError,
    DefaultClientDataCollector,
    Fido2Client,
    PinRequiredError,
    UserInteraction,
)
from fido2.cose import ES256, RS256, EdDSA
from fido2.ctap import CtapDevice, CtapError
from fido2.ctap2.base import Ctap2
from fido2.ctap2.pin import ClientPin
from fido2.hid import CtapHidDevice
from fido2.webauthn import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialCreationOptions,
    PublicKeyCredentialDescriptor,
    PublicKeyCredentialParameters,
    PublicKeyCredentialRequestOptions,
    PublicKeyCredentialRpEntity,
    PublicKeyCredentialType,
    PublicKeyCredentialUserEntity,
    UserVerificationRequirement,
)

from kiosk.domain.security_key import (
    ORIGIN,
    RELYING_PARTY,
    KeyTrouble,
    KeyUnusable,
    NewKeyAsked,
    NewKeyGiven,
    SignatureAsked,
    SignatureGiven,
)

_TOUCH_MS = 30_000
"""How long a key waits for a finger; keys themselves give up after 30 s."""
_PUBLIC_KEY = PublicKeyCredentialType.PUBLIC_KEY
_VERIFIED = UserVerificationRequirement.REQUIRED
_CAUSES = {
    CtapError.ERR.CREDENTIAL_EXCLUDED: KeyTrouble.ALREADY_THERE,
    CtapError.ERR.PIN_BLOCKED: KeyTrouble.PIN_BLOCKED,
    CtapError.ERR.PIN_AUTH_BLOCKED: KeyTrouble.PIN_BLOCKED,
    CtapError.ERR.UV_BLOCKED: KeyTrouble.PIN_BLOCKED,
    CtapError.ERR.PIN_POLICY_VIOLATION: KeyTrouble.PIN_REFUSED,
    CtapError.ERR.PIN_INVALID: KeyTrouble.PIN_WRONG,
    CtapError.ERR.UV_INVALID: KeyTrouble.PIN_WRONG,
}
_TROUBLES = {
    ClientError.ERR.CONFIGURATION_UNSUPPORTED: KeyTrouble.WITHOUT_PIN,
    ClientError.ERR.TIMEOUT: KeyTrouble.NOT_TOUCHED,
}

_MALFORMED = (TypeError, ValueError, KeyError, IndexError, RecursionError, struct.error)
"""What python-fido2 raises for bytes that are no answer."""

ListDevices = Callable[[], Iterator[CtapDevice]]


class UsbSecurityKeys:
    """The keys plugged into this machine; exactly one is spoken to."""

    def __init__(self, list_devices: ListDevices = CtapHidDevice.list_devices) -> None:
        """Take how to find the keys that are plugged in."""
        self._list_devices = list_devices
        self._given_up = Event()

    def make(self, asked: NewKeyAsked, pin: str) -> NewKeyGiven:
        """Make the key one of an account's; see `KeyReader`."""
        with self._only_key() as device, _worded(device):
            _protect(device, pin)
            made = _client(device, pin).make_credential(_creation(asked), self._given_up).response
        return NewKeyGiven(bytes(made.client_data), bytes(made.attestation_object))

    def sign(self, asked: SignatureAsked, pin: str) -> SignatureGiven:
        """Ask for a signature; see `KeyReader`."""
        with self._only_key() as device, _worded(device):
            try:
                chosen = _client(device, pin).get_assertion(_request(asked), self._given_up)
            except ClientError as error:
                if error.code == ClientError.ERR.DEVICE_INELIGIBLE:
                    return SignatureGiven()
                raise
            answer = chosen.get_response(0)
        return SignatureGiven(
            answer.raw_id,
            bytes(answer.response.client_data),
            bytes(answer.response.authenticator_data),
            answer.response.signature,
        )

    def cancel(self) -> None:
        """Stop waiting, from another thread."""
        self._given_up.set()

    @contextmanager
    def _only_key(self) -> Iterator[CtapDevice]:
        self._given_up = Event()
        try:
            devices = list(self._list_devices())
        except OSError as error:
            raise KeyUnusable(KeyTrouble.ABSENT) from error
        try:
            if len(devices) != 1:
                raise KeyUnusable(KeyTrouble.SEVERAL if devices else KeyTrouble.ABSENT)
            yield devices[0]
        finally:
            for device in devices:
                device.close()


class _TypedPin(UserInteraction):
    """Gives the PIN that was typed on the screen."""

    def __init__(self, pin: str) -> None:
        self._pin = pin

    def request_pin(self, permissions: ClientPin.PERMISSION, rp_id: str | None) -> str | None:
        """Return it, or None if none was typed."""
        del permissions, rp_id
        return self._pin or None


def _client(device: CtapDevice, pin: str) -> Fido2Client:
    return Fido2Client(device, DefaultClientDataCollector(ORIGIN), _TypedPin(pin), extensions=())


def _protect(device: CtapDevice, pin: str) -> None:
    """Give a new key that has no PIN the one that was typed."""
    try:
        key = Ctap2(device)
    except ValueError as error:  # CTAP 1: it has no PIN and never will
        raise KeyUnusable(KeyTrouble.WITHOUT_PIN) from error
    if pin and key.info.options.get("clientPin") is False and not key.info.options.get("uv"):
        try:
            ClientPin(key).set_pin(pin)
        except ValueError as error:
            raise KeyUnusable(KeyTrouble.PIN_REFUSED) from error


@contextmanager
def _worded(device: CtapDevice) -> Iterator[None]:
    """Turn what a key or its cable does into a `KeyUnusable`."""
    try:
        yield
    except PinRequiredError as error:
        raise KeyUnusable(KeyTrouble.PIN_WANTED) from error
    except ClientError as error:
        raise _trouble(error.cause, _TROUBLES.get(error.code), device) from error
    except CtapError as error:
        raise _trouble(error, None, device) from error
    except OSError as error:
        raise KeyUnusable(KeyTrouble.ABSENT) from error
    except _MALFORMED as error:
        raise KeyUnusable(KeyTrouble.STRANGE) from error


def _trouble(cause: object, known: KeyTrouble | None, device: CtapDevice) -> KeyUnusable:
    code = cause.code if isinstance(cause, CtapError) else None
    trouble = _CAUSES.get(code, known) if code else known
    if trouble is KeyTrouble.PIN_WRONG:
        return KeyUnusable(trouble, ClientPin(Ctap2(device)).get_pin_retries()[0])
    return KeyUnusable(trouble or KeyTrouble.STRANGE)


def _creation(asked: NewKeyAsked) -> PublicKeyCredentialCreationOptions:
    return PublicKeyCredentialCreationOptions(
        rp=PublicKeyCredentialRpEntity(name=RELYING_PARTY, id=RELYING_PARTY),
        user=PublicKeyCredentialUserEntity(
            name=asked.login, id=asked.agent_id.bytes, display_name=asked.login
        ),
        challenge=asked.challenge,
        pub_key_cred_params=[
            PublicKeyCredentialParameters(type=_PUBLIC_KEY, alg=algorithm.ALGORITHM)
            for algorithm in (ES256, EdDSA, RS256)
        ],
        timeout=_TOUCH_MS,
        exclude_credentials=_descriptors(asked.known),
        authenticator_selection=AuthenticatorSelectionCriteria(user_verification=_VERIFIED),
    )


def _request(asked: SignatureAsked) -> PublicKeyCredentialRequestOptions:
    return PublicKeyCredentialRequestOptions(
        challenge=asked.challenge,
        timeout=_TOUCH_MS,
        rp_id=RELYING_PARTY,
        allow_credentials=_descriptors(asked.accepted),
        user_verification=_VERIFIED,
    )


def _descriptors(ids: Sequence[bytes]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(type=_PUBLIC_KEY, id=one) for one in ids]
