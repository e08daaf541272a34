"""`anjungan calendar …`: the office's own days over the national ones."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Annotated

import typer

from shared.access.actor import ADMINISTRATION
from shared.cli import words
from shared.cli.session import CommandError, DatabaseOption, LanguageOption, Session, open_session
from shared.foundation.formats import Language, long_date
from shared.foundation.refusals import Refusal
from shared.office import queries, rules
from shared.office.calendar import CalendarEntry, EntryKind
from shared.office.entry_form import EntryForm, new_entry
from shared.office.keeping import add_entry, refresh_national_days, remove_entry
from shared.office.opening import DayHours, DayKind, day_hours
from shared.office.queries import CurrentOffice
from shared.office.refusals import OfficeRefusal
from shared.office.week_words import week_words

app = typer.Typer(no_args_is_help=True)

SHORT_ID = 8
"""Letters of an entry's id that stand in the list: the end of it, which is random."""
_WEEK_EXAMPLE = '"senin-kamis 08.00-15.00; jumat 08.00-15.30"'

KindArgument = Annotated[EntryKind, typer.Argument(help="Jenis · kind")]
FirstArgument = Annotated[str, typer.Argument(metavar="TANGGAL", help="2026-12-24")]
LastArgument = Annotated[str, typer.Argument(metavar="SAMPAI", help="tanggal akhir · last day")]
LabelOption = Annotated[str, typer.Option("--label", help="Nama hari itu · its name")]
EnglishOption = Annotated[
    str, typer.Option("--english", help="Nama dalam bahasa Inggris · its name in English")
]
HoursOption = Annotated[str, typer.Option("--hours", help=f"Jam layanan · hours: {_WEEK_EXAMPLE}")]
BreakOption = Annotated[str, typer.Option("--break", help="Jam istirahat · break: jumat 11.30-12.30")]


@app.command("list")
def list_entries(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Hari-hari kantor sendiri · the office's own days."""
    session = open_session(database, lang)
    with session.database() as db, db.read() as connection:
        entries = queries.current(connection).calendar.entries
    language = session.language
    rows = [
        (
            _short(entry),
            words.ENTRY_KINDS[entry.kind].wording(language),
            _span(entry, language),
            entry.label.in_language(language),
            week_words(entry.week, language),
            week_words(entry.pause, language),
            entry.by,
        )
        for entry in entries
    ]
    headings = (words.ID, words.KIND, words.DAYS, words.NAME, words.HOURS, words.BREAK, words.ENTERED_BY)
    session.rows(headings, rows)


@app.command()
def add(
    kind: KindArgument,
    first: FirstArgument,
    last: LastArgument = "",
    label: LabelOption = "",
    english: EnglishOption = "",
    hours: HoursOption = "",
    pause: BreakOption = "",
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Catat libur, cuti bersama, jam lain, atau pembukaan khusus · enter days of the office's own."""
    session = open_session(database, lang)
    new = new_entry(EntryForm(kind, first, last, label, english, hours, pause))
    with session.database() as db:
        entry = add_entry(db, ADMINISTRATION, new)
    session.say(
        words.ENTRY_ADDED,
        label=entry.label.in_language(session.language),
        days=_span(entry, session.language),
        id=_short(entry),
    )


@app.command()
def remove(
    entry_id: Annotated[str, typer.Argument(metavar="ID", help="anjungan calendar list")],
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Hapus catatan · take an entry out again."""
    session = open_session(database, lang)
    with session.database() as db:
        with db.read() as connection:
            known = [e for e in queries.calendar(connection).entries if _short(e) == entry_id.lower()]
        if len(known) != 1:
            raise Refusal(OfficeRefusal.NO_SUCH_ENTRY)
        entry = remove_entry(db, ADMINISTRATION, known[0].id)
    session.say(
        words.ENTRY_REMOVED,
        label=entry.label.in_language(session.language),
        days=_span(entry, session.language),
    )


@app.command()
def year(
    which: Annotated[int | None, typer.Argument(metavar="TAHUN", help="2027")] = None,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Hari tutup dan jam lain setahun · every day of a year that differs from the usual week."""
    session = open_session(database, lang)
    with session.database() as db:
        refresh_national_days(db, ADMINISTRATION)
        with db.read() as connection:
            current = queries.current(connection)
        asked = which or rules.office_day(current.office, db.clock.now()).year
    if asked not in current.calendar.years:
        known = current.calendar.years
        raise CommandError(words.YEAR_UNKNOWN, first=known[0], last=known[-1])
    session.rows((words.DAY, words.KIND, words.NAME, words.HOURS), list(_days(session, current, asked)))


def _days(session: Session, current: CurrentOffice, asked: int) -> Iterator[tuple[str, ...]]:
    day = date(asked, 1, 1)
    while day.year == asked:
        hours = day_hours(current.office, current.calendar, day)
        if hours.kind not in {DayKind.USUAL, DayKind.NO_SERVICE}:
            yield _row(session.language, day, hours)
        day += timedelta(days=1)


def _row(language: Language, day: date, hours: DayHours) -> tuple[str, ...]:
    note = hours.note.in_language(language) if hours.note else ""
    marked = f"{note} ({words.ESTIMATED.wording(language)})" if hours.estimated else note
    times = ", ".join(f"{each.start:%H.%M}-{each.end:%H.%M}" for each in hours.intervals)
    return day.isoformat(), words.DAY_KINDS[hours.kind].wording(language), marked, times


def _short(entry: CalendarEntry) -> str:
    return entry.id.hex[-SHORT_ID:]


def _span(entry: CalendarEntry, language: Language) -> str:
    first, last = long_date(entry.first, language), long_date(entry.last, language)
    return first if entry.first == entry.last else f"{first} – {last}"
