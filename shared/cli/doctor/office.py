"""Checks of the office: its database, clock, people and printers."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psutil
from sqlalchemy import Connection

from shared.access.actor import ADMINISTRATION
from shared.bootstrap import open_office_database
from shared.cli import words as cli_words
from shared.cli.doctor import words
from shared.cli.doctor.finding import Finding, Level
from shared.cli.session import Session
from shared.cli.telling import refused
from shared.database import Database
from shared.foundation.clock import JUMP
from shared.foundation.formats import Language, number
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office.checks import readiness
from shared.printing import queries as printing
from shared.printing.operations import refresh_status
from shared.printing.queries import PrinterLine
from shared.staff import queries as people
from shared.staff.rules import Role

FREE_LEAST = 1_000_000_000
"""Bytes: days of work and room for a backup."""


def findings(session: Session) -> Iterator[Finding]:
    """Everything that can be seen; without a database that is only its trouble."""
    language = session.language
    try:
        database = open_office_database(session.settings)
    except Refusal as refusal:
        yield Finding(Level.FAULT, words.DATABASE, refused(refusal, language))
        return
    try:
        yield from _findings(database, language)
    finally:
        database.close()


def _findings(database: Database, language: Language) -> Iterator[Finding]:
    told = words.SCHEMA_CURRENT.wording(language).format(kind=database.dialect)
    yield Finding(Level.OK, words.DATABASE, told)
    yield _storage(database, language) if database.dialect == "sqlite" else _tools(language)
    yield _clock(database, language)
    with database.read() as connection:
        yield _office(connection, language)
        yield _staff(connection, language)
        printers = printing.list_printers(connection)
    yield from (_printer(database, line, language) for line in printers)
    if not printers:
        yield Finding(Level.WARNING, words.PRINTER, words.NONE.wording(language), words.PRINTER_NONE)


def _storage(database: Database, language: Language) -> Finding:
    free = psutil.disk_usage(str(Path(database.url.database or "").resolve().parent)).free
    amount = number(round(free / 1e9, 1), language)
    told = words.FREE.wording(language).format(amount=amount)
    if free < FREE_LEAST:
        return Finding(Level.WARNING, words.STORAGE, told, words.STORAGE_LOW)
    return Finding(Level.OK, words.STORAGE, told)


def _tools(language: Language) -> Finding:
    if shutil.which("pg_dump") and shutil.which("pg_restore"):
        return Finding(Level.OK, words.BACKUP_TOOLS, words.FOUND.wording(language))
    return Finding(Level.WARNING, words.BACKUP_TOOLS, words.NONE.wording(language), words.TOOLS_MISSING)


def _clock(database: Database, language: Language) -> Finding:
    apart = abs(database.time() - datetime.now(UTC))
    told = words.CLOCK_TOLD.wording(language).format(seconds=round(apart.total_seconds()))
    if apart > JUMP:
        return Finding(Level.WARNING, words.CLOCK, told, words.CLOCK_OFF)
    return Finding(Level.OK, words.CLOCK, told)


def _office(connection: Connection, language: Language) -> Finding:
    office = offices.current_office(connection)
    if office is None:
        return Finding(Level.FAULT, words.OFFICE, words.NONE.wording(language), words.OFFICE_NONE)
    missing = len(readiness(office))
    if missing:
        facts = (("count", missing),)
        return Finding(Level.WARNING, words.OFFICE, office.identity.name, words.OFFICE_GAPS, facts)
    return Finding(Level.OK, words.OFFICE, office.identity.name)


def _staff(connection: Connection, language: Language) -> Finding:
    active = [member for member in people.members(connection) if member.active]
    told = words.STAFF_TOLD.wording(language).format(count=len(active))
    if any(member.role is Role.ADMINISTRATOR for member in active):
        return Finding(Level.OK, words.STAFF, told)
    return Finding(Level.WARNING, words.STAFF, told, words.STAFF_NONE)


def _printer(database: Database, line: PrinterLine, language: Language) -> Finding:
    status = refresh_status(database, ADMINISTRATION, line.printer.id)
    told = f"{line.printer.name}: {cli_words.condition(status).wording(language)}"
    if status.condition.is_trouble:
        return Finding(Level.WARNING, words.PRINTER, told, words.PRINTER_TROUBLE)
    return Finding(Level.OK, words.PRINTER, told)
