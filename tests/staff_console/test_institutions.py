"""The page of institutions, worked by keyboard."""

import pytest
from PySide6.QtWidgets import QLineEdit

from shared.cli.demo.sample import PASSWORD
from shared.visits import institution_operations as institutions
from shared.visits import institution_queries as queries
from shared.visits.institution_queries import Institution
from staff_console.driving import Officer
from staff_console.institutions.page import InstitutionsPage
from tests.staff_console.conftest import Opener
from tests.world import World

RAYA = "Universitas Contoh Raya"
DINAS = "Dinas Contoh"


@pytest.fixture
def desk(world: World, open_console: Opener) -> Officer:
    """The receptionist, signed in; a list of two, and a guest from an institution that is not on it."""
    for name in (RAYA, DINAS):
        institutions.add_institution(world.db, world.officers[0], name)
    world.issue(institution="UCR")
    officer = Officer(open_console(world.sample.reception).window)
    officer.sign_in("sekar", PASSWORD)
    officer.wait(lambda: officer.sees("workspace"), "the workspace")
    officer.open_page("institutions")
    officer.wait(lambda: len(officer.rows("institutionsTable")) == 2, "the list")
    return officer


def listed(world: World) -> dict[str, Institution]:
    with world.db.read() as connection:
        return {each.name: each for each in queries.institutions(connection)}


def choose(officer: Officer, name: str) -> None:
    page = officer.find(InstitutionsPage, "Page")
    page.table.view.setFocus()
    texts = [each[0] for each in page.table.shown_rows()]
    page.table.view.selectRow(texts.index(name))


def say(officer: Officer, keys: str, name: str) -> None:
    officer.press(keys)
    officer.wait(lambda: officer.sees("institutionAgree"), "the form")
    officer.retype("institutionName", name)
    officer.press("Return")


def pick(officer: Officer, keys: str, words: str) -> None:
    officer.press(keys)
    officer.wait(lambda: officer.sees("institutionPick"), "the choice")
    officer.choose_named("institutionPick", words)
    officer.click("institutionAgree")


def test_a_name_is_added_renamed_and_found_by_the_old_one(desk: Officer, world: World) -> None:
    say(desk, "Ctrl+N", "Balai Contoh")
    desk.wait(lambda: "Balai Contoh" in listed(world), "the new one")
    desk.wait(lambda: len(desk.rows("institutionsTable")) == 3, "its line")
    choose(desk, "Balai Contoh")
    say(desk, "Ctrl+E", "Balai Besar Contoh")
    desk.wait(lambda: "Balai Besar Contoh" in listed(world), "the new name")
    assert listed(world)["Balai Besar Contoh"].spellings == ("Balai Contoh",)
    desk.press("Ctrl+F")
    desk.retype("institutionSearch", "balai contoh")
    desk.press("Return")
    desk.wait(lambda: [r[0] for r in desk.rows("institutionsTable")] == ["Balai Besar Contoh"], "the match")


def test_a_name_that_is_taken_is_refused_at_its_field(desk: Officer, world: World) -> None:
    choose(desk, DINAS)
    say(desk, "Ctrl+E", RAYA.upper())
    desk.wait(lambda: bool(desk.errors()), "the refusal")
    assert desk.sees("institutionAgree")
    desk.press("Escape")
    assert DINAS in listed(world)


def test_what_a_visitor_wrote_becomes_another_name_and_is_parted_again(desk: Officer, world: World) -> None:
    desk.click("tab_unlisted")
    desk.wait(lambda: [r[:2] for r in desk.rows("institutionsTable")] == [("UCR", "1")], "the spelling")
    choose(desk, "UCR")
    pick(desk, "Ctrl+M", RAYA)
    desk.wait(lambda: listed(world)[RAYA].visits == 1, "the visit to count")
    desk.wait(lambda: desk.rows("institutionsTable") == (), "nothing left")
    desk.click("tab_listed")
    desk.wait(lambda: len(desk.rows("institutionsTable")) == 2, "the list")
    choose(desk, RAYA)
    pick(desk, "Ctrl+L", "UCR")
    desk.wait(lambda: listed(world)[RAYA].visits == 0, "the spelling parted")


def test_what_a_visitor_wrote_is_offered_as_a_new_name(desk: Officer, world: World) -> None:
    desk.click("tab_unlisted")
    desk.wait(lambda: bool(desk.rows("institutionsTable")), "the spelling")
    choose(desk, "UCR")
    desk.press("Ctrl+N")
    desk.wait(lambda: desk.sees("institutionAgree"), "the form")
    assert desk.find(QLineEdit, "institutionName").text() == "UCR"
    desk.press("Return")
    desk.wait(lambda: "UCR" in listed(world), "the new one")


def test_a_merge_is_taken_back_from_the_toast(desk: Officer, world: World) -> None:
    before = listed(world)
    choose(desk, DINAS)
    pick(desk, "Ctrl+M", RAYA)
    desk.wait(lambda: list(listed(world)) == [RAYA], "the merge")
    assert listed(world)[RAYA].spellings == (DINAS,)
    desk.wait(lambda: desk.sees("toastAction"), "the way back")
    desk.click("toastAction")
    desk.wait(lambda: listed(world) == before, "both again")


def test_one_is_taken_off_the_list_and_put_back(desk: Officer, world: World) -> None:
    choose(desk, DINAS)
    desk.press("Ctrl+D")
    desk.wait(lambda: desk.sees("questionAgree"), "the question")
    desk.press("Return")
    desk.wait(lambda: DINAS not in listed(world), "it gone")
    desk.wait(lambda: desk.sees("toastAction"), "the way back")
    desk.click("toastAction")
    desk.wait(lambda: DINAS in listed(world), "it back")
