"""The fake printer behaves as the makers' pages say, so that what passes against it means something."""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import zxingcpp

from shared.printing.simulator import Drop, FakePrinter, Faults, Paper, PrintedTicket
from tests.printing.recogniser import recognise
from tests.printing.samples import PAYLOAD

WELL = b"\x12"


@contextmanager
def line(fake: FakePrinter) -> Iterator[socket.socket]:
    host, port = fake.address.split(":")
    with socket.create_connection((host, int(port)), 3) as connection:
        yield connection


def asked(connection: socket.socket, question: int) -> bytes:
    connection.sendall(bytes((0x10, 0x04, question)))
    return connection.recv(1)


def scan(ticket: PrintedTicket) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(ticket.picture().convert("L"))]


def test_it_prints_what_it_is_sent_and_journals_it(fake: FakePrinter, ticket_bytes: bytes) -> None:
    with line(fake) as connection:
        connection.sendall(ticket_bytes * 2)
        assert fake.wait_for(2)

    first, second = fake.tickets
    assert first.raw == second.raw == ticket_bytes
    assert recognise(first.raw, 48)[0].lines[0] == first.lines[0] == "BPS Provinsi Bengkulu"
    assert scan(first) == [PAYLOAD]
    assert [raster.width for raster in first.rasters] == [576, 576, 576]
    assert (first.number, second.number) == (1, 2)
    assert fake.hanging.pieces == ()


def test_listeners_hear_each_cut(fake: FakePrinter, ticket_bytes: bytes) -> None:
    heard: list[int] = []
    fake.on_cut(lambda ticket: heard.append(ticket.number))
    with line(fake) as connection:
        connection.sendall(ticket_bytes * 3)
        assert fake.machine.wait_until(lambda: len(heard) == 3, 5) or heard == [1, 2, 3]


@pytest.mark.parametrize(
    ("change", "answers"),
    [
        ({}, (0x12, 0x12, 0x12, 0x12)),
        ({"paper": Paper.NEAR_END}, (0x12, 0x12, 0x12, 0x1E)),
        ({"paper": Paper.OUT}, (0x1A, 0x32, 0x12, 0x7E)),
        ({"cover_open": True}, (0x1A, 0x16, 0x12, 0x12)),
        ({"jammed": True}, (0x1A, 0x52, 0x1A, 0x12)),
    ],
)
def test_it_answers_status_questions(
    fake: FakePrinter, change: dict[str, bool | Paper], answers: tuple[int, ...]
) -> None:
    fake.machine.change(**change)
    with line(fake) as connection:
        assert tuple(asked(connection, question)[0] for question in (1, 2, 3, 4)) == answers


def test_a_question_is_answered_on_sight_even_inside_a_picture(fake: FakePrinter) -> None:
    with line(fake) as connection:
        connection.sendall(b"\x1dv0\x00\x48\x00\x01\x00" + b"\x55" * 10)
        assert asked(connection, 4) == WELL
        connection.sendall(b"\x10")
        connection.sendall(b"\x04\x01")
        assert connection.recv(1) == WELL
        connection.sendall(b"\x55" * (72 - 16) + b"\n\x1dV\x01")
        assert fake.wait_for(1)

    row = bytes(byte ^ 0xFF for byte in fake.tickets[0].rasters[0].tobytes())
    assert row[10:16] == b"\x10\x04\x04\x10\x04\x01"


def test_a_full_buffer_stops_the_line(fake: FakePrinter) -> None:
    fake.open_cover()
    with line(fake) as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        connection.settimeout(0.3)
        with pytest.raises(TimeoutError):
            connection.sendall((b"\x1dv0\x00\x48\x00\x40\x00" + bytes(4608)) * 2_000)
        assert fake.hanging.rows == 0
        fake.close_cover()
        assert fake.machine.wait_until(lambda: fake.hanging.rows > 0, 5)


def test_a_queued_question_waits_for_the_paper(fake: FakePrinter) -> None:
    fake.set_paper(Paper.OUT)
    with line(fake) as connection:
        connection.settimeout(0.3)
        connection.sendall(b"x\n\x1dV\x01\x1dr\x01\x1d(H\x06\x0000ab12")
        with pytest.raises(TimeoutError):
            connection.recv(1)
        assert fake.tickets == ()
        fake.set_paper(Paper.FULL)
        connection.settimeout(3)
        received = b""
        while len(received) < 8:
            received += connection.recv(8)
        assert received == b"\x00\x37\x22ab12\x00"


def test_paper_runs_out_after_the_rows_that_are_left(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(paper_out_after_rows=100))
    with line(fake) as connection:
        connection.sendall(ticket_bytes[:3_000])
        assert fake.machine.wait_until(lambda: fake.hanging.rows >= 100, 5)
        assert asked(connection, 4) == b"\x7e"
        assert fake.tickets == ()
        connection.sendall(ticket_bytes[3_000:])
        fake.set_paper(Paper.FULL)
        assert fake.wait_for(1)
    assert scan(fake.tickets[0]) == [PAYLOAD]


