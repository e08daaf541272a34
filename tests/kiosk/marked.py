"""A visitor whose every word is marked: types into all that can be typed into at the kiosk.

Run as a program, it opens the kiosk, types, cancels, types again up to a page, says so, and waits to be killed.
Run for the page AGAIN it types nothing: it opens the kiosk, says what it finds of the words, and ends.
"""

import sys
from datetime import datetime

from kiosk.driving import Visitor
from tests.kiosk.remains import remains, word

CHOSEN = ("gender-female", "education-bachelor", "occupation-student")
PAGES = ("returning", "guest_book", "consent")
AGAIN = "again"


def knock(visitor: Visitor) -> None:
    """Address on the on-screen keyboard, PIN on one plugged in; nobody knows them."""
    visitor.touch("service-library")
    visitor.touch("been-here")
    visitor.fill("contact", word("login"))
    visitor.touch("pin-input")
    visitor.type_on_hardware(word("pin"))


def write_person(visitor: Visitor) -> None:
    for field in ("name", "email", "phone"):
        visitor.touch(f"{field}-input")
        visitor.type_on_hardware(word(field))
    visitor.touch("birth_year-input")
    visitor.type_on_hardware("1999")
    for choice in CHOSEN:
        visitor.touch(choice)


def write_need(visitor: Visitor) -> None:
    visitor.touch("institution-input")
    visitor.type_on_hardware(word("institution"))
    for choice in ("institution_category-education_research", "purpose-coursework"):
        visitor.touch(choice)
    visitor.fill("need", word("need"))


def come_as_far_as(visitor: Visitor, page: str) -> None:
    """Up to a page of the way, everything before it typed."""
    knock(visitor)
    if page == "returning":
        return
    visitor.touch("next")
    visitor.wait_for("pin-error")
    visitor.touch("back")
    visitor.wait_for("guest_book")
    write_person(visitor)
    visitor.touch("next")
    write_need(visitor)
    if page == "guest_book":
        return
    visitor.touch("next")
    visitor.wait_for("agreement")


def main() -> None:
    from PySide6.QtCore import QEventLoop

    from kiosk.reception.program import build_reception
    from kiosk.reception.wiring import ReceptionServices
    from shared.database import open_database
    from shared.foundation.clock import ManualClock
    from shared.qt.program import create_application
    from shared.qt.window import WindowPlace
    from shared.stations import queries as stations
    from shared.stations.rules import station_actor
    from shared.visitors.identity_key import IdentityKeyFile

    address, now, key_file, page = sys.argv[1:]
    application = create_application("kiosk", keyboard=True)
    database = open_database(address, ManualClock(datetime.fromisoformat(now)))
    with database.read() as connection:
        station = next(each for each in stations.list_stations(connection) if each.kind.value == "kiosk")
    program = build_reception(
        ReceptionServices(
            database=database,
            actor=station_actor(station),
            clock=database.clock,
            place=WindowPlace(windowed=True, size=(1080, 1920)),
            reduce_motion=True,
            key_file=IdentityKeyFile(key_file),
        )
    )
    program.show()
    visitor = Visitor(program.window)
    if page == AGAIN:
        visitor.wait_for("home")
        sys.stdout.write(f"{remains(program)}\n")
        program.close()
        database.close()
        return
    come_as_far_as(visitor, page)
    visitor.touch("cancel")
    visitor.wait_for("home")
    come_as_far_as(visitor, page)
    sys.stdout.write("here\n")
    sys.stdout.flush()
    loop = QEventLoop()
    loop.exec()
    del application


if __name__ == "__main__":
    main()
