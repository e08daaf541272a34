"""What an office tells its visitors about itself: services and standards, online services, ways to complain."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.driving import accessible_name
from kiosk.rating.program import RatingProgram, build_rating
from kiosk.rating.wiring import RatingServices
from shared.journey.operations import finish_service
from shared.office.document import SHIPPED, load, parse_document, read_document
from shared.printing.document import Line, decode
from shared.printing.outcome import PrintOutcome
from shared.printing.rules import JobKind
from shared.printing.tables import PrintJobRow
from shared.qt.window import WindowPlace
from shared.queueing.tables import TicketRow
from shared.visits.contact_operations import ContactForm
from shared.visits.states import Channel, VisitState
from shared.visits.tables import ServiceGivenRow, VisitRow
from staff_console.driving import Officer
from tests.acceptance.house import ONE_PROCESS, Guest, House
from tests.plugins.items import items

SCREEN = (1080, 1920)
AFAR = ContactForm(
    channel="online",
    service="library",
    name="Damar Wulan",
    email="damar@contoh.id",
    need="Publikasi PDRB 2025",
    answer="Tautan unduhan dikirim lewat email.",
)


def read_codes(window: QQuickWindow) -> list[str]:
    """What a phone held before the screen would open."""
    picture = window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
    size = (picture.width(), picture.height())
    grey = Image.frombytes("L", size, bytes(picture.constBits()), "raw", "L", picture.bytesPerLine())
    return [code.text for code in zxingcpp.read_barcodes(grey)]


class Reader(Guest):
    """A visitor who reads."""

    def open_standards(self) -> None:
        self.wait_for("home")
        self.touch("standards-way")
        self.wait_for("standards")

    def open_standard(self, service: str, section: str = "summary", paper: str = "") -> None:
        self.open_standards()
        self.touch(f"offer-{service}")
        self.wait_for("standard")
        if paper:
            self.touch(f"paper-{paper}")
        self.touch(f"section-{section}")
        self.wait_for(f"paper-{section}")

    def reads(self, *sentences: str) -> None:
        """All of this stands on the screen."""
        for sentence in sentences:
            self.wait_until(lambda sentence=sentence: sentence in self.texts(), sentence)

    def lines(self) -> list[str]:
        """The numbered lines of the section, from top to bottom, as a screen reader reads them."""
        found = [each for each in items(self._window.contentItem()) if each.isVisible()]
        lines = [each for each in found if re.match(r"[\d, ]+\. ", accessible_name(each))]
        return [accessible_name(each) for each in sorted(lines, key=_height)]

    def scans(self, link: str) -> None:
        """The one code on the screen opens this."""
        self.wait_until(lambda: read_codes(self._window) == [link], f"a code for {link}")


def _height(item: QQuickItem) -> float:
    return item.mapToScene(QPointF(0, 0)).y()


def visitor(house: House, size: tuple[int, int] = SCREEN) -> Reader:
    kiosk = house.kiosk(size=size)
    return Reader(kiosk.program.window)


def kendari(house: House) -> None:
    """The shipped file with the hours its paper leaves to the office."""
    document = dict(read_document(SHIPPED / "sulawesi_tenggara.toml"))
    document["hours"] = {"week": [{"days": ["tuesday"], "time": "08.00-16.00", "source": "office"}]}
    house.follow(parse_document(document))


@pytest.mark.sop("S000-H4", "S000-H6")
def test_each_service_has_its_own_paper_with_its_limits_and_its_legal_basis(house: House) -> None:
    house.plug_in()
    house.start_spool()
    guest = visitor(house)
    guest.open_standard("library", "steps")
    assert guest.text_of("paper-heading") == "SOP-1-100/17000/2025 · berlaku sejak 25 Februari 2025"
    guest.reads("Elektronik: paling lama 3 jam, dapat ditambah setelah melapor", "Paling lama 5 menit")
    guest.touch("section-basis")
    legal = [
        "Undang-Undang Nomor 16 Tahun 1997 tentang Statistik",
        "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara",
        "Peraturan Pemerintah Nomor 51 Tahun 1999 tentang Penyelenggaraan Statistik",
        "Peraturan Presiden Nomor 86 Tahun 2007 tentang Badan Pusat Statistik",
    ]
    guest.reads(*legal, "Ir. Win Rizal, M.E.", "Terkait: Seluruh SOP BPS Provinsi Bengkulu")
    assert guest.lines()[:4] == [f"{place}. {text}" for place, text in enumerate(legal, start=1)]

    guest.touch("print-sheet")
    guest.reads("Lembar sudah tercetak")
    (stored,) = house.value(select(PrintJobRow.document).where(PrintJobRow.kind == JobKind.SHEET))
    printed = [block.text for block in decode(stored).blocks if isinstance(block, Line)]
    assert [text for text in printed if text[3:] in legal] == [
        f"{n}. {text}" for n, text in enumerate(legal, 1)
    ]
    assert house.value(select(PrintJobRow.state)) == [PrintOutcome.PRINTED]

    guest.touch("back")
    guest.touch("offer-consultation")
    guest.touch("section-steps")
    guest.reads("Paling lama 10 menit sejak nomor terbit")
    assert guest.text_of("paper-heading") == "SOP-1-03/17560/2023 · berlaku sejak 16 Januari 2023"


@pytest.mark.sop("S000-H4")
def test_an_edited_list_is_shown_as_edited(house: House) -> None:
    document = dict(read_document(SHIPPED / "bengkulu.toml"))
    paper = document["standards"][2]
    paper["legal_bases"] = [
        {"text": "Peraturan Contoh Nomor 2 Tahun 2026", "source": "office"},
        {"text": "Peraturan Contoh Nomor 1 Tahun 2020", "superseded_by": "yang di atas", "source": "office"},
    ]
    house.follow(parse_document(document))
    guest = visitor(house)
    guest.open_standard("library", "basis")
    guest.reads("Sudah diganti: yang di atas")
    assert guest.lines()[:2] == [
        "1. Peraturan Contoh Nomor 2 Tahun 2026",
        "2. Peraturan Contoh Nomor 1 Tahun 2020. Sudah diganti: yang di atas",
    ]


@pytest.mark.sop("S002-H1", "S002-H3")
def test_another_office_with_another_style_of_numbers(house: House) -> None:
    house.follow(load("muara_enim"))
    guest = visitor(house)
    guest.open_standard("library", "basis")
    assert guest.text_of("paper-heading") == "SOP B1.3/16030/HM.310/2024 · berlaku sejak 2 Januari 2024"
    guest.reads(
        "Undang-Undang Nomor 43 Tahun 2007 tentang Perpustakaan",
        "Sudah diganti: Peraturan Pemerintah Nomor 13 Tahun 2024",
        "Bidang Integrasi Pengolahan dan Diseminasi Statistik, Seksi Diseminasi dan Layanan Statistik",
        "Edi Subeno, S.E.,M.Si",
        "Kepala BPS Kabupaten Muara Enim, NIP 196909151992111001",
    )
    guest.touch("section-steps")
    guest.reads("1", "2", "3", "4", "6", "7", "8", "9", "10", "11")
    assert "5" not in guest.texts()


@pytest.mark.sop("S003-H1", "S003-H2", "S003-T0", "S003-F", "S003-P")
def test_the_service_standard_of_kendari(house: House) -> None:
    kendari(house)
    guest = visitor(house)
    guest.wait_for("home")
    guest.reads("Membaca pustaka cetak dan digital\nDilayani paling lama 5 menit", "08.00–16.00 WITA")
    display = house.display()
    display.wait_for("served-P")
    assert display.text_of("served-P") == "Dilayani paling lama 5 menit"

    guest.open_standards()
    guest.reads("Jl. Boulevard No.1 Kota Kendari 93232", "04013135363", "sultra.bps.go.id")
    guest.touch("offer-library")
    guest.wait_for("paper-summary")
    assert guest.text_of("paper-heading") == (
        "Standar pelayanan SK 0105004/7400 Tahun 2024 · berlaku sejak 2024"
    )
    guest.reads(
        "Dilayani paling lama 5 menit",
        "Tidak dipungut biaya",
        "Pustaka cetak dan pustaka digital bertanda air",
        "3, 5",
    )
    assert guest.texts().count("Alamat email yang aktif") == 1
    guest.touch("section-steps")
    guest.reads("Beri penilaian, saran, atau pengaduan.")
    assert not [text for text in guest.texts() if "PNBP" in text or "membeli" in text]


@pytest.mark.sop("S003-C2")
def test_where_to_complain_is_shown_as_written_and_scanned_as_it_opens(house: House) -> None:
    kendari(house)
    guest = visitor(house)
    guest.wait_for("home")
    guest.touch("complaints-way")
    opened = {
        "web": ("http://s.bps.go.id/saranpengaduan74", "http://s.bps.go.id/saranpengaduan74"),
        "mail": ("sultra@bps.go.id", "mailto:sultra@bps.go.id"),
        "whatsapp": ("081231007474", "https://wa.me/6281231007474"),
        "sp4n_lapor": ("www.lapor.go.id", "https://www.lapor.go.id"),
    }
    for kind, (written, link) in opened.items():
        guest.touch(f"channel-{kind}")
        guest.wait_until(lambda written=written: guest.text_of("channel-value") == written, written)
        guest.scans(link)
    guest.touch("channel-box")
    guest.reads("Kotak saran dan pengaduan pada unit PST", "Nama tidak harus ditulis.")
    assert not guest.sees("channel-code")


@pytest.mark.sop("S003-C2")
def test_the_rating_screen_ends_with_where_to_complain(house: House, qtbot: QtBot) -> None:
    world = house.world
    world.open_desks()
    world.issue("library")
    served = world.serve()
    services = RatingServices(world.db, world.rating, world.clock, place=WindowPlace(True, (1280, 800)))
    screen = house.closing(build_rating(services), RatingProgram.close)
    screen.show()
    kendari(house)
    finish_service(world.db, world.officers[0], world.desks[0].id)
    qtbot.waitUntil(lambda: screen.model.props.label == served.label)
    world.clock.advance(timedelta(seconds=1))
    visitor = Guest(screen.window)
    visitor.touch("face-5")
    visitor.wait_for("thanks")
    assert visitor.text_of("complaint-words").endswith("\nhttp://s.bps.go.id/saranpengaduan74")
    link = "http://s.bps.go.id/saranpengaduan74"
    visitor.wait_until(lambda: read_codes(screen.window) == [link], "the code to complain")


@pytest.mark.sop("S004-H1", "S004-5a", "S004-5b")
def test_how_to_use_the_library_of_bengkulu_from_home(house: House) -> None:
    guest = visitor(house)
    guest.open_standards()
    guest.reads("Jl. Adam Malik Km.8 Bengkulu 38225", "0736349115", "bengkulu@bps.go.id, pst1700@bps.go.id")
    guest.touch("back")
    guest.wait_for("home")
    guest.reads("08.00–15.30 WIB, tanpa jeda istirahat")
    guest.touch("online")
    guest.reads(
        "Buka pst.bps.go.id, pilih layanan utama, lalu menu Perpustakaan",
        "Masuk dengan akun Anda. Belum punya? Pilih daftar",
        "Sumber: SK 28 Tahun 2023",
    )
    guest.scans("https://pst.bps.go.id")


@pytest.mark.sop("S004-H2", "S004-3", "S004-T0", "S004-F", "S004-P")
def test_two_papers_of_one_office_disagree_and_each_shows_its_own_numbers(house: House) -> None:
    guest = visitor(house)
    guest.open_standard("library", "steps")
    guest.reads("Paling lama 10 menit sejak buku tamu selesai diisi (menurut SK 28 Tahun 2023)")
    guest.touch("paper-service-2023")
    guest.reads("Paling lama 2 jam, atau sesuai keperluan", "2, 3")
    assert guest.text_of("paper-heading") == "Standar pelayanan SK 28 Tahun 2023 · pelengkap"
    waiting = "Tunggu sampai nomor Anda dipanggil, atau ikuti arahan petugas layanan."
    assert guest.texts().count(waiting) == 1
    guest.touch("section-summary")
    guest.reads(
        "Dilayani paling lama 10 menit",
        "Tidak dipungut biaya",
        "Publikasi cetak, atau digital bertanda air",
    )

    house.govern("library", "service-2023")
    guest.touch("back")
    guest.touch("back")
    guest.wait_for("home")
    guest.reads("Membaca buku dan publikasi, cetak maupun elektronik\nDilayani paling lama 10 menit")
    guest.open_standard("library")
    assert guest.text_of("paper-heading") == "Standar pelayanan SK 28 Tahun 2023 · berlaku sejak 2023"


@ONE_PROCESS
@pytest.mark.sop("S003-8")
def test_the_portal_of_kendari_and_who_was_served_there(house: House) -> None:
    kendari(house)
    guest = visitor(house)
    guest.wait_for("home")
    guest.touch("online")
    guest.reads("Buka portal pst.bps.go.id", "8", "11", "Sumber: SK 0105004/7400 Tahun 2024")
    guest.scans("https://pst.bps.go.id")
    receptionist = house.receptionist()
    receptionist.log_contact(ContactForm())
    assert set(receptionist.errors()) == {
        f"contact_{name}" for name in ("channel", "service", "name", "email", "need", "answer")
    }
    receptionist.press("Esc")
    receptionist.log_contact(AFAR)
    assert receptionist.text("toastText") == "Layanan daring untuk Damar Wulan tercatat."
    assert receptionist.text("issuedNumber") == ""
    assert house.value(select(VisitRow.channel)) == [Channel.ONLINE]
    assert house.value(select(TicketRow.id)) == []
    shown_in_the_log(receptionist)


def shown_in_the_log(receptionist: Officer) -> None:
    receptionist.open_page("visits")
    receptionist.wait(lambda: len(receptionist.rows("visitsTable")) == 1, "the visit")
    (line,) = receptionist.rows("visitsTable")
    assert {"PST online", "Damar Wulan", "Selesai"} <= set(line)
    receptionist.find(QWidget, "visitsTable").setFocus()
    receptionist.press("Home")
    receptionist.press("Return")
    receptionist.wait(lambda: receptionist.sees("visitDetail"), "the panel")
    assert receptionist.text("detailAbout").endswith("PST online")
    assert receptionist.text("detailAnswer") == AFAR.answer


@ONE_PROCESS
@pytest.mark.sop("S001P-O1")
def test_at_night_the_addresses_stand_on_the_kiosk_and_a_letter_is_answered(house: House) -> None:
    house.govern("library", "sop-2023")
    guest = visitor(house)
    guest.wait_for("home")
    guest.touch("online")
    guest.reads("Buka pst.bps.go.id atau bengkulu.bps.go.id kapan saja")
    house.it_is(datetime(2026, 11, 24, tzinfo=UTC), "22:10")
    house.pass_time(timedelta(seconds=90))
    guest.reads("Sedang tutup", "24 jam setiap hari. Pindai dengan ponsel atau buka alamat ini.")
    assert any("pst.bps.go.id" in text.splitlines() for text in guest.texts())
    receptionist = house.receptionist()
    receptionist.log_contact(replace(AFAR, channel="email"))
    assert house.value(select(VisitRow.channel)) == [Channel.EMAIL]
    assert house.value(select(VisitRow.state)) == [VisitState.CLOSED]
    assert house.value(select(ServiceGivenRow.service_key)) == ["library"]


def test_an_office_that_says_nothing_is_calm_about_it(house: House) -> None:
    document = dict(read_document(SHIPPED / "blank.toml"))
    document["identity"] = {**document["identity"], "code": "1700", "name": "BPS Kabupaten Contoh"}
    document["timezone"] = {"value": "Asia/Jakarta", "source": "office"}
    document["hours"] = {"week": [{"days": ["tuesday"], "time": "08.00-16.00", "source": "office"}]}
    house.follow(parse_document(document))
    guest = visitor(house)
    guest.wait_for("home")
    guest.touch("complaints-way")
    guest.reads(
        "Kantor ini belum mencantumkan saluran pengaduan", "Sampaikan langsung kepada petugas di meja depan."
    )
    guest.touch("back")
    guest.open_standard("sales")
    guest.reads("Penjualan Data")


def test_what_was_looked_at_is_forgotten_with_the_visitor(house: House) -> None:
    guest = visitor(house)
    guest.open_standard("sales", "basis")
    house.pass_time(timedelta(seconds=90))
    guest.wait_for("home")
    guest.open_standard("library", "summary")
    assert guest.text_of("paper-heading").startswith("SOP-1-100")
