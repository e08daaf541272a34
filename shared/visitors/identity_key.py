"""The key that seals identity numbers: a file of its own, never in the database and so in no backup of it (DESIGN §5).

A sealed number can be recognised when the same card comes again; nothing turns it back into the number (DESIGN §4.10).
"""

import hashlib
import hmac
import logging
import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from shared.foundation.refusals import Refusal
from shared.visitors.identity_rules import CardNumber
from shared.visitors.refusals import IdentityRefusal

log = logging.getLogger(__name__)

KEY_BYTES: Final = 32
"""As long as the hash it keys (RFC 2104, section 3)."""
_OWNER_ONLY = 0o600
_FOLDER_ONLY = 0o700
_FINGERPRINT_OF = b"anjungan-pst identity key"


@dataclass(frozen=True, slots=True)
class SealedNumber:
    """What is stored of a card's number."""

    hash: str
    """HMAC-SHA256, hex."""
    last_four: str


@dataclass(frozen=True, slots=True)
class IdentityKey:
    secret: bytes = field(repr=False)

    def seal(self, number: CardNumber) -> SealedNumber:
        text = f"{number.kind}:{number.characters}".encode()
        return SealedNumber(hmac.new(self.secret, text, hashlib.sha256).hexdigest(), number.last_four)

    @property
    def fingerprint(self) -> str:
        """By which the database knows that every station seals with the same key; it tells nothing of the key."""
        return hmac.new(self.secret, _FINGERPRINT_OF, hashlib.sha256).hexdigest()[:KEY_BYTES]


@dataclass(frozen=True, slots=True)
class IdentityKeyFile:
    """Where this station keeps the office's key."""

    path: Path

    def open(self, fingerprint: str | None) -> IdentityKey:
        """The key whose fingerprint the database knows; None there makes the first one of the office.

        Raises `Refusal` KEY_MISSING, KEY_DIFFERS or KEY_UNREADABLE: a second key would make one person two.
        """
        try:
            key = self._read()
            if key is None:
                if fingerprint is not None:
                    raise Refusal(IdentityRefusal.KEY_MISSING, file=self.path.name)
                key = self._make()
        except OSError as error:
            raise Refusal(IdentityRefusal.KEY_UNREADABLE, file=self.path.name) from error
        if fingerprint is not None and not hmac.compare_digest(key.fingerprint, fingerprint):
            raise Refusal(IdentityRefusal.KEY_DIFFERS, file=self.path.name)
        return key

    def _read(self) -> IdentityKey | None:
        try:
            text = self.path.read_text("ascii")
            _keep_to_owner(self.path)
            secret = bytes.fromhex(text)
        except FileNotFoundError:
            return None
        except ValueError as error:
            raise Refusal(IdentityRefusal.KEY_UNREADABLE, file=self.path.name) from error
        if len(secret) != KEY_BYTES:
            raise Refusal(IdentityRefusal.KEY_UNREADABLE, file=self.path.name)
        return IdentityKey(secret)

    def _make(self) -> IdentityKey:
        """Written whole beside its place, then put there unless another program was quicker."""
        self.path.parent.mkdir(mode=_FOLDER_ONLY, parents=True, exist_ok=True)
        draft = self.path.with_name(f".{self.path.name}.{secrets.token_hex(4)}")
        handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(KEY_BYTES) + "\n")
                file.flush()
                os.fsync(file.fileno())
            os.link(draft, self.path)
        except FileExistsError:
            log.info("Another program has just made the identity key")
        finally:
            draft.unlink()
        key = self._read()
        if key is None:
            raise Refusal(IdentityRefusal.KEY_UNREADABLE, file=self.path.name)
        return key


def _keep_to_owner(path: Path) -> None:
    """Take back what others may do with the file; systems without such permissions keep their own."""
    if os.name == "posix" and path.stat().st_mode & 0o077:
        log.warning("Others could read the identity key; it is the owner's alone again")
        path.chmod(_OWNER_ONLY)
