"""Decisions about printers and print jobs on frozen values."""

import ntpath
import posixpath
import re
import sys
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import assert_never
from uuid import UUID

from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.printing.outcome import PrintOutcome
from shared.printing.paper import PaperPreset
from shared.printing.refusals import PrintingRefusal
from shared.printing.status import Condition, PrinterStatus

TICKET_LIFE = timedelta(minutes=10)
"""A job that waited longer is not printed any more: a paper for a turn long past is worse than none."""

LEASE = timedelta(seconds=60)
"""Longer than any job's deadline: a job still `sending` after it lost its sender."""

TCP_PORT = 9100
ADDRESS_MOST = 250


class TransportKind(StrEnum):
    TCP = "tcp"
    DEVICE = "device"
    """A character device such as `/dev/usb/lp0`."""
    PICTURE = "picture"
    """PNG files into a folder: for training and for offices without a ticket printer."""


class Confirmation(StrEnum):
    """How a printer is asked whether all before the question came out."""

    QUEUED = "queued"
    """GS r 1, which nearly every printer answers."""
    PROCESS = "process"
    """GS ( H with the job's own mark (Epson TM-T20, T82, T88V and later): no mix-up with an older answer."""
    NONE = "none"
    """Never ask: for clones that print the question."""


class Lettering(StrEnum):
    """How a printer's lines are set."""

    PRINTER = "printer"
    """In the printer's own font: quick, ASCII only."""
    DRAWN = "drawn"
    """The whole paper as one picture: any script, as look.md shows it."""


class JobKind(StrEnum):
    TICKET = "ticket"
    TAG = "tag"
    """The slip for a bag in custody."""
    TEST = "test"
    SHEET = "sheet"
    """Something to read at home, such as a standard."""
    CARD = "card"
    """A visitor card: what opens something is kept no longer than it takes to print it."""


@dataclass(frozen=True, slots=True)
class Printer:
    id: UUID
    name: str
    transport: TransportKind
    address: str
    paper: PaperPreset = PaperPreset.MM80
    lettering: Lettering = Lettering.PRINTER
    confirmation: Confirmation = Confirmation.QUEUED


class Advice(StrEnum):
    """What the kiosk may promise about paper."""

    READY = "ready"
    LOW = "low"
    TROUBLE = "trouble"
    """Show number and QR code on the screen at once."""
    NONE = "none"
    """There is no printer."""


@dataclass(frozen=True, slots=True)
class PaperAdvice:
    advice: Advice
    condition: Condition


def advise(status: PrinterStatus | None) -> PaperAdvice:
    """From a printer's last known status; None when there is no printer."""
    if status is None:
        return PaperAdvice(Advice.NONE, Condition.UNKNOWN)
    if status.condition.is_trouble:
        return PaperAdvice(Advice.TROUBLE, status.condition)
    return PaperAdvice(Advice.LOW if status.paper_low else Advice.READY, status.condition)


def next_copy(outcome: PrintOutcome, copy: int) -> int:
    """The copy number after a job: a paper nobody can hold needs no mark on the next one."""
    return copy + 1 if outcome.paper_may_exist else copy


def checked_printer(printer: Printer) -> Printer:
    """The printer with name and address as stored. Raises `Refusal`: `TextRefusal`s at `name`, ADDRESS at `address`."""
    return Printer(
        printer.id,
        single_line(printer.name, "name", most=60),
        printer.transport,
        checked_address(printer.transport, printer.address),
        printer.paper,
        printer.lettering,
        printer.confirmation,
    )


def checked_address(transport: TransportKind, address: str, platform: str = sys.platform) -> str:
    """The address in its stored form; whether anything is there is only known when it is used.

    Raises `Refusal` ADDRESS: TCP wants `host` or `host:port`, a device an absolute path (not on Windows, where a
    device has no deadline), a picture folder an absolute path.
    """
    address = single_line(address, "address", most=ADDRESS_MOST)
    match transport:
        case TransportKind.TCP:
            host, port = host_and_port(address)
            return f"{host}:{port}"
        case TransportKind.DEVICE:
            valid = platform != "win32" and posixpath.isabs(address)
        case TransportKind.PICTURE:
            valid = posixpath.isabs(address) or ntpath.isabs(address)
        case _:
            assert_never(transport)
    if not valid:
        raise Refusal(PrintingRefusal.ADDRESS, "address", transport=transport.value)
    return address


_HOST = re.compile(r"(?:\[(?P<six>[0-9A-Fa-f:.%\w]+)\]|(?P<host>[A-Za-z0-9._-]+))(?::(?P<port>[0-9]{1,5}))?")


def host_and_port(address: str) -> tuple[str, int]:
    """`192.0.2.7`, `printer.lan:9100` or `[2001:db8::7]:9100`. Raises `Refusal` ADDRESS."""
    found = _HOST.fullmatch(address)
    port = int(found["port"] or TCP_PORT) if found else 0
    if found is None or not 0 < port < 65_536:
        raise Refusal(PrintingRefusal.ADDRESS, "address", transport=TransportKind.TCP.value)
    return (f"[{found['six']}]" if found["six"] else found["host"]), port
