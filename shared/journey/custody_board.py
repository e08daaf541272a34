"""What custody waits for: whose bag or card is to be taken in now, and whose is to go back."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, func, select

from shared.journey.steps import STEPS
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.office.standard import Standard
from shared.office.vocabulary import IdentityType, StepKey
from shared.queueing.tables import TicketRow
from shared.reading_room import queries as custody
from shared.reading_room import rules
from shared.reading_room.queries import HeldThing, StoreMap
from shared.reading_room.taking_in import TAKES_IN
from shared.visitors.masking import masked_name
from shared.visitors.tables import VisitorRow
from shared.visits import turns
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import GuestEntryRow, VisitEventRow, VisitRow
from shared.visits.turns import VisitNow


@dataclass(frozen=True, slots=True)
class DueVisit:
    """A visit whose next step is custody. `since`: when its turn came; `limit` as the standard says, if it does."""

    visit_id: UUID
    step: StepKey
    """`id_custody`, `bag` or `return`."""
    service_key: str
    number: str
    holder: str
    since: datetime
    limit: timedelta | None
    takes_card: bool
    card_types: tuple[IdentityType, ...]
    shown_card: IdentityType | None
    """The card of the guest entry: most likely the one that is left."""


@dataclass(frozen=True, slots=True)
class CustodyBoard:
    """Everything the page of custody shows."""

    stores: tuple[StoreMap, ...]
    held: tuple[HeldThing, ...]
    due: tuple[DueVisit, ...]


@dataclass(frozen=True, slots=True)
class _Happened:
    at: datetime
    kind: EventKind


def board(connection: Connection, office: Office, day: date) -> CustodyBoard:
    """Racks and lockers, what is held (of any day), and which visits wait for custody now."""
    return CustodyBoard(
        stores=custody.stores(connection, office),
        held=custody.held(connection),
        due=due(connection, day),
    )


def due(connection: Connection, day: date) -> tuple[DueVisit, ...]:
    """The visits whose turn custody is, the longest waiting first."""
    rows = connection.execute(_visits(day)).all()
    events = _events(connection, [row.id for row in rows])
    found: list[DueVisit] = []
    for row in rows:
        standard = offices.standard(connection, row.standard_id)
        if rules.store_kind(standard) is None and not rules.keeps_cards(standard):
            continue
        visit = VisitNow(
            id=row.id,
            state=row.state,
            day=row.day,
            service_key=row.service_key,
            standard_id=row.standard_id,
            standard=standard,
            visitor_id=row.visitor_id,
            happened=frozenset(event.kind for event in events.get(row.id, ())),
        )
        step = _step(connection, visit)
        if step is not None:
            since = _since(step, events[row.id], row.opened_at)
            found.append(_due(visit, step, row.label, row.name, row.identity_type, since))
    return tuple(sorted(found, key=lambda each: each.since))


def _visits(day: date):  # noqa: ANN202 - a SQLAlchemy query
    number = select(func.max(TicketRow.label)).where(TicketRow.visit_id == VisitRow.id).scalar_subquery()
    return (
        select(
            VisitRow.id,
            VisitRow.state,
            VisitRow.day,
            VisitRow.service_key,
            VisitRow.standard_id,
            VisitRow.visitor_id,
            VisitRow.opened_at,
            func.coalesce(number, "").label("label"),
            func.coalesce(VisitorRow.name, "").label("name"),
            GuestEntryRow.identity_type,
        )
        .outerjoin(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        .where(
            (VisitRow.state == VisitState.RETURNING) | (VisitRow.day == day) & VisitRow.state.in_(TAKES_IN)
        )
    )


def _events(connection: Connection, visit_ids: list[UUID]) -> dict[UUID, list[_Happened]]:
    query = (
        select(VisitEventRow.visit_id, VisitEventRow.at, VisitEventRow.kind)
        .where(VisitEventRow.visit_id.in_(visit_ids))
        .order_by(VisitEventRow.at, VisitEventRow.id)
    )
    found: dict[UUID, list[_Happened]] = {}
    for visit_id, at, kind in connection.execute(query):
        found.setdefault(visit_id, []).append(_Happened(at, kind))
    return found


def _step(connection: Connection, visit: VisitNow) -> StepKey | None:
    """The custody step whose turn it is, None when it is another's."""
    if visit.state is VisitState.RETURNING:
        return StepKey.RETURN
    for key in (StepKey.ID_CUSTODY, StepKey.BAG):
        stands = visit.standard.has(key)
        if stands and not STEPS[key].is_done(connection, visit):
            return None if turns.undone_before(connection, visit, key, STEPS) else key
    return None


def _since(step: StepKey, events: list[_Happened], opened_at: datetime) -> datetime:
    """When the step's turn came: as the return was asked for, or as the step before it ended."""
    if step is StepKey.RETURN:
        asked = [event.at for event in events if event.kind is EventKind.RETURN_ASKED]
        return max(asked, default=opened_at)
    return max((event.at for event in events if event.kind is not EventKind.RECALLED), default=opened_at)


def _due(
    visit: VisitNow, step: StepKey, number: str, name: str, card: IdentityType | None, since: datetime
) -> DueVisit:
    return DueVisit(
        visit_id=visit.id,
        step=step,
        service_key=visit.service_key,
        number=number,
        holder=masked_name(name),
        since=since,
        limit=_limit(visit.standard, step),
        takes_card=rules.keeps_cards(visit.standard) and step is StepKey.ID_CUSTODY,
        card_types=visit.standard.identity.types.value,
        shown_card=card,
    )


def _limit(standard: Standard, step: StepKey) -> timedelta | None:
    minutes = [limit.minutes for limit in office_rules.limits_of(standard, step)]
    return timedelta(minutes=min(minutes)) if minutes else None
