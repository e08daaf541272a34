"""Where one visitor stands with an appointment; nothing of it remains once it is replaced."""

from dataclasses import dataclass, field, replace
from datetime import date

from shared.appointments.operations import Booked, BookingRequest, Key
from shared.appointments.queries import Appointment
from shared.appointments.rules import QR_START, BookableDay, Slot

SCAN_MOST = 200


@dataclass(frozen=True, slots=True)
class Appointing:
    """`typed` are the fields of these pages by name: code, who, reach, name, contact, purpose."""

    service: str = ""
    days: tuple[BookableDay, ...] = ()
    day: date | None = None
    at: str = ""
    typed: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    scan: str = field(default="", repr=False)
    """What a scanner has typed so far."""
    by_name: bool = False
    agreed: bool = False
    consent_missed: bool = False
    busy: bool = False
    error: Exception | None = None
    request: BookingRequest | None = None
    booked: Booked | None = None
    printed: bool = False
    found: Appointment | None = None
    cancelled: bool = False

    def text(self, name: str) -> str:
        return dict(self.typed).get(name, "")

    def write(self, name: str, text: str) -> "Appointing":
        """What stands in the field now; the old complaint goes, and a changed wish is a new request."""
        others = tuple(pair for pair in self.typed if pair[0] != name)
        return replace(self, typed=(*others, (name, text)), error=None, request=None)

    def key(self, text: str) -> "Appointing":
        """One more key of a scanner; endless input is cut."""
        return replace(self, scan=(self.scan + text)[:SCAN_MOST])

    def begin(self) -> "Appointing":
        return replace(self, busy=True, error=None)

    def refuse(self, error: Exception) -> "Appointing":
        return replace(self, busy=False, error=error, scan="")

    @property
    def chosen_day(self) -> BookableDay | None:
        return next((each for each in self.days if each.day == self.day), None)

    @property
    def slot(self) -> Slot | None:
        slots = self.chosen_day.slots if self.chosen_day else ()
        return next((each for each in slots if f"{each.at:%H:%M}" == self.at), None)

    @property
    def asked(self) -> Key:
        """By what the appointment is looked for; a scanned code counts wherever it was typed."""
        for text in (self.scan, *(said for _name, said in self.typed)):
            if QR_START in text.upper():
                return Key(code=text)
        if self.by_name:
            return Key(name=self.text("who"), contact=self.text("reach"))
        return Key(code=self.text("code") or self.scan)
