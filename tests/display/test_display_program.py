"""The display as started by people: real database, change feed, lane, window."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.display.announcing import LEAST
from kiosk.display.program import DisplayProgram, build_display
from kiosk.display.wiring import DisplayServices
from shared.qt.window import WindowPlace
from shared.queueing.operations import recall
from shared.queueing.tables import CallAcknowledgementRow
from tests.plugins.items import item, texts
from tests.world import World


@pytest.fixture
def display(world: World, qapp: object) -> Iterator[DisplayProgram]:
    program = build_display(
        DisplayServices(world.db, world.display, world.clock, place=WindowPlace(True, (1280, 720)))
    )
    program.show()
    yield program
    program.close()


def acknowledged(world: World) -> list[int]:
    with world.db.read() as connection:
        return list(connection.execute(select(CallAcknowledgementRow.sequence)).scalars())


def said(display: DisplayProgram, name: str) -> str:
    found = item(display.window, name)
    return found.property("text") if found is not None else ""


def test_a_call_made_elsewhere_is_shown_and_acknowledged(
    world: World, display: DisplayProgram, qtbot: QtBot
) -> None:
    world.open_desks()
    world.issue("library", name="Melur Kenanga")
    qtbot.waitUntil(lambda: said(display, "waiting-P") == "1")
    called = world.call()
    qtbot.waitUntil(lambda: said(display, "flash-number") == called.label)
    assert said(display, "flash-desk") == world.desks[0].name
    qtbot.waitUntil(lambda: acknowledged(world) == [called.sequence])
    assert said(display, "waiting-P") == "0"
    assert not [words for words in texts(display.window.contentItem()) if "Melur" in words]


def test_two_desks_at_once_and_a_recall_lose_nothing(
    world: World, display: DisplayProgram, qtbot: QtBot
) -> None:
    world.open_desks()
    world.issue("library")
    world.issue("consultation")
    first, second = world.call(0), world.call(1)
    recall(world.db, world.officers[0], world.desks[0].id)
    for label, count in ((first.label, 1), (second.label, 2), (first.label, 3)):
        qtbot.waitUntil(lambda label=label: said(display, "flash-number") == label)
        qtbot.waitUntil(lambda count=count: len(acknowledged(world)) == count)
        world.clock.advance(LEAST)
    assert sorted(acknowledged(world)) == [first.sequence, second.sequence, second.sequence + 1]


def test_a_display_started_late_shows_the_board_of_the_day(world: World, qapp: object, qtbot: QtBot) -> None:
    world.open_desks()
    world.issue("library")
    called = world.call()
    world.clock.advance(timedelta(minutes=3))
    program = build_display(
        DisplayServices(world.db, world.display, world.clock, place=WindowPlace(True, (1280, 720)))
    )
    program.show()
    qtbot.waitUntil(lambda: said(program, "call-number") == called.label)
    assert program.board.props.announced == 0
    assert acknowledged(world) == []
    program.close()
    program.close()
