"""What staff change in a visit: one commit each."""

from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.database import Database
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.visits import guest_writes, writes
from shared.visits import queries as visits
from shared.visits.guest_form import medium_is_asked
from shared.visits.refusals import VisitRefusal
from shared.visits.states import EventKind, Media


def choose_medium(db: Database, actor: Actor, visit_id: UUID, media: Media) -> None:
    """The visitor reads printed items, electronic ones or both; they may switch as often as they like (S000-3).

    Raises `Refusal` UNKNOWN, or NO_MEDIUM under a standard without this choice.
    """
    require(actor, Right.REGISTER_GUEST)
    with db.work() as work:
        standard_id = visits.standard_of(work.connection, visit_id)
        if standard_id is None:
            raise Refusal(VisitRefusal.UNKNOWN)
        if not medium_is_asked(offices.standard(work.connection, standard_id)):
            raise Refusal(VisitRefusal.NO_MEDIUM)
        guest_writes.set_media(work, visit_id, media)
        detail: dict[str, object] = {"media": media.value}
        writes.add_events(work, actor, visit_id, EventKind.MEDIUM_CHOSEN, detail=detail)
