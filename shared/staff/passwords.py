"""Password hashes: argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), about 16 ms here.

Never call these inside a unit of work: nobody should wait for the database because somebody signs in.
"""

import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shared.staff.rules import PASSWORD_MOST

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)

_NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$PSr4s2IN/jg1l50OwuZHcA$eEcZ66oAIowppLk3PFHIY5rHWGHU537xmiFu4MAsf/M"
"""A hash to verify against when nobody has the login, so that the time taken tells nothing."""


def hashed(password: str) -> str:
    """A salted hash that carries its parameters."""
    return _HASHER.hash(_bytes(password))


def is_right(stored: str | None, password: str) -> bool:
    """Whether the password belongs to the hash; without a hash it takes as long and says no."""
    try:
        _HASHER.verify(stored or _NOBODY, _bytes(password))
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def is_outdated(stored: str) -> bool:
    """Whether the hash was made with other parameters than today's."""
    return _HASHER.check_needs_rehash(stored)


def _bytes(password: str) -> bytes:
    """The same bytes however a keyboard composes accents; too long a text is cut where it is wrong anyway."""
    text = unicodedata.normalize("NFKC", password[: PASSWORD_MOST + 1])
    return text.encode("utf-8", "surrogatepass")
