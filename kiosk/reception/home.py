"""What the home page shows, from the office, the people waiting and the time: pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kiosk.reception.hours import HoursProps, derive_hours
from shared.foundation.formats import Language, clock_time, day_and_date, day_and_short_date
from shared.office.calendar import NO_CALENDAR, Calendar
from shared.office.model import Office, Service
from shared.office.opening import OpeningState
from shared.office.rules import local_time, standard_in_force
from shared.office.vocabulary import ContactUse, TicketIssuer

NOON, AFTERNOON, EVENING, MORNING = 11, 15, 18, 3
"""Hours of the office's day at which Indonesian changes its greeting (general usage)."""


class Greeting(StrEnum):
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """What the kiosk last read: the office in use, how many wait for each service, and the calendar.

    `issued`: today's tickets of the services that have a quota.
    """

    office: Office
    waiting: Mapping[str, int] = field(default_factory=dict)
    calendar: Calendar = NO_CALENDAR
    issued: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ServiceProps:
    key: str
    title: str
    detail: str
    hint: str
    icon: str
    colour: str
    waiting: int


@dataclass(frozen=True, slots=True)
class HomeProps:
    office_name: str = ""
    clock: str = ""
    date: str = ""
    short_date: str = ""
    greeting: Greeting = Greeting.MORNING
    hours: HoursProps = field(default_factory=HoursProps)
    services: tuple[ServiceProps, ...] = ()
    online_url: str = ""
    online_address: str = ""
    mail: str = ""

    @property
    def open(self) -> bool:
        """Whether numbers are given now: while serving, and in the break of a serving day (S000-1a, 1b, 1c)."""
        return self.hours.state in {OpeningState.OPEN, OpeningState.BREAK}


def derive_home(facts: HomeFacts, now: datetime, language: Language) -> HomeProps:
    """The home page at `now` (aware UTC)."""
    office = facts.office
    local = local_time(office, now)
    url = office.links[0].url if office.links else ""
    return HomeProps(
        office_name=office.name,
        clock=clock_time(local, language),
        date=day_and_date(local.date(), language),
        short_date=day_and_short_date(local.date(), language),
        greeting=greeting(local.hour),
        hours=derive_hours(office, facts.calendar, now, language),
        services=tuple(
            _service(service, facts.waiting, language)
            for service in office.services
            if gives_numbers(office, service.key, local.date())
        ),
        online_url=url,
        online_address=url.removeprefix("https://").removeprefix("http://").rstrip("/"),
        mail=_service_mail(office),
    )


def greeting(hour: int) -> Greeting:
    if hour < MORNING or hour >= EVENING:
        return Greeting.EVENING
    if hour < NOON:
        return Greeting.MORNING
    return Greeting.NOON if hour < AFTERNOON else Greeting.AFTERNOON


def gives_numbers(office: Office, service_key: str, on: date) -> bool:
    """Whether visitors may take their own number for this service (S000-2d: the issue mode is the office's)."""
    try:
        standard = standard_in_force(office, service_key, on)
    except LookupError:
        return False
    return standard.ticket.issued_by.value in {TicketIssuer.VISITOR, TicketIssuer.BOTH}


def _service(service: Service, waiting: Mapping[str, int], language: Language) -> ServiceProps:
    return ServiceProps(
        key=service.key,
        title=service.name.in_language(language),
        detail=service.short.in_language(language),
        hint=service.hint.in_language(language) if service.hint else "",
        icon=f"{service.icon}-fill",
        colour=service.colour.value,
        waiting=waiting.get(service.key, 0),
    )


def _service_mail(office: Office) -> str:
    mails = sorted(office.identity.mails, key=lambda mail: mail.use is not ContactUse.SERVICE)
    return mails[0].value if mails else ""
