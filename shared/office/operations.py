"""What a person can do with the office's own data."""

from dataclasses import dataclass
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database, Topic
from shared.foundation.refusals import Refusal
from shared.office.checks import Missing, readiness
from shared.office.document import OfficeFile
from shared.office.queries import history
from shared.office.refusals import OfficeRefusal
from shared.office.writes import store_profile


@dataclass(frozen=True, slots=True)
class OfficeInUse:
    """`changed` is False when the very same file was in use already; `missing` is what to enter before opening."""

    profile_id: UUID
    sha256: str
    changed: bool
    missing: tuple[Missing, ...]


def use_office(db: Database, actor: Actor, file: OfficeFile) -> OfficeInUse:
    """Make this file the office of the database; earlier ones stay as history.

    Raises `Refusal` NO_ZONE for a file without a time zone. Other gaps are reported, not refused.
    """
    require(actor, Right.MANAGE_OFFICE)
    if not file.office.timezone.value:
        raise Refusal(OfficeRefusal.NO_ZONE, "timezone")
    missing = readiness(file.office)
    with db.work() as work:
        before = next(iter(history(work.connection)), None)
        if before is not None and before.sha256 == file.sha256:
            return OfficeInUse(before.id, before.sha256, changed=False, missing=missing)
        profile_id = store_profile(work, file)
        was = before.sha256 if before else None
        record(
            work,
            actor,
            "use_office",
            "office_profile",
            profile_id,
            office=file.office.key,
            was=was,
            now=file.sha256,
        )
        work.changed(Topic.OFFICE, profile_id)
    return OfficeInUse(profile_id, file.sha256, changed=True, missing=missing)
