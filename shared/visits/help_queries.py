"""Who at which screen waits for a person, and who said that they come."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, func, select

from shared.staff.tables import StaffRow
from shared.stations.tables import HelpCallRow, StationRow

ANSWER_SHOWN: Final = timedelta(minutes=2)
"""How long a screen says that somebody comes (own choice)."""


@dataclass(frozen=True, slots=True)
class HelpCall:
    id: UUID
    station_name: str
    page: str
    at: datetime


@dataclass(frozen=True, slots=True)
class HelpNow:
    """How the newest call of one screen stands: nobody has answered yet, or who comes."""

    ringing: bool = False
    comes: str = ""


def ringing(connection: Connection) -> tuple[HelpCall, ...]:
    """Calls nobody has answered, the oldest first."""
    query = (
        select(HelpCallRow.id, StationRow.name, HelpCallRow.page, HelpCallRow.at)
        .join(StationRow, StationRow.id == HelpCallRow.station_id)
        .where(HelpCallRow.ended_at.is_(None))
        .order_by(HelpCallRow.at)
    )
    return tuple(HelpCall(*row) for row in connection.execute(query))


def help_now(connection: Connection, station_id: UUID | None, now: datetime) -> HelpNow:
    """The call of this station that rings, or was answered a moment ago."""
    query = (
        select(HelpCallRow.ended_at, func.coalesce(StaffRow.name, ""))
        .outerjoin(StaffRow, StaffRow.id == HelpCallRow.accepted_by)
        .where(HelpCallRow.station_id == station_id)
        .order_by(HelpCallRow.at.desc())
        .limit(1)
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return HelpNow()
    ended_at, comes = row
    if ended_at is not None and ended_at < now - ANSWER_SHOWN:
        return HelpNow()
    return HelpNow(ringing=ended_at is None, comes=comes)
