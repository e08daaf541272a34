"""What the pages of the way in show, as frozen values."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.reception.arriving.state import Arriving
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office.vocabulary import ScreeningItem
from shared.visits.refusals import ScreeningRefusal

Word = Callable[[Exception, Language], str]


@dataclass(frozen=True, slots=True)
class ArrivingProps:
    """`gives_number`: the way ends with a number from here.

    `mask`: "yes", "no" or "" while untouched. `error` stands at `error_field`: mask, temperature, or "" for all.

    `advice`: what the office tells somebody who does not pass. `slot`: where the bag is, once it has a place.
    """

    gives_number: bool = True
    asks_mask: bool = False
    asks_temperature: bool = False
    mask: str = ""
    temperature: str = ""
    limit: str = ""
    stopped: bool = False
    advice: str = ""
    slot: str = ""
    bag_done: bool = False
    busy: bool = False
    error: str = ""
    error_field: str = ""


def derive_arriving(state: Arriving, word: Word, language: Language) -> ArrivingProps:
    rules, error = state.screening, state.error
    items, limit, advice = rules.items.value, rules.temperature_limit.value, rules.advice.value
    stopped = isinstance(error, Refusal) and error.code is ScreeningRefusal.NOT_PASSED
    mask = {True: "yes", False: "no", None: ""}[state.answers.mask]
    return ArrivingProps(
        gives_number=state.gives_here and not state.called,
        asks_mask=ScreeningItem.MASK in items,
        asks_temperature=ScreeningItem.TEMPERATURE in items,
        mask=mask,
        temperature=state.answers.temperature,
        limit=""
        if limit is None
        else f"{limit:.1f}".replace(".", "," if language is Language.INDONESIAN else "."),
        stopped=stopped,
        advice=advice.in_language(language) if advice and stopped else "",
        slot=state.slot,
        bag_done=state.bag_done,
        busy=state.busy,
        error="" if error is None else word(error, language),
        error_field=error.field if isinstance(error, Refusal) and not stopped else "",
    )
