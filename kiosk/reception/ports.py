"""What the reception kiosk asks of the house: a few reads and one act, each run on the job lane."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.reception.appointment.ports import AppointmentPorts
from kiosk.reception.arriving.ports import ArrivingPorts
from kiosk.reception.help.model import HelpPorts
from kiosk.reception.home import HomeFacts
from kiosk.reception.lobby.ports import LobbyPorts
from kiosk.reception.returning.ports import ReturningPorts
from kiosk.reception.ticket import PrintFacts
from shared.foundation.clock import Clock
from shared.office.model import Office
from shared.qt.jobs import Lane
from shared.queueing.issuing import IssuedTicket, TicketRequest
from shared.visits.guest_form import GuestRules


@dataclass(frozen=True, slots=True)
class Ports:
    """All but `rules`, which is pure, may raise `Refusal`."""

    read_home: Callable[[], HomeFacts]
    issue: Callable[[TicketRequest], IssuedTicket]
    read_printing: Callable[[UUID], PrintFacts]
    reprint: Callable[[UUID, UUID], None]
    """The ticket, and the id of the new paper: sent twice, it is one paper."""
    rules: Callable[[Office, str, date], GuestRules]
    returning: ReturningPorts
    help: HelpPorts
    suggest: Callable[[str], tuple[str, ...]]
    """Names of institutions for what is being typed."""
    appointment: AppointmentPorts
    lobby: LobbyPorts
    arriving: ArrivingPorts


@dataclass(frozen=True, slots=True)
class Means:
    """What every part of the kiosk works with. The clock's late calls come on the GUI thread."""

    ports: Ports
    lane: Lane
    clock: Clock
