"""Write calls for help into the open work."""

from uuid import UUID

from sqlalchemy import insert, select, update

from shared.access.actor import Actor
from shared.database import Topic, Work
from shared.foundation.refusals import Refusal
from shared.stations.refusals import HelpRefusal
from shared.stations.tables import HelpCallRow

PAGE_MOST = 40


def add_call(work: Work, actor: Actor, call_id: UUID, page: str) -> None:
    """One open call a station: asked again it rings as it did."""
    ringing = select(HelpCallRow.id).where(
        HelpCallRow.station_id == actor.station_id, HelpCallRow.ended_at.is_(None)
    )
    if work.connection.execute(ringing).first():
        return
    row = {"id": call_id, "station_id": actor.station_id, "page": page[:PAGE_MOST], "at": work.now}
    work.connection.execute(insert(HelpCallRow.__table__), row)
    work.changed(Topic.HELP, call_id)


def end_calls_of(work: Work, actor: Actor) -> None:
    ended = (
        update(HelpCallRow)
        .where(HelpCallRow.station_id == actor.station_id, HelpCallRow.ended_at.is_(None))
        .values(ended_at=work.now)
        .returning(HelpCallRow.id)
    )
    for call_id in work.connection.execute(ended).scalars().all():
        work.changed(Topic.HELP, call_id)


def accept_call(work: Work, actor: Actor, call_id: UUID) -> None:
    accepted = (
        update(HelpCallRow)
        .where(HelpCallRow.id == call_id, HelpCallRow.ended_at.is_(None))
        .values(ended_at=work.now, accepted_by=actor.user_id)
        .returning(HelpCallRow.id)
    )
    if work.connection.execute(accepted).first() is None:
        raise Refusal(HelpRefusal.ENDED)
    work.changed(Topic.HELP, call_id)
