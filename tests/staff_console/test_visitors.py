"""The page of persons, worked by keyboard; and the alert that stands above every page."""

from uuid import UUID

import pytest
from sqlalchemy import select

from shared.audit.tables import AuditRow
from shared.cli.demo.sample import PASSWORD
from shared.records import people
from shared.visits.tables import VisitRow
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram
from staff_console.visitors.page import VisitorsPage
from tests.staff_console.conftest import Opener
from tests.visitors.coming_again import Comer
from tests.world import World


@pytest.fixture
def desk(world: World, open_console: Opener) -> Officer:
    """The receptionist, signed in, the page of persons open."""
    program: ConsoleProgram = open_console(world.sample.reception)
    officer = Officer(program.window)
    officer.sign_in("sekar", PASSWORD)
    officer.wait(lambda: officer.sees("workspace"), "the workspace")
    return officer


def open_page(officer: Officer) -> VisitorsPage:
    officer.press("Ctrl+3")
    page = officer.find(VisitorsPage, "Page")
    officer.wait(page.isVisible, "the page of persons")
    return page


def rows(page: VisitorsPage) -> tuple[tuple[str, ...], ...]:
    return page.table.shown_rows()


def search(officer: Officer, page: VisitorsPage, words: str) -> None:
    officer.retype("visitorSearch", words)
    officer.press("Return")
    officer.wait(lambda: bool(rows(page)), words)


def visitor_of(world: World, visit_id: UUID) -> UUID:
    with world.db.read() as connection:
        found = connection.execute(select(VisitRow.visitor_id).where(VisitRow.id == visit_id)).scalar_one()
    assert found
    return found


def acts(world: World) -> list[str]:
    with world.db.read() as connection:
        return list(connection.execute(select(AuditRow.act).order_by(AuditRow.id)).scalars())


def test_nobody_is_listed_before_a_search_and_every_look_is_audited(desk: Officer, world: World) -> None:
    world.issue()
    page = open_page(desk)
    assert rows(page) == ()
    assert "see_visitors" not in acts(world)
    search(desk, page, "kenanga")
    assert rows(page)[0][:2] == ("Melur Kenanga", "melur@contoh.id")
    page.table.view.setFocus()
    desk.press("Return")
    desk.wait(lambda: desk.sees("personPanel"), "the person")
    assert desk.text("personName") == "Melur Kenanga"
    assert acts(world)[-2:] == ["see_visitors", "see_visitor"]
    desk.press("Escape")
    desk.wait(lambda: not desk.sees("personPanel"), "the panel gone")


def test_a_forgotten_pin_is_replaced_after_the_card_was_checked(desk: Officer, world: World) -> None:
    Comer(world).first_visit()
    page = open_page(desk)
    search(desk, page, "melur")
    page.table.view.setFocus()
    desk.press("Return")
    desk.wait(lambda: desk.text("personPinText") == "Punya PIN", "the person")
    desk.press("Ctrl+P")
    desk.wait(lambda: desk.sees("questionAgree"), "the question")
    desk.press("Return")
    desk.wait(lambda: desk.sees("oneTimePin"), "the PIN")
    pin = desk.text("oneTimePin").replace(" ", "")
    desk.press("Return")
    desk.wait(lambda: not desk.sees("oneTimePin"), "the dialog gone")
    desk.wait(lambda: desk.text("personPinText") == "PIN sekali pakai", "the new state")
    assert Comer(world).log_in(pin=pin).must_choose


def test_two_who_look_alike_are_merged_and_taken_apart_again(desk: Officer, world: World) -> None:
    first = visitor_of(world, world.issue().visit_id)
    second = visitor_of(world, world.issue(name="Melur K. Sari").visit_id)
    page = open_page(desk)
    desk.click("tab_alike")
    desk.wait(lambda: bool(rows(page)), "the pair")
    assert rows(page)[0][-1] == "email sama, telepon sama"
    page.table.view.setFocus()
    desk.press("Ctrl+M")
    desk.wait(lambda: desk.sees("mergeAgree"), "the preview")
    assert {desk.text("mergeName0"), desk.text("mergeName1")} == {"Melur Kenanga", "Melur K. Sari"}
    desk.click("mergeKeep1")
    desk.click("mergeAgree")
    desk.wait(lambda: not rows(page), "the list to be empty")
    with world.db.read() as connection:
        joined = people.person(connection, first)
    assert joined is not None
    assert (joined.line.visitor_id, joined.line.visits) == (second, 2)
    search(desk, page, "sari")
    page.table.view.setFocus()
    desk.press("Return")
    desk.wait(lambda: desk.sees("personPanel"), "the person")
    desk.click(f"undo_{joined.merges[0].id}")
    desk.wait(lambda: _apart(world, first), "two persons again")


def _apart(world: World, row: UUID) -> bool:
    with world.db.read() as connection:
        found = people.person(connection, row)
    return found is not None and found.line.rows == 1


def test_a_failed_log_in_is_told_on_every_page_until_somebody_saw_to_it(desk: Officer, world: World) -> None:
    assert not desk.sees("loginAlert")
    comer = Comer(world)
    comer.fail(4)
    desk.wait(lambda: desk.sees("loginAlert"), "the alert")
    told = f"{desk.text('loginAlertLead')} {desk.text('loginAlertRest')}"
    assert world.sample.kiosk.name in told
    assert "melur" not in told.lower()
    for keys in ("Ctrl+1", "Ctrl+2", "Ctrl+3"):
        desk.press(keys)
        assert desk.sees("loginAlert")
    desk.press("Ctrl+Shift+T")
    desk.wait(lambda: not desk.sees("loginAlert"), "the alert gone")
    assert acts(world)[-1] == "clear_alert"


def test_an_alternative_entry_is_listed_and_settled(desk: Officer, world: World) -> None:
    comer = Comer(world)
    comer.fail(4)
    comer.enter(confirmed=False)
    page = open_page(desk)
    desk.click("tab_reconcile")
    desk.wait(lambda: bool(rows(page)), "the entry")
    assert rows(page)[0][-1].startswith("Formulir alternatif di ")
    page.table.view.setFocus()
    desk.press("Ctrl+D")
    desk.wait(lambda: not rows(page), "the list to be empty")
    assert acts(world)[-1] == "settle_entry"


def test_an_officer_sees_but_neither_merges_nor_resets(world: World, open_console: Opener) -> None:
    world.issue()
    program: ConsoleProgram = open_console()
    officer = Officer(program.window)
    officer.sign_in("bagas", PASSWORD)
    officer.choose_desk(1)
    officer.press("Ctrl+4")
    page = officer.find(VisitorsPage, "Page")
    search(officer, page, "melur")
    page.table.view.setFocus()
    officer.press("Return")
    officer.wait(lambda: officer.sees("personPanel"), "the person")
    assert not officer.sees("resetPin")
    assert not officer.sees("mergeVisitors")
