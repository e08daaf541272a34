"""Who works here."""

from uuid import UUID

from sqlalchemy import Connection, select

from shared.staff.rules import Role, StaffMember
from shared.staff.tables import StaffRow

__all__ = ["Role", "StaffMember", "member", "member_with_login", "members"]

_MEMBER = select(
    StaffRow.id, StaffRow.login, StaffRow.name, StaffRow.role, StaffRow.active, StaffRow.created_at
)


def members(connection: Connection) -> tuple[StaffMember, ...]:
    """All by name, those who left included."""
    query = _MEMBER.order_by(StaffRow.name, StaffRow.login)
    return tuple(StaffMember(*row) for row in connection.execute(query))


def member(connection: Connection, member_id: UUID) -> StaffMember | None:
    row = connection.execute(_MEMBER.where(StaffRow.id == member_id)).first()
    return StaffMember(*row) if row else None


def member_with_login(connection: Connection, folded_login: str) -> StaffMember | None:
    row = connection.execute(_MEMBER.where(StaffRow.login == folded_login)).first()
    return StaffMember(*row) if row else None
