"""The spool: one worker a printer, woken by the change feed, on threads of its own; no Qt below the screens.

Any number of programs may run one; a lease in the database keeps a job with one of them, and one job at a printer.
Decisions: docs/decisions (print outcomes).
"""

import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from shared.database import Database, Topic, open_feed
from shared.foundation.clock import Clock
from shared.foundation.refusals import Refusal
from shared.printing import leases, queries
from shared.printing.queries import PrinterLine
from shared.printing.sending import Sender
from shared.printing.transports import Limits, Transport, open_transport

_log = logging.getLogger(__name__)

STATUS_EVERY = timedelta(seconds=30)
STATUS_EVERY_IN_TROUBLE = timedelta(seconds=5)
"""An idle printer is asked this often, so that the kiosk knows before the next ticket."""

_LOOK_SECONDS = 2.0
"""Without any notice each worker looks at its queue at this pace: leases and old jobs end by time alone."""

_FEED_SECONDS = 0.5
_RETRY_SECONDS = 1.0


class Spool:
    """Prints what is queued.

    `owner` names this spool across restarts (station and program): what an earlier run of the same owner left in
    mid-sending is ended as `unconfirmed` at once, what others left when their lease is over. `serves` limits it to
    printers attached to this machine; None serves all.
    """

    def __init__(
        self,
        db: Database,
        clock: Clock,
        owner: str,
        *,
        serves: frozenset[UUID] | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._db = db
        self._clock = clock
        self._owner = owner
        self._serves = serves
        self._limits = limits
        self._stopping = threading.Event()
        self._workers: dict[UUID, _Worker] = {}
        self._thread = threading.Thread(target=self._dispatch, name="print spool", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, seconds: float = 5.0) -> bool:
        """End after the job in hand; False when a printer still holds it after `seconds` (it ends with the program)."""
        self._stopping.set()
        self._thread.join(seconds)
        workers = tuple(self._workers.values())
        for worker in workers:
            worker.wake()
        for worker in workers:
            worker.thread.join(seconds)
        return not any(thread.is_alive() for thread in (self._thread, *(w.thread for w in workers)))

    def _dispatch(self) -> None:
        """Wake workers when something about printing was committed; endure a database that is away."""
        while not self._stopping.is_set():
            feed = open_feed(self._db)
            try:
                feed.wait(0)
                self._begin()
                while not self._stopping.is_set():
                    changes = feed.wait(_FEED_SECONDS)
                    if changes and Topic.PRINTING in changes.topics:
                        self._wake_workers()
            except Refusal as refusal:
                _log.info("Print spool waits for the database (%s)", refusal.code.value)
                self._stopping.wait(_RETRY_SECONDS)
            finally:
                feed.close()

    def _begin(self) -> None:
        if not self._workers:
            with self._db.work() as work:
                leases.give_up_own(work, self._owner)
        self._wake_workers()

    def _wake_workers(self) -> None:
        with self._db.read() as connection:
            known = [line.printer.id for line in queries.list_printers(connection)]
        for printer_id in known:
            if self._serves is None or printer_id in self._serves:
                self._worker(printer_id).wake()

    def _worker(self, printer_id: UUID) -> "_Worker":
        if printer_id not in self._workers:
            sender = Sender(self._db, self._owner, self._open, self._persist)
            worker = _Worker(sender, printer_id, self._clock, self._stopping)
            self._workers[printer_id] = worker
            worker.thread.start()
        return self._workers[printer_id]

    def _open(self, line: PrinterLine) -> Transport:
        return open_transport(line.printer, has_answered=line.has_answered, limits=self._limits)

    def _persist(self, commit: Callable[[], None]) -> bool:
        """The outcome of what was sent is worth waiting for; if the program ends first, the lease decides."""
        while True:
            try:
                commit()
            except Refusal as refusal:
                _log.info("A print outcome waits for the database (%s)", refusal.code.value)
                if self._stopping.wait(_RETRY_SECONDS):
                    return False
            else:
                return True


class _Worker:
    def __init__(self, sender: Sender, printer_id: UUID, clock: Clock, stopping: threading.Event) -> None:
        self._sender = sender
        self._printer_id = printer_id
        self._clock = clock
        self._stopping = stopping
        self._woken = threading.Event()
        self.thread = threading.Thread(target=self._run, name=f"printer {printer_id}", daemon=True)

    def wake(self) -> None:
        self._woken.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.wait(_LOOK_SECONDS)
            self._woken.clear()
            try:
                self._work()
            except Refusal as refusal:
                _log.info("A printer's worker waits for the database (%s)", refusal.code.value)
                self._stopping.wait(_RETRY_SECONDS)
            except Exception:  # noqa: BLE001 - a bug ends one job, not the printer for the day
                _log.exception("Printing failed; the job in hand ends as unconfirmed when its lease is over")
                self._stopping.wait(_RETRY_SECONDS)

    def _work(self) -> None:
        while not self._stopping.is_set() and self._sender.send_next(self._printer_id):
            pass
        if not self._stopping.is_set() and self._is_status_old():
            self._sender.refresh_status(self._printer_id)

    def _is_status_old(self) -> bool:
        line = self._sender.look(self._printer_id)
        if line is None:
            return False
        every = STATUS_EVERY_IN_TROUBLE if line.status.condition.is_trouble else STATUS_EVERY
        return line.status_at is None or self._clock.now() - line.status_at >= every
