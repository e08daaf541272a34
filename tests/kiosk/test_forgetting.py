"""DESIGN §4.9: on finish, cancel, idle or a killed program nothing of the last visitor remains on the kiosk."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.driving import Visitor
from kiosk.reception.program import ReceptionProgram
from shared.qt.program import drop_deferred
from tests.kiosk.marked import AGAIN, PAGES, come_as_far_as, knock
from tests.kiosk.remains import files_holding, remains, word
from tests.kiosk.walking import kiosk
from tests.world import World

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def program(world: World, qapp: object) -> Iterator[ReceptionProgram]:
    with kiosk(world) as program:
        yield program


@pytest.fixture
def visitor(program: ReceptionProgram) -> Visitor:
    return Visitor(program.window)


def pass_time(world: World, seconds: int) -> None:
    for _ in range(seconds):
        world.clock.advance(timedelta(seconds=1))
        QCoreApplication.processEvents()
    drop_deferred()


def settle(visitor: Visitor, page: str = "home") -> None:
    """The page stands, and what it took the place of is gone."""
    visitor.wait_for(page)
    for _ in range(10):
        QCoreApplication.processEvents()
        drop_deferred()


def test_the_search_finds_what_is_there(program: ReceptionProgram, visitor: Visitor) -> None:
    """The proof that the other tests here can fail."""
    come_as_far_as(visitor, "guest_book")
    found = "\n".join(remains(program, "name", "need"))
    for holder in ("QuestionModel.value", ".text (need-input)", "GuestForm", "surroundingText"):
        assert holder in found


@pytest.mark.parametrize("page", PAGES)
def test_cancelled_on_any_page(program: ReceptionProgram, visitor: Visitor, page: str) -> None:
    come_as_far_as(visitor, page)
    visitor.touch("cancel")
    settle(visitor)
    assert remains(program) == []


@pytest.mark.parametrize("page", PAGES)
def test_left_alone_on_any_page(program: ReceptionProgram, visitor: Visitor, world: World, page: str) -> None:
    come_as_far_as(visitor, page)
    pass_time(world, 61)
    assert visitor.sees("idle-guard") or visitor.sees("Lanjutkan")
    pass_time(world, 21)
    settle(visitor)
    assert remains(program) == []


def test_finished_with_a_pin_and_a_card_for_the_next_time(
    program: ReceptionProgram, visitor: Visitor, world: World, tmp_path: Path
) -> None:
    come_as_far_as(visitor, "consent")
    visitor.touch("agreement")
    visitor.touch("next")
    settle(visitor, "ticket")
    assert remains(program) == []
    visitor.touch("keep-link")
    for field in ("new_pin", "again"):
        visitor.touch(f"{field}-input")
        visitor.type_on_hardware(word("again"))
    visitor.touch("save-pin")
    visitor.wait_until(lambda: program.model.returning.props.chosen, "the PIN to be kept")
    visitor.touch("show-card")
    visitor.wait_for("card-code")
    visitor.touch("finish")
    settle(visitor)
    assert remains(program) == []
    assert program.model.returning.state.card is None
    world.db.close()
    assert files_holding([tmp_path], "pin", "again", "login") == []


def test_somebody_who_came_again_leaves_nothing_of_the_form_that_was_filled_in(
    program: ReceptionProgram, visitor: Visitor, world: World
) -> None:
    from shared.visits import returning

    issued = world.issue(name=word("name"), email=word("login"), institution=word("institution"))
    returning.choose_pin(world.db, world.kiosk, issued.visit_id, word("pin"))
    del issued
    knock(visitor)
    visitor.touch("next")
    visitor.wait_for("is_you")
    visitor.touch("next")
    visitor.wait_for("welcome-banner")
    assert visitor.text_of("name-input") == word("name")
    visitor.touch("cancel")
    settle(visitor)
    assert remains(program) == []


@pytest.mark.parametrize("page", PAGES)
def test_killed_on_any_page_nothing_is_left_in_any_file_nor_after_the_restart(
    world: World, tmp_path: Path, page: str
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    child = start(world, home, page)
    assert child.stdout is not None
    said = child.stdout.readline()
    child.kill()
    child.wait()
    child.stdout.close()
    assert said == "here\n"
    assert files_holding([tmp_path]) == []
    found, _ = start(world, home, AGAIN).communicate(timeout=120)
    assert found == "[]\n"
    assert files_holding([tmp_path]) == []


def start(world: World, home: Path, page: str) -> subprocess.Popen[str]:
    """The kiosk as a process of its own that writes nowhere but here and into the database."""
    places = dict.fromkeys(
        ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(home)
    ) | dict.fromkeys(("XDG_STATE_HOME", "XDG_RUNTIME_DIR"), str(home))
    url = world.db.url.render_as_string(hide_password=False)
    arguments = [url, world.clock.now().isoformat(), str(home / "identity.key"), page]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.marked", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, **places, "PYTHONDONTWRITEBYTECODE": "1"},
    )
