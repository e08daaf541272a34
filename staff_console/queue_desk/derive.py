"""From what was read and the time now to what is shown: pure, so that every state can be tested as a value."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from shared.foundation.formats import Language
from shared.office import rules as office_rules
from shared.office import steps as office_steps
from shared.office.standard import Limit, Standard
from shared.office.vocabulary import StartEvent, StepKey
from shared.printing.rules import Advice
from shared.queueing.clocks import Breaches, book_limit, breaches
from shared.queueing.queries import CurrentTicket, WaitingTicket
from shared.queueing.rules import Reason
from shared.queueing.states import TicketState
from shared.visits.code_lists import CodeListName
from shared.visits.guest_form import medium_is_asked
from staff_console import guest_words
from staff_console.queue_desk.props import (
    AlertKind,
    AlertProps,
    ClockKind,
    ClockProps,
    CurrentProps,
    DeskPhase,
    NextProps,
    NextReason,
    QueueDeskProps,
    TabProps,
    Verb,
    VerbProps,
    WaitingProps,
    WhyNot,
)
from staff_console.queue_desk.snapshot import DeskSnapshot
from staff_console.services import service_look, service_name
from staff_console.widgets.clock_bar import Measured
from staff_console.widgets.tokens import Tone

SHOWN_WITHIN = timedelta(seconds=10)
"""A call no display has acknowledged for so long is worth a banner."""


@dataclass(frozen=True, slots=True)
class View:
    """What the officer chose on this screen."""

    open_tab: str = ""
    working: Verb | None = None
    trouble: str = ""
    language: Language = Language.INDONESIAN


NOTHING_READ = QueueDeskProps(
    desk_name="",
    services="",
    verbs=tuple(VerbProps(verb, WhyNot.NOTHING_READ) for verb in Verb),
    current=None,
    between=None,
    tabs=(TabProps("", "", 0),),
    open_tab="",
    rows=(),
    common_limit=None,
    next=None,
    breaches=Breaches(),
    alerts=(),
    is_loading=True,
    trouble="",
)


def derive(snapshot: DeskSnapshot | None, view: View, now: datetime) -> QueueDeskProps:
    """`now` is office time, UTC."""
    if snapshot is None:
        return replace(NOTHING_READ, trouble=view.trouble, is_loading=not view.trouble)
    every = _rows(snapshot, view.language, now)
    shown = tuple(row for row in every if view.open_tab in {"", row.service_key})
    limits = {row.wait.limit for row in shown}
    return QueueDeskProps(
        desk_name=snapshot.desk.name,
        services=_services_text(snapshot, snapshot.desk.services, view.language),
        verbs=_verbs(snapshot, view.working),
        current=_current(snapshot, view.language, now),
        between=_between(snapshot, now),
        tabs=_tabs(snapshot, every, view.language),
        open_tab=view.open_tab,
        rows=shown,
        common_limit=limits.pop() if len(limits) == 1 else None,
        next=_next(snapshot, view.language),
        breaches=breaches(snapshot.clocks, snapshot.standards, now),
        alerts=tuple(_alerts(snapshot, view, every, now)),
        is_loading=False,
        trouble=view.trouble,
    )


def _services_text(snapshot: DeskSnapshot, keys: Iterable[str], language: Language) -> str:
    return ", ".join(service_name(snapshot.office, key, language) for key in keys)


def _verbs(snapshot: DeskSnapshot, working: Verb | None) -> tuple[VerbProps, ...]:
    phase = phase_of(snapshot.state.current)
    known = _known_verbs(snapshot)
    following = {
        DeskPhase.IDLE: Verb.FETCH if _next_in_person(snapshot) else Verb.CALL_NEXT,
        DeskPhase.CALLED: Verb.ARRIVED,
        DeskPhase.SERVING: Verb.FINISH,
    }
    reasons = _why_not(phase, nobody_waits=snapshot.choice is None)
    current = snapshot.state.current
    if phase is DeskPhase.CALLED and current is not None and not current.label:
        reasons[Verb.RECALL] = WhyNot.NO_NUMBER
    if working is not None:
        reasons = dict.fromkeys(Verb, WhyNot.WORKING)
    return tuple(
        VerbProps(verb, reasons.get(verb), prominent=verb is following[phase], working=verb is working)
        for verb in Verb
        if verb in known
    )


def _known_verbs(snapshot: DeskSnapshot) -> frozenset[Verb]:
    """Calling on the display and asking in person, as the papers of the desk's services know them (C28)."""
    papers = [(key, snapshot.standards[key]) for key in snapshot.desk.services if key in snapshot.standards]
    numbered = [paper for key, paper in papers if office_steps.gives_numbers(paper, key)]
    on_display = not papers or any(office_steps.may_call_on_display(paper) for paper in numbered)
    in_person = len(numbered) < len(papers) or any(office_steps.may_fetch(paper) for paper in numbered)
    unknown = set() if on_display else {Verb.CALL_NEXT, Verb.RECALL}
    return frozenset(Verb) - unknown - (set() if in_person else {Verb.FETCH})


