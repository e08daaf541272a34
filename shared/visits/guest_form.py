"""The guest book form: what was typed, what it must hold, and the checked guest it becomes."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from shared.office.guest_book import GuestFields
from shared.office.standard import IdentityCard, Standard
from shared.office.vocabulary import (
    AccountNeed,
    FieldNeed,
    GuestField,
    IdentityNumber,
    IdentityType,
    StepKey,
    WithoutAccount,
)
from shared.visitors.identity_writes import ShownCard
from shared.visitors.rules import Phone
from shared.visits.code_lists import CodeLists
from shared.visits.data_needs import DataNeed, DataNeedForm
from shared.visits.states import EntrySource
from shared.visits.writes import GuestFacts

NEED_MOST: Final = 500
"""Letters of the visitor's own words for what they need."""

ADULT_FROM: Final = 17
"""Years: who is younger fills in a smaller form (UU 27/2022 art. 4: children's data are specific data)."""

YES: Final = "yes"
NO: Final = "no"


@dataclass(frozen=True, slots=True)
class GuestForm:
    """Exactly what was typed or picked; codes are those of the code lists in force; a tick is "yes" or empty."""

    name: str = ""
    email: str = ""
    phone: str = ""
    birth_year: str = ""
    gender: str = ""
    education: str = ""
    occupation: str = ""
    occupation_other: str = ""
    institution: str = ""
    institution_category: str = ""
    institution_category_other: str = ""
    purpose: str = ""
    purpose_other: str = ""
    need: str = ""
    no_email_reason: str = ""
    """Only at the reception: why a required address is missing (S000-2b)."""
    identity_type: str = ""
    identity_type_other: str = ""
    identity_number: str = field(default="", repr=False)
    identity_valid: str = ""
    no_identity_reason: str = ""
    """Only at the reception: why a required card is missing (S001P-1, S003-R2)."""
    account: str = ""
    nationality: str = ""
    nationality_other: str = ""
    companion: str = ""
    disability: str = ""
    disability_kind: str = ""
    wants_priority: str = ""
    assistance: str = ""
    visit_kind: str = ""
    group_men: str = ""
    group_women: str = ""
    media: str = ""
    wanted_services: tuple[str, ...] = ()
    data_needs: tuple[DataNeedForm, ...] = ()


@dataclass(frozen=True, slots=True)
class GuestRules:
    """What this form must hold, by the standard in force and whom it is about."""

    fields: GuestFields
    lists: CodeLists
    today: date
    source: EntrySource
    may_excuse_email: bool = True
    """Whether the reception may do without a required address, for a reason (S000-2b)."""
    identity: IdentityCard = field(default_factory=IdentityCard)
    account: FieldNeed = FieldNeed.HIDDEN
    """Whether it is asked if there is an account on the portal (S003-R6)."""
    without_account: WithoutAccount = WithoutAccount.GO_ON
    asks_medium: bool = False
    """Whether printed or electronic may be chosen here already (S000-3)."""
    service_key: str = ""
    services: tuple[str, ...] = ()
    """All services of the office; those beside `service_key` may be wanted too."""

    @property
    def identity_types(self) -> tuple[IdentityType, ...]:
        """The kinds of card that do; a paper that names none takes each."""
        return self.identity.types.value or tuple(IdentityType)

    @property
    def card(self) -> FieldNeed:
        """Whether an identity card is asked for (C12)."""
        if self.identity.required.value:
            return FieldNeed.REQUIRED
        return FieldNeed.OPTIONAL if self.identity.types.value else FieldNeed.HIDDEN

    @property
    def card_number(self) -> FieldNeed:
        match self.identity.number.value:
            case IdentityNumber.REQUIRED:
                return FieldNeed.REQUIRED
            case IdentityNumber.OPTIONAL:
                return FieldNeed.OPTIONAL
            case IdentityNumber.NOT_STORED:
                return FieldNeed.HIDDEN

    @property
    def waits_for_account(self) -> bool:
        return self.account is FieldNeed.REQUIRED and self.without_account is WithoutAccount.WAIT

    @property
    def other_services(self) -> tuple[str, ...]:
        return tuple(key for key in self.services if key != self.service_key)

    def is_minor(self, form: GuestForm) -> bool:
        """Whether the year of birth typed makes the visitor younger than 17 this year."""
        year = form.birth_year.strip()
        if len(year) != len("2026") or not (year.isascii() and year.isdigit()):
            return False
        return 0 <= self.today.year - int(year) < ADULT_FROM


@dataclass(frozen=True, slots=True)
class AcceptedGuest:
    """The person and the facts of the day, ready to be written."""

    name: str
    email: str | None
    phone: Phone | None
    facts: GuestFacts
    card: ShownCard | None = None
    """Only with a number, and only where the standard stores it."""
    wanted: tuple[str, ...] = ()
    """Further services, in the order they were picked."""
    data_needs: tuple[DataNeed, ...] = ()


def needed(rules: GuestRules, field: GuestField, *, minor: bool) -> FieldNeed:
    """Whether this visitor is asked this: a minor only who they are, their school and what for."""
    said = rules.fields.need(field)
    if not minor or said is FieldNeed.HIDDEN:
        return said
    return _MINORS.get(field, said)


def account_need(standard: Standard) -> FieldNeed:
    """An account needed on site is asked for; one that only the online guest book implies may be told (C14)."""
    match standard.account.value:
        case AccountNeed.ON_SITE:
            return FieldNeed.REQUIRED
        case AccountNeed.GUEST_BOOK:
            return FieldNeed.OPTIONAL
        case AccountNeed.NOWHERE | AccountNeed.ONLINE:
            return FieldNeed.HIDDEN


def medium_is_asked(standard: Standard) -> bool:
    return standard.has(StepKey.MEDIUM)


_MINORS = {
    GuestField.EMAIL: FieldNeed.HIDDEN,
    GuestField.PHONE: FieldNeed.HIDDEN,
    GuestField.GENDER: FieldNeed.OPTIONAL,
    GuestField.EDUCATION: FieldNeed.HIDDEN,
    GuestField.OCCUPATION: FieldNeed.HIDDEN,
    GuestField.INSTITUTION: FieldNeed.REQUIRED,
    GuestField.INSTITUTION_CATEGORY: FieldNeed.HIDDEN,
    GuestField.NATIONALITY: FieldNeed.HIDDEN,
}

HIDDEN_FOR_MINORS = frozenset(
    {field.value for field, need in _MINORS.items() if need is FieldNeed.HIDDEN}
    | {"account", "identity_number"}
)
"""What nobody under 17 is asked."""
