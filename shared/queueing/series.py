"""Gap-free numbers: an upsert inside the caller's transaction, so a rolled-back ticket gives its number back."""

from datetime import date

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from shared.queueing.tables import NumberSeriesRow

CALLS = "call"
_table = NumberSeriesRow.__table__


_next = {"last": _table.c.last + 1}
_key = [_table.c.series, _table.c.period]
_UPSERTS = {
    "sqlite": sqlite.insert(_table)
    .values(last=1)
    .on_conflict_do_update(index_elements=_key, set_=_next)
    .returning(_table.c.last),
    "postgresql": postgresql.insert(_table)
    .values(last=1)
    .on_conflict_do_update(index_elements=_key, set_=_next)
    .returning(_table.c.last),
}


def take_number(connection: Connection, series: str, day: date | None = None) -> int:
    """The next number of the series, from 1 on each day (or for ever without a day).

    The row stays locked until the transaction ends, so numbers appear in commit order: take it late.
    """
    period = day.isoformat() if day else ""
    return connection.execute(
        _UPSERTS[connection.dialect.name], {"series": series, "period": period}
    ).scalar_one()
