"""What an office's data means on a given day: its local time, whether it is open, which paper is in force."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from shared.office.guest_book import GuestFields
from shared.office.model import HoursException, Office, WeekHours
from shared.office.settings import Interval, Setting, Text
from shared.office.standard import DataRequest, Library, Limit, Recommendation, Sales, Standard
from shared.office.vocabulary import GuestField, StartEvent, StepKey, Weekday

LOOK_AHEAD_DAYS = 60


class OpeningState(StrEnum):
    OPEN = "open"
    BREAK = "break"
    CLOSED = "closed"
    NOT_SET = "not_set"


@dataclass(frozen=True, slots=True)
class DayHours:
    """One day's serving intervals in office time, and why it differs from the usual week, if it does."""

    intervals: tuple[Interval, ...]
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """`until`: when this state ends today; `next_opening`: the next start of service, None while open.

    Both are aware, in the office's zone. NOT_SET: the office has not entered its hours, so nothing is known.
    """

    state: OpeningState
    day: date
    intervals: tuple[Interval, ...]
    until: datetime | None
    next_opening: datetime | None
    note: Text | None = None

    @property
    def is_open(self) -> bool:
        return self.state is OpeningState.OPEN


def zone(office: Office) -> ZoneInfo:
    return ZoneInfo(office.timezone.value)


def local_time(office: Office, at: datetime) -> datetime:
    """The moment `at` (aware) on the office's wall clock, whatever zone this computer believes in."""
    return at.astimezone(zone(office))


def zone_label(office: Office, at: datetime) -> str:
    """What the office calls its zone: WIB, WITA or WIT."""
    return local_time(office, at).tzname() or ""


def office_day(office: Office, at: datetime) -> date:
    """The business day of a moment: the date in the office's zone."""
    return local_time(office, at).date()


def day_hours(office: Office, day: date) -> DayHours:
    """When the office serves on this day: the week's hours less the break, or those of a dated exception."""
    exception = _exception(office, day)
    if exception is not None:
        return DayHours(_serving(exception.week, exception.pause, day), exception.label)
    return DayHours(_serving(office.hours.week, office.hours.pause.value, day))


def opening(office: Office, at: datetime) -> Opening:
    """Whether the office serves at `at` (aware). Intervals are half open: closed from the very closing minute on."""
    now = local_time(office, at)
    today = day_hours(office, now.date())
    if not office.hours.week:
        return Opening(OpeningState.NOT_SET, now.date(), (), None, None)
    state = _state(today.intervals, now.time())
    following = _next_opening(office, now)
    if state is OpeningState.OPEN:
        current = next(interval for interval in today.intervals if now.time() in interval)
        return Opening(state, now.date(), today.intervals, _at(now, current.end), None, today.note)
    until = following if state is OpeningState.BREAK else None
    return Opening(state, now.date(), today.intervals, until, following, today.note)


def standard_in_force(office: Office, service_key: str, on: date) -> Standard:
    """The paper that decides about a service on a day, narrowed to this service and completed by the office's choices.

    The latest paper that governs the service and is effective by `on`; a day before the first paper is judged by the
    first. LookupError when no paper governs the service.
    """
    governing = sorted(
        (standard for standard in office.standards if service_key in standard.governs),
        key=lambda standard: standard.effective_from,
    )
    if not governing:
        raise LookupError(service_key)
    effective = [standard for standard in governing if standard.effective_from <= on]
    return narrowed(office, effective[-1] if effective else governing[0], service_key)


def limits_of(standard: Standard, step: StepKey) -> tuple[Limit, ...]:
    return tuple(limit for limit in standard.limits if limit.of is step)


def wait_limit(standard: Standard, start: StartEvent) -> Limit | None:
    """The limit on waiting that this event starts, if the paper sets one; several may run side by side (C04)."""
    return next((limit for limit in limits_of(standard, StepKey.WAIT) if limit.start is start), None)


def card_return_enforced(standard: Standard) -> bool:
    """A visit that left a card with the officer cannot end before it is given back, said or not (C16)."""
    return standard.identity.custody.value


