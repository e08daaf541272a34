"""Change the office's list of institutions inside an open work; what visitors wrote is never changed."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, insert, select, update

from shared.database import Topic, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import fold
from shared.visits.refusals import InstitutionRefusal
from shared.visits.tables import InstitutionNameRow, InstitutionRow


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken off the list, enough to put it back."""

    id: UUID
    name: str
    spellings: tuple[str, ...]
    """All of them, its own name too."""
    kept_id: UUID | None = None
    """The institution they mean now; None when they mean nothing listed."""


def add(work: Work, name: str) -> UUID:
    """Raises `Refusal` KNOWN when an institution is called so already."""
    institution_id = new_id()
    row = {"id": institution_id, "name": name, "added_at": work.now}
    work.connection.execute(insert(InstitutionRow.__table__), row)
    add_spelling(work, institution_id, name)
    return institution_id


def add_spelling(work: Work, institution_id: UUID, spelling: str) -> None:
    """Raises `Refusal` KNOWN when the spelling means an institution already, UNKNOWN for one that is not there."""
    folded = fold(spelling)
    known = select(InstitutionNameRow.folded).where(InstitutionNameRow.folded == folded)
    if work.connection.execute(known).first():
        raise Refusal(InstitutionRefusal.KNOWN, "institution")
    check(work, institution_id)
    row = {
        "folded": folded,
        "institution_id": institution_id,
        "text": spelling,
        "added_at": work.now,
    }
    work.connection.execute(insert(InstitutionNameRow.__table__), row)
    work.changed(Topic.VISITS, institution_id)


def rename(work: Work, institution_id: UUID, name: str) -> None:
    """The old name stays a spelling of it. Raises `Refusal` KNOWN or UNKNOWN."""
    owner = select(InstitutionNameRow.institution_id).where(InstitutionNameRow.folded == fold(name))
    owner_id = work.connection.execute(owner).scalar_one_or_none()
    if owner_id is None:
        add_spelling(work, institution_id, name)
    elif owner_id != institution_id:
        raise Refusal(InstitutionRefusal.KNOWN, "institution")
    renamed = update(InstitutionRow).where(InstitutionRow.id == institution_id).values(name=name)
    work.connection.execute(renamed)
    work.changed(Topic.VISITS, institution_id)


def merge(work: Work, kept_id: UUID, merged_id: UUID) -> Taken:
    """Everything that meant the one means the other from now on. Raises `Refusal` SAME or UNKNOWN."""
    if kept_id == merged_id:
        raise Refusal(InstitutionRefusal.SAME)
    check(work, kept_id)
    taken = _look(work, merged_id, kept_id)
    moved = update(InstitutionNameRow).where(InstitutionNameRow.institution_id == merged_id)
    work.connection.execute(moved.values(institution_id=kept_id))
    work.connection.execute(delete(InstitutionRow).where(InstitutionRow.id == merged_id))
    work.changed(Topic.VISITS, kept_id)
    return taken


def remove(work: Work, institution_id: UUID) -> Taken:
    """Off the list: its spellings mean nothing listed any more. Raises `Refusal` UNKNOWN."""
    taken = _look(work, institution_id, None)
    spellings = delete(InstitutionNameRow).where(InstitutionNameRow.institution_id == institution_id)
    work.connection.execute(spellings)
    work.connection.execute(delete(InstitutionRow).where(InstitutionRow.id == institution_id))
    work.changed(Topic.VISITS, institution_id)
    return taken


def restore(work: Work, taken: Taken) -> None:
    """Put it back as it was. Raises `Refusal` KNOWN when one of its spellings came to mean another institution."""
    folded = [fold(each) for each in taken.spellings]
    query = (
        select(InstitutionNameRow.folded, InstitutionNameRow.institution_id, InstitutionRow.name)
        .join(InstitutionRow, InstitutionRow.id == InstitutionNameRow.institution_id)
        .where(InstitutionNameRow.folded.in_(folded))
    )
    for row in work.connection.execute(query).all():
        if row.institution_id != taken.kept_id or fold(row.name) == row.folded:
            raise Refusal(InstitutionRefusal.KNOWN, "institution")
    work.connection.execute(delete(InstitutionNameRow).where(InstitutionNameRow.folded.in_(folded)))
    row = {"id": taken.id, "name": taken.name, "added_at": work.now}
    work.connection.execute(insert(InstitutionRow.__table__), row)
    for spelling in taken.spellings:
        add_spelling(work, taken.id, spelling)


def _look(work: Work, institution_id: UUID, kept_id: UUID | None) -> Taken:
    name = select(InstitutionRow.name).where(InstitutionRow.id == institution_id)
    found = work.connection.execute(name).scalar_one_or_none()
    if found is None:
        raise Refusal(InstitutionRefusal.UNKNOWN)
    spellings = select(InstitutionNameRow.text).where(InstitutionNameRow.institution_id == institution_id)
    return Taken(institution_id, found, tuple(work.connection.execute(spellings).scalars()), kept_id)


def part(work: Work, spelling: str) -> None:
    """The spelling means nothing listed any more. Raises `Refusal` UNKNOWN, or OWN_NAME for the listed name itself."""
    query = (
        select(InstitutionNameRow.institution_id, InstitutionRow.name)
        .join(InstitutionRow, InstitutionRow.id == InstitutionNameRow.institution_id)
        .where(InstitutionNameRow.folded == fold(spelling))
    )
    row = work.connection.execute(query).one_or_none()
    if row is None:
        raise Refusal(InstitutionRefusal.UNKNOWN)
    if fold(row.name) == fold(spelling):
        raise Refusal(InstitutionRefusal.OWN_NAME)
    work.connection.execute(delete(InstitutionNameRow).where(InstitutionNameRow.folded == fold(spelling)))
    work.changed(Topic.VISITS, row.institution_id)


def check(work: Work, institution_id: UUID) -> None:
    """Raises `Refusal` UNKNOWN."""
    query = select(InstitutionRow.id).where(InstitutionRow.id == institution_id)
    if work.connection.execute(query).first() is None:
        raise Refusal(InstitutionRefusal.UNKNOWN)
