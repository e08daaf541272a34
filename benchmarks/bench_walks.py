"""What the kiosk costs in every office: each way in walked by touch, an idle morning, three hundred visitors."""

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from benchmarks.first_frame import SIZE
from benchmarks.harness import Ratio, Report, Samples, Value
from benchmarks.office import TUESDAY_TEN, open_bench_office
from benchmarks.places import sqlite_place
from benchmarks.stillness import FRAME_MS, PATIENCE, Moment, Stillness
from benchmarks.walking import GUEST, WAYS, WalkingVisitor, Way, follow
from kiosk.driving import NotSeenError, run_until
from kiosk.reception.program import ReceptionProgram, build_reception
from kiosk.reception.wiring import ReceptionServices
from shared.database import Database, open_database
from shared.foundation.clock import ShiftedClock
from shared.qt.clock import QtClock
from shared.qt.program import SWITCH_INTERVAL_S, Collector, create_application, drop_deferred
from shared.qt.window import WindowPlace
from shared.stations.rules import station_actor
from shared.visits.guest_form import GuestForm

ROUNDS = 4
"""Walks of one way; the first does not count, as it builds what later ones find built."""
TURN_MS = 100
IDLE_S = 90
"""Holds a whole minute tick and several polls."""
VISITORS, EARLY = 300, 100
_WIDTH, _HEIGHT = (int(side) for side in SIZE.split("x"))


@dataclass(frozen=True, slots=True)
class Running:
    program: ReceptionProgram
    collector: Collector
    call: Callable[[], str]
    """The officer calls the next number."""


@contextmanager
def running(way: Way, collector: Collector) -> Iterator[Running]:
    """A kiosk of this office at work, its clock running on from Tuesday ten o'clock."""
    with sqlite_place() as url:
        office = open_bench_office(url)
        database: Database = open_database(url, ShiftedClock(TUESDAY_TEN))
        services = ReceptionServices(
            database,
            station_actor(office.sample.kiosk),
            QtClock(database.clock),
            place=WindowPlace(windowed=True, size=(_WIDTH, _HEIGHT)),
            on_idle=collector.collect_fully,
        )
        call = follow(office, way)
        program = build_reception(services)
        program.show()
        _until(lambda: bool(program.window.property("ready")), "the first page")
        yield Running(program, collector, call)
        program.close()
        database.close()
        office.db.close()


def main(report: Report) -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    application = create_application("kiosk", keyboard=True)
    collector = Collector(application)
    for way in WAYS:
        _walk(report, way, collector)
    with running(WAYS[0], collector) as kiosk:
        _stay_idle(report)
        _grow(report, kiosk)


def _walk(report: Report, way: Way, collector: Collector) -> None:
    with running(way, collector) as kiosk:
        stillness = Stillness()
        visitor = WalkingVisitor(kiosk.program, stillness)
        for number in range(ROUNDS):
            if number == 1:
                stillness.moments.clear()
                visitor.turns_ms.clear()
            with stillness.driving():
                way.walk(visitor, kiosk.call)
        stillness.stop()
    _tell(report, way.name, visitor.turns_ms, stillness.moments)


def _tell(report: Report, name: str, turns: list[float], moments: list[Moment]) -> None:
    how = f"{ROUNDS - 1} walks by touch after one that does not count; 1080x1920, software; load {_load()}"
    report.add(
        f"walk-{name}-turn-p95",
        Samples(tuple(turns)).percentile(0.95),
        "ms",
        target=Value(most=TURN_MS),
        how=f"95th percentile of {len(turns)} touches that lead on, until the next page is painted: {how}",
    )
    report.add(
        f"walk-{name}-block",
        max(moment.gap_ms for moment in moments),
        "ms",
        target=Value(most=FRAME_MS),
        how=f"longest of {len(moments)} gaps of a 4 ms heartbeat"
        f" ({sum(each.gap_ms > FRAME_MS for each in moments)} over a frame), the driver's time taken off: {how}",
    )
    report.add(
        f"walk-{name}-busy",
        max(moment.busy_ms for moment in moments),
        "ms",
        how=f"processor time of the GUI thread in the same gaps ({sum(m.busy_ms > FRAME_MS for m in moments)} over"
        " a frame): without waiting for other programs on this machine, so no stand-in for the figure above",
    )


def _stay_idle(report: Report) -> None:
    """An office without visitors: the clock of the page, the polls, nothing else."""
    _run(3.0)
    before, since = time.process_time(), time.perf_counter()
    _run(IDLE_S)
    share = (time.process_time() - before) / (time.perf_counter() - since)
    report.add(
        "kiosk-idle-share",
        share * 100,
        "%",
        target=Value(most=2),
        how=f"processor time of the whole process in {IDLE_S} s without visitors (minute tick and polls among them),"
        f" of one core; on SQLite; load {_load()}",
    )


def _grow(report: Report, kiosk: Running) -> None:
    early = 0.0
    for number in range(1, VISITORS + 1):
        _visit(kiosk.program, number)
        if number == EARLY:
            early = _settled_mb(kiosk)
    report.add(
        "kiosk-memory-after-300",
        _settled_mb(kiosk),
        "MB",
        floor=early,
        target=Ratio(most=1.05),
        how=f"resident memory after {VISITORS} visitors against that after {EARLY}: every page shown and painted,"
        " answers given to its view model; one process, SQLite",
    )


def _visit(program: ReceptionProgram, number: int) -> None:
    """Home, guest book, consent, number, home: each page really comes; only the typing is shortened."""
    model, window = program.wiring.model, program.window

    def page(name: str) -> None:
        _until(lambda: window.property("shown") == name and not window.property("turning"), name)

    page("home")
    model.choose("library")
    page("guest_book")
    for name in GuestForm.__slots__:
        said = getattr(GUEST, name)
        if said and isinstance(said, str):
            model.guestBook.write(name, f"{said} {number}" if name in {"name", "need"} else said)
    while model.props.page == "guest_book":
        sheet = model.guestBook.props.sheet
        model.advance()
        _until(
            lambda sheet=sheet: model.guestBook.props.sheet != sheet or model.props.page != "guest_book", "on"
        )
    page("consent")
    model.toggleAgreement()
    model.takeTicket()
    page("ticket")
    model.leave()
    page("home")


def _settled_mb(kiosk: Running) -> float:
    kiosk.collector.collect_fully()
    gc.collect()
    drop_deferred()
    _run(0.5)
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _run(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
    loop.exec()


def _until(holds: Callable[[], bool], what: str) -> None:
    if not run_until(holds, PATIENCE):
        raise NotSeenError(what)


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f}"
