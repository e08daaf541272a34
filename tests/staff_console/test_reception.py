"""Registering a guest by keyboard: the same rules as the kiosk's guest book (S000-2a, 2b, 2d; S004-1a, 1b)."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from sqlalchemy import select

from shared.cli.demo.sample import PASSWORD, RECEPTIONIST
from shared.database.refusals import DatabaseRefusal
from shared.foundation.refusals import Refusal
from shared.queueing import issuing, queries
from shared.records.queries import LogFilter, visit_log
from shared.visitors.consents import ConsentKind
from shared.visitors.tables import ConsentRow, VisitorRow
from shared.visits.tables import GuestEntryRow
from staff_console.driving import Officer
from tests.staff_console.conftest import Opener
from tests.world import GUEST, World


@pytest.fixture
def reception(world: World, open_console: Opener) -> Officer:
    officer = Officer(open_console(world.sample.reception).window)
    officer.sign_in(RECEPTIONIST.login, PASSWORD)
    officer.wait(lambda: officer.sees("service_library"), "the form")
    return officer


def names(world: World) -> list[str]:
    day = world.clock.now().date()
    with world.db.read() as connection:
        return [line.name for line in visit_log(connection, LogFilter(day, day)).lines]


def test_a_guest_gets_a_number_and_a_paper(world: World, reception: Officer) -> None:
    assert reception.register_guest("consultation", GUEST) == "K001"
    assert reception.text("issuedName") == GUEST.name
    assert reception.text("issuedPaper") == "Sedang dicetak…"
    assert reception.find(QLineEdit, "name").text() == "", "nothing of the guest stays in the form"
    with world.db.read() as connection:
        (waiting,) = queries.waiting(connection, world.clock.now().date())
    assert (waiting.label, waiting.name, waiting.need) == ("K001", GUEST.name, GUEST.need)


def test_missing_fields_are_told_one_by_one_and_nothing_typed_is_lost(
    world: World, reception: Officer
) -> None:
    form = replace(GUEST, name="", birth_year="1800", email="melur@", gender="")
    assert reception.register_guest("library", form, agrees=False) == ""
    assert set(reception.errors()) == {"name", "birth_year", "email", "gender", "consent"}
    assert all(words.strip().endswith((".", "id")) for words in reception.errors().values())
    assert reception.find(QLineEdit, "institution").text() == GUEST.institution
    assert names(world) == []
    assert reception.register_guest("library", GUEST) == "P001"


def test_without_an_address_a_reason_is_asked_for(world: World, reception: Officer) -> None:
    without = replace(GUEST, email="")
    assert reception.register_guest("library", without) == ""
    assert set(reception.errors()) == {"email"}
    assert reception.register_guest("library", replace(without, no_email_reason="tidak punya")) == "P001"


def kept(world: World) -> tuple[str | None, str | None, dict[ConsentKind, bool]]:
    """Number and institution of the only guest, and what they agreed to."""
    with world.db.read() as connection:
        phone = connection.execute(select(VisitorRow.phone)).scalar_one()
        institution = connection.execute(select(GuestEntryRow.institution)).scalar_one()
        consents = connection.execute(select(ConsentRow.kind, ConsentRow.given)).all()
    return phone, institution, {row.kind: row.given for row in consents}


@pytest.mark.parametrize("agrees", [False, True])
def test_optional_answers_are_kept_only_with_a_consent_of_their_own(
    world: World, reception: Officer, agrees: bool
) -> None:
    reception.fill_guest("library", GUEST, keeps_optional=False)
    box = reception.find(QAbstractButton, "optionalConsent")
    assert box.isVisible()
    assert not box.isChecked(), "never ticked beforehand"
    if agrees:
        reception.click("optionalConsent")
    reception.press("Ctrl+Return")
    reception.wait(lambda: reception.text("issuedNumber") == "P001", "the number, given either way")
    phone, institution, consents = kept(world)
    assert (phone is not None, institution is not None) == (agrees, agrees)
    assert consents == {ConsentKind.SERVICE: True, ConsentKind.OPTIONAL: agrees}
    assert not box.isChecked(), "the next guest answers for themselves"


def test_who_said_nothing_optional_is_not_said_to_have_refused(world: World, reception: Officer) -> None:
    plain = replace(GUEST, phone="", institution="", account="", identity_type="")
    assert reception.register_guest("library", plain, keeps_optional=False) == "P001"
    assert kept(world)[2] == {ConsentKind.SERVICE: True}


def test_a_service_must_be_chosen(reception: Officer) -> None:
    reception.press("Ctrl+Return")
    assert reception.errors()["service"] == "Pilih layanan yang dituju."


def test_the_keyboard_begins_at_the_services_and_comes_back_to_what_is_missing(reception: Officer) -> None:
    assert reception.window.focusWidget().objectName() == "service_library"
    reception.press("Tab")
    reception.press("Ctrl+Return")
    assert reception.window.focusWidget().objectName() == "service_library"


def test_pressed_twice_it_is_one_ticket(world: World, reception: Officer) -> None:
    reception.register_guest("library", GUEST)
    reception.press("Ctrl+Return")
    reception.press("Ctrl+Return")
    assert names(world) == [GUEST.name]


@pytest.mark.parametrize(
    "name", ["<b>Sari</b>", "=1+1 Sari", "'; DROP TABLE ticket", "Ir. Müller, M.E.", "Sari😀"]
)
def test_what_people_type_is_shown_as_typed(world: World, reception: Officer, name: str) -> None:
    assert reception.register_guest("library", replace(GUEST, name=name)) == "P001"
    assert names(world) == [name]
    assert reception.text("issuedName") == name
    assert reception.find(QLabel, "issuedName").textFormat().name == "PlainText"


@pytest.mark.parametrize("length", [101, 10_000])
def test_a_name_too_long_is_refused_at_its_field(reception: Officer, length: int) -> None:
    reception.find(QLineEdit, "name").setText("a" * length)
    reception.click("service_library")
    reception.click("issueTicket")
    assert "100" in reception.errors()["name"]


@pytest.mark.parametrize("mark", ["\u202e", "\x1b", "\x1d", "\x00"])
def test_marks_that_are_no_text_are_refused_or_never_arrive(
    world: World, reception: Officer, mark: str
) -> None:
    reception.register_guest("library", replace(GUEST, name="Sari"), agrees=False)
    field = reception.find(QLineEdit, "name")
    field.setText(f"Sa{mark}ri")
    reception.click("consent")
    reception.click("issueTicket")
    reception.wait(lambda: bool(reception.errors()) or reception.text("issuedNumber") != "", "an answer")
    assert all(mark not in name for name in names(world))


def test_a_lost_database_loses_nothing_typed_and_goes_on(
    world: World, reception: Officer, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = issuing.issue_ticket
    asked: list[object] = []

    def away_once(db: object, actor: object, request: issuing.TicketRequest) -> issuing.IssuedTicket:
        """The commit went through, but its answer was lost on the way."""
        asked.append(request.ticket_id)
        issued = real(db, actor, request)  # type: ignore[arg-type] - passed on as it came
        if len(asked) == 1:
            raise Refusal(DatabaseRefusal.UNREACHABLE)
        return issued

    monkeypatch.setattr(issuing, "issue_ticket", away_once)
    reception.open_page("reception")
    with pytest.raises(AssertionError):
        reception.wait(lambda: bool(reception.errors()), "no error at any field", seconds=0.05)
    fill_and_issue(reception)
    reception.wait(lambda: reception.text("receptionTroubleLead") != "", "the trouble")
    assert reception.find(QLineEdit, "name").text() == GUEST.name
    reception.press("Ctrl+Return")
    reception.wait(lambda: reception.text("issuedNumber") == "P001", "the number")
    assert asked[0] == asked[1]
    assert names(world) == [GUEST.name]


def fill_and_issue(officer: Officer) -> None:
    officer.fill_guest("library", GUEST)
    officer.press("Ctrl+Return")


def test_outside_hours_no_number_is_given(world: World, reception: Officer) -> None:
    world.clock.set(world.clock.now().replace(hour=15))
    fill_and_issue(reception)
    reception.wait(lambda: reception.text("receptionTroubleLead") != "", "the hours")
    assert names(world) == []
