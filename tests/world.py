"""A furnished office for tests: BPS Provinsi Bengkulu with staff, desks and stations, and a guest for its book."""

from dataclasses import dataclass, replace

import pytest

from shared.access.actor import ADMINISTRATION, Actor
from shared.cli.demo.sample import OFFICERS, RECEPTIONIST, Sample, furnish
from shared.database import Database
from shared.foundation.clock import ManualClock
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.journey import operations as journey
from shared.printing.rules import Printer, TransportKind
from shared.queueing import operations as queueing
from shared.queueing.operations import CalledTicket, IssuedTicket, TicketRequest
from shared.staff.operations import sign_in
from shared.stations.rules import Desk, station_actor
from shared.visitors.consents import answer
from shared.visits.guest_form import GuestForm
from shared.visits.states import EntrySource

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
    account="yes",
)


@dataclass(frozen=True, slots=True)
class World:
    """A running office; `officers[n]` sits at `desks[n]` once `open_desks` was called."""

    db: Database
    clock: ManualClock
    sample: Sample
    officers: tuple[Actor, ...]

    @property
    def kiosk(self) -> Actor:
        return station_actor(self.sample.kiosk)

    @property
    def reception(self) -> Actor:
        """The receptionist, signed in anew each time."""
        station = station_actor(self.sample.reception)
        return sign_in(self.db, station, RECEPTIONIST.login, RECEPTIONIST.password)

    @property
    def display(self) -> Actor:
        return station_actor(self.sample.display)

    @property
    def rating(self) -> Actor:
        return station_actor(self.sample.rating)

    @property
    def desks(self) -> tuple[Desk, ...]:
        return self.sample.desks

    def request(self, service: str = "library", **changes: str) -> TicketRequest:
        return TicketRequest(
            service_key=service,
            guest=replace(GUEST, **changes),
            consent=answer(Language.INDONESIAN, given=True),
            source=EntrySource.KIOSK,
        )

    def issue(self, service: str = "library", **changes: str) -> IssuedTicket:
        return queueing.issue_ticket(self.db, self.kiosk, self.request(service, **changes))

    def open_desks(self) -> None:
        for officer, desk in zip(self.officers, self.desks, strict=True):
            queueing.open_desk(self.db, officer, desk.id)

    def call(self, desk: int = 0) -> CalledTicket:
        return queueing.call_next(self.db, self.officers[desk], self.desks[desk].id)

    def serve(self, desk: int = 0) -> CalledTicket:
        called = self.call(desk)
        journey.mark_arrived(self.db, self.officers[desk], self.desks[desk].id)
        return called


@pytest.fixture
def world(db: Database, clock: ManualClock) -> World:
    sample = furnish(db, ADMINISTRATION, Printer(new_id(), "Tiket", TransportKind.TCP, "127.0.0.1:9"))
    officers = tuple(
        sign_in(db, station_actor(console), person.login, person.password)
        for console, person in zip(sample.consoles, OFFICERS, strict=True)
    )
    return World(db, clock, sample, officers)
