"""Pictures of every page of the reception kiosk, in its states, languages, sizes and looks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.components.scene import close_scene, public_engine
from kiosk.driving import run_until
from shared.database.refusals import DatabaseRefusal
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office.calendar import Calendar
from shared.office.document import load
from shared.office.model import Office
from shared.printing.rules import Advice
from shared.qt.program import create_application
from shared.qt.qml import load_window
from shared.queueing.queries import CalledGuest
from tests.kiosk.appointment_screens import APPOINTMENTS
from tests.kiosk.days import (
    CHRISTMAS,
    JOINT_LEAVE,
    RAMADAN_EVENING,
    SATURDAY,
    SECOND_EID,
    national,
    stopped,
    with_ramadan,
)
from tests.kiosk.standing import (
    FRIDAY_EVENING,
    FRIDAY_MORNING,
    NEED,
    PERSON,
    PORTRAIT,
    SIZES,
    SMALL,
    Standing,
    settle,
    standing,
)
from tests.plugins.items import items

REST = timedelta(milliseconds=100)
"""A sheet of questions is built in the background, within this time."""
SHEET = Path(__file__).with_name("KitStates.qml")


def home(_stand: Standing) -> None: ...


def guest_book(stand: Standing) -> None:
    stand.visitor.touch("service-consultation")
    stand.answer(**{**PERSON, "email": "ratna.lestari@contoh"})


def typing(stand: Standing) -> None:
    guest_book(stand)
    stand.visitor.wait_for("name-input")
    stand.visitor.touch("email-input" if stand.visitor.sees("email-input") else "name-input")
    stand.visitor.wait_for("keyboard")


def figures(stand: Standing) -> None:
    stand.visitor.touch("service-consultation")
    stand.answer(**PERSON)
    while "phone" not in [each.props.key for each in stand.model.guestBook.asked()]:
        stand.visitor.touch("next")
    stand.visitor.touch("phone-input")
    stand.visitor.wait_for("keyboard")


def purpose(stand: Standing) -> None:
    stand.visitor.touch("service-consultation")
    stand.answer(
        **PERSON, **{**NEED, "institution_category": "other", "institution_category_other": "Yayasan"}
    )
    while stand.model.props.step != "need":
        stand.visitor.touch("next")


def missing(stand: Standing) -> None:
    stand.visitor.touch("service-library")
    stand.visitor.touch("next")


def consent(stand: Standing) -> None:
    stand.go_to_consent()


def consent_missed(stand: Standing) -> None:
    stand.go_to_consent()
    stand.visitor.touch("next")


def cut_off(stand: Standing) -> None:
    stand.go_to_consent()
    stand.visitor.touch("agreement")
    stand.house.trouble = Refusal(DatabaseRefusal.UNREACHABLE)
    stand.visitor.touch("next")


def ticket(stand: Standing) -> None:
    stand.take()
    stand.pass_time(12)


def ticket_without_paper(stand: Standing) -> None:
    stand.house.advice = Advice.NONE
    stand.house.printing = type(stand.house.printing)()
    stand.take()


def no_paper(stand: Standing) -> None:
    stand.take()
    stand.visitor.touch("no-paper")
    _let_turn(stand)


def returning(stand: Standing) -> None:
    stand.visitor.touch("service-library")
    stand.visitor.touch("been-here")
    stand.visitor.fill("contact", "ratna@contoh.id")


def returning_wrong(stand: Standing) -> None:
    returning(stand)
    stand.visitor.press_key("next")
    stand.visitor.type_on_keyboard("918273")
    stand.visitor.press_key("next")
    stand.visitor.wait_for("pin-error")


def is_you(stand: Standing) -> None:
    returning(stand)
    stand.visitor.press_key("next")
    stand.visitor.type_on_keyboard("270518")
    stand.visitor.press_key("next")
    stand.visitor.wait_for("is_you")


def welcome(stand: Standing) -> None:
    is_you(stand)
    stand.visitor.touch("next")
    stand.visitor.wait_for("guest_book")


def new_pin(stand: Standing) -> None:
    returning(stand)
    stand.visitor.press_key("next")
    stand.visitor.type_on_keyboard("111333")
    stand.visitor.press_key("next")
    stand.visitor.touch("next")
    stand.visitor.wait_for("new_pin")


def alternative(stand: Standing) -> None:
    stand.house.again.failures = 3
    returning(stand)
    stand.visitor.press_key("next")
    stand.visitor.type_on_keyboard("918273")
    stand.visitor.press_key("next")
    stand.visitor.wait_for("guest_book")


def keep(stand: Standing) -> None:
    stand.take("library")
    stand.visitor.touch("keep-link")
    stand.visitor.wait_for("keep")


def keep_card(stand: Standing) -> None:
    keep(stand)
    stand.visitor.touch("show-card")
    stand.visitor.wait_for("card-code")


def idle(stand: Standing) -> None:
    guest_book(stand)
    stand.pass_time(63)


def online(stand: Standing) -> None:
    """In the foot where large text leaves the aside no room."""
    stand.visitor.touch("online" if stand.visitor.sees("online") else "online-foot")
    _let_turn(stand)


def standards(stand: Standing) -> None:
    """In the foot where large text leaves the aside no room."""
    stand.visitor.touch("standards-way" if stand.visitor.sees("standards-way") else "standards-foot")
    _let_turn(stand)


def standard(stand: Standing) -> None:
    standards(stand)
    stand.visitor.touch(f"offer-{stand.house.office.services[-1].key}")
    _let_turn(stand)


def standard_steps(stand: Standing) -> None:
    standards(stand)
    stand.visitor.touch("offer-library")
    stand.visitor.touch("section-steps")


def standard_basis(stand: Standing) -> None:
    standards(stand)
    stand.visitor.touch(f"offer-{stand.house.office.services[-1].key}")
    stand.visitor.touch("section-basis")


def sheet_printed(stand: Standing) -> None:
    standard(stand)
    stand.visitor.touch("print-sheet")
    stand.visitor.wait_for("sheet-outcome")


def complaints(stand: Standing) -> None:
    if stand.visitor.sees("complaints-way"):
        stand.visitor.touch("complaints-way")
    else:
        standards(stand)
        stand.visitor.touch("complaints-foot")
    _let_turn(stand)
    if stand.house.office.complaints:
        stand.visitor.touch(f"channel-{stand.house.office.complaints[-1].kind}")


def complaints_box(stand: Standing) -> None:
    complaints(stand)
    stand.visitor.touch("channel-box")


def privacy(stand: Standing) -> None:
    stand.visitor.touch("service-library")
    stand.visitor.touch("privacy")
    _let_turn(stand)


def _let_turn(stand: Standing) -> None:
    """Until the page just asked for is built and painted."""
    stand.visitor.wait_until(lambda: not stand.window.property("turning"), "the page")
    stand.visitor.wait_for_paint()


def away(stand: Standing) -> None:
    stand.house.trouble = Refusal(DatabaseRefusal.UNREACHABLE)
    stand.hear()


def updating(stand: Standing) -> None:
    stand.house.trouble = Refusal(DatabaseRefusal.OLDER)
    stand.hear()


def holiday(stand: Standing) -> None:
    _on(stand, national(CHRISTMAS))


def long_holiday(stand: Standing) -> None:
    """A long name, and a date the moon still decides."""
    _on(stand, national(SECOND_EID))


def joint_leave(stand: Standing) -> None:
    _on(stand, national(JOINT_LEAVE))


def ramadan(stand: Standing) -> None:
    _on(stand, with_ramadan())


def stopped_today(stand: Standing) -> None:
    _on(stand, stopped(FRIDAY_MORNING))


def stopped_service(stand: Standing) -> None:
    _on(stand, stopped(FRIDAY_MORNING, "library"))


def _on(stand: Standing, calendar: Calendar) -> None:
    stand.house.calendar = calendar
    stand.hear()


def screening(stand: Standing) -> None:
    stand.visitor.touch("service-library")
    stand.visitor.wait_for("screening")


def stopped_at_door(stand: Standing) -> None:
    screening(stand)
    stand.visitor.touch("mask-no")
    stand.model.arriving.writeTemperature("36,6")
    stand.visitor.touch("next")
    stand.visitor.wait_for("screening-stopped")


def bag(stand: Standing) -> None:
    screening(stand)
    stand.visitor.touch("mask-yes")
    stand.model.arriving.writeTemperature("36,6")
    stand.visitor.touch("next")
    stand.visitor.wait_for("bag")


def bag_placed(stand: Standing) -> None:
    bag(stand)
    stand.visitor.touch("next")
    stand.visitor.wait_for("bag-slot")


def place(stand: Standing) -> None:
    bag_placed(stand)
    stand.visitor.touch("next")
    stand.visitor.wait_for("guest_book")
    stand.answer(**{**PERSON, **NEED})
    while stand.model.props.page == "guest_book":
        stand.visitor.touch("next")
    stand.visitor.touch("agreement")
    stand.visitor.touch("next")
    stand.visitor.wait_for("place")


def number_first(stand: Standing) -> None:
    stand.visitor.touch("service-library")
    stand.visitor.wait_for("number")


def called(stand: Standing) -> None:
    stand.house.called = (CalledGuest(new_id(), "P001", "library", "Meja layanan"),)
    stand.hear()


def more(stand: Standing) -> None:
    """What may be added and may be skipped."""
    stand.go_to_consent()
    stand.visitor.touch("back")
    stand.visitor.touch("more")
    stand.visitor.wait_for("more-services")


def _topic(name: str) -> Callable[[Standing], None]:
    def opened(stand: Standing) -> None:
        more(stand)
        stand.visitor.touch(f"more-{name}")
        stand.visitor.wait_until(lambda: stand.model.props.page == "guest_book", "the topic")

    return opened


def help_coming(stand: Standing) -> None:
    stand.visitor.touch("help")
    stand.visitor.wait_for("help-words")


State = Callable[[Standing], None]
STATES: dict[str, tuple[State, datetime]] = {
    state.__name__: (state, FRIDAY_MORNING)
    for state in (
        home,
        guest_book,
        typing,
        figures,
        purpose,
        missing,
        consent,
        consent_missed,
        cut_off,
        ticket,
        ticket_without_paper,
        no_paper,
        returning,
        returning_wrong,
        is_you,
        welcome,
        new_pin,
        alternative,
        keep,
        keep_card,
        idle,
        online,
        standards,
        standard,
        standard_steps,
        standard_basis,
        sheet_printed,
        complaints,
        complaints_box,
        privacy,
        away,
        updating,
        *APPOINTMENTS,
    )
} | {
    "closed": (home, FRIDAY_EVENING),
    "closed_saturday": (home, SATURDAY),
    "closed_holiday": (holiday, CHRISTMAS),
    "closed_long_holiday": (long_holiday, SECOND_EID),
    "closed_joint_leave": (joint_leave, JOINT_LEAVE),
    "closed_ramadan": (ramadan, RAMADAN_EVENING),
    "closed_full": (stopped_today, FRIDAY_MORNING),
    "home_full": (stopped_service, FRIDAY_MORNING),
}

STATES |= {
    "more": (more, FRIDAY_MORNING),
    "help_coming": (help_coming, FRIDAY_MORNING),
    **{f"more_{name}": (_topic(name), FRIDAY_MORNING) for name in ("services", "data.0", "group", "help")},
}

OTHER_OFFICES: dict[str, tuple[State, str]] = {
    "home_kendari": (home, "sulawesi_tenggara"),
    "standard_kendari": (standard, "sulawesi_tenggara"),
    "complaints_kendari": (complaints, "sulawesi_tenggara"),
    "online_kendari": (online, "sulawesi_tenggara"),
    "standards_muara_enim": (standards, "muara_enim"),
    "basis_muara_enim": (standard_basis, "muara_enim"),
    "complaints_muara_enim": (complaints, "muara_enim"),
    "screening": (screening, "muara_enim"),
    "screening_stopped": (stopped_at_door, "muara_enim"),
    "bag": (bag, "muara_enim"),
    "bag_placed": (bag_placed, "muara_enim"),
    "place": (place, "muara_enim"),
    "number_first": (number_first, "sulawesi_tenggara"),
    "called": (called, "sulawesi_tenggara"),
}
"""What differs from Bengkulu's pages."""

