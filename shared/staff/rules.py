"""Roles and their rights, what a login and a password must look like, and when signing in is locked."""

import hashlib
import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from shared.access.actor import Right
from shared.foundation.refusals import Refusal
from shared.foundation.text import fold, single_line
from shared.staff.refusals import StaffRefusal

PASSWORD_LEAST = 8
"""Letters (tech.md §10, after NIST SP 800-63B: length, no composition rules)."""
PASSWORD_MOST = 200
"""Letters; more would only make hashing slow."""
FREE_FAILURES = 5
"""Wrong sign-ins of one user, or at one station, before the first lock (tech.md §10)."""
FIRST_LOCK = timedelta(minutes=1)
LONGEST_LOCK = timedelta(hours=1)
"""Doubling ends here: longer would only help somebody who wants to keep an officer out."""

_LOGIN = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9])?")


class Role(StrEnum):
    """What somebody does in the office."""

    RECEPTIONIST = "receptionist"
    OFFICER = "officer"
    LIBRARIAN = "librarian"
    TREASURER = "treasurer"
    HEAD = "head"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class StaffMember:
    id: UUID
    login: str
    name: str
    role: Role
    active: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class NewMember:
    """Somebody to be added, as typed."""

    login: str
    name: str
    role: Role
    password: str


_RECEPTION = frozenset(
    {
        Right.REGISTER_GUEST,
        Right.TAKE_TICKET,
        Right.SEE_VISITS,
        Right.REPRINT,
        Right.PRINT_SHEET,
        Right.KEEP_CUSTODY,
        Right.STOP_TICKETS,
        Right.BOOK_APPOINTMENT,
        Right.KEEP_APPOINTMENTS,
        Right.ANSWER_HELP,
        Right.MANAGE_INSTITUTIONS,
    }
)
_SERVICE = _RECEPTION | {Right.SERVE_QUEUE, Right.EXPORT_VISITS}
_RIGHTS = {
    Role.RECEPTIONIST: _RECEPTION | {Right.RESET_PIN, Right.MERGE_VISITORS},
    Role.OFFICER: _SERVICE,
    Role.LIBRARIAN: _SERVICE,
    Role.TREASURER: frozenset({Right.SEE_VISITS}),
    Role.HEAD: frozenset({Right.SEE_VISITS}),
    Role.ADMINISTRATOR: frozenset(Right),
}


def rights_of(role: Role) -> frozenset[Right]:
    """DESIGN §1: the receptionist receives, officers also serve, the head looks, the administrator may all."""
    return _RIGHTS[role]


def folded_login(login: str) -> str | None:
    """The login as it is compared (capitals and accents do not matter), or None when it cannot be one."""
    folded = fold(login)
    return folded if _LOGIN.fullmatch(folded) else None


def checked_member(new: NewMember) -> NewMember:
    """The member with tidy texts. Raises `Refusal` at the field that is wrong."""
    login = folded_login(single_line(new.login, "login", most=40))
    if login is None:
        raise Refusal(StaffRefusal.LOGIN, "login")
    return NewMember(login, single_line(new.name, "name"), new.role, checked_password(new.password, login))


def checked_password(password: str, login: str) -> str:
    """The password itself. Raises `Refusal` PASSWORD_SHORT, PASSWORD_LONG or PASSWORD_IS_LOGIN."""
    if len(password) < PASSWORD_LEAST:
        raise Refusal(StaffRefusal.PASSWORD_SHORT, "password", least=PASSWORD_LEAST)
    if len(password) > PASSWORD_MOST:
        raise Refusal(StaffRefusal.PASSWORD_LONG, "password", most=PASSWORD_MOST)
    if fold(password) == login:
        raise Refusal(StaffRefusal.PASSWORD_IS_LOGIN, "password")
    return password


def user_subject(login: str) -> str:
    """Under which failures of this login count, whether anybody has it or not.

    Hashed: what was typed there may have been a password.
    """
    return f"user:{hashlib.sha256(fold(login).encode('utf-8', 'replace')).hexdigest()}"


def station_subject(station_id: UUID | None) -> str:
    return f"station:{station_id or '-'}"


def lock_length(failures: int) -> timedelta:
    """How long signing in is locked after the latest of so many failures in a row: 5 → 1 min, then doubling."""
    if failures < FREE_FAILURES:
        return timedelta(0)
    return min(FIRST_LOCK * 2 ** min(failures - FREE_FAILURES, 16), LONGEST_LOCK)


def seconds_left(locked_until: datetime | None, now: datetime) -> int:
    """Whole seconds until a sign-in may be tried again; 0 when it may now."""
    return max(0, math.ceil((locked_until - now).total_seconds())) if locked_until else 0
