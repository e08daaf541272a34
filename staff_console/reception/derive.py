"""From the standard in force to what the form asks: pure."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from shared.foundation.formats import Language
from shared.office.model import Office
from shared.office.standard import Standard
from shared.office.vocabulary import FieldNeed, GuestField
from shared.printing.outcome import PrintOutcome
from shared.queueing.clocks import book_limit
from shared.visitors.consent_texts import consent_text
from shared.visits.code_lists import CodeListName, code_lists
from staff_console.reception.props import ConsentProps, FormProps, PaperState, ServiceChoice
from staff_console.widgets.clock_bar import Measured

LISTS = (
    CodeListName.GENDER,
    CodeListName.EDUCATION,
    CodeListName.OCCUPATION,
    CodeListName.INSTITUTION_CATEGORY,
    CodeListName.PURPOSE,
)


def services(office: Office, waiting: Mapping[str, int], language: Language) -> tuple[ServiceChoice, ...]:
    return tuple(
        ServiceChoice(
            service.key,
            service.prefix,
            service.colour.value,
            service.brief_name.in_language(language),
            waiting.get(service.key, 0),
        )
        for service in office.services
    )


def form(standard: Standard | None, language: Language) -> FormProps:
    """What is asked under this standard; before a service is chosen every field is shown and only the name required."""
    lists = code_lists()
    return FormProps(
        required=_fields_that(standard, FieldNeed.REQUIRED) | {"name"},
        hidden=_hidden(standard),
        options={
            name.value: tuple((code.code, code.label(language)) for code in lists.codes(name))
            for name in LISTS
        },
        asks_text={
            name.value: frozenset(code.code for code in lists.codes(name) if code.has_text) for name in LISTS
        },
    )


def _hidden(standard: Standard | None) -> frozenset[str]:
    hidden = _fields_that(standard, FieldNeed.HIDDEN)
    excuses = standard is None or standard.guest_book.excuse_email.value
    return hidden if excuses else hidden | {"no_email_reason"}


def _fields_that(standard: Standard | None, need: FieldNeed) -> frozenset[str]:
    if standard is None:
        return frozenset()
    fields = standard.guest_book.fields
    return frozenset(field.value for field in GuestField if fields.need(field) is need)


def clock(standard: Standard | None, opened_at: datetime | None, now: datetime) -> Measured | None:
    """How long this guest's registration takes, where the paper limits it (S000-2)."""
    limit = book_limit(standard) if standard else None
    if limit is None or opened_at is None:
        return None
    return Measured(now - opened_at, timedelta(minutes=limit.minutes))


def consent(language: Language) -> ConsentProps:
    text = consent_text()
    return ConsentProps(
        title=text.title.in_language(language),
        points=tuple(
            (point.heading.in_language(language), point.text.in_language(language)) for point in text.points
        ),
        agreement=text.agreement.in_language(language),
        otherwise=text.otherwise.in_language(language),
    )


def paper_state(outcome: PrintOutcome | None) -> PaperState:
    match outcome:
        case None | PrintOutcome.QUEUED | PrintOutcome.SENDING:
            return PaperState.WAITING
        case PrintOutcome.PRINTED:
            return PaperState.PRINTED
        case PrintOutcome.UNCONFIRMED:
            return PaperState.UNSURE
        case PrintOutcome.FAILED | PrintOutcome.EXPIRED | PrintOutcome.CANCELLED:
            return PaperState.FAILED
