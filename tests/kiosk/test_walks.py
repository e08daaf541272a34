"""A visitor walks from the first page to the number, by touch, on real databases."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from kiosk.driving import Visitor
from kiosk.reception.program import ReceptionProgram
from shared.database.refusals import DatabaseRefusal
from shared.foundation.refusals import Refusal
from shared.queueing.tables import TicketRow
from shared.visitors.tables import ConsentRow, VisitorRow
from shared.visits.states import EntrySource
from shared.visits.tables import GuestEntryRow
from tests.kiosk.walking import fill_in_need, fill_in_person, kiosk, take_number
from tests.world import World

NAMES = ["<b>Ratna</b>", "=1+1 Ratna", "'; DROP TABLE visitor; --", "O'Neill Ñandú", "Ratna 😀"]


@pytest.fixture
def program(world: World, qapp: object) -> Iterator[ReceptionProgram]:
    with kiosk(world) as program:
        yield program


@pytest.fixture
def visitor(program: ReceptionProgram) -> Visitor:
    return Visitor(program.window)


def test_a_visitor_takes_a_number_and_leaves_a_whole_visit(world: World, visitor: Visitor) -> None:
    assert take_number(visitor, "consultation") == "K001"
    with world.db.read() as connection:
        ticket = connection.execute(select(TicketRow.label, TicketRow.visit_id)).one()
        person = connection.execute(select(VisitorRow.name, VisitorRow.email, VisitorRow.phone)).one()
        entry = connection.execute(select(GuestEntryRow)).one()
        consents = connection.execute(select(ConsentRow.given, ConsentRow.station_id)).all()
    assert ticket.label == "K001"
    assert tuple(person) == ("Melur Kenanga", "melur@contoh.id", "+6281200001234")
    assert (entry.visit_id, entry.birth_year, entry.source) == (ticket.visit_id, 1999, EntrySource.KIOSK)
    assert [tuple(each) for each in consents] == [(True, world.sample.kiosk.id)] * 2


def test_the_next_visitor_finds_a_clean_screen_and_the_new_count(world: World, visitor: Visitor) -> None:
    take_number(visitor, "consultation")
    visitor.touch("finish")
    visitor.wait_until(lambda: "1 orang" in visitor.texts(), "one person waiting")
    visitor.touch("service-consultation")
    assert visitor.text_of("name-input") == ""


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", NAMES)
def test_names_are_stored_and_shown_exactly_as_typed(world: World, visitor: Visitor, name: str) -> None:
    visitor.touch("service-consultation")
    visitor.touch("name-input")
    visitor.type_on_hardware(name)
    assert visitor.text_of("name-input") == name
    fill_in_person(visitor, name="")
    visitor.touch("next")
    fill_in_need(visitor)
    visitor.touch("next")
    visitor.touch("agreement")
    visitor.touch("next")
    visitor.wait_for("ticket")
    with world.db.read() as connection:
        assert connection.execute(select(VisitorRow.name)).scalars().all() == [name]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("sign", ["\x1b", "\x1d", "\u202e", "\u0007"])
def test_signs_that_are_no_text_get_a_sentence_at_the_field(visitor: Visitor, sign: str) -> None:
    visitor.touch("service-consultation")
    visitor.touch("name-input")
    visitor.type_on_hardware(f"Rat{sign}na")
    visitor.press_key("next")
    typed = visitor.text_of("name-input")
    told = "Ada tanda yang tidak dapat dipakai. Hapus lalu ketik ulang bagian itu." in visitor.texts()
    assert told or typed == "Ratna"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_happens_elsewhere_shows_on_the_first_page(world: World, visitor: Visitor) -> None:
    world.issue("library")
    visitor.wait_until(lambda: "1 orang" in visitor.texts(), "one person waiting")
    world.open_desks()
    world.call(0)
    visitor.wait_until(lambda: "1 orang" not in visitor.texts(), "nobody waiting")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_database_gone_at_the_last_step_costs_nothing(
    world: World, program: ReceptionProgram, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    visitor = Visitor(program.window)
    visitor.touch("service-consultation")
    fill_in_person(visitor)
    visitor.touch("next")
    fill_in_need(visitor)
    visitor.touch("next")
    visitor.touch("agreement")
    with monkeypatch.context() as patch:
        patch.setattr(type(world.db), "work", _gone)
        visitor.touch("next")
        visitor.wait_for("consent-trouble")
    world.clock.advance(timedelta(seconds=5))
    visitor.wait_for("ticket")
    with world.db.read() as connection:
        assert connection.execute(select(func.count()).select_from(TicketRow)).scalar_one() == 1


def _gone(_database: object) -> object:
    raise Refusal(DatabaseRefusal.UNREACHABLE)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1280, 800)])
def test_the_same_walk_on_wide_screens(world: World, qapp: object, size: tuple[int, int]) -> None:
    with kiosk(world, size) as program:
        visitor = Visitor(program.window)
        visitor.touch("service-library")
        for key, text in (("name", "Melur"), ("email", "melur@contoh.id"), ("birth_year", "1999")):
            visitor.fill(key, text)
        while not visitor.sees("consent"):
            for choice in (
                "gender-female",
                "education-bachelor",
                "occupation-student",
                "institution_category-private",
                "purpose-research",
            ):
                if visitor.sees(choice):
                    visitor.touch(choice)
            visitor.touch("next")
        visitor.touch("agreement")
        visitor.touch("next")
        visitor.wait_for("ticket")
        assert visitor.text_of("ticket-number") == "P001"
