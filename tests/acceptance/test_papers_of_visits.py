"""A visit keeps the paper it began under, and a paper's own numbering does no harm."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from shared.office.document import load
from shared.visits.states import VisitState
from staff_console.driving import Officer
from tests.acceptance.house import ONE_PROCESS, House
from tests.acceptance.walks.walker import TUESDAY, Walk
from tests.ways import office, said
from tests.world import GUEST

pytestmark = ONE_PROCESS
LAST_OLD_DAY = datetime(2025, 2, 24, tzinfo=UTC)
FIRST_NEW_DAY = datetime(2025, 2, 25, tzinfo=UTC)


def served(walk: Walk, officer: Officer, name: str) -> None:
    assert walk.guest.get_number("library", replace(GUEST, name=name)) == "P001", "each day begins anew"
    walk.guest.leave()
    assert officer.call_next() == "P001"
    walk.pause()
    officer.start_service()
    walk.pause()
    officer.finish_service()


def open_first(officer: Officer, name: str) -> None:
    officer.wait(
        lambda: len(officer.rows("visitsTable")) == 1 and name in " ".join(officer.rows("visitsTable")[0]),
        name,
    )
    officer.find(QWidget, "visitsTable").setFocus(Qt.FocusReason.TabFocusReason)
    officer.press("Down")
    officer.press("Return")
    officer.wait(lambda: officer.text("detailName") == name and officer.sees("detailPaper"), "the paper")


@pytest.mark.sop("S000-H2")
def test_each_visit_is_judged_by_the_paper_of_its_day(house: House) -> None:
    """The paper of 25 February 2025 was never revised, which is legal; the day before, that of 2023 ruled."""
    new = next(each for each in load("bengkulu").office.standards if each.key == "sop-library-2025")
    assert new.revised_on is None
    house.it_is(LAST_OLD_DAY, "09:00")
    walk = Walk(house)
    walk.rater()
    officer = walk.officer()
    served(walk, officer, "Melur Kenanga")
    house.pass_time(timedelta(minutes=6))
    walk.wait_for_state(VisitState.AWAITING_RATING)
    house.pass_time(timedelta(minutes=4))
    walk.wait_for_state(VisitState.CLOSED)

    house.it_is(FIRST_NEW_DAY, "09:00")
    house.pass_time(timedelta(minutes=1))
    served(walk, officer, "Kenari Jingga")
    house.pass_time(timedelta(minutes=5))
    assert house.wait(lambda: walk.states() == [VisitState.CLOSED] * 2), (
        "five minutes under the paper of 2025"
    )

    officer.open_page("visits")
    open_first(officer, "Kenari Jingga")
    paper = officer.text("detailPaper")
    assert "SOP-1-100/17000/2025" in paper
    assert "25 Februari 2025" in paper
    assert "Penilaian: Paling lama 5 menit" in paper
    officer.click("previousDay")
    open_first(officer, "Melur Kenanga")
    paper = officer.text("detailPaper")
    assert "2025" not in paper
    assert "Penilaian: Paling lama 10 menit" in paper


def opened(officer: Officer) -> bool:
    """F1 does nothing before the office is known."""
    if not officer.sees("standards"):
        officer.press("F1")
    return officer.sees("standards")


@pytest.mark.sop("S002-5")
def test_six_may_follow_four_and_the_visit_goes_on(house: House) -> None:
    """The paper of Muara Enim has no step 5: its own numbers are shown, and the order is that of its steps (C31)."""
    house.follow(office("muara_enim", said("screening.items", []), said("custody", "none")))
    house.it_is(TUESDAY, "09:00")
    walk = Walk(house)
    officer = walk.officer()
    officer.wait(lambda: opened(officer), "the paper")
    shown = [each.text() for each in officer.find(QWidget, "standards").findChildren(QLabel)]
    numbers = [text for text in shown if text.isdecimal()]
    assert numbers[:6] == ["1", "2", "3", "4", "6", "7"]
    officer.press("Escape")
    walk.guest.begin("library")
    walk.guest.fill_in(GUEST)
    walk.guest.agree()
    assert "Selesai" in walk.guest.texts(), "nobody gives a ticket here"
    assert "Tiket" not in walk.guest.texts()
    walk.guest.touch("next")
    walk.guest.wait_for("place")
    officer.wait(lambda: "Melur Kenanga" in officer.text("nextTitle"), "the visitor by name")
    officer.press("F7")
    officer.wait(lambda: officer.text("currentName") == "Melur Kenanga", "the visitor at the desk")
    walk.pause()
    officer.finish_service()
    walk.wait_for_state(VisitState.CLOSED)
