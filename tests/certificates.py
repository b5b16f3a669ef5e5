"""Certificates for the servers of the tests: authorities, and what they sign for a host and a time."""

import datetime as dt
import ipaddress
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

DAY = dt.timedelta(days=1)
HOST = "localhost"
FILES = ("server.crt", "server.key")


@dataclass(frozen=True)
class Authority:
    """Who signs: its own certificate as a file, its name and its key."""

    root: Path
    name: x509.Name
    key: ec.EllipticCurvePrivateKey


def authority(folder: Path, name: str) -> Authority:
    """A new authority that signs its own certificate."""
    key = ec.generate_private_key(ec.SECP256R1())
    named = _name(f"Authority {name}")
    constraints = x509.BasicConstraints(ca=True, path_length=None)
    made = _certificate(named, named, key, (-10, 3650)).add_extension(constraints, critical=True)
    root = folder / f"{name}.crt"
    root.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))
    return Authority(root, named, key)


def certify(signer: Authority, into: Path, host: str = HOST, days: tuple[int, int] = (-1, 30)) -> None:
    """Writes server.crt and server.key for this host, valid between these days from today."""
    key = ec.generate_private_key(ec.SECP256R1())
    hosts: list[x509.GeneralName] = [x509.DNSName(host)]
    if host == HOST:
        hosts.append(x509.IPAddress(ipaddress.ip_address("127.0.0.1")))
    made = _certificate(_name(host), signer.name, key, days)
    made = made.add_extension(x509.SubjectAlternativeName(hosts), critical=False)
    cert, secret = (into / name for name in FILES)
    cert.write_bytes(made.sign(signer.key, hashes.SHA256()).public_bytes(Encoding.PEM))
    secret.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    secret.chmod(0o600)


def _name(words: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, words)])


def _certificate(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, days: tuple[int, int]
) -> x509.CertificateBuilder:
    now, (first, last) = dt.datetime.now(dt.UTC), days  # noqa: TID251 - certificates go by this computer's clock
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(key.public_key())
    made = made.serial_number(x509.random_serial_number())
    return made.not_valid_before(now + first * DAY).not_valid_after(now + last * DAY)
