"""Two rows that are one person: joined by staff, taken apart again without a trace lost.

A merge moves nothing: the merged row points at the kept one, and who asks for the person follows the pointers.
Visits and consents stay with the row they were made with, also those made after the merge by whoever comes in with
the merged row's PIN; so undoing gives each row exactly its own.
"""

from uuid import UUID

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database, Topic, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.visitors import queries, sessions
from shared.visitors.refusals import MergeRefusal, VisitorRefusal
from shared.visitors.tables import VisitorApartRow, VisitorMergeRow, VisitorRow


def merge_visitors(
    db: Database, actor: Actor, kept_id: UUID, merged_id: UUID, settles: UUID | None = None
) -> UUID:
    """The two are one person, shown by the kept one from now on; the merge's id.

    `settles`: the alternative entry's session that this reconciles. Raises `Refusal` NOT_ALLOWED, UNKNOWN, SAME.
    """
    require(actor, Right.MERGE_VISITORS)
    merge_id = new_id()
    with db.work() as work:
        kept, merged = _roots(work.connection, kept_id, merged_id)
        work.connection.execute(
            insert(VisitorMergeRow.__table__).values(
                id=merge_id, kept_id=kept, merged_id=merged, at=work.now, by=actor.user_id
            )
        )
        _point(work, merged, kept)
        if settles:
            sessions.settle(work, actor, settles)
        record(work, actor, "merge_visitors", "visitor", kept, merged=str(merged))
        work.changed(Topic.VISITORS, kept)
    return merge_id


def _roots(connection: Connection, kept_id: UUID, merged_id: UUID) -> tuple[UUID, UUID]:
    """The rows that stand for the two, held until the work ends. Raises `Refusal` UNKNOWN, SAME, MERGED_ALREADY."""
    first, second = queries.root_of(connection, kept_id), queries.root_of(connection, merged_id)
    if first == second:
        raise Refusal(MergeRefusal.SAME)
    both = select(VisitorRow.merged_into).where(VisitorRow.id.in_((first, second)))
    held = connection.execute(both.order_by(VisitorRow.id).with_for_update()).scalars().all()
    if len(held) < len({first, second}):
        raise Refusal(VisitorRefusal.UNKNOWN)
    if any(held):
        raise Refusal(MergeRefusal.MERGED_ALREADY)
    return first, second


def _point(work: Work, merged: UUID, kept: UUID | None) -> None:
    work.connection.execute(update(VisitorRow).where(VisitorRow.id == merged).values(merged_into=kept))


def undo_merge(db: Database, actor: Actor, merge_id: UUID) -> None:
    """They are two persons after all; each gets back what is its own, later visits too.

    Raises `Refusal` NOT_ALLOWED, UNKNOWN, UNDONE_ALREADY.
    """
    require(actor, Right.MERGE_VISITORS)
    with db.work() as work:
        undone = (
            update(VisitorMergeRow)
            .where(VisitorMergeRow.id == merge_id, VisitorMergeRow.undone_at.is_(None))
            .values(undone_at=work.now, undone_by=actor.user_id)
            .returning(VisitorMergeRow.kept_id, VisitorMergeRow.merged_id)
        )
        row = work.connection.execute(undone).first()
        if row is None:
            raise Refusal(MergeRefusal.UNDONE_ALREADY)
        _point(work, row.merged_id, None)
        record(work, actor, "undo_merge", "visitor", row.kept_id, merged=str(row.merged_id))
        work.changed(Topic.VISITORS, row.kept_id)


def keep_apart(db: Database, actor: Actor, first_id: UUID, second_id: UUID) -> None:
    """Two who look alike are two persons: not suggested again. Raises `Refusal` NOT_ALLOWED, SAME."""
    require(actor, Right.MERGE_VISITORS)
    first, second = sorted((first_id, second_id))
    if first == second:
        raise Refusal(MergeRefusal.SAME)
    with db.work() as work:
        dialect = postgresql if work.connection.dialect.name == "postgresql" else sqlite
        row = dialect.insert(VisitorApartRow.__table__).values(
            first_id=first, second_id=second, at=work.now, by=actor.user_id
        )
        work.connection.execute(row.on_conflict_do_nothing())
        record(work, actor, "keep_apart", "visitor", first, other=str(second))
        work.changed(Topic.VISITORS, first)


def settle_entry(db: Database, actor: Actor, session_id: UUID) -> None:
    """An alternative entry needs no merge: it leaves the list. Raises `Refusal` NOT_ALLOWED."""
    require(actor, Right.MERGE_VISITORS)
    with db.work() as work:
        if sessions.settle(work, actor, session_id):
            record(work, actor, "settle_entry", "login_session", session_id)


def clear_alert(db: Database, actor: Actor, session_id: UUID) -> None:
    """Somebody has seen to the visitor whose log-in failed (S000-2c). Raises `Refusal` NOT_ALLOWED."""
    require(actor, Right.REGISTER_GUEST)
    with db.work() as work:
        if sessions.clear(work, actor, session_id):
            record(work, actor, "clear_alert", "login_session", session_id)
