"""A visitor at a public screen asks for a person; somebody at a console says that they come."""

from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database
from shared.visits import help_writes


def ask_for_help(db: Database, actor: Actor, call_id: UUID, page: str) -> None:
    """Ring at the consoles. Pressed twice at one screen it is one call; nothing of the visitor is written."""
    require(actor, Right.ASK_FOR_HELP)
    with db.work() as work:
        help_writes.add_call(work, actor, call_id, page)


def withdraw_help(db: Database, actor: Actor) -> None:
    """The visitor goes on without: the ringing for this station ends."""
    require(actor, Right.ASK_FOR_HELP)
    with db.work() as work:
        help_writes.end_calls_of(work, actor)


def accept_help(db: Database, actor: Actor, call_id: UUID) -> None:
    """Somebody comes; every console hears by whom. Raises `Refusal` ENDED when somebody was quicker."""
    require(actor, Right.ANSWER_HELP)
    with db.work() as work:
        help_writes.accept_call(work, actor, call_id)
        record(work, actor, "accept_help", "help_call", call_id)
