from dataclasses import replace

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION, Actor
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.staff import queries
from shared.staff.operations import add_member, set_active, set_password, sign_out
from shared.staff.refusals import StaffRefusal
from shared.staff.rules import NewMember, Role, StaffMember

SRI = NewMember("sri", "Sri Lestari", Role.OFFICER, "melati-2026")
HEAD = NewMember("kepala", "Kepala Kantor", Role.ADMINISTRATOR, "anggrek-2026")


def listed(db: Database) -> tuple[StaffMember, ...]:
    with db.read() as connection:
        return queries.members(connection)


def test_members_are_listed_by_name_without_their_hash(db: Database) -> None:
    sri = add_member(db, ADMINISTRATION, SRI)
    head = add_member(db, ADMINISTRATION, HEAD)
    assert listed(db) == (head, sri)
    assert (sri.login, sri.role, sri.active) == ("sri", Role.OFFICER, True)
    assert not any("argon2" in str(member) for member in listed(db))


def test_a_login_is_one_persons(db: Database) -> None:
    add_member(db, ADMINISTRATION, SRI)
    with pytest.raises(Refusal) as refused:
        add_member(db, ADMINISTRATION, replace(SRI, login=" SRÍ ", name="Sri Wahyuni"))
    assert refused.value == Refusal(StaffRefusal.LOGIN_TAKEN, "login", login="sri")


def test_the_last_administrator_stays(db: Database) -> None:
    head = add_member(db, ADMINISTRATION, HEAD)
    with pytest.raises(Refusal) as refused:
        set_active(db, ADMINISTRATION, head.id, active=False)
    assert refused.value.code is StaffRefusal.LAST_ADMINISTRATOR
    add_member(db, ADMINISTRATION, replace(HEAD, login="wakil"))
    assert not set_active(db, ADMINISTRATION, head.id, active=False).active
    assert set_active(db, ADMINISTRATION, head.id, active=True).active


def test_only_those_who_exist_are_changed(db: Database) -> None:
    for change in (
        lambda: set_active(db, ADMINISTRATION, new_id(), active=False),
        lambda: set_password(db, ADMINISTRATION, "siapa", "melati-2026"),
        lambda: set_password(db, ADMINISTRATION, "bukan nama", "melati-2026"),
    ):
        with pytest.raises(Refusal) as refused:
            change()
        assert refused.value.code is StaffRefusal.UNKNOWN


def test_keeping_the_list_needs_the_right(db: Database) -> None:
    nobody = Actor(new_id(), "depan")
    for change in (
        lambda: add_member(db, nobody, SRI),
        lambda: set_password(db, nobody, "sri", "melati-2026"),
        lambda: set_active(db, nobody, new_id(), active=False),
    ):
        with pytest.raises(Refusal) as refused:
            change()
        assert refused.value.code is AccessRefusal.NOT_ALLOWED


def test_what_was_done_is_audited_without_secrets(db: Database) -> None:
    sri = add_member(db, ADMINISTRATION, SRI)
    set_password(db, ADMINISTRATION, "sri", "kenanga-2026")
    set_active(db, ADMINISTRATION, sri.id, active=False)
    sign_out(db, replace(ADMINISTRATION, user_id=sri.id))
    sign_out(db, ADMINISTRATION)
    with db.read() as connection:
        entries = connection.execute(select(AuditRow.__table__).order_by(AuditRow.id)).all()
    assert [entry.act for entry in entries] == ["add_member", "set_password", "set_active", "sign_out"]
    assert {entry.subject_id for entry in entries} == {str(sri.id)}
    assert not any("2026" in str(entry.detail) or "Sri" in str(entry.detail) for entry in entries)
