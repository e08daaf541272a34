"""Whether walk-in tickets are given just now, and if not, why and when to come back: pure decisions.

Numbers are given while serving and in the break of a serving day (S000-1a, 1b, 1c), as long as nobody ended them for
the day, the last one before closing has not been given, and the day's quota of the service lasts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from shared.office.calendar import Calendar
from shared.office.model import Office
from shared.office.opening import Opening, OpeningState, next_day_opening, opening
from shared.office.rules import office_day

NONE_ISSUED: Mapping[str, int] = MappingProxyType({})


class NoTicket(StrEnum):
    """Why there is no walk-in ticket for a service now."""

    CLOSED = "closed"
    STOPPED = "stopped"
    """Ended for today by somebody at a console."""
    LAST_GIVEN = "last_given"
    """Too near to closing."""
    QUOTA_REACHED = "quota_reached"


@dataclass(frozen=True, slots=True)
class Admission:
    """`refused` None: a ticket may be taken. `come_back`: when to try again, aware, in the office's zone."""

    refused: NoTicket | None = None
    come_back: datetime | None = None


def admission(
    office: Office,
    calendar: Calendar,
    service: str,
    at: datetime,
    issued: Mapping[str, int] = NONE_ISSUED,
    *,
    invited: bool = False,
) -> Admission:
    """For a service at a moment (aware). `issued`: today's tickets so far of the services that have a quota.

    `invited`: somebody with an appointment, who gets a number whatever the hours (S000-1d).
    """
    if invited:
        return Admission()
    return admission_in(opening(office, calendar, at), office, calendar, service, at, issued)


def admission_in(
    now: Opening,
    office: Office,
    calendar: Calendar,
    service: str,
    at: datetime,
    issued: Mapping[str, int] = NONE_ISSUED,
) -> Admission:
    """The same where the opening at this moment is known already."""
    if not now.serving_day:
        return Admission(NoTicket.CLOSED, now.next_opening)
    why = _refused_today(office, calendar, service, at, now, issued)
    return Admission() if why is None else Admission(why, next_day_opening(office, calendar, now.day))


def calls_paused(now: Opening) -> bool:
    """Whether no new call is made: in the break, until service resumes (S000-1c)."""
    return now.state is OpeningState.BREAK


def _refused_today(
    office: Office, calendar: Calendar, service: str, at: datetime, now: Opening, issued: Mapping[str, int]
) -> NoTicket | None:
    limits = office.day_limits
    if calendar.stop(office_day(office, at), service):
        return NoTicket.STOPPED
    stop = timedelta(minutes=limits.stop_minutes.value)
    if stop and at >= _closing(now) - stop:
        return NoTicket.LAST_GIVEN
    quota = limits.quota(service)
    if quota is not None and issued.get(service, 0) >= quota:
        return NoTicket.QUOTA_REACHED
    return None


def _closing(now: Opening) -> datetime:
    """When the last interval of the serving day ends."""
    known = now.until or now.next_opening
    if known is None:
        raise ValueError(now.state)
    return datetime.combine(now.day, now.intervals[-1].end, known.tzinfo)
