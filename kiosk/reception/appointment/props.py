"""What the pages of appointments show, as frozen values."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.reception.appointment.state import Appointing
from shared.appointments.queries import Appointment
from shared.appointments.rules import BookableDay, arrival_refusal, shown_code
from shared.appointments.states import AppointmentState
from shared.foundation.formats import Language, clock_time, day_and_date, day_name, long_date
from shared.foundation.refusals import Refusal
from shared.office import rules as offices
from shared.office.model import Office

Word = Callable[[Exception, Language], str]
MOST_DAYS = 14
"""Days to choose from on one page: two weeks are what a person overlooks."""


@dataclass(frozen=True, slots=True)
class PickProps:
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class DayProps:
    """`free` 0: nothing left. `closed`: no service that day, so the appointment opens the door; `note`: why."""

    key: str
    name: str
    date: str
    free: int
    closed: bool
    note: str


@dataclass(frozen=True, slots=True)
class TimeProps:
    key: str
    label: str
    free: bool
    outside: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class AppointmentProps:
    """`error` stands at `error_field`, or "" for the whole page. `refused`: why who was found cannot come in now."""

    offered: bool = False
    services: tuple[PickProps, ...] = ()
    service: str = ""
    service_name: str = ""
    days: tuple[DayProps, ...] = ()
    day: str = ""
    times: tuple[TimeProps, ...] = ()
    outside_times: tuple[TimeProps, ...] = ()
    when: str = ""
    outside: bool = False
    code: str = ""
    by_name: bool = False
    who: str = ""
    reach: str = ""
    name: str = ""
    contact: str = ""
    purpose: str = ""
    agreed: bool = False
    consent_missed: bool = False
    busy: bool = False
    error: str = ""
    error_field: str = ""
    done_code: str = ""
    done_qr: str = ""
    come_from: str = ""
    come_until: str = ""
    printed: bool = False
    found: bool = False
    refused: str = ""
    may_cancel: bool = False
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """What the props are derived with."""

    office: Office
    services: tuple[str, ...]
    now: datetime
    language: Language
    word: Word


def derive_appointment(state: Appointing, known: Setting | None) -> AppointmentProps:
    if known is None:
        return AppointmentProps()
    language, office = known.language, known.office
    made = state.booked.appointment if state.booked else state.found
    service = made.service_key if made else state.service
    starts = made.starts_at if made else (state.slot.starts_at if state.slot else None)
    error = state.error
    day = state.chosen_day
    refused = _refused(state.found, known)
    return AppointmentProps(
        offered=bool(known.services),
        services=tuple(
            PickProps(key, office.service(key).brief_name.in_language(language)) for key in known.services
        ),
        service=state.service,
        service_name=office.service(service).name.in_language(language) if service else "",
        days=tuple(_days(state.days, language)),
        day=day_and_date(day.day, language) if day else "",
        times=tuple(_times(state, language, outside=False)),
        outside_times=tuple(_times(state, language, outside=True)),
        when=_when(office, starts, language) if starts else "",
        outside=state.slot.outside if state.slot else False,
        code=state.text("code"),
        by_name=state.by_name,
        who=state.text("who"),
        reach=state.text("reach"),
        name=state.text("name"),
        contact=state.text("contact"),
        purpose=state.text("purpose"),
        agreed=state.agreed,
        consent_missed=state.consent_missed,
        busy=state.busy,
        error="" if error is None else known.word(error, language),
        error_field=error.field if isinstance(error, Refusal) else "",
        done_code=shown_code(state.booked.appointment.code) if state.booked else "",
        done_qr=state.booked.qr_text if state.booked else "",
        come_from=_clock(office, starts, -office.booking.early_minutes.value, language),
        come_until=_clock(office, starts, office.booking.grace_minutes.value, language),
        printed=state.printed,
        found=state.found is not None,
        refused=known.word(refused, language) if refused else "",
        may_cancel=state.found is not None and state.found.state is AppointmentState.BOOKED,
        cancelled=state.cancelled,
    )


def _refused(found: Appointment | None, known: Setting) -> Refusal | None:
    if found is None:
        return None
    return arrival_refusal(known.office, found.state, found.starts_at, known.now, by_staff=False)


def _days(days: tuple[BookableDay, ...], language: Language) -> Iterator[DayProps]:
    """From the first day that still has times on."""
    useful = [each for each in days if each.slots]
    while useful and not useful[0].free:
        useful.pop(0)
    for each in useful[:MOST_DAYS]:
        note = each.note.in_language(language) if each.note else ""
        yield DayProps(
            each.day.isoformat(),
            day_name(each.day, language),
            long_date(each.day, language).rpartition(" ")[0],
            each.free,
            not each.served,
            note,
        )


def _times(state: Appointing, language: Language, *, outside: bool) -> Iterator[TimeProps]:
    for slot in state.chosen_day.slots if state.chosen_day else ():
        if slot.outside is outside:
            key = f"{slot.at:%H:%M}"
            yield TimeProps(key, clock_time(slot.at, language), slot.bookable, outside, key == state.at)


def _when(office: Office, at: datetime, language: Language) -> str:
    local = offices.local_time(office, at)
    return f"{day_and_date(local.date(), language)}, {clock_time(local, language)} {offices.zone_label(office, at)}"


def _clock(office: Office, at: datetime | None, minutes: int, language: Language) -> str:
    if at is None:
        return ""
    return clock_time(offices.local_time(office, at + timedelta(minutes=minutes)), language)
