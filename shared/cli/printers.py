"""`anjungan printer …`: set up, look at and try ticket printers."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

import typer

from shared.access.actor import ADMINISTRATION
from shared.cli import words
from shared.cli.session import CommandError, DatabaseOption, LanguageOption, Session, open_session
from shared.database import Database, open_feed
from shared.foundation.clock import SystemClock
from shared.foundation.ids import new_id
from shared.printing import queries
from shared.printing.operations import print_sample_page, refresh_status, set_printer
from shared.printing.outcome import PrintOutcome
from shared.printing.paper import PaperPreset
from shared.printing.queries import PrinterLine
from shared.printing.rules import Confirmation, Lettering, Printer, TransportKind
from shared.printing.spool import Spool
from shared.printing.status import PrinterStatus

app = typer.Typer(no_args_is_help=True)

PATIENCE = timedelta(seconds=40)
"""Longer than a job may take, so that its own outcome is told."""

NameArgument = Annotated[str, typer.Argument(help="Nama pencetak · printer name")]


@app.command("list")
def list_printers(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Daftar pencetak dengan keadaan terakhir · all printers as they were last seen."""
    session = open_session(database, lang)
    with session.database() as db, db.read() as connection:
        lines = queries.list_printers(connection)
    _show(session, [(line, line.status) for line in lines])


def _show(session: Session, found: list[tuple[PrinterLine, PrinterStatus]]) -> None:
    rows = [
        (
            line.printer.name,
            line.printer.transport.value,
            line.printer.address,
            line.printer.paper.value,
            words.condition(status).wording(session.language),
        )
        for line, status in found
    ]
    session.rows((words.NAME, words.KIND, words.ADDRESS, words.PAPER, words.CONDITION), rows)


@app.command("set")
def set_(
    name: NameArgument,
    address: Annotated[str, typer.Argument(help="HOST:PORT · /dev/… · folder")],
    by: Annotated[TransportKind, typer.Option("--by", help="Cara sambung · connection")] = TransportKind.TCP,
    paper: Annotated[PaperPreset, typer.Option("--paper", help="Lebar kertas, mm · paper width")] = (
        PaperPreset.MM80
    ),
    lettering: Annotated[
        Lettering, typer.Option("--lettering", help="Huruf · lettering")
    ] = Lettering.PRINTER,
    confirmation: Annotated[
        Confirmation, typer.Option("--confirmation", help="Cara memastikan · how to confirm")
    ] = Confirmation.QUEUED,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Tambah atau ubah pencetak · add a printer, or change the one of this name."""
    session = open_session(database, lang)
    with session.database() as db:
        with db.read() as connection:
            known = queries.printer_named(connection, name)
        printer_id = known.printer.id if known else new_id()
        wanted = Printer(printer_id, name, by, address, paper, lettering, confirmation)
        printer = set_printer(db, ADMINISTRATION, wanted)
    session.say(words.PRINTER_SET, name=printer.name, address=printer.address)


@app.command()
def status(
    name: Annotated[str | None, typer.Argument(help="Nama pencetak · printer name")] = None,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Tanyai pencetak sekarang · ask the printers how they are."""
    session = open_session(database, lang)
    with session.database() as db:
        lines = _lines(db, name)
        found = [(line, refresh_status(db, ADMINISTRATION, line.printer.id)) for line in lines]
    _show(session, found)
    if any(status.condition.is_trouble for _, status in found):
        raise CommandError(words.PRINTER_TROUBLE)


def _lines(db: Database, name: str | None) -> tuple[PrinterLine, ...]:
    with db.read() as connection:
        lines = queries.list_printers(connection)
    if name is None:
        return lines
    chosen = tuple(line for line in lines if line.printer.name == name)
    if not chosen:
        raise CommandError(words.NO_SUCH_PRINTER, name=name)
    return chosen


@app.command("test")
def try_out(name: NameArgument, database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Cetak halaman uji dan tunggu hasilnya · print a sample page and wait for what becomes of it."""
    session = open_session(database, lang)
    with session.database() as db:
        (line,) = _lines(db, name)
        outcome = _print_and_wait(db, line.printer.id)
    match outcome:
        case PrintOutcome.PRINTED:
            session.say(words.TEST_PRINTED, name=name)
        case PrintOutcome.UNCONFIRMED:
            session.say(words.TEST_UNCONFIRMED, name=name)
        case _:
            raise CommandError(words.TEST_FAILED, name=name)


def _print_and_wait(db: Database, printer_id: UUID) -> PrintOutcome:
    """Send the page ourselves, unless a program that serves the printer is quicker."""
    clock = SystemClock()
    feed = open_feed(db)
    feed.wait(0)
    job_id = new_id()
    print_sample_page(db, ADMINISTRATION, printer_id, job_id)
    spool = Spool(db, clock, f"anjungan printer test {job_id}", serves=frozenset({printer_id}))
    spool.start()
    end = clock.now() + PATIENCE
    try:
        while not (outcome := _outcome(db, job_id)).is_final and clock.now() < end:
            feed.wait(1)
    finally:
        spool.stop()
        feed.close()
    return outcome


def _outcome(db: Database, job_id: UUID) -> PrintOutcome:
    with db.read() as connection:
        job = queries.job(connection, job_id)
    return job.outcome if job else PrintOutcome.CANCELLED
