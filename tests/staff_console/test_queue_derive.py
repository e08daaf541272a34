"""What the queue desk shows, derived from values alone."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from shared.access.actor import ADMINISTRATION
from shared.foundation.formats import Language
from shared.journey import operations as journey
from shared.office.document import load
from shared.office.operations import use_office
from shared.office.rules import limits_of
from shared.office.vocabulary import StartEvent, StepKey
from shared.printing.rules import Advice, PaperAdvice
from shared.printing.status import Condition
from shared.queueing import operations as queueing
from staff_console.queue_desk import wording
from staff_console.queue_desk.derive import NOTHING_READ, SHOWN_WITHIN, View, derive
from staff_console.queue_desk.props import AlertKind, DeskPhase, NextReason, Verb, WhyNot
from staff_console.queue_desk.snapshot import DeskSnapshot, read_desk
from staff_console.widgets.clock_bar import Measured
from staff_console.widgets.tokens import Tone
from tests.ways import office, said
from tests.world import World

VIEW = View()


@pytest.fixture
def desks(world: World) -> World:
    world.open_desks()
    return world


def snapshot(world: World, desk: int = 0) -> DeskSnapshot:
    return read_desk(world.db, world.desks[desk].id, world.sample.consoles[desk].id)


def later(world: World, **length: float) -> datetime:
    return world.clock.now() + timedelta(**length)


def possible(read: DeskSnapshot, now: datetime, view: View = VIEW) -> set[Verb]:
    return {each.verb for each in derive(read, view, now).verbs if each.why_not is None}


@pytest.mark.parametrize(
    ("seconds", "tone"),
    [(0, Tone.OK), (479, Tone.OK), (480, Tone.WARN), (599, Tone.WARN), (600, Tone.BAD), (9_999, Tone.BAD)],
)
def test_a_clock_warns_from_80_percent_and_is_late_from_100(seconds: int, tone: Tone) -> None:
    assert Measured(timedelta(seconds=seconds), timedelta(minutes=10)).tone is tone


def test_without_a_limit_nothing_is_ever_late() -> None:
    assert Measured(timedelta(days=2), None).tone is Tone.INFO


def test_the_verbs_follow_the_desk(desks: World) -> None:
    now = desks.clock.now()
    assert possible(snapshot(desks), now) == set(), "nobody waits"
    desks.issue()
    assert possible(snapshot(desks), now) == {Verb.CALL_NEXT, Verb.FETCH}
    desks.call()
    assert possible(snapshot(desks), now) == {Verb.RECALL, Verb.ARRIVED, Verb.NO_SHOW}
    journey.mark_arrived(desks.db, desks.officers[0], desks.desks[0].id)
    assert possible(snapshot(desks), now) == {Verb.FINISH}
    assert possible(snapshot(desks), now, View(working=Verb.FINISH)) == set()
    assert possible(None, now) == set()  # type: ignore[arg-type] - nothing was read yet


def test_every_reason_is_a_sentence_in_both_languages() -> None:
    assert all(wording.why_not(reason).endswith(".") for reason in WhyNot)


def test_the_wait_is_measured_from_the_event_the_standard_names(desks: World) -> None:
    desks.issue("library")
    desks.issue("consultation")
    read = snapshot(desks)
    rows = {row.service_key: row for row in derive(read, VIEW, later(desks, minutes=4)).rows}
    for service, row in rows.items():
        limits = limits_of(read.standards[service], StepKey.WAIT)
        starts = {limit.start for limit in limits}
        assert starts & {StartEvent.TICKET_ISSUED, StartEvent.GUEST_BOOK_SAVED}
        assert row.wait == Measured(timedelta(minutes=4), timedelta(minutes=limits[0].minutes))


def test_one_late_number_is_named_several_are_counted(desks: World) -> None:
    desks.issue()
    alerts = derive(snapshot(desks), VIEW, later(desks, minutes=11)).alerts
    assert [(each.kind, each.label, each.detail) for each in alerts] == [(AlertKind.BREACH, "P001", "Meja 1")]
    desks.issue()
    (alert,) = derive(snapshot(desks), VIEW, later(desks, minutes=11)).alerts
    assert (alert.kind, alert.count) == (AlertKind.BREACHES, 2)
    assert "2 nomor" in wording.alert(alert)[0]


def test_a_call_no_display_shows_is_told(desks: World) -> None:
    desks.issue()
    called = desks.call()
    assert derive(snapshot(desks), VIEW, later(desks, seconds=3)).alerts == ()
    (alert,) = derive(snapshot(desks), VIEW, desks.clock.now() + SHOWN_WITHIN).alerts
    assert (alert.kind, alert.label) == (AlertKind.NOT_SHOWN, "P001")
    queueing.acknowledge_call(desks.db, desks.display, called.sequence)
    assert derive(snapshot(desks), VIEW, desks.clock.now() + SHOWN_WITHIN).alerts == ()


@pytest.mark.parametrize("condition", [each for each in Condition if each.is_trouble])
def test_every_printer_trouble_says_what_to_do(desks: World, condition: Condition) -> None:
    read = replace(snapshot(desks), paper=PaperAdvice(Advice.TROUBLE, condition))
    (alert,) = derive(read, VIEW, desks.clock.now()).alerts
    lead, rest = wording.alert(alert)
    assert (alert.kind, alert.tone) == (AlertKind.PRINTER, Tone.BAD)
    assert lead.endswith(".")
    assert rest.endswith(".")


def test_a_lost_database_keeps_what_was_read_and_says_so(desks: World) -> None:
    desks.issue()
    props = derive(snapshot(desks), View(trouble="Basis data tidak terjangkau."), desks.clock.now())
    assert len(props.rows) == 1
    assert props.alerts[0].kind is AlertKind.DATABASE


def test_nothing_read_is_loading_until_there_is_trouble(world: World) -> None:
    now = world.clock.now()
    assert derive(None, VIEW, now) == NOTHING_READ
    assert not derive(None, View(trouble="x"), now).is_loading


def test_the_next_one_comes_with_the_reason(desks: World) -> None:
    desks.issue("consultation")
    desks.clock.advance(timedelta(seconds=1))
    desks.issue("library", name="Bonar")
    following = derive(snapshot(desks), VIEW, desks.clock.now()).next
    assert following is not None
    assert (following.label, following.reason, following.passed_label) == ("P001", NextReason.PASSES, "K001")
    other = derive(snapshot(desks, 1), VIEW, desks.clock.now()).next
    assert other is not None
    assert (other.label, other.reason) == ("K001", NextReason.ONLY_ONE)


def test_the_card_shows_every_limited_clock_of_the_visit(desks: World) -> None:
    desks.issue()
    desks.clock.advance(timedelta(minutes=3))
    desks.serve()
    current = derive(snapshot(desks), VIEW, later(desks, minutes=7)).current
    assert current is not None
    assert current.phase is DeskPhase.SERVING
    assert [clock.measured.elapsed for clock in current.clocks] == [
        timedelta(minutes=3),
        timedelta(minutes=7),
        timedelta(minutes=7),
    ]
    assert current.about == "Universitas Contoh Raya · Pelajar/Mahasiswa"


def test_the_desk_is_timed_between_two_visitors_where_the_paper_says_so(world: World) -> None:
    """S001P-3: at most ten minutes after the previous service ended."""
    read = snapshot(world)
    standard = read.standards["consultation"]
    starts = {limit.start for limit in limits_of(standard, StepKey.WAIT)}
    assert StartEvent.PREVIOUS_SERVICE_ENDED in starts
    ended = later(world, minutes=-4)
    world.issue("consultation")
    read = snapshot(world, 1)
    read = replace(read, state=replace(read.state, previous_ended_at=ended))
    between = derive(read, VIEW, world.clock.now()).between
    assert between is not None
    assert between.measured == Measured(timedelta(minutes=4), timedelta(minutes=10))


def test_names_of_services_follow_the_language(desks: World) -> None:
    read = snapshot(desks, 1)
    assert (
        derive(read, View(language=Language.ENGLISH), desks.clock.now()).services
        == "Statistical consultation"
    )


def test_a_number_of_a_service_the_office_dropped_is_still_shown(desks: World) -> None:
    desks.issue()
    use_office(desks.db, ADMINISTRATION, load("muara_enim"))
    read = snapshot(desks)
    assert len(derive(read, VIEW, desks.clock.now()).rows) == 1


def verbs(read: DeskSnapshot, now: datetime) -> list[Verb]:
    return [each.verb for each in derive(read, VIEW, now).verbs]


@pytest.mark.parametrize(
    ("mode", "shown", "prominent"),
    [
        ("display", {Verb.CALL_NEXT, Verb.RECALL}, Verb.CALL_NEXT),
        ("direct", {Verb.FETCH}, Verb.FETCH),
        ("both", {Verb.CALL_NEXT, Verb.RECALL, Verb.FETCH}, Verb.CALL_NEXT),
    ],
)
def test_the_desk_offers_the_ways_of_calling_its_papers_know(
    desks: World, mode: str, shown: set[Verb], prominent: Verb
) -> None:
    """C28."""
    use_office(desks.db, ADMINISTRATION, office("blank_ready", said("ticket.call", mode)))
    desks.issue()
    read = snapshot(desks)
    offered = set(verbs(read, desks.clock.now()))
    assert offered & {Verb.CALL_NEXT, Verb.RECALL, Verb.FETCH} == shown
    assert [each.verb for each in derive(read, VIEW, desks.clock.now()).verbs if each.prominent] == [
        prominent
    ]


def test_a_called_number_without_guest_book_is_told(desks: World) -> None:
    """S003-2, S003-R4."""
    use_office(desks.db, ADMINISTRATION, office("sulawesi_tenggara"))
    request = replace(desks.request(), guest=None, consent=None)
    queueing.issue_ticket(desks.db, desks.kiosk, request)
    desks.call()
    (alert,) = derive(snapshot(desks), VIEW, desks.clock.now()).alerts
    assert (alert.kind, alert.label) == (AlertKind.NO_GUEST_BOOK, "P001")
    assert "buku tamu" in wording.alert(alert)[0]
