"""The tables of requirements §1.7 and §1.8, typed in a second time by hand: what the office files are compared with.

Each value stands here once: the setting's path in the model, the value, the row it comes from, the numbers of the
contradictions (C01–C36) it settles. "" as a row: the paper does not say it, the suite must not invent it.
"""

from dataclasses import dataclass, field

Value = object
Rows = tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    value: Value
    rows: Rows
    settles: Rows = ()


def cell(value: Value, rows: str, settles: str = "") -> Cell:
    return Cell(value, tuple(rows.split()), tuple(settles.split()))


def unsaid(value: Value, settles: str) -> Cell:
    """What the suite does while the paper is silent."""
    return Cell(value, (), tuple(settles.split()))


@dataclass(frozen=True)
class Paper:
    office: str
    standard: str
    effective_from: str
    numbers: dict[str, str]
    steps: list[tuple[str, str, str]]
    """Key, printed numbers, rows; a key like "service@sales" is a step of one service."""
    limits: dict[str, Cell]
    """"wait from ticket_issued" → minutes."""
    settings: dict[str, Cell]
    legal: list[str] = field(default_factory=list)
    """The row of each legal basis, in the paper's order."""
    signer: str = ""
    lines: list[tuple[str, str, str]] = field(default_factory=list)
    """What people read, in the file's order: kind, printed numbers, rows; "products@sales" is of one service."""


RATING_2023 = "S001P-6 S001J-6 S001K-6 S001R-9"
LOG_2023 = "S001P-7 S001J-7 S001K-7 S001R-10"

