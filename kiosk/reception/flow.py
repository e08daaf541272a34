"""Where one visitor stands between touching a service and leaving; nothing of it remains once it is replaced."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from kiosk.reception.more.answers import without_row, written
from shared.queueing.issuing import IssuedTicket, Place, TicketRequest
from shared.visits.guest_form import GuestForm


class Page(StrEnum):
    STARTING = "starting"
    HOME = "home"
    CLOSED = "closed"
    UPDATING = "updating"
    AWAY = "away"
    ONLINE = "online"
    STANDARDS = "standards"
    STANDARD = "standard"
    COMPLAINTS = "complaints"
    PRIVACY = "privacy"
    GUEST_BOOK = "guest_book"
    CONSENT = "consent"
    TICKET = "ticket"
    NO_PAPER = "no_paper"
    RETURNING = "returning"
    IS_YOU = "is_you"
    NEW_PIN = "new_pin"
    KEEP = "keep"
    MORE = "more"
    SCREENING = "screening"
    BAG = "bag"
    NUMBER = "number"
    APPOINTMENT = "appointment"
    APPOINTMENT_DAY = "appointment_day"
    APPOINTMENT_TIME = "appointment_time"
    APPOINTMENT_WHO = "appointment_who"
    APPOINTMENT_CONFIRM = "appointment_confirm"
    APPOINTMENT_DONE = "appointment_done"
    APPOINTMENT_FOUND = "appointment_found"
    PLACE = "place"
    """Where to go now, where the number is not given here."""


@dataclass(frozen=True, slots=True)
class Flow:
    """One visitor's way. `checked` are the fields that may show what is wrong with them: left once, or insisted on.

    `request` is made at the first touch of "Ambil tiket" and kept until the ticket is there: every further try
    is the same request, so that a double tap or a lost answer never makes a second ticket.
    """

    page: Page = Page.HOME
    service_key: str = ""
    opened_at: datetime | None = None
    """Office time, UTC: when the guest book was opened."""
    form: GuestForm = field(default_factory=GuestForm)
    sheet: int = 0
    topic: str = ""
    """What may be skipped and is being said just now: its sheet shows instead of the plain one."""
    checked: frozenset[str] = frozenset()
    agreed: bool = False
    agreed_optional: bool = False
    """That optional answers may be kept."""
    consent_missed: bool = False
    request: TicketRequest | None = None
    ticket: IssuedTicket | None = None

    @property
    def busy(self) -> bool:
        """Whether the ticket is asked for and not there yet."""
        return self.request is not None

    @property
    def engaged(self) -> bool:
        """Whether a visitor has begun something that must be forgotten."""
        return self.page is not Page.HOME

    def choose(self, service_key: str, now: datetime | None = None) -> "Flow":
        return Flow(page=Page.GUEST_BOOK, service_key=service_key, opened_at=now)

    def open_book(self, now: datetime) -> "Flow":
        """The guest book begins now: its limit counts from here (S002-3)."""
        return replace(self, page=Page.GUEST_BOOK, opened_at=now)

    def look_at(self, page: Page) -> "Flow":
        """A page beside the way: the online services, or what the data are for."""
        return replace(self, page=page)

    def write(self, field: str, text: str) -> "Flow":
        """Exactly what stands in the field now; its old complaint goes."""
        return replace(self, form=written(self.form, field, text), checked=self.checked - {field})

    def expect(self, form: GuestForm) -> "Flow":
        """What was said when booking stands in the form already."""
        return replace(self, form=form)

    def fill(self, form: GuestForm) -> "Flow":
        """The form as the last visit left it; the words for today's need stay."""
        return replace(self, page=Page.GUEST_BOOK, sheet=0, form=replace(form, need=self.form.need))

    def leave(self, field: str) -> "Flow":
        return replace(self, checked=self.checked | {field})

    def insist(self, fields: frozenset[str]) -> "Flow":
        """Show what is wrong with all of these."""
        return replace(self, checked=self.checked | fields)

    def advance(self, sheets: int) -> "Flow":
        """On to the next sheet, after the last one to the consent; from a topic back to the menu."""
        if self.topic:
            return self.show_more()
        if self.sheet + 1 < sheets:
            return replace(self, sheet=self.sheet + 1)
        return replace(self, page=Page.CONSENT)

    def back(self, sheets: int) -> "Flow":
        """One step back; nothing typed is lost until the visitor is home again."""
        match self.page:
            case page if page in _BACK_TO:
                return replace(self, page=_BACK_TO[page])
            case Page.GUEST_BOOK if self.topic:
                return self.show_more()
            case Page.CONSENT:
                return replace(self, page=Page.GUEST_BOOK, sheet=sheets - 1)
            case Page.GUEST_BOOK if self.sheet > 0:
                return replace(self, sheet=self.sheet - 1)
            case _:
                return Flow()

    def show_more(self) -> "Flow":
        """The menu of what may be skipped."""
        return replace(self, page=Page.MORE, topic="")

    def open_topic(self, topic: str) -> "Flow":
        return replace(self, page=Page.GUEST_BOOK, topic=topic)

    def drop_row(self) -> "Flow":
        """The row of data in hand goes."""
        row = int(self.topic.partition(".")[2] or 0)
        return replace(self, form=without_row(self.form, row)).show_more()

    def go_to_sheet(self, sheet: int) -> "Flow":
        return replace(self, page=Page.GUEST_BOOK, sheet=sheet, topic="")

    def toggle_agreement(self) -> "Flow":
        return replace(self, agreed=not self.agreed, consent_missed=False)

    def toggle_optional(self) -> "Flow":
        return replace(self, agreed_optional=not self.agreed_optional)

    def miss_consent(self) -> "Flow":
        return replace(self, consent_missed=True)

    def ask(self, request: TicketRequest) -> "Flow":
        """Ask for the ticket; while one is asked for, the same request stays."""
        return self if self.busy else replace(self, request=request)

    def take_back(self) -> "Flow":
        """The office said no for good: the next try is a new request."""
        return replace(self, request=None)

    def receive(self, ticket: IssuedTicket) -> "Flow":
        """The ticket is there: what was typed is forgotten at once."""
        page = Page.TICKET if ticket.place is Place.NUMBER else Page.PLACE
        return Flow(page=page, service_key=self.service_key, ticket=ticket)

    def go_on(self, page: Page) -> "Flow":
        """What was asked is written, and another stop of the way follows: what was typed is forgotten."""
        return Flow(page=page, service_key=self.service_key)


APPOINTING = frozenset(page for page in Page if page.value.startswith(Page.APPOINTMENT.value))
"""The pages of appointments."""

_BACK_TO = {
    Page.PRIVACY: Page.GUEST_BOOK,
    Page.RETURNING: Page.GUEST_BOOK,
    Page.IS_YOU: Page.GUEST_BOOK,
    Page.NEW_PIN: Page.GUEST_BOOK,
    Page.MORE: Page.GUEST_BOOK,
    Page.NO_PAPER: Page.TICKET,
    Page.KEEP: Page.TICKET,
    Page.STANDARD: Page.STANDARDS,
    Page.APPOINTMENT_DAY: Page.APPOINTMENT,
    Page.APPOINTMENT_TIME: Page.APPOINTMENT_DAY,
    Page.APPOINTMENT_WHO: Page.APPOINTMENT_TIME,
    Page.APPOINTMENT_CONFIRM: Page.APPOINTMENT_WHO,
    Page.APPOINTMENT_FOUND: Page.APPOINTMENT,
}
"""The pages beside the way, and what lies below them."""
