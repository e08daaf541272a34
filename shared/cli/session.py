"""What every command is told from outside, and how it speaks to the person who typed it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars
from rich.table import Table

from shared.bootstrap import open_office_database
from shared.database import Database
from shared.database.backup import Progress
from shared.foundation.formats import Language
from shared.foundation.refusals import Fact
from shared.foundation.settings import Settings, read_settings
from shared.foundation.text import printable
from shared.qt.sentences.sentence import Sentence

DatabaseOption = Annotated[
    str | None, typer.Option("--database", metavar="URL", help="sqlite:///… · postgresql+psycopg://…")
]
LanguageOption = Annotated[Language | None, typer.Option("--lang", help="id · en")]


class CommandError(Exception):
    """A command cannot do what it was asked: one sentence, and the way out."""

    def __init__(self, sentence: Sentence, **facts: Fact) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence
        self.facts = facts

    def wording(self, language: Language) -> str:
        return self.sentence.wording(language).format_map(self.facts)


def _console() -> Console:
    """Plain text; where it goes to no terminal, lines are long enough for any row of a table."""
    width = None if sys.stdout.isatty() else 200
    return Console(highlight=False, markup=False, soft_wrap=True, width=width)


@dataclass(frozen=True, slots=True)
class Session:
    """One run of one command."""

    settings: Settings
    out: Console = field(default_factory=_console)

    @property
    def language(self) -> Language:
        return self.settings.language

    @property
    def password(self) -> str | None:
        secret = self.settings.database_password
        return secret.get_secret_value() if secret else None

    @contextmanager
    def database(self) -> Iterator[Database]:
        """The office's database, its schema checked."""
        database = open_office_database(self.settings)
        try:
            yield database
        finally:
            database.close()

    def say(self, sentence: Sentence, **facts: Fact) -> None:
        self.out.print(sentence.wording(self.language).format_map(facts))

    def rows(self, headings: tuple[Sentence, ...], rows: list[tuple[str, ...]]) -> None:
        """A table; texts of people are printed harmlessly, and nothing is cut where no screen is."""
        table = Table(box=None, pad_edge=False, header_style="bold")
        for heading in headings:
            table.add_column(heading.wording(self.language), overflow="fold")
        for row in rows:
            table.add_row(*(printable(cell) for cell in row))
        self.out.print(table, soft_wrap=False)

    @contextmanager
    def progress(self, sentence: Sentence) -> Iterator[Progress]:
        """A bar on a terminal, nothing elsewhere."""
        columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
        with Bars(*columns, console=self.out, transient=True, disable=not self.out.is_terminal) as bars:
            task = bars.add_task(sentence.wording(self.language), total=None)
            yield lambda done, total: bars.update(task, completed=done, total=total)


def open_session(
    database: str | None = None, language: Language | None = None, station: str | None = None
) -> Session:
    """The session of a command with these flags. Raises `Refusal` (`SettingsRefusal`)."""
    return Session(read_settings(database=database, language=language, station=station))


def ask_password(session: Session, prompt: Sentence, again: Sentence, differ: Sentence) -> str:
    """A password typed twice at a terminal without being shown; without a terminal, the first line of the input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    import getpass

    first = getpass.getpass(f"{prompt.wording(session.language)}: ")
    if getpass.getpass(f"{again.wording(session.language)}: ") != first:
        raise CommandError(differ)
    return first
