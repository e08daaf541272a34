"""Make this checkout ready, then run the rest of the line inside it.

    python3 .ci/setup.py                          # only set up
    python3 .ci/setup.py anjungan demo            # set up, then run a program of the environment

Standard library only: on a fresh Debian 12 there is nothing else. What is missing is installed in this order: the
system libraries Qt needs, uv (into .cache/uv), the locked packages and this project (into .venv). A stamp in .venv
makes the next run cost a few milliseconds.
"""

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
CACHE = ROOT / ".cache"
STAMP = VENV / "ready"
LOCK = ROOT / "constraints.txt"

# What a bare Debian 12 lacks for Qt Quick and Widgets: the first seven without a display, the others with one.
# The on-screen keyboard's own library loads Qt Multimedia, and that loads PulseAudio's.
LIBRARIES = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libpulse0": "libpulse.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-sync1": "libxcb-sync.so.1",
    "libxcb-xfixes0": "libxcb-xfixes.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
    "libwayland-cursor0": "libwayland-cursor.so.0",
    "libwayland-egl1": "libwayland-egl.so.1",
}


class Trouble(Exception):
    """Something the person at the keyboard has to mend; the text says how."""


def fingerprint() -> str:
    """Changes whenever the installed environment might be out of date."""
    digest = hashlib.sha256(sys.version.encode())
    for part in (LOCK, ROOT / "pyproject.toml", Path(__file__)):
        digest.update(part.read_bytes())
    return digest.hexdigest()


def run(*command: str | Path, env: dict[str, str] | None = None, quietly: bool = False) -> None:
    """Run a command, or raise `Trouble`; what a quiet one says is shown only when it fails."""
    said = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT} if quietly else {}
    done = subprocess.run(command, cwd=ROOT, env=env, check=False, **said)
    if done.returncode == 0:
        return
    if quietly:
        sys.stderr.write(done.stdout.decode(errors="replace"))
    words = " ".join(map(str, command[:4]))
    raise Trouble(f"'{words} …' ended with status {done.returncode}; its own message stands above.")


def missing_packages() -> list[str]:
    """Debian packages to install, by trying to load what each one brings."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for package, library in LIBRARIES.items() if not loads(library)]
    if find_uv() is None and not has_module("pip") and not has_module("ensurepip"):
        missing.append("python3-pip")
    return missing


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_module(name: str) -> bool:
    return importlib.util.find_spec(name) is not None


def install_packages(packages: list[str]) -> None:
    """By apt, as root or through sudo; anyone else gets the one line to hand to an administrator."""
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if shutil.which("apt-get") is None:
        raise Trouble("Missing system libraries, named here as Debian names them: " + " ".join(packages))
    become = sudo()
    if become is None:
        raise Trouble(
            f"Some system libraries are missing. As root, run once:\n\n    apt-get update && {line}\n"
        )
    print(f"Installing system libraries (a minute or two): {' '.join(packages)}", flush=True)
    unasked = [*become, "env", "DEBIAN_FRONTEND=noninteractive"]
    run(*unasked, "apt-get", "-q", "update", quietly=True)
    run(*unasked, *line.split(), "-q", quietly=True)


def sudo() -> list[str] | None:
    """How to become root: nothing to add, sudo, or (None) no way."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if sys.stdin.isatty():
        return ["sudo"]
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def find_uv() -> str | None:
    """Our own copy, the one that started us, or the one on the path."""
    for candidate in (CACHE / "uv" / "bin" / "uv", os.environ.get("UV"), shutil.which("uv")):
        if candidate and Path(candidate).is_file():
            return str(candidate)
    return None


def install_uv() -> str:
    """The locked uv by pip into .cache/uv: Debian's pip refuses its own environment, but not a target directory."""
    python: str | Path = sys.executable
    if not has_module("pip"):
        run(python, "-m", "venv", CACHE / "pip")
        python = CACHE / "pip" / "bin" / "python"
    CACHE.mkdir(exist_ok=True)
    wanted = CACHE / "uv.txt"
    wanted.write_text(locked_uv(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
    shutil.rmtree(CACHE / "uv", ignore_errors=True)
    pip = [
        python,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "install",
        "-qq",
        "--root-user-action=ignore",
        "--target",
        CACHE / "uv",
    ]
    run(*pip, "--only-binary", ":all:", "--require-hashes", "--requirement", wanted)
    return str(CACHE / "uv" / "bin" / "uv")


def locked_uv(lock: str) -> str:
    """The lines of the lock that pin uv, with its hashes."""
    stanza = re.search(r"^uv==.*?(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    if stanza is None:
        raise Trouble("constraints.txt does not name uv; run 'make lock' on a machine that has it.")
    return stanza.group()


def uv_environment() -> dict[str, str]:
    """Tell uv what pip already knows on this machine: the office's package mirror and the certificates it trusts."""
    env = dict(os.environ, VIRTUAL_ENV=str(VENV))
    system = Path("/etc/ssl/certs/ca-certificates.crt")
    if "SSL_CERT_FILE" not in env and system.is_file():
        env["SSL_CERT_FILE"] = str(system)
    if "UV_DEFAULT_INDEX" not in env and (mirror := pip_mirror()):
        env["UV_DEFAULT_INDEX"] = mirror
    return env


def pip_mirror() -> str | None:
    if mirror := os.environ.get("PIP_INDEX_URL"):
        return mirror
    if not has_module("pip"):
        return None
    ask = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
    return subprocess.run(ask, capture_output=True, text=True, check=False).stdout.strip() or None


def install_environment(uv: str) -> None:
    """.venv with exactly the locked packages, then this project over them, in place and without asking anyone."""
    env = uv_environment()
    if not (PROGRAMS / ("python.exe" if os.name == "nt" else "python")).exists():
        shutil.rmtree(VENV, ignore_errors=True)
        run(uv, "venv", "--quiet", "--python", sys.executable, VENV, env=env)
    run(uv, "pip", "sync", "--require-hashes", LOCK, env=env)
    run(
        uv,
        "pip",
        "install",
        "--quiet",
        "--offline",
        "--no-deps",
        "--no-build-isolation",
        "--editable",
        ".",
        env=env,
    )


def set_up() -> None:
    """Leave a checkout in which every program of .venv runs."""
    wanted = fingerprint()
    if STAMP.is_file() and STAMP.read_text(encoding="ascii") == wanted:
        return
    if packages := missing_packages():
        install_packages(packages)
    print("Installing the locked Python packages into .venv", flush=True)
    install_environment(find_uv() or install_uv())
    STAMP.write_text(wanted, encoding="ascii")


def run_inside(command: list[str]) -> int:
    """Run a program of the environment with the checkout as working directory; its exit status."""
    path = os.pathsep.join((str(PROGRAMS), os.environ.get("PATH", "")))
    env = dict(os.environ, VIRTUAL_ENV=str(VENV), PATH=path)
    program = shutil.which(command[0], path=path) or command[0]
    return subprocess.run([program, *command[1:]], cwd=ROOT, env=env, check=False).returncode


def main(command: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  whoever starts this may well have an older one
        print("Anjungan PST needs Python 3.11 or newer.", file=sys.stderr)
        return 1
    try:
        set_up()
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return run_inside(command) if command else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
