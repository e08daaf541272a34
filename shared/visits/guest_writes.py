"""Write a checked guest into the open work: the person with their card, the entry with what they came for."""

from uuid import UUID

from sqlalchemy import insert, select, update

from shared.database import Topic, Work
from shared.foundation.refusals import Refusal
from shared.visitors import identity_writes
from shared.visitors.identity_key import IdentityKeyFile
from shared.visits import writes as visits
from shared.visits.data_needs import DataNeed
from shared.visits.guest_form import AcceptedGuest
from shared.visits.refusals import VisitRefusal
from shared.visits.states import Media, WantedState
from shared.visits.tables import DataNeedRow, GuestEntryRow, WantedServiceRow

_ADD_WANTED = insert(WantedServiceRow.__table__)
_ADD_NEEDS = insert(DataNeedRow.__table__)


def add_card(
    work: Work, visitor_id: UUID, visit_id: UUID, guest: AcceptedGuest, key_file: IdentityKeyFile | None
) -> None:
    """The card they showed, where its number is stored. Raises `Refusal` where a number cannot be sealed."""
    if guest.card is not None:
        identity_writes.add_card(work, visitor_id, visit_id, guest.card, key_file)


def add_entry(work: Work, visit_id: UUID, guest: AcceptedGuest) -> None:
    """The guest entry, the further services and the data needed; the visit must be there."""
    visits.save_guest_entry(work, visit_id, guest.facts)
    if guest.wanted:
        work.connection.execute(_ADD_WANTED, _wanted_rows(visit_id, guest.wanted))
    if guest.data_needs:
        rows = [_need_row(visit_id, place, need) for place, need in enumerate(guest.data_needs)]
        work.connection.execute(_ADD_NEEDS, rows)


def _wanted_rows(visit_id: UUID, wanted: tuple[str, ...]) -> list[dict[str, object]]:
    return [
        {"visit_id": visit_id, "place": place, "service_key": key, "state": WantedState.WANTED}
        for place, key in enumerate(wanted, start=1)
    ]


def _need_row(visit_id: UUID, place: int, need: DataNeed) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(need, name) for name in DataNeed.__slots__}
    return {"visit_id": visit_id, "place": place, **row}


def take_up_next(work: Work, visit_id: UUID) -> str | None:
    """The next service this visitor still wants, from now on taken up; None when there is none."""
    following = (
        select(WantedServiceRow.place, WantedServiceRow.service_key)
        .where(WantedServiceRow.visit_id == visit_id, WantedServiceRow.state == WantedState.WANTED)
        .order_by(WantedServiceRow.place)
        .limit(1)
    )
    row = work.connection.execute(following).one_or_none()
    if row is None:
        return None
    taken = (
        update(WantedServiceRow)
        .where(WantedServiceRow.visit_id == visit_id, WantedServiceRow.place == row.place)
        .values(state=WantedState.TAKEN_UP)
    )
    work.connection.execute(taken)
    return row.service_key


def drop_wanted(work: Work, visit_id: UUID) -> int:
    """The visitor wants none of the services still open; returns how many that were."""
    dropped = (
        update(WantedServiceRow)
        .where(WantedServiceRow.visit_id == visit_id, WantedServiceRow.state == WantedState.WANTED)
        .values(state=WantedState.DROPPED)
        .returning(WantedServiceRow.place)
    )
    return len(work.connection.execute(dropped).all())


def set_media(work: Work, visit_id: UUID, media: Media) -> None:
    """How the visitor reads now (S000-3). Raises `Refusal` UNKNOWN for a visit without a guest entry."""
    changed = (
        update(GuestEntryRow)
        .where(GuestEntryRow.visit_id == visit_id)
        .values(media=media)
        .returning(GuestEntryRow.visit_id)
    )
    if work.connection.execute(changed).first() is None:
        raise Refusal(VisitRefusal.UNKNOWN)
    work.changed(Topic.VISITS, visit_id)
