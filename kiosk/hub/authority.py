"""The certificates of the hub and of its kiosks, signed by an authority of their own.

No name is checked, only this authority: it signs one server, and kiosks that can only be clients.
"""

from __future__ import annotations

import hashlib
import ipaddress
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from kiosk.domain.sharing import Malformed
from kiosk.services.ports import Clock
from kiosk.services.private_files import write_whole

CERTIFICATE_DAYS = 90
"""Days for which the certificate of a kiosk is good; it asks for the next one at two thirds."""

_AUTHORITY_DAYS, _SERVER_DAYS = 3650, 800
_EARLIER = timedelta(days=1)
_LEFT = timedelta(days=60)
_SMALLEST_CURVE = 256
_SIGNS = x509.KeyUsage(
    digital_signature=True,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


class Authority:
    """Keys and certificates in a folder: `ca.pem`, `server.pem` and their keys."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock
        self.certificate = folder / "ca.pem"
        self.server = folder / "server.pem"
        self.server_key = folder / "server.key"

    def open(self) -> None:
        """Make what is missing, and the server's certificate again before it ends."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self.certificate.exists():
            self._make_authority()
        if not self.server.exists() or self._ends(self.server) < self._clock.now() + _LEFT:
            self._make_server()

    def pem(self) -> str:
        """Return the authority's certificate."""
        return self.certificate.read_text(encoding="ascii")

    def fingerprint(self) -> str:
        """Return the SHA-256 of the authority's certificate, in hexadecimal."""
        return fingerprint_of(x509.load_pem_x509_certificate(self.certificate.read_bytes()))

    def sign(self, request: str, name: str) -> x509.Certificate:
        """Return the certificate of a kiosk: it can be a client, and nothing else.

        Raises:
            Malformed: if it is no request for a certificate, or its key is too weak.
        """
        try:
            asked = x509.load_pem_x509_csr(request.encode())
        except ValueError as error:
            raise Malformed("a request for a certificate expected") from error
        key = asked.public_key()
        strong = isinstance(key, ec.EllipticCurvePublicKey) and key.key_size >= _SMALLEST_CURVE
        if not asked.is_signature_valid or not strong:
            raise Malformed("a signed request with an elliptic key expected")
        return (
            self._issued(CERTIFICATE_DAYS)
            .subject_name(_name(name))
            .public_key(key)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), critical=True)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .sign(self._key(), hashes.SHA256())
        )

    def _make_authority(self) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name("kiosk hub authority")
        certificate = (
            self._blank(_AUTHORITY_DAYS)
            .subject_name(name)
            .issuer_name(name)
            .public_key(key.public_key())
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_SIGNS, critical=True)
            .add_extension(
                x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False
            )
            .sign(key, hashes.SHA256())
        )
        write_key(self._folder / "ca.key", key)
        write_whole(self.certificate, pem_of(certificate))

    def _make_server(self) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        here = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
        certificate = (
            self._issued(_SERVER_DAYS)
            .subject_name(_name("kiosk hub"))
            .public_key(key.public_key())
            .add_extension(x509.SubjectAlternativeName(here), critical=False)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=True)
            .sign(self._key(), hashes.SHA256())
        )
        write_key(self.server_key, key)
        write_whole(self.server, pem_of(certificate))

    def _blank(self, days: int) -> x509.CertificateBuilder:
        now = self._clock.now()
        return (
            x509.CertificateBuilder()
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - _EARLIER)
            .not_valid_after(now + timedelta(days=days))
        )

    def _issued(self, days: int) -> x509.CertificateBuilder:
        """Return a certificate to be signed by the authority."""
        authority = x509.load_pem_x509_certificate(self.certificate.read_bytes())
        issuer = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
        identifier = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer)
        blank = self._blank(days).issuer_name(authority.subject)
        return blank.add_extension(identifier, critical=False)

    def _key(self) -> ec.EllipticCurvePrivateKey:
        key = serialization.load_pem_private_key((self._folder / "ca.key").read_bytes(), None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)  # noqa: S101 - we wrote it
        return key

    def _ends(self, certificate: Path) -> datetime:
        return x509.load_pem_x509_certificate(certificate.read_bytes()).not_valid_after_utc


def fingerprint_of(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of a certificate, in hexadecimal."""
    return hashlib.sha256(certificate.public_bytes(serialization.Encoding.DER)).hexdigest()


def pem_of(certificate: x509.Certificate) -> str:
    """Return a certificate as text."""
    return certificate.public_bytes(serialization.Encoding.PEM).decode("ascii")


def write_key(path: Path, key: ec.EllipticCurvePrivateKey) -> None:
    """Write a private key for its owner only."""
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    write_whole(path, pem.decode("ascii"))


def _name(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])
