"""Nobody is called in the break, unless somebody takes it upon them (S000-1c)."""

from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Work
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.office.queries import CurrentOffice
from shared.queueing.admission import calls_paused
from shared.queueing.refusals import QueueRefusal

REASON_MOST = 200


def keep_break(work: Work, actor: Actor, current: CurrentOffice, desk_id: UUID, despite: str = "") -> None:
    """Raises `Refusal` ON_BREAK; with the right OVERRIDE and a reason the call is made and audited."""
    now = current.opening(work.now)
    if not calls_paused(now):
        return
    if not despite.strip():
        raise Refusal(QueueRefusal.ON_BREAK, until=f"{now.until:%H.%M}")
    require(actor, Right.OVERRIDE)
    reason = single_line(despite, "reason", most=REASON_MOST)
    audit.record(work, actor, "call_in_break", "desk", desk_id, reason=reason)
