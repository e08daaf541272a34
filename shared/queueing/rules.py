"""Who is next, and what a number looks like: pure decisions."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

DIGITS = 3
"""A number shows at least so many digits: K012."""


def label(prefix: str, number: int) -> str:
    """K and 12 → K012; beyond 999 the number grows."""
    return f"{prefix}{number:0{DIGITS}}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A waiting ticket as far as the order is concerned."""

    ticket_id: UUID
    service_key: str
    number: int | None
    """None for a place without a number."""
    issued_at: datetime


class Reason(StrEnum):
    """Why this ticket is the next one; the console says it in words."""

    EARLIEST = "earliest"
    ONLY_ONE = "only_one"


@dataclass(frozen=True, slots=True)
class Choice:
    ticket_id: UUID
    reason: Reason


def in_order(waiting: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The declared order: by the instant of the ticket, then by service and number."""
    return tuple(sorted(waiting, key=lambda c: (c.issued_at, c.service_key, c.number or 0)))


def choose_next(waiting: Iterable[Candidate], desk_services: Iterable[str]) -> Choice | None:
    """The next ticket for a desk that takes these services, or None when nobody it serves is waiting."""
    taken = frozenset(desk_services)
    ordered = in_order(candidate for candidate in waiting if candidate.service_key in taken)
    if not ordered:
        return None
    return Choice(ordered[0].ticket_id, Reason.ONLY_ONE if len(ordered) == 1 else Reason.EARLIEST)
