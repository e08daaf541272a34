"""The pages of appointments in the states worth a picture."""

from dataclasses import replace

from tests.kiosk.standing import Standing, settle
from tests.kiosk.test_appointment import book, choose_time, come, tell_who


def appointment(stand: Standing) -> None:
    stand.visitor.touch("appointments-foot")
    stand.visitor.wait_for("appointment")


def appointment_unknown(stand: Standing) -> None:
    come(stand, "ABCDEF")
    stand.visitor.wait_for("code-error")


def appointment_day(stand: Standing) -> None:
    appointment(stand)
    stand.visitor.touch("make-appointment")
    stand.visitor.wait_for("appointment_day")


def appointment_time(stand: Standing) -> None:
    appointment_day(stand)
    stand.visitor.touch("day-2026-11-23")
    stand.visitor.wait_for("appointment_time")


def appointment_who(stand: Standing) -> None:
    choose_time(stand)
    stand.model.appointment.write("contact", "0812")
    stand.visitor.touch("next")
    settle()


def appointment_confirm(stand: Standing) -> None:
    choose_time(stand)
    tell_who(stand)


def appointment_done(stand: Standing) -> None:
    book(stand)


def appointment_found(stand: Standing) -> None:
    _kept(stand, 10, 30)
    come(stand)
    stand.visitor.wait_for("appointment_found")


def appointment_early(stand: Standing) -> None:
    _kept(stand, 14, 0)
    come(stand)
    stand.visitor.wait_for("appointment-refused")


def _kept(stand: Standing, hour: int, minute: int) -> None:
    """Booked for this very Friday."""
    book(stand)
    kept = stand.house.appointments.kept
    if kept is not None:
        today = kept.starts_at.replace(day=20, hour=hour, minute=minute)
        stand.house.appointments.kept = replace(kept, starts_at=today, day=today.date())
    look = stand.model.props.larger_text, stand.model.props.high_contrast
    stand.visitor.touch("finish")
    stand.visitor.wait_for("home")
    stand.model.useLargerText(look[0])
    stand.model.useHighContrast(look[1])


APPOINTMENTS = (
    appointment,
    appointment_unknown,
    appointment_day,
    appointment_time,
    appointment_who,
    appointment_confirm,
    appointment_done,
    appointment_found,
    appointment_early,
)
