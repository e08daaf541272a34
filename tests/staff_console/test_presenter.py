"""Reads of a presenter: one at a time, one more after it, and none once it is closed."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from shared.database.refusals import DatabaseRefusal
from shared.foundation.refusals import Refusal
from shared.qt.jobs import Lane
from shared.qt.languages import Languages
from staff_console.services import Notice, Presenter, Tools
from staff_console.widgets.tokens import Tone
from tests.world import World


class Held:
    """Keeps work until it is let go."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def let_go(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()
            QApplication.processEvents()

    def close(self) -> None:
        self.waiting.clear()


class Counting(Presenter):
    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        self.read: list[int] = []

    def refresh(self) -> None:
        self.read_once(lambda: len(self.read), self.read.append)


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def tools(world: World, held: Held, qapp: QApplication) -> Tools:
    return Tools(world.db, Lane("test", held, qapp), world.clock, Languages(["console"], parent=qapp), qapp)


def test_calls_during_a_read_become_one_more(tools: Tools, held: Held) -> None:
    presenter = Counting(tools)
    for _call in range(5):
        presenter.refresh()
    assert len(held.waiting) == 1
    held.let_go()
    assert presenter.read == [0, 1]


def test_what_comes_after_closing_is_dropped(tools: Tools, held: Held) -> None:
    presenter = Counting(tools)
    presenter.refresh()
    presenter.close()
    presenter.deleteLater()
    held.let_go()
    assert presenter.read == []
    presenter.refresh()
    assert held.waiting == []


def test_a_failed_read_is_told_in_the_officers_language(tools: Tools, held: Held) -> None:
    presenter = Counting(tools)
    told: list[Notice] = []
    presenter.noticed.connect(told.append)

    def fail() -> int:
        raise Refusal(DatabaseRefusal.UNREACHABLE)

    presenter.read_once(fail, presenter.read.append)
    held.let_go()
    assert [(notice.tone, notice.text) for notice in told] == [
        (Tone.BAD, "Basis data tidak terjangkau. Kami coba lagi sebentar lagi.")
    ]
