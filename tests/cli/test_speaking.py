"""How the command line speaks: usage, languages, bugs."""

from pathlib import Path

import pytest

from shared.cli import main as command_line
from shared.cli import programs
from shared.cli.programs import default_station, parse_size
from shared.cli.session import CommandError
from shared.stations.rules import StationKind
from tests.cli.conftest import Inside


def test_help_names_every_command(inside: Inside) -> None:
    told = inside.does("--help")
    for name in (
        "kiosk",
        "rating",
        "display",
        "console",
        "demo",
        "db",
        "office",
        "staff",
        "station",
        "printer",
    ):
        assert f" {name} " in told
    assert "--force" in inside.does("db", "restore", "--help")


@pytest.mark.parametrize(
    "wrong", [("nothing",), ("db", "nothing"), ("db", "restore"), ("staff", "add"), ("doctor", "--colour")]
)
def test_a_wrong_command_is_one_sentence_with_the_way_to_help(inside: Inside, wrong: tuple[str, ...]) -> None:
    assert inside.run(*wrong).returncode == 2
    assert inside.fails(*wrong).startswith("Perintah itu tidak dapat dijalankan")
    assert inside.fails(*wrong, "--lang=en").startswith("That command cannot be run")


def test_the_language_is_the_stations_unless_another_is_asked_for(inside: Inside) -> None:
    (inside.folder / "station.toml").write_text('language = "en"\n')
    assert inside.does("db", "check") == "The database is sound and of the right version.\n"
    assert inside.does("db", "check", "--lang", "id") == "Basis data utuh dan versinya sesuai.\n"
    assert inside.fails("office", "show").startswith("There is no office yet.")


def test_bad_settings_are_one_sentence(inside: Inside) -> None:
    (inside.folder / "station.toml").write_text("language = ")
    assert (
        inside.fails("db", "check")
        == "Berkas stasiun station.toml tidak dapat dibaca. Periksa isinya (format TOML)."
    )
    (inside.folder / "station.toml").write_text('language = "klingon"')
    assert "Pengaturan language tidak berlaku" in inside.fails("db", "check")


def test_a_bug_is_told_calmly_and_logged_with_its_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], expected_log: object
) -> None:
    monkeypatch.setenv("ANJUNGAN_LOG_FOLDER", str(tmp_path))

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(programs, "open_session", broken)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    expected_log("Unexpected error behind a screen")  # type: ignore[operator]
    assert command_line.main(["kiosk"]) == 70
    told = capsys.readouterr()
    assert told.err == f"Ada yang tidak berjalan semestinya. Rinciannya dicatat di {tmp_path}\n"
    assert "ZeroDivisionError" in (tmp_path / "kiosk.log").read_text("utf-8")


@pytest.mark.parametrize(("text", "size"), [("1080x1920", (1080, 1920)), (None, None)])
def test_window_sizes(text: str | None, size: tuple[int, int] | None) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "1080", "1080x", "0x0", "99999x1", "-1080x1920", "1080X1920px"])
def test_bad_window_sizes(text: str) -> None:
    with pytest.raises(CommandError):
        parse_size(text)


def test_a_station_without_a_name_is_called_after_its_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.node", lambda: "PC-" + "x" * 60)
    assert default_station(StationKind.KIOSK) == "kiosk PC-" + "x" * 31


@pytest.mark.parametrize("program", ["kiosk", "rating", "display", "console"])
def test_without_a_display_a_program_says_so(inside: Inside, program: str) -> None:
    bare = Inside(
        inside.address, inside.folder, {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    )
    assert bare.fails(program).startswith("Layar tidak dapat dipakai.")
