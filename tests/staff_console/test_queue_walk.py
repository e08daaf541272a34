"""A desk's day through the real window: keys only, real database, real change feed."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView

from shared.cli.demo.sample import OFFICERS, PASSWORD
from shared.foundation.refusals import Refusal
from shared.queueing import operations as queueing
from shared.queueing.queries import calls_since, desk_state
from shared.queueing.refusals import QueueRefusal
from staff_console.driving import Officer
from staff_console.queue_desk.props import KEYS
from tests.staff_console.conftest import Opener
from tests.world import World


def waiting_numbers(officer: Officer) -> list[str]:
    return [row[0] for row in officer.rows("waitingTable")]


def test_a_visitor_is_called_served_and_gone(world: World, seated: Officer) -> None:
    world.issue(name="Sari Puspita")
    seated.wait(lambda: waiting_numbers(seated) == ["P001"], "the new ticket, heard from the feed")
    assert seated.call_next() == "P001"
    assert seated.text("currentName") == "Sari Puspita"
    assert waiting_numbers(seated) == []
    seated.start_service()
    assert seated.text("deskPhase") == ""
    seated.finish_service()
    assert seated.text("idleLead") == "Belum ada yang menunggu"


def test_recall_is_counted_on_the_card(world: World, seated: Officer) -> None:
    world.issue()
    seated.call_next()
    assert seated.text("currentCalls").startswith("Dipanggil satu kali")
    seated.recall()
    seated.wait(lambda: seated.text("currentCalls").startswith("Dipanggil 2 kali"), "the second call")


def test_the_officer_hears_when_the_waiting_room_has_seen_the_call(world: World, seated: Officer) -> None:
    world.issue()
    seated.call_next()
    assert seated.text("currentCalls") == "Dipanggil satu kali, belum tampil di layar ruang tunggu"
    with world.db.read() as connection:
        [call] = calls_since(connection, 0, world.clock.now().date())
    queueing.acknowledge_call(world.db, world.display, call.sequence)
    seated.wait(lambda: seated.text("currentCalls").endswith(", tampil di layar ruang tunggu"), "the news")


def test_an_absent_visitor_is_only_closed_after_a_question(world: World, seated: Officer) -> None:
    world.issue()
    seated.call_next()
    seated.press("F8")
    seated.wait(lambda: seated.sees("questionAgree"), "the question")
    seated.press("Esc")
    assert seated.text("currentNumber") == "P001", "Escape leaves all as it was"
    seated.mark_absent()
    with world.db.read() as connection:
        state = desk_state(connection, world.desks[0].id, world.clock.now().date())
    assert state.current is None


def test_an_impossible_verb_tells_why(seated: Officer) -> None:
    told: list[str] = []
    for key in KEYS.values():
        seated.press(key)
        told.append(seated.text("toastText"))
    assert all(words.endswith(".") for words in told)
    assert told[:2] == ["Belum ada yang menunggu layanan meja ini."] * 2
    assert told[2] == "Belum ada nomor di meja ini. Panggil dulu dengan F2."


def test_the_verb_that_comes_next_is_the_filled_one(world: World, seated: Officer) -> None:
    def filled() -> list[str]:
        return [verb for verb in KEYS if seated.find(QAbstractButton, f"verb_{verb.value}").prominent]  # type: ignore[attr-defined]

    world.issue()
    seated.wait(lambda: filled() == ["call_next"], "call")
    seated.call_next()
    assert filled() == ["arrived"]
    seated.start_service()
    assert filled() == ["finish"]


def test_two_desks_never_get_the_same_number(world: World, open_console: Opener) -> None:
    """Both desks take the library's visitors here."""
    queueing.open_desk(world.db, world.officers[1], world.desks[1].id)
    officer = Officer(open_console().window)
    officer.sign_in(OFFICERS[0].login, PASSWORD)
    officer.wait(lambda: officer.sees("desk_2"), "the desks")
    assert "Dahlia Rimba" in officer.find(QAbstractButton, "desk_2").accessibleName()
    officer.press("2")
    assert "Meja 2 sedang dipakai Dahlia Rimba." in officer.text("deskTroubleLead")
    officer.choose_desk(1)


def test_a_desk_left_open_is_taken_up_again(world: World, open_console: Opener) -> None:
    queueing.open_desk(world.db, world.officers[0], world.desks[0].id)
    world.issue()
    world.call(0)
    officer = Officer(open_console().window)
    officer.sign_in(OFFICERS[0].login, PASSWORD)
    officer.choose_desk(1)
    officer.wait(
        lambda: officer.text("currentNumber") == "P001", "the visitor who was called before the power cut"
    )


def test_leaving_is_refused_while_somebody_is_at_the_desk(world: World, seated: Officer) -> None:
    world.issue()
    seated.call_next()
    seated.press("F10")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    seated.wait(lambda: seated.text("toastText") != "", "the refusal")
    assert seated.text("currentNumber") == "P001"


def test_closing_the_window_frees_the_desk(world: World, open_console: Opener) -> None:
    program = open_console()
    officer = Officer(program.window)
    officer.sign_in(OFFICERS[0].login, PASSWORD)
    officer.choose_desk(1)
    program.close()
    with pytest.raises(Refusal) as refused:
        queueing.recall(world.db, world.officers[0], world.desks[0].id)
    assert refused.value.code is QueueRefusal.DESK_NOT_OPEN


def test_tabs_narrow_the_table_and_count(world: World, seated: Officer) -> None:
    for service in ("library", "consultation", "consultation"):
        world.issue(service)
    seated.wait(lambda: len(waiting_numbers(seated)) == 3, "three tickets")
    seated.click("tab_consultation")
    assert waiting_numbers(seated) == ["K001", "K002"]
    assert seated.find(QAbstractButton, "tab_consultation").accessibleName() == "Konsultasi: 2"


def test_the_strip_says_who_is_next_and_why(world: World, seated: Officer) -> None:
    world.issue("consultation")
    world.issue(name="Bonar Sitompul")
    seated.wait(lambda: seated.text("nextTitle") == "Berikutnya P001, Bonar Sitompul", "the strip")
    assert "K001 menunggu lebih lama" in seated.text("nextReason")


def test_the_next_one_is_selected_until_the_officer_selects_another(world: World, seated: Officer) -> None:
    for name in ("Sari", "Bonar", "Ratna"):
        world.issue(name=name)
    seated.wait(lambda: len(waiting_numbers(seated)) == 3, "three tickets")
    table = seated.find(QTableView, "waitingTable")
    seated.call_next()
    assert table.currentIndex().data() == "P002"
    table.setFocus()
    seated.press("Down")
    world.issue(name="Yudi")
    seated.wait(lambda: len(waiting_numbers(seated)) == 3, "one more")
    assert table.currentIndex().data() == "P003"
