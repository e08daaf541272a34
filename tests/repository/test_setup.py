"""Setting up a machine, as far as it can be tried on one that is set up already."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def setup(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """The script as a module that keeps its environment in a folder of this test."""
    spec = importlib.util.spec_from_file_location("anjungan_setup", ROOT / ".ci" / "setup.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path)
    monkeypatch.setattr(module, "STAMP", tmp_path / "ready")
    return module


def lock_text() -> str:
    return (ROOT / "constraints.txt").read_text(encoding="utf-8")


def test_every_locked_package_has_a_version_and_hashes() -> None:
    stanzas = re.split(r"^(?=[A-Za-z])", lock_text(), flags=re.MULTILINE)[1:]
    assert len(stanzas) > 50
    assert [
        s.splitlines()[0] for s in stanzas if not re.match(r"[\w.-]+==\S+", s) or "--hash=sha256:" not in s
    ] == []


def test_the_lock_covers_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[\[<>=;~! ]", line)[0].lower().replace("_", "-") for line in asked}
    assert names - set(re.findall(r"^([\w.-]+)==", lock_text(), re.MULTILINE)) == set()


def test_uv_comes_from_the_lock(setup: ModuleType) -> None:
    pinned = setup.locked_uv(lock_text())
    assert re.fullmatch(r"uv==[\d.]+", pinned.split()[0])
    assert pinned.count("--hash=sha256:") > 5
    assert "uuid-utils" not in pinned
    assert "zxing" not in pinned


def test_a_plain_user_is_told_the_one_line(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup.shutil, "which", lambda _: "found")
    monkeypatch.setattr(setup, "sudo", lambda: None)
    with pytest.raises(setup.Trouble, match=r"apt-get update && apt-get install -y .* libegl1 libgl1"):
        setup.install_packages(["libegl1", "libgl1"])


def test_a_quiet_command_is_heard_only_when_it_fails(
    setup: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    setup.run(sys.executable, "-c", "print('well')", quietly=True)
    assert capfd.readouterr() == ("", "")
    with pytest.raises(setup.Trouble, match="ended with status 3"):
        setup.run(sys.executable, "-c", "print('no room left'); raise SystemExit(3)", quietly=True)
    assert capfd.readouterr() == ("", "no room left\n")


def test_only_what_cannot_be_loaded_is_installed(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup.sys, "platform", "linux")
    monkeypatch.setattr(setup, "loads", lambda library: library != "libEGL.so.1")
    assert setup.missing_packages() == ["libegl1"]
    monkeypatch.setattr(setup, "find_uv", lambda: None)
    monkeypatch.setattr(setup, "has_module", lambda _: False)
    assert setup.missing_packages() == ["libegl1", "python3-pip"]


def test_the_second_time_nothing_is_done_until_the_lock_changes(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[str] = []
    monkeypatch.setattr(setup, "missing_packages", list)
    monkeypatch.setattr(setup, "find_uv", lambda: "uv")
    monkeypatch.setattr(setup, "install_environment", installed.append)
    setup.set_up()
    setup.set_up()
    assert installed == ["uv"]
    monkeypatch.setattr(setup, "fingerprint", lambda: "another lock")
    setup.set_up()
    assert installed == ["uv", "uv"]
