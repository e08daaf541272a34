"""The kiosk's window in every situation, driven by touch; the house behind it is kept by hand."""

import gc
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.reception.flow import Flow
from shared.database.refusals import DatabaseRefusal
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.printing.outcome import PrintOutcome
from shared.printing.rules import Advice
from shared.queueing.issuing import TicketRequest
from shared.queueing.refusals import QueueRefusal
from shared.visitors.refusals import VisitorRefusal
from shared.visits.guest_form import GuestForm
from tests.kiosk.days import (
    CHRISTMAS,
    JOINT_LEAVE,
    RAMADAN_EVENING,
    SATURDAY,
    national,
    stopped,
    with_ramadan,
)
from tests.kiosk.standing import (
    FRIDAY_EVENING,
    FRIDAY_MORNING,
    NEED,
    PERSON,
    SIZES,
    SMALL,
    Standing,
    settle,
    standing,
)

AWAY = Refusal(DatabaseRefusal.UNREACHABLE)
THURSDAY_TOO_LATE = datetime(2026, 11, 19, 8, 45, tzinfo=UTC)
FRIDAY_LATE = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)


@pytest.fixture
def stand(qapp: object) -> Iterator[Standing]:
    with standing() as stand:
        yield stand


def test_home_greets_and_says_who_waits(stand: Standing) -> None:
    texts = stand.visitor.texts()
    assert "Selamat pagi, selamat datang." in texts
    assert "08.00–16.00 WIB, tanpa jeda istirahat" in texts
    assert {"1 orang", "3 orang", "2 orang", "Tidak ada"} <= set(texts)


def test_who_waits_is_told_when_it_changes(stand: Standing) -> None:
    stand.house.waiting["library"] = 14
    stand.hear()
    assert "14 orang" in stand.visitor.texts()


def test_the_clock_goes_on_by_itself(stand: Standing) -> None:
    stand.pass_time(60)
    assert "10.25" in stand.visitor.texts()


@pytest.mark.parametrize(("now", "page"), [(FRIDAY_LATE, "home"), (THURSDAY_TOO_LATE, "closed")])
def test_a_quarter_to_four_is_open_on_fridays_only(qapp: object, now: datetime, page: str) -> None:
    with standing(now) as stand:
        assert stand.visitor.sees(page)


def test_closed_shows_hours_and_next_opening_and_gives_no_number(qapp: object) -> None:
    with standing(FRIDAY_EVENING) as stand:
        texts = stand.visitor.texts()
        assert "Kami buka lagi Senin,\n23 November pukul 08.00 WIB" in texts
        assert "Jumat (hari ini)" in texts
        assert not stand.visitor.sees("service-library")
        stand.model.choose("library")
        assert stand.visitor.sees("closed")


def test_closing_time_takes_the_services_away(qapp: object) -> None:
    with standing(datetime(2026, 11, 20, 8, 59, tzinfo=UTC)) as stand:
        assert stand.visitor.sees("home")
        stand.pass_time(61)
        stand.visitor.wait_for("closed")


def test_a_schema_of_another_version_is_being_updated(stand: Standing) -> None:
    stand.house.trouble = Refusal(DatabaseRefusal.NEWER)
    stand.hear()
    assert "Layanan sedang diperbarui" in stand.visitor.texts()
    stand.house.trouble = None
    stand.pass_time(5)
    assert stand.visitor.sees("home")


def test_without_the_database_the_first_page_says_so_and_tries_again(stand: Standing) -> None:
    stand.house.trouble = AWAY
    stand.model.news.lose()
    settle()
    assert "Sambungan terputus" in stand.visitor.texts()
    stand.house.trouble = None
    stand.pass_time(5)
    assert stand.visitor.sees("home")


def test_the_language_is_switched_live_and_back_with_the_next_visitor(stand: Standing) -> None:
    stand.visitor.touch("English")
    settle()
    assert "Touch the service you need" in stand.visitor.texts()
    assert "10:24" in stand.visitor.texts()
    stand.visitor.touch("service-library")
    assert "Tell us about yourself" in stand.visitor.texts()
    stand.visitor.touch("cancel")
    settle()
    assert "Sentuh layanan yang Anda perlukan" in stand.visitor.texts()


def test_going_back_to_the_services_keeps_language_and_look_until_nobody_goes_on(stand: Standing) -> None:
    stand.visitor.touch("English")
    settle()
    stand.model.useLargerText(True)
    stand.visitor.touch("service-library")
    stand.answer(name="Ratna")
    stand.visitor.touch("back")
    settle()
    assert "Touch the service you need" in stand.visitor.texts()
    assert stand.model.props.larger_text
    stand.visitor.touch("service-library")
    assert stand.model._flow.form.name == ""
    stand.visitor.touch("back")
    stand.pass_time(60 + 21)
    assert "Sentuh layanan yang Anda perlukan" in stand.visitor.texts()
    assert not stand.model.props.larger_text


