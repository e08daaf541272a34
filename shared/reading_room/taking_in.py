"""Taking a visitor's bag and identity card into custody: steps `id_custody` and `bag` of a visit, one commit each."""

from dataclasses import dataclass
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Database, Work
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.office import queries as offices
from shared.office.model import Office
from shared.office.standard import Standard
from shared.office.vocabulary import IdentityType, StepKey, StoreKind
from shared.printing import writes as printing
from shared.queueing import queries as tickets
from shared.reading_room import queries, rules, writes
from shared.reading_room.refusals import CustodyRefusal
from shared.reading_room.slip import slip
from shared.reading_room.states import Alternative, Thing
from shared.reading_room.steps import STEPS
from shared.reading_room.writes import Held
from shared.stations import queries as stations
from shared.visits import turns
from shared.visits import writes as visits
from shared.visits.states import EventKind, VisitState
from shared.visits.turns import VisitNow

TAKES_IN = frozenset({VisitState.REGISTERING, VisitState.WAITING, VisitState.CALLED, VisitState.IN_SERVICE})
"""The states of a visit that may still leave something."""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """What the officer takes: a card of this type, a bag, into the slot of this label or the next free one."""

    card_type: IdentityType | None = None
    bag: bool = True
    slot: str = ""
    override: str | None = None
    """Why it is taken before its turn, by somebody who may."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What the visit has in custody now; `slot` is "" at the reception desk."""

    tag: str
    slot: str
    has_bag: bool
    has_card: bool


@dataclass(frozen=True, slots=True)
class _Taking:
    """One taking-in: everything its parts need, in the open work."""

    work: Work
    actor: Actor
    visit: VisitNow
    office: Office
    held: tuple[Held, ...]

    override: str | None = None

    @property
    def standard(self) -> Standard:
        return self.visit.standard

    def has(self, thing: Thing) -> bool:
        return any(held.thing is thing for held in self.held)


def store_bag(db: Database, actor: Actor, visit_id: UUID, slot: str = "") -> Kept:
    """Put the visitor's bag into the next free slot (or this one), as kiosk and console do (S002-2, S003-4).

    Asked again for the same visit it answers the same slot. Raises `Refusal` NOT_KEPT, CARD_FIRST, FULL,
    SLOT_UNKNOWN, SLOT_USED, SLOT_BROKEN, VISIT_OVER, UNKNOWN, STEP_BEFORE.
    """
    require(actor, Right.TAKE_TICKET)
    with db.work() as work:
        taking = _taking(work, actor, visit_id)
        _bag(taking, slot)
        return _kept(work, visit_id)


def take_in(db: Database, actor: Actor, visit_id: UUID, things: TakeIn) -> Kept:
    """The officer takes card, bag or both against one tag (S002-2, S003-3, S003-4).

    No number and no copy of the card is kept, only its type. Raises `Refusal` as `store_bag`, and CARD_TYPE.
    """
    require(actor, Right.KEEP_CUSTODY)
    with db.work() as work:
        if things.card_type is not None:
            _card(_taking(work, actor, visit_id, things.override), things.card_type, things.slot)
        if things.bag:
            _bag(_taking(work, actor, visit_id, things.override), things.slot)
        return _kept(work, visit_id)


def go_without_slot(
    db: Database, actor: Actor, visit_id: UUID, alternative: Alternative, note: str = ""
) -> Kept:
    """No bag, or no slot for it: recorded, and the visit goes on (S003-4).

    At the kiosk a visitor may say that there is no bag, or keep it while nothing is free; the reception desk takes
    a bag only through somebody there. Raises `Refusal` NOT_ALLOWED, NOT_KEPT, SLOT_USED (something is held already).
    """
    require(actor, Right.TAKE_TICKET)
    why = single_line(note, "note", required=False)
    with db.work() as work:
        taking = _taking(work, actor, visit_id)
        kind = _kind(taking.standard)
        require(actor, _right_for(taking, kind, alternative))
        if taking.held:
            raise Refusal(CustodyRefusal.SLOT_USED, "slot", slot=taking.held[0].tag)
        _require_turn(taking, StepKey.ID_CUSTODY if rules.keeps_cards(taking.standard) else StepKey.BAG)
        if alternative is Alternative.AT_RECEPTION:
            _deposit(taking, Thing.BAG, writes.free_tag(work, rules.RECEPTION_TAG), None)
        detail: dict[str, object] = {"alternative": alternative.value}
        if why:
            detail["note"] = why
        event = EventKind.BAG_STORED if alternative is Alternative.AT_RECEPTION else EventKind.BAG_KEPT
        visits.add_events(work, actor, visit_id, event, detail=detail)
        audit.record(work, actor, "go_without_slot", "visit", visit_id, alternative=alternative.value)
        return _kept(work, visit_id)


