"""Where a signature's key lies: in a PKCS#12 file, or on a token that never gives it away (PKCS#11).

Needs the optional packages of the extra `sign`; whoever imports this module asks for them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import pkcs11
from pyhanko.config.pkcs11 import TokenCriteria
from pyhanko.sign.pkcs11 import PKCS11Signer, open_pkcs11_session
from pyhanko.sign.signers import Signer, SimpleSigner

from desktop.models.errors import Code, RuleBroken


class SigningKey(Protocol):
    """A key that can be opened for one signature."""

    def opened(self) -> AbstractContextManager[Signer]:
        """The signer while the block runs. Raises `RuleBroken(VALUE_UNFIT)`; its `field` names what did not do:
        `key` (not a key file, or another password), `certificate` (none, or not valid today), `token`, `pin`.
        """


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The content of a PKCS#12 file (`.p12`, `.pfx`) and its password."""

    content: bytes = field(repr=False)
    password: str = field(repr=False)

    @contextmanager
    def opened(self) -> Iterator[Signer]:
        try:
            signer = SimpleSigner.load_pkcs12_data(self.content, (), self.password.encode())
        except ValueError as error:
            raise RuleBroken(Code.VALUE_UNFIT, field="key") from error
        except (AttributeError, TypeError) as error:  # the file holds no certificate, or no key
            raise RuleBroken(Code.VALUE_UNFIT, field="certificate") from error
        _check(signer)
        yield signer


@dataclass(frozen=True, slots=True)
class Token:
    """A token by its label, reached through the maker's PKCS#11 `module`; key and certificate share one label."""

    module: Path
    label: str
    certificate: str
    pin: str = field(repr=False)

    @contextmanager
    def opened(self) -> Iterator[Signer]:
        try:
            session = open_pkcs11_session(
                str(self.module), token_criteria=TokenCriteria(label=self.label), user_pin=self.pin
            )
        except (pkcs11.exceptions.PinIncorrect, pkcs11.exceptions.PinLenRange, pkcs11.exceptions.PinLocked) as error:
            raise RuleBroken(Code.VALUE_UNFIT, field="pin") from error
        except pkcs11.exceptions.PKCS11Error as error:
            raise RuleBroken(Code.VALUE_UNFIT, field="token") from error
        with session:
            signer = PKCS11Signer(session, cert_label=self.certificate, key_label=self.certificate)
            try:
                _check(signer)
            except pkcs11.exceptions.PKCS11Error as error:
                raise RuleBroken(Code.VALUE_UNFIT, field="certificate") from error
            yield signer


def _check(signer: Signer) -> None:
    certificate = signer.signing_cert
    now = datetime.now(UTC)
    if certificate is None or not certificate.not_valid_before <= now <= certificate.not_valid_after:
        raise RuleBroken(Code.VALUE_UNFIT, field="certificate")
