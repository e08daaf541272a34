"""Pictures of the page of persons: a search with a person, the alternative entries, pairs, a merge, a one-time PIN."""

from collections.abc import Callable

from shared.foundation.refusals import Refusal
from shared.visits import returning
from staff_console.driving import Officer
from staff_console.visitors.page import VisitorsPage
from tests.visitors.coming_again import Comer
from tests.world import World

Take = Callable[[str], None]


def make_people(world: World) -> None:
    """Somebody with a PIN and several visits, a double of theirs, and an alternative entry."""
    comer = Comer(world)
    comer.first_visit()
    comer.log_in()
    comer.enter(purpose="research")
    for name, email in (("Melur K. Sari", "melur@contoh.id"), ("Kenanga Putri", "putri@contoh.id")):
        world.issue(name=name, email=email, phone="0813 9999 8888")
    failing = Comer(world)
    try:
        failing.fail(4)
    except Refusal:
        return
    failing.enter(confirmed=False, name="Melur Kenangan")
    returning.read_offer(
        world.db, world.kiosk, world.issue("sales", name="Sekar Wangi", email="sekar@contoh.id").visit_id
    )


def render_visitors(officer: Officer, take: Take, take_dialog: Take) -> None:
    """From any page of somebody who may merge and reset."""
    officer.wait(lambda: officer.sees("loginAlert"), "the alert")
    officer.open_page("visitors")
    page = officer.find(VisitorsPage, "Page")
    take("visitors-empty")
    officer.retype("visitorSearch", "melur")
    officer.press("Return")
    officer.wait(lambda: bool(page.table.shown_rows()), "persons")
    page.table.view.setFocus()
    officer.press("Return")
    officer.wait(lambda: officer.sees("personPanel"), "the person")
    take("visitors-person")
    officer.press("Ctrl+P")
    officer.wait(lambda: officer.sees("questionAgree"), "the question")
    take_dialog("visitors-pin-question")
    officer.press("Return")
    officer.wait(lambda: officer.sees("oneTimePin"), "the PIN")
    take_dialog("visitors-pin")
    officer.press("Return")
    officer.press("Escape")
    officer.click("tab_reconcile")
    officer.wait(lambda: officer.sees("settleEntry"), "the entries")
    take("visitors-reconcile")
    officer.click("tab_alike")
    officer.wait(lambda: not officer.sees("settleEntry") and bool(page.table.shown_rows()), "pairs")
    take("visitors-alike")
    page.table.view.setFocus()
    officer.press("Return")
    officer.wait(lambda: officer.sees("mergeAgree"), "the preview")
    take_dialog("visitors-merge")
    officer.press("Escape")
