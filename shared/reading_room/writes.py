"""Change slots and deposits inside an open work; the caller holds the visit's lock."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from shared.access.actor import Actor
from shared.database import Topic, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office.model import Office
from shared.office.vocabulary import IdentityType, StoreKind
from shared.reading_room import rules
from shared.reading_room.refusals import CustodyRefusal
from shared.reading_room.states import DepositState, SlotState, Thing
from shared.reading_room.tables import CustodySlotRow, DepositRow

_slot = CustodySlotRow.__table__.c


@dataclass(frozen=True, slots=True)
class Held:
    """Something of a visit that has not gone back."""

    id: UUID
    visit_id: UUID
    thing: Thing
    tag: str
    slot: str | None
    card_type: IdentityType | None


def arrange(work: Work, office: Office) -> int:
    """Bring the slots in step with the office file; returns how many were added or taken away.

    A used slot the file no longer has stays until it is empty.
    """
    wanted = {
        label: (store.key, store.kind, place)
        for place, (store, label) in enumerate(
            (store, label) for store in office.stores for label in store.slots
        )
    }
    found = {
        row.label: (row.store, row.kind, row.place)
        for row in work.connection.execute(select(_slot.label, _slot.store, _slot.kind, _slot.place))
    }
    if found == wanted:
        return 0
    gone = [label for label in found if label not in wanted]
    taken_away = delete(CustodySlotRow).where(_slot.label.in_(gone), _slot.state != SlotState.USED)
    changed = work.connection.execute(taken_away).rowcount if gone else 0
    for label, (store, kind, place) in wanted.items():
        if label not in found:
            _add_slot(work, label, store, kind, place)
            changed += 1
        elif found[label] != (store, kind, place):
            values = {"store": store, "kind": kind, "place": place}
            work.connection.execute(update(CustodySlotRow).where(_slot.label == label).values(**values))
            changed += 1
    if changed:
        work.changed(Topic.CUSTODY, "slots")
    return changed


def _add_slot(work: Work, label: str, store: str, kind: StoreKind, place: int) -> None:
    work.connection.execute(
        insert(CustodySlotRow.__table__),
        {
            "id": new_id(),
            "store": store,
            "kind": kind,
            "place": place,
            "label": label,
            "state": SlotState.FREE,
            "state_at": work.now,
        },
    )


def claim_slot(work: Work, visit_id: UUID, kind: StoreKind, label: str = "") -> str:
    """Take the next free slot of this kind for the visit, or the one of this label; returns its label.

    Raises `Refusal` FULL, SLOT_UNKNOWN, SLOT_USED or SLOT_BROKEN. Two stations never get the same one: the state is
    changed by compare-and-set, and on PostgreSQL a slot another station is just taking counts as taken.
    """
    free = (
        select(_slot.label)
        .where(_slot.kind == kind, _slot.state == SlotState.FREE)
        .order_by(_slot.place)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    if label:
        free = free.where(_slot.label == label)
    chosen = work.connection.execute(free).scalar_one_or_none()
    if chosen is None:
        raise _why_not(work, kind, label)
    taken = (
        update(CustodySlotRow)
        .where(_slot.label == chosen, _slot.state == SlotState.FREE)
        .values(state=SlotState.USED, visit_id=visit_id, state_at=work.now)
        .returning(_slot.label)
    )
    work.connection.execute(taken).one()
    work.changed(Topic.CUSTODY, visit_id)
    return chosen


def _why_not(work: Work, kind: StoreKind, label: str) -> Refusal:
    if not label:
        return Refusal(CustodyRefusal.FULL, "slot", place=kind.value)
    row = work.connection.execute(select(_slot.state, _slot.kind).where(_slot.label == label)).one_or_none()
    if row is None or row.kind is not kind:
        return Refusal(CustodyRefusal.SLOT_UNKNOWN, "slot", slot=label)
    if row.state is SlotState.OUT_OF_ORDER:
        return Refusal(CustodyRefusal.SLOT_BROKEN, "slot", slot=label)
    return Refusal(CustodyRefusal.SLOT_USED, "slot", slot=label)


def free_slot(work: Work, visit_id: UUID) -> None:
    """The visit's slot is empty again."""
    work.connection.execute(
        update(CustodySlotRow)
        .where(_slot.visit_id == visit_id)
        .values(state=SlotState.FREE, visit_id=None, state_at=work.now)
    )
    work.changed(Topic.CUSTODY, visit_id)


