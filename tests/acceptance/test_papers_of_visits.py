"""A visit keeps the paper it began under, and a paper's own numbering does no harm."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shared.office.document import load
from shared.visits.states import VisitState
from staff_console.driving import Officer
from tests.acceptance.house import ONE_PROCESS, House
from tests.acceptance.walks.walker import Walk
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
