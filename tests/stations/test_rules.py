from dataclasses import replace
from datetime import UTC, datetime

import pytest

from shared.access.actor import Right
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal
from shared.stations.refusals import StationRefusal
from shared.stations.rules import (
    Desk,
    Station,
    StationKind,
    checked_desk,
    checked_station_name,
    station_actor,
)

DESK = Desk(new_id(), 1, "Meja 1", ("library", "consultation"))


def station(kind: StationKind) -> Station:
    return Station(new_id(), kind.value, kind, None, None, "1", datetime(2026, 11, 24, tzinfo=UTC))


@pytest.mark.parametrize(
    ("kind", "rights"),
    [
        (
            StationKind.KIOSK,
            {
                Right.TAKE_TICKET,
                Right.REPRINT,
                Right.PRINT_SHEET,
                Right.ASK_FOR_HELP,
                Right.BOOK_APPOINTMENT,
            },
        ),
        (StationKind.DISPLAY, {Right.SHOW_CALLS}),
        (StationKind.RATING, {Right.RATE}),
        (StationKind.CONSOLE, set()),
    ],
)
def test_a_station_may_do_its_own_work_and_nothing_else(kind: StationKind, rights: set[Right]) -> None:
    actor = station_actor(station(kind))
    assert actor.rights == rights
    assert actor.user_id is None


def test_a_desk_is_tidied() -> None:
    messy = replace(DESK, name="  Meja 1 ", services=("library", "library", "consultation"))
    assert checked_desk(messy) == DESK


@pytest.mark.parametrize("number", [-1, 0, 100])
def test_a_desk_number_is_spoken_in_two_digits(number: int) -> None:
    with pytest.raises(Refusal) as refused:
        checked_desk(replace(DESK, number=number))
    assert refused.value == Refusal(StationRefusal.DESK_NUMBER, "number", most=99)


def test_a_desk_gives_some_service() -> None:
    with pytest.raises(Refusal) as refused:
        checked_desk(replace(DESK, services=()))
    assert refused.value.code is StationRefusal.DESK_SERVICE


@pytest.mark.parametrize(
    ("name", "code"),
    [("", TextRefusal.MISSING), ("k" * 41, TextRefusal.TOO_LONG), ("kios\x1b@", TextRefusal.CONTROL)],
)
def test_a_station_name_is_plain_and_short(name: str, code: TextRefusal) -> None:
    with pytest.raises(Refusal) as refused:
        checked_station_name(name)
    assert (refused.value.code, refused.value.field) == (code, "station")
