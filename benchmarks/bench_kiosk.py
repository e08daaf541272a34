"""What a visitor feels at the kiosk: does the screen ever stand still, and how long does it take to come up?"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from benchmarks.first_frame import SIZE
from benchmarks.harness import Ratio, Report, Value
from benchmarks.office import TUESDAY_TEN, open_bench_office
from benchmarks.places import sqlite_place
from benchmarks.stillness import FRAME_MS, PATIENCE, Moment, Stillness, TimedVisitor
from kiosk.driving import Visitor, run_until
from kiosk.reception.program import build_reception
from kiosk.reception.wiring import ReceptionServices
from shared.cli.demo.walk import CHOICES, PAGES, TYPING
from shared.database import Database, Work
from shared.database.engine import parse_address
from shared.foundation.clock import ShiftedClock
from shared.qt.clock import QtClock
from shared.qt.program import SWITCH_INTERVAL_S, Collector, create_application
from shared.qt.window import WindowPlace
from shared.stations.rules import Station, station_actor

SLOW_S = 2.0
STARTS = 7
_WIDTH, _HEIGHT = (int(side) for side in SIZE.split("x"))


class SlowDatabase(Database):
    """Every look and every work waits first, as behind a bad line; other threads run on meanwhile."""

    @contextmanager
    def read(self) -> Iterator[Connection]:
        time.sleep(SLOW_S)
        with super().read() as connection:
            yield connection

    @contextmanager
    def work(self) -> Iterator[Work]:
        time.sleep(SLOW_S)
        with super().work() as work:
            yield work


def walk(visitor: Visitor) -> None:
    """Home, guest book typed on the on-screen keyboard, consent, ticket, home."""
    visitor.touch("service-library")
    waiting = [name for page in PAGES for name in page if getattr(TYPING, name)]
    while waiting:
        visitor.wait_until(lambda: any(visitor.sees(name) for name in waiting), "a question")
        for name in [name for name in waiting if visitor.sees(name)]:
            answer = str(getattr(TYPING, name))
            if name in CHOICES:
                visitor.touch(f"{name}-{answer}")
            else:
                visitor.fill(name, answer)
            waiting.remove(name)
        visitor.touch("next")
    visitor.touch("agreement")
    visitor.touch("next")
    visitor.wait_for("ticket-number")
    visitor.touch("finish")
    visitor.wait_for("service-library")


def main(report: Report) -> None:
    with sqlite_place() as url:
        office = open_bench_office(url)
        _start(report, url, office.sample.kiosk.name)
        _stand_still(report, url, office.sample.kiosk)
        office.db.close()


def _stand_still(report: Report, url: str, station: Station) -> None:
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    application = create_application("kiosk", keyboard=True)
    collector = Collector(application)
    clock = ShiftedClock(TUESDAY_TEN)
    database = SlowDatabase(parse_address(url), clock)
    services = ReceptionServices(
        database,
        station_actor(station),
        QtClock(clock),
        place=WindowPlace(windowed=True, size=(_WIDTH, _HEIGHT)),
        on_idle=collector.collect_fully,
    )
    program = build_reception(services)
    frames: list[float] = []
    program.window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
    program.show()
    run_until(lambda: bool(frames), PATIENCE)
    stillness = Stillness()
    with stillness.driving():
        walk(TimedVisitor(program.window, stillness))
    stillness.stop()
    program.close()
    database.close()
    _tell(report, stillness.moments)


def _tell(report: Report, moments: list[Moment]) -> None:
    late = sum(moment.gap_ms > FRAME_MS for moment in moments)
    report.add(
        "kiosk-longest-block",
        max(moment.gap_ms for moment in moments),
        "ms",
        target=Value(most=FRAME_MS),
        how=f"longest of {len(moments)} gaps of a 4 ms heartbeat ({late} too long) through one walk, every database"
        f" access {SLOW_S:g} s slower; the driver's own time on the same thread is taken off; 1080x1920, software",
    )
    report.add(
        "kiosk-longest-busy",
        max(moment.busy_ms for moment in moments),
        "ms",
        how=f"processor time of the GUI thread in the same gaps ({sum(m.busy_ms > FRAME_MS for m in moments)} over a"
        " frame): without waiting for other programs on this machine, so no stand-in for the figure above",
    )


def _start(report: Report, url: str, station: str) -> None:
    with tempfile.TemporaryDirectory(prefix="anjungan-bytecode-") as folder:
        rounds = [_round(folder, url, station) for _ in range(STARTS + 1)][1:]
    floor, ours, page = (statistics.median(column) for column in zip(*rounds, strict=True))
    report.add(
        "kiosk-first-frame",
        ours,
        "ms",
        floor=floor,
        target=Ratio(most=5),
        how=f"median of {STARTS} starts in turn with an empty QML window: fresh process until its first frame, byte"
        " code compiled before as in an installation; `anjungan kiosk` on SQLite, offscreen, software",
    )
    report.add(
        "kiosk-first-page",
        page,
        "ms",
        floor=floor,
        how="the same starts until the first frame of a page that can be used",
    )


def _round(bytecode: str, url: str, station: str) -> tuple[float, float, float]:
    return (
        _first_frame(bytecode, "empty"),
        _first_frame(bytecode, "kiosk", url, station),
        _first_frame(bytecode, "page", url, station),
    )


def _first_frame(bytecode: str, *program: str) -> float:
    """Milliseconds from the start of a fresh process to its first frame."""
    env = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "benchmarks.first_frame", *program]
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True, env=env)
    return (float(done.stdout) - start) * 1000
