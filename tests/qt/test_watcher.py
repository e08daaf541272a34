import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from shared.database.changes import Change, Changes, Topic
from shared.database.refusals import DatabaseRefusal
from shared.foundation.refusals import Refusal
from shared.qt import watcher as watcher_module
from shared.qt.jobs import on_gui_thread
from shared.qt.watcher import ChangeWatcher


class ScriptedFeed:
    """Answers what the test put in; otherwise waits."""

    def __init__(self) -> None:
        self.script: list[Changes | Exception | None] = [None]
        self.woken = threading.Event()
        self.closed_on = ""

    def say(self, answer: Changes | Exception | None) -> None:
        self.script.append(answer)
        self.woken.set()

    def wait(self, timeout: float) -> Changes | None:
        if not self.script:
            self.woken.wait(timeout)
        self.woken.clear()
        answer = self.script.pop(0) if self.script else None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def close(self) -> None:
        self.closed_on = threading.current_thread().name


@pytest.fixture
def feed() -> ScriptedFeed:
    return ScriptedFeed()


@pytest.fixture
def heard() -> list[object]:
    return []


@pytest.fixture
def watcher(
    qapp: object, feed: ScriptedFeed, heard: list[object], monkeypatch: pytest.MonkeyPatch
) -> Iterator[ChangeWatcher]:
    monkeypatch.setattr(watcher_module, "RETRY_S", 0.01)
    watcher = ChangeWatcher(feed)
    watcher.changed.connect(heard.append)
    watcher.changed.connect(lambda _: heard.append(on_gui_thread()))
    watcher.lost.connect(lambda: heard.append("lost"))
    watcher.back.connect(lambda: heard.append("back"))
    watcher.start()
    yield watcher
    watcher.close()


def test_the_first_word_is_back_and_changes_arrive_on_the_gui_thread(
    watcher: ChangeWatcher, feed: ScriptedFeed, heard: list[object], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: heard == ["back"])
    changes = Changes((Change(Topic.CALLS, "1"),), 1)
    feed.say(changes)
    qtbot.waitUntil(lambda: heard == ["back", changes, True])


def test_losing_the_database_is_told_once_and_its_return_too(
    watcher: ChangeWatcher,
    feed: ScriptedFeed,
    heard: list[object],
    qtbot: QtBot,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("The database cannot be reached")
    qtbot.waitUntil(lambda: heard == ["back"])
    for _ in range(3):
        feed.say(Refusal(DatabaseRefusal.UNREACHABLE))
    feed.say(None)
    qtbot.waitUntil(lambda: heard == ["back", "lost", "back"])


def test_it_stops_cleanly_and_closes_the_feed_on_its_own_thread(
    watcher: ChangeWatcher, feed: ScriptedFeed, heard: list[object], qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: heard == ["back"])
    watcher.close()
    assert feed.closed_on == "change-watcher"
