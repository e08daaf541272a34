"""From appointments to lines and choices: pure."""

from datetime import datetime

from shared.appointments.queries import Appointment
from shared.appointments.rules import BookableDay, lapsed, shown_code
from shared.appointments.states import AppointmentState
from shared.foundation.formats import Language, clock_time
from shared.office import rules as offices
from shared.office.model import Office
from staff_console.appointments import wording
from staff_console.appointments.props import AppointmentLine, TimeChoice
from staff_console.services import service_brief
from staff_console.widgets.tokens import Tone

_LOOKS = {
    AppointmentState.BOOKED: ("clock-fill", Tone.INFO),
    AppointmentState.ARRIVED: ("check-circle-fill", Tone.OK),
    AppointmentState.NO_SHOW: ("user-minus-fill", Tone.WARN),
    AppointmentState.CANCELLED: ("x-circle-fill", Tone.PLAIN),
}


def line(each: Appointment, office: Office, now: datetime, language: Language) -> AppointmentLine:
    """Who has not come in time is shown as such before the rule has marked them."""
    over = lapsed(office.booking, each.state, each.starts_at, now)
    state = AppointmentState.NO_SHOW if over else each.state
    icon, tone = _LOOKS[state]
    short = wording.short_notice(each.lead_reason) if each.lead_reason else ""
    return AppointmentLine(
        key=str(each.id),
        time=clock_time(offices.local_time(office, each.starts_at), language),
        code=shown_code(each.code),
        name=each.name,
        service=service_brief(office, each.service_key, language),
        contact=each.phone or each.email or "",
        purpose=each.purpose,
        officer=each.officer or "",
        state=state,
        words=wording.state(state),
        icon=icon,
        tone=tone,
        told=each.state_reason or short,
    )


def times(day: BookableDay, language: Language, *, soon: bool) -> tuple[TimeChoice, ...]:
    """The free times of a day; those too soon only for who may override (`soon`)."""
    choices: list[TimeChoice] = []
    for slot in day.slots:
        if slot.left <= 0 or (slot.too_soon and not soon):
            continue
        words = clock_time(slot.at, language)
        if slot.too_soon:
            words = wording.too_soon(words)
        elif slot.outside:
            words = wording.outside(words)
        choices.append(TimeChoice(f"{slot.at:%H:%M}", words))
    return tuple(choices)