def set_order(work: Work, label: str, reason: str | None) -> None:
    """Mark a slot out of order for a reason, or None: in order again. Raises `Refusal` SLOT_UNKNOWN, SLOT_USED."""
    before, after = SlotState.FREE, SlotState.OUT_OF_ORDER
    if reason is None:
        before, after = after, before
    moved = (
        update(CustodySlotRow)
        .where(_slot.label == label, _slot.state.in_((before, after)))
        .values(state=after, reason=reason, state_at=work.now)
        .returning(_slot.label)
    )
    if work.connection.execute(moved).first() is None:
        known = work.connection.execute(select(_slot.id).where(_slot.label == label)).first()
        raise Refusal(CustodyRefusal.SLOT_USED if known else CustodyRefusal.SLOT_UNKNOWN, "slot", slot=label)
    work.changed(Topic.CUSTODY, label)


def add_deposit(
    work: Work,
    actor: Actor,
    visit_id: UUID,
    thing: Thing,
    tag: str,
    slot: str | None,
    card_type: IdentityType | None = None,
) -> UUID:
    deposit_id = new_id()
    work.connection.execute(
        insert(DepositRow.__table__),
        {
            "id": deposit_id,
            "visit_id": visit_id,
            "thing": thing,
            "tag": tag,
            "slot": slot,
            "card_type": card_type,
            "state": DepositState.HELD,
            "taken_at": work.now,
            "taken_by": actor.user_id,
            "taken_station_id": actor.station_id,
        },
    )
    work.changed(Topic.CUSTODY, visit_id)
    return deposit_id


def held_of(work: Work, visit_id: UUID) -> tuple[Held, ...]:
    """What the visit has in custody, locked until the work ends."""
    query = (
        select(
            DepositRow.id,
            DepositRow.visit_id,
            DepositRow.thing,
            DepositRow.tag,
            DepositRow.slot,
            DepositRow.card_type,
        )
        .where(DepositRow.visit_id == visit_id, DepositRow.state == DepositState.HELD)
        .order_by(DepositRow.id)
    )
    return tuple(Held(*row) for row in work.connection.execute(query.with_for_update()))


def visit_under(work: Work, typed_tag: str) -> UUID | None:
    """The visit something is held for under a tag as typed."""
    query = select(DepositRow.visit_id, DepositRow.tag).where(DepositRow.state == DepositState.HELD)
    rows = work.connection.execute(query)
    return next((row.visit_id for row in rows if rules.same_tag(typed_tag, row.tag)), None)


def free_tag(work: Work, letter: str) -> str:
    """A tag of this letter for something that lies in no slot."""
    query = select(DepositRow.tag).where(DepositRow.state == DepositState.HELD)
    return rules.next_tag(letter, work.connection.execute(query).scalars())


def end_deposits(work: Work, actor: Actor, visit_id: UUID, state: DepositState, reason: str = "") -> None:
    """All the visit has in custody goes back, and its slot is free again."""
    work.connection.execute(
        update(DepositRow)
        .where(DepositRow.visit_id == visit_id, DepositRow.state == DepositState.HELD)
        .values(
            state=state,
            ended_at=work.now,
            ended_by=actor.user_id,
            ended_station_id=actor.station_id,
            reason=reason or None,
        )
    )
    free_slot(work, visit_id)
