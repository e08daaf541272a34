"""`anjungan db …`: create, upgrade, check, back up and restore."""

from pathlib import Path
from typing import Annotated

import typer

from shared.cli import words
from shared.cli.session import CommandError, DatabaseOption, LanguageOption, Session, open_session
from shared.database import backup, schema
from shared.database.refusals import DatabaseRefusal
from shared.database.schema import SchemaState
from shared.foundation.refusals import Refusal

app = typer.Typer(no_args_is_help=True)


@app.command()
def init(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Siapkan basis data kosong · make an empty database ready."""
    session = open_session(database, lang)
    schema.upgrade(session.settings.database, password=session.password)
    session.say(words.DB_READY)


@app.command()
def upgrade(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Bawa basis data ke versi program ini · bring the database to this program's version."""
    session = open_session(database, lang)
    health = backup.examine(session.settings.database, password=session.password)
    if health.schema is SchemaState.EMPTY:
        raise Refusal(DatabaseRefusal.EMPTY)
    _refuse_damaged(health, session)
    schema.upgrade(session.settings.database, password=session.password)
    session.say(words.DB_UPGRADED)


@app.command()
def check(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Periksa seluruh basis data · look through the whole database."""
    session = open_session(database, lang)
    health = backup.examine(session.settings.database, password=session.password)
    if health.schema is SchemaState.EMPTY:
        raise Refusal(DatabaseRefusal.EMPTY)
    _refuse_damaged(health, session)
    if not health.sound:
        raise CommandError(words.DB_SCHEMA)
    session.say(words.DB_SOUND)


def _refuse_damaged(health: backup.Health, session: Session) -> None:
    if health.damaged:
        raise CommandError(words.DB_DAMAGED, what=health.damaged[0])
    if health.dangling:
        what = words.DB_DANGLING.wording(session.language).format(count=health.dangling)
        raise CommandError(words.DB_DAMAGED, what=what)


@app.command("backup")
def back_up(
    file: Annotated[Path, typer.Argument(help="Berkas baru · a new file")],
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Cadangkan sambil tetap bekerja · back up while everybody goes on working."""
    session = open_session(database, lang)
    with session.progress(words.BACKING_UP) as progress:
        backup.back_up(session.settings.database, file, password=session.password, progress=progress)
    session.say(words.BACKED_UP, file=str(file))


@app.command()
def restore(
    file: Annotated[Path, typer.Argument(help="Berkas cadangan · the backup")],
    force: Annotated[
        bool, typer.Option("--force", help="Ganti isi yang ada · replace what is there")
    ] = False,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Pulihkan dari cadangan · restore from a backup."""
    session = open_session(database, lang)
    if not file.exists():
        raise CommandError(words.NO_SUCH_FILE, file=str(file))
    with session.progress(words.RESTORING) as progress:
        state = backup.restore(
            file, session.settings.database, password=session.password, force=force, progress=progress
        )
    session.say(words.RESTORED if state is SchemaState.CURRENT else words.RESTORED_OLD)
