"""Where the parts are put together: every table known, the office's database opened for a program."""

import importlib
import pkgutil
from importlib import metadata

import shared
from shared.database import Database, open_database, schema
from shared.foundation.clock import Clock
from shared.foundation.settings import Settings
from shared.office.operations import renew_standards


def load_tables() -> None:
    """Import the tables of every area, so that the metadata is whole (migrations, tests)."""
    for area in pkgutil.iter_modules(shared.__path__, "shared."):
        if area.ispkg and any(room.name == "tables" for room in pkgutil.iter_modules(_path(area.name))):
            importlib.import_module(f"{area.name}.tables")


def _path(package: str) -> list[str]:
    return list(importlib.import_module(package).__path__)


def open_office_database(settings: Settings, clock: Clock | None = None) -> Database:
    """The office's database, its schema checked. Raises `Refusal` (`DatabaseRefusal`) for known trouble."""
    secret = settings.database_password
    password = secret.get_secret_value() if secret else None
    database = open_database(settings.database, clock, password=password)
    try:
        schema.check(database)
        renew_standards(database)
    except BaseException:
        database.close()
        raise
    return database


def version() -> str:
    """The suite's version as installed; in a bare checkout there is none."""
    try:
        return metadata.version("anjungan-pst")
    except metadata.PackageNotFoundError:
        return "dev"