S001 = Paper(
    "bengkulu",
    "sop-2023",
    "2023-01-16",
    {
        "library": "SOP-1-01/17560/2023",
        "sales": "SOP-1-02/17560/2023",
        "consultation": "SOP-1-03/17560/2023",
        "recommendation": "SOP-1-04/17560/2023",
    },
    [
        ("guest_book", "2", "S001-2"),
        ("ticket", "3", "S001-3"),
        ("wait", "3", "S001-3"),
        ("confirm_need", "4", "S001-4"),
        ("service@library", "4 5", "S001P-4b1 S001P-5a"),
        ("service@sales", "4 5", "S001J-4a S001J-5a"),
        ("service@consultation", "4 5", "S001K-4a S001K-5b"),
        ("service@recommendation", "4 5 6 7 8", "S001R-4a S001R-5 S001R-6 S001R-7 S001R-8"),
        ("rating", "6", RATING_2023),
        ("log", "7", LOG_2023),
    ],
    {
        "guest_book from step_started": cell(10, "S001-2", "C06"),
        "wait from ticket_issued": cell(10, "S001-3", "C04"),
        "wait from previous_service_ended": cell(10, "S001-3", "C04"),
        "rating from service_ended": cell(10, RATING_2023, "C01 C25"),
    },
    {
        "issued_under": cell("17560", "S001-H1", "C34"),
        "team": cell("Tim Neraca Wilayah dan Diseminasi Statistik, Project Diseminasi Statistik", "S001-H1"),
        "appointment": cell({"min_hours": 1, "min_days": 1}, "S001-1c", "C11"),
        "related": cell(
            {
                "id": "Project Diseminasi Statistik dan subject matter terkait",
                "en": "Statistics dissemination project and the subject matter concerned",
            },
            "S001-H4",
        ),
        "account": cell("online", "S001-O2", "C14"),
        "ticket.issued_by": cell("reception", "S001-3", "C07"),
        "ticket.series": cell("per_service", "S001-3", "C08"),
        "ticket.call": cell("display", "S001-4", "C28"),
        "rating.mode": cell("expected", RATING_2023, "C02"),
        "rating.device": cell("reception_pc", RATING_2023, "C03"),
        "identity.required": cell(value=True, rows="S001-1", settles="C12"),
        "identity.types": cell(["ktp", "sim", "other"], "S001-1", "C12"),
        "library.stacks": cell("mixed", "S001P-4b1 S001P-4b2", "C21"),
        "library.unavailable": cell(["fetch_from_storage"], "S001P-4b2", "C20"),
        "library.elibrary": cell(["pst.bps.go.id", "bengkulu.bps.go.id"], "S001P-5a", "C24"),
        "library.reading_pc": cell(value=True, rows="S001P-5a", settles="C18"),
        "library.scanner_allowed": cell(value=True, rows="S001P-4b3", settles="C18"),
        "library.softcopy_request": cell(value=True, rows="S001P-5b", settles="C18"),
        "library.watermarked": cell(value=True, rows="S001P-O3", settles="C18"),
        "sales.enabled": cell(value=True, rows="S001J-4a", settles="C19"),
        "sales.fee": cell("pnbp", "S001J-4a", "C19"),
        "request.days": cell(3, "S001K-5b", "C30"),
        "request.agreed_date": cell(value=True, rows="S001K-5b", settles="C30"),
        "request.online_days": cell(3, "S001K-O3", "C30"),
        "recommendation.days": cell(30, "S001R-8 S001R-O5", "C29"),
        "records": cell(["guest_book", "rating", "silastik"], f"S001-2 {RATING_2023} {LOG_2023}", "C27"),
        "recommendation.day_type": unsaid(None, "C29"),
        "guest_book.fields.email": unsaid("optional", "C13"),
        "guest_book.fail_threshold": unsaid(None, "C32"),
        "custody": unsaid("none", "C15"),
        "identity.custody": unsaid(value=False, settles="C16"),
        "screening.items": unsaid([], "C17"),
        "library.copy_allowed": unsaid(value=False, settles="C18"),
        "sales.in_library_flow": unsaid(value=False, settles="C19"),
        "completion_minutes": unsaid(None, "C05"),
    },
    legal=["S001-H2"] * 6,
    signer="Ir. Win Rizal M.E",
    lines=[
        ("requirements", "1", "S001-1"),
        ("requirements@sales", "5", "S001J-5a"),
        ("requirements@sales", "5", "S001J-5b"),
        ("requirements@consultation", "5", "S001K-5b"),
        ("requirements@recommendation", "5", "S001R-5"),
        ("products@library", "", "S001P-4b1"),
        ("products@library", "", "S001P-O3"),
        ("products@sales", "", "S001J-4a"),
        ("products@sales", "", "S001J-4a"),
        ("products@sales", "", "S001J-4a"),
        ("products@consultation", "", "S001K-4a"),
        ("products@consultation", "", "S001K-5b"),
        ("products@recommendation", "", "S001R-8"),
        ("online@library", "1", "S001P-O1"),
        ("online@sales", "1", "S001J-O1"),
        ("online@consultation", "1", "S001K-O1"),
        ("online@recommendation", "1", "S001R-O1"),
        ("online", "2", "S001-O2"),
        ("online@library", "3", "S001P-O3"),
        ("online@sales", "3", "S001J-O3"),
        ("online@consultation", "3", "S001K-O3"),
        ("online@recommendation", "3", "S001R-O3"),
        ("online@recommendation", "4", "S001R-O4"),
        ("online@recommendation", "5", "S001R-O5"),
        ("online@library@sales@consultation", "4", "S001P-O4 S001J-O4 S001K-O4"),
        ("online@recommendation", "6", "S001R-O6"),
        ("step_words service@library", "", "S001P-4b1 S001P-4b2 S001P-5a"),
        ("step_words service@sales", "", "S001J-4a S001J-5a"),
        ("step_words service@consultation", "", "S001K-4a S001K-4b"),
        ("step_words service@recommendation", "", "S001R-4a S001R-5 S001R-6 S001R-7 S001R-8"),
        ("library@library", "", ""),
        ("sales@sales", "", ""),
        ("request@consultation", "", ""),
        ("recommendation@recommendation", "", ""),
    ],
)

