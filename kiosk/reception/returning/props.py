"""What the pages of coming again show, as frozen values."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.reception.returning.state import Returning
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.visitors.login_rules import PIN_DIGITS

Word = Callable[[Exception, Language], str]


@dataclass(frozen=True, slots=True)
class ReturningProps:
    """`error` stands at `error_field`: contact, pin, card, new_pin, again, or "" for the whole page.

    `invites`: the guest book asks "Pernah berkunjung?".
    """

    invites: bool = False
    alternative: bool = False
    welcome: bool = False
    contact: str = ""
    pin: str = ""
    new_pin: str = ""
    again: str = ""
    busy: bool = False
    error: str = ""
    error_field: str = ""
    person_name: str = ""
    person_contact: str = ""
    offers_pin: bool = False
    offers_card: bool = False
    offer_contact: str = ""
    chosen: bool = False
    card_text: str = ""
    card_printed: bool = False
    pin_digits: int = PIN_DIGITS


def derive_returning(state: Returning, *, offered: bool, word: Word, language: Language) -> ReturningProps:
    error, person, card = state.error, state.person, state.card
    printed = card is not None and card.print_job_id is not None
    return ReturningProps(
        invites=offered and not state.confirmed and not state.alternative,
        alternative=state.alternative,
        welcome=state.confirmed,
        contact=state.text("contact"),
        pin=state.text("pin"),
        new_pin=state.text("new_pin"),
        again=state.text("again"),
        busy=state.busy,
        error="" if error is None else word(error, language),
        error_field=error.field if isinstance(error, Refusal) else "",
        person_name=person.name if person else "",
        person_contact=person.contact if person else "",
        offers_pin=state.offer.pin and not state.chosen,
        offers_card=state.offer.card,
        offer_contact=state.offer.contact,
        chosen=state.chosen,
        card_text=card.qr_text if card and not printed else "",
        card_printed=printed,
    )
