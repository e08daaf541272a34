"""Changes to stations and desks inside an open work."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, insert, update
from sqlalchemy.exc import IntegrityError

from shared.database import Topic, Work
from shared.foundation.refusals import Refusal
from shared.stations import queries
from shared.stations.refusals import StationRefusal
from shared.stations.rules import Desk, Station
from shared.stations.tables import DeskRow, DeskServiceRow, StationRow


def add_station(work: Work, station: Station) -> Station:
    """Enrol the station, or return the one another program enrolled under its name meanwhile."""
    try:
        with work.connection.begin_nested():
            work.connection.execute(
                insert(StationRow.__table__).values(
                    id=station.id,
                    name=station.name,
                    kind=station.kind,
                    version=station.version,
                    last_seen=station.last_seen,
                )
            )
    except IntegrityError:
        return queries.station_named(work.connection, station.name) or station
    work.changed(Topic.STATIONS, station.id)
    return station


def see_station(work: Work, station_id: UUID, at: datetime, version: str) -> None:
    """It lives. Not told through the change log: nobody needs to wake for a heartbeat."""
    values = {"last_seen": at, "version": version}
    work.connection.execute(update(StationRow.__table__).where(StationRow.id == station_id).values(**values))


def place_station(work: Work, station_id: UUID, desk_id: UUID | None, printer_id: UUID | None) -> None:
    """Raises `Refusal` UNKNOWN when there is no such station."""
    done = work.connection.execute(
        update(StationRow.__table__)
        .where(StationRow.id == station_id)
        .values(desk_id=desk_id, printer_id=printer_id)
    )
    if done.rowcount == 0:
        raise Refusal(StationRefusal.UNKNOWN, "station")
    work.changed(Topic.STATIONS, station_id)


def put_desk(work: Work, desk: Desk) -> None:
    """Write the desk as it is now, new or known. Raises `Refusal` DESK_TAKEN when another has its number."""
    values = {"number": desk.number, "name": desk.name, "active": desk.active}
    try:
        with work.connection.begin_nested():
            done = work.connection.execute(
                update(DeskRow.__table__).where(DeskRow.id == desk.id).values(**values)
            )
            if done.rowcount == 0:
                work.connection.execute(insert(DeskRow.__table__).values(id=desk.id, **values))
    except IntegrityError as error:
        raise Refusal(StationRefusal.DESK_TAKEN, "number", number=desk.number) from error
    _put_services(work, desk)
    work.changed(Topic.STATIONS, desk.id)


def _put_services(work: Work, desk: Desk) -> None:
    work.connection.execute(delete(DeskServiceRow.__table__).where(DeskServiceRow.desk_id == desk.id))
    work.connection.execute(
        insert(DeskServiceRow.__table__),
        [
            {"desk_id": desk.id, "service_key": service, "place": place}
            for place, service in enumerate(desk.services)
        ],
    )
