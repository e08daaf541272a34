"""Rating after the service, as the papers of Bengkulu ask for it: by touch, on the rating screen's window."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.rating.program import RatingProgram, build_rating
from kiosk.rating.wiring import RatingServices
from shared.access.actor import ADMINISTRATION
from shared.feedback.states import NotFilled, RatingState
from shared.feedback.tables import RatingRow
from shared.journey.operations import finish_service
from shared.office import document
from shared.office import queries as offices
from shared.office.operations import use_office
from shared.qt.window import WindowPlace
from shared.visits.states import VisitState
from shared.visits.tables import VisitRow
from tests.plugins.items import item
from tests.world import World

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def screen(world: World, qapp: object) -> Iterator[RatingProgram]:
    world.open_desks()
    program = build_rating(
        RatingServices(world.db, world.rating, world.clock, place=WindowPlace(True, (1280, 800)))
    )
    program.show()
    yield program
    program.close()


class Visitor:
    """Someone served at the first desk, before the rating screen."""

    def __init__(self, world: World, screen: RatingProgram, qtbot: QtBot) -> None:
        self._world, self._screen, self._qtbot = world, screen, qtbot
        self.visit_id = world.issue("library").visit_id
        self.label = world.serve().label

    def leave_the_desk(self) -> None:
        finish_service(self._world.db, self._world.officers[0], self._world.desks[0].id)
        self._qtbot.waitUntil(lambda: self._screen.model.props.label == self.label)
        self._world.clock.advance(timedelta(seconds=1))

    def touch(self, name: str) -> None:
        found = item(self._screen.window, name)
        assert found is not None
        where = found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()
        QTest.mouseClick(
            self._screen.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
        )
        self._qtbot.waitUntil(lambda: self._screen.model.props.page == "thanks")
        self._world.clock.advance(timedelta(seconds=5))

    def rating(self) -> tuple[RatingState, int | None, NotFilled | None]:
        with self._world.db.read() as connection:
            query = select(RatingRow.state, RatingRow.score, RatingRow.not_filled)
            state, score, reason = connection.execute(query.where(RatingRow.visit_id == self.visit_id)).one()
            return state, score, reason

    def paper(self) -> str:
        """The key of the paper the visit runs under."""
        with self._world.db.read() as connection:
            query = select(VisitRow.standard_id).where(VisitRow.id == self.visit_id)
            return offices.standard(connection, connection.execute(query).scalar_one()).key

    def has_left(self) -> bool:
        with self._world.db.read() as connection:
            state = connection.execute(select(VisitRow.state).where(VisitRow.id == self.visit_id))
            return state.scalar_one() is VisitState.CLOSED


def rests(screen: RatingProgram) -> bool:
    return screen.model.props.page == "idle"


@pytest.mark.sop("S000-6")
def test_the_visitor_rates_after_the_service_within_five_minutes(
    world: World, screen: RatingProgram, qtbot: QtBot
) -> None:
    content = Visitor(world, screen, qtbot)
    qtbot.waitUntil(lambda: rests(screen))
    content.leave_the_desk()
    content.touch("face-4")
    assert content.rating() == (RatingState.GIVEN, 4, None)
    assert content.has_left()
    assert rests(screen)

    refusing = Visitor(world, screen, qtbot)
    refusing.leave_the_desk()
    refusing.touch("skip")
    assert refusing.rating() == (RatingState.NOT_FILLED, None, NotFilled.SKIPPED)

    gone = Visitor(world, screen, qtbot)
    gone.leave_the_desk()
    world.clock.advance(timedelta(minutes=5))
    qtbot.waitUntil(gone.has_left)
    qtbot.waitUntil(lambda: rests(screen))
    assert gone.rating() == (RatingState.NOT_FILLED, None, NotFilled.TIMED_OUT)


@pytest.mark.sop("S004-4")
def test_under_the_service_standard_rating_is_free_to_leave(
    world: World, screen: RatingProgram, qtbot: QtBot
) -> None:
    bengkulu = document.read_document(document.SHIPPED / "bengkulu.toml")
    use_office(
        world.db,
        ADMINISTRATION,
        document.parse_document(document.govern(bengkulu, "library", "service-2023")),
    )
    visitor = Visitor(world, screen, qtbot)
    assert visitor.paper() == "service-2023"
    visitor.leave_the_desk()
    visitor.touch("skip")
    assert visitor.has_left()
    assert visitor.rating() == (RatingState.NOT_FILLED, None, NotFilled.SKIPPED)
    willing = Visitor(world, screen, qtbot)
    willing.leave_the_desk()
    willing.touch("face-5")
    assert willing.has_left()
    assert willing.rating() == (RatingState.GIVEN, 5, None)
