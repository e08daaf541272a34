"""Failed log-ins as rows: counted by contact and by person, locked for a while, forgiven by a success."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.database import Work
from shared.visitors.login_rules import lock_length, seconds_left
from shared.visitors.tables import LoginLockRow

_table = LoginLockRow.__table__


def locks(connection: Connection, subjects: Sequence[str], now: datetime) -> dict[str, int]:
    """Seconds left by subject, only those that are locked.

    In a work the rows stay held, so that guesses sent side by side are still judged one after the other.
    """
    query = (
        select(_table.c.subject, _table.c.locked_until)
        .where(_table.c.subject.in_(subjects))
        .order_by(_table.c.subject)
    )
    if connection.get_execution_options().get("write"):
        query = query.with_for_update()
    left = {row.subject: seconds_left(row.locked_until, now) for row in connection.execute(query)}
    return {subject: seconds for subject, seconds in left.items() if seconds}


def count_failure(work: Work, subjects: Sequence[str]) -> None:
    """Count one more for each subject that is not locked already."""
    for subject in sorted(subjects):
        _count_one(work, subject)


def _count_one(work: Work, subject: str) -> None:
    dialect = postgresql if work.connection.dialect.name == "postgresql" else sqlite
    first = dialect.insert(_table).values(subject=subject, failures=1)
    counted = first.on_conflict_do_update(
        index_elements=[_table.c.subject], set_={"failures": _table.c.failures + 1}
    ).returning(_table.c.failures, _table.c.locked_until)
    failures, locked_until = work.connection.execute(counted).one()
    locked = bool(seconds_left(locked_until, work.now))
    values = {"failures": failures - 1} if locked else {"locked_until": work.now + lock_length(failures)}
    work.connection.execute(update(_table).where(_table.c.subject == subject).values(values))


def forgive(work: Work, subjects: Sequence[str]) -> None:
    """The failures so far no longer count."""
    work.connection.execute(delete(_table).where(_table.c.subject.in_(subjects)))
