"""PIN hashes: argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane), about 16 ms each.

No cost saves a PIN of six digits once the hashes are stolen (tech.md §10: minutes to hours); the lock-out guards it
here. Always checked `PROBES` times, so that the time taken does not tell whether anybody is known. Never inside a
unit of work, and never on a screen's own thread.
"""

from collections.abc import Sequence

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from shared.visitors.login_rules import PROBES

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)

_NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$PSr4s2IN/jg1l50OwuZHcA$eEcZ66oAIowppLk3PFHIY5rHWGHU537xmiFu4MAsf/M"


def hashed(pin: str) -> str:
    """A salted hash that carries its parameters."""
    return _HASHER.hash(pin)


def which_is_right(stored: Sequence[str], pin: str) -> int | None:
    """The place of the first hash the PIN belongs to, None for none; it takes as long for none as for `PROBES`."""
    probes = [*stored[:PROBES], *([_NOBODY] * (PROBES - len(stored)))]
    right = [_is_right(each, pin) for each in probes]
    return next((place for place in range(min(len(stored), PROBES)) if right[place]), None)


def is_outdated(stored: str) -> bool:
    """Whether the hash was made with other parameters than today's."""
    return _HASHER.check_needs_rehash(stored)


def _is_right(stored: str, pin: str) -> bool:
    try:
        return _HASHER.verify(stored, pin)
    except (VerificationError, InvalidHashError):
        return False