def _next_in_person(snapshot: DeskSnapshot) -> bool:
    """Whether whoever is next cannot be called on the display."""
    ticket = _ticket(snapshot, snapshot.choice.ticket_id) if snapshot.choice else None
    if ticket is None:
        return Verb.CALL_NEXT not in _known_verbs(snapshot)
    paper = snapshot.standards.get(ticket.service_key)
    return ticket.number is None or (paper is not None and not office_steps.may_call_on_display(paper))


def phase_of(current: CurrentTicket | None) -> DeskPhase:
    if current is None:
        return DeskPhase.IDLE
    return DeskPhase.SERVING if current.state is TicketState.SERVING else DeskPhase.CALLED


def _why_not(phase: DeskPhase, *, nobody_waits: bool) -> dict[Verb, WhyNot]:
    """The verbs that cannot be done in this phase, each with its reason."""
    match phase:
        case DeskPhase.IDLE:
            reasons = dict.fromkeys(Verb, WhyNot.NO_TICKET)
            calls = (Verb.CALL_NEXT, Verb.FETCH)
            for verb in calls:
                del reasons[verb]
            return reasons | (dict.fromkeys(calls, WhyNot.NOBODY_WAITING) if nobody_waits else {})
        case DeskPhase.CALLED:
            busy = dict.fromkeys((Verb.CALL_NEXT, Verb.FETCH), WhyNot.DESK_BUSY)
            return {**busy, Verb.FINISH: WhyNot.NOT_STARTED}
        case DeskPhase.SERVING:
            here = dict.fromkeys((Verb.RECALL, Verb.ARRIVED, Verb.NO_SHOW), WhyNot.BEING_SERVED)
            return {**dict.fromkeys((Verb.CALL_NEXT, Verb.FETCH), WhyNot.DESK_BUSY), **here}


def _current(snapshot: DeskSnapshot, language: Language, now: datetime) -> CurrentProps | None:
    current = snapshot.state.current
    if current is None:
        return None
    letter, color = service_look(snapshot.office, current.service_key)
    occupation = (
        snapshot.lists.label(CodeListName.OCCUPATION, current.occupation, language)
        if current.occupation
        else ""
    )
    since = current.service_started_at or current.called_at or now
    return CurrentProps(
        phase=phase_of(current),
        label=current.label,
        letter=letter,
        color=color,
        name=current.name,
        about=" · ".join(part for part in (current.institution, occupation) if part),
        need=current.need,
        running=now - since,
        calls=current.calls,
        shown=current.shown,
        clocks=tuple(_clocks(snapshot, current, now)),
        notes=guest_words.note_lines(snapshot.notes, snapshot.office, language),
        asks_medium=_asks_medium(snapshot, current),
        media=snapshot.notes.media,
    )


_WAIT_CLOCKS = {StartEvent.TICKET_ISSUED: ClockKind.WAIT, StartEvent.GUEST_BOOK_SAVED: ClockKind.GUEST_BOOK}


def _asks_medium(snapshot: DeskSnapshot, current: CurrentTicket) -> bool:
    """While served, under a paper that lets the visitor choose how to read (S000-3)."""
    standard = snapshot.standards.get(current.service_key)
    return current.service_started_at is not None and standard is not None and medium_is_asked(standard)


