"""Work off the GUI thread: serial lanes whose results come back as values on the GUI thread.

Nothing else on a screen starts threads, except the change watcher, which waits all its life;
the print spool has its own.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeAlias, TypeVar, Union

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QThreadPool, Signal, Slot

from shared.foundation.refusals import Refusal

log = logging.getLogger(__name__)

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Ok(Generic[T_co]):
    value: T_co


@dataclass(frozen=True, slots=True)
class Err:
    error: Exception


Result: TypeAlias = Union[Ok[T], Err]  # noqa: UP007 - Ok[T] | Err cannot be subscripted as Result[int] on 3.11


class Executor(Protocol):
    """Where a lane's work runs. Tests pass one that queues, and run it by hand."""

    def submit(self, work: Callable[[], None]) -> None: ...

    def close(self) -> None:
        """Wait until everything submitted has run."""
        ...


class PoolExecutor:
    """One thread that lives as long as the lane, so that it keeps its pooled database connection."""

    def __init__(self, name: str) -> None:
        self._pool = QThreadPool()
        self._pool.setObjectName(name)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)

    def submit(self, work: Callable[[], None]) -> None:
        self._pool.start(work)

    def close(self) -> None:
        self._pool.waitForDone()


class Job:
    """A piece of work given to a lane."""

    def __init__(self, deliver: Callable[[Result[Any]], None]) -> None:
        self._deliver: Callable[[Result[Any]], None] | None = deliver

    def cancel(self) -> None:
        """Drop the delivery. Work that has begun runs to its end: what it committed stays committed."""
        self._deliver = None

    def deliver(self, result: Result[object]) -> None:
        deliver, self._deliver = self._deliver, None
        if deliver is not None:
            deliver(result)


class Lane(QObject):
    """Runs jobs one after another, in order, and hands each result to its caller on the lane's own thread.

    `work` returns only frozen values (dataclasses, tuples, primitives) and closes over nothing that belongs
    to the GUI thread. An exception comes back as `Err`; it is the caller's to word or to log.
    """

    _finished = Signal(object)

    def __init__(self, name: str, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._executor = executor or PoolExecutor(name)
        self._open: set[Job] = set()
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], on_result: Callable[[Result[T]], None]) -> Job:
        """Queue `work`; `on_result` is called later, never before this returns."""
        job = Job(on_result)
        if self._closed:
            job.cancel()
            return job
        self._open.add(job)
        finished = self._finished
        self._executor.submit(lambda: finished.emit((job, attempt(work))))
        return job

    @property
    def busy(self) -> bool:
        return bool(self._open)

    def close(self) -> None:
        """Let everything queued run to its end, deliver nothing more. Blocks until the thread is idle."""
        if self._closed:
            return
        self._closed = True
        for job in self._open:
            job.cancel()
        self._executor.close()
        self._open.clear()

    @Slot(object)
    def _on_finished(self, finished: tuple[Job, Result[object]]) -> None:
        job, result = finished
        self._open.discard(job)
        job.deliver(result)


def attempt(work: Callable[[], T]) -> Result[T]:
    try:
        return Ok(work())
    except Exception as error:  # noqa: BLE001 - a lane turns every failure into a value for the GUI thread
        return Err(error)


def log_bug(result: Result[object]) -> None:
    """For work whose answer nobody waits for: known trouble is tried again some other way, a bug is logged."""
    match result:
        case Err(error) if not isinstance(error, Refusal):
            log.error("Unexpected error in the background", exc_info=error)
        case _:
            pass


def on_gui_thread() -> bool:
    application = QCoreApplication.instance()
    return application is not None and QThread.currentThread() is application.thread()
