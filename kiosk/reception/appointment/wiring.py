"""The acts on appointments, bound to this kiosk's database and station."""

from uuid import UUID

from kiosk.reception.appointment.ports import AppointmentPorts
from shared.access.actor import Actor
from shared.appointments import operations, queries
from shared.appointments.rules import BookableDay, offered
from shared.database import Database


def appointment_ports(database: Database, actor: Actor) -> AppointmentPorts:
    def days(service_key: str) -> tuple[BookableDay, ...]:
        with database.read() as connection:
            return queries.bookable_days(connection, service_key, database.clock.now())

    def print_slip(appointment_id: UUID, token: str) -> None:
        operations.print_slip(database, actor, appointment_id, token)

    return AppointmentPorts(
        offered=offered,
        days=days,
        book=lambda request: operations.book(database, actor, request),
        find=lambda key: operations.find(database, actor, key),
        cancel=lambda appointment_id: operations.cancel(database, actor, appointment_id),
        print_slip=print_slip,
    )
