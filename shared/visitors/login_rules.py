"""How a visitor who comes again is recognised: contact and PIN, or a card. Pure decisions."""

import hashlib
import itertools
import math
import secrets
import string
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.visitors.refusals import LoginRefusal
from shared.visitors.rules import EMAIL_MOST, check_email, check_phone

PIN_DIGITS: Final = 6
"""Domain facts and issue 3, item 5: a million values, so only the lock-out stands between it and guessing."""

PROBES: Final = 3
"""Log-ins tried for one address or number, and so the most one may carry (a family shares a telephone)."""

FREE_FAILURES: Final = 5
"""Wrong PINs for one contact or one person before the first lock (tech.md §10, as for staff)."""
FIRST_LOCK: Final = timedelta(minutes=1)
LONGEST_LOCK: Final = timedelta(hours=1)
"""Doubling ends here: longer would only help somebody who wants to keep a visitor out."""

ONE_TIME_LIFE: Final = timedelta(hours=24)
"""A PIN given by the reception is for today's visit (own choice)."""

CHOOSING: Final = timedelta(minutes=15)
"""A new PIN can be chosen so long after the number was taken, at the same kiosk (own choice)."""

CARD_START: Final = "PSTK:"
"""What a visitor card's QR begins with, so that a scanner's text is known from a ticket's."""
CARD_BYTES: Final = 20
"""160 random bits: 32 letters and digits, which a QR holds in its compact form."""

_CARD_LETTERS = frozenset(string.ascii_uppercase + "234567")
_CARD_LENGTH = CARD_BYTES * 8 // 5


@dataclass(frozen=True, slots=True)
class Contact:
    """What somebody comes in with: an address or a number, as it is compared."""

    email_folded: str = ""
    phone: str = ""
    """E.164."""

    @property
    def key(self) -> str:
        return self.email_folded or self.phone


def read_contact(text: str, field: str = "contact") -> Contact:
    """An address if it has an @, else a telephone number. Raises `Refusal` at the field for anything else."""
    typed = single_line(text, field, most=EMAIL_MOST)
    if "@" in typed:
        return Contact(email_folded=fold_email(check_email(typed, field)))
    return Contact(phone=check_phone(typed, field).e164)


def fold_email(email: str) -> str:
    """Capitals do not make another address."""
    return email.casefold()


def read_pin(text: str, field: str = "pin") -> str:
    """The digits typed. Raises `Refusal` PIN_FORM unless there are exactly six."""
    if len(text) > 4 * PIN_DIGITS:
        raise Refusal(LoginRefusal.PIN_FORM, field, digits=PIN_DIGITS)
    pin = "".join(text.split())
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        raise Refusal(LoginRefusal.PIN_FORM, field, digits=PIN_DIGITS)
    return pin


def new_pin(text: str, phone: str = "", field: str = "pin") -> str:
    """A PIN somebody chooses. Raises `Refusal` PIN_FORM, or PIN_EASY for one anybody would try first."""
    pin = read_pin(text, field)
    if _is_easy(pin) or (phone and phone.endswith(pin)):
        raise Refusal(LoginRefusal.PIN_EASY, field)
    return pin


def _is_easy(pin: str) -> bool:
    """One or two digits over and over, or a run up or down."""
    steps = {(int(b) - int(a)) % 10 for a, b in itertools.pairwise(pin)}
    halves = len({pin[:1], pin[1:2]}) < 3 and pin == (pin[:2] * PIN_DIGITS)[:PIN_DIGITS]
    thirds = pin == pin[:3] * 2
    return steps <= {0} or steps <= {1} or steps <= {9} or halves or thirds


def one_time_pin() -> str:
    """Six random digits that are not easy."""
    while True:
        pin = f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}}"
        if not _is_easy(pin):
            return pin


def read_card(text: str, field: str = "card") -> str:
    """The token of a scanned card. Raises `Refusal` CARD_FORM for any other code."""
    token = text.strip().upper().removeprefix(CARD_START)
    if len(text) > 200 or len(token) != _CARD_LENGTH or not _CARD_LETTERS.issuperset(token):
        raise Refusal(LoginRefusal.CARD_FORM, field)
    return token


def card_text(token: str) -> str:
    """What the card's QR says."""
    return f"{CARD_START}{token}"


def contact_subject(contact: Contact) -> str:
    """Under which failures with this contact count, whether anybody has it or not; the contact is not readable."""
    return f"contact:{hashlib.sha256(contact.key.encode('utf-8', 'replace')).hexdigest()}"


def person_subject(visitor_id: UUID) -> str:
    return f"visitor:{visitor_id}"


def lock_length(failures: int) -> timedelta:
    """How long log-in is locked after the latest of so many failures in a row: 5 → 1 min, then doubling."""
    if failures < FREE_FAILURES:
        return timedelta(0)
    return min(FIRST_LOCK * 2 ** min(failures - FREE_FAILURES, 16), LONGEST_LOCK)


def seconds_left(locked_until: datetime | None, now: datetime) -> int:
    """Whole seconds until log-in may be tried again; 0 when it may now."""
    return max(0, math.ceil((locked_until - now).total_seconds())) if locked_until else 0


def opens_alternative(failures: int, threshold: int | None) -> bool:
    """More than the threshold, not as many as it (S000-2c: "lebih dari tiga kali"); None never opens it."""
    return threshold is not None and failures > threshold
