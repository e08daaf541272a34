"""Addresses and names as they are stored, or refused at their field."""

import pytest

from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.printing.rules import Printer, TransportKind, checked_address, checked_printer


@pytest.mark.parametrize(
    ("kind", "given", "stored"),
    [
        (TransportKind.TCP, " 192.0.2.7 ", "192.0.2.7:9100"),
        (TransportKind.TCP, "printer.lan:515", "printer.lan:515"),
        (TransportKind.TCP, "[2001:db8::7]", "[2001:db8::7]:9100"),
        (TransportKind.DEVICE, "/dev/usb/lp0", "/dev/usb/lp0"),
        (TransportKind.PICTURE, "/srv/tickets", "/srv/tickets"),
        (TransportKind.PICTURE, r"C:\Tiket", r"C:\Tiket"),
    ],
)
def test_addresses_are_stored_in_one_form(kind: TransportKind, given: str, stored: str) -> None:
    assert checked_address(kind, given, "linux") == stored


@pytest.mark.parametrize(
    ("kind", "given", "platform"),
    [
        (TransportKind.TCP, "192.0.2.7:0", "linux"),
        (TransportKind.TCP, "192.0.2.7:99999", "linux"),
        (TransportKind.TCP, "a b", "linux"),
        (TransportKind.TCP, "http://printer", "linux"),
        (TransportKind.DEVICE, "lp0", "linux"),
        (TransportKind.DEVICE, "/dev/usb/lp0", "win32"),
        (TransportKind.PICTURE, "tickets", "linux"),
    ],
)
def test_other_addresses_are_refused_at_the_field(kind: TransportKind, given: str, platform: str) -> None:
    with pytest.raises(Refusal) as refusal:
        checked_address(kind, given, platform)

    assert refusal.value.field == "address"


@pytest.mark.parametrize("name", ["", "a" * 61, "a\x1bb"])
def test_a_printer_has_a_plain_name(name: str) -> None:
    with pytest.raises(Refusal) as refusal:
        checked_printer(Printer(new_id(), name, TransportKind.TCP, "192.0.2.7"))

    assert refusal.value.field == "name"
