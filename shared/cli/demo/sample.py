"""A furnished office to play with: invented staff, desks as the office file suggests them, stations and a printer."""

from dataclasses import dataclass

from shared.access.actor import Actor
from shared.database import Database
from shared.foundation.ids import new_id
from shared.office.document import load
from shared.office.operations import use_office
from shared.printing.operations import set_printer
from shared.printing.rules import Printer
from shared.staff.operations import add_member
from shared.staff.rules import NewMember, Role
from shared.stations.operations import enrol_station, save_desk, set_station
from shared.stations.rules import Desk, Station, StationKind

PASSWORD = "anjungan-contoh"  # noqa: S105 - of invented people in a temporary office
OFFICE = "bengkulu"
KIOSK, RECEPTION = "Anjungan 1", "Meja depan"


RECEPTIONIST = NewMember("sekar", "Sekar Melati", Role.RECEPTIONIST, PASSWORD)
OFFICERS = (
    NewMember("bagas", "Bagas Cendana", Role.OFFICER, PASSWORD),
    NewMember("dahlia", "Dahlia Rimba", Role.OFFICER, PASSWORD),
    NewMember("gading", "Gading Samudra", Role.OFFICER, PASSWORD),
)
ADMINISTRATOR = NewMember("intan", "Intan Permata", Role.ADMINISTRATOR, PASSWORD)


@dataclass(frozen=True, slots=True)
class Sample:
    """What was set up."""

    desks: tuple[Desk, ...]
    kiosk: Station
    reception: Station
    display: Station
    rating: Station
    consoles: tuple[Station, ...]
    """One a desk."""


def furnish(db: Database, administrator: Actor, printer: Printer | None = None) -> Sample:
    """Set up BPS Provinsi Bengkulu with all four services; kiosk and reception share the printer, if there is one."""
    use_office(db, administrator, load(OFFICE))
    for person in (RECEPTIONIST, *OFFICERS, ADMINISTRATOR):
        add_member(db, administrator, person)
    desks = _desks(db, administrator)
    printer_id = set_printer(db, administrator, printer).id if printer else None
    kiosk, reception = (
        set_station(db, administrator, enrol_station(db, name, kind).id, desk_id=None, printer_id=printer_id)
        for name, kind in ((KIOSK, StationKind.KIOSK), (RECEPTION, StationKind.CONSOLE))
    )
    return Sample(
        desks=desks,
        kiosk=kiosk,
        reception=reception,
        display=enrol_station(db, "Ruang tunggu", StationKind.DISPLAY),
        rating=enrol_station(db, "Penilaian", StationKind.RATING),
        consoles=tuple(enrol_station(db, f"Konsol {desk.number}", StationKind.CONSOLE) for desk in desks),
    )


def _desks(db: Database, administrator: Actor) -> tuple[Desk, ...]:
    suggested = load(OFFICE).office.desks
    return tuple(
        save_desk(db, administrator, Desk(new_id(), number, desk.name.id, desk.services))
        for number, desk in enumerate(suggested, start=1)
    )
