"""`anjungan …`: all commands, and the one place where whatever goes wrong becomes one sentence."""

import logging
import sys
from collections.abc import Sequence
from itertools import pairwise

import typer
from typer.exceptions import TyperException

from shared.cli import calendars, custody, databases, offices, people, printers, programs, stations
from shared.cli.doctor import command as doctor
from shared.cli.session import CommandError
from shared.cli.telling import broken, refused
from shared.cli.words import BROKEN_OFF, USAGE
from shared.foundation.formats import Language
from shared.foundation.logs import start_logging
from shared.foundation.refusals import Refusal
from shared.foundation.settings import log_folder, read_settings

REFUSED = 1
MISUSED = 2
BUG = 70
BROKEN = 130

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Anjungan PST: pelayanan statistik terpadu · front office of a statistics office.",
)
programs.add_to(app)
app.add_typer(databases.app, name="db", help="Basis data · the database")
app.add_typer(offices.app, name="office", help="Kantor dan standarnya · the office and its standards")
app.add_typer(calendars.app, name="calendar", help="Kalender kantor · the office's own days")
app.add_typer(people.app, name="staff", help="Petugas · who works here")
app.add_typer(stations.app, name="station", help="Stasiun · computers that run our programs")
app.add_typer(stations.desks, name="desk", help="Meja layanan · service desks")
app.add_typer(custody.app, name="custody", help="Penitipan tas dan kartu · bags and cards in custody")
app.add_typer(printers.app, name="printer", help="Pencetak tiket · ticket printers")
app.command("doctor")(doctor.doctor)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status: 0, or else one sentence was written to the error output."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(given)
    _start_logs(given)
    try:
        status = typer.main.get_command(app).main(given, prog_name="anjungan", standalone_mode=False)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last door: nothing leaves as a traceback
        sentence, status = _told(error, language)
        if sentence:
            print(sentence, file=sys.stderr)
    return status if isinstance(status, int) else 0


def _told(error: BaseException, language: Language) -> tuple[str, int]:
    """One sentence and the exit status; a bug is logged with its traceback."""
    match error:
        case TyperException():
            message = error.format_message().rstrip(".")
            return (USAGE.wording(language).format(message=message) if message else ""), MISUSED
        case CommandError():
            return error.wording(language), REFUSED
        case Refusal():
            return refused(error, language), REFUSED
        case typer.Abort() | KeyboardInterrupt() | EOFError():
            return BROKEN_OFF.wording(language), BROKEN
        case BrokenPipeError():
            return "", REFUSED
        case Exception():
            return broken(error, language), BUG
        case _:
            raise error


def _language(arguments: Sequence[str]) -> Language:
    """Errors are told in the language asked for, even when the rest of the line is wrong."""
    spoken = [value for flag, value in pairwise(arguments) if flag == "--lang"]
    spoken += [argument.removeprefix("--lang=") for argument in arguments if argument.startswith("--lang=")]
    for word in spoken:
        if word in tuple(Language):
            return Language(word)
    try:
        return read_settings().language
    except Refusal:
        return Language.INDONESIAN


def _start_logs(arguments: Sequence[str]) -> None:
    """Into a file of the program; a terminal shows only what is for the person there."""
    program = next((argument for argument in arguments if not argument.startswith("-")), "anjungan")
    try:
        start_logging(program if program.isalpha() else "anjungan", log_folder(), terminal=False)
        logging.getLogger("alembic").setLevel(logging.WARNING)
    except OSError:
        logging.basicConfig(handlers=[logging.NullHandler()], force=True)


if __name__ == "__main__":
    sys.exit(main())
