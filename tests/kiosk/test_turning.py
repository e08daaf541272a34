"""How pages take turns: built in the background, the one before stands until then."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import kiosk.components
from shared.database.refusals import DatabaseRefusal
from shared.foundation.refusals import Refusal
from tests.kiosk.standing import Standing, standing

IMAGE = re.compile(r"\bImage \{[^}]*\}")


@pytest.fixture
def stand(qapp: object) -> Iterator[Standing]:
    with standing() as stand:
        yield stand


def test_the_page_before_stands_until_the_next_is_built(stand: Standing) -> None:
    stand.take()
    stand.model.showNoPaper()
    assert stand.window.property("turning")
    assert stand.visitor.sees("ticket")
    assert not stand.visitor.sees("no_paper")
    stand.visitor.wait_for("no_paper")
    assert not stand.visitor.sees("ticket")


def test_a_touch_on_a_page_about_to_go_is_none(stand: Standing) -> None:
    stand.take()
    finish = stand.visitor.wait_for("finish")
    middle = finish.mapToScene(finish.boundingRect().center()).toPoint()
    stand.model.showNoPaper()
    QTest.mouseClick(stand.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert stand.model.props.page == "no_paper"


def test_pages_on_the_way_are_there_at_once(stand: Standing) -> None:
    stand.model.choose("library")
    assert not stand.window.property("turning")
    assert stand.visitor.sees("guest_book")


def test_without_the_database_no_page_stands_on(stand: Standing) -> None:
    stand.house.trouble = Refusal(DatabaseRefusal.UNREACHABLE)
    stand.model.news.lose()
    assert not stand.visitor.sees("home")
    stand.visitor.wait_for("away")


def test_no_picture_drawn_in_python_is_loaded_on_another_thread() -> None:
    """The GUI thread holds the interpreter while it builds; waiting for the picture thread, it would wait for ever."""
    kit = Path(kiosk.components.__file__).parents[1]
    pictures = [block for file in kit.rglob("*.qml") for block in IMAGE.findall(file.read_text("utf-8"))]
    assert any("image://" in each for each in pictures)
    assert [each for each in pictures if "image://" in each and "asynchronous" in each] == []
