"""Office files: what is refused, in which words, and what a valid file may still lack."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shared.foundation.formats import Language
from shared.office.checks import Missing, MissingFact, readiness
from shared.office.describe import missing_sentence, office_lines
from shared.office.document import Document, load, parse_document, parse_text, read_document, shipped_offices
from shared.office.officials import nip_digits, nip_is_plausible
from shared.office.problems import OfficeFileError, ProblemKind
from shared.office.rules import limits_of, standard_in_force
from shared.office.vocabulary import RatingMode, StepKey
from tests.plugins.databases import TUESDAY_NINE

OFFICES = Path("assets/offices")


@pytest.fixture
def document() -> dict[str, Any]:
    return dict(read_document(OFFICES / "bengkulu.toml"))


def refused(document: Document) -> OfficeFileError:
    with pytest.raises(OfficeFileError) as error:
        parse_document(document, "bengkulu.toml")
    return error.value


@pytest.mark.parametrize("name", shipped_offices())
def test_every_shipped_office_is_valid(name: str) -> None:
    assert load(name).office.key == name


def test_which_shipped_offices_are_ready() -> None:
    lacking = {name: [each.fact for each in readiness(load(name).office)] for name in shipped_offices()}
    assert lacking == {
        "bengkulu": [],
        "muara_enim": [],
        "sulawesi_tenggara": [MissingFact.HOURS],
        "blank": [MissingFact.CODE, MissingFact.NAME, MissingFact.ZONE, MissingFact.HOURS],
    }


def test_a_service_without_a_paper_is_not_ready(document: dict[str, Any]) -> None:
    document["standards"][0]["governs"].remove("sales")
    assert readiness(parse_document(document).office) == (
        Missing(MissingFact.STANDARD, "standards", "sales"),
    )


def test_what_is_missing_is_said_with_its_place() -> None:
    (hours,) = readiness(load("sulawesi_tenggara").office)
    assert missing_sentence(hours, "sulawesi_tenggara.toml", Language.ENGLISH) == (
        "sulawesi_tenggara.toml: before the office can open, write its service hours into hours.week."
    )


def test_a_stored_document_gives_the_same_office() -> None:
    file = load("muara_enim")
    assert parse_text(file.text) == file.office
    assert load("muara_enim").sha256 == file.sha256 != load("bengkulu").sha256


def drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def edit(document: dict[str, Any]) -> None:
        node: Any = document
        for part in path[:-1]:
            node = node[part]
        del node[path[-1]]

    return edit


def put(value: object, *path: str | int) -> Callable[[dict[str, Any]], None]:
    def edit(document: dict[str, Any]) -> None:
        node: Any = document
        for part in path[:-1]:
            node = node[part]
        node[path[-1]] = value

    return edit


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (drop("identity", "name"), "identity.name is missing; add it."),
        (drop("timezone"), "timezone is missing; add it."),
        (
            put(1, "identity", "colour"),
            "identity.colour is not a setting the suite knows; check its spelling",
        ),
        (put("WIB", "timezone", "value"), 'timezone is "WIB"; write a time zone name like "Asia/Jakarta"'),
        (put("17", "identity", "code"), 'identity.code is "17"; write the four digits'),
        (
            put("PP", "services", 1, "prefix"),
            'services.1.prefix is "PP", which another service uses or begins with',
        ),
        (put("P", "services", 2, "prefix"), 'services.2.prefix is "P", which another service uses'),
        (put("p1", "services", 0, "prefix"), 'services.0.prefix is "p1"; write one or two capital letters.'),
        (
            put("red", "services", 0, "colour"),
            "services.0.colour is \"red\"; write 'blue', 'green', 'teal', 'violet'",
        ),
        (put("amber", "services", 0, "colour"), 'services.0.colour is "amber"'),
        (put("library", "services", 1, "key"), 'services.1.key is "library" a second time'),
        (put("A b", "standards", 0, "key"), 'standards.0.key is "A b"; use lower-case letters'),
        (put("15.30-08.00", "hours", "week", 0, "time"), 'hours.week.0.time is "15.30-08.00"; write opening'),
        (put("pagi", "hours", "week", 0, "time"), 'hours.week.0.time is "pagi"'),
        (
            put(["friday", "monday"], "hours", "week", 1, "days"),
            'hours.week gives "monday" overlapping hours',
        ),
        (
            put("ten", "standards", 0, "limits", 0, "minutes"),
            'limits.0.minutes is "ten"; write a whole number.',
        ),
        (
            put(0, "standards", 0, "limits", 0, "minutes"),
            "standards.0.limits.0.minutes is 0; write a number from 1",
        ),
        (put("lunch", "standards", 0, "limits", 0, "start"), 'standards.0.limits.0.start is "lunch"; write'),
        (
            put("ticket_issued", "standards", 0, "limits", 2, "start"),
            'standards.0.limits.2 is "wait" a second time',
        ),
        (
            put("S001", "standards", 0, "limits", 0, "source"),
            'standards.0.limits.0 has the source "S001"; write a row',
        ),
        (
            put("soon", "standards", 0, "effective_from"),
            'standards.0.effective_from is "soon"; write a date like',
        ),
        (
            put("loans", "standards", 0, "documents", 0, "service"),
            'names the service "loans", which the file',
        ),
        (
            put(["sales"], "standards", 2, "governs"),
            'standards.2.governs governs "sales", but the paper has no document',
        ),
        (
            put("2023-01-16", "standards", 2, "effective_from"),
            "begins on the same day as another paper that governs",
        ),
        (put("deputy", "standards", 0, "signer", "official"), 'signer.official names the official "deputy"'),
        (put("sk", "standards", 2, "borrowed_limits", 0, "standard"), 'have no paper "sk" to use there'),
        (put(["loans"], "desks", 0, "services"), 'desks.0.services names the service "loans"'),
        (
            put("198608251988021001", "officials", 0, "nip"),
            'officials.0.nip is "198608251988021001", which is no',
        ),
        (
            put("bengkulu", "identity", "mails", 0, "value"),
            'identity.mails.0.value is "bengkulu"; write a mail',
        ),
        (put("BPS\u202e", "identity", "name"), "identity.name holds invisible control characters"),
        (put("BPS\x1b@", "identity", "name"), "identity.name holds invisible control characters"),
        (
            put([{"key": "wait", "printed": [], "source": "X-1"}] * 2, "standards", 1, "steps"),
            '"wait" a second time',
        ),
    ],
)
def test_a_wrong_file_is_told_what_where_and_what_to_do(
    document: dict[str, Any], edit: Callable[[dict[str, Any]], None], sentence: str
) -> None:
    edit(document)
    said = str(refused(document)).splitlines()
    assert any(sentence in each for each in said), said
    assert all(each.startswith("bengkulu.toml: ") and each.endswith(".") for each in said)


def test_dated_hours_must_not_end_before_they_begin(document: dict[str, Any]) -> None:
    label = {"id": "Ramadan", "en": "Ramadan"}
    document["hours"]["exceptions"] = [{"first": "2027-03-09", "last": "2027-02-08", "label": label}]
    assert [each.kind for each in refused(document).problems] == [ProblemKind.ENDS_EARLY]


def test_everything_wrong_is_said_at_once(document: dict[str, Any]) -> None:
    put("p", "services", 0, "prefix")(document)
    put("WIB", "timezone", "value")(document)
    assert len(str(refused(document)).splitlines()) == 2


@pytest.mark.parametrize(
    ("content", "kind"),
    [(b"key = ", ProblemKind.NOT_TOML), (b"key = '\xff'", ProblemKind.NOT_TEXT)],
)
def test_a_file_that_is_no_toml(tmp_path: Path, content: bytes, kind: ProblemKind) -> None:
    file = tmp_path / "mine.toml"
    file.write_bytes(content)
    with pytest.raises(OfficeFileError) as error:
        load(str(file))
    assert error.value.problems[0].kind is kind
    assert str(error.value).startswith("mine.toml, line 1: The file is not")


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(OfficeFileError, match=r"nowhere\.toml: The file cannot be opened"):
        load("nowhere.toml")


def test_an_office_may_put_its_service_standard_in_force_for_a_service() -> None:
    """Row S004-H2: a service standard and an SOP of one office disagree; the office chooses which one rules."""
    today = TUESDAY_NINE.date()
    usual = standard_in_force(load("bengkulu").office, "library", today)
    chosen = standard_in_force(load("bengkulu", {"library": "service-2023"}).office, "library", today)
    assert (usual.key, usual.rating.mode.value) == ("sop-library-2025", RatingMode.EXPECTED)
    assert (chosen.key, chosen.rating.mode.value) == ("service-2023", RatingMode.OPTIONAL)
    assert [limit.minutes for limit in limits_of(chosen, StepKey.SERVICE)] == [120]


@pytest.mark.parametrize("paper", ["service-2099", "sop-library-2025"])
def test_a_paper_that_does_not_cover_the_service_cannot_rule_it(paper: str) -> None:
    with pytest.raises(
        OfficeFileError, match=f'have no paper "{paper}" to use there; write one of: sop-2023'
    ):
        load("bengkulu", {"sales": paper})


def test_the_lines_for_people_name_each_source() -> None:
    lines = {
        (line.label, line.value): line.source
        for line in office_lines(load("bengkulu").office, TUESDAY_NINE.date(), Language.ENGLISH)
    }
    assert lines["hours", "friday 08.00-16.00"] == ("S000-1b", "S001-1b")
    assert lines["break", "none"] == ("S000-1c",)
    wait = "At most 10 minutes after the guest book is filled in (by SK 28 Tahun 2023)"
    assert lines["    limit", wait] == ("S004-T1",)
    assert ("  in force", "SOP-1-100/17000/2025 Layanan Perpustakaan") in lines
    assert lines["complaints", "0851 7447 1700 → https://wa.me/6285174471700"] == ("S004-C4",)
    assert lines[
        "  approved by", "Ir. Win Rizal, M.E. (Head of BPS Provinsi Bengkulu, NIP 196608251988021001)"
    ]


@pytest.mark.parametrize("written", ["196608251988021001", "19660825 198802 1 001"])
def test_a_nip_may_be_grouped_or_not(written: str) -> None:
    assert nip_is_plausible(written)
    assert nip_digits(written) == "196608251988021001"


@pytest.mark.parametrize(
    "written",
    [
        "198608251988021001",  # the scan damage of S001J-Z: appointed at two
        "196613251988021001",
        "196602301988021001",
        "196608251988131001",
        "196608251988023001",
        "19660825198802100",
        "19660825198802100A",
        "１96608251988021001",
        "",
    ],
)
def test_an_impossible_nip_is_noticed(written: str) -> None:
    assert not nip_is_plausible(written)


def test_office_files_hold_plain_toml() -> None:
    for file in OFFICES.glob("*.toml"):
        assert tomllib.loads(file.read_text("utf-8"))["key"] == file.stem
