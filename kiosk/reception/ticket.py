"""What the ticket page shows: the number, people ahead, and calm words about the paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared.foundation.formats import Language
from shared.office.model import Office
from shared.printing.outcome import PrintOutcome
from shared.printing.rules import Advice
from shared.queueing.issuing import IssuedTicket, Place

STAY_S = 30
"""Seconds the ticket stays before the screen goes back by itself (own choice); touching starts them anew."""


class Paper(StrEnum):
    """What the visitor should expect of the paper; QML has one sentence for each."""

    COMING = "coming"
    PRINTED = "printed"
    UNSURE = "unsure"
    NONE = "none"
    """No printer, or it is known to be in trouble: photograph the number."""


_PAPER: Mapping[PrintOutcome, Paper] = {
    PrintOutcome.QUEUED: Paper.COMING,
    PrintOutcome.SENDING: Paper.COMING,
    PrintOutcome.PRINTED: Paper.PRINTED,
    PrintOutcome.UNCONFIRMED: Paper.UNSURE,
    PrintOutcome.FAILED: Paper.NONE,
    PrintOutcome.EXPIRED: Paper.NONE,
    PrintOutcome.CANCELLED: Paper.NONE,
}


@dataclass(frozen=True, slots=True)
class PrintFacts:
    """What is known of the ticket's paper: the job's outcome, and whether the printer can print at all."""

    outcome: PrintOutcome | None = None
    printer_ready: bool = True
    may_reprint: bool = False

    @staticmethod
    def of(ticket: IssuedTicket) -> "PrintFacts":
        """What the commit already knew."""
        ready = ticket.paper.advice in {Advice.READY, Advice.LOW}
        return PrintFacts(PrintOutcome.QUEUED if ticket.print_job_id else None, ready)


@dataclass(frozen=True, slots=True)
class TicketProps:
    label: str = ""
    place: Place = Place.NUMBER
    reception: str = ""
    """What the office calls who gives numbers, and who serves (C22)."""
    officer: str = ""
    service: str = ""
    icon: str = "books-fill"
    colour: str = "blue"
    people_ahead: int = 0
    qr_text: str = ""
    paper: Paper = Paper.COMING
    may_reprint: bool = False
    reprinting: bool = False
    seconds_left: int = STAY_S
    share_left: float = 1.0


def derive_ticket(
    ticket: IssuedTicket,
    office: Office,
    printing: PrintFacts,
    reprinting: bool,
    seconds_left: int,
    language: Language,
) -> TicketProps:
    service = office.service(ticket.service_key)
    return TicketProps(
        label=ticket.label,
        place=ticket.place,
        reception=office.wording.roles.reception.value.in_language(language),
        officer=office.wording.roles.officer.value.in_language(language),
        service=service.name.in_language(language),
        icon=f"{service.icon}-fill",
        colour=service.colour.value,
        people_ahead=ticket.people_ahead,
        qr_text=ticket.qr_text,
        paper=paper_state(printing),
        may_reprint=printing.may_reprint,
        reprinting=reprinting,
        seconds_left=seconds_left,
        share_left=seconds_left / STAY_S,
    )


def paper_state(printing: PrintFacts) -> Paper:
    """The last known state of the printer wins over a job that merely waits for it."""
    if printing.outcome is None:
        return Paper.NONE
    expected = _PAPER[printing.outcome]
    waiting = printing.outcome is PrintOutcome.QUEUED
    return Paper.NONE if waiting and not printing.printer_ready else expected
