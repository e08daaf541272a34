"""Who acts: a station, and the person signed in there, with what they may do."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from shared.access.refusals import AccessRefusal
from shared.foundation.refusals import Refusal


class Right(StrEnum):
    """One thing a person or station may do; checked in the operation (DESIGN §4.15)."""

    TAKE_TICKET = "take_ticket"
    REGISTER_GUEST = "register_guest"
    SERVE_QUEUE = "serve_queue"
    SHOW_CALLS = "show_calls"
    RATE = "rate"
    SEE_VISITS = "see_visits"
    EXPORT_VISITS = "export_visits"
    REPRINT = "reprint"
    PRINT_SHEET = "print_sheet"
    RESET_PIN = "reset_pin"
    """Give a visitor, whose card was checked, a new one-time PIN or visitor card."""
    MERGE_VISITORS = "merge_visitors"
    MANAGE_INSTITUTIONS = "manage_institutions"
    """Keep the office's list of institutions and the spellings that mean them."""
    ASK_FOR_HELP = "ask_for_help"
    ANSWER_HELP = "answer_help"
    OVERRIDE = "override"
    """Do a step before its turn, or close what is still open, for a reason."""
    KEEP_CUSTODY = "keep_custody"
    """Take visitors' bags and cards in, and give them back."""
    BOOK_APPOINTMENT = "book_appointment"
    KEEP_APPOINTMENTS = "keep_appointments"
    """Move, cancel and check in other people's appointments."""
    STOP_TICKETS = "stop_tickets"
    MANAGE_OFFICE = "manage_office"
    MANAGE_STAFF = "manage_staff"
    MANAGE_STATIONS = "manage_stations"
    MANAGE_PRINTERS = "manage_printers"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something: recorded with every event and audit entry. No user means the station itself ("sistem")."""

    station_id: UUID | None
    station_name: str
    user_id: UUID | None = None
    user_name: str = ""
    rights: frozenset[Right] = frozenset()


def require(actor: Actor, right: Right) -> None:
    """Raise `Refusal` NOT_ALLOWED unless the actor has the right."""
    if right not in actor.rights:
        raise Refusal(AccessRefusal.NOT_ALLOWED, right=right.value)


ADMINISTRATION = Actor(None, "anjungan", rights=frozenset(Right))
"""The person at the command line: whoever may write the database file may do everything."""
