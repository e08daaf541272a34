"""The ways in of the other offices, in the core: begun visits, numbers before persons, places without numbers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION, Actor
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Topic, open_feed
from shared.foundation.refusals import Refusal, RefusalCode
from shared.journey import operations as journey
from shared.journey.operations import Beginning
from shared.office.document import OfficeFile
from shared.office.operations import use_office
from shared.queueing import operations as queueing
from shared.queueing.issuing import Place, TicketRequest
from shared.queueing.refusals import QueueRefusal
from shared.queueing.states import TicketState
from shared.queueing.tables import CallRow, TicketRow
from shared.records.operations import export_visit_log
from shared.records.queries import LogFilter
from shared.stations.operations import save_desk
from shared.visits.refusals import JourneyRefusal, ScreeningRefusal
from shared.visits.screening import ScreeningAnswers
from shared.visits.states import EntrySource, EventKind, VisitState
from shared.visits.tables import GuestEntryRow, ScreeningRow, VisitEventRow, VisitRow
from tests.ways import office, said, steps
from tests.world import World

MORNING = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
"""09.00 WIB, 10.00 WITA of a Tuesday."""
Follow = Callable[[OfficeFile], World]
HEALTHY = ScreeningAnswers(mask=True, temperature="36,6")


@pytest.fixture
def follow(world: World) -> Follow:
    def use(file: OfficeFile) -> World:
        use_office(world.db, ADMINISTRATION, file)
        keys = tuple(service.key for service in file.office.services)
        for desk in world.desks:
            save_desk(world.db, ADMINISTRATION, replace(desk, services=keys))
        world.clock.set(MORNING)
        world.open_desks()
        return world

    return use


def refused(work: Callable[[], object]) -> RefusalCode:
    with pytest.raises(Refusal) as refusal:
        work()
    return refusal.value.code


def state(world: World) -> VisitState:
    with world.db.read() as connection:
        return connection.execute(select(VisitRow.state)).scalar_one()


def kinds(world: World) -> list[EventKind]:
    with world.db.read() as connection:
        return list(connection.execute(select(VisitEventRow.kind).order_by(VisitEventRow.id)).scalars())


def begin(world: World, screening: ScreeningAnswers = HEALTHY) -> Beginning:
    beginning = Beginning("library", EntrySource.KIOSK, screening)
    journey.begin_visit(world.db, world.kiosk, beginning)
    return beginning


def anonymous(world: World) -> TicketRequest:
    return replace(world.request(), guest=None, consent=None)


def arrive(world: World, desk: int = 0, override: str | None = None, actor: Actor | None = None) -> None:
    journey.mark_arrived(world.db, actor or world.officers[desk], world.desks[desk].id, override)


# ------------------------------------------------------------------ Muara Enim: screened, no number, officer's list


def test_a_begun_visit_waits_to_be_registered_and_every_program_hears_of_it(follow: Follow) -> None:
    world = follow(office("muara_enim"))
    feed = open_feed(world.db)
    feed.wait(0)
    begin(world)
    changes = feed.wait(5)
    feed.close()
    assert changes is not None
    assert Topic.VISITS in changes.topics
    assert state(world) is VisitState.REGISTERING
    assert kinds(world) == [EventKind.OPENED, EventKind.SCREENED]


def test_the_guest_book_comes_after_the_screening(follow: Follow) -> None:
    world = follow(office("muara_enim"))
    straight_in = lambda: journey.save_guest_book(world.db, world.kiosk, world.request())  # noqa: E731 - a short act
    assert refused(straight_in) is JourneyRefusal.STEP_BEFORE


def test_without_numbers_the_guest_goes_straight_to_the_officers_list(follow: Follow) -> None:
    world = follow(office("muara_enim", said("custody", "none")))
    begun = begin(world)
    request = replace(world.request(), visit_id=begun.visit_id)
    placed = journey.save_guest_book(world.db, world.kiosk, request)
    assert (placed.place, placed.label) == (Place.LIST, "")
    assert refused(lambda: queueing.call_next(world.db, world.officers[0], world.desks[0].id)) is (
        QueueRefusal.NOBODY_WAITING
    )
    fetched = journey.fetch(world.db, world.officers[0], world.desks[0].id)
    assert fetched.started
    assert state(world) is VisitState.IN_SERVICE
    with world.db.read() as connection:
        assert connection.execute(select(CallRow.sequence)).first() is None
        assert connection.execute(select(TicketRow.number)).scalar_one() is None
    journey.finish_service(world.db, world.officers[0], world.desks[0].id)
    assert state(world) is VisitState.CLOSED


def test_the_same_guest_book_sent_again_is_one_entry(follow: Follow) -> None:
    world = follow(office("muara_enim", said("custody", "none")))
    request = replace(world.request(), visit_id=begin(world).visit_id)
    first = journey.save_guest_book(world.db, world.kiosk, request)
    again = journey.save_guest_book(world.db, world.kiosk, request)
    assert (again.ticket_id, again.place) == (first.ticket_id, Place.LIST)
    with world.db.read() as connection:
        assert len(connection.execute(select(GuestEntryRow.id)).all()) == 1


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        (ScreeningAnswers(None, "36,6"), ScreeningRefusal.UNANSWERED),
        (ScreeningAnswers(mask=True), ScreeningRefusal.UNANSWERED),
        (ScreeningAnswers(mask=True, temperature="panas"), ScreeningRefusal.TEMPERATURE),
        (ScreeningAnswers(mask=True, temperature="366"), ScreeningRefusal.TEMPERATURE),
        (ScreeningAnswers(mask=True, temperature="46"), ScreeningRefusal.TEMPERATURE),
        (ScreeningAnswers(mask=True, temperature="٣٦"), ScreeningRefusal.TEMPERATURE),
    ],
)
def test_a_check_that_cannot_be_read_opens_no_visit(
    follow: Follow, answers: ScreeningAnswers, code: ScreeningRefusal
) -> None:
    world = follow(office("muara_enim"))
    assert refused(lambda: begin(world, answers)) is code
    assert kinds(world) == []


@pytest.mark.parametrize("answers", [ScreeningAnswers(False, "36,6"), ScreeningAnswers(True, "37,9")])
def test_who_does_not_pass_is_stopped_or_only_noted_by_setting(
    follow: Follow, answers: ScreeningAnswers
) -> None:
    """C17: `blocks` and the temperature limit are the office's."""
    limit = said("screening.temperature_limit", 37.5)
    world = follow(office("muara_enim", limit, said("screening.blocks", value=True)))
    assert refused(lambda: begin(world, answers)) is ScreeningRefusal.NOT_PASSED
    assert kinds(world) == []
    use_office(world.db, ADMINISTRATION, office("muara_enim", limit, said("screening.blocks", value=False)))
    begin(world, answers)
    with world.db.read() as connection:
        assert connection.execute(select(ScreeningRow.passed)).scalar_one() is False