S004 = Paper(
    "bengkulu",
    "service-2023",
    "2023-01-01",
    {"library": "SK 28 Tahun 2023"},
    [
        ("guest_book", "1", "S004-1a"),
        ("ticket", "1", "S004-1b"),
        ("wait", "2 3", "S004-2 S004-3"),
        ("service", "4", "S004-4"),
        ("rating", "4", "S004-4"),
    ],
    {
        "wait from guest_book_saved": cell(10, "S004-T1", "C04"),
        "service from service_started, as_needed": cell(120, "S004-T2", "C05 C25"),
    },
    {
        "completion_minutes": cell(10, "S004-T0"),
        "account": cell("online", "S004-5b", "C14"),
        "guest_book.fields.email": cell("required", "S004-R2", "C13"),
        "ticket.issued_by": cell("reception", "S004-1b", "C07"),
        "ticket.series": cell("library_only", "S004-1b", "C08"),
        "ticket.call": cell("both", "S004-2 S004-2b", "C28"),
        "rating.mode": cell("optional", "S004-4", "C02"),
        "rating.device": cell("reception_desk", "S004-4", "C03"),
        "identity.required": cell(value=True, rows="S004-R1", settles="C12"),
        "library.elibrary": cell(["pst.bps.go.id"], "S004-5a", "C24"),
        "library.watermarked": cell(value=True, rows="S004-P", settles="C18"),
        "sales.fee": cell("none", "S004-F", "C19"),
        "appointment": unsaid(None, "C11"),
        "custody": unsaid("none", "C15"),
        "records": unsaid([], "C27"),
    },
    lines=[
        ("requirements", "1", "S004-R1"),
        ("requirements", "2", "S004-R2"),
        ("products", "", "S004-P"),
        ("online", "5", "S004-5a"),
        ("online", "5", "S004-5b"),
        ("online", "5", "S004-5c"),
        ("online", "6", "S004-6"),
        ("online", "7", "S004-7"),
    ],
)

S000 = Paper(
    "bengkulu",
    "sop-library-2025",
    "2025-02-25",
    {"library": "SOP-1-100/17000/2025"},
    [
        ("guest_book", "2", "S000-2"),
        ("ticket", "2", "S000-2d"),
        ("wait", "", "S000-2d"),
        ("medium", "3", "S000-3"),
        ("service", "4 5", "S000-4 S000-5"),
        ("rating", "6", "S000-6"),
        ("log", "6", "S000-6b"),
    ],
    {
        "guest_book from step_started": cell(10, "S000-2", "C06"),
        "medium from step_started": cell(10, "S000-3"),
        "service electronic from service_started, on_report, end": cell(180, "S000-4 S000-4b", "C05 C25"),
        "service printed from service_started": cell(180, "S000-5", "C05 C25"),
        "rating from service_ended": cell(5, "S000-6", "C01 C25"),
    },
    {
        "issued_under": cell("17000", "S000-H2", "C34"),
        "team": cell("Tim Diseminasi Statistik", "S000-H1"),
        "appointment": cell({"min_hours": 1, "min_days": 1}, "S000-1d", "C11"),
        "related": cell(
            {"id": "Seluruh SOP BPS Provinsi Bengkulu", "en": "All SOPs of BPS Provinsi Bengkulu"}, "S000-H6"
        ),
        "account": cell("guest_book", "S000-2c", "C14"),
        "guest_book.fields.name": cell("required", "S000-2a", "C13"),
        "guest_book.fields.email": cell("required", "S000-2b", "C13"),
        "guest_book.fail_threshold": cell(3, "S000-2c", "C32"),
        "ticket.issued_by": cell("reception", "S000-2d", "C07"),
        "rating.mode": cell("expected", "S000-6", "C02"),
        "rating.device": cell("external_app", "S000-6a", "C03"),
        "rating.apps": cell(["digilib", "PSTpuas"], "S000-6a", "C03"),
        "library.stacks": cell("closed", "S000-5a", "C21"),
        "library.unavailable": cell(["suggest_electronic"], "S000-3a", "C20"),
        "library.elibrary": cell(["https://perpustakaan.bps.go.id/digilib/library/"], "S000-4a", "C24"),
        "library.reading_pc": cell(value=True, rows="S000-4", settles="C18"),
        "records": cell(["silastik"], "S000-6b", "C27"),
        "identity.required": unsaid(value=False, settles="C12"),
        "custody": unsaid("none", "C15"),
        "ticket.call": unsaid("both", "C28"),
        "library.watermarked": unsaid(value=False, settles="C18"),
    },
    legal=["S000-H4"] * 6,
    signer="Ir. Win Rizal, M.E.",
    lines=[
        ("requirements", "2", "S000-2a"),
        ("requirements", "2", "S000-2b"),
        ("products", "", "S000-4"),
        ("products", "", "S000-5"),
        ("rules", "4", "S000-4b"),
        ("rules", "5", "S000-5a S000-5b"),
        ("step_words service", "", "S000-4 S000-5 S000-5a"),
        ("step_words medium", "", "S000-3 S000-3a"),
    ],
)