LOOKS = {"larger": (True, False), "contrast": (False, True), "both": (True, True)}


def render_screens(out: Path) -> list[Path]:
    """Write `kiosk-STATE-LANGUAGE-WIDTHxHEIGHT[-LOOK].png`; looks in Indonesian on the two extreme sizes."""
    out.mkdir(parents=True, exist_ok=True)
    application = create_application("screens", keyboard=True)
    plain = [
        render(out, state, size, language) for state in STATES for size in SIZES for language in Language
    ]
    looks = [
        render(out, state, size, Language.INDONESIAN, look)
        for state in STATES
        for size in (PORTRAIT, SMALL)
        for look in LOOKS
    ]
    others = [
        render(out, state, size, Language.INDONESIAN) for state in OTHER_OFFICES for size in (PORTRAIT, SMALL)
    ]
    pictures = plain + looks + others + [_render_kit(out, contrast) for contrast in (False, True)]
    del application
    return pictures


def render(out: Path, state: str, size: tuple[int, int], language: Language, look: str = "") -> Path:
    prepare, now, office = _what(state)
    with standing(now, size=size, language=language, office=office) as stand:
        if look:
            larger, contrast = LOOKS[look]
            stand.model.useLargerText(larger)
            stand.model.useHighContrast(contrast)
            settle()
        prepare(stand)
        name = f"kiosk-{state}-{language}-{size[0]}x{size[1]}"
        return _save(stand.window, out / (f"{name}-{look}.png" if look else f"{name}.png"))


