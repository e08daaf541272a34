"""From the standard in force to what the form asks: pure."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from shared.foundation.formats import Language
from shared.office import steps as office_steps
from shared.office.model import Office
from shared.office.standard import Standard
from shared.office.vocabulary import FieldNeed, GuestField, IdentityType
from shared.printing.outcome import PrintOutcome
from shared.queueing.clocks import book_limit
from shared.queueing.queries import RegisteringVisit
from shared.visitors.consent_texts import consent_text
from shared.visits.code_lists import CodeListName, code_lists
from shared.visits.guest_form import ADULT_FROM, HIDDEN_FOR_MINORS, GuestRules
from shared.visits.optional import asks_consent
from shared.visits.states import Media
from staff_console.reception import wording
from staff_console.reception.props import ArrivalProps, ConsentProps, FormProps, PaperState, ServiceChoice
from staff_console.services import service_look
from staff_console.widgets.clock_bar import Measured

LISTS = (
    CodeListName.GENDER,
    CodeListName.EDUCATION,
    CodeListName.OCCUPATION,
    CodeListName.INSTITUTION_CATEGORY,
    CodeListName.PURPOSE,
    CodeListName.IDENTITY_TYPE,
    CodeListName.ACCOUNT,
    CodeListName.NATIONALITY,
    CodeListName.VISIT_KIND,
    CodeListName.DISABILITY,
    CodeListName.DISABILITY_KIND,
    CodeListName.COMPANION,
    CodeListName.DATA_LEVEL,
    CodeListName.DATA_PERIOD,
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


def form(rules: GuestRules | None, office: Office, language: Language) -> FormProps:
    """What is asked by these rules; before a service is chosen every plain field is shown, only the name required."""
    lists = code_lists()
    options = {
        name.value: tuple((code.code, code.label(language)) for code in lists.codes(name)) for name in LISTS
    }
    options["media"] = tuple((each.value, wording.media(each)) for each in Media)
    if rules is not None:
        kinds = {each.value for each in rules.identity_types}
        options["identity_type"] = tuple(each for each in options["identity_type"] if each[0] in kinds)
    return FormProps(
        required=_required(rules) | {"name"},
        hidden=_hidden(rules),
        options=options,
        asks_text={
            name.value: frozenset(code.code for code in lists.codes(name) if code.has_text) for name in LISTS
        },
        hidden_for_minors=HIDDEN_FOR_MINORS,
        minors_from=rules.today.year - ADULT_FROM + 1 if rules else FormProps.minors_from,
        lifelong=frozenset({IdentityType.KTP.value}),
        other_services=_other_services(rules, office, language),
    )


def _other_services(
    rules: GuestRules | None, office: Office, language: Language
) -> tuple[tuple[str, str], ...]:
    keys = rules.other_services if rules else ()
    return tuple((key, office.service(key).brief_name.in_language(language)) for key in keys)


def _required(rules: GuestRules | None) -> frozenset[str]:
    return _fields_that(rules, FieldNeed.REQUIRED)


def _hidden(rules: GuestRules | None) -> frozenset[str]:
    hidden = _fields_that(rules, FieldNeed.HIDDEN)
    if rules is None or not rules.asks_medium:
        hidden |= {"media"}
    return hidden if rules is None or rules.may_excuse_email else hidden | {"no_email_reason"}


def _fields_that(rules: GuestRules | None, need: FieldNeed) -> frozenset[str]:
    if rules is None:
        cards = {"identity_type", "identity_number", "identity_valid", "no_identity_reason", "account"}
        return frozenset(cards) if need is FieldNeed.HIDDEN else frozenset()
    needs = {field.value: rules.fields.need(field) for field in GuestField}
    needs |= {"identity_type": rules.card, "identity_number": rules.card_number, "account": rules.account}
    return frozenset(name for name, said in needs.items() if said is need)


def arrivals(
    office: Office, standards: Mapping[str, Standard], waiting: Iterable[RegisteringVisit], now: datetime
) -> tuple[ArrivalProps, ...]:
    return tuple(_arrival(office, standards, each, now) for each in waiting)


def _arrival(
    office: Office, standards: Mapping[str, Standard], visit: RegisteringVisit, now: datetime
) -> ArrivalProps:
    letter, color = service_look(office, visit.service_key)
    standard = standards.get(visit.service_key)
    numbered = standard is not None and office_steps.gives_numbers(standard, visit.service_key)
    return ArrivalProps(
        key=str(visit.visit_id),
        label=visit.label,
        letter=letter,
        color=color,
        name=visit.name,
        gives=visit.guest_saved_at is not None and numbered,
        called=visit.called,
        minutes=int((now - visit.opened_at) / timedelta(minutes=1)),
    )


def clock(standard: Standard | None, opened_at: datetime | None, now: datetime) -> Measured | None:
    """How long this guest's registration takes, where the paper limits it (S000-2)."""
    limit = book_limit(standard) if standard else None
    if limit is None or opened_at is None:
        return None
    return Measured(now - opened_at, timedelta(minutes=limit.minutes))


def consent(rules: GuestRules | None, language: Language) -> ConsentProps:
    text = consent_text()
    second = text.optional if rules is not None and asks_consent(rules) else None
    return ConsentProps(
        title=text.title.in_language(language),
        points=tuple(
            (point.heading.in_language(language), point.text.in_language(language)) for point in text.points
        ),
        agreement=text.agreement.in_language(language),
        otherwise=text.otherwise.in_language(language),
        optional=second.in_language(language) if second else "",
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