def temperatures(world: World) -> list[float | None]:
    with world.db.read() as connection:
        return list(connection.execute(select(ScreeningRow.temperature)).scalars())


def test_no_temperature_gets_into_an_event_the_audit_or_an_export(follow: Follow, tmp_path: Path) -> None:
    world = follow(office("muara_enim", said("custody", "none")))
    measured = "36.75"
    journey.save_guest_book(
        world.db,
        world.kiosk,
        replace(
            world.request(), visit_id=begin(world, ScreeningAnswers(mask=True, temperature=measured)).visit_id
        ),
    )
    assert temperatures(world) == [float(measured)]
    day = MORNING.date()
    chosen = LogFilter(day, day)
    file = tmp_path / "log.csv"
    export_visit_log(world.db, world.officers[0], chosen, file)
    with world.db.read() as connection:
        details = connection.execute(select(VisitEventRow.detail)).scalars().all()
        audit = connection.execute(select(AuditRow.detail)).scalars().all()
    for told in (repr(details), repr(audit), file.read_text("utf-8-sig")):
        assert measured not in told
        assert measured.replace(".", ",") not in told
    assert "Melur Kenanga" in file.read_text("utf-8-sig")


@pytest.mark.parametrize("later", [timedelta(hours=7), timedelta(days=1)], ids=["closed", "next day"])
def test_no_temperature_outlives_the_day(follow: Follow, later: timedelta) -> None:
    world = follow(office("muara_enim"))
    begin(world)
    assert temperatures(world) == [pytest.approx(36.6)]
    assert journey.tidy_up(world.db, world.kiosk) == 0
    assert temperatures(world) == [pytest.approx(36.6)]
    world.clock.advance(later)
    journey.tidy_up(world.db, world.kiosk)
    assert temperatures(world) == [None]
    assert (state(world) is VisitState.LEFT) == (later >= timedelta(days=1))


