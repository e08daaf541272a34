"""Coming in with an appointment: what may open the door outside the hours, and what becomes of it (S000-1d)."""

from typing import Protocol
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.appointments import rules, writes
from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.states import AppointmentState
from shared.appointments.writes import AppointmentNow
from shared.audit import writes as audit
from shared.database import Work
from shared.foundation.refusals import Refusal
from shared.office.queries import CurrentOffice
from shared.visits import writes as visits
from shared.visits.states import EntrySource, EventKind


class Coming(Protocol):
    """Somebody who comes in, with an appointment or without."""

    @property
    def appointment_id(self) -> UUID | None: ...
    @property
    def service_key(self) -> str: ...
    @property
    def source(self) -> EntrySource: ...


def invitation(work: Work, current: CurrentOffice, coming: Coming) -> AppointmentNow | None:
    """The appointment they come with, its row locked; None for whoever has none.

    Raises `Refusal` UNKNOWN, OTHER_SERVICE, ARRIVED, CANCELLED, OTHER_DAY, and at the kiosk TOO_EARLY or TOO_LATE.
    """
    if coming.appointment_id is None:
        return None
    now = writes.lock(work, coming.appointment_id)
    if now.service_key != coming.service_key:
        raise Refusal(AppointmentRefusal.OTHER_SERVICE, "service")
    staffed = coming.source is EntrySource.RECEPTION
    refused = rules.arrival_refusal(current.office, now.state, now.starts_at, work.now, by_staff=staffed)
    if refused is not None:
        raise refused
    return now


def keep_appointment(work: Work, actor: Actor, now: AppointmentNow | None, visit_id: UUID) -> None:
    """The appointment became this visit, once."""
    if now is None:
        return
    require(actor, Right.BOOK_APPOINTMENT)
    writes.arrive(work, now, visit_id)
    visits.add_events(work, actor, visit_id, EventKind.APPOINTMENT_KEPT)
    late = now.state is AppointmentState.NO_SHOW
    audit.record(work, actor, "keep_appointment", "appointment", now.id, visit=str(visit_id), late=late)
