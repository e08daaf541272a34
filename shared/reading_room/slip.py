"""The slip of what was just taken in: the office's own words, frozen at the moment of the commit."""

from datetime import datetime

from shared.foundation.formats import Language, clock_time, day_and_date
from shared.office import rules as offices
from shared.office.model import Office
from shared.printing.document import Document
from shared.printing.tag_slip import TagFacts, tag_document

AT_RECEPTION = "Meja resepsionis"


def slip(office: Office, tag: str, number: str, at: datetime) -> Document:
    """The slip for a tag, in the office's language (Indonesian), times on the office's wall clock."""
    local = offices.local_time(office, at)
    store = next((store for store in office.stores if tag in store.slots), None)
    return tag_document(
        TagFacts(
            office=office.name,
            unit=office.identity.unit.value,
            store=store.name.in_language(Language.INDONESIAN) if store else AT_RECEPTION,
            where=store.where.in_language(Language.INDONESIAN) if store else "",
            tag=tag,
            printed_at=f"{day_and_date(local.date())}, {clock_time(local)} {offices.zone_label(office, at)}",
            number=number,
        )
    )