def test_the_language_changes_in_the_middle_of_the_form_and_nothing_is_lost(stand: Standing) -> None:
    stand.visitor.touch("service-library")
    stand.answer(name="Ratna", phone="0812")
    stand.visitor.touch("language-other")
    settle()
    assert stand.visitor.text_of("name-input") == "Ratna"
    assert "The number is too short. Enter 8 to 15 digits." in stand.visitor.texts()


def test_larger_text_asks_one_question_a_page_and_keeps_the_place(stand: Standing) -> None:
    stand.visitor.touch("larger-text")
    stand.visitor.touch("service-library")
    settle()
    assert stand.visitor.text_of("step-fraction") == "1 dari 11"
    stand.answer(name="Ratna")
    stand.visitor.touch("next")
    assert stand.visitor.text_of("step-fraction") == "2 dari 11"
    stand.model.useLargerText(False)
    settle()
    assert stand.visitor.text_of("name-input") == "Ratna"


def test_going_on_shows_what_is_missing_and_opens_the_keyboard_there(stand: Standing) -> None:
    stand.visitor.touch("service-library")
    stand.visitor.touch("next")
    settle()
    assert stand.visitor.sees("name-error")
    assert stand.visitor.sees("gender-error")
    assert stand.window.activeFocusItem().objectName() == "name-input"
    stand.visitor.wait_for("keyboard")


def test_going_back_loses_nothing_typed(stand: Standing) -> None:
    stand.go_to_consent()
    stand.visitor.touch("back")
    assert stand.visitor.text_of("institution-input") == NEED["institution"]
    stand.visitor.touch("back")
    assert stand.visitor.text_of("name-input") == PERSON["name"]


def test_the_keyboards_blue_key_leads_to_the_next_field_not_to_the_next_page(stand: Standing) -> None:
    stand.visitor.touch("service-consultation")
    stand.visitor.touch("name-input")
    visited = []
    for _ in range(4):
        visited.append(stand.window.activeFocusItem().objectName())
        stand.visitor.press_key("next")
    assert visited == ["name-input", "email-input", "phone-input", "birth_year-input"]
    assert stand.visitor.sees("guest_book")


@pytest.mark.parametrize("field", ["email", "phone", "birth_year"])
def test_a_field_being_typed_in_never_lies_under_the_keyboard(qapp: object, field: str) -> None:
    with standing(size=SMALL) as stand:
        stand.visitor.touch("service-consultation")
        stand.visitor.touch(f"{field}-input")
        keyboard = stand.visitor.wait_for("keyboard")
        item = stand.visitor.wait_for(f"{field}-input")
        settle()
        top = item.mapToScene(item.boundingRect().topLeft()).y()
        bottom = item.mapToScene(item.boundingRect().bottomLeft()).y()
        assert 0 <= top < bottom <= keyboard.mapToScene(keyboard.boundingRect().topLeft()).y()


def test_the_box_is_unticked_and_wanted(stand: Standing) -> None:
    stand.go_to_consent()
    stand.visitor.touch("next")
    assert stand.visitor.sees("agreement-error")
    assert stand.house.requests == []


def test_two_quick_taps_are_one_request(stand: Standing) -> None:
    stand.go_to_consent()
    stand.visitor.touch("agreement")
    stand.visitor.touch_twice("next")
    stand.visitor.wait_for("ticket")
    assert len(stand.house.requests) == 1
    assert stand.house.requests[0].book_opened_at is not None


def test_the_number_people_ahead_and_code_show(stand: Standing) -> None:
    stand.take()
    assert stand.visitor.text_of("ticket-number") == "K012"
    assert stand.visitor.text_of("people-ahead") == "3 orang di depan Anda"
    assert stand.visitor.text_of("ticket-qr").startswith("PST:")


def test_while_the_database_is_gone_the_same_request_is_tried_until_it_returns(stand: Standing) -> None:
    stand.go_to_consent()
    stand.visitor.touch("agreement")
    stand.house.trouble = AWAY
    stand.visitor.touch("next")
    settle()
    assert stand.visitor.sees("consent-trouble")
    assert "Isian Anda aman, kami coba lagi setiap 5 detik." in stand.visitor.texts()
    stand.pass_time(10)
    stand.house.trouble = None
    stand.pass_time(5)
    stand.visitor.wait_for("ticket")
    assert len({request.ticket_id for request in stand.house.requests}) == 1
    assert len(stand.house.requests) == 4


