"""Printers on the network (raw port 9100)."""

import contextlib
import socket
import struct
import time
from dataclasses import replace

from shared.printing.outcome import PrintFault
from shared.printing.rules import host_and_port
from shared.printing.status import Condition, PrinterStatus
from shared.printing.transports.conversation import FLUSH, ChannelBrokenError, Conversation, Manner
from shared.printing.transports.delivery import FAULTS, Delivery, Limits, Reach, StatusReport

_RETRY_SECONDS = 0.2
"""Between two attempts at a printer that refuses: most serve one computer at a time."""

_SEND_BUFFER = 8192
"""Small, so that "taken" means nearly "arrived", and little is left to come out late."""

_ABORT = struct.pack("ii", 1, 0)
"""SO_LINGER: throw away what is not sent yet and reset the connection."""


class TcpTransport:
    """One connection a job, drained before it is closed: unread answers would make the system reset it."""

    def __init__(self, address: str, manner: Manner, limits: Limits) -> None:
        self._host, self._port = host_and_port(address)
        self._manner = manner
        self._limits = limits

    def deliver(self, payload: bytes, label: str, *, after_unfinished: bool = False) -> Delivery:
        channel = self._connect()
        if isinstance(channel, PrintFault):
            return Delivery(Reach.NOTHING_LEFT, channel, PrinterStatus(Condition.UNREACHABLE))
        talk = Conversation(channel, self._manner, self._limits)
        delivery = talk.deliver(payload, label[-4:].encode("ascii"), FLUSH if after_unfinished else b"")
        if not delivery.left_unfinished:
            channel.close(self._limits.goodbye)
            return delivery
        channel.abort()
        return self._explained(delivery)

    def _explained(self, delivery: Delivery) -> Delivery:
        """A printer that stopped reading could not be asked on the connection its questions were stuck in."""
        if not delivery.answered or delivery.fault not in {PrintFault.SILENT, PrintFault.TOO_SLOW}:
            return delivery
        report = self.status()
        if not (report.answered and report.status.condition.is_trouble):
            return delivery
        return replace(delivery, fault=FAULTS[report.status.condition], status=report.status)

    def status(self) -> StatusReport:
        channel = self._connect()
        if isinstance(channel, PrintFault):
            return StatusReport(PrinterStatus(Condition.UNREACHABLE), answered=False)
        report = Conversation(channel, self._manner, self._limits).report()
        channel.close(self._limits.goodbye)
        return report

    def _connect(self) -> "SocketChannel | PrintFault":
        deadline = time.monotonic() + self._limits.connect
        while True:
            left = deadline - time.monotonic()
            try:
                return SocketChannel(
                    socket.create_connection((self._host.strip("[]"), self._port), max(left, 0.01))
                )
            except ConnectionRefusedError:
                if left < _RETRY_SECONDS:
                    return PrintFault.REFUSED
                time.sleep(_RETRY_SECONDS)
            except OSError:
                return PrintFault.UNREACHABLE


class SocketChannel:
    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)

    def send(self, data: bytes, seconds: float) -> int:
        self._socket.settimeout(max(seconds, 0.001))
        try:
            return self._socket.send(data)
        except TimeoutError:
            return 0
        except OSError as error:
            raise ChannelBrokenError from error

    def receive(self, seconds: float) -> bytes:
        self._socket.settimeout(max(seconds, 0.0))
        try:
            data = self._socket.recv(4096)
        except (TimeoutError, BlockingIOError):
            return b""
        except OSError as error:
            raise ChannelBrokenError from error
        if not data:
            raise ChannelBrokenError
        return data

    def close(self, seconds: float) -> None:
        """Say that nothing more comes, read what the printer still says, then close."""
        deadline = time.monotonic() + seconds
        with contextlib.suppress(OSError, ChannelBrokenError):
            self._socket.shutdown(socket.SHUT_WR)
            while (left := deadline - time.monotonic()) > 0:
                self.receive(left)
        self._socket.close()

    def abort(self) -> None:
        """Close without sending the rest: half a document must not come out later."""
        with contextlib.suppress(OSError):
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
        self._socket.close()
