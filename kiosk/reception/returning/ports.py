"""What coming again asks of the house; all but `offered`, which is pure, may raise `Refusal`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.office.model import Office
from shared.visitors.operations import CardAttempt, NewCard, PinAttempt, Recognised
from shared.visits.returning import KnownGuest, Offer


@dataclass(frozen=True, slots=True)
class ReturningPorts:
    offered: Callable[[Office, str, date], bool]
    """Whether the paper in force for this service on this day lets people come in with PIN or card."""
    log_in: Callable[[PinAttempt], Recognised]
    scan: Callable[[CardAttempt], Recognised]
    read_known: Callable[[UUID], KnownGuest]
    renew_pin: Callable[[UUID, str], None]
    read_offer: Callable[[UUID], Offer]
    choose_pin: Callable[[UUID, str], None]
    take_card: Callable[[UUID, bool], NewCard]