def test_the_database_may_go_and_come_back_in_the_middle_of_the_form(stand: Standing) -> None:
    stand.visitor.touch("service-consultation")
    stand.answer(**PERSON)
    stand.house.trouble = AWAY
    stand.model.news.lose()
    settle()
    assert stand.visitor.sees("away-banner")
    assert stand.visitor.text_of("name-input") == PERSON["name"]
    stand.house.trouble = None
    stand.pass_time(5)
    assert not stand.visitor.sees("away-banner")
    assert stand.visitor.text_of("name-input") == PERSON["name"]


def test_closing_time_in_the_middle_of_the_form_ends_at_the_hours(stand: Standing) -> None:
    stand.go_to_consent()
    stand.visitor.touch("agreement")
    stand.clock.set(FRIDAY_EVENING)
    stand.house.refusal = Refusal(QueueRefusal.OFFICE_CLOSED)
    stand.visitor.touch("next")
    stand.visitor.wait_for("closed")


def test_a_field_refused_at_the_commit_is_shown_at_its_sheet(stand: Standing) -> None:
    stand.go_to_consent()
    stand.visitor.touch("agreement")
    stand.house.refusal = Refusal(VisitorRefusal.EMAIL_FORM, "email")
    stand.answer(email="tanpa-alamat")
    stand.visitor.touch("next")
    stand.visitor.wait_for("guest_book")
    stand.visitor.wait_for("email-error")


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (PrintOutcome.PRINTED, "Tiket Anda sudah tercetak."),
        (PrintOutcome.SENDING, "Tiket Anda sedang dicetak."),
        (PrintOutcome.UNCONFIRMED, "Kami belum tahu pasti apakah tiket keluar."),
        (PrintOutcome.FAILED, "Tiket tidak dapat dicetak sekarang."),
    ],
)
def test_no_paper_says_what_is_known(stand: Standing, outcome: PrintOutcome, words: str) -> None:
    stand.house.printing = type(stand.house.printing)(outcome)
    stand.take()
    stand.visitor.touch("no-paper")
    stand.visitor.wait_for("no_paper")
    assert words in stand.visitor.texts()
    assert stand.visitor.text_of("no-paper-number") == "K012"


def test_a_printer_in_trouble_gives_number_and_code_at_once_with_a_calm_banner(stand: Standing) -> None:
    stand.house.advice = Advice.TROUBLE
    stand.house.printing = type(stand.house.printing)(PrintOutcome.QUEUED, printer_ready=False)
    stand.take()
    assert stand.visitor.sees("paper-banner")
    assert "Foto nomor di layar ini; nomor Anda tetap berlaku." in stand.visitor.texts()


def test_print_again_asks_once(stand: Standing) -> None:
    stand.house.printing = type(stand.house.printing)(PrintOutcome.UNCONFIRMED, may_reprint=True)
    stand.take()
    stand.visitor.touch("no-paper")
    stand.visitor.touch_twice("reprint")
    settle()
    assert len(stand.house.reprints) == 1


def test_the_ticket_leaves_by_itself_and_a_touch_lets_it_stay(stand: Standing) -> None:
    stand.take()
    stand.pass_time(25)
    stand.visitor.touch("no-paper")
    stand.pass_time(29)
    assert stand.visitor.sees("no_paper")
    stand.pass_time(1)
    assert stand.visitor.sees("home")


def test_an_idle_screen_asks_then_forgets(stand: Standing) -> None:
    stand.visitor.touch("service-consultation")
    stand.answer(**PERSON)
    stand.pass_time(60)
    assert "Masih di sini?" in stand.visitor.texts()
    stand.visitor.touch("idle-stay")
    settle()
    assert stand.visitor.text_of("name-input") == PERSON["name"]
    stand.pass_time(60 + 20)
    assert stand.visitor.sees("home")


def test_a_look_left_behind_on_the_first_page_goes_away(stand: Standing) -> None:
    stand.visitor.touch("contrast")
    stand.visitor.touch("larger-text")
    stand.pass_time(80)
    assert not stand.model.props.high_contrast
    assert not stand.model.props.larger_text


LEAVING = ["finish", "cancel", "idle"]


