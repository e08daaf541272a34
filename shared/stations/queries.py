"""Which stations and desks there are."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, bindparam, select

from shared.stations.rules import Desk, Station
from shared.stations.tables import DeskRow, DeskServiceRow, StationRow

__all__ = ["Desk", "Station", "desk", "desks", "list_stations", "printer_of", "station", "station_named"]

_STATION = select(
    StationRow.id,
    StationRow.name,
    StationRow.kind,
    StationRow.desk_id,
    StationRow.printer_id,
    StationRow.version,
    StationRow.last_seen,
)

_PRINTER = select(StationRow.printer_id).where(StationRow.id == bindparam("id"))


def list_stations(connection: Connection) -> tuple[Station, ...]:
    """All stations by name."""
    return tuple(Station(*row) for row in connection.execute(_STATION.order_by(StationRow.name)))


def station(connection: Connection, station_id: UUID) -> Station | None:
    return _one_station(connection, StationRow.id == station_id)


def station_named(connection: Connection, name: str) -> Station | None:
    return _one_station(connection, StationRow.name == name)


def _one_station(connection: Connection, condition: ColumnElement[bool]) -> Station | None:
    row = connection.execute(_STATION.where(condition)).first()
    return Station(*row) if row else None


def printer_of(connection: Connection, station_id: UUID | None) -> UUID | None:
    """The printer that prints what is issued at the station."""
    return connection.execute(_PRINTER, {"id": station_id}).scalar_one_or_none()


def desks(connection: Connection, *, active_only: bool = False) -> tuple[Desk, ...]:
    """All desks by number, or those in use."""
    query = select(DeskRow.id, DeskRow.number, DeskRow.name, DeskRow.active).order_by(DeskRow.number)
    if active_only:
        query = query.where(DeskRow.active)
    rows = connection.execute(query).all()
    services = _services(connection, [row.id for row in rows])
    return tuple(
        Desk(row.id, row.number, row.name, tuple(services.get(row.id, ())), row.active) for row in rows
    )


def desk(connection: Connection, desk_id: UUID) -> Desk | None:
    query = select(DeskRow.number, DeskRow.name, DeskRow.active).where(DeskRow.id == desk_id)
    row = connection.execute(query).first()
    if row is None:
        return None
    services = _services(connection, [desk_id])
    return Desk(desk_id, row.number, row.name, tuple(services.get(desk_id, ())), row.active)


def _services(connection: Connection, desk_ids: Iterable[UUID]) -> dict[UUID, list[str]]:
    query = (
        select(DeskServiceRow.desk_id, DeskServiceRow.service_key)
        .where(DeskServiceRow.desk_id.in_(desk_ids))
        .order_by(DeskServiceRow.place)
    )
    found: dict[UUID, list[str]] = {}
    for desk_id, service in connection.execute(query):
        found.setdefault(desk_id, []).append(service)
    return found
