"""A visitor walks from the first page to the number, by touch, on a real database."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.driving import Visitor
from kiosk.reception.program import ReceptionProgram, build_reception
from kiosk.reception.wiring import ReceptionServices
from shared.qt.window import WindowPlace
from shared.queueing.tables import TicketRow
from shared.visitors.tables import VisitorRow
from tests.world import World


@pytest.fixture
def program(world: World, qtbot: QtBot) -> Iterator[ReceptionProgram]:
    services = ReceptionServices(
        database=world.db,
        actor=world.kiosk,
        clock=world.clock,
        place=WindowPlace(windowed=True, size=(1080, 1920)),
        reduce_motion=True,
    )
    program = build_reception(services)
    program.show()
    yield program
    program.close()


@pytest.fixture
def visitor(program: ReceptionProgram) -> Visitor:
    return Visitor(program.window)


def test_a_visitor_takes_a_number(world: World, visitor: Visitor) -> None:
    visitor.touch("service-consultation")
    visitor.fill("name", "Melur Kenanga")
    visitor.press_key("next")
    visitor.type_on_keyboard("melur@contoh.id")
    visitor.press_key("next")
    visitor.type_on_keyboard("081200001234")
    visitor.press_key("next")
    visitor.type_on_keyboard("1999")
    visitor.press_key("next")
    visitor.touch("Perempuan")
    visitor.touch("D4/S1")
    visitor.touch("Pelajar/Mahasiswa")
    visitor.touch("next")
    visitor.fill("institution", "Universitas Contoh")
    visitor.touch("institution_category-education_research")
    visitor.touch("purpose-coursework")
    visitor.touch("next")
    visitor.touch("agreement")
    visitor.touch_twice("next")
    visitor.wait_for("ticket")
    assert visitor.text_of("ticket-number") == "K001"
    with world.db.read() as connection:
        assert connection.execute(select(TicketRow.label)).scalars().all() == ["K001"]
        assert connection.execute(select(VisitorRow.name)).scalars().all() == ["Melur Kenanga"]
    visitor.touch("finish")
    visitor.wait_for("home")
