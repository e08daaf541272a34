"""What a person can do with the office's own data."""

from dataclasses import dataclass
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database, Topic
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office.calendar import NO_CALENDAR
from shared.office.checks import Missing, readiness
from shared.office.document import OfficeFile
from shared.office.national_days import around
from shared.office.paper_sheet import paper_sheet
from shared.office.paper_view import papers
from shared.office.queries import current, current_office, history, lacks_standards
from shared.office.refusals import OfficeRefusal
from shared.office.rules import office_day
from shared.office.writes import begin_calendar, store_profile, store_standards
from shared.printing.refusals import PrintingRefusal
from shared.printing.writes import queue_sheet


@dataclass(frozen=True, slots=True)
class OfficeInUse:
    """`changed` is False when the very same file was in use already; `missing` is what to enter before opening."""

    profile_id: UUID
    sha256: str
    changed: bool
    missing: tuple[Missing, ...]


def use_office(db: Database, actor: Actor, file: OfficeFile) -> OfficeInUse:
    """Make this file the office of the database; earlier ones stay as history.

    Raises `Refusal` NO_ZONE for a file without a time zone. Other gaps are reported, not refused.
    """
    require(actor, Right.MANAGE_OFFICE)
    if not file.office.timezone.value:
        raise Refusal(OfficeRefusal.NO_ZONE, "timezone")
    missing = readiness(file.office)
    calendar = around(NO_CALENDAR, office_day(file.office, db.clock.now()))
    with db.work() as work:
        before = next(iter(history(work.connection)), None)
        if before is not None and before.sha256 == file.sha256:
            return OfficeInUse(before.id, before.sha256, changed=False, missing=missing)
        profile_id = store_profile(work, file)
        begin_calendar(work, calendar)
        was = before.sha256 if before else None
        record(
            work,
            actor,
            "use_office",
            "office_profile",
            profile_id,
            office=file.office.key,
            was=was,
            now=file.sha256,
        )
        work.changed(Topic.OFFICE, profile_id)
    return OfficeInUse(profile_id, file.sha256, changed=True, missing=missing)


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """A paper for one service, to be printed. `job_id` is made by the caller: asked twice, printed once."""

    job_id: UUID
    service_key: str
    paper_key: str
    language: Language
    printer_id: UUID | None


def print_paper(db: Database, actor: Actor, order: SheetOrder) -> UUID:
    """Queue a standard to take home (row S000-H4: "shown in the info page and in the SOP print"); the job's id.

    Raises `Refusal` NOT_ALLOWED, NOT_SET_UP, NO_SUCH_SERVICE, NO_SUCH_PAPER, NO_PRINTER.
    """
    require(actor, Right.PRINT_SHEET)
    if order.printer_id is None:
        raise Refusal(PrintingRefusal.NO_PRINTER)
    with db.work() as work:
        office = current(work.connection).office
        if not office.offers(order.service_key):
            raise Refusal(OfficeRefusal.NO_SUCH_SERVICE, "service", service=order.service_key)
        views = papers(office, order.service_key, office_day(office, work.now), order.language)
        view = next((each for each in views if each.key == order.paper_key), None)
        if view is None:
            raise Refusal(OfficeRefusal.NO_SUCH_PAPER, "paper", paper=order.paper_key)
        queue_sheet(work, order.printer_id, order.job_id, paper_sheet(office, view, work.now, order.language))
    return order.job_id


def renew_standards(db: Database) -> bool:
    """Store the standards of the office in use as this version of the suite understands its file.

    A newer version knows settings an older one did not, and a standard's id is made from all of them: a visit could
    not name a standard that has no row. Every program asks once when it opens the database; whether any was missing.
    """
    with db.read() as connection:
        newest = next(iter(history(connection)), None)
        office = current_office(connection)
        if newest is None or office is None or not lacks_standards(connection, office):
            return False
    with db.work() as work:
        store_standards(work, office, newest.id)
    return True
