"""A kiosk in a process of its own, walked to a page and left standing there until it is killed.

`python -m tests.acceptance.walks.standing_kiosk ADDRESS PAGE OFFICE` says "here" when it stands there.
"""

import sys
from datetime import timedelta
from pathlib import Path

from sqlalchemy.engine import make_url

from kiosk.reception.program import build_reception
from kiosk.reception.wiring import ReceptionServices
from shared.bootstrap import load_tables
from shared.database import open_database
from shared.foundation.clock import ManualClock
from shared.qt.program import create_application
from shared.qt.window import WindowPlace
from shared.stations.queries import list_stations
from shared.stations.rules import StationKind, station_actor
from shared.visitors.identity_key import IdentityKeyFile
from tests.acceptance.house import TOUCH_SCREEN, Guest
from tests.acceptance.walks.places import place_called
from tests.plugins.databases import TUESDAY_NINE

PATIENCE = timedelta(seconds=60)
HERE = "here"


def main(address: str, page: str, office: str) -> None:
    application = create_application("kiosk", keyboard=True)
    load_tables()
    clock = ManualClock(TUESDAY_NINE)
    db = open_database(address, clock)
    with db.read() as connection:
        station = next(each for each in list_stations(connection) if each.kind is StationKind.KIOSK)
    key_file = IdentityKeyFile(Path(make_url(address).database or "").with_name("identity.key"))
    place = WindowPlace(windowed=True, size=TOUCH_SCREEN)
    services = ReceptionServices(
        db, station_actor(station), clock, place=place, reduce_motion=True, key_file=key_file
    )
    program = build_reception(services)
    program.show()
    guest = Guest(program.window, PATIENCE)
    place_called(page, office).reach(guest)
    sys.stdout.write(f"{HERE}\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
