"""Keep the office's list of institutions: one commit each, audited. Each change can be taken back by another."""

from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database
from shared.foundation.text import single_line
from shared.visits import institution_queries, institution_writes
from shared.visits.institution_writes import Taken


def suggest_institutions(db: Database, actor: Actor, typed: str, most: int = 5) -> tuple[str, ...]:
    """Names for what a visitor is typing; only listed ones and those many visitors wrote."""
    require(actor, Right.TAKE_TICKET)
    with db.read() as connection:
        return institution_queries.suggest(connection, typed, most)


def add_institution(db: Database, actor: Actor, name: str) -> UUID:
    """Raises `Refusal` KNOWN, or what is wrong with the name."""
    require(actor, Right.MANAGE_INSTITUTIONS)
    with db.work() as work:
        institution_id = institution_writes.add(work, single_line(name, "institution"))
        record(work, actor, "add_institution", "institution", institution_id)
        return institution_id


def add_spelling(db: Database, actor: Actor, institution_id: UUID, spelling: str) -> None:
    """What visitors wrote so means this institution, before and after. Raises `Refusal` KNOWN or UNKNOWN."""
    require(actor, Right.MANAGE_INSTITUTIONS)
    with db.work() as work:
        institution_writes.add_spelling(work, institution_id, single_line(spelling, "institution"))
        record(work, actor, "add_spelling", "institution", institution_id)


def rename_institution(db: Database, actor: Actor, institution_id: UUID, name: str) -> None:
    """Raises `Refusal` KNOWN or UNKNOWN."""
    require(actor, Right.MANAGE_INSTITUTIONS)
    with db.work() as work:
        institution_writes.rename(work, institution_id, single_line(name, "institution"))
        record(work, actor, "rename_institution", "institution", institution_id)


def merge_institutions(db: Database, actor: Actor, kept_id: UUID, merged_id: UUID) -> Taken:
    """Returns what `restore_institution` takes back. Raises `Refusal` SAME or UNKNOWN."""
    require(actor, Right.MANAGE_INSTITUTIONS)
    with db.work() as work:
        taken = institution_writes.merge(work, kept_id, merged_id)
        record(work, actor, "merge_institutions", "institution", kept_id, merged=str(merged_id))
        return taken


def remove_institution(db: Database, actor: Actor, institution_id: UUID) -> Taken:
    """Take it off the list; visits keep what was written. Raises `Refusal` UNKNOWN."""
    require(actor, Right.MANAGE_INSTITUTIONS)
    with db.work() as work:
        taken = institution_writes.remove(work, institution_id)
        record(work, actor, "remove_institution", "institution", institution_id)
        return taken


def restore_institution(db: Database, actor: Actor, taken: Taken) -> None:
    """Undo a merge or a removal. Raises `Refusal` KNOWN when one of its spellings means another one by now."""
    require(actor, Right.MANAGE_INSTITUTIONS)
    with db.work() as work:
        institution_writes.restore(work, taken)
        record(work, actor, "restore_institution", "institution", taken.id)


def part_spelling(db: Database, actor: Actor, spelling: str) -> None:
    """Take a spelling off its institution again. Raises `Refusal` UNKNOWN or OWN_NAME."""
    require(actor, Right.MANAGE_INSTITUTIONS)
    with db.work() as work:
        institution_writes.part(work, spelling)
        record(work, actor, "part_spelling", "institution", "")
