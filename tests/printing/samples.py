"""Invented tickets."""

from shared.printing.ticket import TicketFacts, WaitRange

PAYLOAD = "https://pst.example.id/t/7hQ2mZ9xKd4L"

CONSULTATION = TicketFacts(
    office="BPS Provinsi Bengkulu",
    unit="Pelayanan Statistik Terpadu",
    service="Konsultasi Statistik",
    label="K012",
    people_ahead=3,
    payload=PAYLOAD,
    printed_at="Jumat, 20 November 2026, 10.24 WIB",
    wait=WaitRange(8, 15, "10.32", "10.39"),
    team="Tim Diseminasi Statistik",
    complaint="pengaduan@example.id",
)

HOSTILE = (
    "Budi\x1b@\x1bm\x10\x14\x01\x03\x01\x1dV\x00\x1bp\x00zz",
    "\x10\x04\x01\x10\x04\x02",
    "a\x00b\x9bc\x7fd",
    "\u202ehsilgne\u202c \u200f",
    "<b>tebal</b>",
    "=1+1",
    "'; DROP TABLE print_job; --",
    "José Łukasz Ma’ruf – “Ir. Sutedjo, M.E.” …",
    "中文 العربية 😀",
    "X" * 10_000,
    "",
)
