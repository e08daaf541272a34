"""The slip of an appointment in the office's language (Indonesian), times on the office's wall clock."""

from datetime import datetime, timedelta

from shared.appointments.queries import Appointment
from shared.appointments.rules import qr_text, shown_code
from shared.foundation.formats import Language, clock_time, day_and_date
from shared.office import rules as offices
from shared.office.queries import CurrentOffice
from shared.printing.appointment_slip import SlipFacts, slip_document
from shared.printing.document import Document


def slip(current: CurrentOffice, appointment: Appointment, token: str, at: datetime) -> Document:
    office = current.office
    local = offices.local_time(office, appointment.starts_at)
    zone = offices.zone_label(office, at)
    booking, identity = office.booking, office.identity
    since = local - timedelta(minutes=booking.early_minutes.value)
    until = local + timedelta(minutes=booking.grace_minutes.value)
    printed = offices.local_time(office, at)
    return slip_document(
        SlipFacts(
            office=office.name,
            unit=identity.unit.value,
            service=office.service(appointment.service_key).name.in_language(Language.INDONESIAN),
            day=day_and_date(local.date()),
            time=f"pukul {clock_time(local)} {zone}",
            punctual=f"Datanglah antara {clock_time(since)} dan {clock_time(until)}",
            code=shown_code(appointment.code),
            payload=qr_text(token),
            address=identity.address.value,
            contact=identity.phones[0].value if identity.phones else "",
            printed_at=f"{day_and_date(printed.date())}, {clock_time(printed)} {zone}",
            outside=not current.opening(appointment.starts_at).is_open,
        )
    )
