from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import event, func, select

from shared.audit.tables import AuditRow
from shared.database import open_database
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.printing import leases
from shared.printing import writes as printing
from shared.printing.tables import PrintJobRow
from shared.printing.transports import Delivery, Reach
from shared.visitors import pins, queries
from shared.visitors.operations import (
    PinAttempt,
    clear_alert,
    issue_card,
    log_in,
    renew_pin,
    reset_pin,
    revoke_card,
)
from shared.visitors.refusals import LoginRefusal
from shared.visitors.tables import LoginSessionRow, VisitorPassRow, VisitorPinRow, VisitorRow
from shared.visits import returning
from shared.visits.states import EntrySource
from shared.visits.tables import GuestEntryRow, VisitRow
from tests.visitors.coming_again import EMAIL, PIN, Comer
from tests.world import GUEST, World


@pytest.fixture
def comer(world: World) -> Comer:
    comer = Comer(world)
    comer.first_visit()
    return comer


def visitors(world: World) -> int:
    with world.db.read() as connection:
        return connection.execute(select(func.count()).select_from(VisitorRow)).scalar_one()


def visitor_of(world: World, visit_id: object) -> object:
    with world.db.read() as connection:
        return connection.execute(select(VisitRow.visitor_id).where(VisitRow.id == visit_id)).scalar_one()


def source_of(world: World, visit_id: object) -> EntrySource:
    with world.db.read() as connection:
        query = select(GuestEntryRow.source).where(GuestEntryRow.visit_id == visit_id)
        return connection.execute(query).scalar_one()


@pytest.mark.parametrize("contact", [EMAIL, "MELUR@contoh.id", "0812 0000 1234", "+62 812 0000 1234"])
def test_address_or_number_and_pin_bring_back_the_masked_person(comer: Comer, contact: str) -> None:
    found = comer.log_in(contact)
    assert (found.name, found.contact, found.must_choose) == ("Me••• Ke•••", "m•••@contoh.id", False)


def test_the_form_is_filled_and_the_new_visit_is_the_same_persons(comer: Comer, world: World) -> None:
    before = visitors(world)
    comer.log_in()
    known = returning.read_known(world.db, world.kiosk, comer.session)
    assert known.form == replace(GUEST, need="", identity_type="", account="")
    again = comer.enter(institution="Dinas Contoh")
    first = world.issue(email="lain@contoh.id")
    assert visitors(world) == before + 1
    assert visitor_of(world, again.visit_id) != visitor_of(world, first.visit_id)
    assert source_of(world, again.visit_id) is EntrySource.KIOSK
    comer_two = Comer(world)
    comer_two.log_in()
    assert returning.read_known(world.db, world.kiosk, comer_two.session).form.institution == "Dinas Contoh"


def test_who_says_that_is_not_me_becomes_a_new_person(comer: Comer, world: World) -> None:
    before = visitors(world)
    comer.log_in()
    comer.enter(confirmed=False)
    assert visitors(world) == before + 1


def test_nobody_reads_a_form_without_having_logged_in_at_that_kiosk(comer: Comer, world: World) -> None:
    for session, actor in ((new_id(), world.kiosk), (comer.session, world.rating)):
        with pytest.raises(Refusal):
            returning.read_known(world.db, actor, session)


def test_wrong_pin_and_unknown_person_sound_alike(comer: Comer) -> None:
    wrong, unknown = comer.refused(), comer.refused("tidak.ada@contoh.id")
    assert wrong == unknown == Refusal(LoginRefusal.WRONG, "pin")


@contextmanager
def counted(world: World, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, int]]:
    """How many statements ran and how many hashes were checked."""
    count = {"statements": 0, "hashes": 0}
    check = pins._is_right

    def one_more(stored: str, pin: str) -> bool:
        count["hashes"] += 1
        return check(stored, pin)

    def ran(*_: object) -> None:
        count["statements"] += 1

    monkeypatch.setattr(pins, "_is_right", one_more)
    event.listen(world.db.engine, "before_cursor_execute", ran)
    yield count
    event.remove(world.db.engine, "before_cursor_execute", ran)


