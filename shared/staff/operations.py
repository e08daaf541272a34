"""Sign in and out, and keep the list of those who work here."""

from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.staff import lockout, passwords, queries, writes
from shared.staff.refusals import StaffRefusal
from shared.staff.rules import (
    NewMember,
    Role,
    StaffMember,
    checked_member,
    checked_password,
    folded_login,
    rights_of,
    station_subject,
    user_subject,
)


def sign_in(db: Database, station: Actor, login: str, password: str) -> Actor:
    """The person with this login acting at the station. Takes about as long for a login nobody has.

    Raises `Refusal` WRONG, or LOCKED with the seconds left: five failures in a row of one user or at one
    station lock both ways for a minute, each further one for twice as long.
    """
    subjects = (user_subject(login), station_subject(station.station_id))
    with db.read() as connection:
        lockout.refuse_locked(connection, subjects, db.clock.now())
        folded = folded_login(login)
        member = queries.member_with_login(connection, folded) if folded else None
        stored = writes.password_hash_of(connection, member.id) if member else None
    if not passwords.is_right(stored, password) or member is None or not member.active:
        raise _count_failure(db, station, subjects, member)
    renewed = passwords.hashed(password) if stored and passwords.is_outdated(stored) else None
    return _let_in(db, station, subjects, member, renewed)


def _count_failure(
    db: Database, station: Actor, subjects: tuple[str, str], member: StaffMember | None
) -> Refusal:
    with db.work() as work:
        seconds = lockout.count_failure(work, subjects)
        record(work, station, "fail_sign_in", "staff_member", member.id if member else "", locked=seconds)
    if seconds:
        return Refusal(StaffRefusal.LOCKED, "password", seconds=seconds)
    return Refusal(StaffRefusal.WRONG, "password")


def _let_in(
    db: Database, station: Actor, subjects: tuple[str, str], member: StaffMember, renewed_hash: str | None
) -> Actor:
    actor = Actor(station.station_id, station.station_name, member.id, member.name, rights_of(member.role))
    with db.work() as work:
        lockout.refuse_locked(work.connection, subjects, work.now)
        lockout.forgive(work, subjects)
        if renewed_hash:
            writes.put_password_hash(work, member.id, renewed_hash)
        record(work, actor, "sign_in", "staff_member", member.id)
    return actor


def sign_out(db: Database, actor: Actor) -> None:
    """Somebody leaves the station; nobody signed in is nothing to leave."""
    if actor.user_id is None:
        return
    with db.work() as work:
        record(work, actor, "sign_out", "staff_member", actor.user_id)


def add_member(db: Database, actor: Actor, new: NewMember) -> StaffMember:
    """Raises `Refusal` NOT_ALLOWED, LOGIN, LOGIN_TAKEN, PASSWORD_… or a `TextRefusal`."""
    require(actor, Right.MANAGE_STAFF)
    new = checked_member(new)
    password_hash = passwords.hashed(new.password)
    with db.work() as work:
        member = StaffMember(new_id(), new.login, new.name, new.role, True, work.now)
        writes.add_member(work, member, password_hash)
        record(work, actor, "add_member", "staff_member", member.id, role=member.role.value)
    return member


def set_password(db: Database, actor: Actor, login: str, password: str) -> None:
    """Give somebody a new password, which also ends a lock on that login.

    Raises `Refusal` NOT_ALLOWED, UNKNOWN, PASSWORD_….
    """
    require(actor, Right.MANAGE_STAFF)
    with db.read() as connection:
        member = _member(queries.member_with_login(connection, folded_login(login) or ""))
    password_hash = passwords.hashed(checked_password(password, member.login))
    with db.work() as work:
        writes.put_password_hash(work, member.id, password_hash)
        lockout.forgive(work, [user_subject(member.login)])
        record(work, actor, "set_password", "staff_member", member.id)


def set_active(db: Database, actor: Actor, member_id: UUID, *, active: bool) -> StaffMember:
    """Let somebody who left sign in no more, or again. Raises `Refusal` NOT_ALLOWED, UNKNOWN, LAST_ADMINISTRATOR."""
    require(actor, Right.MANAGE_STAFF)
    with db.work() as work:
        member = _member(queries.member(work.connection, member_id))
        leaves = member.role is Role.ADMINISTRATOR and not active
        if leaves and not writes.has_other_administrator(work, member_id):
            raise Refusal(StaffRefusal.LAST_ADMINISTRATOR)
        writes.put_active(work, member_id, active=active)
        record(work, actor, "set_active", "staff_member", member_id, active=active)
        return _member(queries.member(work.connection, member_id))


def _member(member: StaffMember | None) -> StaffMember:
    if member is None:
        raise Refusal(StaffRefusal.UNKNOWN, "login")
    return member
