"""Where one visitor stands with coming again; nothing of it remains once it is replaced."""

from dataclasses import dataclass, field, replace
from uuid import UUID

from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.visitors.login_rules import CARD_START
from shared.visitors.operations import NewCard, Recognised
from shared.visitors.refusals import LoginRefusal
from shared.visitors.sessions import Arrival
from shared.visits.returning import Offer

SCAN_MOST = 200


@dataclass(frozen=True, slots=True)
class Returning:
    """`typed` are the fields of these pages by name: contact, pin, new_pin, again."""

    session: UUID = field(default_factory=new_id)
    typed: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    scan: str = field(default="", repr=False)
    """What a scanner has typed so far of a card."""
    busy: bool = False
    error: Exception | None = None
    tried: bool = False
    person: Recognised | None = None
    confirmed: bool = False
    alternative: bool = False
    offer: Offer = field(default_factory=Offer)
    chosen: bool = False
    card: NewCard | None = None
    visit_id: UUID | None = None

    def text(self, name: str) -> str:
        return dict(self.typed).get(name, "")

    def write(self, name: str, text: str) -> "Returning":
        """What stands in the field now; the old complaint goes."""
        others = tuple(pair for pair in self.typed if pair[0] != name)
        return replace(self, typed=(*others, (name, text)), error=None)

    def clear(self, *names: str) -> "Returning":
        return replace(self, typed=tuple(pair for pair in self.typed if pair[0] not in names), scan="")

    def key(self, text: str) -> "Returning":
        """One more key of a scanner; endless input is cut."""
        return replace(self, scan=(self.scan + text)[:SCAN_MOST])

    def begin(self) -> "Returning":
        return replace(self, busy=True, error=None, tried=True)

    def refuse(self, error: Exception) -> "Returning":
        """The wrong PIN does not stay; after too many failures only the alternative form is left."""
        opened = isinstance(error, Refusal) and error.code is LoginRefusal.ALTERNATIVE
        refused = replace(self, busy=False, error=error, alternative=self.alternative or opened)
        return refused.clear("pin")

    def meet(self, person: Recognised) -> "Returning":
        """Somebody is recognised; what was typed to come in is no longer needed."""
        return replace(self, busy=False, error=None, person=person).clear("contact", "pin")

    def confirm(self) -> "Returning":
        return replace(self, busy=False, confirmed=True)

    def deny(self) -> "Returning":
        return replace(self, person=None, confirmed=False, busy=False, error=None)

    @property
    def arrival(self) -> Arrival | None:
        """What the guest entry is told: nothing when the visitor never tried to come in."""
        return Arrival(self.session, self.confirmed) if self.tried else None

    @property
    def scanned_card(self) -> str:
        """A card's text, wherever the scanner typed it."""
        for text in (self.scan, self.text("contact"), self.text("pin")):
            if CARD_START in text.upper():
                return text[text.upper().index(CARD_START) :]
        return ""
