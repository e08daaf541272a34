"""The ways to a printer, each with one deadline for the whole job and an exact account of how far it got."""

from typing import assert_never

from shared.printing.rules import Printer, TransportKind
from shared.printing.transports.conversation import Manner
from shared.printing.transports.delivery import Delivery, Limits, Reach, StatusReport, Transport
from shared.printing.transports.device import DeviceTransport
from shared.printing.transports.picture import PictureTransport
from shared.printing.transports.tcp import TcpTransport

__all__ = ["Delivery", "Limits", "Reach", "StatusReport", "Transport", "open_transport"]


def open_transport(printer: Printer, *, has_answered: bool, limits: Limits | None = None) -> Transport:
    """The way to this printer; nothing is opened before the first job or question."""
    manner = Manner(printer.confirmation, has_answered)
    match printer.transport:
        case TransportKind.TCP:
            return TcpTransport(printer.address, manner, limits or Limits())
        case TransportKind.DEVICE:
            return DeviceTransport(printer.address, manner, limits or Limits())
        case TransportKind.PICTURE:
            return PictureTransport(printer.address)
        case _:
            assert_never(printer.transport)
