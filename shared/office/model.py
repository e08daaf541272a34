"""An office: who it is, when it is open, what it offers, and its papers in order of date."""

from dataclasses import dataclass
from datetime import date

from shared.office.booking import Booking
from shared.office.guest_book import GuestFields
from shared.office.settings import STRICT, Interval, Setting, Text
from shared.office.standard import Standard
from shared.office.vocabulary import (
    ChannelKind,
    ContactUse,
    DayType,
    Level,
    RatingDevice,
    ServiceColour,
    StoreKind,
    TicketIssuer,
    Weekday,
)


@dataclass(frozen=True, slots=True)
class Contact:
    """A telephone number, mail or web address exactly as the paper writes it."""

    __pydantic_config__ = STRICT

    value: str
    source: tuple[str, ...]
    use: ContactUse = ContactUse.GENERAL


@dataclass(frozen=True, slots=True)
class Identity:
    """`code` is the four-digit region code of the office (1700), not the code inside a paper's number."""

    __pydantic_config__ = STRICT

    code: str
    name: str
    level: Setting[Level | None] = Setting(None)
    unit: Setting[str] = Setting("")
    team: Setting[str] = Setting("")
    address: Setting[str] = Setting("")
    phones: tuple[Contact, ...] = ()
    mails: tuple[Contact, ...] = ()
    webs: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class WeekHours:
    """The same hours on several days of the week, in office time."""

    __pydantic_config__ = STRICT

    days: tuple[Weekday, ...]
    time: Interval
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HoursException:
    """Other hours from `first` to `last`, both included; without `week` the office is closed on these days."""

    __pydantic_config__ = STRICT

    first: date
    last: date
    label: Text
    week: tuple[WeekHours, ...] = ()
    pause: tuple[WeekHours, ...] = ()


@dataclass(frozen=True, slots=True)
class Hours:
    """`pause` said and empty means: expressly no break.

    `joint_leave_closed`: whether cuti bersama closes the office.
    """

    __pydantic_config__ = STRICT

    week: tuple[WeekHours, ...] = ()
    pause: Setting[tuple[WeekHours, ...]] = Setting(())
    joint_leave_closed: Setting[bool] = Setting(value=True)
    exceptions: tuple[HoursException, ...] = ()

    @property
    def without_break(self) -> bool:
        """Whether the office says that it serves without a break; silence is not a no (C10)."""
        return self.pause.decided and not self.pause.value


@dataclass(frozen=True, slots=True)
class Quota:
    """At most so many walk-in tickets of a service on one day."""

    __pydantic_config__ = STRICT

    service: str
    per_day: int


@dataclass(frozen=True, slots=True)
class DayLimits:
    """How many walk-in tickets a day holds. `stop_minutes`: the last one is given so long before closing."""

    __pydantic_config__ = STRICT

    quotas: Setting[tuple[Quota, ...]] = Setting(())
    stop_minutes: Setting[int] = Setting(0)

    def quota(self, service: str) -> int | None:
        """Tickets of this service per day; None: as many as come."""
        return next((each.per_day for each in self.quotas.value if each.service == service), None)


@dataclass(frozen=True, slots=True)
class Service:
    """`short` is one line of a card, `hint` at most three words of it, `long` a sentence or two.

    `brief` is the name where there is little room (tiles, tabs, columns); `prefix` opens the ticket number.
    """

    __pydantic_config__ = STRICT

    key: str
    prefix: str
    colour: ServiceColour
    icon: str
    name: Text
    short: Text
    long: Text
    brief: Text | None = None
    hint: Text | None = None
    source: tuple[str, ...] = ()

    @property
    def brief_name(self) -> Text:
        return self.brief or self.name


