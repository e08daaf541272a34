"""Indonesian as written in the source, English from `assets/translations`, switched while a program runs."""

import hashlib
import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from platformdirs import user_cache_path
from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot, qVersion
from PySide6.QtQml import QQmlApplicationEngine

from shared.foundation.assets import ASSETS
from shared.foundation.formats import Language
from shared.foundation.settings import APPLICATION

log = logging.getLogger(__name__)

TRANSLATIONS = ASSETS / "translations"


class Languages(QObject):
    """The language of one program.

    `catalogues` name the files `<catalogue>_en.ts` whose sentences the program uses. Programs that share a
    process (the demo) keep languages of their own as long as their QML files have names of their own.
    """

    changed = Signal(str)

    def __init__(
        self,
        catalogues: Sequence[str],
        language: Language = Language.INDONESIAN,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._translators = [translator(name, self) for name in catalogues]
        self._engines: list[QQmlApplicationEngine] = []
        self._language = Language.INDONESIAN
        self.choose(language)

    @property
    def language(self) -> Language:
        return self._language

    def attach(self, engine: QQmlApplicationEngine) -> None:
        """Keep this engine's texts in step."""
        self._engines.append(engine)

    @Property(str, notify=changed, final=True)
    def current(self) -> str:
        return self._language.value

    @Slot(str)
    def choose(self, language: str) -> None:
        """`id` or `en`; anything else leaves all as it is."""
        if language not in set(Language) or language == self._language:
            return
        self._language = Language(language)
        self._install()
        for engine in self._engines:
            engine.retranslate()
        self.changed.emit(language)

    def close(self) -> None:
        """Take this program's sentences out of the process again."""
        for each in self._translators:
            QCoreApplication.removeTranslator(each)
        self._engines.clear()

    def _install(self) -> None:
        turn = (
            QCoreApplication.installTranslator
            if self._language is Language.ENGLISH
            else QCoreApplication.removeTranslator
        )
        for each in self._translators:
            turn(each)


def translator(catalogue: str, parent: QObject) -> QTranslator:
    """The English sentences of `<catalogue>_en.ts`."""
    loaded = QTranslator(parent)
    path = compiled(TRANSLATIONS / f"{catalogue}_en.ts")
    if not loaded.load(str(path)):
        raise TranslationError(f"{path} holds no translations")
    return loaded


class TranslationError(Exception):
    """The translations of this installation cannot be used."""


@cache
def compiled(source: Path) -> Path:
    """The compiled catalogue of a `.ts` file.

    Compiled by Qt's own `lrelease` at first use and kept in the user's cache under the digest of the source:
    an installation needs no build step, a changed source never meets a stale file, a wheel stays read-only.
    """
    digest = hashlib.sha256(source.read_bytes() + qVersion().encode()).hexdigest()[:20]
    target = _cache_folder() / f"{source.stem}-{digest}.qm"
    if not target.exists():
        _compile(source, target)
    return target


def _cache_folder() -> Path:
    folder = user_cache_path(APPLICATION) / "translations"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return Path(tempfile.mkdtemp(prefix="anjungan-translations-"))
    return folder if os.access(folder, os.W_OK) else Path(tempfile.mkdtemp(prefix="anjungan-translations-"))


def _compile(source: Path, target: Path) -> None:
    part = target.with_suffix(f".{os.getpid()}.part")
    command = [str(_lrelease()), "-silent", str(source), "-qm", str(part)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - Qt's own tool, own file
    if done.returncode != 0:
        raise TranslationError(f"{source.name}: {done.stdout}{done.stderr}".strip())
    part.replace(target)


def _lrelease() -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise TranslationError("PySide6 is not installed")
    return Path(spec.origin).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
