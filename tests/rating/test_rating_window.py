from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from shared.database.refusals import DatabaseRefusal
from shared.feedback.states import NotFilled
from shared.foundation.refusals import Refusal
from tests.plugins.items import item, items, texts
from tests.rating.asking import Asking, asking, settle
from tests.rating.screens import MORNING

FACES = [f"face-{score}" for score in range(1, 6)]


@pytest.fixture
def show(qapp: object) -> Iterator[Asking]:
    with asking(MORNING) as show:
        yield show


def ask(show: Asking, label: str = "K008", minutes: int | None = 5) -> None:
    show.ratings.ask(label, show.ratings.office.services[1].key, "Meja 2", minutes)
    show.hear()
    show.pass_time(1)


def centre(show: Asking, name: str) -> QPoint:
    found = item(show.window, name)
    assert found is not None, name
    return found.mapToScene(QPointF(found.width() / 2, found.height() / 2)).toPoint()


def touch(show: Asking, name: str) -> None:
    QTest.mouseClick(
        show.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre(show, name)
    )
    settle()


def on_screen(show: Asking) -> list[str]:
    return texts(show.window.contentItem())


def test_between_visitors_nothing_is_asked(show: Asking) -> None:
    show.hear()
    assert show.model.props.page == "idle"
    assert "Terima kasih sudah berkunjung" in on_screen(show)
    assert not any("K008" in words for words in on_screen(show))


def test_number_service_and_desk_say_whose_turn_it_is(show: Asking) -> None:
    ask(show)
    assert "K008  ·  Konsultasi Statistik  ·  Meja 2" in on_screen(show)


@pytest.mark.parametrize("score", range(1, 6))
def test_one_touch_on_a_face_is_the_answer_then_thanks_then_rest(show: Asking, score: int) -> None:
    ask(show)
    touch(show, f"face-{score}")
    assert show.ratings.answers == [("K008", score)]
    assert "Jawaban Anda membantu kami memperbaiki layanan." in on_screen(show)
    show.pass_time(4)
    assert show.model.props.page == "idle"


def test_not_rating_is_an_answer_too(show: Asking) -> None:
    ask(show)
    touch(show, "skip")
    assert show.ratings.answers == [("K008", NotFilled.SKIPPED)]
    assert "Terima kasih atas kunjungan Anda." in on_screen(show)


def test_nobody_touching_within_the_limit_is_recorded_as_not_filled(show: Asking) -> None:
    ask(show)
    show.pass_time(5 * 60)
    assert show.ratings.answers == [("K008", NotFilled.TIMED_OUT)]
    assert show.model.props.page == "idle"


def test_without_a_limit_of_the_standard_the_screens_own_holds(show: Asking) -> None:
    ask(show, minutes=None)
    show.pass_time(4 * 60)
    assert show.ratings.answers == []
    show.pass_time(2 * 60)
    assert show.ratings.answers == [("K008", NotFilled.TIMED_OUT)]


def test_a_double_tap_counts_once(show: Asking) -> None:
    ask(show)
    where = centre(show, "face-5")
    for _ in range(2):
        QTest.mouseClick(show.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    settle()
    assert show.ratings.answers == [("K008", 5)]


def test_a_late_second_tap_does_not_rate_for_the_next_visitor(show: Asking) -> None:
    ask(show)
    show.ratings.ask("P003", show.ratings.office.services[0].key, "Meja 1")
    touch(show, "face-1")
    show.hear()
    show.pass_time(4)
    assert "P003  ·  Perpustakaan  ·  Meja 1" in on_screen(show)
    touch(show, "face-1")
    assert show.ratings.answers == [("K008", 1)]
    show.pass_time(1)
    touch(show, "face-4")
    assert show.ratings.answers == [("K008", 1), ("P003", 4)]


def test_an_answer_survives_a_lost_database(show: Asking) -> None:
    ask(show)
    show.ratings.trouble = Refusal(DatabaseRefusal.UNREACHABLE)
    touch(show, "face-2")
    assert "Jawaban Anda aman, kami coba lagi setiap 5 detik." in on_screen(show)
    touch(show, "face-5")
    show.ratings.trouble = None
    show.pass_time(5)
    assert show.ratings.answers == [("K008", 2)]
    assert show.model.props.page == "thanks"


def test_a_lost_database_between_visitors_is_said_calmly(show: Asking) -> None:
    show.hear()
    show.model.lose()
    assert "Penilaian dapat diberikan setelah tersambung lagi." in on_screen(show)
    show.model.back()
    settle()
    assert "Sambungan terputus." not in on_screen(show)


def test_an_answer_given_elsewhere_ends_the_asking(show: Asking) -> None:
    ask(show)
    show.ratings.waiting.clear()
    show.hear()
    assert show.model.props.page == "idle"


def test_the_language_is_switched_live_and_forgotten_with_the_visitor(show: Asking) -> None:
    ask(show)
    touch(show, "language-en")
    assert "How was our service?" in on_screen(show)
    assert "K008  ·  Statistical consultation  ·  Meja 2" in on_screen(show)
    touch(show, "face-5")
    show.pass_time(4)
    assert "Terima kasih sudah berkunjung" in on_screen(show)


def test_overdue_ratings_are_closed_each_minute(show: Asking) -> None:
    show.model.back()
    settle()
    show.pass_time(60)
    assert show.ratings.expired == 2


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768), (1920, 1080), (1080, 1920)])
def test_everything_to_touch_is_large_named_and_inside_the_screen(
    size: tuple[int, int], qapp: object
) -> None:
    with asking(MORNING, size=size) as show:
        ask(show)
        for name in [*FACES, "skip", "language-id", "language-en"]:
            found = item(show.window, name)
            assert found is not None
            area = found.mapRectToScene(found.boundingRect())
            assert min(area.width(), area.height()) >= 72, name
            assert show.window.contentItem().boundingRect().contains(area), name
            spoken = QAccessible.queryAccessibleInterface(found)
            assert spoken.text(QAccessible.Text.Name), name
            assert spoken.role() in {QAccessible.Role.Button, QAccessible.Role.RadioButton}, name
        for words in items(show.window.contentItem()):
            if words.inherits("QQuickText") and words.isVisible() and words.property("text"):
                assert not words.property("truncated"), words.property("text")
                assert words.property("font").pixelSize() >= 24, words.property("text")
