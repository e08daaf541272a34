"""The shipped office files against the tables of requirements §1.7 and §1.8: every value once, with its row."""

from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass
from datetime import time
from enum import StrEnum

import pytest

from shared.office.document import load
from shared.office.model import Channel, Contact, Office, Official, WeekHours
from shared.office.settings import Setting
from shared.office.standard import Limit, Standard
from shared.office.vocabulary import AtLimit
from tests.office.papers import OFFICES, PAPERS, SERVICES, SETTLED_ELSEWHERE, Cell, Paper

PAPER_IDS = [f"{paper.office}/{paper.standard}" for paper in PAPERS]


def plain(value: object) -> object:
    """A model value as the tables write it."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return value


def settings_of(node: object, path: str = "") -> Iterator[tuple[str, Setting]]:
    for each in fields(node):  # type: ignore[arg-type]
        value = getattr(node, each.name)
        here = f"{path}.{each.name}".lstrip(".")
        if isinstance(value, Setting):
            yield here, value
        elif is_dataclass(value):
            yield from settings_of(value, here)


def limit_name(limit: Limit) -> str:
    what = f"{limit.of.value} {limit.medium.value}" if limit.medium else limit.of.value
    ends = ", end" if limit.at_limit is AtLimit.END else ""
    extension = f", {limit.extension.value}" if limit.extension else ""
    return f"{what} from {limit.start.value}{extension}{ends}"


def spelled(moment: time) -> str:
    return moment.strftime("%H.%M")


def hours_cell(rule: WeekHours) -> tuple[str, Cell]:
    days = " ".join(day.value for day in rule.days)
    return f"hours: {days}", Cell(f"{spelled(rule.time.start)}-{spelled(rule.time.end)}", rule.source)


def contact_cell(name: str, contact: Contact) -> tuple[str, Cell]:
    return f"identity.{name}: {contact.value}", Cell(contact.use.value, contact.source)


def channel_cell(channel: Channel) -> tuple[str, Cell]:
    return f"complaints: {channel.kind.value}", Cell(channel.value, channel.source)


def official_cell(official: Official) -> tuple[str, Cell]:
    return f"officials: {official.key}", Cell(f"{official.signature} {official.nip}", official.source)


def office_cells(office: Office) -> dict[str, Cell]:
    """Everything the file says about the office itself and not from its own decision."""
    own = {path: Cell(plain(setting.value), setting.source) for path, setting in settings_of(office)}
    own.update(map(hours_cell, office.hours.week))
    for name in ("phones", "mails", "webs"):
        own.update(contact_cell(name, contact) for contact in getattr(office.identity, name))
    own.update(map(channel_cell, office.complaints))
    own.update(map(official_cell, office.officials))
    return {path: each for path, each in own.items() if each.rows not in {(), ("office",)}}


def without_c(cells: dict[str, Cell]) -> dict[str, Cell]:
    return {path: Cell(each.value, each.rows) for path, each in cells.items()}


def standard_of(paper: Paper) -> Standard:
    office = load(paper.office).office
    return next(standard for standard in office.standards if standard.key == paper.standard)


@pytest.mark.parametrize("key", OFFICES)
def test_the_office_itself(key: str) -> None:
    assert office_cells(load(key).office) == without_c(OFFICES[key])


@pytest.mark.parametrize("key", SERVICES)
def test_services_and_their_series(key: str) -> None:
    assert {service.key: service.prefix for service in load(key).office.services} == SERVICES[key]


@pytest.mark.parametrize("paper", PAPERS, ids=PAPER_IDS)
def test_every_setting_a_paper_makes_stands_once_with_its_row_and_nothing_more(paper: Paper) -> None:
    found = dict(settings_of(standard_of(paper)))
    said = {path: Cell(plain(each.value), each.source) for path, each in found.items() if each.decided}
    assert said == {path: each for path, each in without_c(paper.settings).items() if each.rows}


@pytest.mark.parametrize("paper", PAPERS, ids=PAPER_IDS)
def test_what_a_paper_leaves_out_is_not_invented(paper: Paper) -> None:
    found = dict(settings_of(standard_of(paper)))
    for path, each in paper.settings.items():
        if not each.rows:
            assert not found[path].said
            assert plain(found[path].value) == each.value, path


@pytest.mark.parametrize("paper", PAPERS, ids=PAPER_IDS)
def test_every_limit_stands_once_with_its_start_and_its_row(paper: Paper) -> None:
    found = [(limit_name(limit), Cell(limit.minutes, limit.source)) for limit in standard_of(paper).limits]
    assert len(dict(found)) == len(found)
    assert dict(found) == without_c(paper.limits)


@pytest.mark.parametrize("paper", PAPERS, ids=PAPER_IDS)
def test_the_steps_stand_in_the_order_of_the_paper_with_its_printed_numbers(paper: Paper) -> None:
    found = [
        ("@".join((step.key.value, *step.services)), " ".join(step.printed), " ".join(step.source))
        for step in standard_of(paper).steps
    ]
    assert found == paper.steps


@pytest.mark.parametrize("paper", PAPERS, ids=PAPER_IDS)
def test_number_date_signer_and_legal_bases(paper: Paper) -> None:
    standard = standard_of(paper)
    assert {each.service: each.number for each in standard.documents} == paper.numbers
    assert standard.effective_from.isoformat() == paper.effective_from
    assert (standard.signer.written if standard.signer else "") == paper.signer
    assert [" ".join(basis.source) for basis in standard.legal_bases] == paper.legal


def lines_of(standard: Standard) -> Iterator[tuple[str, str, str]]:
    for kind in ("requirements", "products", "rules", "online"):
        for line in getattr(standard, kind):
            yield "@".join((kind, *line.services)), " ".join(line.printed), " ".join(line.source)
    for words in standard.step_words:
        yield "@".join((f"step_words {words.of}", *words.services)), "", " ".join(words.source)
    for kind in ("library", "sales", "request", "recommendation"):
        if services := getattr(standard, kind).services:
            yield "@".join((kind, *services)), "", ""


@pytest.mark.parametrize("paper", PAPERS, ids=PAPER_IDS)
def test_every_line_for_people_stands_once_with_its_number_and_its_row(paper: Paper) -> None:
    assert list(lines_of(standard_of(paper))) == paper.lines


def test_a_step_without_a_row_of_its_own_says_so() -> None:
    implied = [
        (paper.standard, step.key) for paper in PAPERS for step in standard_of(paper).steps if step.implied
    ]
    assert implied == [("sop-library-2025", "wait")]


def test_outdated_legal_bases_are_marked() -> None:
    marked = {
        paper.standard: [
            basis.superseded_by for basis in standard_of(paper).legal_bases if basis.superseded_by
        ]
        for paper in PAPERS
    }
    assert marked["sop-2024"] == [
        "Peraturan Pemerintah Nomor 13 Tahun 2024",
        "Peraturan Badan Pusat Statistik Nomor 7 Tahun 2020",
    ]
    assert marked["sop-library-2025"] == []


def test_every_contradiction_between_the_papers_has_its_setting() -> None:
    tables = (
        [paper.settings for paper in PAPERS] + [paper.limits for paper in PAPERS] + list(OFFICES.values())
    )
    settled = {number for table in tables for each in table.values() for number in each.settles}
    assert settled | set(SETTLED_ELSEWHERE) == {f"C{number:02}" for number in range(1, 37)}
