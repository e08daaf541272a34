"""What the way in asks of the house; all but `way` and `gives_here`, which are pure, may raise `Refusal`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.reception.arriving.way import Stop
from shared.journey.operations import Beginning
from shared.office.model import Office
from shared.office.standard import Screening
from shared.queueing.issuing import IssuedTicket, TicketRequest

Act = Callable[[TicketRequest], IssuedTicket]


@dataclass(frozen=True, slots=True)
class ArrivingPorts:
    way: Callable[[Office, str, date], tuple[Stop, ...]]
    gives_here: Callable[[Office, str, date], bool]
    screening: Callable[[Office, str, date], Screening]
    announce: Callable[[str], None]
    """Somebody touched this service: the reception hears of it (S001P-2)."""
    begin: Callable[[Beginning], UUID]
    store_bag: Callable[[UUID], str]
    """Returns the label of the slot."""
    without_bag: Callable[[UUID], str]
    save: Act
    """The guest book of a visit begun before, or where the number is given elsewhere."""
    give: Act
    """The number of a visit begun before."""
    leave: Callable[[UUID], None]
    tidy: Callable[[], object]
    """Numbers nobody used in time and what earlier days left open; cheap when there is nothing."""
