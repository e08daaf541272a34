"""Where one visitor stands in the way in; replaced whole when they leave."""

from dataclasses import dataclass, field, replace
from uuid import UUID

from kiosk.reception.arriving.way import Stop
from shared.foundation.ids import new_id
from shared.office.standard import Screening
from shared.visits.screening import ScreeningAnswers


@dataclass(frozen=True, slots=True)
class Arriving:
    """`begun`: the visit is in the database. `called`: it was called already and only its guest book is missing."""

    stops: tuple[Stop, ...] = ()
    at: int = 0
    gives_here: bool = True
    screening: Screening = field(default_factory=Screening)
    answers: ScreeningAnswers = field(default_factory=ScreeningAnswers, repr=False)
    visit_id: UUID = field(default_factory=new_id)
    begun: bool = False
    called: bool = False
    appointment_id: UUID | None = None
    """With which appointment they come (S000-1d)."""
    slot: str = ""
    bag_done: bool = False
    busy: bool = False
    error: Exception | None = None

    @property
    def stop(self) -> Stop | None:
        return self.stops[self.at] if self.at < len(self.stops) else None

    @property
    def saves(self) -> bool:
        """Whether the guest book is saved by itself, not in one go with a number of a new visit."""
        return self.begun or self.called or not self.gives_here or self.appointment_id is not None

    @property
    def leaves(self) -> bool:
        """Whether going away now leaves a visit behind that nobody else knows of."""
        return self.begun and not self.called

    def on(self) -> "Arriving":
        return replace(self, at=self.at + 1, busy=False, error=None)

    def answer(self, answers: ScreeningAnswers) -> "Arriving":
        return replace(self, answers=answers, error=None)

    def begin(self) -> "Arriving":
        return replace(self, busy=True, error=None)

    def refuse(self, error: Exception) -> "Arriving":
        return replace(self, busy=False, error=error)
