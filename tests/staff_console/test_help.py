"""A visitor at a screen rings; the consoles flash until somebody says that they come."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from shared.cli.demo.sample import PASSWORD, RECEPTIONIST
from shared.foundation.ids import new_id
from shared.visits import help_operations, help_queries
from staff_console.driving import Officer
from staff_console.widgets.banner import Banner
from tests.staff_console.conftest import Opener
from tests.world import World


@pytest.fixture
def reception(world: World, open_console: Opener) -> Officer:
    officer = Officer(open_console(world.sample.reception).window)
    officer.sign_in(RECEPTIONIST.login, PASSWORD)
    officer.wait(lambda: officer.sees("service_library"), "the registration page")
    return officer


def ring(world: World) -> None:
    help_operations.ask_for_help(world.db, world.kiosk, new_id(), "guest_book")


def test_the_banner_flashes_until_somebody_comes(world: World, reception: Officer) -> None:
    assert not reception.sees("helpBanner")
    ring(world)
    reception.wait(lambda: reception.sees("helpBanner"), "the banner")
    said = reception.text("helpBannerLead")
    assert world.sample.kiosk.name in said
    tone = reception.find(Banner, "helpBanner").property("tone")
    reception.wait(lambda: reception.find(Banner, "helpBanner").property("tone") != tone, "a flash")
    reception.find(QAbstractButton, "helpBannerAction").click()
    reception.wait(lambda: not reception.sees("helpBanner"), "quiet")
    with world.db.read() as connection:
        now = help_queries.help_now(connection, world.kiosk.station_id, world.clock.now())
    assert not now.ringing
    assert now.comes


def test_a_call_taken_back_leaves_the_banner(world: World, reception: Officer) -> None:
    ring(world)
    reception.wait(lambda: reception.sees("helpBanner"), "the banner")
    help_operations.withdraw_help(world.db, world.kiosk)
    reception.wait(lambda: not reception.sees("helpBanner"), "quiet")
