"""Keys made for the tests: a self-signed certificate, as a PKCS#12 file or on a software token."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

NAME = "हरीश चन्द्र उनियाल"
PASSWORD = "कुंजी-1905"  # noqa: S105 - of a key made for one test


def key_and_certificate(*, days: int = 30) -> tuple[RSAPrivateKey, x509.Certificate]:
    """A key, and a certificate over it that ends `days` from now."""
    key = generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    ends = datetime.now(UTC) + timedelta(days=days)
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
    builder = x509.CertificateBuilder(
        issuer_name=name,
        subject_name=name,
        public_key=key.public_key(),
        serial_number=x509.random_serial_number(),
        not_valid_before=ends - timedelta(days=365),
        not_valid_after=ends,
    )
    return key, builder.add_extension(usage, critical=True).sign(key, hashes.SHA256())


def key_file(key: RSAPrivateKey, certificate: x509.Certificate | None) -> bytes:
    """Both as a PKCS#12 file under `PASSWORD`."""
    locked = BestAvailableEncryption(PASSWORD.encode())
    return pkcs12.serialize_key_and_certificates(b"key", key, certificate, None, locked)
