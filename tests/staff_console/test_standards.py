"""The office's papers at the desk: F1, a service, one of its papers, every line with its rows."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from shared.cli.demo.sample import OFFICERS, PASSWORD
from shared.foundation.formats import Language
from shared.office.document import load
from shared.office.paper_view import Standing
from staff_console.driving import Officer
from staff_console.standards.derive import PartKey, derive_standard
from staff_console.standards.dialog import StandardsDialog
from tests.staff_console.conftest import Opener
from tests.world import World

TODAY = date(2026, 11, 24)


@pytest.fixture
def officer(world: World, open_console: Opener) -> Officer:
    officer = Officer(open_console(world.sample.consoles[0]).window)
    officer.sign_in(OFFICERS[0].login, PASSWORD)
    officer.choose_desk(1)
    return officer


def said(officer: Officer) -> list[str]:
    dialog = officer.find(StandardsDialog, "standards")
    return [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]


def open_standards(officer: Officer) -> StandardsDialog:
    officer.wait(lambda: _opened(officer), "the standards")
    return officer.find(StandardsDialog, "standards")


def _opened(officer: Officer) -> bool:
    """F1 does nothing before the office is known."""
    if not officer.sees("standards"):
        officer.press("F1")
    return officer.sees("standards")


def test_f1_shows_the_paper_in_force_with_its_rows(officer: Officer) -> None:
    open_standards(officer)
    texts = said(officer)
    assert "Isi buku tamu elektronik." in texts
    assert "Paling lama 10 menit [S000-2]" in texts
    assert "S000-H4" in texts
    officer.press("Escape")
    officer.wait(lambda: not officer.sees("standards"), "the dialog to close")


def test_another_service_and_an_earlier_paper(officer: Officer) -> None:
    dialog = open_standards(officer)
    dialog.paper.choose("service-2023")
    dialog.paper.activated.emit(dialog.paper.currentIndex())
    assert "Paling lama 2 jam, atau sesuai keperluan [S004-T2]" in said(officer)
    dialog.service.choose("recommendation")
    dialog.service.activated.emit(dialog.service.currentIndex())
    texts = said(officer)
    assert "Surat rekomendasi: paling lama 30 hari setelah berkas lengkap" in texts
    assert "Paling lama 2 jam, atau sesuai keperluan [S004-T2]" not in texts


def test_all_papers_of_a_service_can_be_chosen_and_only_what_is_said_is_shown() -> None:
    office = load("bengkulu").office
    props = derive_standard(office, "library", "", TODAY, Language.ENGLISH)
    assert [each.standing for each in props.choices] == [Standing.IN_FORCE, Standing.BESIDE, Standing.EARLIER]
    assert PartKey.TIMES not in [part.key for part in props.parts]
    kendari = derive_standard(load("sulawesi_tenggara").office, "", "", TODAY, Language.INDONESIAN)
    assert kendari.service == "library"
    assert PartKey.APPROVED not in [part.key for part in kendari.parts]


def test_an_office_without_services_or_papers_shows_nothing() -> None:
    office = load("blank").office
    assert derive_standard(office, "loans", "", TODAY, Language.INDONESIAN).service == "library"
    bare = replace(office, standards=())
    assert derive_standard(bare, "sales", "", TODAY, Language.INDONESIAN).parts == ()
    assert derive_standard(replace(bare, services=()), "", "", TODAY, Language.ENGLISH).services == ()