# ------------------------------------------------------------------ Sultra: the number before the person


def test_the_number_first_then_the_guest_book_when_called(follow: Follow) -> None:
    world = follow(
        office("sulawesi_tenggara", said("custody", "none"), said("identity.custody", value=False))
    )
    request = anonymous(world)
    ticket = queueing.issue_ticket(world.db, world.kiosk, request)
    assert ticket.label == "P001"
    book = replace(world.request(), visit_id=ticket.visit_id)
    early = lambda: journey.save_guest_book(world.db, world.kiosk, book)  # noqa: E731 - a short act
    assert refused(early) is JourneyRefusal.STEP_BEFORE
    called = world.call()
    assert called.label == "P001"
    assert refused(lambda: arrive(world)) is JourneyRefusal.STEP_BEFORE
    placed = early()
    assert (placed.place, placed.label) == (Place.CALLED, "P001")
    with world.db.read() as connection:
        assert connection.execute(select(VisitRow.visitor_id)).scalar_one() is not None
    arrive(world)
    assert state(world) is VisitState.IN_SERVICE


def test_the_service_begins_before_its_turn_by_right_and_reason_only(follow: Follow) -> None:
    """S003-R4: an override needs a reason."""
    world = follow(office("sulawesi_tenggara"))
    queueing.issue_ticket(world.db, world.kiosk, anonymous(world))
    world.call()
    why = "Tamu kunjungan kerja, buku tamu menyusul"
    assert refused(lambda: arrive(world, override=why)) is AccessRefusal.NOT_ALLOWED
    chief = replace(world.officers[0], rights=ADMINISTRATION.rights)
    assert refused(lambda: arrive(world, override="  ", actor=chief)) is JourneyRefusal.REASON_MISSING
    arrive(world, override=why, actor=chief)
    with world.db.read() as connection:
        audited = connection.execute(
            select(AuditRow.detail).where(AuditRow.act == "override_step")
        ).scalar_one()
    assert audited == {"step": "service", "reason": why}
    assert EventKind.STEP_OVERRIDDEN in kinds(world)


def test_an_anonymous_number_needs_a_paper_that_puts_it_first(world: World) -> None:
    assert refused(lambda: queueing.issue_ticket(world.db, world.kiosk, anonymous(world))) is (
        QueueRefusal.GUEST_MISSING
    )


def test_a_number_nobody_claims_expires_by_the_papers_rule(follow: Follow) -> None:
    world = follow(office("sulawesi_tenggara", said("ticket.expire_minutes", 30)))
    queueing.issue_ticket(world.db, world.kiosk, anonymous(world))
    world.clock.advance(timedelta(minutes=29))
    assert journey.tidy_up(world.db, world.kiosk) == 0
    world.clock.advance(timedelta(minutes=1))
    assert journey.tidy_up(world.db, world.kiosk) == 1
    assert state(world) is VisitState.LEFT
    assert kinds(world)[-1] is EventKind.EXPIRED
    with world.db.read() as connection:
        assert connection.execute(select(TicketRow.state)).scalar_one() is TicketState.EXPIRED


def test_without_a_rule_a_number_is_good_to_the_days_end(follow: Follow) -> None:
    world = follow(office("sulawesi_tenggara"))
    queueing.issue_ticket(world.db, world.kiosk, anonymous(world))
    world.clock.advance(timedelta(hours=5))
    assert journey.tidy_up(world.db, world.kiosk) == 0
    world.clock.advance(timedelta(hours=12))
    assert journey.tidy_up(world.db, world.kiosk) == 1


# ------------------------------------------------------------------ who gives the number, how one is called