S002 = Paper(
    "muara_enim",
    "sop-2024",
    "2024-01-02",
    {"library": "B1.3/16030/HM.310/2024"},
    [
        ("screening", "1", "S002-1 S002-1b"),
        ("bag", "2", "S002-2"),
        ("guest_book", "3", "S002-3"),
        ("confirm_need", "4", "S002-4"),
        ("search", "6", "S002-6"),
        ("availability", "7", "S002-7"),
        ("reading_table", "8", "S002-8"),
        ("sale_question", "9", "S002-9 S002-9b"),
        ("return", "10", "S002-10"),
        ("log", "11", "S002-11"),
    ],
    {
        "bag from step_started": cell(3, "S002-2", "C15"),
        "guest_book from step_started": cell(5, "S002-3", "C06"),
        "confirm_need from step_started": cell(5, "S002-4", "C05"),
        "search from step_started": cell(5, "S002-6", "C05"),
        "reading_table from step_started": cell(1, "S002-8", "C05"),
        "sale_question from step_started": cell(10, "S002-9 S002-9b", "C05"),
        "return from step_started": cell(3, "S002-10", "C15"),
    },
    {
        "issued_under": cell("16030", "S002-H1", "C34"),
        "team": cell(
            "Bidang Integrasi Pengolahan dan Diseminasi Statistik, Seksi Diseminasi dan Layanan Statistik",
            "S002-H1",
        ),
        "custody": cell("rack", "S002-2", "C15"),
        "related": cell(
            {"id": "Subject matter di bidang lain", "en": "Subject matter of other divisions"}, "S002-H6"
        ),
        "guest_book.fields.email": cell("hidden", "S002-13", "C13"),
        "ticket.issued_by": cell("nobody", "S002-13", "C07 C28"),
        "rating.mode": cell("off", "S002-13", "C01 C02"),
        "identity.required": cell(value=False, rows="S002-13", settles="C12"),
        "screening.items": cell(["mask", "temperature"], "S002-1 S002-1b", "C17"),
        "screening.blocks": cell(True, "S002-1", "C17"),
        "library.stacks": cell("closed", "S002-6 S002-8", "C21"),
        "library.unavailable": cell(["refer_to_agency"], "S002-7", "C20"),
        "library.copy_allowed": cell(value=False, rows="S002-H8a", settles="C18"),
        "sales.enabled": cell(value=True, rows="S002-9", settles="C19"),
        "sales.in_library_flow": cell(value=True, rows="S002-9", settles="C19"),
        "sales.fee": cell("pnbp", "S002-9b", "C19"),
        "records": cell(["guest_book", "receipt", "year_report"], "S002-3 S002-9b S002-H9 S002-11", "C27"),
        "screening.temperature_limit": unsaid(None, "C17"),
        "appointment": unsaid(None, "C11"),
        "identity.custody": unsaid(value=False, settles="C16"),
        "account": unsaid("nowhere", "C14"),
    },
    legal=["S002-H3"] * 6,
    signer="Edi Subeno, S.E.,M.Si",
    lines=[
        ("requirements", "1", "S002-1"),
        ("products", "", "S002-8"),
        ("products", "", "S002-9"),
        ("rules", "", "S002-H8b"),
        ("rules", "", "S002-H8c"),
    ],
)

