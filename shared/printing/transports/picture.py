"""The picture printer: every paper a PNG file in a folder. Its documents are rendered as PNG, not as ESC/POS."""

import os
from pathlib import Path

from shared.printing.outcome import PrintFault
from shared.printing.status import Condition, PrinterStatus
from shared.printing.transports.delivery import Delivery, Reach, StatusReport


class PictureTransport:
    """Writes into a folder that is already there; a file is complete or absent."""

    def __init__(self, address: str) -> None:
        self._folder = Path(address)

    def deliver(self, payload: bytes, label: str, *, after_unfinished: bool = False) -> Delivery:  # noqa: ARG002 - a file never breaks off
        status = self.status().status
        if status.condition.is_trouble:
            return Delivery(Reach.NOTHING_LEFT, PrintFault.ADDRESS, status)
        target = self._folder / f"{label}.png"
        begun = target.with_suffix(".part")
        try:
            begun.write_bytes(payload)
            begun.replace(target)
        except OSError:
            begun.unlink(missing_ok=True)
            return Delivery(Reach.NOTHING_LEFT, PrintFault.UNREACHABLE, PrinterStatus(Condition.UNREACHABLE))
        return Delivery(Reach.CONFIRMED, None, status, answered=True)

    def status(self) -> StatusReport:
        ready = self._folder.is_dir() and os.access(self._folder, os.W_OK)
        return StatusReport(PrinterStatus(Condition.READY if ready else Condition.UNREACHABLE), answered=True)
