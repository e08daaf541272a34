"""A paper as people read it: numbers as printed, repeated lines once, every limit with the paper it comes from."""

from dataclasses import replace
from datetime import date

import pytest

from shared.foundation.formats import Language
from shared.office.document import load
from shared.office.model import Office
from shared.office.paper_view import PaperView, Standing, papers
from shared.office.settings import Setting
from shared.office.vocabulary import StepKey, TicketIssuer

ID, EN = Language.INDONESIAN, Language.ENGLISH
TODAY = date(2026, 11, 24)
BENGKULU = load("bengkulu").office


def in_force(office: Office | str, service: str = "library", language: Language = ID) -> PaperView:
    found = papers(load(office).office if isinstance(office, str) else office, service, TODAY, language)
    assert found[0].standing is Standing.IN_FORCE
    return found[0]


def texts(entries: tuple) -> list[str]:
    return [entry.text for entry in entries]


def test_several_papers_stand_side_by_side_each_with_its_own_limits() -> None:
    """Rows S000-H6, S004-H2."""
    found = papers(BENGKULU, "library", TODAY, ID)
    assert [(each.number, each.standing) for each in found] == [
        ("SOP-1-100/17000/2025", Standing.IN_FORCE),
        ("SK 28 Tahun 2023", Standing.BESIDE),
        ("SOP-1-01/17560/2023", Standing.EARLIER),
    ]
    serving = [next(step for step in each.steps if step.key is StepKey.SERVICE) for each in found]
    assert [texts(step.limits) for step in serving] == [
        ["Elektronik: paling lama 3 jam, dapat ditambah setelah melapor", "Cetak: paling lama 3 jam"],
        ["Paling lama 2 jam, atau sesuai keperluan"],
        [],
    ]
    before = papers(BENGKULU, "library", date(2025, 2, 24), ID)
    assert [each.standing for each in before] == [Standing.IN_FORCE, Standing.BESIDE, Standing.LATER]


def test_a_borrowed_limit_names_the_paper_it_comes_from() -> None:
    wait = next(step for step in in_force("bengkulu").steps if step.key is StepKey.WAIT)
    assert wait.printed == ""
    (limit,) = wait.limits
    assert limit.text == "Paling lama 10 menit sejak buku tamu selesai diisi (menurut SK 28 Tahun 2023)"
    assert limit.source == ("S004-T1",)


@pytest.mark.parametrize(
    ("office", "service", "printed"),
    [
        ("muara_enim", "library", ["1", "2", "3", "4", "6", "7", "8", "9", "10", "11"]),
        ("bengkulu", "recommendation", ["2", "3", "3", "4", "4, 5, 6, 7, 8", "6", "7"]),
        ("sulawesi_tenggara", "library", ["1", "1", "2", "3", "4", "5", "6", "7"]),
    ],
)
def test_steps_keep_the_numbers_the_paper_prints(office: str, service: str, printed: list[str]) -> None:
    """Rows S002-5, S004-3, C31: a missing or repeated number stays as it is printed, steps have keys of their own."""
    steps = in_force(office, service).steps
    assert [step.printed for step in steps] == printed
    assert len({step.key for step in steps}) == len(steps)


def test_a_requirement_the_paper_repeats_is_shown_once() -> None:
    """Row S003-R3."""
    wanted = in_force("sulawesi_tenggara").requirements
    assert [(each.printed, each.text) for each in wanted][2] == ("3, 5", "Alamat email yang aktif")
    office = load("sulawesi_tenggara").office
    (standard,) = office.standards
    mail = replace(standard.requirements[2], printed=("9",), source=("S003-R9",))
    twice = replace(standard, requirements=(*standard.requirements, mail))
    shown = in_force(replace(office, standards=(twice,))).requirements
    assert len(shown) == len(wanted)
    assert (shown[2].printed, shown[2].source) == ("3, 5, 9", ("S003-R3", "S003-R9"))


@pytest.mark.parametrize(
    ("office", "service", "fee", "served"),
    [
        ("sulawesi_tenggara", "library", "Tidak dipungut biaya", "Dilayani paling lama 5 menit"),
        ("muara_enim", "library", "Pembelian publikasi: sesuai tarif PNBP", None),
        ("bengkulu", "sales", "Sesuai tarif PNBP", None),
        ("bengkulu", "consultation", None, None),
        ("bengkulu", "library", None, None),
    ],
)
def test_fee_and_completion_time_are_said_where_the_paper_says_them(
    office: str, service: str, fee: str | None, served: str | None
) -> None:
    """Rows S003-F, S003-T0, S002-9b, S001J-4a: silence is never shown as "free"."""
    view = in_force(office, service)
    assert (view.fee.text if view.fee else None) == fee
    assert (view.served.text if view.served else None) == served