S003 = Paper(
    "sulawesi_tenggara",
    "service-2024",
    "2024-01-01",
    {"library": "SK 0105004/7400 Tahun 2024"},
    [
        ("ticket", "1", "S003-1"),
        ("wait", "1", "S003-1"),
        ("guest_book", "2", "S003-2"),
        ("id_custody", "3", "S003-3"),
        ("bag", "4", "S003-4"),
        ("service", "5", "S003-5a1 S003-5b1"),
        ("rating", "6", "S003-6"),
        ("return", "7", "S003-7"),
    ],
    {"wait from guest_book_saved": cell(5, "S003-T1", "C04")},
    {
        "issued_under": cell("7400", "S003-H2", "C34"),
        "completion_minutes": cell(5, "S003-T0"),
        "account": cell("on_site", "S003-R6", "C14"),
        "custody": cell("locker", "S003-3 S003-4", "C15"),
        "guest_book.fields.email": cell("required", "S003-R3", "C13"),
        "ticket.issued_by": cell("visitor", "S003-1", "C07"),
        "ticket.series": cell("library_only", "S003-1", "C08"),
        "rating.mode": cell("expected", "S003-6", "C02"),
        "rating.with_complaint": cell(value=True, rows="S003-6", settles="C26"),
        "identity.required": cell(value=True, rows="S003-R2", settles="C12"),
        "identity.types": cell(["ktp", "sim", "passport", "other"], "S003-R2", "C12"),
        "identity.custody": cell(value=True, rows="S003-3", settles="C12 C16"),
        "library.stacks": cell("mixed", "S003-5a1", "C21"),
        "library.unavailable": cell(["fetch_from_storage"], "S003-5a1", "C20"),
        "library.elibrary": cell(["pst.bps.go.id"], "S003-5b1", "C24"),
        "library.scanner_allowed": cell(value=True, rows="S003-5a2", settles="C18"),
        "library.softcopy_request": cell(value=True, rows="S003-5b2", settles="C18"),
        "library.watermarked": cell(value=True, rows="S003-P", settles="C18"),
        "sales.fee": cell("none", "S003-F", "C19"),
        "appointment": unsaid(None, "C11"),
        "rating.device": unsaid("own_screen", "C03"),
        "guest_book.fail_threshold": unsaid(None, "C32"),
        "identity.number": unsaid("not_stored", "C12"),
        "records": unsaid([], "C27"),
    },
    lines=[
        ("requirements", "1", "S003-R1"),
        ("requirements", "2", "S003-R2"),
        ("requirements", "3 5", "S003-R3"),
        ("requirements", "4", "S003-R4"),
        ("requirements", "6", "S003-R6"),
        ("products", "1", "S003-P"),
        ("online", "8", "S003-8"),
        ("online", "9", "S003-9"),
        ("online", "10", "S003-10 S003-T2"),
        ("online", "11", "S003-11"),
        ("step_words service", "", "S003-5a1 S003-5a2 S003-5b1"),
    ],
)

PAPERS = (S000, S001, S002, S003, S004)

