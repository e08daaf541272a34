"""An office that keeps bags: Muara Enim (rack) or Sulawesi Tenggara (lockers against a card), open on weekdays."""

import json
from dataclasses import dataclass, field, replace
from uuid import UUID

from shared.access.actor import ADMINISTRATION, Actor
from shared.database import Database
from shared.feedback.queries import pending_rating
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.journey import operations, returning
from shared.journey.operations import Beginning
from shared.journey.returning import Ending, Proof, Returned
from shared.office.document import SHIPPED, OfficeFile, parse_document, read_document
from shared.office.operations import use_office
from shared.office.vocabulary import IdentityType
from shared.printing.operations import set_printer
from shared.printing.rules import Printer, TransportKind
from shared.queueing import operations as queueing
from shared.queueing.operations import TicketRequest
from shared.reading_room import taking_in
from shared.reading_room.operations import arrange_slots
from shared.reading_room.taking_in import Kept, TakeIn
from shared.staff.operations import add_member, sign_in
from shared.staff.rules import NewMember, Role
from shared.stations.operations import enrol_station, save_desk, set_station
from shared.stations.rules import Desk, Station, StationKind, station_actor
from shared.visitors.consents import answer
from shared.visits import writes as visits
from shared.visits.screening import ScreeningAnswers
from shared.visits.states import EntrySource, EventKind
from tests.world import GUEST

RACK, LOCKERS = "muara_enim", "sulawesi_tenggara"
PASSWORD = "titipan-contoh-26"
WEEK = ["monday", "tuesday", "wednesday", "thursday", "friday"]


def office_file(name: str, slots: int = 3) -> OfficeFile:
    """The shipped office with so many slots; one without hours gets some of its own."""
    document = json.loads(json.dumps(read_document(SHIPPED / f"{name}.toml")))
    document["stores"][0]["count"] = slots
    hours = document.setdefault("hours", {})
    hours.setdefault("week", [{"days": WEEK, "time": "08.00-15.30", "source": "office"}])
    return parse_document(document)


@dataclass
class KeepingOffice:
    """Furnished: a kiosk, an officer at a desk, an administrator."""

    db: Database
    name: str
    slots: int = 3
    kiosk: Actor = field(init=False)
    officer: Actor = field(init=False)
    administrator: Actor = field(init=False)
    desk: Desk = field(init=False)
    console: Station = field(init=False)

    def __post_init__(self) -> None:
        use_office(self.db, ADMINISTRATION, office_file(self.name, self.slots))
        arrange_slots(self.db, ADMINISTRATION)
        printer = set_printer(
            self.db, ADMINISTRATION, Printer(new_id(), "Tiket", TransportKind.TCP, "127.0.0.1:9")
        )
        self.kiosk = station_actor(self._station("Anjungan", StationKind.KIOSK, printer.id))
        self.console = self._station("Konsol", StationKind.CONSOLE, printer.id)
        self.officer = self._signed_in("bagas", "Bagas Cendana", Role.OFFICER)
        self.administrator = self._signed_in("intan", "Intan Permata", Role.ADMINISTRATOR)
        self.desk = save_desk(self.db, ADMINISTRATION, Desk(new_id(), 1, "Meja layanan", ("library",)))
        queueing.open_desk(self.db, self.officer, self.desk.id)

    @property
    def prefix(self) -> str:
        return "R-" if self.name == RACK else "L-"

    def _station(self, name: str, kind: StationKind, printer_id: UUID) -> Station:
        made = enrol_station(self.db, name, kind)
        return set_station(self.db, ADMINISTRATION, made.id, desk_id=None, printer_id=printer_id)

    def _signed_in(self, login: str, name: str, role: Role) -> Actor:
        add_member(self.db, ADMINISTRATION, NewMember(login, name, role, PASSWORD))
        return sign_in(self.db, station_actor(self.console), login, PASSWORD)

    def arrive(self, name: str = "Melur Kenanga", **fields: str) -> UUID:
        """A visitor with a guest entry whose next step is custody; returns the visit."""
        visit_id = self.register(name, **fields)
        with self.db.work() as work:
            visits.add_events(work, self.kiosk, visit_id, EventKind.FETCHED)
        return visit_id

    def register(self, name: str = "Melur Kenanga", **fields: str) -> UUID:
        """Somebody with a guest entry, written before its turn where the paper puts custody or the wait first."""
        request = TicketRequest(
            service_key="library",
            guest=replace(GUEST, name=name, **fields),
            consent=answer(Language.INDONESIAN, given=True),
            source=EntrySource.KIOSK,
            reason="uji coba",
        )
        if self.name == RACK:
            healthy = ScreeningAnswers(mask=True, temperature="36,5")
            beginning = Beginning("library", EntrySource.KIOSK, healthy, visit_id=request.visit_id)
            operations.begin_visit(self.db, self.kiosk, beginning)
        else:
            anonymous = replace(request, guest=None, consent=None)
            queueing.issue_ticket(self.db, self.kiosk, anonymous)
        return operations.save_guest_book(self.db, self.administrator, request).visit_id

    def store(self, visit_id: UUID, slot: str = "") -> Kept:
        return taking_in.store_bag(self.db, self.kiosk, visit_id, slot)

    def take(self, visit_id: UUID, card: IdentityType | None = None, *, bag: bool = True) -> Kept:
        return taking_in.take_in(self.db, self.officer, visit_id, TakeIn(card, bag))

    def serve(self) -> None:
        """The next visitor is called or fetched, comes and is served to the end, whatever is still open."""
        chief = replace(self.officer, rights=self.administrator.rights)
        started = False
        if self.name == RACK:
            started = operations.fetch(self.db, chief, self.desk.id).started
        else:
            queueing.call_next(self.db, chief, self.desk.id)
        if not started:
            operations.mark_arrived(self.db, chief, self.desk.id, "uji coba")
        operations.finish_service(self.db, self.officer, self.desk.id)

    def rate(self) -> None:
        """Whoever is asked gives five."""
        with self.db.read() as connection:
            rating = pending_rating(connection, None, self.db.clock.now())
        assert rating is not None
        operations.rate(self.db, self.administrator, rating.id, 5)

    def give_back(self, tag: str, name: str = "Melur Kenanga", **options: object) -> Returned:
        card = bool(options.pop("card", False))
        visit_id = options.pop("visit_id", None)
        proof = Proof(tag, name, visit_id, card_returned=card)  # type: ignore[arg-type]
        return returning.give_back(self.db, self.officer, proof, Ending(**options))  # type: ignore[arg-type]
