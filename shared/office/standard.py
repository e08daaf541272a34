"""One paper of an office (an SOP or a service standard) as typed data.

Whatever the paper leaves out keeps the default written here, with an empty source: see `Setting`.
"""

from dataclasses import dataclass
from datetime import date

from shared.office.guest_book import GuestBook
from shared.office.settings import STRICT, Setting, Text
from shared.office.vocabulary import (
    AccountNeed,
    AtLimit,
    CallMode,
    CustodyMode,
    Dated,
    DayType,
    Extension,
    Fee,
    IdentityNumber,
    IdentityType,
    Medium,
    PaperKind,
    RatingDevice,
    RatingMode,
    Record,
    ScreeningItem,
    SeriesRule,
    Stacks,
    StartEvent,
    StepActor,
    StepKey,
    TicketIssuer,
    UnavailableAction,
    WithoutAccount,
)


@dataclass(frozen=True, slots=True)
class Document:
    """The paper's own number and title for one service (the SOPs of 2023 are four papers in one)."""

    __pydantic_config__ = STRICT

    service: str
    number: str
    title: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """In the paper's order (C33); `superseded_by` names the rule that replaced it since."""

    __pydantic_config__ = STRICT

    text: str
    superseded_by: str = ""
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A line of the paper for people to read, in words of our own; `printed` are the paper's numbers for it.

    `services` limits the line to some services of the paper.
    """

    __pydantic_config__ = STRICT

    text: Text
    source: tuple[str, ...]
    printed: tuple[str, ...] = ()
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Signer:
    """`written` is the name exactly as this paper prints it; the person is one of the office's officials."""

    __pydantic_config__ = STRICT

    official: str
    written: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """`printed` are the paper's numbers for this step, several when it repeats or splits the step.

    `services` limits the step to some services. `implied`: the paper has no row for it, the row in `source` implies it.
    `by`: who does it; None leaves it to `rules.done_by`.
    """

    __pydantic_config__ = STRICT

    key: StepKey
    printed: tuple[str, ...]
    source: tuple[str, ...]
    services: tuple[str, ...] = ()
    implied: bool = False
    by: StepActor | None = None


@dataclass(frozen=True, slots=True)
class StepWords:
    """What this office does at a step, where the usual sentence for the step says too little."""

    __pydantic_config__ = STRICT

    of: StepKey
    text: Text
    source: tuple[str, ...]
    services: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `minutes` from the event `start` until the step `of` ends; for a wait: until the service starts."""

    __pydantic_config__ = STRICT

    of: StepKey
    minutes: int
    start: StartEvent
    source: tuple[str, ...]
    medium: Medium | None = None
    at_limit: AtLimit = AtLimit.WARN
    extension: Extension | None = None


@dataclass(frozen=True, slots=True)
class BorrowedLimits:
    """Limits this paper is silent about and the office measures by another of its papers."""

    __pydantic_config__ = STRICT

    standard: str
    of: tuple[StepKey, ...]


@dataclass(frozen=True, slots=True)
class Ticket:
    """`expire_minutes`: how long a number nobody wrote into the guest book for stays good; None: to the day's end."""

    __pydantic_config__ = STRICT

    issued_by: Setting[TicketIssuer] = Setting(TicketIssuer.BOTH)
    series: Setting[SeriesRule] = Setting(SeriesRule.PER_SERVICE)
    call: Setting[CallMode] = Setting(CallMode.BOTH)
    expire_minutes: Setting[int | None] = Setting(None)


@dataclass(frozen=True, slots=True)
class Rating:
    """`apps` names the applications of others a paper points to; its time limit stands among the limits."""

    __pydantic_config__ = STRICT

    mode: Setting[RatingMode] = Setting(RatingMode.OFF)
    device: Setting[RatingDevice] = Setting(RatingDevice.OWN_SCREEN)
    apps: Setting[tuple[str, ...]] = Setting(())
    with_complaint: Setting[bool] = Setting(value=False)


@dataclass(frozen=True, slots=True)
class IdentityCard:
    """`custody`: the card stays with the officer; giving it back is then always enforced (C16)."""

    __pydantic_config__ = STRICT

    required: Setting[bool] = Setting(value=False)
    types: Setting[tuple[IdentityType, ...]] = Setting(())
    number: Setting[IdentityNumber] = Setting(IdentityNumber.NOT_STORED)
    custody: Setting[bool] = Setting(value=False)


@dataclass(frozen=True, slots=True)
class Screening:
    """`temperature_limit` in °C; None when the paper checks the temperature without giving a limit.

    `blocks`: whoever does not pass goes no further; otherwise it is only noted. `advice`: what they are then told.
    """

    __pydantic_config__ = STRICT

    items: Setting[tuple[ScreeningItem, ...]] = Setting(())
    temperature_limit: Setting[float | None] = Setting(None)
    blocks: Setting[bool] = Setting(value=False)
    advice: Setting[Text | None] = Setting(None)


