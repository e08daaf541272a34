"""Enrol a program's station, tell that it lives, place it at a desk and printer, and set up desks."""

from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.printing import queries as printing
from shared.stations import queries, writes
from shared.stations.refusals import StationRefusal
from shared.stations.rules import (
    Desk,
    Station,
    StationKind,
    checked_desk,
    checked_station_name,
    station_actor,
)


def enrol_station(db: Database, name: str, kind: StationKind, version: str = "") -> Station:
    """The station of this name, enrolled at its program's first start.

    Raises `Refusal` OTHER_KIND when the name belongs to a station of another kind, and `TextRefusal`s.
    """
    name = checked_station_name(name)
    with db.read() as connection:
        known = queries.station_named(connection, name)
    return _of_kind(known or _enrol(db, name, kind, version), kind)


def _of_kind(station: Station, kind: StationKind) -> Station:
    if station.kind is not kind:
        raise Refusal(StationRefusal.OTHER_KIND, "station", name=station.name, kind=station.kind.value)
    return station


def _enrol(db: Database, name: str, kind: StationKind, version: str) -> Station:
    with db.work() as work:
        wanted = Station(new_id(), name, kind, None, None, version, work.now)
        station = writes.add_station(work, wanted)
        if station is wanted:
            record(work, station_actor(station), "enrol_station", "station", station.id, kind=kind.value)
        return station


def tell_alive(db: Database, station_id: UUID, version: str) -> None:
    """The station's heartbeat: it runs, in this version. Writes no change log."""
    with db.work() as work:
        writes.see_station(work, station_id, work.now, version)


def set_station(
    db: Database, actor: Actor, station_id: UUID, *, desk_id: UUID | None, printer_id: UUID | None
) -> Station:
    """Place the station at a desk (or none) and give it a printer (or none).

    Raises `Refusal` NOT_ALLOWED, UNKNOWN, DESK_UNKNOWN, PRINTER_UNKNOWN.
    """
    require(actor, Right.MANAGE_STATIONS)
    with db.work() as work:
        if desk_id is not None and queries.desk(work.connection, desk_id) is None:
            raise Refusal(StationRefusal.DESK_UNKNOWN, "desk")
        if printer_id is not None and printing.printer(work.connection, printer_id) is None:
            raise Refusal(StationRefusal.PRINTER_UNKNOWN, "printer")
        writes.place_station(work, station_id, desk_id, printer_id)
        record(
            work,
            actor,
            "set_station",
            "station",
            station_id,
            desk=desk_id and str(desk_id),
            printer=printer_id and str(printer_id),
        )
        station = queries.station(work.connection, station_id)
    if station is None:
        raise Refusal(StationRefusal.UNKNOWN, "station")
    return station


def save_desk(db: Database, actor: Actor, desk: Desk) -> Desk:
    """Write a desk, new or changed. Raises `Refusal` NOT_ALLOWED, DESK_NUMBER, DESK_TAKEN, DESK_SERVICE."""
    require(actor, Right.MANAGE_STATIONS)
    desk = checked_desk(desk)
    with db.work() as work:
        writes.put_desk(work, desk)
        record(
            work,
            actor,
            "save_desk",
            "desk",
            desk.id,
            number=desk.number,
            services=list(desk.services),
            active=desk.active,
        )
    return desk
