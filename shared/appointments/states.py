"""What becomes of an appointment."""

from enum import StrEnum


class AppointmentState(StrEnum):
    BOOKED = "booked"
    ARRIVED = "arrived"
    """Became a visit."""
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


ACTIVE = frozenset({AppointmentState.BOOKED, AppointmentState.ARRIVED})
"""Those that take a place."""
