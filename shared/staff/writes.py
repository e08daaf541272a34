"""Changes to the staff list inside an open work."""

from uuid import UUID

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.exc import IntegrityError

from shared.database import Topic, Work
from shared.foundation.refusals import Refusal
from shared.staff.refusals import StaffRefusal
from shared.staff.rules import Role, StaffMember
from shared.staff.tables import StaffRow


def add_member(work: Work, member: StaffMember, password_hash: str) -> None:
    """Raises `Refusal` LOGIN_TAKEN."""
    try:
        with work.connection.begin_nested():
            work.connection.execute(
                insert(StaffRow.__table__).values(
                    id=member.id,
                    login=member.login,
                    name=member.name,
                    role=member.role,
                    password_hash=password_hash,
                    active=member.active,
                    created_at=member.created_at,
                )
            )
    except IntegrityError as error:
        raise Refusal(StaffRefusal.LOGIN_TAKEN, "login", login=member.login) from error
    work.changed(Topic.STAFF, member.id)


def put_password_hash(work: Work, member_id: UUID, password_hash: str) -> None:
    work.connection.execute(
        update(StaffRow.__table__).where(StaffRow.id == member_id).values(password_hash=password_hash)
    )


def put_active(work: Work, member_id: UUID, *, active: bool) -> None:
    work.connection.execute(update(StaffRow.__table__).where(StaffRow.id == member_id).values(active=active))
    work.changed(Topic.STAFF, member_id)


def password_hash_of(connection: Connection, member_id: UUID) -> str:
    """Only for verifying: it never reaches a screen."""
    query = select(StaffRow.password_hash).where(StaffRow.id == member_id)
    return connection.execute(query).scalar_one()


def has_other_administrator(work: Work, member_id: UUID) -> bool:
    """Whether an active administrator is left besides this member; the rows stay held until the commit."""
    query = select(StaffRow.id).where(
        StaffRow.role == Role.ADMINISTRATOR, StaffRow.active, StaffRow.id != member_id
    )
    return work.connection.execute(query.with_for_update()).first() is not None