@dataclass(frozen=True, slots=True)
class Library:
    """How items are handled; `elibrary` are the addresses the paper gives for reading electronically.

    `services`: as in `Sales`.
    """

    __pydantic_config__ = STRICT

    services: tuple[str, ...] = ()
    stacks: Setting[Stacks | None] = Setting(None)
    unavailable: Setting[tuple[UnavailableAction, ...]] = Setting(())
    elibrary: Setting[tuple[str, ...]] = Setting(())
    reading_pc: Setting[bool] = Setting(value=False)
    copy_allowed: Setting[bool] = Setting(value=False)
    softcopy_request: Setting[bool] = Setting(value=False)
    scanner_allowed: Setting[bool] = Setting(value=False)
    watermarked: Setting[bool] = Setting(value=False)


@dataclass(frozen=True, slots=True)
class Sales:
    """`services`: those of the paper's services this is about; empty means all of them."""

    __pydantic_config__ = STRICT

    services: tuple[str, ...] = ()
    enabled: Setting[bool] = Setting(value=False)
    in_library_flow: Setting[bool] = Setting(value=False)
    fee: Setting[Fee | None] = Setting(None)


@dataclass(frozen=True, slots=True)
class Lead:
    """How early an appointment must be made. Both may stand: the papers write "1 jam/hari" (an hour or a day)."""

    __pydantic_config__ = STRICT

    min_hours: int | None = None
    min_days: int | None = None


@dataclass(frozen=True, slots=True)
class DataRequest:
    """Working days to answer; `agreed_date` lets officer and visitor agree on another date with a reason.

    `services`: as in `Sales`.
    """

    __pydantic_config__ = STRICT

    services: tuple[str, ...] = ()
    days: Setting[int | None] = Setting(None)
    agreed_date: Setting[bool] = Setting(value=False)
    online_days: Setting[int | None] = Setting(None)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Days from the complete record to the letter. `services`: as in `Sales`."""

    __pydantic_config__ = STRICT

    services: tuple[str, ...] = ()
    days: Setting[int | None] = Setting(None)
    day_type: Setting[DayType | None] = Setting(None)


@dataclass(frozen=True, slots=True)
class Standard:
    """A paper with everything it settles.

    `governs`: the services this paper decides about from `effective_from` on; a paper may cover a service without
    governing it (its values are then only shown, or borrowed by the paper in force). `issued_under` is the office code
    inside the paper's number, free text (C34). `related` are the papers it names beside itself, `rules` what visitors
    must or must not do, `online` the steps of using the service from elsewhere.
    """

    __pydantic_config__ = STRICT

    key: str
    paper: str
    kind: PaperKind
    effective_from: date
    governs: tuple[str, ...]
    documents: tuple[Document, ...]
    steps: tuple[Step, ...]
    dated: Dated = Dated.DAY
    made_on: date | None = None
    revised_on: date | None = None
    approved_on: date | None = None
    team: Setting[str] = Setting("")
    issued_under: Setting[str] = Setting("")
    signer: Signer | None = None
    related: Setting[Text | None] = Setting(None)
    legal_bases: tuple[LegalBasis, ...] = ()
    requirements: tuple[PaperLine, ...] = ()
    products: tuple[PaperLine, ...] = ()
    rules: tuple[PaperLine, ...] = ()
    online: tuple[PaperLine, ...] = ()
    step_words: tuple[StepWords, ...] = ()
    limits: tuple[Limit, ...] = ()
    borrowed_limits: tuple[BorrowedLimits, ...] = ()
    completion_minutes: Setting[int | None] = Setting(None)
    appointment: Setting[Lead | None] = Setting(None)
    guest_book: GuestBook = GuestBook()
    account: Setting[AccountNeed] = Setting(AccountNeed.NOWHERE)
    without_account: Setting[WithoutAccount] = Setting(WithoutAccount.GO_ON)
    ticket: Ticket = Ticket()
    rating: Rating = Rating()
    identity: IdentityCard = IdentityCard()
    custody: Setting[CustodyMode] = Setting(CustodyMode.NONE)
    screening: Screening = Screening()
    library: Library = Library()
    sales: Sales = Sales()
    request: DataRequest = DataRequest()
    recommendation: Recommendation = Recommendation()
    records: Setting[tuple[Record, ...]] = Setting(())

    @property
    def services(self) -> tuple[str, ...]:
        """Keys of the services the paper covers."""
        return tuple(document.service for document in self.documents)

    def document(self, service_key: str) -> Document:
        """The paper's own number and title for a service. LookupError when it does not cover it."""
        for document in self.documents:
            if document.service == service_key:
                return document
        raise LookupError(service_key)

    def has(self, key: StepKey) -> bool:
        return any(step.key is key for step in self.steps)
