"""Services given to somebody who did not come: a whole visit, written by staff (S001P-O1, S003-8)."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Database, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import several_lines
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.visitors import writes as visitors
from shared.visitors.rules import Phone, check_email, check_name, check_phone
from shared.visits import turns, writes
from shared.visits.channels import REMOTE
from shared.visits.code_lists import code_lists
from shared.visits.guest_form import NEED_MOST
from shared.visits.refusals import VisitRefusal
from shared.visits.states import Channel, EntrySource, EventKind, VisitState
from shared.visits.writes import GuestFacts, NewVisit

LONGEST: Final = timedelta(hours=12)
"""How long before it is saved a contact may have begun: it belongs to the day it is written down."""


@dataclass(frozen=True, slots=True)
class ContactForm:
    """Exactly what was typed or picked."""

    channel: str = ""
    service: str = ""
    name: str = ""
    email: str = ""
    phone: str = ""
    need: str = ""
    """What they need, in their own words."""
    answer: str = ""
    """What was answered or sent."""


@dataclass(frozen=True, slots=True)
class ContactRequest:
    """`began_at` (UTC): when it was taken up. The id is made with the request: sent again, it is the same visit."""

    form: ContactForm
    began_at: datetime
    visit_id: UUID = field(default_factory=new_id)


def contact_problems(form: ContactForm) -> tuple[Refusal, ...]:
    """What is wrong with it, in the order of its fields: CHOICE_MISSING, CONTACT_MISSING, or what a field says."""
    found: list[Refusal] = []
    for check in (_channel, _service, _name, _email, _phone, _need, _answer):
        try:
            check(form)
        except Refusal as refusal:
            found.append(refusal)
    return tuple(found)


def _channel(form: ContactForm) -> Channel:
    if form.channel not in REMOTE:
        raise Refusal(VisitRefusal.CHOICE_MISSING, "channel")
    return Channel(form.channel)


def _service(form: ContactForm) -> str:
    if not form.service:
        raise Refusal(VisitRefusal.CHOICE_MISSING, "service")
    return form.service


def _name(form: ContactForm) -> str:
    return check_name(form.name)


def _email(form: ContactForm) -> str | None:
    if not form.email.strip() and not form.phone.strip():
        raise Refusal(VisitRefusal.CONTACT_MISSING, "email")
    return check_email(form.email) if form.email.strip() else None


def _phone(form: ContactForm) -> Phone | None:
    return check_phone(form.phone) if form.phone.strip() else None


def _need(form: ContactForm) -> str:
    return several_lines(form.need, "need", most=NEED_MOST, required=True)


def _answer(form: ContactForm) -> str:
    return several_lines(form.answer, "answer", required=True)


def log_contact(db: Database, actor: Actor, request: ContactRequest) -> UUID:
    """Write a service given from afar as a closed visit, at any hour; returns the visit's id.

    It stands in no queue and in no waiting time, takes no number, and asks for no rating. The person is a new row:
    who they are is never guessed; staff may merge. Raises `Refusal` NOT_ALLOWED, NO_SUCH_SERVICE, or the first of
    `contact_problems`.
    """
    require(actor, Right.REGISTER_GUEST)
    for problem in contact_problems(request.form):
        raise problem
    try:
        return _log(db, actor, request)
    except IntegrityError:
        # The same request, whose answer was lost, committed while this try ran.
        return request.visit_id


def _log(db: Database, actor: Actor, request: ContactRequest) -> UUID:
    visit_id, form = request.visit_id, request.form
    with db.work() as work:
        if turns.exists(work.connection, visit_id):
            return visit_id
        began_at = min(max(request.began_at, work.now - LONGEST), work.now)
        current = offices.current(work.connection)
        day = office_rules.office_day(current.office, began_at)
        visit = NewVisit(
            id=visit_id,
            day=day,
            service_key=_service(form),
            standard_id=current.in_force(_service(form), day).id,
            visitor_id=visitors.add_visitor(work, _name(form), _email(form), _phone(form)),
            state=VisitState.CLOSED,
            channel=_channel(form),
            opened_at=began_at,
        )
        _write(work, actor, visit, form, began_at)
        audit.record(work, actor, "log_contact", "visit", visit_id, channel=visit.channel.value)
    return visit_id


def _write(work: Work, actor: Actor, visit: NewVisit, form: ContactForm, began_at: datetime) -> None:
    writes.open_visit(work, visit)
    version = code_lists().version
    writes.save_guest_entry(work, visit.id, GuestFacts(EntrySource.RECEPTION, version, need=_need(form)))
    writes.give_service(work, actor, visit.id, visit.service_key, began_at)

    def happened(*kinds: EventKind, at: datetime, detail: dict[str, object] | None = None) -> None:
        writes.add_events(work, actor, visit.id, *kinds, detail=detail, at=at)

    happened(EventKind.OPENED, EventKind.SERVICE_STARTED, at=began_at)
    happened(EventKind.GUEST_ENTRY_SAVED, at=work.now)
    happened(EventKind.SERVICE_ENDED, at=work.now, detail={"answer": _answer(form)})
    happened(EventKind.CLOSED, at=work.now)
