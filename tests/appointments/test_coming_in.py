"""An appointment becomes a visit: also on a closed day, not too early, not too late, once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION
from shared.appointments import operations, queries
from shared.appointments.operations import Booked, BookingRequest
from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.states import AppointmentState
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal, RefusalCode
from shared.journey import operations as journey
from shared.journey.operations import Beginning
from shared.office.document import SHIPPED, parse_document, read_document
from shared.office.operations import use_office
from shared.queueing.issuing import IssuedTicket, Place
from shared.queueing.refusals import QueueRefusal
from shared.visitors.consents import answer
from shared.visitors.tables import VisitorRow
from shared.visits.queries import happened
from shared.visits.states import EntrySource, EventKind
from tests.plugins.databases import TUESDAY_NINE
from tests.world import World

SATURDAY_TEN = datetime(2026, 11, 28, 3, tzinfo=UTC)


def booked(world: World, at: datetime = SATURDAY_TEN) -> Booked:
    local = at + timedelta(hours=7)
    request = BookingRequest(
        service_key="library",
        day=local.date(),
        at=time(local.hour, local.minute),
        name="Melur Kenanga",
        contact="0812 0000 1234",
        purpose="Mencari data inflasi",
        consent=answer(Language.INDONESIAN, given=True),
        source=EntrySource.KIOSK,
    )
    return operations.book(world.db, world.kiosk, request)


def come(
    world: World, appointment: UUID, service: str = "library", source: EntrySource = EntrySource.KIOSK
) -> IssuedTicket:
    request = replace(world.request(service), appointment_id=appointment, source=source)
    actor = world.kiosk if source is EntrySource.KIOSK else world.reception
    return journey.save_guest_book(world.db, actor, request)


def refused(code: RefusalCode, act: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        act()
    assert said.value.code is code
    return said.value


def test_on_a_closed_day_the_appointment_opens_the_door_and_nothing_else_does(world: World) -> None:
    made = booked(world)
    world.clock.set(SATURDAY_TEN)
    refused(QueueRefusal.OFFICE_CLOSED, world.issue)
    ticket = come(world, made.appointment.id)
    assert ticket.place is Place.NUMBER
    assert ticket.label == "P001"
    with world.db.read() as connection:
        kept = queries.appointment(connection, made.appointment.id)
        assert EventKind.APPOINTMENT_KEPT in happened(connection, ticket.visit_id)
    assert kept is not None
    assert (kept.state, kept.visit_id) == (AppointmentState.ARRIVED, ticket.visit_id)
    refused(AppointmentRefusal.ARRIVED, lambda: come(world, made.appointment.id))
    refused(QueueRefusal.OFFICE_CLOSED, world.issue)


@pytest.mark.parametrize("source", [EntrySource.KIOSK, EntrySource.RECEPTION])
def test_who_comes_with_an_appointment_need_not_leave_more_than_is_required(
    world: World, source: EntrySource
) -> None:
    made = booked(world)
    world.clock.set(SATURDAY_TEN)
    consent = answer(Language.INDONESIAN, given=True, optional=False)
    actor = world.kiosk if source is EntrySource.KIOSK else world.reception
    request = replace(world.request(), appointment_id=made.appointment.id, source=source, consent=consent)
    assert journey.save_guest_book(world.db, actor, request).label
    with world.db.read() as connection:
        assert connection.execute(select(VisitorRow.phone)).scalar_one() is None


def test_the_same_request_again_brings_the_same_number(world: World) -> None:
    made = booked(world)
    world.clock.set(SATURDAY_TEN)
    request = replace(world.request(), appointment_id=made.appointment.id)
    first = journey.save_guest_book(world.db, world.kiosk, request)
    again = journey.save_guest_book(world.db, world.kiosk, request)
    assert (again.ticket_id, again.label) == (first.ticket_id, first.label)


@pytest.mark.parametrize(
    ("shift", "code"),
    [
        (timedelta(minutes=-31), AppointmentRefusal.TOO_EARLY),
        (timedelta(minutes=-30), None),
        (timedelta(minutes=15), None),
        (timedelta(minutes=16), AppointmentRefusal.TOO_LATE),
        (timedelta(days=-1), AppointmentRefusal.OTHER_DAY),
    ],
)
def test_the_kiosk_lets_in_who_is_punctual(
    world: World, shift: timedelta, code: AppointmentRefusal | None
) -> None:
    made = booked(world)
    world.clock.set(SATURDAY_TEN + shift)
    if code is None:
        assert come(world, made.appointment.id).label
    else:
        refused(code, lambda: come(world, made.appointment.id))


def test_staff_let_in_who_is_late_even_after_the_no_show(world: World) -> None:
    made = booked(world)
    world.clock.set(SATURDAY_TEN + timedelta(hours=2))
    assert operations.lapse(world.db, world.kiosk) == 1
    refused(AppointmentRefusal.TOO_LATE, lambda: come(world, made.appointment.id))
    assert come(world, made.appointment.id, source=EntrySource.RECEPTION).label


def test_a_cancelled_one_and_one_for_another_service_open_nothing(world: World) -> None:
    made = booked(world)
    world.clock.set(SATURDAY_TEN)
    refused(AppointmentRefusal.OTHER_SERVICE, lambda: come(world, made.appointment.id, "sales"))
    operations.cancel(world.db, world.kiosk, made.appointment.id)
    refused(AppointmentRefusal.CANCELLED, lambda: come(world, made.appointment.id))


def test_a_quota_does_not_keep_out_who_was_invited(world: World) -> None:
    document = dict(read_document(SHIPPED / "bengkulu.toml"))
    quota = [{"service": "library", "per_day": 1}]
    document["day_limits"] = {"quotas": {"value": quota, "source": "office"}}
    use_office(world.db, ADMINISTRATION, parse_document(document))
    made = booked(world, TUESDAY_NINE + timedelta(hours=1))
    world.issue()
    world.clock.set(made.appointment.starts_at)
    refused(QueueRefusal.QUOTA_REACHED, world.issue)
    assert come(world, made.appointment.id).label == "P002"


def test_where_something_comes_before_the_guest_book_the_visit_begins_with_the_appointment(
    world: World,
) -> None:
    made = booked(world)
    world.clock.set(SATURDAY_TEN)
    visit_id = journey.begin_visit(
        world.db,
        world.kiosk,
        Beginning("library", EntrySource.KIOSK, appointment_id=made.appointment.id),
    )
    request = replace(world.request(), visit_id=visit_id)
    assert journey.save_guest_book(world.db, world.kiosk, request).label == "P001"


def test_tidying_up_marks_who_did_not_come(world: World) -> None:
    made = booked(world, TUESDAY_NINE + timedelta(hours=1))
    world.clock.set(made.appointment.starts_at + timedelta(minutes=16))
    assert journey.tidy_up(world.db, world.kiosk) == 0
    with world.db.read() as connection:
        kept = queries.appointment(connection, made.appointment.id)
    assert kept is not None
    assert kept.state is AppointmentState.NO_SHOW
