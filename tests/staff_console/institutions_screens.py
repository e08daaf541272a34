"""Pictures of the page of institutions: empty, the list, what visitors wrote, its dialogs."""

from collections.abc import Callable

from shared.visits import institution_operations as institutions
from staff_console.driving import Officer
from staff_console.institutions.page import InstitutionsPage
from tests.world import World

Take = Callable[[str], None]


def render_institutions(officer: Officer, world: World, take: Take, take_dialog: Take) -> None:
    """From any page of somebody who keeps the list."""
    officer.open_page("institutions")
    page = officer.find(InstitutionsPage, "Page")
    officer.wait(lambda: officer.text("tableStateLead") != "" and page.isVisible(), "the empty list")
    take("institutions-empty")
    for name, others in (
        ("Universitas Contoh Raya", ("UCR", "Univ. Contoh Raya")),
        ("Dinas Contoh Provinsi Bengkulu", ()),
        ("Badan Perencanaan Pembangunan Daerah Contoh Kabupaten Rejang Lebong", ("Bappeda Contoh RL",)),
    ):
        made = institutions.add_institution(world.db, world.officers[0], name)
        for each in others:
            institutions.add_spelling(world.db, world.officers[0], made, each)
    world.issue("sales", institution="SMA Contoh Harapan")
    officer.wait(lambda: len(page.table.shown_rows()) == 3, "the list")
    page.table.view.setFocus()
    take("institutions")
    officer.press("Ctrl+E")
    officer.wait(lambda: officer.sees("institutionAgree"), "the form")
    officer.retype("institutionName", "UCR")
    officer.press("Return")
    officer.wait(lambda: bool(officer.errors()), "the refusal")
    take_dialog("institutions-rename")
    officer.press("Escape")
    officer.press("Ctrl+M")
    officer.wait(lambda: officer.sees("institutionPick"), "the others")
    take_dialog("institutions-merge")
    officer.press("Escape")
    officer.click("tab_unlisted")
    officer.wait(lambda: officer.sees("institution_belongs"), "what visitors wrote")
    take("institutions-unlisted")
