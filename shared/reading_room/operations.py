"""What is done with racks and lockers themselves; taking in and giving back is a step of a visit (`journey`)."""

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Database
from shared.foundation.text import single_line
from shared.office import queries as offices
from shared.reading_room import writes


def arrange_slots(db: Database, actor: Actor) -> int:
    """Bring racks and lockers in step with the office file in use; returns how many slots changed.

    Taking a bag in does the same by itself. Raises `Refusal` NOT_ALLOWED, NOT_SET_UP.
    """
    require(actor, Right.MANAGE_OFFICE)
    with db.work() as work:
        changed = writes.arrange(work, offices.current(work.connection).office)
        if changed:
            audit.record(work, actor, "arrange_slots", "custody_slot", "", changed=changed)
        return changed


def mark_out_of_order(db: Database, actor: Actor, label: str, reason: str) -> None:
    """Nobody gets this slot until it is mended. Raises `Refusal` SLOT_UNKNOWN, SLOT_USED, or at field `reason`."""
    require(actor, Right.KEEP_CUSTODY)
    why = single_line(reason, "reason")
    with db.work() as work:
        writes.arrange(work, offices.current(work.connection).office)
        writes.set_order(work, label, why)
        audit.record(work, actor, "mark_out_of_order", "custody_slot", label, reason=why)


def mark_in_order(db: Database, actor: Actor, label: str) -> None:
    """The slot is mended. Raises `Refusal` SLOT_UNKNOWN, SLOT_USED."""
    require(actor, Right.KEEP_CUSTODY)
    with db.work() as work:
        writes.set_order(work, label, None)
        audit.record(work, actor, "mark_in_order", "custody_slot", label)
