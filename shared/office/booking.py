"""How an office books appointments: how long, how many side by side, how punctual; what the papers do not say."""

from dataclasses import dataclass
from datetime import time

from shared.office.settings import STRICT, Interval, Setting


@dataclass(frozen=True, slots=True)
class ServiceSlots:
    """A service whose appointments last another time, or of which another number is held at once."""

    __pydantic_config__ = STRICT

    service: str
    minutes: int
    places: int = 1


@dataclass(frozen=True, slots=True)
class Outside:
    """The stretch of a day in which somebody can be booked outside the hours; `time` in office time."""

    __pydantic_config__ = STRICT

    time: Interval


@dataclass(frozen=True, slots=True)
class Booking:
    """`minutes` and `places`: length of an appointment and how many of a service begin together.

    `outside`: when people can be booked beyond the hours and on closed days (S000-1d). `early_minutes`: how long before
    their time somebody may check in alone; `grace_minutes`: how long after it they may still come, then it is lapsed.
    `days_ahead`: how far the kiosk books.
    """

    __pydantic_config__ = STRICT

    minutes: Setting[int] = Setting(30)
    places: Setting[int] = Setting(1)
    services: Setting[tuple[ServiceSlots, ...]] = Setting(())
    outside: Setting[Outside] = Setting(Outside(Interval(time(7), time(18))))
    early_minutes: Setting[int] = Setting(30)
    grace_minutes: Setting[int] = Setting(15)
    days_ahead: Setting[int] = Setting(30)

    def slots_of(self, service: str) -> ServiceSlots:
        """Length and number of this service's appointments."""
        own = next((each for each in self.services.value if each.service == service), None)
        return own or ServiceSlots(service, self.minutes.value, self.places.value)
