"""Invented tickets."""

from shared.printing.appointment_slip import SlipFacts
from shared.printing.ticket import TicketFacts, TicketWording, WaitRange
from shared.printing.visitor_card import CardFacts

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

ENGLISH_WORDING = TicketWording(
    number_heading="Your queue number",
    nobody_ahead="You are next",
    people_ahead="{count} people ahead of you",
    wait="Waiting {least}–{most} minutes",
    called_between="Likely called {earliest}–{latest}",
    steps=("Take a seat in the waiting room", "Watch the screen and listen", "Go to the desk named there"),
    keep="Keep this ticket until you are served. Its QR code lets you rate the service.",
    complaint="Complaints: {address}",
    copy_mark="REPRINT {copy}",
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

CARD = CardFacts(
    office="BPS Provinsi Bengkulu",
    unit="Pelayanan Statistik Terpadu",
    name="Me••• Ke•••",
    payload=f"PSTK:{'ABCDEFGH' * 4}",
    printed_at="Selasa, 24 November 2026",
)

SLIP = SlipFacts(
    office="BPS Provinsi Bengkulu",
    unit="Pelayanan Statistik Terpadu",
    service="Konsultasi Statistik",
    day="Sabtu, 28 November 2026",
    time="pukul 10.00 WIB",
    punctual="Datanglah antara 09.30 dan 10.15",
    code="KMR 7QP",
    payload="PSTJ:ABCDEFGHIJKLMNOP",
    address="Jl. Adam Malik Km.8 Bengkulu 38225",
    contact="0736349115",
    printed_at="Jumat, 27 November 2026, 16.31 WIB",
    outside=True,
)
