"""Write what was done into the open work: no audited act without its entry, no entry without its act."""

from uuid import UUID

from shared.access.actor import Actor
from shared.audit.tables import AuditRow
from shared.database import Work
from shared.foundation.ids import new_id


def record(
    work: Work, actor: Actor, act: str, subject: str, subject_id: UUID | str, **detail: object
) -> None:
    """One entry: `act` in the infinitive ("issue_ticket"), `subject` the kind of thing, `detail` without names."""
    work.add(
        AuditRow,
        {
            "id": new_id(),
            "at": work.now,
            "station_id": actor.station_id,
            "user_id": actor.user_id,
            "act": act,
            "subject": subject,
            "subject_id": str(subject_id),
            "detail": detail,
        },
    )