def _what(state: str) -> tuple[State, datetime, Office | None]:
    if state in STATES:
        return *STATES[state], None
    prepare, name = OTHER_OFFICES[state]
    return prepare, FRIDAY_MORNING, open_office(name)


def open_office(name: str) -> Office:
    """A shipped office, with Bengkulu's hours where its paper says none."""
    office = load(name).office
    return office if office.hours.week else replace(office, hours=load("bengkulu").office.hours)


def _render_kit(out: Path, contrast: bool) -> Path:
    engine = public_engine()
    window = load_window(engine, SHEET, {"contrast": contrast})
    path = _save(window, out / ("kit-contrast.png" if contrast else "kit.png"))
    close_scene(engine)
    return path


def _is_there(window: QQuickWindow) -> bool:
    """Whether no question is still being built and no picture loaded in the background."""
    settle()
    return not any(_is_coming(item) for item in items(window.contentItem()))


def _is_coming(item: QQuickItem) -> bool:
    if item.inherits("QQuickLoader"):
        return bool(
            item.property("active") and item.property("sourceComponent") and not item.property("item")
        )
    return (
        item.inherits("QQuickImage")
        and item.property("progress") < 1
        and not item.property("source").isEmpty()
    )


def _save(window: QQuickWindow, path: Path) -> Path:
    settle()
    run_until(lambda: False, REST)
    run_until(lambda: _is_there(window), timedelta(seconds=5))
    if not window.grabWindow().save(str(path)):
        raise OSError(path)
    return path
