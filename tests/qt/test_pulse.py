from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from shared.access.actor import ADMINISTRATION
from shared.database import Database
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.qt.pulse import EVERY, Pulse
from shared.stations import queries
from shared.stations.operations import enrol_station, save_desk, set_station
from shared.stations.rules import Desk, Station, StationKind


class AtOnce:
    """Runs work where it is given."""

    def submit(self, work: Callable[[], None]) -> None:
        work()

    def close(self) -> None:
        pass


@pytest.fixture
def station(db: Database) -> Station:
    return enrol_station(db, "Anjungan 1", StationKind.KIOSK, "0.1.0")


@pytest.fixture
def heard() -> list[Station]:
    return []


@pytest.fixture
def pulse(
    qapp: object, db: Database, clock: ManualClock, station: Station, heard: list[Station]
) -> Iterator[Pulse]:
    pulse = Pulse(db, station, "0.2.0", clock, heard.append, AtOnce())
    yield pulse
    pulse.close()


def seen(db: Database, station: Station) -> Station:
    with db.read() as connection:
        found = queries.station(connection, station.id)
    assert found is not None
    return found


def deliver(heard: list[Station], count: int, qtbot: object) -> None:
    qtbot.waitUntil(lambda: len(heard) == count)  # type: ignore[attr-defined]


def test_a_station_tells_at_once_and_each_minute(
    pulse: Pulse, db: Database, station: Station, clock: ManualClock, heard: list[Station], qtbot: object
) -> None:
    clock.advance(timedelta(hours=1))
    pulse.start()
    deliver(heard, 1, qtbot)
    assert seen(db, station).last_seen == clock.now()
    assert seen(db, station).version == "0.2.0"
    clock.advance(EVERY)
    deliver(heard, 2, qtbot)
    assert seen(db, station).last_seen == clock.now()


def test_what_was_changed_about_the_station_is_heard(
    pulse: Pulse, db: Database, station: Station, clock: ManualClock, heard: list[Station], qtbot: object
) -> None:
    desk = save_desk(db, ADMINISTRATION, Desk(new_id(), 1, "Meja 1", ("library",)))
    pulse.start()
    deliver(heard, 1, qtbot)
    set_station(db, ADMINISTRATION, station.id, desk_id=desk.id, printer_id=None)
    clock.advance(EVERY)
    deliver(heard, 2, qtbot)
    assert [each.desk_id for each in heard] == [None, desk.id]


def test_a_closed_pulse_is_silent(
    pulse: Pulse, db: Database, station: Station, clock: ManualClock, heard: list[Station], qtbot: object
) -> None:
    pulse.start()
    deliver(heard, 1, qtbot)
    pulse.close()
    before = seen(db, station)
    clock.advance(EVERY)
    assert seen(db, station) == before
