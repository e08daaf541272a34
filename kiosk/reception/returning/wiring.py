"""The acts of coming again, bound to this kiosk's database and station."""

from datetime import date

from kiosk.reception.returning.ports import ReturningPorts
from shared.access.actor import Actor
from shared.database import Database
from shared.office.model import Office
from shared.office.rules import standard_in_force
from shared.visitors import operations as visitors
from shared.visits import returning


def returning_ports(database: Database, actor: Actor) -> ReturningPorts:
    return ReturningPorts(
        offered=is_offered,
        log_in=lambda attempt: visitors.log_in(database, actor, attempt),
        scan=lambda attempt: visitors.log_in_with_card(database, actor, attempt),
        read_known=lambda session: returning.read_known(database, actor, session),
        renew_pin=lambda session, pin: visitors.renew_pin(database, actor, session, pin),
        read_offer=lambda visit: returning.read_offer(database, actor, visit),
        choose_pin=lambda visit, pin: returning.choose_pin(database, actor, visit, pin),
        take_card=lambda visit, on_paper: returning.take_card(database, actor, visit, on_paper=on_paper),
    )


def is_offered(office: Office, service_key: str, on: date) -> bool:
    return standard_in_force(office, service_key, on).guest_book.returning.value
