"""One visitor's tries to come in, as a row: it survives the kiosk, and tells the console (S000-2c)."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.access.actor import Actor
from shared.database import Topic, Work
from shared.foundation.refusals import Refusal
from shared.visitors.login_rules import opens_alternative
from shared.visitors.refusals import LoginRefusal, VisitorRefusal
from shared.visitors.tables import LoginSessionRow

_table = LoginSessionRow.__table__


@dataclass(frozen=True, slots=True)
class LoginSession:
    id: UUID
    station_id: UUID | None
    service_key: str
    failures: int
    visitor_id: UUID | None
    exceeded_at: datetime | None
    visit_id: UUID | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a visitor came to the guest book: the tries to log in, and whether "that is me" was said."""

    session_id: UUID
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Arrived:
    """`visitor_id`: the person who logged in; `alternative`: the log-in failed too often before this entry."""

    visitor_id: UUID | None = None
    alternative: bool = False


def find(connection: Connection, session_id: UUID, actor: Actor) -> LoginSession | None:
    """The session of this id at the actor's own station."""
    columns = [_table.c[name] for name in LoginSession.__slots__]
    query = select(*columns).where(_table.c.id == session_id, _table.c.station_id == actor.station_id)
    row = connection.execute(query).first()
    return LoginSession(*row) if row else None


def person_of(connection: Connection, session_id: UUID, actor: Actor) -> UUID:
    """Who logged in. Raises `Refusal` UNKNOWN when nobody did."""
    found = find(connection, session_id, actor)
    if found is None or found.visitor_id is None:
        raise Refusal(VisitorRefusal.UNKNOWN)
    return found.visitor_id


def refuse_exceeded(connection: Connection, session_id: UUID, actor: Actor) -> None:
    found = find(connection, session_id, actor)
    if found is not None and found.exceeded_at is not None:
        raise Refusal(LoginRefusal.ALTERNATIVE)


def count_failure(
    work: Work, actor: Actor, session_id: UUID, service_key: str, threshold: int | None
) -> bool:
    """One more failure of this visitor; whether the alternative form opens now (and the console is told)."""
    failures = _put(work, actor, session_id, service_key, {"failures": _table.c.failures + 1}, failures=1)
    exceeded = opens_alternative(failures, threshold)
    if exceeded:
        opened = (
            update(_table)
            .where(_table.c.id == session_id, _table.c.exceeded_at.is_(None))
            .values(exceeded_at=work.now)
        )
        work.connection.execute(opened)
        work.changed(Topic.VISITORS, session_id)
    return exceeded


def let_in(work: Work, actor: Actor, session_id: UUID, service_key: str, visitor_id: UUID) -> None:
    _put(work, actor, session_id, service_key, {"visitor_id": visitor_id}, visitor_id=visitor_id)


def _put(
    work: Work,
    actor: Actor,
    session_id: UUID,
    service_key: str,
    change: dict[str, object],
    *,
    failures: int = 0,
    visitor_id: UUID | None = None,
) -> int:
    """The session's row, made if it is not there; its failures."""
    dialect = postgresql if work.connection.dialect.name == "postgresql" else sqlite
    new = dialect.insert(_table).values(
        id=session_id,
        station_id=actor.station_id,
        station_name=actor.station_name,
        service_key=service_key,
        started_at=work.now,
        failures=failures,
        visitor_id=visitor_id,
    )
    put = new.on_conflict_do_update(index_elements=[_table.c.id], set_=change).returning(_table.c.failures)
    return work.connection.execute(put).scalar_one()


def arrive(work: Work, actor: Actor, arrival: Arrival | None, visit_id: UUID) -> Arrived:
    """Tie the tries to the visit whose guest entry is being written; who comes, and by which form."""
    found = find(work.connection, arrival.session_id, actor) if arrival else None
    if arrival is None or found is None:
        return Arrived()
    tied = (
        update(_table).where(_table.c.id == found.id, _table.c.visit_id.is_(None)).values(visit_id=visit_id)
    )
    work.connection.execute(tied)
    work.changed(Topic.VISITORS, found.id)
    known = found.visitor_id if arrival.confirmed else None
    return Arrived(known, alternative=known is None and found.exceeded_at is not None)


def clear(work: Work, actor: Actor, session_id: UUID) -> bool:
    """Somebody saw to it: the notice goes. Whether this changed anything."""
    cleared = (
        update(_table)
        .where(_table.c.id == session_id, _table.c.exceeded_at.is_not(None), _table.c.cleared_at.is_(None))
        .values(cleared_at=work.now, cleared_by=actor.user_id)
        .returning(_table.c.id)
    )
    return _told(work, session_id, work.connection.execute(cleared).first() is not None)


def settle(work: Work, actor: Actor, session_id: UUID) -> bool:
    """The alternative entry is reconciled. Whether this changed anything."""
    settled = (
        update(_table)
        .where(_table.c.id == session_id, _table.c.visit_id.is_not(None), _table.c.settled_at.is_(None))
        .values(settled_at=work.now, settled_by=actor.user_id)
        .returning(_table.c.id)
    )
    return _told(work, session_id, work.connection.execute(settled).first() is not None)


def _told(work: Work, session_id: UUID, changed: bool) -> bool:
    if changed:
        work.changed(Topic.VISITORS, session_id)
    return changed
