"""What a commit changed, as every program hears it."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """What kind of thing changed; a screen re-reads when one of its topics did."""

    TICKETS = "tickets"
    CALLS = "calls"
    ACKNOWLEDGEMENTS = "acknowledgements"
    """A display showed a call; only the console listens to it (DESIGN §4.7)."""
    VISITS = "visits"
    VISITORS = "visitors"
    """Who somebody is, how they come in again, and attempts that failed."""
    ARRIVALS = "arrivals"
    """Somebody began at the kiosk; the subject is the service. Nothing is stored, the reception is told (S001P-2)."""
    RATINGS = "ratings"
    HELP = "help"
    """Somebody at a public screen asks for a person, or somebody said that they come."""
    PRINTING = "printing"
    OFFICE = "office"
    STATIONS = "stations"
    STAFF = "staff"
    CUSTODY = "custody"
    """Bags and cards taken in and given back, slots free and out of order."""
    APPOINTMENTS = "appointments"
    CALENDAR = "calendar"
    """Days the office is closed or serves other hours, and days on which no more tickets are given."""


@dataclass(frozen=True, slots=True)
class Change:
    topic: Topic
    subject: str
    """The id of what changed."""


@dataclass(frozen=True, slots=True)
class Changes:
    """All that was committed since the last look."""

    changes: tuple[Change, ...]
    last_id: int

    @property
    def topics(self) -> frozenset[Topic]:
        return frozenset(change.topic for change in self.changes)
