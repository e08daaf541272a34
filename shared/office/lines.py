"""On which line of a TOML file each value stands: what a person needs to mend it, and no TOML library tells.

Reads only files that are TOML already; anything else simply names no lines.
"""

import contextlib
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

Path = tuple[str, ...]

_SPACE = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_STRING = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'', re.DOTALL)
_SCALAR = re.compile(r"[^,\]}\n#]+")


def line_of(text: str, path: str) -> int:
    """The line (from 1) of the value at a dotted path such as `standards.1.limits.0`, or of what holds it; else 0."""
    found = line_numbers(text)
    parts = tuple(path.split(".")) if path else ()
    for length in range(len(parts), 0, -1):
        if parts[:length] in found:
            return found[parts[:length]]
    return 0


def line_numbers(text: str) -> Mapping[Path, int]:
    """The line of every key, table and element of a list; lists count from 0."""
    scanner = _Scanner(text)
    with contextlib.suppress(IndexError, RecursionError):
        scanner.read()
    return scanner.found


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self._breaks = [at for at, letter in enumerate(text) if letter == "\n"]
        self._at = 0
        self._tables: dict[Path, int] = {}
        """How many elements each list of tables has so far."""
        self.found: dict[Path, int] = {}

    def read(self) -> None:
        table: Path = ()
        while self._skip() < len(self._text):
            if self._takes("[["):
                table = self._element(self._key())
                self._takes("]]")
            elif self._takes("["):
                table = self._below_lists(self._key())
                self._note(table)
                self._takes("]")
            else:
                self._pair(table)

    def _element(self, name: Path) -> Path:
        """One more table of a list."""
        path = (*self._below_lists(name[:-1]), name[-1])
        place = self._tables.get(path, 0)
        self._tables[path] = place + 1
        self.found.setdefault(path, self._line())
        self._note((*path, str(place)))
        return (*path, str(place))

    def _below_lists(self, name: Path) -> Path:
        """The path of a table header: below a list it means the list's last element."""
        path: Path = ()
        for part in name:
            path = (*path, part)
            if path in self._tables:
                path = (*path, str(self._tables[path] - 1))
        return path

    def _pair(self, table: Path) -> None:
        start, path = self._at, table
        for part in self._key():
            path = (*path, part)
            self.found.setdefault(path, self._line(start))
        self._skip()
        if not self._takes("="):
            raise IndexError
        self._value(path)

    def _value(self, path: Path) -> None:
        self._skip()
        if self._takes("["):
            for place in self._until("]"):
                self._note((*path, str(place)))
                self._value((*path, str(place)))
        elif self._takes("{"):
            for _ in self._until("}"):
                self._pair(path)
        elif not self._matches(_STRING):
            self._matches(_SCALAR)

    def _until(self, end: str) -> Iterator[int]:
        place = 0
        while (start := self._skip()) < len(self._text) and not self._takes(end):
            yield place
            place += 1
            self._skip()
            if not self._takes(",") and self._at == start:
                raise IndexError

    def _key(self) -> Path:
        parts: list[str] = []
        while True:
            self._skip()
            start = self._at
            if not (self._matches(_BARE) or self._matches(_STRING)):
                raise IndexError
            parts.append(self._text[start : self._at].strip("\"'"))
            self._skip()
            if not self._takes("."):
                return tuple(parts)

    def _skip(self) -> int:
        self._matches(_SPACE)
        return self._at

    def _takes(self, sign: str) -> bool:
        if not self._text.startswith(sign, self._at):
            return False
        self._at += len(sign)
        return True

    def _matches(self, pattern: re.Pattern[str]) -> bool:
        found = pattern.match(self._text, self._at)
        if found is None:
            return False
        self._at = found.end()
        return True

    def _note(self, path: Path) -> None:
        self.found.setdefault(path, self._line())

    def _line(self, at: int | None = None) -> int:
        return bisect_left(self._breaks, self._at if at is None else at) + 1
