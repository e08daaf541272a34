"""From the desk to the waiting room: a call committed by one process until another's screen shows it."""

import multiprocessing
import time
from collections.abc import Callable
from datetime import timedelta
from multiprocessing.connection import Connection

from benchmarks.harness import Report, Samples, Value
from benchmarks.office import TUESDAY_TEN, BenchOffice, issue, open_bench_office
from benchmarks.places import Place, places
from shared.access.actor import Actor
from shared.cli.demo.sample import OFFICERS
from shared.database import open_database
from shared.foundation.clock import ShiftedClock, Timer
from shared.qt.clock import QtClock
from shared.queueing.operations import call_next, open_desk, recall
from shared.staff.operations import sign_in
from shared.stations.rules import station_actor

TIMES = 60
WARM_UP = 5
PAUSE_S = 0.4
"""Long enough for the screen to have come to rest before the next call."""
QUICKER = 100
"""The display shows a call at least four seconds; here a hundredth, so that the next is never kept waiting."""

processes = multiprocessing.get_context("spawn")


class QuickClock(QtClock):
    def after(self, delay: timedelta, call: Callable[[], None]) -> Timer:
        return super().after(delay / QUICKER, call)


def show_calls(url: str, display: Actor, pipe: Connection) -> None:
    """The display's process: tells the sequence and the moment of each frame that first shows a call."""
    from PySide6.QtCore import Qt

    from kiosk.display.program import build_display
    from kiosk.display.wiring import DisplayServices
    from shared.qt.program import create_application
    from shared.qt.window import WindowPlace

    application = create_application("bench")
    clock = QuickClock(ShiftedClock(TUESDAY_TEN), application)
    db = open_database(url, clock)
    program = build_display(DisplayServices(db, display, clock, place=WindowPlace(True, (1920, 1080))))
    fresh: list[int] = []

    def painted() -> None:
        if fresh:
            pipe.send((fresh.pop(), time.monotonic()))

    def tick() -> None:
        if pipe.poll():
            application.quit()
        else:
            clock.after(timedelta(seconds=QUICKER / 10), tick)

    program.board.calledOut.connect(fresh.append)
    # Offscreen frames are painted on the GUI thread: heard directly, a frame is never taken for the one before.
    program.window.frameSwapped.connect(painted, Qt.ConnectionType.DirectConnection)
    program.wiring.watcher.back.connect(lambda: pipe.send((0, time.monotonic())))
    program.show()
    tick()
    application.exec()
    program.close()
    db.close()


def main(report: Report) -> None:
    for place in places():
        with place as url:
            _measure(report, place, url)


def _measure(report: Report, place: Place, url: str) -> None:
    office = open_bench_office(url)
    office.db.clock = ShiftedClock(TUESDAY_TEN)
    here, there = processes.Pipe()
    show = processes.Process(target=show_calls, args=(url, station_actor(office.sample.display), there))
    show.start()
    here.recv()
    delays = Samples(tuple(_call_again(office, here))[WARM_UP:])
    here.send(None)
    show.join()
    office.db.close()
    report.add(
        f"call-to-display-p95-{place.dialect}",
        delays.percentile(0.95),
        "ms",
        target=Value(most=50),
        how=f"95th percentile of {TIMES} calls: commit returned here until the other process's frame shows it",
    )
    report.add(f"call-to-display-median-{place.dialect}", delays.median, "ms", how="median of the same calls")


def _call_again(office: BenchOffice, shown: Connection) -> list[float]:
    person, desk = OFFICERS[0], office.sample.desks[0]
    officer = sign_in(office.db, station_actor(office.sample.consoles[0]), person.login, person.password)
    open_desk(office.db, officer, desk.id)
    issue(office.db, office.kiosk)
    call_next(office.db, officer, desk.id)
    shown.recv()
    delays: list[float] = []
    for _ in range(TIMES + WARM_UP):
        time.sleep(PAUSE_S)
        sequence = recall(office.db, officer, desk.id).sequence
        committed = time.monotonic()
        seen, at = shown.recv()
        if seen != sequence:
            raise RuntimeError(f"expected call {sequence}, the display showed {seen}")
        delays.append((at - committed) * 1000)
    return delays
