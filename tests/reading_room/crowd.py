"""What the processes of the concurrency and power-cut tests do. Each is its own process with its own connection."""

from collections.abc import Sequence
from multiprocessing.connection import Connection
from uuid import UUID

from shared.access.actor import Actor
from shared.database import open_database
from shared.foundation.clock import ManualClock
from shared.foundation.refusals import Refusal
from shared.journey.returning import Proof, give_back
from shared.reading_room.refusals import CustodyRefusal
from shared.reading_room.taking_in import store_bag
from tests.plugins.databases import TUESDAY_NINE

FULL = "full"


def store_all(address: str, kiosk: Actor, visits: Sequence[UUID], report: Connection) -> None:
    """Store each visit's bag as fast as possible; report the slot, or that all was full."""
    db = open_database(address, ManualClock(TUESDAY_NINE))
    for visit_id in visits:
        try:
            report.send(store_bag(db, kiosk, visit_id).slot)
        except Refusal as refusal:
            if refusal.code is not CustodyRefusal.FULL:
                raise
            report.send(FULL)
    report.send(None)
    db.close()


def return_all(address: str, officer: Actor, bags: Sequence[tuple[str, str]], report: Connection) -> None:
    """Give each bag (tag, name) back as fast as possible; report each tag once it is acknowledged."""
    db = open_database(address, ManualClock(TUESDAY_NINE))
    for tag, name in bags:
        give_back(db, officer, Proof(tag, name))
        report.send(tag)
    report.send(None)
    db.close()


def return_one(address: str, officer: Actor, tag: str, name: str, report: Connection) -> None:
    """Give one bag back; report whether this process was the one."""
    db = open_database(address, ManualClock(TUESDAY_NINE))
    try:
        give_back(db, officer, Proof(tag, name))
        report.send("returned")
    except Refusal as refusal:
        report.send(refusal.code.value)
    report.send(None)
    db.close()
