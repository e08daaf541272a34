"""What is held now, where, and which slots are free."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import aliased

from shared.office.model import Office, Store
from shared.office.settings import Text
from shared.office.vocabulary import IdentityType, StoreKind
from shared.queueing.tables import TicketRow
from shared.reading_room.states import DepositState, SlotState, Thing
from shared.reading_room.tables import CustodySlotRow, DepositRow
from shared.staff.tables import StaffRow
from shared.visitors.masking import masked_name
from shared.visitors.tables import VisitorRow
from shared.visits.states import VisitState
from shared.visits.tables import VisitRow

PAGE = 400
"""More than all slots an office may have, twice: nothing held is ever left out of sight."""


@dataclass(frozen=True, slots=True)
class Slot:
    label: str
    state: SlotState
    reason: str
    visit_id: UUID | None
    number: str
    """The visit's queue number, "" when it has none."""
    holder: str
    """Masked; "" before the guest book."""
    since: datetime | None
    """None for a slot nothing was ever kept in."""


@dataclass(frozen=True, slots=True)
class StoreMap:
    """A rack or a set of lockers with all its slots in order."""

    key: str
    kind: StoreKind
    name: Text
    where: Text
    slots: tuple[Slot, ...]

    @property
    def free(self) -> int:
        return sum(slot.state is SlotState.FREE for slot in self.slots)


@dataclass(frozen=True, slots=True)
class HeldThing:
    """A bag or card held now; the holder's name is masked, of a card only its type is known."""

    id: UUID
    visit_id: UUID
    thing: Thing
    tag: str
    slot: str
    card_type: IdentityType | None
    number: str
    holder: str
    visit_state: VisitState
    taken_at: datetime
    taken_by: str
    """The officer, "" when the visitor stored it alone."""


@dataclass(frozen=True, slots=True)
class FreeCount:
    free: int
    total: int


