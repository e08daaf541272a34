"""A faithful fake receipt printer on the network, for the demo, for training and for tests.

It answers status questions on sight, even inside picture data, has a small buffer and stops reading when that is
full, prints only while it has paper and its cover is closed, answers queued questions only when it gets there, can
go wrong in all the ways real ones do, and keeps a journal of what was really printed and cut.
"""

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Callable

from shared.printing.simulator.machine import BUFFER_BYTES, PRINT_ROWS_PER_SECOND, Machine
from shared.printing.simulator.sheet import PrintedTicket
from shared.printing.simulator.state import Drop, Faults, Paper

__all__ = ["PRINT_ROWS_PER_SECOND", "Drop", "FakePrinter", "Faults", "Paper", "PrintedTicket"]

_COLUMNS = {384: 32, 512: 42, 576: 48}
_RECEIVE_BYTES = 2048


class FakePrinter:
    """Serves one computer at a time; others wait in line, as with most printers.

    `width` is the head's dots (384, 512 or 576); `rows_per_second` None prints as fast as bytes come.
    """

    def __init__(
        self, width: int = 576, *, rows_per_second: float | None = None, buffer_bytes: int = BUFFER_BYTES
    ) -> None:
        self.machine = Machine(width, _COLUMNS[width], rows_per_second, buffer_bytes)
        self._port = 0
        self._listener: socket.socket | None = None
        self._connection: socket.socket | None = None
        self._lock = threading.Lock()
        self._free = threading.Event()
        self._free.set()

    def start(self, port: int = 0) -> str:
        """Listen on this machine only; the address, `127.0.0.1:port`."""
        self._port = port
        self.machine.start()
        self.accept_again()
        return self.address

    def stop(self) -> None:
        self.refuse()
        self.machine.stop()
        self.hang_up()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._port}"

    # the journal

    @property
    def tickets(self) -> tuple[PrintedTicket, ...]:
        """Every paper that was cut, in order."""
        return self.machine.tickets

    @property
    def hanging(self) -> PrintedTicket:
        """What is printed and not cut."""
        return self.machine.hanging

    @property
    def drawer_kicks(self) -> int:
        return self.machine.drawer_kicks

    def on_cut(self, listener: Callable[[PrintedTicket], None]) -> None:
        """Call `listener` on the printer's thread whenever a paper falls."""
        self.machine.listen(listener)

    def wait_for(self, tickets: int, seconds: float = 5.0) -> bool:
        """Whether that many papers were cut in time."""
        return self.machine.wait_until(lambda: len(self.tickets) >= tickets, seconds)

    # hands on the printer

    def open_cover(self) -> None:
        self.machine.change(cover_open=True)

    def close_cover(self) -> None:
        self.machine.change(cover_open=False)

    def set_paper(self, paper: Paper) -> None:
        self.machine.change(paper=paper)

    def clear_jam(self) -> None:
        self.machine.change(jammed=False)

    def set_faults(self, faults: Faults) -> None:
        self.machine.set_faults(faults)

    def power_cycle(self) -> None:
        """Off and on: buffer and connection are gone."""
        self.machine.power_cycle()
        self.hang_up()

    def occupy(self) -> None:
        """Another computer holds the printer: new ones wait in line."""
        self._free.clear()

    def release(self) -> None:
        self._free.set()

    def refuse(self) -> None:
        """Stop listening: connections are refused."""
        with self._lock:
            listener, self._listener = self._listener, None
        if listener is not None:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        self._free.set()

    def accept_again(self) -> None:
        """Listen on the same port as before."""
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BYTES)
        listener.bind(("127.0.0.1", self._port))
        listener.listen(8)
        self._port = listener.getsockname()[1]
        with self._lock:
            self._listener = listener
        threading.Thread(target=self._serve, args=(listener,), name="fake printer line", daemon=True).start()

    def hang_up(self, how: Drop = Drop.RESET) -> None:
        """End the connection from the printer's side."""
        with self._lock:
            connection, self._connection = self._connection, None
        if connection is None:
            return
        with contextlib.suppress(OSError):
            if how is Drop.RESET:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                connection.shutdown(socket.SHUT_RD)
            else:
                connection.shutdown(socket.SHUT_RDWR)
        connection.close()

    # the line

    def _serve(self, listener: socket.socket) -> None:
        while True:
            self._free.wait()
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            self._free.wait()
            with self._lock:
                self._connection = connection
            self.machine.connect(lambda data, to=connection: _send(to, data))
            with contextlib.suppress(OSError):
                self._read(connection)
            self.hang_up(Drop.CLOSE)

    def _read(self, connection: socket.socket) -> None:
        read, scanned = 0, b""
        self.machine.wait_until(lambda: not self.machine.faults.stalled or self._listener is None, 3600)
        while data := connection.recv(self._portion(read)):
            read += len(data)
            if not self.machine.take(data, scanned, lambda: _is_reset(connection)):
                return
            scanned = (scanned + data)[-2:]
            faults = self.machine.faults
            if faults.drop_after is not None and read >= faults.drop_after:
                self.hang_up(faults.drop)
                return
            if faults.byte_seconds:
                time.sleep(faults.byte_seconds)

    def _portion(self, read: int) -> int:
        faults = self.machine.faults
        if faults.byte_seconds:
            return 1
        return (
            _RECEIVE_BYTES
            if faults.drop_after is None
            else max(1, min(_RECEIVE_BYTES, faults.drop_after - read))
        )


def _is_reset(connection: socket.socket) -> bool:
    try:
        return connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) != 0
    except OSError:
        return True


def _send(connection: socket.socket, data: bytes) -> None:
    with contextlib.suppress(OSError):
        connection.sendall(data)
