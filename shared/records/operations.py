"""See records, and take them out of the suite: audited; formula-safe, whole or not at all."""

import csv
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Database
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.foundation.text import csv_cell, printable
from shared.office import queries as offices
from shared.office.model import Office
from shared.records import queries
from shared.records.columns import columns
from shared.records.queries import LogFilter, VisitLine
from shared.records.refusals import RecordsRefusal

SEPARATOR = ";"
"""With a byte-order mark, what a spreadsheet in an Indonesian locale opens in columns."""


def look_into_visits(db: Database, actor: Actor, wanted: LogFilter, visit_id: UUID | None = None) -> None:
    """Somebody is about to see the visits of these days, or all about one of them: who read what is audited.

    A screen asks once for each thing it then shows, however often that is read again. Raises `Refusal` NOT_ALLOWED.
    """
    require(actor, Right.SEE_VISITS)
    with db.work() as work:
        if visit_id is None:
            narrowed = bool(wanted.words.strip())
            audit.record(work, actor, "see_visit_log", "visit_log", _days(wanted), searched=narrowed)
        else:
            audit.record(work, actor, "see_visit", "visit", visit_id)


def look_into_people(db: Database, actor: Actor, visitor_id: UUID | None = None) -> None:
    """Somebody is about to see persons they searched for or that are suggested, or all about one: audited.

    What was searched for is not written down; it is somebody's name. Raises `Refusal` NOT_ALLOWED.
    """
    require(actor, Right.SEE_VISITS)
    with db.work() as work:
        if visitor_id is None:
            audit.record(work, actor, "see_visitors", "visitor", "")
        else:
            audit.record(work, actor, "see_visitor", "visitor", visitor_id)


def _days(wanted: LogFilter) -> str:
    return f"{wanted.first.isoformat()}/{wanted.last.isoformat()}"


def export_visit_log(
    db: Database, actor: Actor, wanted: LogFilter, path: Path, language: Language = Language.INDONESIAN
) -> int:
    """Write the filtered visit log as CSV (UTF-8 with mark, `;`) to `path`; returns the number of visits.

    The file appears whole or not at all. Who exported what is audited before a byte is written.
    Raises `Refusal` NOT_ALLOWED, NOT_SET_UP or NOT_WRITABLE.
    """
    require(actor, Right.EXPORT_VISITS)
    with db.work() as work:
        office = offices.current(work.connection).office
        audit.record(work, actor, "export_visit_log", "visit_log", _days(wanted))
    try:
        return _write(path, office, _all_lines(db, wanted), language)
    except OSError as error:
        raise Refusal(RecordsRefusal.NOT_WRITABLE, path=str(path)) from error


def _all_lines(db: Database, wanted: LogFilter) -> Iterator[VisitLine]:
    """Every page, from one consistent look at the data."""
    with db.read() as connection:
        offset = 0
        while page := queries.visit_log(connection, wanted, offset).lines:
            yield from page
            offset += len(page)


def _write(path: Path, office: Office, lines: Iterator[VisitLine], language: Language) -> int:
    shown = columns(office, language)
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    count = 0
    try:
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=SEPARATOR)
            writer.writerow([column.title for column in shown])
            for line in lines:
                writer.writerow([csv_cell(printable(column.text(line))) for column in shown])
                count += 1
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
    return count
