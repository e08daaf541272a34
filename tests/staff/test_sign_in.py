from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import argon2
import pytest
from sqlalchemy import select, update

from shared.access.actor import ADMINISTRATION, Actor
from shared.audit.tables import AuditRow
from shared.database import Database, open_database
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.staff import passwords
from shared.staff.operations import add_member, set_active, set_password, sign_in
from shared.staff.refusals import StaffRefusal
from shared.staff.rules import NewMember, Role, StaffMember, rights_of
from shared.staff.tables import StaffRow

PASSWORD = "melati-2026"
DESK_ONE = Actor(new_id(), "meja 1")
DESK_TWO = Actor(new_id(), "meja 2")


@pytest.fixture
def sri(db: Database) -> StaffMember:
    return add_member(db, ADMINISTRATION, NewMember("sri", "Sri Lestari", Role.OFFICER, PASSWORD))


@pytest.fixture
def budi(db: Database) -> StaffMember:
    return add_member(db, ADMINISTRATION, NewMember("budi", "Budi Santoso", Role.HEAD, PASSWORD))


def refused(db: Database, login: str, password: str, station: Actor = DESK_ONE) -> Refusal:
    with pytest.raises(Refusal) as caught:
        sign_in(db, station, login, password)
    return caught.value


def fail(db: Database, login: str, times: int, station: Actor = DESK_ONE) -> list[StaffRefusal]:
    return [refused(db, login, "salah", station).code for _ in range(times)]  # type: ignore[misc]


def test_the_person_acts_at_the_station_with_the_rights_of_the_role(db: Database, sri: StaffMember) -> None:
    actor = sign_in(db, DESK_ONE, " SRI ", PASSWORD)
    assert actor == Actor(DESK_ONE.station_id, "meja 1", sri.id, "Sri Lestari", rights_of(Role.OFFICER))


@pytest.mark.parametrize(
    ("login", "password"),
    [
        ("sri", "melati-2027"),
        ("sri", ""),
        ("siapa", PASSWORD),
        ("' OR 1=1 --", PASSWORD),
        ("\x00", "\x00"),
        ("x" * 10_000, "x" * 10_000),
    ],
)
def test_wrong_login_and_wrong_password_sound_alike(
    db: Database, sri: StaffMember, login: str, password: str
) -> None:
    assert refused(db, login, password) == Refusal(StaffRefusal.WRONG, "password")


def test_who_left_no_longer_comes_in(db: Database, sri: StaffMember) -> None:
    set_active(db, ADMINISTRATION, sri.id, active=False)
    assert refused(db, "sri", PASSWORD).code is StaffRefusal.WRONG


def test_five_failures_lock_for_a_minute_even_with_the_right_password(
    db: Database, sri: StaffMember, clock: ManualClock
) -> None:
    assert fail(db, "sri", 5) == [StaffRefusal.WRONG] * 4 + [StaffRefusal.LOCKED]
    assert refused(db, "sri", PASSWORD) == Refusal(StaffRefusal.LOCKED, "password", seconds=60)
    clock.advance(timedelta(seconds=59))
    assert refused(db, "sri", PASSWORD) == Refusal(StaffRefusal.LOCKED, "password", seconds=1)
    clock.advance(timedelta(seconds=1))
    assert sign_in(db, DESK_ONE, "sri", PASSWORD).user_id == sri.id


def test_each_further_failure_locks_for_twice_as_long(
    db: Database, sri: StaffMember, clock: ManualClock
) -> None:
    fail(db, "sri", 5)
    for minutes in (2, 4, 8):
        clock.advance(timedelta(hours=1))
        assert refused(db, "sri", "salah") == Refusal(StaffRefusal.LOCKED, "password", seconds=minutes * 60)


def test_a_locked_try_is_not_counted(db: Database, sri: StaffMember, clock: ManualClock) -> None:
    fail(db, "sri", 20)
    clock.advance(timedelta(minutes=1))
    assert sign_in(db, DESK_ONE, "sri", PASSWORD)


def test_a_success_forgives(db: Database, sri: StaffMember) -> None:
    for _ in range(3):
        fail(db, "sri", 4)
        assert sign_in(db, DESK_ONE, "sri", PASSWORD)