def test_where_the_reception_gives_numbers_the_kiosk_sends_the_guest_there(follow: Follow) -> None:
    """C07: `ticket.issued_by`."""
    world = follow(office("blank_ready", said("ticket.issued_by", "reception")))
    assert refused(lambda: queueing.issue_ticket(world.db, world.kiosk, world.request())) is (
        QueueRefusal.NUMBER_AT_RECEPTION
    )
    placed = journey.save_guest_book(world.db, world.kiosk, world.request())
    assert placed.place is Place.AT_RECEPTION
    assert state(world) is VisitState.REGISTERING
    at_desk = replace(world.request(), guest=None, consent=None, source=EntrySource.RECEPTION)
    wanted = replace(at_desk, visit_id=placed.visit_id)
    given = journey.give_number(world.db, world.officers[0], wanted)
    assert (given.label, given.place) == ("P001", Place.NUMBER)
    assert journey.give_number(world.db, world.officers[0], wanted).label == "P001"
    other = replace(at_desk, visit_id=placed.visit_id, ticket_id=placed.visit_id, token="x")
    assert (
        refused(lambda: journey.give_number(world.db, world.officers[0], other)) is QueueRefusal.NUMBER_GIVEN
    )
    assert world.call().label == "P001"


def test_where_visitors_take_numbers_the_reception_needs_right_and_reason(follow: Follow) -> None:
    world = follow(office("blank_ready", said("ticket.issued_by", "visitor")))
    request = replace(world.request(), source=EntrySource.RECEPTION)
    issue = lambda actor, asked: queueing.issue_ticket(world.db, actor, asked)  # noqa: E731 - a short act
    assert refused(lambda: issue(world.officers[0], request)) is QueueRefusal.NUMBER_AT_KIOSK
    reasoned = replace(request, reason="Layar anjungan mati")
    assert refused(lambda: issue(world.officers[0], reasoned)) is AccessRefusal.NOT_ALLOWED
    assert issue(ADMINISTRATION, reasoned).label == "P001"


def test_only_the_library_has_numbers_where_the_paper_says_so(follow: Follow) -> None:
    """C08: `ticket.series`."""
    world = follow(office("blank_ready", said("ticket.series", "library_only")))
    assert world.issue("library").label == "P001"
    assert refused(lambda: world.issue("sales")) is QueueRefusal.NO_NUMBERS
    placed = journey.save_guest_book(world.db, world.kiosk, world.request("sales"))
    assert placed.place is Place.LIST


@pytest.mark.parametrize(
    ("mode", "calls", "fetches"), [("display", True, False), ("direct", False, True), ("both", True, True)]
)
def test_how_one_is_called_is_the_papers(follow: Follow, mode: str, calls: bool, fetches: bool) -> None:
    """C28: `ticket.call`."""
    world = follow(office("blank_ready", said("ticket.call", mode)))
    world.issue()
    fetch = lambda: journey.fetch(world.db, world.officers[1], world.desks[1].id)  # noqa: E731 - a short act
    if fetches:
        assert fetch().started
        world.issue()
    else:
        assert refused(fetch) is QueueRefusal.CALLED_ON_DISPLAY
    if calls:
        assert world.call().label
    else:
        assert refused(world.call) is QueueRefusal.NOBODY_WAITING


def test_somebody_leaves_and_the_place_goes_with_them(world: World) -> None:
    ticket = world.issue()
    journey.leave_visit(world.db, world.kiosk, ticket.visit_id)
    assert state(world) is VisitState.LEFT
    world.open_desks()
    assert refused(world.call) is QueueRefusal.NOBODY_WAITING


def test_another_order_needs_a_file_not_a_programmer(follow: Follow) -> None:
    """Screening, then an anonymous number, then the guest book: no shipped office does it this way."""
    own = steps("screening", "ticket", "wait", "guest_book", "service", "log")
    asks = said("screening.items", ["temperature"])
    world = follow(office("blank_ready", own, asks))
    assert refused(lambda: queueing.issue_ticket(world.db, world.kiosk, anonymous(world))) is (
        JourneyRefusal.STEP_BEFORE
    )
    begun = begin(world, ScreeningAnswers(temperature="36.4"))
    number = journey.give_number(world.db, world.kiosk, replace(anonymous(world), visit_id=begun.visit_id))
    assert number.label == "P001"
    world.call()
    book = replace(world.request(), visit_id=begun.visit_id)
    assert journey.save_guest_book(world.db, world.kiosk, book).place is Place.CALLED
    arrive(world)
