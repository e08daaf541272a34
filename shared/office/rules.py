"""What an office's data means on a given day: its local time, and which paper is in force."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from shared.office.guest_book import GuestFields
from shared.office.model import Office
from shared.office.settings import Setting
from shared.office.standard import DataRequest, Library, Limit, Recommendation, Sales, Standard
from shared.office.vocabulary import GuestField, StartEvent, StepKey


def zone(office: Office) -> ZoneInfo:
    return ZoneInfo(office.timezone.value)


def local_time(office: Office, at: datetime) -> datetime:
    """The moment `at` (aware) on the office's wall clock, whatever zone this computer believes in."""
    return at.astimezone(zone(office))


def zone_label(office: Office, at: datetime) -> str:
    """What the office calls its zone: WIB, WITA or WIT."""
    return local_time(office, at).tzname() or ""


def office_day(office: Office, at: datetime) -> date:
    """The business day of a moment: the date in the office's zone."""
    return local_time(office, at).date()


def standard_in_force(office: Office, service_key: str, on: date) -> Standard:
    """The paper that decides about a service on a day, narrowed to this service and completed by the office's choices.

    The latest paper that governs the service and is effective by `on`; a day before the first paper is judged by the
    first. LookupError when no paper governs the service.
    """
    governing = sorted(
        (standard for standard in office.standards if service_key in standard.governs),
        key=lambda standard: standard.effective_from,
    )
    if not governing:
        raise LookupError(service_key)
    effective = [standard for standard in governing if standard.effective_from <= on]
    return narrowed(office, effective[-1] if effective else governing[0], service_key)


def limits_of(standard: Standard, step: StepKey) -> tuple[Limit, ...]:
    return tuple(limit for limit in standard.limits if limit.of is step)


def wait_limit(standard: Standard, start: StartEvent) -> Limit | None:
    """The limit on waiting that this event starts, if the paper sets one; several may run side by side (C04)."""
    return next((limit for limit in limits_of(standard, StepKey.WAIT) if limit.start is start), None)


def card_return_enforced(standard: Standard) -> bool:
    """A visit that left a card with the officer cannot end before it is given back, said or not (C16)."""
    return standard.identity.custody.value


def narrowed(office: Office, standard: Standard, service_key: str) -> Standard:
    """What one paper of the office means for one of the services it covers, with borrowed limits and choices."""
    borrowed = tuple(_borrowed(office, standard))
    standard = _of_service(standard, service_key)
    return replace(
        standard,
        limits=standard.limits + borrowed,
        borrowed_limits=(),
        guest_book=replace(
            standard.guest_book,
            fields=_fields(office.guest_fields, standard),
            returning=office.choices.returning_visitors or standard.guest_book.returning,
        ),
        rating=replace(standard.rating, device=office.choices.rating_device or standard.rating.device),
        ticket=replace(
            standard.ticket, issued_by=office.choices.ticket_issued_by or standard.ticket.issued_by
        ),
        recommendation=replace(
            standard.recommendation,
            day_type=_chosen(office.choices.recommendation_day_type, standard.recommendation.day_type),
        ),
    )


class _Limited(Protocol):
    @property
    def services(self) -> tuple[str, ...]: ...


L = TypeVar("L", bound=_Limited)


def _of_service(standard: Standard, service_key: str) -> Standard:
    """What the paper says about one of its services, without what it says about the others."""

    def concerns(part: _Limited) -> bool:
        return not part.services or service_key in part.services

    def those(parts: tuple[L, ...]) -> tuple[L, ...]:
        return tuple(part for part in parts if concerns(part))

    return replace(
        standard,
        governs=(service_key,),
        documents=(standard.document(service_key),),
        steps=those(standard.steps),
        step_words=those(standard.step_words),
        requirements=those(standard.requirements),
        products=those(standard.products),
        rules=those(standard.rules),
        online=those(standard.online),
        library=standard.library if concerns(standard.library) else Library(),
        sales=standard.sales if concerns(standard.sales) else Sales(),
        request=standard.request if concerns(standard.request) else DataRequest(),
        recommendation=standard.recommendation if concerns(standard.recommendation) else Recommendation(),
    )


def _chosen(choice: Setting | None, said: Setting) -> Setting:
    return said if choice is None else choice


def _borrowed(office: Office, standard: Standard) -> Iterator[Limit]:
    papers = {paper.key: paper for paper in office.standards}
    for loan in standard.borrowed_limits:
        yield from (limit for limit in papers[loan.standard].limits if limit.of in loan.of)


def _fields(office_fields: GuestFields, standard: Standard) -> GuestFields:
    said = standard.guest_book.fields
    merged = {
        field.value: _said_or(getattr(said, field.value), getattr(office_fields, field.value))
        for field in GuestField
    }
    return GuestFields(**merged)


def _said_or(paper: Setting, office: Setting) -> Setting:
    return paper if paper.decided else office
