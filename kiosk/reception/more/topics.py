"""The topics beside the plain form, and the questions of each: pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.reception.more.answers import WANTED, value_of
from kiosk.reception.sheets import FULL_SPAN, Kind, Question, Sheet, Step
from shared.foundation.formats import Language
from shared.office.model import Office
from shared.office.vocabulary import FieldNeed, GuestField
from shared.visits.code_lists import CodeListName
from shared.visits.data_needs import FIELD as DATA
from shared.visits.data_needs import ROWS_MOST
from shared.visits.guest_form import YES, GuestForm, GuestRules, needed


class Topic(StrEnum):
    SERVICES = "services"
    DATA = "data"
    GROUP = "group"
    HELP = "help"
    MEDIUM = "medium"
    CARD = "card"
    ACCOUNT = "account"
    NATIONALITY = "nationality"


_FIELDS = {
    Topic.SERVICES: GuestField.WANTED_SERVICES,
    Topic.DATA: GuestField.DATA_NEEDS,
    Topic.GROUP: GuestField.VISIT_KIND,
    Topic.HELP: GuestField.DISABILITY,
    Topic.NATIONALITY: GuestField.NATIONALITY,
}
_PARTS = (
    ("detail", Kind.TEXT, 12),
    ("region", Kind.TEXT, 6),
    ("first_year", Kind.TEXT, 3),
    ("last_year", Kind.TEXT, 3),
    ("level", Kind.CHOICE, 12),
    ("period", Kind.CHOICE, 12),
)
_LISTS = {"level": CodeListName.DATA_LEVEL, "period": CodeListName.DATA_PERIOD}


@dataclass(frozen=True, slots=True)
class TopicCard:
    """One card of the menu; `told` sums up what was said, "" when nothing was."""

    key: str
    topic: Topic
    told: str = ""


def topics(form: GuestForm, rules: GuestRules) -> tuple[Topic, ...]:
    """What may be added under this standard, for this visitor."""
    return tuple(topic for topic in Topic if _is_offered(topic, form, rules))


def _is_offered(topic: Topic, form: GuestForm, rules: GuestRules) -> bool:
    minor = rules.is_minor(form)
    match topic:
        case Topic.MEDIUM:
            return rules.asks_medium
        case Topic.CARD:
            return rules.card is FieldNeed.OPTIONAL and not minor
        case Topic.ACCOUNT:
            return rules.account is FieldNeed.OPTIONAL and not minor
        case Topic.SERVICES if not rules.other_services:
            return False
        case _:
            return needed(rules, _FIELDS[topic], minor=minor) is not FieldNeed.HIDDEN


def cards(form: GuestForm, rules: GuestRules, office: Office, language: Language) -> tuple[TopicCard, ...]:
    """The menu: data needed has a card for each row, and one for a further row while there is room."""
    found: list[TopicCard] = []
    for topic in topics(form, rules):
        if topic is Topic.DATA:
            found += _data_cards(form)
        else:
            found.append(
                TopicCard(topic.value, topic, ", ".join(_told(topic, form, rules, office, language)))
            )
    return tuple(found)


def _data_cards(form: GuestForm) -> list[TopicCard]:
    rows = [
        TopicCard(f"{Topic.DATA.value}.{place}", Topic.DATA, row.detail or "…")
        for place, row in enumerate(form.data_needs)
    ]
    if len(rows) < ROWS_MOST:
        rows.append(TopicCard(f"{Topic.DATA.value}.{len(rows)}", Topic.DATA))
    return rows


def _told(
    topic: Topic, form: GuestForm, rules: GuestRules, office: Office, language: Language
) -> Iterator[str]:
    if topic is Topic.SERVICES:
        for key in form.wanted_services:
            yield office.service(key).brief_name.in_language(language)
        return
    for question in topic_sheet(topic.value, form, rules).questions:
        value = value_of(form, question.key).strip()
        if not value:
            continue
        if question.kind is Kind.CHOICE:
            yield rules.lists.label(CodeListName(question.list_name), value, language)
        elif question.kind is Kind.TEXT:
            yield value


def topic_sheet(key: str, form: GuestForm, rules: GuestRules) -> Sheet:
    """The questions of a topic: what the answers so far ask for."""
    name, _, row = key.partition(".")
    return Sheet(Step.NEED, tuple(_questions(Topic(name), row, form, rules)))


def _questions(topic: Topic, row: str, form: GuestForm, rules: GuestRules) -> Iterator[Question]:
    match topic:
        case Topic.SERVICES:
            for service in rules.other_services:
                yield Question(f"{WANTED}.{service}", Kind.TICK, required=False, span=FULL_SPAN)
        case Topic.DATA:
            for part, kind, span in _PARTS:
                list_name = _LISTS[part].value if part in _LISTS else ""
                key = f"{DATA}.{row or 0}.{part}"
                yield Question(key, kind, required=part == "detail", span=span, list_name=list_name)
        case Topic.GROUP:
            yield _choice("visit_kind")
            if form.visit_kind == "group":
                yield Question("group_men", Kind.TEXT, required=False, span=6)
                yield Question("group_women", Kind.TEXT, required=False, span=6)
        case Topic.HELP:
            yield _choice("disability")
            if form.disability == YES:
                yield _choice("disability_kind")
            yield Question("wants_priority", Kind.TICK, required=False, span=FULL_SPAN)
            yield Question("assistance", Kind.TEXT, required=False, span=FULL_SPAN)
        case Topic.MEDIUM:
            yield _choice("media")
        case Topic.CARD:
            yield from card_questions(form, rules)
        case Topic.ACCOUNT:
            yield _choice("account")
        case Topic.NATIONALITY:
            yield _choice("nationality")


def card_questions(form: GuestForm, rules: GuestRules) -> Iterator[Question]:
    """The card, then its number where the standard stores it, and that it is still valid unless it is for life."""
    required = rules.card is FieldNeed.REQUIRED and not rules.is_minor(form)
    yield Question("identity_type", Kind.CHOICE, required, FULL_SPAN, "identity_type")
    if not form.identity_type:
        return
    if rules.card_number is not FieldNeed.HIDDEN and not rules.is_minor(form):
        number_required = rules.card_number is FieldNeed.REQUIRED
        yield Question("identity_number", Kind.TEXT, number_required, FULL_SPAN)
    if form.identity_type != "ktp":
        yield Question("identity_valid", Kind.TICK, required, FULL_SPAN)


def _choice(key: str) -> Question:
    return Question(key, Kind.CHOICE, required=False, span=FULL_SPAN, list_name=key)


def topic_of(field: str) -> str:
    """The topic whose sheet a refusal at `field` shows on; "" when none does."""
    name, _, rest = field.partition(".")
    if name == DATA:
        return f"{Topic.DATA.value}.{rest.partition('.')[0] or 0}"
    return _TOPIC_OF.get(field, "")


_TOPIC_OF = {
    WANTED: Topic.SERVICES.value,
    "visit_kind": Topic.GROUP.value,
    "group_men": Topic.GROUP.value,
    "group_women": Topic.GROUP.value,
    "disability": Topic.HELP.value,
    "disability_kind": Topic.HELP.value,
    "assistance": Topic.HELP.value,
    "media": Topic.MEDIUM.value,
    "nationality": Topic.NATIONALITY.value,
    "nationality_other": Topic.NATIONALITY.value,
}
