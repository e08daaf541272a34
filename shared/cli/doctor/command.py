"""The command itself: every finding as it is made, then whether anything must be mended."""

from collections.abc import Iterator

from shared.cli.doctor import machine, office, words
from shared.cli.doctor.finding import Finding, Level
from shared.cli.session import CommandError, DatabaseOption, LanguageOption, Session, open_session
from shared.foundation.text import printable

_STYLES = {Level.OK: "green", Level.WARNING: "yellow", Level.FAULT: "bold red"}


def doctor(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Periksa semua yang dibutuhkan · look at everything the suite needs here."""
    session = open_session(database, lang)
    faults = 0
    for finding in _findings(session):
        _tell(session, finding)
        faults += finding.level is Level.FAULT
    if faults:
        raise CommandError(words.FAULTS, count=faults)


def _findings(session: Session) -> Iterator[Finding]:
    language = session.language
    yield machine.suite(language)
    yield machine.python(language)
    yield machine.qt(language)
    yield machine.sqlite(in_use=session.settings.database.startswith("sqlite"))
    yield from office.findings(session)
    yield machine.sound(language)
    yield machine.display(language)


def _tell(session: Session, finding: Finding) -> None:
    language = session.language
    level = words.LEVELS[finding.level].wording(language)
    subject = finding.subject.wording(language)
    session.out.print(f"{level:<10} ", style=_STYLES[finding.level], end="")
    session.out.print(f"{subject:<14} {printable(finding.told)}")
    if finding.advice:
        session.out.print(f"{'':<10} → {finding.advice_in(language)}")