def test_what_the_settings_about_softcopy_mean_for_a_visitor() -> None:
    """C18."""
    assert "Berkas digital tidak boleh disalin" in texts(in_force("muara_enim").rules)
    assert texts(in_force("sulawesi_tenggara").rules) == [
        "Berkas digital dapat diminta dengan mengisi formulir",
        "Alat pemindai boleh dipakai",
        "Berkas digital diberi tanda air",
    ]
    assert in_force("bengkulu", "sales").rules == ()


def test_legal_bases_in_order_with_what_replaced_them() -> None:
    """Rows S000-H4, S002-H3, C33."""
    legal = in_force("muara_enim").legal
    assert len(legal) == 6
    assert [place for place, each in enumerate(legal, start=1) if each.note] == [4, 6]
    assert legal[3].note == "Peraturan Pemerintah Nomor 13 Tahun 2024"


def test_approver_kind_and_dates() -> None:
    """Rows S000-H3, S002-H1, S002-H2, S003-H2, C34, C35."""
    muara_enim, sultra = in_force("muara_enim"), in_force("sulawesi_tenggara")
    assert (muara_enim.kind, muara_enim.number) == ("SOP", "B1.3/16030/HM.310/2024")
    assert muara_enim.approver is not None
    assert (muara_enim.approver.text, muara_enim.approver.note) == (
        "Edi Subeno, S.E.,M.Si",
        "Kepala BPS Kabupaten Muara Enim, NIP 196909151992111001",
    )
    assert (sultra.kind, sultra.number, sultra.effective) == (
        "Standar pelayanan",
        "SK 0105004/7400 Tahun 2024",
        "2024",
    )
    assert sultra.approver is None
    assert in_force("bengkulu").effective == "25 Februari 2025"


def test_times_that_belong_to_no_step() -> None:
    """Rows S001K-5b, S001R-8."""
    (data,) = in_force("bengkulu", "consultation").times
    assert (data.text, data.note) == ("Data olahan: paling lama 3 hari kerja", "atau sesuai kesepakatan")
    (letter,) = in_force("bengkulu", "recommendation").times
    assert letter.text == "Surat rekomendasi: paling lama 30 hari setelah berkas lengkap"
    assert in_force("bengkulu", "sales").times == ()


def test_the_offices_own_words_for_people_stand_in_the_steps() -> None:
    """C22: what the papers call a frontliner is one."""
    steps = {step.key: step.text for step in in_force("sulawesi_tenggara").steps}
    assert "petugas frontliner" in steps[StepKey.ID_CUSTODY]
    assert steps[StepKey.RETURN] == "Ambil tas dari loker. Kartu identitas Anda dikembalikan."
    queue = replace(BENGKULU.wording, queue=Setting("antrian", ("office",)))
    assert any("antrian" in step.text for step in in_force(replace(BENGKULU, wording=queue)).steps)


@pytest.mark.parametrize("issuer", [TicketIssuer.RECEPTION, TicketIssuer.VISITOR, TicketIssuer.BOTH])
def test_the_step_follows_the_setting_it_is_about(issuer: TicketIssuer) -> None:
    choices = replace(BENGKULU.choices, ticket_issued_by=Setting(issuer, ("office",)))
    steps = in_force(replace(BENGKULU, choices=choices)).steps
    (ticket,) = [step.text for step in steps if step.key is StepKey.TICKET]
    assert ("resepsionis" in ticket) == (issuer is not TicketIssuer.VISITOR)


@pytest.mark.parametrize("office", ["bengkulu", "muara_enim", "sulawesi_tenggara", "blank"])
@pytest.mark.parametrize("language", list(Language))
def test_every_paper_of_every_office_can_be_read_in_both_languages(office: str, language: Language) -> None:
    read = load(office).office
    for service in read.services:
        views = papers(read, service.key, TODAY, language)
        assert views
        for view in views:
            said = [each.text for each in (*view.steps, *view.requirements, *view.products, *view.online)]
            assert all(said)
            assert not [text for text in said if "{" in text]
