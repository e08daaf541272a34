from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.access.actor import Right
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal
from shared.staff.refusals import StaffRefusal
from shared.staff.rules import (
    LONGEST_LOCK,
    NewMember,
    Role,
    checked_member,
    checked_password,
    folded_login,
    lock_length,
    rights_of,
    seconds_left,
    station_subject,
    user_subject,
)

NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)
NEW = NewMember("sri.lestari", "Sri Lestari", Role.OFFICER, "melati-2026")


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (Role.RECEPTIONIST, {Right.REGISTER_GUEST, Right.TAKE_TICKET, Right.REPRINT}, {Right.SERVE_QUEUE}),
        (Role.OFFICER, {Right.SERVE_QUEUE, Right.REGISTER_GUEST, Right.EXPORT_VISITS}, {Right.MANAGE_STAFF}),
        (Role.LIBRARIAN, {Right.SERVE_QUEUE, Right.SEE_VISITS}, {Right.MANAGE_OFFICE}),
        (Role.TREASURER, {Right.SEE_VISITS}, {Right.SERVE_QUEUE, Right.EXPORT_VISITS}),
        (Role.HEAD, {Right.SEE_VISITS}, {Right.SERVE_QUEUE, Right.MANAGE_STAFF}),
        (Role.ADMINISTRATOR, set(Right), set()),
    ],
)
def test_a_role_may_what_its_work_needs(role: Role, may: set[Right], may_not: set[Right]) -> None:
    assert may <= rights_of(role)
    assert not may_not & rights_of(role)


@pytest.mark.parametrize(
    ("failures", "minutes"), [(0, 0), (4, 0), (5, 1), (6, 2), (7, 4), (10, 32), (11, 60), (10_000, 60)]
)
def test_five_failures_lock_for_a_minute_and_each_further_one_twice_as_long(
    failures: int, minutes: int
) -> None:
    assert lock_length(failures) == timedelta(minutes=minutes)


@given(st.integers(0, 10_000))
def test_a_lock_never_gets_shorter_nor_endless(failures: int) -> None:
    assert lock_length(failures) <= lock_length(failures + 1) <= LONGEST_LOCK


@pytest.mark.parametrize(
    ("until", "seconds"),
    [(None, 0), (NOW - timedelta(1), 0), (NOW, 0), (NOW + timedelta(seconds=0.1), 1)],
)
def test_seconds_left_are_whole_and_never_promise_too_early(until: datetime | None, seconds: int) -> None:
    assert seconds_left(until, NOW) == seconds


@pytest.mark.parametrize(
    ("typed", "login"),
    [
        ("Sri.Lestari", "sri.lestari"),
        ("  RÉNÉ ", "rene"),
        ("a", "a"),
        ("a" * 40, "a" * 40),
        ("a" * 41, None),
        ("", None),
        ("-a", None),
        ("a b", None),
        ("x' OR 1=1 --", None),
        ("a\x00b", None),
    ],
)
def test_a_login_is_compared_folded(typed: str, login: str | None) -> None:
    assert folded_login(typed) == login


def test_capitals_count_as_the_same_user_and_the_key_shows_nothing() -> None:
    assert user_subject("SRI") == user_subject("sri") != user_subject("budi")
    assert "sri" not in user_subject("sri")
    assert station_subject(new_id()) != station_subject(new_id())


@given(st.text())
def test_whatever_is_typed_as_login_has_a_key(typed: str) -> None:
    assert len(user_subject(typed)) == len("user:") + 64


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("1234567", StaffRefusal.PASSWORD_SHORT),
        ("x" * 201, StaffRefusal.PASSWORD_LONG),
        ("Sri.Lestari", StaffRefusal.PASSWORD_IS_LOGIN),
    ],
)
def test_bad_passwords_are_refused_at_the_field(password: str, code: StaffRefusal) -> None:
    with pytest.raises(Refusal) as refused:
        checked_password(password, "sri.lestari")
    assert (refused.value.code, refused.value.field) == (code, "password")


@pytest.mark.parametrize("password", ["12345678", "x" * 200, "kata sandi panjang", "🌼" * 8])
def test_length_is_all_a_password_needs(password: str) -> None:
    assert checked_password(password, "sri") == password


def test_a_new_member_is_tidied() -> None:
    typed = replace(NEW, login=" Sri.Lestari ", name="  Sri Lestari ")
    assert checked_member(typed) == NEW


@pytest.mark.parametrize(
    ("new", "code", "field"),
    [
        (replace(NEW, login=""), TextRefusal.MISSING, "login"),
        (replace(NEW, login="sri lestari"), StaffRefusal.LOGIN, "login"),
        (replace(NEW, name=" "), TextRefusal.MISSING, "name"),
        (replace(NEW, name="Sri\x1bm"), TextRefusal.CONTROL, "name"),
        (replace(NEW, password="pendek"), StaffRefusal.PASSWORD_SHORT, "password"),
    ],
)
def test_a_bad_new_member_is_refused_at_the_field(new: NewMember, code: object, field: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked_member(new)
    assert (refused.value.code, refused.value.field) == (code, field)
