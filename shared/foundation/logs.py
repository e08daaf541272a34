"""Logs: one rotating file a program and the terminal. Never a name, phone number or purpose in them."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_FILE_SIZE = 2_000_000
_FILES_KEPT = 5


def start_logging(program: str, folder: Path | None = None, *, terminal: bool = True) -> None:
    """Send this process's log records to `folder/program.log` (rotated) and to the terminal."""
    handlers: list[logging.Handler] = []
    if terminal:
        handlers.append(logging.StreamHandler(sys.stderr))
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{program}.log"
        handlers.append(
            RotatingFileHandler(path, maxBytes=_FILE_SIZE, backupCount=_FILES_KEPT, encoding="utf-8")
        )
    logging.basicConfig(level=logging.INFO, format=_FORMAT, handlers=handlers, force=True)
