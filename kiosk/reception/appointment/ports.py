"""What appointments ask of the house; all but `offered`, which is pure, may raise `Refusal`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.appointments.operations import Booked, BookingRequest, Key
from shared.appointments.queries import Appointment
from shared.appointments.rules import BookableDay
from shared.office.model import Office


@dataclass(frozen=True, slots=True)
class AppointmentPorts:
    offered: Callable[[Office, date], tuple[str, ...]]
    """The services people can be booked for on a day's papers."""
    days: Callable[[str], tuple[BookableDay, ...]]
    book: Callable[[BookingRequest], Booked]
    find: Callable[[Key], Appointment]
    cancel: Callable[[UUID], None]
    print_slip: Callable[[UUID, str], None]
    """The appointment, and the token its QR says."""
