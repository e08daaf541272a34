"""From log lines to rows and from events to a timeline: pure."""

from datetime import date, datetime, timedelta
from typing import assert_never

from shared.feedback.states import RatingState
from shared.foundation.formats import Language, clock_seconds, clock_time
from shared.journey.rules import Progress, StepProgress
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.office.paper_view import paper_view
from shared.office.standard import Standard
from shared.reading_room.queries import PastDeposit
from shared.records.queries import VisitEvent, VisitLine
from shared.visits.channels import channel_words
from shared.visits.guest_queries import GuestNotes
from shared.visits.states import EventKind, VisitState
from staff_console.custody import wording as custody_words
from staff_console.guest_words import note_lines
from staff_console.services import service_brief, service_look
from staff_console.visits import wording
from staff_console.visits.props import DetailProps, EventProps, StepProps, VisitRow
from staff_console.widgets.tokens import Tone

_STATES = {
    VisitState.REGISTERING: ("door-fill", Tone.PLAIN),
    VisitState.WAITING: ("clock-fill", Tone.PLAIN),
    VisitState.CALLED: ("megaphone-fill", Tone.INFO),
    VisitState.IN_SERVICE: ("chats-circle-fill", Tone.INFO),
    VisitState.AWAITING_RATING: ("smiley-fill", Tone.INFO),
    VisitState.CLOSED: ("check-circle-fill", Tone.OK),
    VisitState.RETURNING: ("bag-fill", Tone.WARN),
    VisitState.NO_SHOW: ("user-minus-fill", Tone.PLAIN),
    VisitState.LEFT: ("sign-out-fill", Tone.PLAIN),
}

_EVENTS = {
    EventKind.GUEST_BOOK_OPENED: "book-open-fill",
    EventKind.OPENED: "door-fill",
    EventKind.APPOINTMENT_KEPT: "calendar-check",
    EventKind.GUEST_ENTRY_SAVED: "identification-card-fill",
    EventKind.SCREENED: "thermometer-fill",
    EventKind.MEDIUM_CHOSEN: "book-open-fill",
    EventKind.BACK_IN_LINE: "list-numbers-fill",
    EventKind.FURTHER_MISSED: "user-minus-fill",
    EventKind.TICKET_ISSUED: "receipt-fill",
    EventKind.LISTED: "list-numbers-fill",
    EventKind.FETCHED: "hand-waving-fill",
    EventKind.CALLED: "megaphone-fill",
    EventKind.RECALLED: "arrow-counter-clockwise-bold",
    EventKind.SERVICE_STARTED: "play-fill",
    EventKind.SERVICE_ENDED: "check-bold",
    EventKind.RATING_ASKED: "smiley-fill",
    EventKind.RATED: "smiley-fill",
    EventKind.RATING_NOT_FILLED: "smiley-blank-fill",
    EventKind.NO_SHOW: "user-minus-fill",
    EventKind.EXPIRED: "hourglass-low-fill",
    EventKind.LEFT: "sign-out-fill",
    EventKind.STEP_OVERRIDDEN: "warning-fill",
    EventKind.CARD_TAKEN: "identification-card-fill",
    EventKind.BAG_STORED: "lock-key-fill",
    EventKind.BAG_KEPT: "bag-simple-fill",
    EventKind.RETURN_ASKED: "bag-simple-fill",
    EventKind.THINGS_RETURNED: "lock-key-open-fill",
    EventKind.CLOSED: "check-circle-fill",
}


_PROGRESS = {
    Progress.DONE: ("check-circle-fill", Tone.OK),
    Progress.OPEN: ("arrow-right-bold", Tone.INFO),
    Progress.LATER: ("circle-dashed", Tone.PLAIN),
    Progress.PASSED_OVER: ("minus-bold", Tone.PLAIN),
}


def state_look(which: VisitState) -> tuple[str, Tone]:
    """Icon and tone of a visit's state."""
    return _STATES[which]


def row(line: VisitLine, office: Office, language: Language) -> VisitRow:
    letter, color = service_look(office, line.service_key)
    icon, tone = _STATES[line.state]
    return VisitRow(
        key=str(line.visit_id),
        label=line.label,
        letter=letter,
        color=color,
        service=service_brief(office, line.service_key, language),
        channel=channel_words(line.channel, language),
        name=line.name or wording.nameless(),
        institution=line.institution,
        state=wording.state(line.state),
        state_icon=icon,
        state_tone=tone,
        arrived=clock_time(office_rules.local_time(office, line.opened_at), language),
        arrived_at=line.opened_at.timestamp(),
        waited=_length(line.issued_at, line.service_started_at),
        served=_length(line.service_started_at, line.service_ended_at),
        desk=line.desk_name,
        officer=line.officer_name,
        rating=rating(line),
    )


def rating(line: VisitLine) -> str:
    match line.rating:
        case None:
            return ""
        case RatingState.GIVEN:
            return wording.rating_given(line.score or 0)
        case RatingState.AWAITING:
            return wording.rating_awaited()
        case RatingState.NOT_FILLED:
            return wording.rating_not_filled()
        case _:
            assert_never(line.rating)


def detail(
    line: VisitLine,
    steps: tuple[StepProgress, ...],
    events: tuple[VisitEvent, ...],
    kept: tuple[PastDeposit, ...],
    notes: GuestNotes,
    office: Office,
    language: Language,
) -> DetailProps:
    return DetailProps(
        row=row(line, office, language),
        need="\n".join(part for part in (line.need, *note_lines(notes, office, language)) if part),
        contact=" · ".join(part for part in (line.email, line.phone) if part),
        answer=next((event.answer for event in events if event.answer), ""),
        steps=tuple(_step(each) for each in steps),
        events=tuple(_event(each, office, language) for each in events),
        kept=tuple(_kept(each, office, language) for each in kept),
    )


def paper(standard: Standard | None, line: VisitLine, office: Office, day: date, language: Language) -> str:
    """Number and date of the paper the visit ran under, and its limits in a line each (S000-H2)."""
    if standard is None or not office.offers(line.service_key):
        return ""
    view = paper_view(office, standard, line.service_key, day, language)
    limits = (
        f"{wording.step(step.key, Progress.DONE)}: {limit.text}"
        for step in view.steps
        for limit in step.limits
    )
    heading = " · ".join(part for part in (view.heading, view.effective) if part)
    return "\n".join((heading, *limits))


def _kept(deposit: PastDeposit, office: Office, language: Language) -> str:
    """What, where, from and to: "KTP · L-07 · 09.00–10.12"; without an end while it is held."""
    taken, ended = (
        clock_time(office_rules.local_time(office, at), language) if at else ""
        for at in (deposit.taken_at, deposit.ended_at)
    )
    what = custody_words.thing(deposit.thing, deposit.card_type)
    return " · ".join((what, deposit.tag, f"{taken}–{ended}", *((deposit.reason,) if deposit.reason else ())))


def _step(step: StepProgress) -> StepProps:
    icon, tone = _PROGRESS[step.progress]
    return StepProps(icon, tone, wording.step(step.key, step.progress))


def _event(event: VisitEvent, office: Office, language: Language) -> EventProps:
    who = event.user_name or f"{event.station_name} ({wording.by_system()})"
    return EventProps(
        time=clock_seconds(office_rules.local_time(office, event.at), language),
        icon=_EVENTS.get(event.kind, "circle-fill"),
        text=wording.event(event.kind, event.desk_name),
        who=who,
    )


def _length(start: datetime | None, end: datetime | None) -> timedelta | None:
    return end - start if start is not None and end is not None else None