def test_wrong_pin_and_unknown_person_cost_the_same_work(
    comer: Comer, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    spent = []
    for contact in (EMAIL, "tidak.ada@contoh.id"):
        with counted(world, monkeypatch) as count:
            Comer(world).refused(contact)
        spent.append(count)
        monkeypatch.undo()
    assert spent[0] == spent[1]
    assert spent[0]["hashes"] == 3


@pytest.mark.parametrize(
    ("contact", "pin"),
    [
        ("\x00", PIN),
        ("x" * 10_000, PIN),
        (EMAIL, "abc"),
        (EMAIL, "1" * 10_000),
        ("'; DROP TABLE visitor", PIN),
    ],
)
def test_what_can_be_no_login_is_refused_and_counts_nothing(
    comer: Comer, world: World, contact: str, pin: str
) -> None:
    for _ in range(5):
        assert comer.refused(contact, pin).code is not LoginRefusal.ALTERNATIVE
    with world.db.read() as connection:
        assert connection.execute(select(func.count()).select_from(LoginSessionRow)).scalar_one() == 0


def test_after_more_than_three_failures_the_alternative_form_opens_and_the_console_is_told(
    comer: Comer, world: World
) -> None:
    assert comer.fail(4) == [LoginRefusal.WRONG] * 3 + [LoginRefusal.ALTERNATIVE]
    assert comer.refused(EMAIL, PIN).code is LoginRefusal.ALTERNATIVE
    with world.db.read() as connection:
        (alert,) = queries.open_alerts(connection)
    assert (alert.station_name, alert.service_key) == (world.kiosk.station_name, "library")
    ticket = comer.enter(confirmed=False)
    assert source_of(world, ticket.visit_id) is EntrySource.ALTERNATIVE
    clear_alert(world.db, world.officers[0], alert.session_id)
    with world.db.read() as connection:
        assert queries.open_alerts(connection) == ()


def test_three_failures_leave_the_ordinary_form(comer: Comer, world: World) -> None:
    comer.fail(3)
    assert source_of(world, comer.enter(confirmed=False).visit_id) is EntrySource.KIOSK


def test_a_paper_without_the_threshold_never_opens_the_alternative_form(world: World) -> None:
    session = new_id()
    codes = set()
    for number in range(6):
        attempt = PinAttempt(session, "sales", f"orang{number}@contoh.id", "111222")
        with pytest.raises(Refusal) as caught:
            log_in(world.db, world.kiosk, attempt)
        codes.add(caught.value.code)
    assert codes == {LoginRefusal.WRONG}


def test_five_failures_lock_the_contact_whoever_tries_and_also_the_right_pin(
    comer: Comer, world: World
) -> None:
    comer.fail(3)
    other = Comer(world)
    assert other.fail(2) == [LoginRefusal.WRONG, LoginRefusal.LOCKED]
    assert other.refused(EMAIL, PIN) == Refusal(LoginRefusal.LOCKED, "pin", seconds=60)
    world.clock.advance(timedelta(seconds=60))
    assert Comer(world).log_in().name == "Me••• Ke•••"


def test_an_unknown_contact_locks_alike(comer: Comer, world: World) -> None:
    unknown = "tidak.ada@contoh.id"
    Comer(world).fail(3, unknown)
    assert Comer(world).fail(2, unknown) == [LoginRefusal.WRONG, LoginRefusal.LOCKED]


def test_the_persons_lock_holds_for_the_other_contact_without_saying_so(comer: Comer, world: World) -> None:
    comer.fail(3)
    Comer(world).fail(2)
    refused = Comer(world).refused("0812 0000 1234", PIN)
    assert refused == Refusal(LoginRefusal.WRONG, "pin")


def test_locks_and_failures_survive_a_restart(comer: Comer, world: World, database_url: str) -> None:
    comer.fail(3)
    Comer(world).fail(2)
    database = open_database(database_url, world.clock)
    later = Comer(replace(world, db=database), comer.session)
    assert later.refused(EMAIL, PIN).code is LoginRefusal.ALTERNATIVE
    assert Comer(replace(world, db=database)).refused(EMAIL, PIN).code is LoginRefusal.LOCKED
    database.close()


def test_guesses_side_by_side_are_counted_one_after_the_other(comer: Comer, world: World) -> None:
    with ThreadPoolExecutor(8) as pool:
        codes = list(pool.map(lambda _: Comer(world).refused().code, range(8)))
    assert codes.count(LoginRefusal.WRONG) == 4
    assert codes.count(LoginRefusal.LOCKED) == 4


def test_a_success_forgives_earlier_failures(comer: Comer, world: World) -> None:
    comer.fail(3)
    comer.log_in()
    assert Comer(world).fail(3) == [LoginRefusal.WRONG] * 3


def test_two_people_with_one_telephone_each_have_their_own_pin(comer: Comer, world: World) -> None:
    ticket = world.issue(name="Kenanga Putri", email="putri@contoh.id")
    returning.choose_pin(world.db, world.kiosk, ticket.visit_id, "918273")
    assert comer.log_in("081200001234", "918273").name == "Ke••• Pu•••"
    assert comer.log_in("081200001234", PIN).name == "Me••• Ke•••"


def test_a_contact_carries_three_pins_at_most(comer: Comer, world: World) -> None:
    for number in range(2):
        returning.choose_pin(world.db, world.kiosk, world.issue().visit_id, f"9182{number}5")
    last = world.issue().visit_id
    assert not returning.read_offer(world.db, world.kiosk, last).pin
    with pytest.raises(Refusal) as caught:
        returning.choose_pin(world.db, world.kiosk, last, "364758")
    assert caught.value.code is LoginRefusal.TOO_MANY


# ------------------------------------------------------------------ choosing and forgetting


def test_a_pin_is_chosen_once_soon_and_at_the_same_kiosk(world: World) -> None:
    visit_id = world.issue().visit_id
    offer = returning.read_offer(world.db, world.kiosk, visit_id)
    assert (offer.pin, offer.card, offer.contact) == (True, True, "m•••@contoh.id")
    with pytest.raises(Refusal) as elsewhere:
        returning.choose_pin(world.db, replace(world.kiosk, station_id=new_id()), visit_id, PIN)
    assert elsewhere.value.code is LoginRefusal.TOO_LATE
    returning.choose_pin(world.db, world.kiosk, visit_id, PIN)
    assert not returning.read_offer(world.db, world.kiosk, visit_id).pin
    with pytest.raises(Refusal) as twice:
        returning.choose_pin(world.db, world.kiosk, visit_id, "918273")
    assert twice.value.code is LoginRefusal.HAS_PIN
    other = world.issue(email="lain@contoh.id").visit_id
    world.clock.advance(timedelta(minutes=15))
    assert returning.read_offer(world.db, world.kiosk, other) == returning.Offer()
    with pytest.raises(Refusal) as late:
        returning.choose_pin(world.db, world.kiosk, other, PIN)
    assert late.value.code is LoginRefusal.TOO_LATE


def test_a_forgotten_pin_is_replaced_by_a_one_time_pin_that_must_be_changed(
    comer: Comer, world: World
) -> None:
    comer.fail(3)
    Comer(world).fail(2)
    receptionist = world.reception
    person = visitor_of(world, world.issue(email="lain@contoh.id").visit_id)
    with pytest.raises(Refusal):
        reset_pin(world.db, world.officers[0], person)  # type: ignore[arg-type]
    with world.db.read() as connection:
        melur = connection.execute(select(VisitorPinRow.visitor_id)).scalar_one()
    given = reset_pin(world.db, receptionist, melur)
    again = Comer(world)
    assert again.refused(EMAIL, PIN).code is LoginRefusal.WRONG
    assert again.log_in(EMAIL, given.pin).must_choose
    renew_pin(world.db, world.kiosk, again.session, "364758")
    assert not Comer(world).log_in(EMAIL, "364758").must_choose
    assert Comer(world).refused(EMAIL, given.pin).code is LoginRefusal.WRONG
    with world.db.read() as connection:
        acts = set(connection.execute(select(AuditRow.act)).scalars())
        details = "".join(map(str, connection.execute(select(AuditRow.detail)).scalars()))
    assert {"reset_pin", "choose_pin", "fail_log_in", "log_in", "come_again"} - {"come_again"} <= acts
    assert given.pin not in details


def test_a_one_time_pin_ends(comer: Comer, world: World) -> None:
    with world.db.read() as connection:
        melur = connection.execute(select(VisitorPinRow.visitor_id)).scalar_one()
    given = reset_pin(world.db, world.reception, melur)
    world.clock.advance(timedelta(hours=24))
    assert comer.refused(EMAIL, given.pin).code is LoginRefusal.WRONG


def test_no_pin_stands_readable_in_the_database(comer: Comer, world: World) -> None:
    with world.db.read() as connection:
        (stored,) = connection.execute(select(VisitorPinRow.pin_hash)).scalars()
    assert stored.startswith("$argon2id$")
    assert PIN not in stored


# ------------------------------------------------------------------ cards


def test_a_card_brings_back_its_holder_until_it_is_replaced_or_revoked(comer: Comer, world: World) -> None:
    ticket = comer.world.issue(email="kartu@contoh.id")
    first = returning.take_card(world.db, world.kiosk, ticket.visit_id, on_paper=False)
    assert comer.scan(first.qr_text).contact == "k•••@contoh.id"
    person = visitor_of(world, ticket.visit_id)
    second = issue_card(world.db, world.reception, person, on_paper=False)  # type: ignore[arg-type]
    with pytest.raises(Refusal) as old:
        comer.scan(first.qr_text)
    assert old.value == Refusal(LoginRefusal.WRONG, "card")
    assert comer.scan(second.qr_text).session_id == comer.session
    revoke_card(world.db, world.reception, person)  # type: ignore[arg-type]
    with pytest.raises(Refusal):
        comer.scan(second.qr_text)


def test_only_the_hash_of_a_card_is_kept(comer: Comer, world: World) -> None:
    card = returning.take_card(world.db, world.kiosk, world.issue().visit_id, on_paper=False)
    with world.db.read() as connection:
        (stored,) = connection.execute(select(VisitorPassRow.token_hash)).scalars()
    assert stored not in card.qr_text
    assert card.qr_text.removeprefix("PSTK:") not in stored


def test_scanning_strange_cards_opens_the_alternative_form_too(comer: Comer) -> None:
    codes = []
    for _ in range(4):
        with pytest.raises(Refusal) as caught:
            comer.scan("PSTK:" + "A" * 32)
        codes.append(caught.value.code)
    assert codes == [LoginRefusal.WRONG] * 3 + [LoginRefusal.ALTERNATIVE]
    with pytest.raises(Refusal) as other:
        Comer(comer.world).scan("PST:ABCDEFGHIJKLMNOP")
    assert other.value.code is LoginRefusal.CARD_FORM


def test_a_card_on_paper_is_wiped_from_the_print_queue_however_the_job_ends(
    comer: Comer, world: World
) -> None:
    person = visitor_of(world, comer.enter(confirmed=False).visit_id)
    for end in ("cancelled", "printed"):
        card = issue_card(world.db, world.reception, person, on_paper=True)  # type: ignore[arg-type]
        token = card.qr_text.removeprefix("PSTK:")
        with world.db.read() as connection:
            job = connection.execute(
                select(PrintJobRow.id, PrintJobRow.printer_id, PrintJobRow.document).where(
                    PrintJobRow.subject_id == card.card_id
                )
            ).one()
        assert token in str(job.document)
        with world.db.work() as work:
            if end == "cancelled":
                printing.cancel_queued(work, card.card_id)
            else:
                assert leases.begin_sending(work, job.printer_id, job.id, "test", token.encode())
                delivery = Delivery(Reach.CONFIRMED)
                leases.end_sending(work, job.printer_id, job.id, "test", delivery)
        with world.db.read() as connection:
            query = select(PrintJobRow.document, PrintJobRow.payload).where(PrintJobRow.id == job.id)
            assert tuple(connection.execute(query).one()) == ({}, None)
