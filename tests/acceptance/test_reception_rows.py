"""Coming in, as the papers of Bengkulu ask for it: by touch, on the kiosk's window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from kiosk.driving import Visitor
from kiosk.reception.program import ReceptionProgram
from shared.access.actor import ADMINISTRATION
from shared.foundation.formats import Language
from shared.office import document
from shared.office import queries as offices
from shared.office.operations import use_office
from shared.queueing.operations import TicketRequest, issue_ticket
from shared.queueing.tables import TicketRow
from shared.stations.rules import station_actor
from shared.visitors.consents import answer
from shared.visitors.tables import VisitorRow
from shared.visits.states import EntrySource
from shared.visits.tables import GuestEntryRow, VisitRow
from tests.kiosk.walking import kiosk, take_number
from tests.world import GUEST, World

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

THURSDAY_1545 = datetime(2026, 11, 26, 8, 45, tzinfo=UTC)
FRIDAY_1545 = datetime(2026, 11, 27, 8, 45, tzinfo=UTC)
FRIDAY_1600 = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)


@pytest.fixture
def program(world: World, qapp: object) -> Iterator[ReceptionProgram]:
    with kiosk(world) as program:
        yield program


@pytest.fixture
def visitor(program: ReceptionProgram) -> Visitor:
    return Visitor(program.window)


def labels(world: World) -> list[str]:
    with world.db.read() as connection:
        return list(connection.execute(select(TicketRow.label).order_by(TicketRow.issued_at)).scalars())


def by_reception(world: World, **changes: str) -> str:
    """The receptionist registers a visitor for the library and hands out the number."""
    receptionist = replace(
        station_actor(world.sample.reception),
        rights=station_actor(world.sample.reception).rights | ADMINISTRATION.rights,
    )
    request = TicketRequest(
        service_key="library",
        guest=replace(GUEST, **changes),
        consent=answer(Language.INDONESIAN, given=True),
        source=EntrySource.RECEPTION,
    )
    return issue_ticket(world.db, receptionist, request).label


@pytest.mark.sop("S000-1")
def test_the_library_is_one_touch_away(visitor: Visitor) -> None:
    visitor.touch("Perpustakaan, Menunggu, Tidak ada")
    visitor.wait_for("guest_book")


@pytest.mark.sop("S000-1b", "S001P-1b")
def test_on_friday_numbers_are_given_until_four_and_on_thursday_not(world: World, qapp: object) -> None:
    world.clock.set(THURSDAY_1545)
    with kiosk(world) as program:
        visitor = Visitor(program.window)
        visitor.wait_for("closed")
        assert "Kami buka lagi Jumat,\n27 November pukul 08.00 WIB" in visitor.texts()
    world.clock.set(FRIDAY_1545)
    with kiosk(world) as program:
        visitor = Visitor(program.window)
        visitor.wait_for("home")
        assert take_number(visitor, "library") == "P001"
        visitor.touch("finish")
    world.clock.set(FRIDAY_1600)
    with kiosk(world) as program:
        Visitor(program.window).wait_for("closed")
    assert labels(world) == ["P001"]


@pytest.mark.sop("S000-2a")
def test_biodata_by_the_papers_rules_with_faults_at_the_field(world: World, visitor: Visitor) -> None:
    visitor.touch("service-library")
    visitor.fill("name", "Melur")
    visitor.touch("birth_year-input")
    visitor.type_on_keyboard("1066")
    visitor.touch("next")
    visitor.wait_for("birth_year-error")
    for field in ("email", "gender", "education", "occupation"):
        assert visitor.sees(f"{field}-error"), field
    assert not visitor.sees("phone-error")
    assert visitor.text_of("name-input") == "Melur"
    assert "Isi tahun lahir dengan empat angka, antara 1916 dan 2026." in visitor.texts()
    visitor.touch("gender-female")
    visitor.touch("next")
    assert visitor.sees("guest_book")
    assert not visitor.sees("gender-error")
    assert labels(world) == []


@pytest.mark.sop("S000-2b")
def test_the_address_is_checked_required_by_the_library_and_excused_by_reception(
    world: World, visitor: Visitor
) -> None:
    visitor.touch("service-library")
    visitor.fill("email", "melur@contoh")
    visitor.press_key("next")
    visitor.wait_for("email-error")
    assert "Alamat email belum lengkap. Contoh: nama@contoh.id" in visitor.texts()
    visitor.touch("cancel")

    visitor.touch("service-consultation")
    visitor.fill("name", "Melur")
    visitor.touch("next")
    assert not visitor.sees("email-error")
    visitor.touch("cancel")

    assert by_reception(world, email="", no_email_reason="Tidak punya email") == "P001"
    with world.db.read() as connection:
        entry = connection.execute(select(GuestEntryRow.no_email_reason)).scalar_one()
        address = connection.execute(select(VisitorRow.email)).scalar_one()
    assert (entry, address) == ("Tidak punya email", None)


@pytest.mark.sop("S000-2d")
def test_kiosk_and_reception_give_numbers_that_never_collide_and_begin_anew_each_day(
    world: World, visitor: Visitor
) -> None:
    assert by_reception(world) == "P001"
    assert take_number(visitor, "library") == "P002"
    visitor.touch("finish")
    assert by_reception(world) == "P003"
    world.clock.advance(timedelta(days=1))
    visitor.wait_until(lambda: "Rabu, 25 November" in visitor.texts(), "the next day")
    assert take_number(visitor, "library") == "P001"
    with world.db.read() as connection:
        days = connection.execute(select(func.count(func.distinct(TicketRow.day)))).scalar_one()
    assert days == 2


@pytest.mark.sop("S004-1a")
def test_the_guest_book_runs_on_a_screen_of_the_reception_desk_under_the_service_standard(
    world: World, qapp: object
) -> None:
    bengkulu = document.read_document(document.SHIPPED / "bengkulu.toml")
    use_office(
        world.db,
        ADMINISTRATION,
        document.parse_document(document.govern(bengkulu, "library", "service-2023")),
    )
    with kiosk(world, (1366, 768)) as program:
        visitor = Visitor(program.window)
        visitor.touch("service-library")
        for key, text in (("name", "Melur"), ("email", "melur@contoh.id"), ("birth_year", "1999")):
            visitor.fill(key, text)
        visitor.touch("gender-female")
        visitor.touch("next")
        visitor.touch("education-bachelor")
        visitor.touch("occupation-student")
        visitor.touch("next")
        visitor.touch("identity_type-ktp")
        visitor.touch("next")
        visitor.touch("institution_category-education_research")
        visitor.touch("next")
        visitor.touch("purpose-coursework")
        visitor.fill("need", "data")
        visitor.touch("next")
        visitor.touch("agreement")
        visitor.touch("next")
        visitor.wait_for("ticket")
    with world.db.read() as connection:
        visit = connection.execute(select(VisitRow.service_key, VisitRow.standard_id)).one()
        entry = connection.execute(select(GuestEntryRow.occupation, GuestEntryRow.need)).one()
        assert offices.standard(connection, visit.standard_id).key == "service-2023"
    assert (visit.service_key, tuple(entry)) == ("library", ("student", "data"))