@pytest.mark.parametrize("way", LEAVING)
def test_nothing_of_the_last_visitor_remains(stand: Standing, way: str) -> None:
    if way == "finish":
        stand.go_to_consent(name="Seruni Satu Kali")
        stand.visitor.touch("agreement")
        stand.visitor.touch("next")
        stand.visitor.wait_for("ticket")
        stand.visitor.touch("finish")
        stand.house.requests.clear()
    else:
        stand.visitor.touch("service-consultation")
        stand.answer(**{**PERSON, "name": "Seruni Satu Kali"})
        if way == "cancel":
            stand.visitor.touch("cancel")
        else:
            stand.pass_time(80)
    stand.visitor.wait_for("home")
    settle()
    gc.collect()
    held = [each for each in gc.get_objects() if isinstance(each, Flow | GuestForm | TicketRequest)]
    assert not [each for each in held if "Seruni" in repr(each)]
    assert not stand.model.guestBook.asked()
    stand.visitor.touch("service-consultation")
    assert stand.visitor.text_of("name-input") == ""
    QTest.keyClick(stand.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stand.visitor.text_of("name-input") == ""


def test_text_from_people_is_shown_as_text(stand: Standing) -> None:
    name = "<b>Ratna</b> & 'Ayu' =1+1"
    stand.visitor.touch("service-consultation")
    stand.answer(name=name)
    assert stand.visitor.text_of("name-input") == name


def test_english_from_the_start_when_the_station_says_so(qapp: object) -> None:
    with standing(language=Language.ENGLISH) as stand:
        assert "Touch the service you need" in stand.visitor.texts()
        stand.visitor.touch("service-library")
        stand.visitor.touch("cancel")
        settle()
        assert "Touch the service you need" in stand.visitor.texts()


@pytest.mark.parametrize("size", SIZES)
def test_what_is_there_is_painted(qapp: object, size: tuple[int, int]) -> None:
    """A page whose entrance is cut short, here by reduced motion, must not stay see-through."""
    with standing(size=size) as stand:
        card = stand.visitor.wait_for("service-library")
        picture = stand.window.grabWindow()
        band = {
            picture.pixelColor(card.mapToScene(QPointF(x, 70)).toPoint()).name() for x in range(30, 100, 2)
        }
        assert "#005080" in band


@pytest.mark.parametrize("larger", [False, True])
@pytest.mark.parametrize("paper", [True, False])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", Language)
def test_all_of_the_ticket_page_is_above_the_foot_bar(
    qapp: object, size: tuple[int, int], language: Language, *, paper: bool, larger: bool
) -> None:
    with standing(size=size, language=language) as stand:
        stand.model.useLargerText(larger)
        settle()
        if not paper:
            stand.house.advice = Advice.NONE
            stand.house.printing = type(stand.house.printing)()
        stand.take()
        last = stand.visitor.wait_for("countdown")
        foot = stand.visitor.wait_for("larger-text")
        below = last.mapToScene(QPointF(0, last.height())).y()
        assert below <= foot.mapToScene(QPointF(0, 0)).y()


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (CHRISTMAS, "Hari ini libur nasional: Hari Raya Natal."),
        (JOINT_LEAVE, "Hari ini cuti bersama: Hari Raya Natal."),
        (SATURDAY, "Tidak ada layanan pada hari Sabtu."),
    ],
)
def test_a_closed_screen_says_why(qapp: object, now: datetime, said: str) -> None:
    with standing(now, calendar=national(now)) as stand:
        assert stand.visitor.sees("closed")
        assert any(text.startswith(said) for text in stand.visitor.texts())


def test_ramadan_shows_its_own_week_and_name(qapp: object) -> None:
    with standing(RAMADAN_EVENING, calendar=with_ramadan()) as stand:
        texts = stand.visitor.texts()
        assert "08.00–12.00\n12.30–15.00" in texts
        assert any(text.startswith("Jam Ramadan: hari ini 08.00–12.00, 12.30–15.00 WIB.") for text in texts)


def test_no_more_numbers_today_is_said_calmly_and_undone(stand: Standing) -> None:
    stand.house.calendar = stopped(FRIDAY_MORNING)
    stand.hear()
    stand.visitor.wait_for("closed")
    texts = stand.visitor.texts()
    assert "Nomor hari ini habis" in texts
    assert "Silakan datang lagi Senin,\n23 November pukul 08.00 WIB" in texts
    assert "Petugas sedang tidak di tempat" not in texts
    stand.house.calendar = national(FRIDAY_MORNING)
    stand.hear()
    stand.visitor.wait_for("home")


def test_a_service_without_numbers_left_says_when_there_are_again(stand: Standing) -> None:
    stand.house.calendar = stopped(FRIDAY_MORNING, "library")
    stand.hear()
    assert "Ada lagi Senin, 23 November" in stand.visitor.texts()
    stand.model.choose("library")
    assert stand.visitor.sees("home")
    stand.visitor.touch("service-consultation")
    assert stand.model.props.page == "guest_book"
