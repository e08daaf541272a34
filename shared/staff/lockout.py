"""Failed sign-ins as rows: counted by user and by station, locked for a while, forgiven by a success."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.database import Work
from shared.foundation.refusals import Refusal
from shared.staff.refusals import StaffRefusal
from shared.staff.rules import lock_length, seconds_left
from shared.staff.tables import SignInAttemptRow

_table = SignInAttemptRow.__table__


def refuse_locked(connection: Connection, subjects: Sequence[str], now: datetime) -> None:
    """Raise `Refusal` LOCKED with the seconds left when one of the subjects is locked.

    In a work the rows stay held, so that guesses sent side by side are still judged one after the other.
    """
    query = select(_table.c.locked_until).where(_table.c.subject.in_(subjects)).order_by(_table.c.subject)
    if connection.get_execution_options().get("write"):
        query = query.with_for_update()
    _refuse(max((seconds_left(until, now) for until in connection.execute(query).scalars()), default=0))


def count_failure(work: Work, subjects: Sequence[str]) -> int:
    """Count one more for each subject; returns the seconds that signing in is locked from now (0: not yet).

    Raises `Refusal` LOCKED, counting nothing, when a subject was locked meanwhile.
    """
    return max(_count_one(work, subject) for subject in sorted(subjects))


def _count_one(work: Work, subject: str) -> int:
    dialect = postgresql if work.connection.dialect.name == "postgresql" else sqlite
    first = dialect.insert(_table).values(subject=subject, failures=1)
    counted = first.on_conflict_do_update(
        index_elements=[_table.c.subject], set_={"failures": _table.c.failures + 1}
    ).returning(_table.c.failures, _table.c.locked_until)
    failures, locked_until = work.connection.execute(counted).one()
    _refuse(seconds_left(locked_until, work.now))
    locked_until = work.now + lock_length(failures)
    work.connection.execute(
        update(_table).where(_table.c.subject == subject).values(locked_until=locked_until)
    )
    return seconds_left(locked_until, work.now)


def forgive(work: Work, subjects: Sequence[str]) -> None:
    """The failures so far no longer count."""
    work.connection.execute(delete(_table).where(_table.c.subject.in_(subjects)))


def _refuse(seconds: int) -> None:
    if seconds:
        raise Refusal(StaffRefusal.LOCKED, "password", seconds=seconds)