def stores(connection: Connection, office: Office) -> tuple[StoreMap, ...]:
    """Every store of the office with its slots; slots the file no longer has come last, under their old key."""
    numbered = _number()
    query = (
        select(
            CustodySlotRow.store,
            CustodySlotRow.kind,
            CustodySlotRow.label,
            CustodySlotRow.state,
            func.coalesce(CustodySlotRow.reason, ""),
            CustodySlotRow.visit_id,
            numbered,
            func.coalesce(VisitorRow.name, ""),
            CustodySlotRow.state_at,
        )
        .outerjoin(VisitRow, VisitRow.id == CustodySlotRow.visit_id)
        .outerjoin(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
        .order_by(CustodySlotRow.place, CustodySlotRow.label)
        .limit(PAGE)
    )
    known: dict[str, Slot] = {}
    found: dict[tuple[str, StoreKind], list[Slot]] = {(store.key, store.kind): [] for store in office.stores}
    for store, kind, label, state, reason, visit_id, number, holder, since in connection.execute(query):
        made = Slot(label, state, reason, visit_id, number, masked_name(holder), since)
        known[made.label] = made
        found.setdefault((store, kind), []).append(made)
    for store in office.stores:
        found[store.key, store.kind] += _not_yet_arranged(store, known)
    return tuple(_map(office, key, kind, slots) for (key, kind), slots in found.items())


def _not_yet_arranged(store: Store, known: Mapping[str, Slot]) -> list[Slot]:
    """Slots of a new office file: free, and written down as soon as anything is taken in."""
    return [
        Slot(label, SlotState.FREE, "", None, "", "", None) for label in store.slots if label not in known
    ]


def _number():  # noqa: ANN202 - a SQLAlchemy scalar subquery
    latest = select(func.max(TicketRow.label)).where(TicketRow.visit_id == CustodySlotRow.visit_id)
    return func.coalesce(latest.scalar_subquery(), "")


def _map(office: Office, key: str, kind: StoreKind, slots: list[Slot]) -> StoreMap:
    store = _store(office, key)
    name, where = (store.name, store.where) if store else (Text(key, key), Text("", ""))
    return StoreMap(key, kind, name, where, tuple(slots))


def _store(office: Office, key: str) -> Store | None:
    return next((store for store in office.stores if store.key == key), None)


def held(connection: Connection, visit_id: UUID | None = None) -> tuple[HeldThing, ...]:
    """Everything held now, the longest held first; or what one visit has in custody."""
    number = select(func.max(TicketRow.label)).where(TicketRow.visit_id == DepositRow.visit_id)
    query = (
        select(
            DepositRow.id,
            DepositRow.visit_id,
            DepositRow.thing,
            DepositRow.tag,
            func.coalesce(DepositRow.slot, ""),
            DepositRow.card_type,
            func.coalesce(number.scalar_subquery(), ""),
            func.coalesce(VisitorRow.name, ""),
            VisitRow.state,
            DepositRow.taken_at,
            func.coalesce(StaffRow.name, ""),
        )
        .join(VisitRow, VisitRow.id == DepositRow.visit_id)
        .outerjoin(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
        .outerjoin(StaffRow, StaffRow.id == DepositRow.taken_by)
        .where(DepositRow.state == DepositState.HELD)
        .order_by(DepositRow.taken_at, DepositRow.id)
        .limit(PAGE)
    )
    if visit_id is not None:
        query = query.where(DepositRow.visit_id == visit_id)
    return tuple(HeldThing(*row[:7], masked_name(row[7]), *row[8:]) for row in connection.execute(query))


def held_count(connection: Connection) -> int:
    """How many bags and cards are held now."""
    query = select(func.count()).select_from(DepositRow).where(DepositRow.state == DepositState.HELD)
    return connection.execute(query).scalar_one()


def holds(connection: Connection, visit_id: UUID, thing: Thing) -> bool:
    """Whether a bag or card of the visit is in custody: it cannot close before (requirements §1.9.2)."""
    query = select(DepositRow.id).where(
        DepositRow.visit_id == visit_id, DepositRow.thing == thing, DepositRow.state == DepositState.HELD
    )
    return connection.execute(query).first() is not None


def tag_of(connection: Connection, visit_id: UUID) -> str:
    """The tag of what the visit has in custody, "" for nothing."""
    query = select(DepositRow.tag).where(
        DepositRow.visit_id == visit_id, DepositRow.state == DepositState.HELD
    )
    return connection.execute(query.order_by(DepositRow.id).limit(1)).scalar_one_or_none() or ""


def free_count(connection: Connection, office: Office, kind: StoreKind) -> FreeCount:
    """Free slots of a kind, and how many there are that are not out of order."""
    slots = [slot for store in stores(connection, office) if store.kind is kind for slot in store.slots]
    usable = [slot.state for slot in slots if slot.state is not SlotState.OUT_OF_ORDER]
    return FreeCount(usable.count(SlotState.FREE), len(usable))


def log_of(connection: Connection, visit_id: UUID) -> tuple["PastDeposit", ...]:
    """Every bag and card the visit ever left: where, when, who took it and who gave it back."""
    taker, giver = aliased(StaffRow), aliased(StaffRow)
    query = (
        select(
            DepositRow.thing,
            DepositRow.tag,
            DepositRow.card_type,
            DepositRow.state,
            DepositRow.taken_at,
            func.coalesce(taker.name, ""),
            DepositRow.ended_at,
            func.coalesce(giver.name, ""),
            func.coalesce(DepositRow.reason, ""),
        )
        .outerjoin(taker, taker.id == DepositRow.taken_by)
        .outerjoin(giver, giver.id == DepositRow.ended_by)
        .where(DepositRow.visit_id == visit_id)
        .order_by(DepositRow.taken_at, DepositRow.id)
    )
    return tuple(PastDeposit(*row) for row in connection.execute(query))


@dataclass(frozen=True, slots=True)
class PastDeposit:
    thing: Thing
    tag: str
    card_type: IdentityType | None
    state: DepositState
    taken_at: datetime
    taken_by: str
    ended_at: datetime | None
    ended_by: str
    reason: str
