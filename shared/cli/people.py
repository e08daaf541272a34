"""`anjungan staff …`: who works here."""

from typing import Annotated

import typer

from shared.access.actor import ADMINISTRATION
from shared.cli import words
from shared.cli.session import DatabaseOption, LanguageOption, Session, ask_password, open_session
from shared.foundation.refusals import Refusal
from shared.staff import queries
from shared.staff.operations import add_member, set_active, set_password
from shared.staff.refusals import StaffRefusal
from shared.staff.rules import NewMember, Role, folded_login

app = typer.Typer(no_args_is_help=True)

LoginArgument = Annotated[str, typer.Argument(help="Nama masuk · login")]


@app.command("list")
def list_members(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Daftar petugas · everybody who works or worked here."""
    session = open_session(database, lang)
    with session.database() as db, db.read() as connection:
        members = queries.members(connection)
    rows = [
        (
            member.login,
            member.name,
            member.role.value,
            (words.YES if member.active else words.NO).wording(session.language),
        )
        for member in members
    ]
    session.rows((words.LOGIN, words.NAME, words.ROLE, words.ACTIVE), rows)


@app.command()
def add(
    login: LoginArgument,
    name: Annotated[str, typer.Option("--name", help="Nama lengkap · full name")],
    role: Annotated[Role, typer.Option("--role", help="Tugas · role")] = Role.OFFICER,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Tambah petugas; kata sandi ditanyakan atau dibaca dari masukan · add somebody."""
    session = open_session(database, lang)
    with session.database() as db:
        new = NewMember(login, name, role, _password(session))
        member = add_member(db, ADMINISTRATION, new)
    session.say(words.MEMBER_ADDED, login=member.login, role=member.role.value)


@app.command()
def passwd(login: LoginArgument, database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Ganti kata sandi dan buka kuncinya · give a new password and end a lock."""
    session = open_session(database, lang)
    with session.database() as db:
        set_password(db, ADMINISTRATION, login, _password(session))
    session.say(words.PASSWORD_SET, login=folded_login(login) or login)


@app.command()
def off(login: LoginArgument, database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Petugas ini tidak bekerja lagi di sini · somebody left."""
    _switch(open_session(database, lang), login, active=False)


@app.command()
def on(login: LoginArgument, database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Petugas ini bekerja lagi di sini · somebody is back."""
    _switch(open_session(database, lang), login, active=True)


def _switch(session: Session, login: str, *, active: bool) -> None:
    with session.database() as db:
        with db.read() as connection:
            member = queries.member_with_login(connection, folded_login(login) or "")
        if member is None:
            raise Refusal(StaffRefusal.UNKNOWN, "login")
        set_active(db, ADMINISTRATION, member.id, active=active)
    session.say(words.MEMBER_ON if active else words.MEMBER_OFF, login=member.login)


def _password(session: Session) -> str:
    return ask_password(session, words.PASSWORD, words.PASSWORD_AGAIN, words.PASSWORDS_DIFFER)