def _medium_clock(snapshot: DeskSnapshot, current: CurrentTicket, now: datetime) -> Iterator[ClockProps]:
    """How long the choice takes, until it is made."""
    started, standard = current.service_started_at, snapshot.standards.get(current.service_key)
    if started is None or standard is None or snapshot.notes.media is not None:
        return
    for limit in office_rules.limits_of(standard, StepKey.MEDIUM)[:1]:
        yield ClockProps(ClockKind.MEDIUM, Measured(now - started, _length(limit)))


def _clocks(snapshot: DeskSnapshot, current: CurrentTicket, now: datetime) -> Iterator[ClockProps]:
    """Every clock of this visit that the standard limits; the wait is shown with or without a limit."""
    standard = snapshot.standards.get(current.service_key)
    filling = book_limit(standard) if standard else None
    if filling is not None and current.book_opened_at is not None:
        saved = current.guest_saved_at or now
        took = max(current.issued_at, saved) - current.book_opened_at
        yield ClockProps(ClockKind.FILLING, Measured(took, _length(filling)))
    ended = current.service_started_at or now
    limits = office_rules.limits_of(standard, StepKey.WAIT) if standard else ()
    starts = {
        StartEvent.TICKET_ISSUED: current.back_at or current.issued_at,
        StartEvent.GUEST_BOOK_SAVED: current.back_at or current.guest_saved_at,
    }
    named = {limit.start: limit for limit in limits if starts.get(limit.start) is not None}
    for start in named or (StartEvent.TICKET_ISSUED,):
        began = starts[start] or current.back_at or current.issued_at
        yield ClockProps(_WAIT_CLOCKS[start], Measured(ended - began, _length(named.get(start))))
    if current.service_started_at is not None:
        service = _service_limit(standard)
        yield ClockProps(ClockKind.SERVICE, Measured(now - current.service_started_at, _length(service)))
    yield from _medium_clock(snapshot, current, now)


def _service_limit(standard: Standard | None) -> Limit | None:
    """The shortest limit on the service itself, whatever its medium."""
    limits = office_rules.limits_of(standard, StepKey.SERVICE) if standard else ()
    return min(limits, key=lambda limit: limit.minutes, default=None)


def _length(limit: Limit | None) -> timedelta | None:
    return timedelta(minutes=limit.minutes) if limit else None


def _between(snapshot: DeskSnapshot, now: datetime) -> ClockProps | None:
    """The desk's own waiting clock, where a paper limits it and somebody waits (S001P-3)."""
    ended = snapshot.state.previous_ended_at
    if ended is None or snapshot.choice is None or snapshot.state.current is not None:
        return None
    ticket = _ticket(snapshot, snapshot.choice.ticket_id)
    standard = snapshot.standards.get(ticket.service_key) if ticket else None
    limit = office_rules.wait_limit(standard, StartEvent.PREVIOUS_SERVICE_ENDED) if standard else None
    return ClockProps(ClockKind.BETWEEN, Measured(now - ended, _length(limit))) if limit else None


def _rows(snapshot: DeskSnapshot, language: Language, now: datetime) -> tuple[WaitingProps, ...]:
    del language
    return tuple(_row(snapshot, position, ticket, now) for position, ticket in enumerate(snapshot.waiting))


def _row(snapshot: DeskSnapshot, position: int, ticket: WaitingTicket, now: datetime) -> WaitingProps:
    letter, color = service_look(snapshot.office, ticket.service_key)
    return WaitingProps(
        key=str(ticket.ticket_id),
        position=position,
        label=ticket.label,
        letter=letter,
        color=color,
        service_key=ticket.service_key,
        name=ticket.name,
        need=ticket.need,
        wait=wait_of(ticket, snapshot.standards.get(ticket.service_key), now),
        desks=", ".join(_calling_desks(snapshot, ticket.service_key)),
        is_next=snapshot.choice is not None and snapshot.choice.ticket_id == ticket.ticket_id,
    )


def wait_of(ticket: WaitingTicket | CurrentTicket, standard: Standard | None, now: datetime) -> Measured:
    """The wait against the limit that is nearest to being passed; several may run side by side (C04)."""
    starts = {
        StartEvent.TICKET_ISSUED: ticket.back_at or ticket.issued_at,
        StartEvent.GUEST_BOOK_SAVED: ticket.back_at or ticket.guest_saved_at,
    }
    measured = [
        Measured(now - began, _length(limit))
        for limit in (office_rules.limits_of(standard, StepKey.WAIT) if standard else ())
        if (began := starts.get(limit.start)) is not None
    ]
    plain = Measured(now - (ticket.back_at or ticket.issued_at), None)
    return max(measured, key=lambda each: each.share, default=plain)


