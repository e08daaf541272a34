"""The kiosk as a program on a real database, and the way a visitor walks through it."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.driving import Visitor
from kiosk.reception.program import ReceptionProgram, build_reception
from kiosk.reception.wiring import ReceptionServices
from shared.qt.window import WindowPlace
from tests.world import World

PORTRAIT = (1080, 1920)


@contextmanager
def kiosk(world: World, size: tuple[int, int] = PORTRAIT) -> Iterator[ReceptionProgram]:
    services = ReceptionServices(
        database=world.db,
        actor=world.kiosk,
        clock=world.clock,
        place=WindowPlace(windowed=True, size=size),
        reduce_motion=True,
    )
    program = build_reception(services)
    program.show()
    yield program
    program.close()


def fill_in_person(visitor: Visitor, name: str = "Melur Kenanga", email: str = "melur@contoh.id") -> None:
    """The first sheet, typed on the on-screen keyboard."""
    visitor.fill("name", name)
    visitor.press_key("next")
    visitor.type_on_keyboard(email)
    visitor.press_key("next")
    visitor.type_on_keyboard("081200001234")
    visitor.press_key("next")
    visitor.type_on_keyboard("1999")
    visitor.press_key("next")
    visitor.touch("gender-female")
    visitor.touch("education-bachelor")
    visitor.touch("occupation-student")


def fill_in_need(visitor: Visitor) -> None:
    """The last sheet, with a card where the service's paper asks for one."""
    visitor.touch("institution_category-education_research")
    visitor.touch("purpose-coursework")
    if visitor.sees("identity_type-ktp"):
        visitor.touch("identity_type-ktp")


def take_number(visitor: Visitor, service: str, **person: str) -> str:
    """From the first page to the number, which is returned; the ticket still stands on the screen."""
    visitor.touch(f"service-{service}")
    fill_in_person(visitor, **person)
    visitor.touch("next")
    fill_in_need(visitor)
    visitor.touch("next")
    visitor.touch("agreement")
    if visitor.sees("optional-agreement"):
        visitor.touch("optional-agreement")
    visitor.touch_twice("next")
    visitor.wait_for("ticket")
    return visitor.text_of("ticket-number")
