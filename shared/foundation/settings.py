"""What this station is told from outside: flag > environment (`ANJUNGAN_…`) > station file > default.

Office facts live only in the database. The database password and the place of the key that seals identity numbers
are told from outside too; no backup includes either.
"""

import os
import tomllib
from pathlib import Path
from typing import Any

from platformdirs import user_config_path, user_data_path, user_log_path
from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal, RefusalCode

APPLICATION = "anjungan-pst"


def station_file() -> Path:
    """The station file: `ANJUNGAN_STATION_FILE` or the user's configuration folder."""
    named = os.environ.get("ANJUNGAN_STATION_FILE")
    return Path(named) if named else user_config_path(APPLICATION) / "station.toml"


def log_folder() -> Path:
    """Where programs log: `ANJUNGAN_LOG_FOLDER` or the user's folder for logs."""
    named = os.environ.get("ANJUNGAN_LOG_FOLDER")
    return Path(named) if named else user_log_path(APPLICATION)


def default_database() -> str:
    """A SQLite file in the user's data folder."""
    return f"sqlite:///{(user_data_path(APPLICATION) / 'anjungan.db').as_posix()}"


def default_identity_key() -> Path:
    """Beside the station file, away from database and backups."""
    return user_config_path(APPLICATION) / "identity.key"


class Settings(BaseSettings):
    """One station's settings. A flag is passed as an argument and wins over every other source."""

    model_config = SettingsConfigDict(env_prefix="ANJUNGAN_", extra="ignore", frozen=True)

    database: str = Field(default_factory=default_database)
    """SQLAlchemy address: `sqlite:///path` or `postgresql+psycopg://user@host/name`."""
    database_password: SecretStr | None = None
    identity_key: Path = Field(default_factory=default_identity_key)
    """The file of the key that seals identity numbers; every station of an office needs the same one."""
    station: str = ""
    language: Language = Language.INDONESIAN

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - no .env files here
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - no secrets folder here
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, station_file())


class SettingsRefusal(RefusalCode):
    UNREADABLE = "settings.unreadable"
    INVALID = "settings.invalid"


def read_settings(**flags: Any) -> Settings:  # noqa: ANN401 - each flag is checked by its field's type
    """The settings of this station; flags that are None were not given.

    Raises `Refusal` UNREADABLE for a station file that is not TOML text, INVALID naming the setting.
    """
    try:
        return Settings(**{name: value for name, value in flags.items() if value is not None})
    except ValidationError as error:
        name = ".".join(str(part) for part in error.errors()[0]["loc"])
        raise Refusal(SettingsRefusal.INVALID, name, name=name) from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Refusal(SettingsRefusal.UNREADABLE, file=station_file().name) from error
