"""Which steps a visitor does at the kiosk, in the order of the paper in force: pure."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from shared.office import steps as office_steps
from shared.office.model import Office
from shared.office.rules import standard_in_force
from shared.office.standard import Standard
from shared.office.vocabulary import StepActor, StepKey


class Stop(StrEnum):
    """One stop of the way; the value is the page it is done on."""

    SCREENING = "screening"
    BAG = "bag"
    NUMBER = "number"
    BOOK = "guest_book"


_STOPS = {
    StepKey.SCREENING: Stop.SCREENING,
    StepKey.BAG: Stop.BAG,
    StepKey.TICKET: Stop.NUMBER,
    StepKey.GUEST_BOOK: Stop.BOOK,
}


def way_in(office: Office, service_key: str, on: date) -> tuple[Stop, ...]:
    """The stops until the visitor waits; empty where the kiosk has nothing to do for this service.

    A number right after the guest book comes with it and is no stop of its own.
    """
    try:
        standard = standard_in_force(office, service_key, on)
    except LookupError:
        return ()
    stops = tuple(_stops(standard, service_key))
    kept = (
        each for each, before in zip(stops, (None, *stops), strict=False) if not _comes_along(each, before)
    )
    return tuple(kept)


def _comes_along(stop: Stop, before: Stop | None) -> bool:
    return stop is Stop.NUMBER and before is Stop.BOOK


def _stops(standard: Standard, service_key: str) -> Iterator[Stop]:
    for step in standard.steps:
        if step.key is StepKey.WAIT or step.key in office_steps.SERVING:
            return
        by_visitor = office_steps.done_by(standard, step) is StepActor.VISITOR
        if step.key in _STOPS and by_visitor and _is_here(standard, service_key, step.key):
            yield _STOPS[step.key]


def _is_here(standard: Standard, service_key: str, key: StepKey) -> bool:
    if key is StepKey.TICKET:
        return office_steps.gives_numbers(standard, service_key)
    return office_steps.is_asked(standard, key)


def gives_here(office: Office, service_key: str, on: date) -> bool:
    """Whether the number comes with the guest book at this kiosk, in one go."""
    standard = standard_in_force(office, service_key, on)
    keys = [step.key for step in standard.steps]
    if StepKey.TICKET not in keys or not office_steps.gives_numbers(standard, service_key):
        return False
    ticket = next(step for step in standard.steps if step.key is StepKey.TICKET)
    stops = way_in(office, service_key, on)
    return office_steps.done_by(standard, ticket) is StepActor.VISITOR and Stop.NUMBER not in stops