def narrowed(office: Office, standard: Standard, service_key: str) -> Standard:
    """What one paper of the office means for one of the services it covers, with borrowed limits and choices."""
    borrowed = tuple(_borrowed(office, standard))
    standard = _of_service(standard, service_key)
    return replace(
        standard,
        limits=standard.limits + borrowed,
        borrowed_limits=(),
        guest_book=replace(
            standard.guest_book,
            fields=_fields(office.guest_fields, standard),
            returning=office.choices.returning_visitors or standard.guest_book.returning,
        ),
        rating=replace(standard.rating, device=office.choices.rating_device or standard.rating.device),
        ticket=replace(
            standard.ticket, issued_by=office.choices.ticket_issued_by or standard.ticket.issued_by
        ),
        recommendation=replace(
            standard.recommendation,
            day_type=_chosen(office.choices.recommendation_day_type, standard.recommendation.day_type),
        ),
    )


class _Limited(Protocol):
    @property
    def services(self) -> tuple[str, ...]: ...


L = TypeVar("L", bound=_Limited)


def _of_service(standard: Standard, service_key: str) -> Standard:
    """What the paper says about one of its services, without what it says about the others."""

    def concerns(part: _Limited) -> bool:
        return not part.services or service_key in part.services

    def those(parts: tuple[L, ...]) -> tuple[L, ...]:
        return tuple(part for part in parts if concerns(part))

    return replace(
        standard,
        governs=(service_key,),
        documents=(standard.document(service_key),),
        steps=those(standard.steps),
        step_words=those(standard.step_words),
        requirements=those(standard.requirements),
        products=those(standard.products),
        rules=those(standard.rules),
        online=those(standard.online),
        library=standard.library if concerns(standard.library) else Library(),
        sales=standard.sales if concerns(standard.sales) else Sales(),
        request=standard.request if concerns(standard.request) else DataRequest(),
        recommendation=standard.recommendation if concerns(standard.recommendation) else Recommendation(),
    )


def _chosen(choice: Setting | None, said: Setting) -> Setting:
    return said if choice is None else choice


def _borrowed(office: Office, standard: Standard) -> Iterator[Limit]:
    papers = {paper.key: paper for paper in office.standards}
    for loan in standard.borrowed_limits:
        yield from (limit for limit in papers[loan.standard].limits if limit.of in loan.of)


def _fields(office_fields: GuestFields, standard: Standard) -> GuestFields:
    said = standard.guest_book.fields
    merged = {
        field.value: _said_or(getattr(said, field.value), getattr(office_fields, field.value))
        for field in GuestField
    }
    return GuestFields(**merged)


def _said_or(paper: Setting, office: Setting) -> Setting:
    return paper if paper.decided else office


def _exception(office: Office, day: date) -> HoursException | None:
    return next((each for each in office.hours.exceptions if each.first <= day <= each.last), None)


def _serving(week: Iterable[WeekHours], pause: Iterable[WeekHours], day: date) -> tuple[Interval, ...]:
    weekday = tuple(Weekday)[day.weekday()]
    breaks = [rule.time for rule in pause if weekday in rule.days]
    intervals = [rule.time for rule in week if weekday in rule.days]
    for stretch in breaks:
        intervals = [part for interval in intervals for part in _without(interval, stretch)]
    return tuple(sorted(intervals, key=lambda interval: interval.start))


def _without(interval: Interval, stretch: Interval) -> Iterator[Interval]:
    before = Interval(interval.start, min(interval.end, stretch.start))
    after = Interval(max(interval.start, stretch.end), interval.end)
    yield from (part for part in (before, after) if part.start < part.end)


def _state(intervals: tuple[Interval, ...], now: time) -> OpeningState:
    if any(now in interval for interval in intervals):
        return OpeningState.OPEN
    begun = any(interval.end <= now for interval in intervals)
    to_come = any(now < interval.start for interval in intervals)
    return OpeningState.BREAK if begun and to_come else OpeningState.CLOSED


def _next_opening(office: Office, now: datetime) -> datetime | None:
    for ahead in range(LOOK_AHEAD_DAYS):
        day = now.date() + timedelta(days=ahead)
        for interval in day_hours(office, day).intervals:
            start = datetime.combine(day, interval.start, now.tzinfo)
            if start > now:
                return start
    return None


def _at(now: datetime, moment: time) -> datetime:
    return datetime.combine(now.date(), moment, now.tzinfo)