def _calling_desks(snapshot: DeskSnapshot, service_key: str) -> list[str]:
    """The open desks that take this service; when none is open, all that could."""
    able = [desk for desk in snapshot.desks if service_key in desk.services]
    seated = {each.desk_id for each in snapshot.open_desks}
    return [desk.name for desk in able if desk.id in seated] or [desk.name for desk in able]


def _tabs(snapshot: DeskSnapshot, rows: tuple[WaitingProps, ...], language: Language) -> tuple[TabProps, ...]:
    per_service = (
        TabProps(
            service.key,
            service.brief_name.in_language(language),
            sum(row.service_key == service.key for row in rows),
        )
        for service in snapshot.office.services
    )
    return (TabProps("", "", len(rows)), *per_service)


def _ticket(snapshot: DeskSnapshot, ticket_id: UUID) -> WaitingTicket | None:
    return next((ticket for ticket in snapshot.waiting if ticket.ticket_id == ticket_id), None)


def _next(snapshot: DeskSnapshot, language: Language) -> NextProps | None:
    choice = snapshot.choice
    ticket = _ticket(snapshot, choice.ticket_id) if choice else None
    if choice is None or ticket is None:
        return None
    first = snapshot.waiting[0]
    passes = first.ticket_id != ticket.ticket_id
    reason = NextReason.ONLY_ONE if choice.reason is Reason.ONLY_ONE else NextReason.EARLIEST
    return NextProps(
        label=ticket.label,
        name=ticket.name,
        reason=NextReason.PASSES if passes else reason,
        services=_services_text(snapshot, snapshot.desk.services, language),
        passed_label=first.label or first.name if passes else "",
        passed_service=service_name(snapshot.office, first.service_key, language) if passes else "",
    )


def _alerts(
    snapshot: DeskSnapshot, view: View, rows: tuple[WaitingProps, ...], now: datetime
) -> Iterator[AlertProps]:
    """The worst first."""
    if view.trouble:
        yield AlertProps(AlertKind.DATABASE, Tone.BAD, detail=view.trouble)
    if snapshot.paper.advice in {Advice.TROUBLE, Advice.LOW}:
        tone = Tone.BAD if snapshot.paper.advice is Advice.TROUBLE else Tone.WARN
        yield AlertProps(AlertKind.PRINTER, tone, paper=snapshot.paper)
    yield from _late(snapshot, rows, now)
    current = snapshot.state.current
    if current is not None and current.guest_saved_at is None:
        yield AlertProps(AlertKind.NO_GUEST_BOOK, Tone.WARN, current.label)
    if current is not None and _is_unseen(current, now):
        yield AlertProps(AlertKind.NOT_SHOWN, Tone.WARN, current.label)


def _late(snapshot: DeskSnapshot, rows: tuple[WaitingProps, ...], now: datetime) -> Iterator[AlertProps]:
    """Who has waited too long: in line, or called here and not served yet (S003-T1)."""
    waits = [(row.label or row.name, row.wait, row.desks) for row in rows]
    current = snapshot.state.current
    if current is not None and current.service_started_at is None:
        wait = wait_of(current, snapshot.standards.get(current.service_key), now)
        waits.append((current.label or current.name, wait, ""))
    late = sorted((each for each in waits if each[1].tone is Tone.BAD), key=lambda each: -each[1].share)
    if len(late) == 1:
        ((who, wait, desks),) = late
        here = current is not None and who == (current.label or current.name)
        kind = AlertKind.BREACH_CALLED if here else AlertKind.BREACH
        yield AlertProps(kind, Tone.BAD, who, limit=wait.limit or timedelta(0), detail=desks)
    elif late:
        yield AlertProps(AlertKind.BREACHES, Tone.BAD, late[0][0], count=len(late))


def _is_unseen(current: CurrentTicket, now: datetime) -> bool:
    """Whether a call waits too long for a display to acknowledge it."""
    if current.state is not TicketState.CALLED or current.shown or current.called_at is None:
        return False
    return now - current.called_at >= SHOWN_WITHIN