OFFICES: dict[str, dict[str, Cell]] = {
    "bengkulu": {
        "timezone": cell("Asia/Jakarta", "S000-1a S001-1a", "C36"),
        "identity.level": cell("province", "S000-H1"),
        "identity.unit": cell("Pelayanan Statistik Terpadu", "S004-H1"),
        "identity.team": cell("Tim Diseminasi Statistik", "S000-H1"),
        "identity.address": cell("Jl. Adam Malik Km.8 Bengkulu 38225", "S004-H1"),
        "identity.phones: 0736349115": cell("general", "S004-H1"),
        "identity.mails: bengkulu@bps.go.id": cell("general", "S004-H1"),
        "identity.mails: pst1700@bps.go.id": cell("service", "S001K-O1"),
        "identity.webs: bengkulu.bps.go.id": cell("general", "S001P-5a"),
        "hours: monday tuesday wednesday thursday": cell("08.00-15.30", "S000-1a S001-1a", "C09"),
        "hours: friday": cell("08.00-16.00", "S000-1b S001-1b", "C09"),
        "hours.pause": cell([], "S000-1c", "C10"),
        "complaints: box": cell("Kotak saran & pengaduan", "S004-C1", "C26"),
        "complaints: web": cell("ppid.bps.go.id", "S004-C2", "C26"),
        "complaints: mail": cell("ppid1700@bps.go.id", "S004-C3", "C26"),
        "complaints: sms_whatsapp": cell("0851 7447 1700", "S004-C4", "C26"),
        "officials: head": cell("Ir. Win Rizal, M.E. 196608251988021001", "S000-H3", "C35"),
        "wording.visitor": cell({"id": "Pengguna Layanan", "en": "Visitor"}, "S000-H11", "C23"),
        "wording.roles.reception": cell({"id": "Resepsionis", "en": "Receptionist"}, "S000-H11", "C22"),
        "wording.roles.officer": cell({"id": "Petugas Layanan", "en": "Service officer"}, "S000-H11", "C22"),
    },
    "muara_enim": {
        "timezone": cell("Asia/Jakarta", "GK", "C36"),
        "identity.level": cell("regency", "S002-H1"),
        "identity.unit": cell("Pelayanan Statistik Terpadu", "S002-H1"),
        "identity.team": cell("Seksi Diseminasi dan Layanan Statistik", "S002-H1"),
        "hours: monday tuesday wednesday thursday friday": cell("08.30-15.30", "S002-H5", "C09"),
        "officials: head": cell("Edi Subeno, S.E.,M.Si 196909151992111001", "S002-H2", "C35"),
        "wording.visitor": cell({"id": "Pengguna Data", "en": "Data user"}, "S002-H11", "C23"),
        "wording.roles.officer": cell(
            {"id": "Petugas Perpustakaan", "en": "Library officer"}, "S002-H11", "C22"
        ),
        "wording.roles.treasurer": cell(
            {"id": "Bendahara Penerimaan", "en": "Receipts treasurer"}, "S002-H11", "C22"
        ),
        "wording.roles.head": cell({"id": "Kepala Bidang", "en": "Head of division"}, "S002-H11", "C22"),
    },
    "sulawesi_tenggara": {
        "timezone": cell("Asia/Makassar", "GK", "C36"),
        "identity.level": cell("province", "S003-H1"),
        "identity.unit": cell("Pelayanan Statistik Terpadu", "S003-H1"),
        "identity.address": cell("Jl. Boulevard No.1 Kota Kendari 93232", "S003-H1"),
        "identity.phones: 04013135363": cell("general", "S003-H1"),
        "identity.mails: sultra@bps.go.id": cell("general", "S003-C3"),
        "identity.webs: sultra.bps.go.id": cell("general", "S003-H1"),
        "complaints: box": cell("Kotak saran dan pengaduan pada unit PST", "S003-C1", "C26"),
        "complaints: web": cell("http://s.bps.go.id/saranpengaduan74", "S003-C2", "C26"),
        "complaints: mail": cell("sultra@bps.go.id", "S003-C3", "C26"),
        "complaints: whatsapp": cell("081231007474", "S003-C4", "C26"),
        "complaints: sp4n_lapor": cell("www.lapor.go.id", "S003-C5", "C26"),
        "wording.visitor": cell({"id": "Pengguna Layanan", "en": "Visitor"}, "S003-R1", "C23"),
        "wording.roles.reception": cell({"id": "Petugas Frontliner", "en": "Frontliner"}, "S003-2", "C22"),
        "wording.roles.officer": cell({"id": "Petugas Layanan", "en": "Service officer"}, "S003-5a1", "C22"),
    },
}

SETTLED_ELSEWHERE = {
    "C31": "stable step keys, printed numbers apart: the steps above",
    "C33": "legal bases: counted, ordered, superseded marks",
}

SERVICES = {
    "bengkulu": {"library": "P", "consultation": "K", "sales": "J", "recommendation": "R"},
    "muara_enim": {"library": "P"},
    "sulawesi_tenggara": {"library": "P"},
}
