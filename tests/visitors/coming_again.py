"""A visitor who was here before, for tests: issues a first ticket, chooses a PIN, comes again."""

from dataclasses import dataclass, field, replace
from uuid import UUID

import pytest

from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.queueing import operations as queueing
from shared.queueing.operations import IssuedTicket
from shared.visitors.operations import CardAttempt, PinAttempt, Recognised, log_in, log_in_with_card
from shared.visitors.refusals import LoginRefusal
from shared.visitors.sessions import Arrival
from shared.visits import returning
from tests.world import World

PIN = "270518"
EMAIL = "melur@contoh.id"


@dataclass(frozen=True, slots=True)
class Comer:
    """Somebody at the kiosk; one `session` is one visitor's tries."""

    world: World
    session: UUID = field(default_factory=new_id)

    def first_visit(self, **changes: str) -> IssuedTicket:
        ticket = self.world.issue(**changes)
        returning.choose_pin(self.world.db, self.world.kiosk, ticket.visit_id, PIN)
        return ticket

    def log_in(self, contact: str = EMAIL, pin: str = PIN) -> Recognised:
        attempt = PinAttempt(self.session, "library", contact, pin)
        return log_in(self.world.db, self.world.kiosk, attempt)

    def scan(self, text: str) -> Recognised:
        return log_in_with_card(self.world.db, self.world.kiosk, CardAttempt(self.session, "library", text))

    def refused(self, contact: str = EMAIL, pin: str = "111222") -> Refusal:
        with pytest.raises(Refusal) as caught:
            self.log_in(contact, pin)
        return caught.value

    def fail(self, times: int, contact: str = EMAIL) -> list[LoginRefusal]:
        return [self.refused(contact).code for _ in range(times)]  # type: ignore[misc]

    def enter(self, *, confirmed: bool = True, **changes: str) -> IssuedTicket:
        """The guest book saved after logging in, or after failing to."""
        request = replace(self.world.request(**changes), arrival=Arrival(self.session, confirmed))
        return queueing.issue_ticket(self.world.db, self.world.kiosk, request)