def test_the_cover_opens_midway_and_the_rest_follows(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(cover_open_after_rows=100))
    with line(fake) as connection:
        connection.sendall(ticket_bytes[:3_000])
        assert fake.machine.wait_until(lambda: not fake.machine.can_print, 5)
        assert asked(connection, 2) == b"\x16"
        fake.close_cover()
        connection.sendall(ticket_bytes[3_000:])
        assert fake.wait_for(1)
    assert scan(fake.tickets[0]) == [PAYLOAD]


def test_a_jammed_cutter_cuts_when_it_is_cleared(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(jam_at_cut=True))
    with line(fake) as connection:
        connection.sendall(ticket_bytes)
        assert fake.machine.wait_until(lambda: not fake.machine.can_print, 5)
        assert asked(connection, 3) == b"\x1a"
        assert fake.tickets == ()
        fake.clear_jam()
        assert fake.wait_for(1)


def test_automatic_status_comes_at_once_and_on_change(fake: FakePrinter) -> None:
    with line(fake) as connection:
        connection.sendall(b"\x1da\xff")
        assert connection.recv(4) == b"\x10\x00\x00\x00"
        fake.open_cover()
        assert connection.recv(4) == b"\x38\x00\x00\x00"


def test_power_off_forgets_buffer_and_begun_picture_but_not_the_paper(fake: FakePrinter) -> None:
    with line(fake) as connection:
        connection.sendall(b"before\n\x1dv0\x00\x48\x00\x40\x00" + bytes(720))
        assert fake.machine.wait_until(lambda: fake.hanging.rows >= 40, 5)
        fake.power_cycle()
        with pytest.raises(OSError, match="reset"):
            connection.recv(1)
    with line(fake) as connection:
        connection.sendall(b"after\n\x1dV\x01")
        assert fake.wait_for(1)
    assert fake.tickets[0].lines == ("before", "after")


@pytest.mark.parametrize("drop", Drop)
def test_it_drops_the_line_where_it_is_told(fake: FakePrinter, drop: Drop) -> None:
    fake.set_faults(Faults(drop_after=40, drop=drop))
    with line(fake) as connection:
        connection.sendall(b"y" * 40 + b"z" * 40)
        try:
            assert connection.recv(1) == b""
        except ConnectionResetError:
            assert drop is Drop.RESET or connection


def test_it_can_refuse_be_silent_and_talk_rubbish(fake: FakePrinter) -> None:
    fake.set_faults(Faults(garbage=True))
    with line(fake) as connection:
        assert asked(connection, 1) == b"\xff"
    fake.set_faults(Faults(silent=True))
    with line(fake) as connection:
        connection.settimeout(0.2)
        with pytest.raises(TimeoutError):
            asked(connection, 1)
    fake.refuse()
    with pytest.raises(ConnectionRefusedError), line(fake):
        pass
    fake.accept_again()
    fake.set_faults(Faults())
    with line(fake) as connection:
        assert asked(connection, 1) == WELL


def test_a_second_computer_waits_in_line(fake: FakePrinter) -> None:
    with line(fake) as first:
        assert asked(first, 1) == WELL
        with line(fake) as second:
            second.settimeout(0.2)
            with pytest.raises(TimeoutError):
                asked(second, 1)
            first.close()
            second.settimeout(3)
            assert second.recv(1) == WELL


def test_it_knows_what_others_send_and_counts_drawer_kicks(fake: FakePrinter) -> None:
    stream = b"\x1b@\x1bt\x10\x1b!\x38a\x1d!\x00\x1bp\x00\x19\xfab\x09c\n\x1b*\x21\x02\x00\x01\x02\x03\x04\x05\x06\x1bm"
    with line(fake) as connection:
        connection.sendall(stream)
        assert fake.wait_for(1)
    assert fake.tickets[0].lines == ("ab      c",)
    assert fake.drawer_kicks == 1


def test_it_says_what_it_is(fake: FakePrinter) -> None:
    with line(fake) as connection:
        connection.sendall(b"\x1dIB\x1dIC")
        received = b""
        while received.count(b"\x00") < 2:
            received += connection.recv(32)
    assert received == b"_ANJUNGAN\x00_SIMULATOR\x00"


def test_byte_by_byte_is_the_same_paper(fake: FakePrinter) -> None:
    fake.set_faults(Faults(byte_seconds=0.0005))
    with line(fake) as connection:
        connection.sendall(b"\x1b@\x1ba\x01slow\n\x1dV\x01")
        assert fake.wait_for(1)
    assert fake.tickets[0].lines == ("slow",)


def test_a_real_heads_speed_can_be_had() -> None:
    fake = FakePrinter(384, rows_per_second=1200)
    fake.start()
    with line(fake) as connection:
        connection.sendall(
            struct.pack("<2sBBHH", b"\x1dv", 0x30, 0, 48, 360) + bytes(48 * 360) + b"\x1dV\x01"
        )
        assert not fake.wait_for(1, 0.1)
        assert fake.wait_for(1)
    fake.stop()
