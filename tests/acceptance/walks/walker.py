"""One visitor followed through the whole house: kiosk, waiting room, desk, reception and rating screen."""

from datetime import UTC, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from kiosk.driving import Rater, Visitor
from kiosk.rating.program import RatingProgram, build_rating
from kiosk.rating.wiring import RatingServices
from shared.qt.window import WindowPlace
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import VisitEventRow, VisitRow
from staff_console.driving import Officer
from tests.acceptance.house import PATIENCE, TOUCH_SCREEN, House

TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)
A_MOMENT = timedelta(seconds=2)
OUTSIDE = "(dilakukan di luar aplikasi)"
"""What the console writes beside a step of the paper that nobody can do in the suite."""

Kinds = list[EventKind]


class Walk:
    """The people of one office before its screens; what came of the visit is read from the database."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.guest = house.kiosk().guest

    # ------------------------------------------------------------------ the screens

    def officer(self) -> Officer:
        officer = self.house.officer()
        officer.wait(lambda: officer.sees("verb_finish"), "the desk")
        return officer

    def display(self) -> Visitor:
        display = self.house.display()
        display.wait_for("board")
        return display

    def rater(self) -> Rater:
        world = self.house.world
        place = WindowPlace(windowed=True, size=TOUCH_SCREEN)
        program = build_rating(
            RatingServices(world.db, world.rating, world.clock, place=place, reduce_motion=True)
        )
        self.house.closing(program, RatingProgram.close)
        program.show()
        rater = Rater(program.window, PATIENCE)
        rater.wait_for("idle")
        return rater

    def pause(self) -> None:
        """A person needs a moment; no two things happen in the same one."""
        self.house.pass_time(A_MOMENT)

    def rate(self, rater: Rater, label: str, score: int) -> None:
        rater.wait_until(lambda: any(label in text for text in rater.texts()), label)
        self.pause()
        rater.rate(label, score)

    def asks_none_of(self, *names: str) -> None:
        seen = [name for name in names if self.guest.sees(name)]
        assert not seen, f"asked although the paper does not: {seen}"

    # ------------------------------------------------------------------ custody, at the reception's console

    def take_in(self, frontliner: Officer, tag: str, card: str = "") -> None:
        """F2 and Return for the visitor whose turn it is; `card` is picked by arrows."""
        frontliner.open_page("custody")
        frontliner.wait(lambda: len(frontliner.rows("custodyDueTable")) == 1, "the visitor")
        frontliner.press("F2")
        frontliner.wait(lambda: frontliner.sees("takeIn"), "the question")
        assert frontliner.sees("card") is bool(card)
        frontliner.press("Return")
        frontliner.wait(lambda: tag in self.held(frontliner), f"{tag} held")

    def give_back(self, frontliner: Officer, tag: str, name: str, *, card: bool = False) -> None:
        """F4, tag and name; a card that was taken must go back in the same act."""
        frontliner.open_page("custody")
        frontliner.wait(lambda: self.due(frontliner) == ["Kembalikan titipan"], "the return")
        frontliner.press("F4")
        frontliner.wait(lambda: frontliner.sees("giveBack"), "the question")
        frontliner.retype("tag", tag)
        frontliner.retype("name", name)
        frontliner.press("Return")
        if card:
            frontliner.wait(lambda: "card" in frontliner.errors(), "the card missed")
            frontliner.click("card")
            frontliner.press("Return")
        frontliner.wait(lambda: not frontliner.sees("giveBack") and not self.held(frontliner), "nothing held")

    def due(self, frontliner: Officer) -> list[str]:
        return [row[2] for row in frontliner.rows("custodyDueTable")]

    def held(self, frontliner: Officer) -> list[str]:
        return [row[0] for row in frontliner.rows("custodyHeldTable")]

    # ------------------------------------------------------------------ what came of it

    def happened(self, at: int = 0) -> Kinds:
        """Everything that happened in the visit opened as this one of the day, in order."""
        visits = self.house.value(select(VisitRow.id).order_by(VisitRow.opened_at))
        of_visit = select(VisitEventRow.kind).where(VisitEventRow.visit_id == visits[at])
        return self.house.value(of_visit.order_by(VisitEventRow.at, VisitEventRow.id))

    def states(self) -> list[VisitState]:
        return self.house.value(select(VisitRow.state).order_by(VisitRow.opened_at))

    def wait_for_state(self, *states: VisitState) -> None:
        assert self.house.wait(lambda: self.states() == list(states)), f"{self.states()}, not {states}"

    def every(self, column: Any) -> list[Any]:  # noqa: ANN401 - any column of any table
        return self.house.value(select(column))

    def steps(self, officer: Officer, words: str) -> list[str]:
        """The paper's steps of somebody's visit as the visit log lists them."""
        officer.search_visits(words)
        officer.wait(lambda: len(officer.rows("visitsTable")) == 1, "the visit")
        officer.find(QWidget, "visitsTable").setFocus(Qt.FocusReason.TabFocusReason)
        officer.press("Down")
        officer.press("Return")
        officer.wait(lambda: bool(_steps(officer)), "the steps")
        return _steps(officer)


def _steps(officer: Officer) -> list[str]:
    if not officer.sees("visitDetail"):
        return []
    panel = officer.find(QWidget, "visitDetail")
    return [each.accessibleName() for each in panel.findChildren(QWidget, "visitStep") if each.isVisible()]
