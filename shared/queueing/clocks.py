"""The clocks of a day's visits against the limits of their papers: how many passed one. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.office import rules as office_rules
from shared.office.standard import Limit, Standard
from shared.office.vocabulary import StartEvent, StepKey


@dataclass(frozen=True, slots=True)
class VisitClocks:
    """When each step of one visit began, UTC; None where it did not, or is not known."""

    service_key: str
    book_opened_at: datetime | None
    book_saved_at: datetime | None
    issued_at: datetime
    service_started_at: datetime | None


@dataclass(frozen=True, slots=True)
class Breaches:
    """How many of the day's visits passed the limit on waiting, and on filling the guest book."""

    waits: int = 0
    books: int = 0


def breaches(visits: Iterable[VisitClocks], standards: Mapping[str, Standard], now: datetime) -> Breaches:
    """Count over the day (S003-T1, S004-T1, S000-2); a wait that still runs counts once it is too long.

    `standards` by service; `now` is office time, UTC.
    """
    judged = [(visit, standards[visit.service_key]) for visit in visits if visit.service_key in standards]
    return Breaches(
        waits=sum(is_wait_late(visit, standard, now) for visit, standard in judged),
        books=sum(is_book_late(visit, standard) for visit, standard in judged),
    )


def is_wait_late(visit: VisitClocks, standard: Standard, now: datetime) -> bool:
    """Whether the wait, up to the start of service or to `now`, reached any limit of the paper."""
    ended = visit.service_started_at or now
    starts = {
        StartEvent.TICKET_ISSUED: visit.issued_at,
        StartEvent.GUEST_BOOK_SAVED: visit.book_saved_at,
    }
    return any(
        _is_late(starts.get(limit.start), ended, limit)
        for limit in office_rules.limits_of(standard, StepKey.WAIT)
    )


def is_book_late(visit: VisitClocks, standard: Standard) -> bool:
    """Whether it took the visitor too long from opening the guest book to having a number (S000-2)."""
    limit = book_limit(standard)
    if limit is None:
        return False
    ended = max(visit.issued_at, visit.book_saved_at or visit.issued_at)
    return _is_late(visit.book_opened_at, ended, limit)


def book_limit(standard: Standard) -> Limit | None:
    """The shortest limit on registering, if the paper sets one."""
    limits = office_rules.limits_of(standard, StepKey.GUEST_BOOK)
    return min(limits, key=lambda limit: limit.minutes, default=None)


def _is_late(start: datetime | None, end: datetime, limit: Limit) -> bool:
    return start is not None and end - start >= timedelta(minutes=limit.minutes)
