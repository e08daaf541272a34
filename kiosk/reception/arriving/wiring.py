"""The acts of the way in, bound to this kiosk's database and station."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk.reception.arriving.ports import ArrivingPorts
from kiosk.reception.arriving.way import gives_here, way_in
from shared.access.actor import Actor
from shared.database import Database
from shared.journey import operations as journey
from shared.office.model import Office
from shared.office.rules import standard_in_force
from shared.office.standard import Screening
from shared.queueing.issuing import IssuedTicket, TicketRequest
from shared.reading_room import taking_in
from shared.reading_room.states import Alternative
from shared.visitors.identity_key import IdentityKeyFile


def arriving_ports(database: Database, actor: Actor, key_file: IdentityKeyFile | None) -> ArrivingPorts:
    def save(request: TicketRequest) -> IssuedTicket:
        return journey.save_guest_book(database, actor, replace(request, key_file=key_file))

    def without_bag(visit_id: UUID) -> str:
        return taking_in.go_without_slot(database, actor, visit_id, Alternative.NO_BAG).slot

    return ArrivingPorts(
        way=way_in,
        gives_here=gives_here,
        screening=screening_of,
        announce=lambda service: journey.announce_arrival(database, actor, service),
        begin=lambda beginning: journey.begin_visit(database, actor, beginning),
        store_bag=lambda visit_id: taking_in.store_bag(database, actor, visit_id).slot,
        without_bag=without_bag,
        save=save,
        give=lambda request: journey.give_number(database, actor, request),
        tidy=lambda: journey.tidy_up(database, actor),
        leave=lambda visit_id: journey.leave_visit(database, actor, visit_id),
    )


def screening_of(office: Office, service_key: str, on: date) -> Screening:
    return standard_in_force(office, service_key, on).screening
