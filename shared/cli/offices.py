"""`anjungan office …`: the shipped offices, a file of one's own, and the office in use."""

from typing import Annotated

import typer

from shared.access.actor import ADMINISTRATION
from shared.cli import words
from shared.cli.session import CommandError, DatabaseOption, LanguageOption, Session, open_session
from shared.database import Database
from shared.foundation.ids import new_id
from shared.office import queries, rules
from shared.office.checks import readiness
from shared.office.describe import missing_sentence, office_lines
from shared.office.document import OfficeFile, load, shipped_offices
from shared.office.model import Office
from shared.office.operations import use_office
from shared.office.problems import OfficeFileError
from shared.reading_room.operations import arrange_slots
from shared.stations.operations import save_desk
from shared.stations.queries import Desk, desks

app = typer.Typer(no_args_is_help=True)

FileArgument = Annotated[str, typer.Argument(help="Nama kantor bawaan atau berkas · shipped name or file")]
GovernOption = Annotated[
    list[str] | None,
    typer.Option("--govern", metavar="LAYANAN=STANDAR", help="Standar yang dipakai · the paper that rules"),
]


@app.command("list")
def list_offices(lang: LanguageOption = None) -> None:
    """Kantor bawaan · the offices that come with the suite."""
    session = open_session(None, lang)
    rows = []
    for name in shipped_offices():
        office = load(name).office
        ready = words.NO if readiness(office) else words.YES
        rows.append((name, office.identity.name, ready.wording(session.language)))
    session.rows((words.NAME, words.OFFICE, words.READY), rows)


@app.command()
def check(file: FileArgument, lang: LanguageOption = None) -> None:
    """Periksa berkas kantor · check an office file and tell everything that is wrong with it."""
    session = open_session(None, lang)
    try:
        office = load(file).office
    except OfficeFileError as error:
        session.out.print(error.told(session.language))
        raise CommandError(words.OFFICE_BAD, file=file) from error
    missing = readiness(office)
    for gap in missing:
        session.out.print(missing_sentence(gap, file, session.language))
    if missing:
        raise CommandError(words.OFFICE_GAPS, file=file, count=len(missing))
    session.say(words.OFFICE_VALID, file=file)


@app.command()
def use(
    file: FileArgument,
    govern: GovernOption = None,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Pakai kantor ini · make this the office of the database."""
    session = open_session(database, lang)
    office_file = _load(session, file, _governing(govern or []))
    with session.database() as db:
        used = use_office(db, ADMINISTRATION, office_file)
        name = office_file.office.identity.name
        session.say(words.OFFICE_USED if used.changed else words.OFFICE_SAME, name=name)
        _set_up_desks(session, db, office_file.office)
        if slots := arrange_slots(db, ADMINISTRATION):
            session.say(words.SLOTS_ARRANGED, count=slots)
    for gap in used.missing:
        session.out.print(missing_sentence(gap, file, session.language))


def _governing(given: list[str]) -> dict[str, str]:
    pairs = [word.partition("=") for word in given]
    if not all(service and standard for service, _, standard in pairs):
        raise CommandError(words.BAD_GOVERN)
    return {service: standard for service, _, standard in pairs}


def _load(session: Session, file: str, governing: dict[str, str]) -> OfficeFile:
    try:
        return load(file, governing)
    except OfficeFileError as error:
        if len(error.problems) == 1:
            raise CommandError(words.OFFICE_PROBLEM, problem=error.told(session.language)) from error
        raise CommandError(words.OFFICE_INVALID, file=file, count=len(error.problems)) from error


def _set_up_desks(session: Session, db: Database, office: Office) -> None:
    """The desks the file suggests, as long as there is none at all."""
    with db.read() as connection:
        if desks(connection):
            return
    for number, desk in enumerate(office.desks, start=1):
        save_desk(db, ADMINISTRATION, Desk(new_id(), number, desk.name.id, desk.services))
    if office.desks:
        session.say(words.DESKS_MADE, count=len(office.desks))


@app.command()
def show(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Kantor yang dipakai, dengan sumber tiap nilai · the office in use, with the source of each value."""
    session = open_session(database, lang)
    with session.database() as db, db.read() as connection:
        office = queries.current_office(connection)
        if office is None:
            raise CommandError(words.NO_OFFICE)
        today = rules.office_day(office, db.clock.now())
    rows = [
        (line.label, line.value, " ".join(line.source))
        for line in office_lines(office, today, session.language)
    ]
    session.rows((words.FACT, words.VALUE, words.SOURCE), rows)
