"""Kiosks at once: many processes issue tickets into one series; none may be missing, doubled or refused."""

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.synchronize import Barrier

from sqlalchemy import select

from benchmarks.harness import Ratio, Report, Value
from benchmarks.office import TUESDAY_TEN, bare_ticket, issue, open_bench_office
from benchmarks.places import Place, places
from shared.access.actor import Actor
from shared.database import open_database
from shared.foundation.clock import ManualClock
from shared.queueing.tables import TicketRow

EACH = 250
PROCESSES = {"sqlite": 4, "postgresql": 8}

processes = multiprocessing.get_context("spawn")


@dataclass(frozen=True, slots=True)
class Run:
    seconds: float
    errors: int

    def per_second(self, tickets: int) -> float:
        return tickets / self.seconds


def issue_many(url: str, kiosk: Actor, barrier: Barrier) -> None:
    db = open_database(url, ManualClock(TUESDAY_TEN))
    barrier.wait()
    for _ in range(EACH):
        issue(db, kiosk)
    db.close()


def write_many(url: str, _kiosk: Actor, barrier: Barrier) -> None:
    db = open_database(url, ManualClock(TUESDAY_TEN))
    writer = db.engine.execution_options(write=True)
    barrier.wait()
    for _ in range(EACH):
        bare_ticket(writer)
    db.close()


def crowd(work: Callable[..., None], url: str, kiosk: Actor, count: int) -> Run:
    """Start `count` processes, let them begin together, and time them until the last one ended."""
    barrier = processes.Barrier(count + 1)
    crew = [processes.Process(target=work, args=(url, kiosk, barrier)) for _ in range(count)]
    for process in crew:
        process.start()
    barrier.wait(120)
    start = time.perf_counter()
    for process in crew:
        process.join()
    return Run(time.perf_counter() - start, sum(process.exitcode != 0 for process in crew))


def main(report: Report) -> None:
    for place in places():
        with place as url:
            _measure(report, place, url)


def _measure(report: Report, place: Place, url: str) -> None:
    office = open_bench_office(url)
    count = PROCESSES[place.dialect]
    floor = crowd(write_many, url, office.kiosk, count)
    ours = crowd(issue_many, url, office.kiosk, count)
    with office.db.read() as connection:
        numbers = sorted(connection.execute(select(TicketRow.number)).scalars())
    wrong = (
        len(set(range(1, count * EACH + 1)).symmetric_difference(numbers)) + len(numbers) - len(set(numbers))
    )
    report.add(
        f"crowd-throughput-{place.dialect}",
        ours.per_second(count * EACH),
        "tickets/s",
        floor=floor.per_second(count * EACH),
        target=Ratio(least=0.25),
        how=f"{count} processes x {EACH} tickets into one series, from a common start to the last end",
    )
    report.add(
        f"crowd-faults-{place.dialect}",
        wrong + ours.errors,
        "tickets",
        target=Value(most=0),
        how=f"gaps, duplicates and failed processes among {count} x {EACH} tickets, read from the database",
    )
    office.db.close()
