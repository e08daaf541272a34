"""`anjungan station …` and `anjungan desk …`."""

from typing import Annotated
from uuid import UUID

import typer
from sqlalchemy import Connection

from shared.access.actor import ADMINISTRATION
from shared.cli import words
from shared.cli.session import CommandError, DatabaseOption, LanguageOption, open_session
from shared.foundation.formats import clock_time, long_date
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.printing import queries as printing
from shared.stations import queries
from shared.stations.operations import enrol_station, save_desk, set_station
from shared.stations.refusals import StationRefusal
from shared.stations.rules import Desk, Station, StationKind

app = typer.Typer(no_args_is_help=True)
desks = typer.Typer(no_args_is_help=True)

NONE = "-"
"""Written for "no desk", "no printer"."""


@app.command("list")
def list_stations(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Daftar stasiun · all stations, with when they were last seen in office time."""
    session = open_session(database, lang)
    with session.database() as db, db.read() as connection:
        numbers = {desk.id: str(desk.number) for desk in queries.desks(connection)}
        printers = {line.printer.id: line.printer.name for line in printing.list_printers(connection)}
        rows = [
            (
                station.name,
                station.kind.value,
                numbers.get(station.desk_id, NONE) if station.desk_id else NONE,
                printers.get(station.printer_id, NONE) if station.printer_id else NONE,
                station.version or NONE,
                _when(connection, station),
            )
            for station in queries.list_stations(connection)
        ]
    headings = (words.NAME, words.KIND, words.DESK, words.PRINTER, words.VERSION, words.SEEN)
    session.rows(headings, rows)


def _when(connection: Connection, station: Station) -> str:
    office = offices.current_office(connection)
    seen = office_rules.local_time(office, station.last_seen) if office else station.last_seen
    return f"{long_date(seen.date())} {clock_time(seen)}"


@app.command("set")
def set_(
    name: Annotated[str, typer.Argument(help="Nama stasiun · station name")],
    desk: Annotated[str | None, typer.Option("--desk", help="Nomor meja, atau - · desk number, or -")] = None,
    printer: Annotated[
        str | None, typer.Option("--printer", help="Nama pencetak, atau - · printer name, or -")
    ] = None,
    kind: Annotated[
        StationKind | None, typer.Option("--kind", help="Daftarkan bila belum ada · enrol it if new")
    ] = None,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Tempatkan stasiun di meja dan beri pencetak · place a station; what is not named stays as it is."""
    session = open_session(database, lang)
    with session.database() as db:
        if kind is not None:
            enrol_station(db, name, kind)
        with db.read() as connection:
            station = queries.station_named(connection, name)
            if station is None:
                raise Refusal(StationRefusal.UNKNOWN, "station")
            desk_id = _desk_id(connection, desk, station.desk_id)
            printer_id = _printer_id(connection, printer, station.printer_id)
        set_station(db, ADMINISTRATION, station.id, desk_id=desk_id, printer_id=printer_id)
    session.say(words.STATION_SET, name=station.name)


def _desk_id(connection: Connection, wanted: str | None, now: UUID | None) -> UUID | None:
    if wanted in (None, NONE):
        return now if wanted is None else None
    found = next((desk.id for desk in queries.desks(connection) if str(desk.number) == wanted), None)
    if found is None:
        raise CommandError(words.NO_SUCH_DESK, number=wanted or "")
    return found


def _printer_id(connection: Connection, wanted: str | None, now: UUID | None) -> UUID | None:
    if wanted in (None, NONE):
        return now if wanted is None else None
    line = printing.printer_named(connection, wanted or "")
    if line is None:
        raise CommandError(words.NO_SUCH_PRINTER, name=wanted or "")
    return line.printer.id


@desks.command("list")
def list_desks(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Daftar meja · all desks and the services given there."""
    session = open_session(database, lang)
    with session.database() as db, db.read() as connection:
        found = queries.desks(connection)
    rows = [
        (
            str(desk.number),
            desk.name,
            ", ".join(desk.services),
            (words.YES if desk.active else words.NO).wording(session.language),
        )
        for desk in found
    ]
    session.rows((words.NUMBER, words.NAME, words.SERVICES, words.ACTIVE), rows)


@desks.command("set")
def set_desk(
    number: Annotated[int, typer.Argument(help="Nomor meja · desk number")],
    name: Annotated[str | None, typer.Option("--name", help="Seperti diucapkan · as it is called")] = None,
    service: Annotated[
        list[str] | None, typer.Option("--service", help="Layanan, boleh berulang · service, repeatable")
    ] = None,
    active: Annotated[bool | None, typer.Option("--active/--inactive", help="Dipakai · in use")] = None,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Tambah atau ubah meja · add a desk, or change what is named."""
    session = open_session(database, lang)
    with session.database() as db:
        with db.read() as connection:
            known = next((desk for desk in queries.desks(connection) if desk.number == number), None)
            _check_services(connection, service or [])
        before = known or Desk(new_id(), number, f"Meja {number}", ())
        desk = Desk(
            before.id,
            number,
            before.name if name is None else name,
            tuple(service) if service else before.services,
            before.active if active is None else active,
        )
        save_desk(db, ADMINISTRATION, desk)
    session.say(words.DESK_SET, number=number)


def _check_services(connection: Connection, services: list[str]) -> None:
    """Raises `CommandError`, or `Refusal` NOT_SET_UP before there is an office."""
    office = offices.current(connection).office if services else None
    for service in services:
        if office is not None and not office.offers(service):
            known = ", ".join(offered.key for offered in office.services)
            raise CommandError(words.NO_SUCH_SERVICE, service=service, known=known)
