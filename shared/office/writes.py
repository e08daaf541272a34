"""Changes to the office's own rows, inside an open work."""

from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.dialects import postgresql, sqlite

from shared.database import Work
from shared.foundation.ids import new_id
from shared.office.calendar import Calendar
from shared.office.document import OfficeFile
from shared.office.model import Office
from shared.office.rules import narrowed
from shared.office.standard import Standard
from shared.office.stored import calendar_to_text, identified, to_text
from shared.office.tables import CalendarRow, OfficeProfileRow, StandardRow


def store_profile(work: Work, file: OfficeFile) -> UUID:
    """Put the file in use, with a row for every standard a visit can run under from now on."""
    profile_id = new_id()
    work.connection.execute(
        insert(OfficeProfileRow.__table__).values(
            id=profile_id, loaded_at=work.now, sha256=file.sha256, document=file.text
        )
    )
    store_standards(work, file.office, profile_id)
    return profile_id


def store_standards(work: Work, office: Office, profile_id: UUID) -> None:
    """A row for every standard a visit can run under, less those that are there."""
    if rows := _standard_rows(office, profile_id):
        dialect = postgresql if work.connection.dialect.name == "postgresql" else sqlite
        new_ones = dialect.insert(StandardRow.__table__).on_conflict_do_nothing(index_elements=["id"])
        work.connection.execute(new_ones, rows)


def save_calendar(work: Work, number: int, calendar: Calendar) -> None:
    """Put this state of the calendar in use. IntegrityError when somebody else just took the number."""
    work.connection.execute(insert(CalendarRow.__table__).values(_calendar_row(work, number, calendar)))


def begin_calendar(work: Work, calendar: Calendar) -> None:
    """The first state of the calendar, unless there is one."""
    dialect = postgresql if work.connection.dialect.name == "postgresql" else sqlite
    first = dialect.insert(CalendarRow.__table__).values(_calendar_row(work, 1, calendar))
    work.connection.execute(first.on_conflict_do_nothing(index_elements=["number"]))


def _calendar_row(work: Work, number: int, calendar: Calendar) -> dict[str, object]:
    return {"number": number, "made_at": work.now, "document": calendar_to_text(calendar)}


def _standard_rows(office: Office, profile_id: UUID) -> list[dict[str, object]]:
    return [
        _standard_row(narrowed(office, standard, service), service, profile_id)
        for standard in office.standards
        for service in standard.governs
    ]


def _standard_row(standard: Standard, service: str, profile_id: UUID) -> dict[str, object]:
    return {
        "id": identified(standard).id,
        "profile_id": profile_id,
        "service": service,
        "key": standard.key,
        "paper": standard.paper,
        "effective_from": standard.effective_from,
        "document": to_text(standard),
    }
