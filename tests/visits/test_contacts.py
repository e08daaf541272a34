"""Services given from afar: whole visits with their channel, in no queue and no waiting time (S001P-O1, S003-8)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select

from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.feedback.tables import RatingRow
from shared.foundation.refusals import Refusal
from shared.journey.queries import progress_of
from shared.office.refusals import OfficeRefusal
from shared.queueing import queries as queueing
from shared.queueing.tables import CallRow, NumberSeriesRow, TicketRow
from shared.records.queries import LogFilter, VisitLine, timeline, visit_log
from shared.visitors.tables import VisitorRow
from shared.visits.channels import REMOTE
from shared.visits.contact_operations import (
    LONGEST,
    ContactForm,
    ContactRequest,
    contact_problems,
    log_contact,
)
from shared.visits.refusals import VisitRefusal
from shared.visits.states import Channel, EntrySource, EventKind, VisitState
from tests.world import World

TUESDAY = date(2026, 11, 24)
FORM = ContactForm(
    channel="email",
    service="library",
    name="Damar Wulan",
    email="damar@contoh.id",
    need="Publikasi PDRB 2025",
    answer="Tautan unduhan dikirim lewat email.",
)


def log(world: World, form: ContactForm = FORM, **changes: object) -> ContactRequest:
    request = replace(ContactRequest(form, world.clock.now()), **changes)
    log_contact(world.db, world.reception, request)
    return request


def lines(world: World, **narrowed: object) -> tuple[VisitLine, ...]:
    wanted = replace(LogFilter(TUESDAY, TUESDAY), **narrowed)
    with world.db.read() as connection:
        return visit_log(connection, wanted).lines


def test_a_contact_is_a_whole_visit_that_is_over(world: World) -> None:
    began = world.clock.now()
    world.clock.advance(timedelta(minutes=7))
    request = log(world, began_at=began)
    (line,) = lines(world)
    assert (line.visit_id, line.channel, line.state) == (request.visit_id, Channel.EMAIL, VisitState.CLOSED)
    assert (line.name, line.email, line.need, line.source) == (
        "Damar Wulan",
        "damar@contoh.id",
        "Publikasi PDRB 2025",
        EntrySource.RECEPTION,
    )
    assert (line.opened_at, line.service_started_at) == (began, began)
    assert line.service_ended_at == began + timedelta(minutes=7)
    assert line.officer_name == world.reception.user_name
    with world.db.read() as connection:
        events = timeline(connection, line.visit_id)
        acts = connection.execute(select(AuditRow.act)).scalars().all()
        steps = progress_of(connection, line.visit_id)
    assert [event.kind for event in events] == [
        EventKind.OPENED,
        EventKind.SERVICE_STARTED,
        EventKind.GUEST_ENTRY_SAVED,
        EventKind.SERVICE_ENDED,
        EventKind.CLOSED,
    ]
    assert [event.answer for event in events if event.answer] == [FORM.answer]
    assert "log_contact" in acts
    assert steps == (), "the paper's steps are those of somebody who comes"


def test_it_stands_in_no_queue_and_no_waiting_time(world: World) -> None:
    log(world)
    (line,) = lines(world)
    assert (line.label, line.issued_at, line.called_at, line.rating) == ("", None, None, None)
    with world.db.read() as connection:
        for table in (TicketRow, CallRow, RatingRow, NumberSeriesRow):
            assert connection.execute(select(func.count()).select_from(table)).scalar_one() == 0
        assert queueing.waiting(connection, TUESDAY) == ()
        assert sum(queueing.people_waiting(connection, TUESDAY).values()) == 0
        assert queueing.registering(connection, TUESDAY) == ()
    assert world.issue().label == "P001", "and it takes no number"


@pytest.mark.parametrize("channel", REMOTE)
def test_every_channel_is_found_by_it(world: World, channel: Channel) -> None:
    log(world, replace(FORM, channel=channel.value))
    world.issue()
    assert [line.channel for line in lines(world, channel=channel)] == [channel]
    assert [line.channel for line in lines(world, channel=Channel.ON_SITE)] == [Channel.ON_SITE]
    assert len(lines(world)) == 2


def test_it_works_while_the_office_is_closed(world: World) -> None:
    world.clock.set(datetime(2026, 11, 24, 16, 30, tzinfo=UTC))
    log(world)
    world.clock.set(datetime(2026, 11, 24, 17, 5, tzinfo=UTC))
    log(world, began_at=datetime(2026, 11, 24, 16, 55, tzinfo=UTC))
    assert [line.day for line in lines(world)] == [TUESDAY, TUESDAY], "it belongs to the day it began"


def test_no_clock_brings_its_beginning_from_afar(world: World) -> None:
    now = world.clock.now()
    log(world, began_at=now + timedelta(hours=1))
    log(world, began_at=now - timedelta(days=3))
    with world.db.read() as connection:
        days = visit_log(connection, LogFilter(TUESDAY - timedelta(days=9), TUESDAY)).lines
    assert {line.service_started_at for line in days} == {now, now - LONGEST}


def test_sent_again_it_is_the_same_visit(world: World) -> None:
    request = log(world)
    log_contact(world.db, world.reception, request)
    assert len(lines(world)) == 1
    log(world)
    with world.db.read() as connection:
        persons = connection.execute(select(func.count()).select_from(VisitorRow)).scalar_one()
    assert (len(lines(world)), persons) == (2, 2), "who they are is never guessed"


def test_a_number_is_enough(world: World) -> None:
    log(world, replace(FORM, channel="chat", email="", phone="0812 0000 4321"))
    assert lines(world)[0].phone == "0812 0000 4321"


def test_what_is_wrong_is_told_field_by_field(world: World) -> None:
    assert [each.field for each in contact_problems(ContactForm())] == [
        "channel",
        "service",
        "name",
        "email",
        "need",
        "answer",
    ]
    for wrong, field in (
        ({"channel": "on_site"}, "channel"),
        ({"channel": "9"}, "channel"),
        ({"email": "damar@"}, "email"),
        ({"phone": "12"}, "phone"),
        ({"name": "123"}, "name"),
        ({"answer": "a\u202eb"}, "answer"),
        ({"need": "x" * 501}, "need"),
    ):
        with pytest.raises(Refusal) as refused:
            log(world, replace(FORM, **wrong))
        assert refused.value.field == field
    with pytest.raises(Refusal) as refused:
        log(world, replace(FORM, email=""))
    assert refused.value.code is VisitRefusal.CONTACT_MISSING
    with pytest.raises(Refusal) as refused:
        log(world, replace(FORM, service="unknown"))
    assert refused.value.code is OfficeRefusal.NO_SUCH_SERVICE
    assert lines(world) == ()


def test_only_who_registers_guests_may(world: World) -> None:
    with pytest.raises(Refusal) as refused:
        log_contact(world.db, world.display, ContactRequest(FORM, world.clock.now()))
    assert refused.value.code is AccessRefusal.NOT_ALLOWED
    assert lines(world) == ()
