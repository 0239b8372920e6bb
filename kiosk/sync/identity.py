"""Who this kiosk is for its hub: a key made here that never leaves, and its certificate."""

from __future__ import annotations

import hashlib
import json
import secrets
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.parcel_sealing import KEY_BYTES
from kiosk.services.private_files import write_whole

RENEWED_BEFORE = timedelta(days=30)
"""How long before its end a certificate is renewed."""

_FINGERPRINT = 64


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a kiosk is given once, to be typed or scanned.

    Attributes:
        host, port: where the hub listens to kiosks.
        token: works once.
        authority: SHA-256, in hexadecimal, of the certificate of the hub's authority.
    """

    host: str
    port: int
    token: str
    authority: str

    def text(self) -> str:
        """Return it as one line, all in upper case for a lighter QR code."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"https://{host}:{self.port}/{self.token}/{self.authority}".upper()


def read_invitation(text: str) -> Invitation:
    """Read an invitation.

    Raises:
        EnvironmentFault: if it is not one.
    """
    try:
        parts = urlsplit(text.strip().lower())
        token, authority = parts.path.strip("/").split("/")
        whole = parts.hostname and parts.port and token and len(authority) == _FINGERPRINT
    except ValueError:
        whole = None
    if not whole:
        raise EnvironmentFault(
            "L’invitation n’est pas entière : recopiez la ligne que donne « kiosk hub invite ».",
            Fault.SETTINGS,
        )
    return Invitation(str(parts.hostname), int(parts.port or 0), token.upper(), authority)


class Identity:
    """The files of a kiosk that was enrolled: key, certificate, the hub and its authority.

    And the key that opens what other machines seal to this one.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = folder / "key.pem"
        self._certificate = folder / "certificate.pem"
        self._authority = folder / "hub.pem"
        self._hub = folder / "hub.json"
        self._spoke = folder / "spoke"
        self._parcels = folder / "parcels.key"

    def is_known(self) -> bool:
        """Tell whether this kiosk was enrolled."""
        return self._hub.exists()

    def hub(self) -> tuple[str, int]:
        """Return the address and the port of the hub."""
        host, port = json.loads(self._hub.read_text(encoding="ascii"))
        return str(host), int(port)

    def request(self) -> str:
        """Return a request for a certificate, in PEM; the key is made once."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._key.exists():
            write_whole(self._key, _pem(ec.generate_private_key(ec.SECP256R1())))
        key = serialization.load_pem_private_key(self._key.read_bytes(), None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)  # noqa: S101 - we wrote it
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "kiosk")])
        asked = x509.CertificateSigningRequestBuilder().subject_name(name)
        signed = asked.sign(key, hashes.SHA256())
        return signed.public_bytes(serialization.Encoding.PEM).decode("ascii")

    def parcel_key(self) -> bytes:
        """Return the key that opens parcels; it is drawn once, and never leaves."""
        if not self._parcels.exists():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._parcels, secrets.token_hex(KEY_BYTES))
        return bytes.fromhex(self._parcels.read_text(encoding="ascii"))

    def keep(self, certificate: str, authority: str, hub: tuple[str, int]) -> None:
        """Keep what the hub gave."""
        write_whole(self._certificate, certificate)
        write_whole(self._authority, authority)
        write_whole(self._hub, json.dumps(hub))

    def renewed(self, certificate: str) -> None:
        """Keep the next certificate."""
        write_whole(self._certificate, certificate)

    def ends(self) -> datetime:
        """Return when the certificate ends."""
        return self.lasts()[1]

    def lasts(self) -> tuple[datetime, datetime]:
        """Return from when until when the certificate is good."""
        certificate = x509.load_pem_x509_certificate(self._certificate.read_bytes())
        return certificate.not_valid_before_utc, certificate.not_valid_after_utc

    def spoke(self) -> None:
        """Note that a round was finished now."""
        self._spoke.touch(0o600)

    def spoke_at(self) -> datetime | None:
        """Return when a round was last finished, UTC, or None."""
        try:
            return datetime.fromtimestamp(self._spoke.stat().st_mtime, UTC)
        except FileNotFoundError:
            return None

    def context(self) -> ssl.SSLContext:
        """Return how to speak to the hub, and to nobody else."""
        context = trusting(self._authority.read_text(encoding="ascii"))
        context.load_cert_chain(self._certificate, self._key)
        return context


def trusting(authority: str | None) -> ssl.SSLContext:
    """Return a context that trusts what this authority signed as a server; None: anybody, once.

    The name of the host is not checked: the authority signs one server only.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname = False
    if authority is None:
        context.verify_mode = ssl.CERT_NONE
    else:
        context.load_verify_locations(cadata=authority)
    return context


def is_the_one(authority: str, fingerprint: str) -> bool:
    """Tell whether a certificate in PEM has a fingerprint."""
    try:
        certificate = x509.load_pem_x509_certificate(authority.encode())
    except ValueError:
        return False
    der = certificate.public_bytes(serialization.Encoding.DER)
    return hashlib.sha256(der).hexdigest() == fingerprint


def _pem(key: ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode("ascii")
