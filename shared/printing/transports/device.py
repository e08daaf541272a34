"""Printers behind a character device (USB printer class and parallel ports on Linux, such as `/dev/usb/lp0`)."""

import os
import select
import stat
from pathlib import Path

from shared.printing.outcome import PrintFault
from shared.printing.status import Condition, PrinterStatus
from shared.printing.transports.conversation import FLUSH, ChannelBrokenError, Conversation, Manner
from shared.printing.transports.delivery import Delivery, Limits, Reach, StatusReport


class DeviceTransport:
    """Opens only what is already a character device: a wrong path never becomes a file that "prints"."""

    def __init__(self, address: str, manner: Manner, limits: Limits) -> None:
        self._path = Path(address)
        self._manner = manner
        self._limits = limits

    def deliver(self, payload: bytes, label: str, *, after_unfinished: bool = False) -> Delivery:
        channel = self._open()
        if isinstance(channel, PrintFault):
            return Delivery(Reach.NOTHING_LEFT, channel, PrinterStatus(Condition.UNREACHABLE))
        talk = Conversation(channel, self._manner, self._limits)
        delivery = talk.deliver(payload, label[-4:].encode("ascii"), FLUSH if after_unfinished else b"")
        channel.close()
        return delivery

    def status(self) -> StatusReport:
        channel = self._open()
        if isinstance(channel, PrintFault):
            return StatusReport(PrinterStatus(Condition.UNREACHABLE), answered=False)
        report = Conversation(channel, self._manner, self._limits).report()
        channel.close()
        return report

    def _open(self) -> "DeviceChannel | PrintFault":
        if os.name != "posix":
            return PrintFault.ADDRESS
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError:
            return PrintFault.ADDRESS if not self._path.exists() else PrintFault.UNREACHABLE
        if not stat.S_ISCHR(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            return PrintFault.ADDRESS
        return DeviceChannel(descriptor)


class DeviceChannel:
    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def send(self, data: bytes, seconds: float) -> int:
        try:
            _, writable, _ = select.select([], [self._descriptor], [], seconds)
            return os.write(self._descriptor, data) if writable else 0
        except BlockingIOError:
            return 0
        except OSError as error:
            raise ChannelBrokenError from error

    def receive(self, seconds: float) -> bytes:
        """An empty read means "nothing yet" here, not "gone"."""
        try:
            readable, _, _ = select.select([self._descriptor], [], [], seconds)
            return os.read(self._descriptor, 4096) if readable else b""
        except BlockingIOError:
            return b""
        except OSError as error:
            raise ChannelBrokenError from error

    def close(self) -> None:
        os.close(self._descriptor)