def _right_for(taking: _Taking, kind: StoreKind, alternative: Alternative) -> Right:
    if alternative is Alternative.NO_BAG:
        return Right.TAKE_TICKET
    full = queries.free_count(taking.work.connection, taking.office, kind).free == 0
    return Right.TAKE_TICKET if alternative is Alternative.WITH_VISITOR and full else Right.KEEP_CUSTODY


def _taking(work: Work, actor: Actor, visit_id: UUID, override: str | None = None) -> _Taking:
    visit = turns.lock(work, visit_id)
    if visit.state not in TAKES_IN:
        raise Refusal(CustodyRefusal.VISIT_OVER)
    office = offices.current(work.connection).office
    writes.arrange(work, office)
    return _Taking(work, actor, visit, office, writes.held_of(work, visit_id), override)


def _require_turn(taking: _Taking, key: StepKey) -> None:
    turns.require_turn(taking.work, taking.actor, taking.visit.id, key, STEPS, taking.override)


def _kind(standard: Standard) -> StoreKind:
    kind = rules.store_kind(standard)
    if kind is None:
        raise Refusal(CustodyRefusal.NOT_KEPT)
    return kind


def _card(taking: _Taking, card_type: IdentityType, slot: str) -> None:
    """The card goes into the compartment of the locker it pays for, or gets a tag of its own (S003-3)."""
    if not rules.keeps_cards(taking.standard):
        raise Refusal(CustodyRefusal.NOT_KEPT, "card")
    accepted = taking.standard.identity.types.value
    if accepted and card_type not in accepted:
        raise Refusal(CustodyRefusal.CARD_TYPE, "card")
    if taking.has(Thing.CARD):
        return
    _require_turn(taking, StepKey.ID_CUSTODY)
    label = _slot(taking, slot) if rules.store_kind(taking.standard) else None
    tag = label or writes.free_tag(taking.work, rules.CARD_TAG)
    _deposit(taking, Thing.CARD, tag, label, card_type)
    visits.add_events(taking.work, taking.actor, taking.visit.id, EventKind.CARD_TAKEN, detail={"tag": tag})


def _bag(taking: _Taking, slot: str) -> None:
    _kind(taking.standard)
    if taking.has(Thing.BAG):
        return
    if rules.keeps_cards(taking.standard) and not taking.has(Thing.CARD):
        raise Refusal(CustodyRefusal.CARD_FIRST, "card")
    _require_turn(taking, StepKey.BAG)
    label = _slot(taking, slot)
    _deposit(taking, Thing.BAG, label, label)
    visits.add_events(taking.work, taking.actor, taking.visit.id, EventKind.BAG_STORED, detail={"tag": label})


def _slot(taking: _Taking, wanted: str) -> str:
    """The slot the visit has already, or a new one: a visit never has two."""
    for held in taking.held:
        if held.slot:
            return held.slot
    return writes.claim_slot(taking.work, taking.visit.id, _kind(taking.standard), wanted)


def _deposit(
    taking: _Taking, thing: Thing, tag: str, slot: str | None, card_type: IdentityType | None = None
) -> None:
    work, actor, visit_id = taking.work, taking.actor, taking.visit.id
    deposit_id = writes.add_deposit(work, actor, visit_id, thing, tag, slot, card_type)
    audit.record(work, actor, f"take_{thing.value}", "custody_deposit", deposit_id, tag=tag)
    if not taking.held and not rules.ticket_tells_slot(taking.standard):
        _queue_slip(taking, tag, deposit_id)


def _queue_slip(taking: _Taking, tag: str, deposit_id: UUID) -> None:
    """One slip a visit, on the station's own printer if it has one."""
    connection = taking.work.connection
    printer_id = stations.printer_of(connection, taking.actor.station_id)
    if printer_id is None:
        return
    number = tickets.label_of(connection, taking.visit.id)
    document = slip(taking.office, tag, number, taking.work.now)
    printing.queue_tag(taking.work, printer_id, deposit_id, document)


def _kept(work: Work, visit_id: UUID) -> Kept:
    held = writes.held_of(work, visit_id)
    things = {each.thing for each in held}
    first = held[0] if held else None
    return Kept(
        first.tag if first else "",
        first.slot or "" if first else "",
        has_bag=Thing.BAG in things,
        has_card=Thing.CARD in things,
    )
