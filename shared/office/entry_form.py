"""A calendar entry as somebody types it, in words; and back into words to type it again."""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office.calendar import CalendarEntry, EntryKind
from shared.office.keeping import NewEntry
from shared.office.refusals import OfficeRefusal
from shared.office.week_words import parse_week

_DAY = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")


@dataclass(frozen=True, slots=True)
class EntryForm:
    """`last` empty: the first day alone; `hours` and `pause` as `parse_week` reads them."""

    kind: EntryKind
    first: str
    last: str = ""
    label: str = ""
    english: str = ""
    hours: str = ""
    pause: str = ""


def new_entry(form: EntryForm, entry_id: UUID | None = None) -> NewEntry:
    """What the form says. Raises `Refusal` at the field that cannot be read."""
    first = parse_day(form.first, "first")
    return NewEntry(
        form.kind,
        first,
        parse_day(form.last, "last") if form.last.strip() else first,
        form.label,
        form.english,
        parse_week(form.hours, "hours"),
        parse_week(form.pause, "pause"),
        entry_id or new_id(),
    )


def again(entry: CalendarEntry) -> NewEntry:
    """The same entry to be entered once more: what undoes its removal."""
    label = entry.label
    return NewEntry(
        entry.kind, entry.first, entry.last, label.id, label.en, entry.week, entry.pause, entry.id
    )


def parse_day(text: str, field: str) -> date:
    """24/12/2026, 24-12-2026, 24.12.2026 or 2026-12-24. Raises `Refusal` DAY_UNREADABLE at `field`."""
    typed = text.strip()
    found = _DAY.fullmatch(typed)
    try:
        if found is None:
            return date.fromisoformat(typed)
        day, month, year = map(int, found.groups())
        return date(year, month, day)
    except ValueError as error:
        raise Refusal(OfficeRefusal.DAY_UNREADABLE, field, given=typed[:40]) from error
