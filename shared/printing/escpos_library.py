"""python-escpos, imported late and without its import's side effects.

Importing `escpos.capabilities` (3.1) gives the root logger a handler, makes a temporary directory at every start and
leaves a pickle of its printer table in it. Here it leaves logging alone and keeps the pickle in this user's cache.
"""

import logging
import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_cache_path

if TYPE_CHECKING:
    from escpos.printer import Dummy

_PICKLE_VARIABLE = "ESCPOS_CAPABILITIES_PICKLE_DIR"

_importing = threading.Lock()


def new_dummy(dots: int) -> "Dummy":
    """A fresh python-escpos printer that only collects bytes, for a head of `dots` dots; one for each document.

    Its text goes out as CP437 without any code page command, its pictures unscaled.
    """
    dummy = _library()(magic_encode_args={"encoding": "CP437", "disabled": True})
    dummy.profile.profile_data = dummy.profile.profile_data | {"media": {"width": {"pixels": dots}}}
    return dummy


@cache
def _library() -> "type[Dummy]":
    with _importing, _quiet_import():
        from escpos.printer import Dummy

    return Dummy


@contextmanager
def _quiet_import() -> Iterator[None]:
    """No `basicConfig`, no temporary directory of its own, for the import on this thread."""
    cache_folder = _private_cache()
    os.environ.setdefault(_PICKLE_VARIABLE, str(cache_folder))
    placeholder, root = logging.NullHandler(), logging.getLogger()
    make_folder, importer = tempfile.mkdtemp, threading.get_ident()

    def mkdtemp(*args: str | None) -> str:
        return str(cache_folder) if threading.get_ident() == importer else make_folder(*args)

    root.addHandler(placeholder)
    tempfile.mkdtemp = mkdtemp
    try:
        yield
    finally:
        tempfile.mkdtemp = make_folder
        root.removeHandler(placeholder)


def _private_cache() -> Path:
    """A folder only this user writes: what lies in it is unpickled."""
    folder = user_cache_path("anjungan-pst", appauthor=False) / "escpos"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
