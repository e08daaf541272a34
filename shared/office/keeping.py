"""What a person can do with the office's calendar: one commit each, heard by every screen while it runs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import combinations
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database, Topic, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.office.calendar import WITH_HOURS, Calendar, CalendarEntry, EntryKind, TicketStop
from shared.office.model import WeekHours
from shared.office.national_days import around
from shared.office.queries import current, numbered_calendar
from shared.office.refusals import OfficeRefusal
from shared.office.rules import office_day
from shared.office.settings import Text
from shared.office.vocabulary import Weekday
from shared.office.writes import save_calendar

LONGEST_SPAN = timedelta(days=366)
LABEL_MOST, REASON_MOST = 80, 200
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
_TRIES = 8


@dataclass(frozen=True, slots=True)
class NewEntry:
    """Days as somebody enters them; `english` empty: the same label in both languages.

    The id is made with it: sent again, it is the same entry.
    """

    kind: EntryKind
    first: date
    last: date
    label: str
    english: str = ""
    week: tuple[WeekHours, ...] = ()
    pause: tuple[WeekHours, ...] = ()
    id: UUID = field(default_factory=new_id)


def checked_entry(new: NewEntry, by: str = "") -> CalendarEntry:
    """The entry with tidy texts. Raises `Refusal` at the field that is wrong."""
    label = single_line(new.label, "label", most=LABEL_MOST)
    english = single_line(new.english, "english", most=LABEL_MOST, required=False) or label
    if not FIRST_DAY <= new.first <= LAST_DAY:
        raise Refusal(OfficeRefusal.DAY_TOO_FAR, "first")
    if new.last < new.first:
        raise Refusal(OfficeRefusal.ENDS_EARLY, "last")
    if new.last - new.first > LONGEST_SPAN:
        raise Refusal(OfficeRefusal.SPAN_TOO_LONG, "last", most=LONGEST_SPAN.days)
    _check_hours(new)
    return CalendarEntry(new.id, new.kind, new.first, new.last, Text(label, english), new.week, new.pause, by)


def add_entry(db: Database, actor: Actor, new: NewEntry) -> CalendarEntry:
    """Enter days into the office's own calendar; also what undoes a removal. Raises `Refusal` at a wrong field."""
    require(actor, Right.MANAGE_OFFICE)
    entry = checked_entry(new, actor.user_name or actor.station_name)

    def add(work: Work, calendar: Calendar) -> Calendar:
        record(work, actor, "add_calendar_entry", "calendar_entry", entry.id, **_told(entry))
        others = tuple(each for each in calendar.entries if each.id != entry.id)
        return replace(calendar, entries=tuple(sorted((*others, entry), key=_by_day)))

    _change(db, entry.id, add)
    return entry


def remove_entry(db: Database, actor: Actor, entry_id: UUID) -> CalendarEntry:
    """Take days out of the office's own calendar. Raises `Refusal` NO_SUCH_ENTRY."""
    require(actor, Right.MANAGE_OFFICE)
    removed: list[CalendarEntry] = []

    def remove(work: Work, calendar: Calendar) -> Calendar:
        removed[:] = [each for each in calendar.entries if each.id == entry_id]
        if not removed:
            raise Refusal(OfficeRefusal.NO_SUCH_ENTRY)
        record(work, actor, "remove_calendar_entry", "calendar_entry", entry_id, **_told(removed[0]))
        return replace(calendar, entries=tuple(each for each in calendar.entries if each.id != entry_id))

    _change(db, entry_id, remove)
    return removed[0]


def refresh_national_days(db: Database, actor: Actor) -> bool:
    """Store the national days of the years around today as this computer knows them; whether anything was new.

    Nobody decides anything here, so it asks no right: any console may bring what its newer suite knows.
    """
    with db.read() as connection:
        before = numbered_calendar(connection)[1]
        today = office_day(current(connection).office, db.clock.now())
    if around(before, today) == before:
        return False

    def refresh(work: Work, calendar: Calendar) -> Calendar:
        record(work, actor, "refresh_national_days", "calendar", str(today.year))
        return calendar

    _change(db, today.year, refresh)
    return True


