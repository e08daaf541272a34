"""A furnished office to measure in, and the least any program could do for a ticket."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Column, Engine, MetaData, Table, Text, insert

from shared.access.actor import ADMINISTRATION, Actor
from shared.cli.demo.sample import Sample, furnish
from shared.database import Database, open_database
from shared.database.types import Id
from shared.foundation.clock import ManualClock
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.printing.rules import Printer, TransportKind
from shared.queueing.operations import TicketRequest, issue_ticket
from shared.queueing.series import take_number
from shared.stations.rules import station_actor
from shared.visitors.consents import answer
from shared.visits.guest_form import GuestForm
from shared.visits.states import EntrySource

TUESDAY_TEN = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)

GUEST = GuestForm(
    name="Melur Kenanga",
    email="melur@contoh.id",
    phone="0812 0000 1234",
    birth_year="1999",
    gender="female",
    education="bachelor",
    occupation="student",
    institution="Universitas Contoh Raya",
    institution_category="education_research",
    purpose="coursework",
    need="Jumlah penduduk menurut kabupaten",
    identity_type="ktp",
)

_bare = Table("bench_floor", MetaData(), Column("id", Id, primary_key=True), Column("label", Text))


@dataclass(frozen=True, slots=True)
class BenchOffice:
    db: Database
    sample: Sample

    @property
    def kiosk(self) -> Actor:
        return station_actor(self.sample.kiosk)


def open_bench_office(url: str) -> BenchOffice:
    """BPS Provinsi Bengkulu on a Tuesday morning, its kiosk with a printer nobody talks to while issuing."""
    db = open_database(url, ManualClock(TUESDAY_TEN))
    sample = furnish(db, ADMINISTRATION, Printer(new_id(), "Tiket", TransportKind.TCP, "127.0.0.1:9"))
    _bare.metadata.create_all(db.engine.execution_options(write=True))
    return BenchOffice(db, sample)


def request(service: str = "library") -> TicketRequest:
    consent = answer(Language.INDONESIAN, given=True)
    return TicketRequest(service, GUEST, consent, EntrySource.KIOSK, book_opened_at=TUESDAY_TEN)


def issue(db: Database, kiosk: Actor) -> None:
    """As the kiosk does it."""
    issue_ticket(db, kiosk, request())


def bare_ticket(writer: Engine) -> UUID:
    """The floor: the next number of a series and one inserted row, one durable commit."""
    row = new_id()
    with writer.begin() as connection:
        number = take_number(connection, "floor")
        connection.execute(insert(_bare), {"id": row, "label": f"P{number:03}"})
    return row
