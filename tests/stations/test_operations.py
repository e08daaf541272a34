from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from shared.access.actor import ADMINISTRATION, Actor
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database
from shared.database.tables import ChangeRow
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.printing.operations import set_printer
from shared.printing.rules import Printer, TransportKind
from shared.stations import queries
from shared.stations.operations import enrol_station, save_desk, set_station, tell_alive
from shared.stations.refusals import StationRefusal
from shared.stations.rules import Desk, StationKind, station_actor

LIBRARY_DESK = Desk(new_id(), 2, "Meja 2", ("library", "consultation"))


def changes(db: Database) -> int:
    with db.read() as connection:
        return connection.execute(select(func.count()).select_from(ChangeRow)).scalar_one()


def acts(db: Database) -> list[str]:
    with db.read() as connection:
        return list(connection.execute(select(AuditRow.act).order_by(AuditRow.id)).scalars())


def test_the_first_start_enrols_and_the_next_finds(db: Database) -> None:
    first = enrol_station(db, " Kios depan ", StationKind.KIOSK, "0.1.0")
    again = enrol_station(db, "Kios depan", StationKind.KIOSK, "0.2.0")
    assert first == again
    assert first.name == "Kios depan"
    with db.read() as connection:
        assert queries.list_stations(connection) == (first,)
    assert acts(db) == ["enrol_station"]


def test_a_name_belongs_to_one_kind(db: Database) -> None:
    enrol_station(db, "depan", StationKind.KIOSK)
    with pytest.raises(Refusal) as refused:
        enrol_station(db, "depan", StationKind.CONSOLE)
    assert refused.value == Refusal(StationRefusal.OTHER_KIND, "station", name="depan", kind="kiosk")


def test_two_programs_that_start_together_are_one_station(db: Database) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: enrol_station(db, "depan", StationKind.KIOSK).id, range(8)))
    assert len(found) == 1


def test_a_heartbeat_is_seen_but_wakes_nobody(db: Database, clock: ManualClock) -> None:
    kiosk = enrol_station(db, "depan", StationKind.KIOSK, "0.1.0")
    before = changes(db)
    clock.advance(timedelta(minutes=1))
    tell_alive(db, kiosk.id, "0.2.0")
    with db.read() as connection:
        seen = queries.station(connection, kiosk.id)
    assert seen == replace(kiosk, version="0.2.0", last_seen=clock.now())
    assert changes(db) == before


def test_a_station_is_placed_at_a_desk_with_a_printer(db: Database) -> None:
    console = enrol_station(db, "meja 2", StationKind.CONSOLE)
    save_desk(db, ADMINISTRATION, LIBRARY_DESK)
    printer = Printer(new_id(), "Depan", TransportKind.TCP, "192.0.2.7:9100")
    printer_id = set_printer(db, ADMINISTRATION, printer).id
    placed = set_station(db, ADMINISTRATION, console.id, desk_id=LIBRARY_DESK.id, printer_id=printer_id)
    assert placed == replace(console, desk_id=LIBRARY_DESK.id, printer_id=printer_id)
    with db.read() as connection:
        assert queries.printer_of(connection, console.id) == printer_id
        assert queries.printer_of(connection, None) is None


def test_only_real_stations_and_desks_are_placed(db: Database) -> None:
    console = enrol_station(db, "meja 2", StationKind.CONSOLE)
    with pytest.raises(Refusal) as refused:
        set_station(db, ADMINISTRATION, new_id(), desk_id=None, printer_id=None)
    assert refused.value.code is StationRefusal.UNKNOWN
    with pytest.raises(Refusal) as refused:
        set_station(db, ADMINISTRATION, console.id, desk_id=new_id(), printer_id=None)
    assert refused.value.code is StationRefusal.DESK_UNKNOWN
    with pytest.raises(Refusal) as refused:
        set_station(db, ADMINISTRATION, console.id, desk_id=None, printer_id=new_id())
    assert refused.value.code is StationRefusal.PRINTER_UNKNOWN


def test_a_desk_is_written_changed_and_taken_out_of_use(db: Database) -> None:
    save_desk(db, ADMINISTRATION, LIBRARY_DESK)
    first = save_desk(db, ADMINISTRATION, Desk(new_id(), 1, "Meja 1", ("library",)))
    changed = save_desk(
        db, ADMINISTRATION, replace(LIBRARY_DESK, services=("sales", "library"), active=False)
    )
    with db.read() as connection:
        assert queries.desks(connection) == (first, changed)
        assert queries.desks(connection, active_only=True) == (first,)
        assert queries.desk(connection, changed.id) == changed
        assert queries.desk(connection, new_id()) is None


def test_two_desks_never_share_a_number(db: Database) -> None:
    save_desk(db, ADMINISTRATION, LIBRARY_DESK)
    with pytest.raises(Refusal) as refused:
        save_desk(db, ADMINISTRATION, Desk(new_id(), 2, "Meja lain", ("library",)))
    assert refused.value == Refusal(StationRefusal.DESK_TAKEN, "number", number=2)
    with db.read() as connection:
        assert queries.desks(connection) == (LIBRARY_DESK,)


def test_setting_up_needs_the_right(db: Database) -> None:
    kiosk = enrol_station(db, "depan", StationKind.KIOSK)
    nobody: Actor = station_actor(kiosk)
    with pytest.raises(Refusal) as refused:
        save_desk(db, nobody, LIBRARY_DESK)
    assert refused.value.code is AccessRefusal.NOT_ALLOWED
    with pytest.raises(Refusal) as refused:
        set_station(db, nobody, kiosk.id, desk_id=None, printer_id=None)
    assert refused.value.code is AccessRefusal.NOT_ALLOWED
