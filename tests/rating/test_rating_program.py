"""The rating screen as started by people: real database, change feed, lane, window."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.driving import Rater
from kiosk.rating.program import RatingProgram, build_rating
from kiosk.rating.wiring import RatingServices
from shared.feedback.states import NotFilled, RatingState
from shared.feedback.tables import RatingRow
from shared.journey.operations import finish_service
from shared.qt.window import WindowPlace
from tests.plugins.items import item, texts
from tests.world import World


@pytest.fixture
def rating(world: World, qapp: object) -> Iterator[RatingProgram]:
    program = build_rating(
        RatingServices(world.db, world.rating, world.clock, place=WindowPlace(True, (1280, 800)))
    )
    program.show()
    yield program
    program.close()


def serve_one(world: World, desk: int = 0, service: str = "library") -> str:
    world.issue(service)
    called = world.serve(desk)
    finish_service(world.db, world.officers[desk], world.desks[desk].id)
    return called.label


def answers(world: World) -> list[tuple[RatingState, int | None, NotFilled | None]]:
    with world.db.read() as connection:
        query = select(RatingRow.state, RatingRow.score, RatingRow.not_filled).order_by(RatingRow.asked_at)
        return [tuple(row) for row in connection.execute(query)]


def touch(rating: RatingProgram, name: str) -> None:
    found = item(rating.window, name)
    assert found is not None
    where = found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()
    QTest.mouseClick(rating.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)


def asks_for(rating: RatingProgram, label: str) -> bool:
    return rating.model.props.page == "asking" and rating.model.props.label == label


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("face-5", (RatingState.GIVEN, 5, None)),
        ("skip", (RatingState.NOT_FILLED, None, NotFilled.SKIPPED)),
    ],
)
def test_the_visit_whose_service_ended_is_asked_and_answered(
    world: World,
    rating: RatingProgram,
    qtbot: QtBot,
    name: str,
    answer: tuple[RatingState, int | None, NotFilled | None],
) -> None:
    world.open_desks()
    qtbot.waitUntil(lambda: rating.model.props.page == "idle")
    label = serve_one(world)
    qtbot.waitUntil(lambda: asks_for(rating, label))
    assert not [words for words in texts(rating.window.contentItem()) if "Melur" in words]
    world.clock.advance(timedelta(seconds=1))
    touch(rating, name)
    qtbot.waitUntil(lambda: rating.model.props.page == "thanks")
    assert answers(world) == [answer]
    world.clock.advance(timedelta(seconds=5))
    assert rating.model.props.page == "idle"


def test_several_waiting_are_asked_one_after_the_other(
    world: World, rating: RatingProgram, qtbot: QtBot
) -> None:
    world.open_desks()
    first = serve_one(world)
    world.clock.advance(timedelta(seconds=1))
    second = serve_one(world, 1, "consultation")
    for label, name in ((first, "face-1"), (second, "face-4")):
        qtbot.waitUntil(lambda label=label: asks_for(rating, label))
        world.clock.advance(timedelta(seconds=1))
        touch(rating, name)
        qtbot.waitUntil(lambda: rating.model.props.page == "thanks")
        world.clock.advance(timedelta(seconds=5))
    qtbot.waitUntil(lambda: rating.model.props.page == "idle")
    assert [score for _, score, _ in answers(world)] == [1, 4]


def test_nobody_answering_is_recorded_as_not_filled(
    world: World, rating: RatingProgram, qtbot: QtBot
) -> None:
    world.open_desks()
    label = serve_one(world)
    qtbot.waitUntil(lambda: asks_for(rating, label))
    world.clock.advance(timedelta(minutes=5))
    qtbot.waitUntil(lambda: answers(world) == [(RatingState.NOT_FILLED, None, NotFilled.TIMED_OUT)])
    qtbot.waitUntil(lambda: rating.model.props.page == "idle")


def test_the_drivers_touch_rates_and_declines(world: World, rating: RatingProgram, qtbot: QtBot) -> None:
    world.open_desks()
    visitor = Rater(rating.window)
    passing = QTimer(interval=50)
    passing.timeout.connect(lambda: world.clock.advance(timedelta(milliseconds=500)))
    passing.start()
    visitor.rate(serve_one(world), 4)
    visitor.decline(serve_one(world, 1, "consultation"))
    passing.stop()
    assert answers(world) == [
        (RatingState.GIVEN, 4, None),
        (RatingState.NOT_FILLED, None, NotFilled.SKIPPED),
    ]
