"""What a standard's steps mean: who does each, whether numbers are given, what lies before what. Pure."""

from collections.abc import Mapping
from itertools import takewhile
from types import MappingProxyType

from shared.office.standard import Standard, Step
from shared.office.vocabulary import CallMode, CustodyMode, SeriesRule, StepActor, StepKey, TicketIssuer

LIBRARY = "library"
"""The service that is meant where a paper knows a number series of the library only (C08)."""

SERVING = (
    StepKey.CONFIRM_NEED,
    StepKey.MEDIUM,
    StepKey.SEARCH,
    StepKey.AVAILABILITY,
    StepKey.READING_TABLE,
    StepKey.SERVICE,
    StepKey.SALE_QUESTION,
)
"""What happens between officer and visitor: the service begins with the first of these that a paper has."""

DONE_BY: Mapping[StepKey, StepActor] = MappingProxyType(
    {
        StepKey.SCREENING: StepActor.VISITOR,
        StepKey.BAG: StepActor.VISITOR,
        StepKey.GUEST_BOOK: StepActor.VISITOR,
        StepKey.ID_CUSTODY: StepActor.RECEPTION,
        StepKey.WAIT: StepActor.VISITOR,
        StepKey.RATING: StepActor.VISITOR,
        StepKey.RETURN: StepActor.RECEPTION,
    }
)
"""Who does a step where the file does not say; an officer does the others."""

_NUMBERS_BY = {
    TicketIssuer.VISITOR: StepActor.VISITOR,
    TicketIssuer.BOTH: StepActor.VISITOR,
    TicketIssuer.RECEPTION: StepActor.RECEPTION,
    TicketIssuer.NOBODY: StepActor.OFFICER,
}


def done_by(standard: Standard, step: Step) -> StepActor:
    """Who does a step: as the file says; a ticket by whoever gives numbers; else as is usual."""
    if step.by is not None:
        return step.by
    if step.key is StepKey.TICKET:
        return _NUMBERS_BY[standard.ticket.issued_by.value]
    return DONE_BY.get(step.key, StepActor.OFFICER)


def gives_numbers(standard: Standard, service_key: str) -> bool:
    """Whether somebody who comes for this service gets a number at all (S002-13, C08)."""
    ticket = standard.ticket
    if ticket.issued_by.value is TicketIssuer.NOBODY:
        return False
    return ticket.series.value is SeriesRule.PER_SERVICE or service_key == LIBRARY


def before(standard: Standard, key: StepKey) -> tuple[StepKey, ...]:
    """The steps that must be over when `key` begins, in the paper's order.

    Any step of serving begins the service. A step the paper does not have comes after everything at its natural place.
    """
    keys = [step.key for step in standard.steps]
    group = SERVING if key in SERVING else (key,)
    if any(each in group for each in keys):
        return tuple(takewhile(lambda each: each not in group, keys))
    order = list(StepKey)
    return tuple(each for each in keys if order.index(each) < order.index(group[0]))


NEEDS_A_VISIT = frozenset({StepKey.SCREENING, StepKey.BAG, StepKey.ID_CUSTODY})
"""Steps that are done in a visit already begun."""


def is_asked(standard: Standard, key: StepKey) -> bool:
    """Whether anything is to be done in a step of the paper, by its other settings."""
    match key:
        case StepKey.SCREENING:
            return bool(standard.screening.items.value)
        case StepKey.BAG:
            return standard.custody.value is not CustodyMode.NONE
        case StepKey.ID_CUSTODY:
            return standard.identity.custody.value
        case _:
            return True


def is_ticket_first(standard: Standard) -> bool:
    """Whether the number is given before anybody says who they are (S003-1)."""
    earlier = before(standard, StepKey.GUEST_BOOK)
    return StepKey.TICKET in earlier and standard.ticket.issued_by.value is not TicketIssuer.NOBODY


def may_call_on_display(standard: Standard) -> bool:
    return standard.ticket.call.value is not CallMode.DIRECT


def may_fetch(standard: Standard) -> bool:
    """Whether the officer may ask the next one in person (S004-2b, C28)."""
    return standard.ticket.call.value is not CallMode.DISPLAY
