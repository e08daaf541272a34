"""One look at the database for the whole board: numbers and desks only, never a name (DESIGN §4.10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from shared.database import Database
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.calendar import NO_CALENDAR, Calendar
from shared.office.model import Office
from shared.queueing import queries as queueing
from shared.queueing.queries import Call


@dataclass(frozen=True, slots=True)
class Reading:
    office: Office
    day: date
    waiting: Mapping[str, int]
    calls: tuple[Call, ...]
    """Those after the sequence asked for; the day's newest at start."""
    calendar: Calendar = NO_CALENDAR


KEPT_AT_START = 12


def read_board(db: Database, now: datetime, after: int | None) -> Reading:
    """What the board shows now. `after`: the last sequence heard, None at start. Raises `Refusal`."""
    with db.read() as connection:
        current = offices.current(connection)
        office = current.office
        day = office_rules.office_day(office, now)
        calls = (
            queueing.latest_calls(connection, day, KEPT_AT_START)
            if after is None
            else queueing.calls_since(connection, after, day)
        )
        return Reading(office, day, queueing.people_waiting(connection, day), calls, current.calendar)