def stop_tickets(db: Database, actor: Actor, reason: str, service: str = "") -> TicketStop:
    """No more walk-in tickets today, of one service or (empty) of all. Raises `Refusal`: a reason must be given."""
    require(actor, Right.STOP_TICKETS)
    said = single_line(reason, "reason", most=REASON_MOST)
    stop_id = new_id()
    made: list[TicketStop] = []

    def stop(work: Work, calendar: Calendar) -> Calendar:
        office = current(work.connection)
        if service and not office.office.offers(service):
            raise Refusal(OfficeRefusal.NO_SUCH_SERVICE, "service", service=service)
        day = office_day(office.office, work.now)
        made[:] = [TicketStop(stop_id, day, service, said, actor.user_name or actor.station_name, work.now)]
        record(work, actor, "stop_tickets", "office_day", day.isoformat(), service=service, reason=said)
        still = tuple(e for e in calendar.stops if e.day >= day and (e.day, e.service) != (day, service))
        return replace(calendar, stops=(*still, made[0]))

    _change(db, stop_id, stop)
    return made[0]


def resume_tickets(db: Database, actor: Actor, stop_id: UUID) -> None:
    """Give tickets again after all. Raises `Refusal` NO_SUCH_ENTRY."""
    require(actor, Right.STOP_TICKETS)

    def resume(work: Work, calendar: Calendar) -> Calendar:
        found = next((each for each in calendar.stops if each.id == stop_id), None)
        if found is None:
            raise Refusal(OfficeRefusal.NO_SUCH_ENTRY)
        record(work, actor, "resume_tickets", "office_day", found.day.isoformat(), service=found.service)
        return replace(calendar, stops=tuple(each for each in calendar.stops if each.id != stop_id))

    _change(db, stop_id, resume)


def _change(db: Database, subject: object, alter: Callable[[Work, Calendar], Calendar]) -> None:
    """Write the altered calendar under the next number; whoever finds the number taken reads and tries again."""
    around(Calendar(), db.clock.now().date())  # computed before the database is held
    for left in reversed(range(_TRIES)):
        try:
            with db.work() as work:
                number, calendar = numbered_calendar(work.connection)
                today = office_day(current(work.connection).office, work.now)
                save_calendar(work, number + 1, around(alter(work, calendar), today))
                work.changed(Topic.CALENDAR, subject)
        except IntegrityError:
            if not left:
                raise
        else:
            return


def _check_hours(new: NewEntry) -> None:
    if new.kind not in WITH_HOURS:
        if new.week or new.pause:
            raise Refusal(OfficeRefusal.HOURS_NOT_ASKED, "hours")
        return
    if not new.week:
        raise Refusal(OfficeRefusal.HOURS_MISSING, "hours")
    for rules, name in ((new.week, "hours"), (new.pause, "pause")):
        if any(rule.time.start >= rule.time.end for rule in rules):
            raise Refusal(OfficeRefusal.HOURS_BACKWARDS, name)
        if any(_overlap(rules, day) for day in Weekday):
            raise Refusal(OfficeRefusal.HOURS_OVERLAP, name)


def _overlap(rules: Iterable[WeekHours], day: Weekday) -> bool:
    stretches = [rule.time for rule in rules if day in rule.days]
    return any(a.start < b.end and b.start < a.end for a, b in combinations(stretches, 2))


def _by_day(entry: CalendarEntry) -> tuple[date, date, int]:
    return entry.first, entry.last, entry.id.int


def _told(entry: CalendarEntry) -> dict[str, str]:
    return {
        "kind": entry.kind.value,
        "first": entry.first.isoformat(),
        "last": entry.last.isoformat(),
        "label": entry.label.id,
    }
