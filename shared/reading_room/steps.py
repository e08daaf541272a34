"""The steps of custody: the card, the bag, and their return; with those of the queue below it."""

from types import MappingProxyType

from sqlalchemy import Connection

from shared.office.vocabulary import StepKey
from shared.queueing.steps import STEPS as QUEUE_STEPS
from shared.reading_room import queries, rules
from shared.reading_room.states import Thing
from shared.visits.states import EventKind
from shared.visits.steps import OVER
from shared.visits.turns import StepRules, Steps, VisitNow, over_at

_WITHOUT = (EventKind.BAG_STORED, EventKind.BAG_KEPT, *OVER)
"""A card pays for a locker: once the bag is stored some other way, or there is none, no card is due."""


def _is_carded(_connection: Connection, visit: VisitNow) -> bool:
    done = not visit.happened.isdisjoint((EventKind.CARD_TAKEN, *_WITHOUT))
    return done or not rules.keeps_cards(visit.standard)


def _is_stored(_connection: Connection, visit: VisitNow) -> bool:
    return not visit.happened.isdisjoint(_WITHOUT) or rules.store_kind(visit.standard) is None


def _holds_card(connection: Connection, visit: VisitNow) -> bool:
    return queries.holds(connection, visit.id, Thing.CARD)


def _holds_bag(connection: Connection, visit: VisitNow) -> bool:
    return queries.holds(connection, visit.id, Thing.BAG)


STEPS: Steps = MappingProxyType(
    {
        **QUEUE_STEPS,
        StepKey.ID_CUSTODY: StepRules(_is_carded, still_open=_holds_card),
        StepKey.BAG: StepRules(_is_stored, still_open=_holds_bag),
        StepKey.RETURN: over_at(EventKind.THINGS_RETURNED, EventKind.BAG_KEPT, EventKind.CLOSED, *OVER),
    }
)
"""The turns an operation of this area can ask about."""
