from pathlib import Path

import pytest

from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.foundation.settings import SettingsRefusal, read_settings, station_file


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "station.toml"
    monkeypatch.setenv("ANJUNGAN_STATION_FILE", str(path))
    return path


def test_without_any_word_there_are_defaults(file: Path) -> None:
    settings = read_settings()
    assert settings.database.startswith("sqlite:///")
    assert settings.language is Language.INDONESIAN
    assert settings.station == ""
    assert settings.database_password is None


def test_a_flag_wins_over_the_environment_over_the_file_over_the_default(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_text('station = "file"\nlanguage = "en"\n')
    assert read_settings().station == "file"
    assert read_settings().language is Language.ENGLISH
    monkeypatch.setenv("ANJUNGAN_STATION", "environment")
    assert read_settings().station == "environment"
    assert read_settings().language is Language.ENGLISH
    assert read_settings(station="flag").station == "flag"
    assert read_settings(station=None).station == "environment"


def test_the_password_is_read_and_never_shown(file: Path) -> None:
    file.write_text('database_password = "rahasia-sekali"\n')
    settings = read_settings()
    assert settings.database_password is not None
    assert settings.database_password.get_secret_value() == "rahasia-sekali"
    assert "rahasia" not in repr(settings)
    assert "rahasia" not in str(settings)


def test_unknown_words_in_the_file_are_passed_over(file: Path) -> None:
    file.write_text('station = "kios"\ncolour = "red"\n')
    assert read_settings().station == "kios"


@pytest.mark.parametrize("content", [b"station = ", b"\xff\xfe\x00", b"= 1"])
def test_an_unreadable_file_is_refused(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(Refusal) as refused:
        read_settings()
    assert refused.value == Refusal(SettingsRefusal.UNREADABLE, file="station.toml")


def test_a_bad_value_is_refused_by_name_and_not_repeated(file: Path) -> None:
    file.write_text('language = "klingon"\n')
    with pytest.raises(Refusal) as refused:
        read_settings()
    assert refused.value == Refusal(SettingsRefusal.INVALID, "language", name="language")
    assert "klingon" not in str(refused.value)


def test_the_station_file_has_a_usual_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANJUNGAN_STATION_FILE", raising=False)
    assert station_file().name == "station.toml"
    assert "anjungan-pst" in station_file().parts
