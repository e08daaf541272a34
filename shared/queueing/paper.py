"""The ticket as a document to print: the office's own words, frozen at the moment of the commit."""

from dataclasses import replace
from datetime import datetime

from shared.foundation.formats import Language, clock_time, day_and_date
from shared.office import rules as offices
from shared.office.model import Office
from shared.office.vocabulary import ChannelKind
from shared.printing.document import Document
from shared.printing.ticket import TicketFacts, ticket_document

_WRITTEN = (ChannelKind.MAIL, ChannelKind.WHATSAPP, ChannelKind.SMS_WHATSAPP, ChannelKind.WEB)
"""The complaint channels a ticket can name in one line, the preferred one first."""


def ticket_facts(
    office: Office, service_key: str, people_ahead: int, qr_text: str, at: datetime, kept: str = ""
) -> TicketFacts:
    """All the ticket says in the office's language (Indonesian), times on the office's wall clock, but its number.

    `kept` is the tag of what the visitor left in custody before the ticket was given (S002-2).
    """
    local = offices.local_time(office, at)
    return TicketFacts(
        office=office.name,
        unit=office.identity.unit.value,
        service=office.service(service_key).name.in_language(Language.INDONESIAN),
        label="",
        people_ahead=people_ahead,
        payload=qr_text,
        printed_at=f"{day_and_date(local.date())}, {clock_time(local)} {offices.zone_label(office, at)}",
        team=office.identity.team.value,
        complaint=_complaint(office),
        kept=kept,
    )


def ticket_paper(facts: TicketFacts, label: str) -> Document:
    """The ticket, its number taken."""
    return ticket_document(replace(facts, label=label))


def _complaint(office: Office) -> str:
    for kind in _WRITTEN:
        for channel in office.complaints:
            if channel.kind is kind:
                return channel.value
    return ""