def test_the_user_is_locked_at_every_station(db: Database, sri: StaffMember) -> None:
    fail(db, "sri", 3, DESK_ONE)
    fail(db, "sri", 2, DESK_TWO)
    assert refused(db, "sri", PASSWORD, replace(DESK_ONE, station_id=new_id())).code is StaffRefusal.LOCKED


def test_the_station_is_locked_for_every_user(db: Database, sri: StaffMember, budi: StaffMember) -> None:
    for login in ("a", "b", "c", "d", "e"):
        fail(db, login, 1)
    assert refused(db, "sri", PASSWORD).code is StaffRefusal.LOCKED
    assert sign_in(db, DESK_TWO, "budi", PASSWORD).user_id == budi.id


def test_a_login_nobody_has_locks_like_any_other(db: Database, sri: StaffMember) -> None:
    stations = [replace(DESK_ONE, station_id=new_id()) for _ in range(5)]
    codes = [refused(db, "siapa", "salah", station).code for station in stations]
    assert codes == [StaffRefusal.WRONG] * 4 + [StaffRefusal.LOCKED]


def test_a_lock_survives_a_restart(
    db: Database, sri: StaffMember, database_url: str, clock: ManualClock
) -> None:
    fail(db, "sri", 5)
    db.close()
    restarted = open_database(database_url, clock)
    assert refused(restarted, "sri", PASSWORD).code is StaffRefusal.LOCKED
    restarted.close()


def test_guesses_side_by_side_get_no_more_answers(db: Database, sri: StaffMember) -> None:
    stations = [replace(DESK_ONE, station_id=new_id()) for _ in range(16)]
    with ThreadPoolExecutor(4) as pool:
        codes = list(pool.map(lambda station: refused(db, "sri", "salah", station).code, stations))
    assert codes.count(StaffRefusal.WRONG) == 4
    assert codes.count(StaffRefusal.LOCKED) == 12


def test_a_new_password_ends_the_lock(db: Database, sri: StaffMember) -> None:
    fail(db, "sri", 5)
    set_password(db, ADMINISTRATION, "Sri", "kenanga-2026")
    assert sign_in(db, DESK_TWO, "sri", "kenanga-2026").user_id == sri.id
    assert refused(db, "sri", PASSWORD, DESK_TWO).code is StaffRefusal.WRONG


def test_an_outdated_hash_is_renewed_at_sign_in(db: Database, sri: StaffMember) -> None:
    weak = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    with db.work() as work:
        work.connection.execute(update(StaffRow.__table__).values(password_hash=weak))
    sign_in(db, DESK_ONE, "sri", PASSWORD)
    with db.read() as connection:
        stored = connection.execute(select(StaffRow.password_hash)).scalar_one()
    assert not passwords.is_outdated(stored)
    assert sign_in(db, DESK_ONE, "sri", PASSWORD)


def test_nobody_waits_for_the_hashing(
    db: Database, sri: StaffMember, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the password is verified another program writes at once: no write transaction is held."""
    verify = passwords.is_right

    def write_meanwhile(stored: str | None, password: str) -> bool:
        with db.work() as work:
            work.connection.execute(update(StaffRow.__table__).values(name="Sri Lestari, S.ST."))
        return verify(stored, password)

    monkeypatch.setattr(passwords, "is_right", write_meanwhile)
    assert sign_in(db, DESK_ONE, "sri", PASSWORD)


def test_both_ways_in_are_audited_without_what_was_typed(db: Database, sri: StaffMember) -> None:
    fail(db, "sri", 1)
    fail(db, "kata-sandi-salah-tempat", 1)
    sign_in(db, DESK_ONE, "sri", PASSWORD)
    with db.read() as connection:
        query = select(AuditRow.__table__).where(AuditRow.act.like("%sign_in")).order_by(AuditRow.id)
        entries = connection.execute(query).all()
    assert [(entry.act, entry.subject_id) for entry in entries] == [
        ("fail_sign_in", str(sri.id)),
        ("fail_sign_in", ""),
        ("sign_in", str(sri.id)),
    ]
    assert {entry.station_id for entry in entries} == {DESK_ONE.station_id}
    assert not any("kata-sandi" in str(tuple(entry)) for entry in entries)
