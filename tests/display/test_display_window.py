from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.display.model import RETRY
from shared.database.refusals import DatabaseRefusal
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office.refusals import OfficeRefusal
from shared.qt.frames import FrameWitness
from tests.display.screens import EVENING, MORNING, a_busy_morning, the_moment_of_a_call
from tests.display.showing import Showing, bengkulu, settle, showing, with_services
from tests.plugins.items import item, items, texts


@pytest.fixture
def show(qapp: object) -> Iterator[Showing]:
    with showing(MORNING) as show:
        yield show


def said(show: Showing, name: str) -> str:
    found = item(show.window, name)
    assert found is not None, name
    return found.property("text")


def test_the_board_shows_the_last_call_the_four_before_and_who_waits(show: Showing) -> None:
    a_busy_morning(show)
    assert (said(show, "call-number"), said(show, "call-desk")) == ("P014", "Meja 1")
    rows = [texts(item(show.window, f"earlier-{row}")) for row in range(4)]
    assert rows == [["J006", "Meja 3"], ["K008", "Meja 2"], ["P013", "Meja 1"], ["K007", "Meja 2"]]
    assert [said(show, f"waiting-{letter}") for letter in "PKJR"] == ["1", "3", "2", "0"]
    assert said(show, "clock") == "10.24"


def test_a_new_call_fills_the_screen_and_leaves_it_again(show: Showing) -> None:
    a_busy_morning(show)
    flash = item(show.window, "flash")
    assert flash is not None
    assert not flash.isVisible()
    show.told.call("K009", "Meja 2", show.told.office.services[1].key)
    show.hear()
    assert flash.isVisible()
    assert (said(show, "flash-number"), said(show, "flash-desk")) == ("K009", "Meja 2")
    show.pass_time(8)
    assert show.board.props.announced == 0
    assert said(show, "call-number") == "K009"


def test_two_desks_calling_together_are_both_announced(show: Showing) -> None:
    show.told.call("K001", "Meja 1", "x")
    show.told.call("P001", "Meja 2", "x")
    show.hear()
    assert said(show, "flash-number") == "K001"
    show.pass_time(4)
    assert said(show, "flash-number") == "P001"


def test_a_call_is_acknowledged_once_a_frame_shows_it_and_not_before(show: Showing, qtbot: QtBot) -> None:
    witness = FrameWitness(show.window)
    show.board.calledOut.connect(lambda sequence: witness.after_paint(lambda: show.board.painted(sequence)))
    show.window.hide()
    show.told.call("K001", "Meja 1", "x")
    show.hear()
    assert show.board.props.announced == 1
    assert show.told.acknowledged == []
    show.window.show()
    qtbot.waitUntil(lambda: show.told.acknowledged == [1])


def test_an_acknowledgement_that_failed_is_sent_again_when_the_database_is_back(show: Showing) -> None:
    show.hear()
    show.told.trouble = Refusal(DatabaseRefusal.UNREACHABLE)
    show.board.painted(7)
    settle()
    show.told.trouble = None
    show.board.back()
    settle()
    assert show.told.acknowledged == [7]
    show.board.back()
    settle()
    assert show.told.acknowledged == [7]


def test_an_acknowledgement_refused_for_a_moment_is_sent_again_by_itself(show: Showing) -> None:
    show.hear()
    show.told.trouble = Refusal(DatabaseRefusal.BUSY)
    show.board.painted(7)
    settle()
    show.told.trouble = None
    show.told.clock.advance(RETRY)
    settle()
    assert show.told.acknowledged == [7]


def test_without_the_database_the_last_board_stays_with_a_small_mark(show: Showing) -> None:
    a_busy_morning(show)
    mark = item(show.window, "lost")
    assert mark is not None
    assert not mark.isVisible()
    show.told.trouble = Refusal(DatabaseRefusal.UNREACHABLE)
    show.hear()
    assert mark.isVisible()
    assert said(show, "call-number") == "P014"
    show.told.trouble = None
    show.told.call("K010", "Meja 2", "x")
    show.pass_time(5)
    assert not mark.isVisible()
    assert said(show, "flash-number") == "K010"


@pytest.mark.parametrize("code", [DatabaseRefusal.NEWER, DatabaseRefusal.OLDER, OfficeRefusal.NOT_SET_UP])
def test_an_office_that_is_being_updated_is_said_and_tried_again(
    show: Showing, code: DatabaseRefusal | OfficeRefusal
) -> None:
    show.told.trouble = Refusal(code)
    show.hear()
    assert visible(show, "updating")
    show.told.trouble = None
    show.pass_time(5)
    assert visible(show, "board")
    assert not visible(show, "updating")


def test_outside_hours_the_display_says_when_to_come(qapp: object) -> None:
    with showing(EVENING) as show:
        show.hear()
        assert visible(show, "closed")
        assert "Kami buka lagi Senin, 23 November pukul 08.00 WIB" in texts(item(show.window, "closed"))


def test_the_language_is_switched_live(show: Showing) -> None:
    a_busy_morning(show)
    assert "Panggilan sebelumnya" in texts(item(show.window, "board"))
    show.languages.choose("en")
    words = texts(item(show.window, "board"))
    assert "Earlier calls" in words
    assert "10:24" in words
    assert "Panggilan sebelumnya" not in words


def test_seven_services_turn_pages_every_eight_seconds(qapp: object) -> None:
    with showing(MORNING, office=with_services(bengkulu(), 7)) as show:
        show.hear()
        assert item(show.window, "tile-P") is not None
        show.pass_time(8)
        assert item(show.window, "tile-P") is None
        assert item(show.window, "tile-A") is not None


def test_swelling_stands_still_when_motion_is_reduced(qapp: object) -> None:
    with showing(MORNING, reduce_motion=True) as show:
        show.told.call("K001", "Meja 1", "x")
        show.hear()
        field = item(show.window, "flash-field")
        assert field is not None
        assert field.property("color").name() == "#ffb84d"


def test_a_new_day_wipes_the_board(show: Showing) -> None:
    a_busy_morning(show)
    show.told.calls.clear()
    show.pass_time(20 * 3600)
    assert said(show, "call-number") == ""


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1280, 800)])
def test_nothing_is_cut_off_and_no_text_is_small(
    size: tuple[int, int], language: Language, qapp: object
) -> None:
    with showing(MORNING, size=size, language=language, reduce_motion=True) as show:
        the_moment_of_a_call(show)
        for words in items(show.window.contentItem()):
            if words.inherits("QQuickText") and words.isVisible() and words.property("text"):
                assert words.property("font").pixelSize() * size[0] / 1920 >= 23.5, words.property("text")
                assert not words.property("truncated"), words.property("text")
        for tile in (item(show.window, f"tile-{letter}") for letter in "PKJR"):
            assert tile is not None
            frame = tile.mapRectToScene(tile.boundingRect())
            inside = [each for each in items(tile) if each.inherits("QQuickText")]
            assert all(frame.contains(each.mapRectToScene(each.boundingRect())) for each in inside)


def visible(show: Showing, name: str) -> bool:
    found = item(show.window, name)
    return found is not None and found.isVisible()
