"""What the home page shows, from the office, the people waiting and the time: pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from kiosk.reception.arriving.way import way_in
from kiosk.reception.hours import HoursProps, full_until, hours_in
from shared.foundation.formats import Language, clock_time, day_and_date, day_and_short_date
from shared.office.calendar import NO_CALENDAR, Calendar
from shared.office.model import Office, Service
from shared.office.opening import Opening, OpeningState, opening
from shared.office.paper_view import served_within
from shared.office.rules import local_time
from shared.office.vocabulary import ContactUse
from shared.queueing.admission import Admission, NoTicket, admission_in
from shared.queueing.queries import CalledGuest

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
    called: tuple[CalledGuest, ...] = ()
    """Numbers called to a desk whose guest book is still empty (S003-2)."""


@dataclass(frozen=True, slots=True)
class ServiceProps:
    """`full`: why it gives no number just now, "" while it does; `back` the day to come again."""

    key: str
    title: str
    detail: str
    hint: str
    icon: str
    colour: str
    waiting: int
    full: str = ""
    back: str = ""
    served: str = ""
    """The completion time in words, "" where the paper says none (row S003-T0)."""


@dataclass(frozen=True, slots=True)
class CalledProps:
    visit_id: str
    label: str
    desk: str


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
    called: tuple[CalledProps, ...] = ()

    @property
    def open(self) -> bool:
        """Whether numbers are given now: while serving, and in the break of a serving day (S000-1a, 1b, 1c).

        A day whose numbers have all been given is explained like a closed one.
        """
        return self.hours.state in {OpeningState.OPEN, OpeningState.BREAK} and not self.hours.full


def derive_home(facts: HomeFacts, now: datetime, language: Language) -> HomeProps:
    """The home page at `now` (aware UTC)."""
    office = facts.office
    local = local_time(office, now)
    url = office.links[0].url if office.links else ""
    offered = [each for each in office.services if way_in(office, each.key, local.date())]
    state = opening(office, facts.calendar, now)
    admitted = {
        each.key: admission_in(state, office, facts.calendar, each.key, now, facts.issued) for each in offered
    }
    return HomeProps(
        office_name=office.name,
        clock=clock_time(local, language),
        date=day_and_date(local.date(), language),
        short_date=day_and_short_date(local.date(), language),
        greeting=greeting(local.hour),
        hours=_hours(state, facts, tuple(admitted.values()), now, language),
        services=tuple(
            replace(
                _service(service, facts.waiting, admitted[service.key], language),
                served=served_within(office, service.key, local.date(), language),
            )
            for service in offered
        ),
        online_url=url,
        online_address=url.removeprefix("https://").removeprefix("http://").rstrip("/"),
        mail=_service_mail(office),
        called=tuple(CalledProps(str(each.visit_id), each.label, each.desk_name) for each in facts.called),
    )


def _hours(
    state: Opening, facts: HomeFacts, admitted: tuple[Admission, ...], now: datetime, language: Language
) -> HoursProps:
    hours = hours_in(state, facts.office, facts.calendar, now, language)
    why = admitted[0].refused if admitted else None
    if why is None or why is NoTicket.CLOSED or not all(each.refused for each in admitted):
        return hours
    return full_until(hours, why, admitted[0].come_back, facts.office, language)


def greeting(hour: int) -> Greeting:
    if hour < MORNING or hour >= EVENING:
        return Greeting.EVENING
    if hour < NOON:
        return Greeting.MORNING
    return Greeting.NOON if hour < AFTERNOON else Greeting.AFTERNOON


def _service(
    service: Service, waiting: Mapping[str, int], admitted: Admission, language: Language
) -> ServiceProps:
    back = admitted.come_back
    return ServiceProps(
        key=service.key,
        title=service.name.in_language(language),
        detail=service.short.in_language(language),
        hint=service.hint.in_language(language) if service.hint else "",
        icon=f"{service.icon}-fill",
        colour=service.colour.value,
        waiting=waiting.get(service.key, 0),
        full=admitted.refused.value if admitted.refused else "",
        back=day_and_short_date(back.date(), language) if back else "",
    )


def _service_mail(office: Office) -> str:
    mails = sorted(office.identity.mails, key=lambda mail: mail.use is not ContactUse.SERVICE)
    return mails[0].value if mails else ""