@dataclass(frozen=True, slots=True)
class Desk:
    """A desk suggested at set-up."""

    __pydantic_config__ = STRICT

    name: Text
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Store:
    """A bag rack or a set of lockers; `where` says where it stands.

    Its slots are `labels` as written on them, or numbered from 1: prefix "R-" and count 12 make R-01 to R-12.
    A slot's label is also its tag, so no two slots of an office share one.
    """

    __pydantic_config__ = STRICT

    key: str
    kind: StoreKind
    name: Text
    where: Text
    source: tuple[str, ...]
    prefix: str = ""
    count: int = 0
    labels: tuple[str, ...] = ()

    @property
    def slots(self) -> tuple[str, ...]:
        """The labels of all slots, in the order they are given out."""
        return self.labels or tuple(f"{self.prefix}{number:02}" for number in range(1, self.count + 1))


@dataclass(frozen=True, slots=True)
class Link:
    __pydantic_config__ = STRICT

    key: str
    label: Text
    url: str
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to complain; `value` exactly as the paper writes it, `note` what else one must do there."""

    __pydantic_config__ = STRICT

    kind: ChannelKind
    value: str
    source: tuple[str, ...]
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Official:
    """Name parts as written; `nip` with or without spaces (`officials.nip_digits` gives the 18 digits)."""

    __pydantic_config__ = STRICT

    key: str
    title: Text
    name: str
    nip: str
    source: tuple[str, ...]
    front: str = ""
    back: str = ""

    @property
    def signature(self) -> str:
        """The name with its titles, as under a letter: "Ir. Win Rizal, M.E."."""
        named = f"{self.front} {self.name}".strip()
        return f"{named}, {self.back}" if self.back else named


@dataclass(frozen=True, slots=True)
class Roles:
    """What the office calls the people of the suite's roles."""

    __pydantic_config__ = STRICT

    reception: Setting[Text] = Setting(Text("Resepsionis", "Receptionist"))
    officer: Setting[Text] = Setting(Text("Petugas Layanan", "Service officer"))
    treasurer: Setting[Text] = Setting(Text("Bendahara Penerimaan", "Receipts treasurer"))
    head: Setting[Text] = Setting(Text("Kepala", "Head"))


@dataclass(frozen=True, slots=True)
class Wording:
    """`queue` is "antrean" or "antrian"; `visitor` the word for the people who come."""

    __pydantic_config__ = STRICT

    queue: Setting[str] = Setting("antrean")
    visitor: Setting[Text] = Setting(Text("Pengguna Layanan", "Visitor"))
    roles: Roles = Roles()


@dataclass(frozen=True, slots=True)
class Choices:
    """Where the office does otherwise than its paper, or decides what the paper leaves open."""

    __pydantic_config__ = STRICT

    rating_device: Setting[RatingDevice] | None = None
    ticket_issued_by: Setting[TicketIssuer] | None = None
    recommendation_day_type: Setting[DayType] | None = None
    returning_visitors: Setting[bool] | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """`guest_fields` are the office's own needs; a paper in force that names a field wins over them.

    `timezone` is the IANA name ("Asia/Jakarta"); empty only while the office is not ready.
    """

    __pydantic_config__ = STRICT

    key: str
    identity: Identity
    timezone: Setting[str]
    hours: Hours = Hours()
    day_limits: DayLimits = DayLimits()
    booking: Booking = Booking()
    services: tuple[Service, ...] = ()
    desks: tuple[Desk, ...] = ()
    stores: tuple[Store, ...] = ()
    links: tuple[Link, ...] = ()
    complaints: tuple[Channel, ...] = ()
    officials: tuple[Official, ...] = ()
    wording: Wording = Wording()
    guest_fields: GuestFields = GuestFields()
    choices: Choices = Choices()
    standards: tuple[Standard, ...] = ()

    @property
    def name(self) -> str:
        return self.identity.name

    def service(self, key: str) -> Service:
        """The service of this key. LookupError when the office does not offer it."""
        for service in self.services:
            if service.key == key:
                return service
        raise LookupError(key)

    def offers(self, key: str) -> bool:
        return any(service.key == key for service in self.services)
